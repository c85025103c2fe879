import type { Texts } from '../en';
import { withArticle, withArticles } from './articles';
import { number } from './number';
import { plural } from './plural';

const languages = new Intl.DisplayNames('es', { type: 'language', fallback: 'code' });

const initiatives = (count: number) =>
	plural(count, { one: '# iniciativa', other: '# iniciativas' });
const naming = (count: number) =>
	plural(count, { one: '# iniciativa lo cita', other: '# iniciativas lo citan' });

export const profiles: Texts['profiles'] = {
	listMore: ({ count }) => `${number(count)} más`,
	listFewer: 'Menos',
	listFind: ({ what }) => `Buscar en la lista: ${what}`,
	listFindPlaceholder: 'Buscar en esta lista',
	listFound: ({ shown, total }) => `A la vista: ${number(shown)} de ${number(total)}`,
	listNone: 'Nada coincide en esta lista.',
	notStated: 'no indicado',
	profileNarrowed: 'Contado con el filtro de arriba.',
	profileWiden: 'Contarlo todo',
	profilePrint: 'Imprimir',
	profileCompare: ({ names }) => (names ? `Comparar con ${withArticles(names)}` : 'Comparar'),
	listingUnsafe: 'dirección omitida',
	listingMirror: 'leído en una copia',
	endStated: ({ date }) => `hasta ${date}`,
	endAssumed: ({ start, end }) => `${start}–${end}, supuesto`,
	endOngoing: 'en curso, según lo recopilado',
	endOngoingSince: ({ start }) => `desde ${start}, en curso`,

	countryUnknown: ({ id }) => `Ningún país o territorio tiene el código «${id}»`,
	countryUnknownText: 'Los códigos son los de la norma ISO 3166-1 alfa-3, por ejemplo KEN o VUT.',
	countryToList: 'Todos los países, de la A a la Z',
	countryAnswer: ({ name, count, running }) =>
		`${name}: ${naming(count)}, ${
			running ? `${number(running)} en curso según los registros` : 'ninguna consta como en curso'
		}`,
	countryAnswerSilent: ({ silent, total }) =>
		`, ⟦ninguna en ${silent} de ${plural(total, { one: '# tema', other: '# temas' })}⟧`,
	countryAnswerNone: ({ name }) => `${name}: ⟦ninguna iniciativa registrada lo cita⟧`,
	countryAnswerRegional: ({ count }) =>
		`; ${plural(count, { one: '# regional lo alcanza', other: '# regionales lo alcanzan' })}`,
	countryAnswerOutside: ({ name, count }) =>
		`${name}: ${count ? naming(count) : 'ninguna iniciativa registrada lo cita'}; fuera del conjunto de lugares elegido`,
	countryListAnswer: ({ named, places }) =>
		`La labor registrada cita ${number(named)} de ${plural(places, { one: '# lugar', other: '# lugares' })}`,
	countryListGaps: ({ count }) =>
		`, ⟦${plural(count, { one: '# laguna aparente', other: '# lagunas aparentes' })}⟧`,
	countryListRegion: ({ named, total }) =>
		`${number(named)} de ${plural(total, { one: '# citado', other: '# citados' })}`,
	countryListLabel: 'Países y territorios',
	countryListNoRegion: 'Otros',
	countrySubtitle: ({ sites, listings }) =>
		`Creación internacional de capacidad cibernética que lo cita, de ${plural(sites, { one: '# sitio', other: '# sitios' })}, ${plural(listings, { one: '# ficha', other: '# fichas' })}`,
	countryOutside:
		'Este lugar está fuera del conjunto elegido (por defecto, los receptores de ayuda de la lista del CAD de la OCDE). El silencio sobre él no es una laguna.',
	countryOutsideWiden: 'Tomar todos los países como lugares',
	factRegion: 'Región',
	factGroups: 'Grupo',
	factNoGroup: 'ninguno de PMA, PDL, PEID',
	factIncome: 'Grupo de ingreso',
	factPopulation: 'Población',
	factPopulationIn: ({ year }) => `Población, ${year}`,
	factAid: 'Ayuda, lista del CAD',
	factRecipient: 'receptor',
	factNotRecipient: 'no es receptor',
	factStatus: 'Naciones Unidas',
	factsSources:
		'De la norma M49 y las listas de las Naciones Unidas, el Banco Mundial y el CAD de la OCDE;',
	factsSourcesList: 'ediciones, fechas y licencias',
	income: {
		low: 'bajo',
		'lower-middle': 'mediano bajo',
		'upper-middle': 'mediano alto',
		high: 'alto'
	},
	countryStatus: {
		'un-member': 'miembro',
		'un-observer': 'observador',
		other: 'ni miembro ni observador'
	},
	groupAcronym: { ldc: 'PMA', lldc: 'PDL', sids: 'PEID' },

	topicsTitle: 'Por tema',
	topicsAside: 'una iniciativa con dos temas figura en ambas filas; un cuadrado por cada una',
	topicsTopic: 'Tema',
	topicsRecords: 'Iniciativas registradas',
	topicsLast: 'Última fecha',
	topicsLooking: 'Inventarios que observan',
	topicsNeighbours: ({ place }) => `Más próximos en ${withArticle(place)}`,
	topicsNoDate: 'sin fecha',
	topicsWhy: {
		value: '',
		'gap-confirmed': 'no se encontró nada, y aquí observa un inventario cargado por completo',
		'gap-apparent': 'nada encontrado',
		regional: 'solo labor regional',
		unknown: 'aquí no observa ningún inventario de proyectos cargado',
		'out-of-scope': 'nada registrado; fuera del conjunto de lugares elegido'
	},
	topicsRegionalCount: ({ count }) => `solo labor regional: ${number(count)}`,
	topicsApparent: ({ looking }) =>
		`no se encontró nada; ${plural(looking, { one: 'observa # inventario, cargado en parte', other: 'observan # inventarios, cargados en parte' })}`,
	topicsOfTopic: ({ topic, count }) => `${topic}: ${initiatives(count)}`,
	topicsFew: 'pocos registros',
	squareLabel: {
		planned: 'prevista',
		running: 'en curso',
		ended: 'finalizada',
		'no-end': 'solo inicio, fin no indicado',
		undated: 'sin fechas'
	},

	timeRunning: 'Qué está en curso',
	timeRunningNone: 'Ninguna iniciativa registrada está en curso hoy.',
	timeNextTitle: 'Lo próximo en finalizar',
	timeNextNothing: 'Ninguna iniciativa registrada finaliza después de hoy.',
	timeNextOpen: ({ count }) =>
		plural(count, {
			one: '# continúa sin un fin indicado.',
			other: '# continúan sin un fin indicado.'
		}),
	timePlanned: 'Previsto',
	timeEnded: 'Qué finalizó por último, según un fin indicado o supuesto',
	timeEndedNone: 'Nada de lo registrado ha finalizado.',
	timeUndated: 'Sin fecha',
	timeAssumed: ({ months }) =>
		`«Supuesto»: solo se indica el inicio; se toma como fin ${plural(months, { one: '# mes', other: '# meses' })} más tarde.`,

	fundsTitle: 'Quién financia',
	runsTitle: 'Quién ejecuta',
	actorsMissing: ({ missing, total }) =>
		`No se indica en ${number(missing)} de ${initiatives(total)}.`,
	actorsNone: 'Ningún registro lo dice.',

	reachTitle: 'Labor regional y mundial',
	reachAside: 'no cita ningún país',
	reachRegional: ({ area, count }) => `${area}: ${initiatives(count)}`,
	reachNone:
		'Ninguna labor regional registrada cita una zona de 25 Estados como máximo que lo contenga.',
	reachWider: ({ wider, global }) =>
		`Además, ${initiatives(wider)} para zonas más amplias que lo contienen y ${plural(global, { one: '# que se presenta como mundial', other: '# que se presentan como mundiales' })}; no colorean ningún país.`,

	sideTitle: 'En paralelo',
	sideNeighbours: ({ place }) => `Más próximos en ${withArticle(place)}`,
	sidePeers: ({ group }) => `Población más próxima, grupo: ${group}`,
	sideCountry: 'País',
	sidePeople: 'Población',
	sideInitiatives: 'Iniciativas',
	sideTopics: 'Temas',
	sideRunning: 'En curso',
	sideFunders: 'Financiadores',
	sideAll: ({ place }) => `Total: ${place}`,

	lookTitle: 'Inventarios que observan aquí',
	lookNone: 'Ningún inventario de proyectos cargado incluye este lugar en su alcance.',
	lookName: 'Inventario',
	lookLoaded: 'Cargado',
	lookHere: 'Lo citan',
	lookOf: ({ loaded, total }) => `${number(loaded)} de ${total}`,
	lookOfUnknown: ({ loaded }) => `${number(loaded)}, total no indicado`,
	lookNotLoaded: 'En el alcance, pero no cargados:',
	lookNote:
		'Solo los inventarios de proyectos observan un lugar; nunca las páginas de una organización, la prensa ni una recopilación de leyes.',

	indicatorsTitle: 'Indicadores publicados',
	indicatorsAside: 'contexto, no se cuentan aquí',
	indicatorsFailed: 'No se pudieron leer las cifras publicadas.',
	indicatorYes: 'sí',
	indicatorNo: 'no',
	indicatorDraft: 'proyecto',
	indicatorNoData: 'sin datos',
	indicatorFigure: ({ label, value }) => `${label}: ${value}`,
	indicatorValue: ({ value, unit }) => `${value} ${unit}`,

	recordsTitle: 'Todos los registros',
	recordsAside: ({ count, listings }) =>
		`${initiatives(count)}, ${plural(listings, { one: '# ficha', other: '# fichas' })}`,
	printedRest: ({ shown, rest }) =>
		`Se imprimen los ${number(shown)} más recientes; en la página hay ${number(rest)} más.`,
	printedAddresses:
		'Una dirección que termina en … está cortada en papel; su enlace en un PDF está completo, y también la página:',
	recordsNone: 'Ningún registro con este filtro.',

	missingTitle: '¿Falta algo?',
	missingText:
		'Que no haya registro no demuestra que no haya labor. Si conoce una iniciativa que no está aquí, o un dato erróneo:',
	missingInventories:
		'Avise a un inventario que observe aquí; la próxima edición incorporará lo que este recoja:',
	missingFile:
		'O envíe una dirección pública, las fechas y las organizaciones a quien publica este ejemplar del Atlas: cada fila de sus tablas de datos es un registro con su fuente.',
	profileFoot: ({ date, version }) =>
		`Lo que conocen los inventarios cargados, lectura: ${date}, edición ${version}. Que no haya registro no demuestra que no haya labor. Cada país citado cuenta una vez. La forma en que aquí se nombra un lugar no dice nada sobre su condición jurídica.`,

	doublesAmong: ({ count, of }) =>
		plural(count, {
			one: `De estas ${number(of)}, # puede ser la misma que otra de ellas; cuenta por separado hasta que alguien las haya comparado.`,
			other: `De estas ${number(of)}, # pueden ser las mismas que otras de ellas; cuentan por separado hasta que alguien las haya comparado.`
		}),
	doublesReview: 'Revisar posibles duplicados',

	actorUnknown: ({ id }) => `Aquí ningún actor tiene el identificador «${id}»`,
	actorUnknownText: 'Es posible que se haya fusionado con otro en una edición posterior.',
	actorToList: 'Todos los actores',
	actorAnswer: ({ name, roles }) => `${name}: ${roles}`,
	actorFunds: ({ count }) => `financia ${initiatives(count)}`,
	actorRuns: ({ count }) => `ejecuta ${number(count)}`,
	actorRunsFirst: ({ count }) => `ejecuta ${initiatives(count)}`,
	actorJoins: ({ count }) => `participa en ${number(count)}`,
	actorJoinsFirst: ({ count }) => `participa en ${initiatives(count)}`,
	actorPlaces: ({ count }) =>
		plural(count, { one: '; # país citado', other: '; # países citados' }),
	actorNoRole: 'ninguna iniciativa registrada lo cita',
	actorListAnswer: ({ actors, funders, implementers }) =>
		`${plural(actors, { one: 'Se cita # actor', other: 'Se citan # actores' })}: ${number(funders)} como financiadores, ${number(implementers)} como ejecutores`,
	actorListLabel: 'Actores',
	actorListOrder: 'Orden',
	actorListAz: 'A–Z',
	actorListMost: 'Más registros',
	actorListName: 'Actor',
	actorListFunds: 'Financia',
	actorListRuns: 'Ejecuta',
	actorListJoins: 'Asociado',
	actorListNote:
		'La cifra cuenta las iniciativas con el filtro. Un actor puede tener varias funciones.',
	actorRole: 'Funciones',
	actorRoleFunder: 'Financiador',
	actorRoleImplementer: 'Ejecutor',
	actorRolePartner: 'Asociado',
	actorSeat: 'Sede',
	actorKindLabel: 'Clase',
	actorSite: 'Sitio propio',
	actorAliases: 'También escrito',
	actorAliasesNone: 'de una sola forma',
	actorReach: 'Dónde',
	actorReachAside: ({ places }) =>
		plural(places, { one: '# país citado', other: '# países citados' }),
	actorReachNone: 'Ningún registro dice en qué país.',
	actorReachLane: ({ count }) =>
		plural(count, {
			one: '# iniciativa no cita ningún país.',
			other: '# iniciativas no citan ningún país.'
		}),
	actorTopics: 'Temas',
	actorPartners: 'Citado junto con',
	actorPartnersAside: 'iniciativas compartidas',
	actorPartnersNone: 'Ningún registro lo cita junto con nadie.',
	actorTime: 'En el tiempo',
	actorTimeAside: 'iniciativas por año, indicado o supuesto',
	actorTimeYear: ({ year, count }) => `${year}: ${initiatives(count)}`,
	actorTimeUndated: ({ count }) =>
		plural(count, { one: '# no tiene fecha.', other: '# no tienen fecha.' }),
	actorTimeNone: 'Ningún registro tiene fecha.',
	actorLinks: 'Cooperación declarada',

	initiativeUnknown: ({ id }) => `Aquí ninguna iniciativa tiene el identificador «${id}»`,
	initiativeUnknownText: 'Es posible que se haya fusionado con otra en una edición posterior.',
	initiativeToSearch: 'Buscar',
	initiativeAnswer: ({ title, listings, status }) =>
		`${title}: ${plural(listings, { one: '# ficha', other: '# fichas' })}, ${status}`,
	initiativeStatus: 'Estado',
	initiativeDates: 'Fechas',
	initiativeFromTo: ({ start, end }) => `inicio: ${start}, fin: ${end}`,
	initiativeBasis: {
		dates: 'por sus fechas',
		assumed: ({ months, date }) =>
			`fin supuesto ${plural(months, { one: '# mes', other: '# meses' })} después del inicio: ${date}`,
		collected: 'según lo recopilado: ninguna fecha indica otra cosa',
		none: 'ni fecha ni estado registrados'
	},
	initiativeLapsed: 'se da por finalizada',
	initiativeGoesOn: 'se da por aún en curso',
	initiativeAreas: 'Zonas',
	initiativeGlobal: 'mundial',
	initiativeCountries: 'Países',
	initiativeCountriesNone: 'ningún país citado',
	initiativeActivities: 'Actividades',
	initiativeUsers: 'Destinatarios',
	initiativeFunders: 'Financiadores',
	initiativeImplementers: 'Ejecutores',
	initiativePartners: 'Asociados',
	initiativeListings: ({ count }) =>
		plural(count, { one: 'Su ficha', other: 'Sus # fichas en paralelo' }),
	initiativeAgree: ({ agree, differ, silent }) =>
		`Coinciden en ${plural(agree, { one: '# campo', other: '# campos' })}, difieren en ${number(differ)}; en ${number(silent)} solo algunas se pronuncian.`,
	initiativeBudget: ({ amount, upTo, note }) =>
		`${upTo ? `de ${amount} a ${upTo}` : amount}${note ? ` (${note})` : ''}`,
	initiativeTable: ({ title }) => `Fichas de «${title}»`,
	initiativeMark: { same: 'coinciden', differ: 'difieren', part: 'no todas lo dicen' },
	initiativeField: {
		title: 'Título',
		start: 'Inicio',
		end: 'Fin',
		status: 'Estado según lo recopilado',
		countries: 'Países',
		areas: 'Zonas, en sus términos',
		topics: 'Temas, los nuestros',
		words: 'Temas, en sus términos',
		funders: 'Financiadores, como constan',
		implementers: 'Ejecutores, como constan',
		partners: 'Asociados, como constan',
		budget: 'Presupuesto',
		languages: 'Idiomas'
	},
	initiativeSummary: 'Resumen, en nuestras palabras',
	initiativeRead: 'Leído en',
	initiativeSame: 'Por qué se considera la misma',
	initiativeNotes: 'Correcciones',
	initiativeFull: 'Campos completados',
	initiativeFilled: ({ filled, total }) => `${number(filled)} de ${number(total)} que se buscaron`,
	initiativeTogether: 'Todas las fichas en conjunto',
	initiativeSilent: ({ fields }) => `Ninguna ficha indica: ${fields}.`,
	initiativeTexts: 'No se pudieron leer los textos de las fichas.',
	statedStatus: { planned: 'prevista', ongoing: 'en curso', completed: 'finalizada' },
	languageName: ({ code }) => languages.of(code) ?? code,

	actorHow: {
		'data-sharing': 'comparte datos con',
		'joint-maintenance': 'se mantiene junto con',
		'content-contribution': 'intercambia contenido con',
		'links-to': 'enlaza a',
		consultation: 'consulta con',
		methodology: 'comparte un método con',
		unspecified: 'se cita junto con'
	},
	actorHowFrom: {
		'data-sharing': 'comparte datos con',
		'joint-maintenance': 'se mantiene junto con',
		'content-contribution': 'intercambia contenido con',
		'links-to': 'recibe un enlace de',
		consultation: 'es consultado por',
		methodology: 'comparte un método con',
		unspecified: 'se cita junto con'
	},
	siteKind: {
		inventory: 'inventario',
		'own-site': 'sitio propio',
		government: 'gobierno',
		press: 'prensa',
		repost: 'copia'
	}
};

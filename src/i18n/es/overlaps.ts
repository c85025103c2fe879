import type { Texts } from '../en';
import { withArticles } from './articles';
import { listOf } from './list';
import { number } from './number';
import { plural } from './plural';

const initiatives = (count: number) =>
	plural(count, { one: '# iniciativa', other: '# iniciativas' });
const sitesOf = (count: number) => plural(count, { one: '# sitio', other: '# sitios' });
const otherSites = (count: number) =>
	plural(count, { one: '# sitio más', other: 'otros # sitios' });
const moreSites = (count: number) => plural(count, { one: '# sitio más', other: '# sitios más' });

export const overlaps: Texts['overlaps'] = {
	overlapsParts: 'Clases de solapamiento',
	overlapsPart: {
		sites: 'Sitios e inventarios',
		scope: 'Alcance y registros',
		points: 'Puntos de coordinación'
	},
	overlapsReview: 'Duplicados por revisar',
	overlapsReviewCount: ({ count }) => `Duplicados por revisar · ${number(count)}`,
	overlapsSubtitle: {
		sites: 'Iniciativas que figuran en dos o más sitios',
		scope: 'Lo que los inventarios dicen que cubren, junto a lo que recogen',
		points: 'Actores distintos, mismo tema, país y destinatarios, al mismo tiempo'
	},
	overlapsFormLabel: 'Mostrado como',
	overlapsForm: { chart: 'Gráfico', list: 'Lista', table: 'Tabla' },
	overlapsOrderLabel: 'Orden de las combinaciones',
	overlapsOrder: { size: 'Mayores primero', degree: 'Menos sitios primero' },
	overlapsKinds: 'Sitios contados',
	overlapsKind: {
		inventory: 'inventario',
		'own-site': 'sitio propio',
		government: 'gobierno',
		press: 'prensa',
		repost: 'copia en otro sitio'
	},
	overlapsKindMany: {
		inventory: 'inventarios',
		'own-site': 'sitios propios',
		government: 'gobiernos',
		press: 'prensa',
		repost: 'copias en otros sitios'
	},

	overlapsAnswerSites: ({ listed, shared, inventories, folded }) => {
		const chosen = folded ? ' de las clases elegidas' : '';
		if (!listed) return `No hay seleccionada ninguna iniciativa en sitios${chosen}`;
		if (!shared) {
			return listed === 1
				? `La única iniciativa seleccionada no está en dos sitios${chosen}`
				: `Ninguna de ${initiatives(listed)} está en dos sitios${chosen}`;
		}
		const known = `${number(shared)} de ${initiatives(listed)} se ${shared === 1 ? 'conoce' : 'conocen'} por más de un sitio${chosen}`;
		if (inventories === null) return known;
		return `${known}, ⟦${inventories ? `${number(inventories)} por dos o más inventarios` : 'ninguna por dos inventarios'}⟧`;
	},
	overlapsScopeSubject: 'Lo que los inventarios dicen que cubren, junto a lo que recogen',
	overlapsAnswerScope: ({ pairs, meeting, apart }) => {
		if (!pairs) return 'No hay dos inventarios cargados que comparar';
		if (!meeting)
			return `Ninguno de ${plural(pairs, { one: '# par', other: '# pares' })} de inventarios cargados observa lo mismo`;
		const look = `${number(meeting)} de ${plural(pairs, { one: '# par', other: '# pares' })} de inventarios cargados ${meeting === 1 ? 'observa' : 'observan'} en parte lo mismo`;
		return `${look}, ⟦${apart ? `${number(apart)} sin un registro compartido` : 'ninguno sin un registro compartido'}⟧`;
	},
	overlapsAnswerPoints: ({ points, running, now }) => {
		const found = (count: number) =>
			plural(count, {
				one: '# posible punto de coordinación',
				other: '# posibles puntos de coordinación'
			});
		if (now) {
			return running
				? `${found(running)} ${running === 1 ? 'tiene' : 'tienen'} labor en curso hoy`
				: 'Ningún posible punto de coordinación tiene labor en curso hoy';
		}
		if (!points) return 'Ningún posible punto de coordinación entre las iniciativas seleccionadas';
		return `${found(points)}: actores distintos, mismo tema, lugar, destinatarios y tiempo; ${running ? number(running) : 'ninguno'} con labor hoy`;
	},
	overlapsAnswerAbsences: ({ pairs, now }) =>
		pairs
			? `${plural(pairs, { one: '# par de actores trabajó', other: '# pares de actores trabajaron' })} en lo mismo al mismo tiempo ⟦sin un vínculo registrado⟧${now ? ', en puntos con labor hoy' : ''}`
			: 'No hay dos actores que trabajaran en lo mismo al mismo tiempo sin un vínculo registrado',

	overlapsSample: 'Muestras, no listas completas.',
	overlapsSampleText:
		'Se cargaron partes de lo que contienen los sitios: dos pueden compartir mucho más de lo que se dibuja.',
	overlapsPlotHead: 'En dos o más sitios',
	overlapsPlotText: {
		size: 'Columnas: combinaciones exactas de sitios, las mayores primero. Filas: sitios.',
		degree: 'Columnas: combinaciones exactas de sitios, las de menos sitios primero. Filas: sitios.'
	},
	overlapsMatrixHead: 'Iniciativas de la fila también en',
	overlapsSharedHead: 'comunes',
	overlapsPlotLabel: ({ sites, combinations }) =>
		`${sitesOf(sites)} y ${plural(combinations, { one: '# combinación', other: '# combinaciones' })} de ellos`,
	overlapsMatrixLabel: ({ rows, columns }) =>
		`Lo que comparten los pares de sitios: ${plural(rows, { one: '# fila', other: '# filas' })}, ${plural(columns, { one: '# columna', other: '# columnas' })}`,
	overlapsOthers: ({ count }) => moreSites(count),
	overlapsSomeOthers: ({ count }) => `algunos de ${otherSites(count)}`,
	overlapsUnder: ({ share }) => `<${share}`,
	overlapsAmongOthers: ({ count }) => `Dos o más de los ${number(count)} restantes`,
	overlapsOthersOpen: ({ count, shared }) =>
		`${moreSites(count)}: ${plural(shared, { one: '# iniciativa compartida', other: '# iniciativas compartidas' })}; mostrar cada uno`,
	overlapsCombination: ({ sites, others, alone, count }) =>
		alone
			? `Solo en dos o más de ${otherSites(others)}: ${initiatives(count)}`
			: `Solo en ${listOf(sites)}: ${initiatives(count)}`,
	overlapsSite: ({ name, kind, listed, shared }) =>
		`${name}, ${kind}: ${number(shared)} de ${initiatives(listed)} también en otro sitio`,
	overlapsSharedOf: ({ shared, listed }) =>
		`${number(shared)} de ${plural(listed, { one: '# común', other: '# comunes' })}`,
	overlapsPairShort: ({ name, shared, share }) => `${name} ${number(shared)} (${share})`,
	overlapsCell: ({ a, b, shared, share, listed, suspected }) => {
		const both = shared
			? `${initiatives(shared)} en ambos, ${share} de ${number(listed)} en ${a}`
			: 'nada compartido';
		return `${listOf([a, b])}: ${both}${suspected ? `; ${plural(suspected, { one: '# posible duplicado', other: '# posibles duplicados' })}` : ''}`;
	},
	overlapsCellSelf: ({ name, listed }) => `${name}: recoge ${initiatives(listed)}`,
	overlapsConfirmed: 'confirmadas como la misma',
	overlapsSuspected: 'posible duplicado, sin decidir',
	overlapsShareLegend: 'cifra: comunes; relleno: parte de las iniciativas de la fila',
	overlapsShareTo: ({ share }) => `hasta ${share}`,
	overlapsShareOver: ({ share }) => `más de ${share}`,
	overlapsOpenSites: ({ count }) =>
		plural(count, { one: 'Mostrar # sitio más', other: 'Mostrar los otros # sitios' }),
	overlapsCloseSites: 'Mostrar menos sitios',
	overlapsHidden: ({ combinations, initiatives: held }) =>
		`${plural(combinations, { one: '# combinación más contiene', other: '# combinaciones más contienen' })} ${initiatives(held)}.`,
	overlapsOpenCombinations: 'Mostrarlas',
	overlapsCloseCombinations: 'Mostrar menos combinaciones',
	overlapsOneSite: ({ name }) =>
		`En el filtro solo está elegido ${name}: estas son sus iniciativas y dónde más figuran. Las partes se refieren a ellas.`,
	overlapsNone: 'Nada de aquí está en dos sitios',
	overlapsNoneOneSite:
		'Todas las iniciativas seleccionadas se leyeron en un sitio. Un sitio solo no tiene solapamiento: elija más sitios, o más clases de sitios.',
	overlapsNoneText: ({ listed, sites }) =>
		listed
			? `${initiatives(listed)} en ${sitesOf(sites)}, cada una en uno solo. Las listas cargadas son muestras.`
			: 'No hay seleccionada ninguna iniciativa en sitios de estas clases.',
	overlapsAllKinds: 'Contar todas las clases de sitios',
	overlapsSummary: ({
		listed,
		sites,
		shared,
		sharing,
		most,
		combinations,
		emptyPairs,
		pairs,
		inventories
	}) =>
		[
			`${initiatives(listed)} en ${sitesOf(sites)}: ${number(shared)} en dos o más, en ${plural(combinations, { one: '# combinación exacta', other: '# combinaciones exactas' })} de ${sitesOf(sharing)}.`,
			...(most ? [`Los que más comparten: ${most}.`] : []),
			...(pairs
				? [
						`${number(emptyPairs)} de ${plural(pairs, { one: '# par', other: '# pares' })} de los sitios dibujados no ${emptyPairs === 1 ? 'comparte' : 'comparten'} nada.`
					]
				: []),
			...(inventories === null
				? []
				: [
						inventories
							? `${initiatives(inventories)} ${inventories === 1 ? 'está' : 'están'} en dos o más inventarios.`
							: 'Ninguna está en dos inventarios.'
					])
		].join(' '),
	overlapsSummarySite: ({ name, shared, listed }) =>
		`${name} (${number(shared)} de ${number(listed)})`,
	overlapsAsOf: ({ date }) => `Según lo registrado el ${date}.`,
	overlapsNote: ({ others, empty, emptyPairs, pairs }) =>
		[
			'Varias fichas son una iniciativa cuando una persona así lo indicó; los posibles duplicados, no. Una iniciativa cuenta una vez por sitio, y en una combinación. Las páginas de noticias y los blogs cuentan como un sitio.',
			...(others
				? [`Un punto solo en la última fila significa dos o más de sus ${sitesOf(others)}.`]
				: []),
			...(empty
				? [
						plural(empty, {
							one: '# combinación posible no contiene nada y no se dibuja.',
							other: '# combinaciones posibles no contienen nada y no se dibujan.'
						})
					]
				: []),
			...(empty === null && pairs
				? [
						`${number(emptyPairs)} de ${plural(pairs, { one: '# par', other: '# pares' })} no ${emptyPairs === 1 ? 'contiene' : 'contienen'} nada.`
					]
				: [])
		].join(' '),

	overlapsTableSites: 'Sitios que comparten iniciativas, y con quién',
	overlapsTableCombinations: ({ initiatives: shared }) =>
		`Combinaciones exactas de sitios: ${initiatives(shared)} en total`,
	overlapsTableSite: 'Sitio',
	overlapsTableKind: 'Clase',
	overlapsTableListed: 'Recogidas',
	overlapsTableShared: 'Comunes',
	overlapsTableWith: 'Compartidas con, y parte de las propias',
	overlapsTableExactly: 'Exactamente en estos sitios',
	overlapsTableDegree: 'Sitios',
	overlapsTableInitiatives: 'Iniciativas',
	overlapsTableInventory: 'Inventario',
	overlapsTableOther: 'Otro inventario',
	overlapsTableTopics: 'Temas comunes',
	overlapsTablePlaces: 'Lugares comunes',
	overlapsTableUsers: 'Destinatarios comunes',

	overlapsOfLabel: 'Inventarios comparados',
	overlapsOf: { loaded: 'Cargados', register: 'Todo el catálogo' },
	overlapsScopeCaution:
		'Los alcances son los que declaran los inventarios; los registros, los que se cargaron. Un par sin un registro compartido bien puede compartir algunos.',
	overlapsScopePair: 'Dos inventarios',
	overlapsScopeScope: 'Alcance en común',
	overlapsScopeRecords: 'Registros en común',
	overlapsScopeShort: 'alcance',
	overlapsScopeRecordsShort: 'registros',
	overlapsScopeRow: ({ a, b, scope, shared }) =>
		`${listOf([a, b])}: ${scope} de su alcance en común, ${initiatives(shared)} en ambos`,
	overlapsScopeWhat: ({ topics, places, users }) =>
		`${plural(topics, { one: '# tema', other: '# temas' })} × ${plural(places, { one: '# lugar', other: '# lugares' })} × ${
			users === null
				? 'destinatarios no indicados'
				: plural(users, {
						one: '# grupo de destinatarios',
						other: '# grupos de destinatarios'
					})
		}`,
	overlapsScopeShared: ({ shared }) =>
		shared ? plural(shared, { one: '# común', other: '# comunes' }) : 'ninguno común',
	overlapsScopeUnloaded: 'no cargado',
	overlapsScopeNoUsers: 'no indicado',
	overlapsScopeTable: 'Pares de inventarios: alcance y registros en común',
	overlapsScopeNone: 'Aquí no hay dos inventarios que observen lo mismo',
	overlapsScopeNoneText:
		'No hay dos alcances declarados que coincidan en los temas, lugares y destinatarios del filtro.',
	overlapsScopeLoading: 'Leyendo el catálogo',
	overlapsScopeFailed: 'No se pudo leer el catálogo',
	overlapsScopeFailedText:
		'Contiene lo que los inventarios dicen de su alcance. Inténtelo de nuevo.',
	overlapsScopeSummary: ({ inventories, loaded }) =>
		`De ${plural(inventories, { one: '# inventario', other: '# inventarios' })} del catálogo, están cargados registros de ${number(loaded)}.`,
	overlapsScopeNote:
		'Alcance en común: celdas de tema × lugar × destinatarios que ambos observan, de las que observa cualquiera de los dos, dentro del filtro. Si uno no indica destinatarios, tema × lugar. Registros en común: iniciativas que recogen ambos, de las que recoge cualquiera de los dos.',

	overlapsListLabel: 'Qué se enumera',
	overlapsList: { points: 'Puntos', absences: 'Actores sin vínculo registrado' },
	overlapsNow: 'Solo con labor en curso hoy',
	overlapsNowOff: 'Todas las fechas',
	overlapsSave: 'Guardar CSV',
	overlapsSaved: 'La lista se entregó al navegador como archivo.',
	overlapsRule: {
		points:
			'Orden: primero los puntos con labor hoy; después por número de actores y de países, y los más recientes. Los actores que comparten aquí una iniciativa, o una serie de talleres, están en un mismo lado.',
		absences:
			'Pares de distintos lados de un punto a los que ninguna iniciativa registrada cita juntos y de los que ninguna fuente dice que cooperen. Orden: primero con labor hoy; después por las celdas de tema, país y destinatarios que comparten.'
	},
	overlapsPointsNone: {
		points: 'Aquí no hay ningún posible punto de coordinación',
		absences: 'Aquí no hay ningún par sin un vínculo registrado'
	},
	overlapsPointsNoneText: ({ compared, now }) =>
		`${plural(compared, { one: '# iniciativa seleccionada dice', other: '# iniciativas seleccionadas dicen' })} lo suficiente para compararse${now ? ', y ninguna labor en curso hoy coincide con otra' : ''}. El silencio de los registros no demuestra que nadie se reúna.`,
	overlapsCommon: ({ topics, countries, users }) =>
		`${topics} en ${withArticles(countries)}, para ${users.toLowerCase()}`,
	overlapsAndMore: ({ names, more }) => `${names} y ${number(more)} más`,
	overlapsPeriod: ({ from, to }) => (to ? `de ${from} a ${to}` : `en ${from}`),
	overlapsWhy: ({ actors, period, stated }) =>
		`${plural(actors, { one: '# actor', other: '# actores' })}, activos al mismo tiempo ${period}, ${stated ? 'según fechas indicadas' : 'con algunas fechas supuestas'}.`,
	overlapsRunning: ({ sides }) =>
		sides > 1 ? `en curso hoy en ${number(sides)} lados` : 'en curso hoy en un lado',
	overlapsSideLabel: ({ at }) => `Iniciativas del lado ${number(at)}`,
	overlapsSideMore: 'Todas las iniciativas',
	overlapsWhenStated: ({ start, end }) => (start === end ? String(start) : `${start}–${end}`),
	overlapsWhenEnd: ({ end }) => `hasta ${end}, inicio no indicado`,
	overlapsWhenAssumed: ({ start, end }) =>
		start === end ? `${start}, fin supuesto` : `${start}–${end}, fin supuesto`,
	overlapsWhenOngoing: ({ start }) =>
		start
			? `desde ${start}, en curso según lo recopilado`
			: 'en curso según lo recopilado, sin fecha',
	overlapsWho: ({ funders, implementers, partners }) =>
		[
			...(funders ? [`financiación: ${funders}`] : []),
			...(implementers ? [`ejecución: ${implementers}`] : []),
			...(partners ? [`asociados: ${partners}`] : [])
		].join('; '),
	overlapsPairNames: ({ a, b }) => `${a} con ${b}`,
	overlapsLinked: ({ pairs, more }) =>
		`Con vínculo registrado en otro lugar: ${pairs}${more ? ` y ${plural(more, { one: '# par más', other: '# pares más' })}` : ''}.`,
	overlapsUnlinked: 'No consta ningún vínculo entre los lados.',
	overlapsAnd: 'y',
	overlapsCells: ({ cells }) => plural(cells, { one: '# celda común', other: '# celdas comunes' }),
	overlapsPointsSummary: ({ compared, rows, points, running, both, countries, stated }) =>
		`${number(compared)} de ${initiatives(rows)} ${compared === 1 ? 'dice' : 'dicen'} lo suficiente para compararse: ${plural(points, { one: '# posible punto de coordinación', other: '# posibles puntos de coordinación' })} en ${plural(countries, { one: '# país', other: '# países' })}, ${number(stated)} de ellos solo por fechas indicadas. ${running ? `Hay labor en curso hoy en ${number(running)}, en dos lados en ${both ? number(both) : 'ninguno'}.` : 'Ninguna labor en ellos está en curso hoy.'}`,
	overlapsPointsNote: ({ months }) =>
		`Un posible punto de coordinación no es señal de que alguien dejara de coordinarse: los contactos rara vez se registran. Las iniciativas de lados distintos no comparten ningún actor en ninguna función. Cuando falta el fin, se supone que llega ${plural(months, { one: '# mes', other: '# meses' })} después del inicio. Los órganos de un mismo Estado o institución figuran como los citan los registros. Se comparan solo las que citan un tema, un país a la vista, destinatarios, un actor y una fecha.`,
	overlapsBusiest: 'Actores en más puntos',
	overlapsBusiestText: 'Quién está en más de los posibles puntos de coordinación mostrados.',
	overlapsInPoints: ({ count }) => plural(count, { one: '# punto', other: '# puntos' }),
	overlapsCompared: ({ compared, of }) =>
		`Se ${compared === 1 ? 'pudo' : 'pudieron'} comparar ${number(compared)} de ${initiatives(of)}; las demás no citan`,
	overlapsMissing: {
		topic: 'tema',
		country: 'país a la vista',
		users: 'destinatarios',
		actor: 'actor',
		date: 'fecha'
	},
	overlapsCsv: {
		place: 'N.º',
		topics: 'Temas',
		countries: 'Países',
		iso3: 'ISO3',
		users: 'Destinatarios',
		sides: 'Lados',
		actors: 'Actores por lado',
		actorCount: 'Número de actores',
		from: 'Juntos desde',
		to: 'Juntos hasta',
		stated: 'Todas las fechas indicadas',
		running: 'En curso hoy',
		linked: 'Con vínculo registrado en otro lugar',
		ids: 'Iniciativas por lado',
		actor: 'Actor',
		otherActor: 'Otro actor',
		cells: 'Celdas comunes',
		yes: 'sí',
		no: 'no'
	},

	overlapsSelected: ({ sites, exact }) =>
		exact
			? 'Combinación exacta'
			: plural(sites, {
					one: 'Sitio',
					other: '# sitios, figure o no también en otros'
				}),
	overlapsOnly: ({ sites }) => `Solo ${listOf(sites)}`,
	overlapsSiteUnknown: 'Uno de estos sitios no está en la edición cargada.',
	overlapsSiteSaid: ({ listed, shared, completeness }) =>
		`${number(shared)} de ${plural(listed, { one: '# iniciativa seleccionada', other: '# iniciativas seleccionadas' })} aquí ${shared === 1 ? 'está' : 'están'} también en otro sitio. El sitio está ${completeness === 'una muestra' ? 'leído como muestra' : completeness}.`,
	overlapsPartners: 'Comparte con',
	overlapsPartnersMore: ({ count }) =>
		`y con ${plural(count, { one: '# sitio más', other: '# sitios más' })}, cada uno como en la tabla.`,
	overlapsPairSaid: ({ shared, sides }) =>
		shared
			? `${initiatives(shared)} en ambos: ${listOf(sides.map(({ name, listed, share }) => `${share} de ${listed} en ${name}`))}.`
			: `Nada en ambos, de ${listOf(sides.map(({ name, listed }) => `${listed} en ${name}`))}.`,
	overlapsCombinationSaid: ({ count, exact }) =>
		exact
			? `${initiatives(count)} en estos y en ningún otro sitio que cuente aquí.`
			: `${initiatives(count)} en todos estos.`,
	overlapsToReview: 'Revisar posibles duplicados',
	overlapsToReviewPairs: ({ count }) =>
		plural(count, {
			one: 'Revisar # posible duplicado',
			other: 'Revisar # posibles duplicados'
		}),
	overlapsLoaded: 'Cuánto se ha cargado de cada uno',
	overlapsLoadedText:
		'Pulse un par para ver qué recogen ambos. De lo que no está cargado no puede verse si es común.',
	overlapsLoadedOf: ({ listings, stated }) =>
		`${number(listings)} de ${stated ?? 'un número no indicado'}`,
	overlapsEverywhere: ({ count }) =>
		plural(count, {
			one: '# iniciativa en dos o más sitios',
			other: '# iniciativas en dos o más sitios'
		}),
	overlapsEverywhereText: 'Pulse una columna, un sitio o una celda para ver qué contiene.'
};

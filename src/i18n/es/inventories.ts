import type { Texts } from '../en';
import { withArticle } from './articles';
import { boundaries } from './boundaries';
import { within } from './letters';
import { listOf } from './list';
import { number } from './number';
import { plural } from './plural';

const languages = new Intl.DisplayNames('es', { type: 'language' });

const few = (count: number) => ['ninguno', 'uno', 'dos', 'tres'][count] ?? number(count);
const described = (count: number) => plural(count, { one: '# inventario', other: '# inventarios' });
const topics = (count: number) => plural(count, { one: '# tema', other: '# temas' });
const loadedFrom = (count: number) =>
	plural(count, { one: '# iniciativa cargada de él', other: '# iniciativas cargadas de él' });

const access = {
	open: 'abierto',
	registration: 'con cuenta',
	closed: 'cerrado',
	unknown: 'no se sabe'
};

export const inventories: Texts['inventories'] = {
	registerAnswer: ({ total, most, topic, least, rare, loaded }) => {
		const rarest =
			rare.length > 1
				? `en cada uno de ${topics(rare.length)}, ${few(least ?? 0)}`
				: `${few(least ?? 0)} ${(least ?? 0) > 1 ? 'observan' : 'observa'} ${within(rare[0] ?? '')}`;
		const gap = least === null ? '' : `, ⟦${rarest}⟧`;
		return `${number(most)} de ${described(total)} ${most === 1 ? 'observa' : 'observan'} ${within(topic)}${gap}; ${few(loaded)} ${loaded <= 1 ? 'tiene' : 'tienen'} registros cargados`;
	},
	registerAnswerPlain: ({ total, loaded }) =>
		`${plural(total, { one: '# inventario descrito', other: '# inventarios descritos' })}; ${few(loaded)} ${loaded <= 1 ? 'tiene' : 'tienen'} registros cargados`,
	registerAnswerOne: ({ name, topics: looks, total, listings }) =>
		`${name}: ${looks ? `observa ${number(looks)} de ${topics(total)}` : 'no dice qué temas observa'}; ${
			listings
				? plural(listings, {
						one: '# ficha suya está cargada',
						other: '# fichas suyas están cargadas'
					})
				: 'ninguno de sus registros está cargado'
		}`,
	registerUnknown: ({ id }) => `Aquí ningún inventario tiene el identificador «${id}»`,
	registerUnknownText:
		'El catálogo describe todos los mapeos, portales y repositorios que se encontraron. Su dirección puede haber cambiado en una edición posterior.',
	registerToList: 'Todos los inventarios',
	registerReading: 'Leyendo el catálogo',
	registerFailed: 'No se pudo leer el catálogo',
	registerFailedText:
		'Las demás vistas siguen funcionando. Vuelva a cargar la página para intentarlo de nuevo.',
	registerRelease: ({ version }) => `Contado a partir de la edición ${version}`,

	registerKind: {
		projects: 'Proyectos',
		policies: 'Políticas',
		assessments: 'Evaluaciones',
		directory: 'Directorios',
		tools: 'Herramientas',
		'portal-of-portals': 'Portales de portales',
		legislation: 'Legislación',
		training: 'Formación'
	},
	registerAccess: access,
	registerCadence: {
		continuous: 'continuo, según dice',
		periodic: 'por ediciones',
		annual: 'anual',
		irregular: 'irregular',
		static: 'publicado una vez',
		discontinued: 'interrumpido',
		unknown: 'no indicado'
	},
	registerLanguage: ({ code }) => languages.of(code) ?? code,
	registerLanguageHead: { ar: 'ar', en: 'en', es: 'es', fr: 'fr', ru: 'ru', zh: 'zh' },

	registerSubtitle: ({ shown, total }) =>
		shown === total
			? `${described(total)}, por lo que contienen y dónde observan.`
			: `${number(shown)} de ${described(total)}.`,
	registerSubtitleHint: 'Marque hasta cuatro para comparar.',
	registerSubtitleShort: ({ shown, total }) =>
		shown === total ? described(total) : `${number(shown)} de ${described(total)}`,
	registerTableName: 'Inventarios de creación internacional de capacidad cibernética',
	registerFind: 'Nombre, anfitrión o contenido',
	registerFilterKind: 'Contiene',
	registerFilterAccess: 'Acceso',
	registerFilterTopic: 'Observa',
	registerAny: 'cualquiera',
	registerOption: ({ label, count }) => `${label} (${number(count)})`,
	registerGrouping: 'Agrupación',
	registerGrouped: 'Por clase',
	registerUngrouped: 'Una lista',
	registerGridLabel: 'Quién observa dónde',
	registerGrid: { topics: 'Temas', regions: 'Regiones', users: 'Destinatarios' },
	registerForm: 'Mostrar como',
	registerChart: 'Gráfico',
	registerTable: 'Tabla',
	registerNone: 'Ningún inventario coincide',
	registerNoneText:
		'Nada en el catálogo reúne este texto, esta clase, este acceso y este tema a la vez.',
	registerClear: 'Ver todos los inventarios',

	registerColumn: {
		name: 'Inventario',
		host: 'Anfitrión',
		kind: 'Contiene',
		update: 'Actualización',
		languages: 'Idiomas',
		access: 'Acceso',
		machine: 'Legible por máquina',
		loaded: 'Cargado',
		licence: 'Licencia',
		looks: 'Observa'
	},
	registerSortBy: ({ column }) => `Ordenar por: ${column}`,
	registerSort: 'Orden',
	registerSortLabel: {
		name: 'A–Z',
		update: 'Más recientes',
		languages: 'Más idiomas',
		access: 'Más abiertos',
		loaded: 'Más cargados',
		looks: 'Más temas'
	},
	registerNotLoaded: 'no cargado',
	registerLoaded: ({ count, completeness }) => `${number(count)}, ${completeness}`,
	registerLoadedShort: { full: 'todo', partial: 'parte', sample: 'muestra' },
	registerColumnCount: ({ label, count }) =>
		`${label}: ${plural(count, { one: '# inventario observa', other: '# inventarios observan' })}`,
	registerColumnNames: ({ label, count }) =>
		`${label}: ${plural(count, { one: 'lo cita # inventario', other: 'lo citan # inventarios' })}`,
	registerKeepLooking: ({ label }) => `Mostrar solo los que observan: ${label}`,
	registerMark: {
		yes: 'sí',
		part: 'en parte',
		world: 'mundial',
		no: 'no',
		unstated: 'no indicado'
	},

	registerUpdateWords: {
		continuous: 'continuo, según dice',
		unknown: 'no se sabe',
		unbuilt: 'aún no creado',
		closed: 'cerrado'
	},
	registerUpdateBoth: ({ date }) => `${date}, continuo según dice`,
	registerUpdateLaunched: ({ words, date }) => `${words}; lanzamiento: ${date}`,

	registerStrip: {
		update: 'Actualización',
		languages: 'Idiomas',
		access: 'Acceso',
		loaded: 'Registros cargados aquí'
	},
	registerBand: ({ band, count, since }) => {
		const words: Record<string, { one: string; other: string }> = {
			continuous: { one: '# continuo según dice', other: '# continuos según dicen' },
			recent: { one: `# desde ${since}`, other: `# desde ${since}` },
			older: { one: '# más antiguo', other: '# más antiguos' },
			unknown: { one: 'de # no se sabe', other: 'de # no se sabe' },
			closed: { one: '# cerrado', other: '# cerrados' },
			unbuilt: { one: '# no creado', other: '# no creados' },
			english: { one: '# solo en inglés', other: '# solo en inglés' },
			several: { one: '# en varios', other: '# en varios' },
			other: { one: '# en otro idioma', other: '# en otro idioma' },
			open: { one: '# abierto', other: '# abiertos' },
			registration: { one: '# con cuenta', other: '# con cuenta' },
			full: { one: '# por completo', other: '# por completo' },
			partial: { one: '# en parte', other: '# en parte' },
			sample: { one: '# como muestra', other: '# como muestra' },
			none: { one: '# no cargado', other: '# no cargados' }
		};
		return plural(count, words[band] ?? { other: `# ${band}` });
	},

	registerKey: {
		dated: 'con fecha',
		continuous: 'continuo según dice',
		launched: 'lanzamiento',
		unknown: 'no se sabe',
		open: 'abierto',
		registration: 'con cuenta',
		closed: 'cerrado',
		looks: 'en su alcance declarado',
		part: 'parte de la región',
		world: 'dice que es mundial, no cita región',
		scarce: 'observa uno o ninguno'
	},
	registerFinding: {
		topics: ({ none, one, total }) =>
			[
				none.length ? `⟦Ningún inventario observa ${listOf(none.map(within))}.⟧` : '',
				one.length ? `⟦Uno de ${described(total)} observa ${listOf(one.map(within))}.⟧` : ''
			]
				.filter(Boolean)
				.join(' '),
		users: ({ none, one, total }) =>
			[
				none.length
					? `⟦Ningún inventario cita como destinatarios: ${none.map(within).join('; ')}.⟧`
					: '',
				one.length ? `⟦Citados por uno de ${described(total)}: ${one.map(within).join('; ')}.⟧` : ''
			]
				.filter(Boolean)
				.join(' '),
		regions: ({ none, world, total }) =>
			`${number(world)} de ${described(total)} ${world === 1 ? 'dice' : 'dicen'} que ${world === 1 ? 'observa' : 'observan'} a escala mundial.${
				none.length ? ` ⟦Ningún inventario cita ${listOf(none.map(withArticle))}.⟧` : ''
			}`
	},
	registerSummary: ({ shown, total, loaded, dated, unknown }) =>
		`A la vista: ${number(shown)} de ${described(total)}. ${number(dated)} ${dated === 1 ? 'da' : 'dan'} la fecha de su última actualización; de ${number(unknown)} no se sabe. Aquí están cargadas fichas de ${number(loaded)}.`,
	registerNote:
		'Un cuadrado es el alcance que declara un inventario, no lo que recoge. «No se sabe» significa que ninguna página leída lo dice. «Abierto» se deduce a veces de que se pudo leer. Los idiomas son los que se encontraron.',

	registerTick: ({ name }) => `Comparar ${name}`,
	registerTickFull: 'Caben como máximo cuatro en paralelo. Desmarque antes uno.',
	registerCompareTitle: ({ count }) =>
		count === 1
			? 'Comparar'
			: `Comparar ${['', '', 'dos', 'tres', 'cuatro'][count] ?? number(count)}`,
	registerCompareOne: 'Marque otro inventario para ver en qué coinciden y en qué difieren.',
	registerCompareShare: ({ topics: shared }) =>
		shared.length
			? `Todos observan ${topics(shared.length)}: ${shared.map(within).join('; ')}`
			: 'Ningún tema es observado por todos ellos',
	registerCompareClose: 'Cerrar la comparación',
	registerCompareDrop: ({ name }) => `Retirar ${name} de la comparación`,
	registerCompareWith: 'Comparar con otros',
	registerCompareField: {
		kind: 'Contiene',
		regions: 'Región',
		users: 'Destinado a',
		languages: 'Idiomas',
		access: 'Acceso',
		cadence: 'Periodicidad',
		last: 'Actualización'
	},
	registerCompareProse: {
		definition: 'La ciberseguridad, según la entiende',
		words: 'Sus propios términos',
		entries: 'Dice que contiene',
		loaded: 'Cargado aquí',
		machine: 'Legible por máquina',
		licence: 'Licencia'
	},
	registerAgreement: {
		same: 'coinciden',
		differ: 'difieren',
		part: 'no todos lo dicen',
		silent: 'ninguno lo dice'
	},
	registerAgreementSign: { same: '=', differ: '≠', part: '◌', silent: '◌' },
	registerCompareLinks: 'Entre ellos',
	registerPairNone: 'Ningún vínculo registrado.',
	registerPairShared: ({ count }) =>
		count
			? plural(count, {
					one: '# iniciativa cargada figura en ambos.',
					other: '# iniciativas cargadas figuran en ambos.'
				})
			: 'Ninguna iniciativa cargada figura en ambos.',
	registerHow: {
		'data-sharing': 'comparte datos',
		'joint-maintenance': 'mantenimiento conjunto',
		'content-contribution': 'aporta contenido',
		'links-to': 'enlaza',
		consultation: 'consulta',
		methodology: 'comparte un método',
		unspecified: 'citados juntos'
	},

	registerOutlineTitle: 'Según el esquema del foro',
	registerMoreTitle: 'Anfitrión, acceso y uso',
	registerField: {
		name: 'Nombre',
		url: 'Dirección',
		topics: 'Temas',
		definition: 'Definición de ciberseguridad',
		regions: 'Región geográfica destinataria',
		users: 'Destinatarios',
		updated: 'Última actualización',
		cadence: 'Periodicidad',
		cooperation: 'Cooperación con iniciativas similares',
		observations: 'Observaciones sobre solapamiento, lagunas y terminología',
		kind: 'Contiene',
		host: 'Anfitrión',
		seat: 'País anfitrión',
		launched: 'Lanzamiento',
		status: 'Estado',
		entries: 'Dice que contiene',
		countries: 'Países cubiertos',
		languages: 'Idiomas',
		access: 'Acceso',
		machine: 'Legibilidad por máquina',
		licence: 'Licencia',
		funding: 'Financiación',
		loaded: 'Cargado aquí'
	},
	registerOurs: 'en nuestros temas:',
	registerWords: 'en sus propios términos:',
	registerAsOf: ({ value, date }) => `${value} (${date})`,
	registerLinks: ({ count }) =>
		plural(count, {
			one: 'con # que consta, más abajo',
			other: 'con otros # que constan, más abajo'
		}),
	registerObserved: ({ about }) =>
		`leídas: ${about.map(within).join(', ')}; y calculadas; ambas más abajo`,
	registerState: {
		active: 'en uso, hasta donde muestran las páginas leídas',
		proposed: 'propuesto, no creado',
		closed: 'cerrado'
	},
	registerLoadedLong: ({ listings, completeness, date }) =>
		`${plural(listings, { one: '# ficha', other: '# fichas' })}, ${completeness}, lectura: ${date}`,
	registerLoadedNone: 'ninguno de sus registros',

	registerCoversTitle: 'Qué cubre',
	registerCoversAside: 'su alcance declarado y lo que se ha cargado de él: dos cosas distintas',
	registerCoversTopic: 'Tema',
	registerCoversRegion: 'Subregión',
	registerCoversStated: 'Alcance declarado',
	registerCoversListed: 'Iniciativas cargadas de él',
	registerCoversAll: 'De todos los sitios',
	registerCoversNotLoaded:
		'Ninguno de sus registros está cargado: solo puede mostrarse su alcance declarado.',
	registerCoversBeyond: 'fuera de su alcance declarado',
	registerCoversSilent: 'en el alcance, ninguna cargada',
	registerCoversNote:
		'Una muestra dice qué tiene un inventario, nunca qué le falta. Una iniciativa con dos temas o dos subregiones cuenta en ambas filas.',
	registerMapLabel: ({ countries, scope }) =>
		`Mapa. Alcance declarado: ${scope}. ${
			countries === null
				? 'Ninguno de sus registros está cargado.'
				: plural(countries, {
						one: 'Sus iniciativas cargadas citan # país.',
						other: 'Sus iniciativas cargadas citan # países.'
					})
		}`,
	registerMapListed: 'citado por iniciativas cargadas de él, más intenso cuantas más sean',
	registerMapLooks: 'en su alcance declarado',
	registerMapOutside: 'fuera de su alcance declarado',
	registerMapBoundary: boundaries.boundaryShort,
	registerMapFailed: 'No se pudo cargar el mapa.',

	registerSharedTitle: 'Lo que solo él conoce y lo que comparte',
	registerSharedNone: 'Ninguno de sus registros está cargado, por lo que no puede compararse nada.',
	registerSharedEmpty: 'Con el filtro no queda ningún registro suyo.',
	registerAlone: ({ count, total }) =>
		`${number(count)} de ${loadedFrom(total)} no ${count === 1 ? 'figura' : 'figuran'} en ningún otro sitio cargado.`,
	registerShares: ({ count, sites }) =>
		count
			? `${plural(count, { one: '# figura', other: '# figuran' })} también en ${plural(sites, { one: '# sitio más', other: 'otros # sitios' })}:`
			: 'Ninguna figura también en otro lugar.',
	registerAloneTitle: 'Solo aquí',
	registerSharedRows: 'También en otros',
	registerSharedNote:
		'Lo cargado es una muestra. «Ningún otro sitio cargado» no es «nadie más»; y las fichas que aún no se han reconocido como una misma iniciativa cuentan como dos.',
	registerOnMap: 'Mostrar solo sus registros en el mapa',

	registerWordsTitle: 'Sus términos',
	registerWordsNone: 'En las páginas leídas no se encontró una lista de términos propios.',
	registerWordsLabel: 'Su etiqueta',
	registerWordsMeans: 'Nuestro tema y su cercanía',
	registerWordsNo: 'ningún tema nuestro',
	registerWordsUnjudged: 'sin valorar',
	registerMatch: {
		exactMatch: 'exacta',
		closeMatch: 'cercana',
		broadMatch: 'más amplia',
		narrowMatch: 'más restringida'
	},
	registerWordsNote:
		'Valoración nuestra. Más amplia: nuestro tema es más amplio que la etiqueta. Más restringida: nuestro tema cubre solo una parte de ella.',

	registerCooperationTitle: 'Cooperación con iniciativas similares',
	registerCooperationNone: 'No se indica en las páginas leídas.',
	registerDirection: { out: 'dicho de este', in: 'dicho del otro' },
	registerCasesTitle: 'Casos',
	registerCaseSince: ({ since }) => `Desde: ${since}`,
	registerCaseOpen: 'No se sabe:',

	registerObservationsTitle: 'Observaciones',
	registerComputed: 'Calculadas',
	registerComputedAside: 'a partir de la edición cargada, con el filtro',
	registerRead: 'Leídas',
	registerReadAside: 'advertidas por una persona, en nuestras palabras',
	registerReadNone: 'No se anotó nada aparte de los campos anteriores.',
	registerAbout: {
		overlap: 'Solapamiento',
		gaps: 'Lagunas',
		terminology: 'Terminología',
		freshness: 'Actualidad'
	},
	registerSaysScope: ({ others, kind, name, shared, topics: own }) =>
		`${plural(others, { one: '# inventario más que contiene', other: 'Otros # inventarios que contienen' })} ${within(kind)} ${others === 1 ? 'declara' : 'declaran'} un alcance con algunos de los mismos temas; el más próximo es ${name}, con ${number(shared)} de sus ${number(own)}.`,
	registerSaysOnly: ({ total, topics: only }) =>
		`De ${described(total)}, es el único que declara que observa ${within(only)}.`,
	registerSaysRecords: ({ total, shared, most }) =>
		most
			? `${number(shared)} de ${loadedFrom(total)} ${shared === 1 ? 'figura' : 'figuran'} también en otro lugar, con más frecuencia en ${most.name} (${number(most.count)}).`
			: `De ${loadedFrom(total)}, no consta que ninguna figure en otro lugar.`,
	registerSaysNoTopics: 'Ninguna página leída dice qué temas observa.',
	registerSaysLeftOut: ({ count, total, topics: left }) =>
		`Su alcance declarado deja fuera ${number(count)} de ${topics(total)}: ${left}.`,
	registerSaysSilent: ({ topics: silent }) =>
		`En su alcance declarado, pero no entre los registros cargados de él: ${silent}.`,
	registerSaysWords: ({ taxonomy, labels, exact, none }) =>
		`${taxonomy}: de ${plural(labels, { one: '# etiqueta', other: '# etiquetas' })}, ${exact ? number(exact) : 'ninguna'} ${exact > 1 ? 'corresponden' : 'corresponde'} exactamente a uno de nuestros temas; ${none ? `${number(none)} ${none > 1 ? 'no tienen' : 'no tiene'} equivalente` : 'todas tienen equivalente'}.`,
	registerSaysFresh: ({ date, years }) =>
		`La última actualización con fecha es de ${date}, ${years ? plural(years, { one: '# año', other: '# años' }) : 'menos de un año'} antes de que se leyera esta recopilación.`,

	registerSourcesTitle: 'Fuentes',
	registerSourcesAside: ({ count }) =>
		plural(count, {
			one: '# página o documento leído para esta descripción',
			other: '# páginas y documentos leídos para esta descripción'
		}),
	registerSourceDocument: ({ name }) => `documento: ${name}`,
	registerSourceRefs: ({ refs }) =>
		refs === '1' ? 'Leído en la fuente 1' : `Leído en las fuentes ${refs}`,
	registerSourceNone: 'ninguna fuente registrada'
};

import type { CoreTexts } from '../en';
import { withArticle } from './articles';
import { capital } from './letters';
import { number } from './number';
import { plural } from './plural';

const either = new Intl.ListFormat('es', { type: 'disjunction' });
/** "u" before the sound of o: 8, 11, 80. */
const or = (count: number) => (count === 11 || String(count).startsWith('8') ? 'u' : 'o');

/** A chosen place after "en"; other values stay as they are. */
const inSentence = (name: string) =>
	name.startsWith('Ingreso ')
		? `países de ${name.toLowerCase()}`
		: name.replace(/^Receptores de AOD$/, 'receptores de AOD');

const loadedListings = (count: number) => plural(count, { one: '# cargada', other: '# cargadas' });

export const shell: CoreTexts['shell'] = {
	product: 'Atlas de capacidades cibernéticas',
	skipToContent: 'Ir al contenido',
	skipFilters: 'Saltar los filtros',
	searchLabel: 'Buscar países, actores, iniciativas, inventarios',
	searchPlaceholder: 'País, actor, iniciativa',
	searchKind: {
		country: 'país',
		topic: 'tema',
		actor: 'actor',
		initiative: 'iniciativa',
		inventory: 'inventario'
	},
	searchNone: 'No se encontró nada. Con Intro se busca en todos los textos.',
	searchAll: ({ query }) => `Todos los resultados de «${query}»`,
	copyLink: 'Copiar enlace',
	linkCopied: 'Enlace copiado',
	linkNotCopied: 'No se pudo copiar el enlace. Está en la barra de direcciones.',
	cardKeep: 'Guardar hallazgo',
	cardKept: 'Hallazgo guardado',
	cardKeptLink: 'Ver todos',
	cardNotKept: 'No se pudo guardar el hallazgo.',
	cardsTitle: 'Hallazgos guardados en este equipo',
	language: 'Idioma',
	languageFailed: ({ language }) =>
		`No se pudo obtener el idioma: ${language}. Inténtelo de nuevo cuando haya conexión.`,
	themeDark: 'Oscuro',
	themeLight: 'Claro',
	menu: 'Menú',
	viewsLabel: 'Vistas',
	tabs: {
		'': 'Resumen',
		map: 'Mapa',
		gaps: 'Lagunas',
		need: 'Necesidad',
		shortlist: 'Lista corta',
		overlaps: 'Solapes',
		network: 'Red',
		timeline: 'Cronología',
		stories: 'Relatos',
		countries: 'Países',
		actors: 'Actores',
		inventories: 'Inventarios',
		terms: 'Léxico',
		measures: 'Medidas',
		practice: 'Práctica',
		data: 'Datos',
		about: 'Acerca de'
	},
	removedTitle: 'El inventario se eliminó de este equipo',
	removedText:
		'Lo que usted creó aquí sigue guardado. Para volver a ver el Atlas, cargue de nuevo el inventario.',
	removedAgain: 'Cargar de nuevo',
	programWaits:
		'Hay una versión más reciente del Atlas lista. Se iniciará cuando usted lo indique.',
	programTakenOver:
		'Otra ventana inició una versión más reciente del Atlas. Esta todavía muestra la anterior.',
	programUse: 'Iniciarla',
	present: 'Presentar',
	take: 'Exportar',
	addToStory: 'Añadir al relato',
	storyOpen: 'Abrir el relato',
	openFull: 'Abrir en el Atlas',
	tabsMore: 'Más',
	figureSummary: 'En palabras:',
	statusLine: ({ shown, total }) =>
		`${number(shown)} de ${plural(total, { one: '# iniciativa', other: '# iniciativas' })}`,
	reset: 'Reiniciar',
	clearAll: 'Quitar los filtros',
	clear: 'quitar',
	filters: 'Filtros',
	filtersShow: 'Mostrar filtros',
	filtersHide: 'Ocultar filtros',
	filtersOpen: ({ count }) => (count ? `Filtros · ${count}` : 'Filtros'),
	filtersDone: ({ count }) =>
		plural(count, { one: 'Mostrar # iniciativa', other: 'Mostrar # iniciativas' }),
	facet: {
		topic: 'Tema',
		country: 'País',
		group: 'Dónde',
		funder: 'Financiador',
		implementer: 'Ejecutor',
		inventory: 'Sitio',
		users: 'Destinatarios',
		activity: 'Actividad',
		status: 'Estado'
	},
	groupShort: {
		ldc: 'Menos adelantados',
		lldc: 'En desarrollo sin litoral',
		sids: 'Insulares en desarrollo'
	},
	facetYears: 'Años',
	facetText: 'Texto',
	facetScope: 'Lugares donde el silencio es una laguna',
	facetCount: 'Recuento',
	facetChosen: ({ chosen, total }) => `${chosen} de ${total}`,
	facetFind: ({ facet }) => `Buscar en: ${facet}`,
	facetFindPlaceholder: 'Buscar…',
	facetMore: ({ count }) => `${number(count)} más`,
	facetFewer: 'Menos',
	facetNone: 'Sin coincidencias',
	facetOption: ({ label, count }) =>
		`${label}: ${plural(count, { one: '# iniciativa', other: '# iniciativas' })}`,
	yearFrom: 'Año inicial',
	yearTo: 'Año final',
	yearsSlider: 'Años de actividad',
	yearsOpen: {
		from: ({ year }) => `${year}, sin límite`,
		to: ({ year }) => `${year}, sin límite`
	},
	yearsAt: ({ year, count }) =>
		`${year}, ${plural(count, { one: '# iniciativa activa', other: '# iniciativas activas' })}`,
	textContains: 'El título, el actor o el país contiene',
	scopeRecipients: 'Receptores de ayuda (lista del CAD de la OCDE)',
	scopeAll: 'Todos los países y territorios',
	countWhole: 'Una vez por cada valor citado',
	countFractional: 'Repartido entre los valores citados',
	presets: 'Frecuentes',
	presetPacificSids: 'Estados insulares del Pacífico',
	presetAfricaLdc: 'Menos adelantados de África',
	presetCaribbeanSids: 'Estados insulares del Caribe',
	presetLandlockedAsia: 'Sin litoral de Asia',
	sentence: {
		start: 'Iniciativas sobre',
		anyTopic: 'cualquier tema',
		where: 'en',
		anyRecipient: 'todos los receptores de ayuda',
		anyPlace: 'todos los países',
		funder: 'financiadas por',
		implementer: 'ejecutadas por',
		anyone: 'cualquiera',
		years: 'en',
		anyYear: 'cualquier año',
		counted: 'contadas',
		whole: 'una vez por lugar citado',
		fractional: 'a partes iguales',
		inWords: 'según',
		ourWords: 'nuestros temas',
		more: 'además',
		moreNone: 'otros filtros'
	},
	wordsLabel: 'Términos de los temas',
	wordsFailed: 'No se pudieron cargar los términos: se muestran nuestros propios temas.',
	termButton: ({ text }) => `${text}: qué significa`,
	termFailed: 'No se pudo leer la definición.',
	termsRow: 'Qué se entiende por:',
	notInWords: ({ vocabulary }) => `Sin equivalente en «${vocabulary}»`,
	groupInSentence: {
		ldc: 'países menos adelantados',
		lldc: 'países en desarrollo sin litoral',
		sids: 'pequeños Estados insulares'
	},
	sentenceEither: ({ names }) =>
		names.length > 2
			? `${withArticle(inSentence(names[0]!))} ${or(names.length - 1)} ${number(names.length - 1)} más`
			: either.format(names.map((name) => withArticle(inSentence(name)))),
	sentenceOnly: ({ parts }) => parts.join(', solo '),
	joinHint: {
		any: 'Cuenta cualquiera de los elegidos.',
		kinds:
			'Los lugares de grupos de una misma clase se suman; otra clase conserva solo los que están en ambas.'
	},
	chipJoin: { or: 'o', only: 'solo' },
	sentenceYears: ({ from, to }) =>
		from !== null && to !== null
			? from === to
				? String(from)
				: `${from}–${to}`
			: from !== null
				? `${from} o después`
				: `${to} o antes`,
	sentenceExtra: ({ count }) => plural(count, { one: '# filtro', other: '# filtros' }),
	chipRemove: ({ label }) => `Quitar ${label}`,
	loading: 'Cargando el inventario',
	loadingBytes: ({ share }) => `Cargando el inventario: ${share}`,
	loadingView: 'Abriendo la vista',
	loadFailed: 'No se pudo cargar el inventario',
	loadFailedText:
		'Este navegador todavía no guarda ninguna copia y no se pudieron leer los archivos. Compruebe la conexión e inténtelo de nuevo.',
	tryAgain: 'Reintentar',
	dismiss: 'Ocultar',
	notice: {
		'release-unreachable': ({ version }) =>
			`No se pudo acceder al inventario más reciente. Se muestra la copia guardada aquí, edición ${version}.`,
		'release-damaged': ({ version }) =>
			`Llegó dañado un inventario más reciente y no se utilizó. Se muestra la copia guardada aquí, edición ${version}.`,
		'storage-unavailable': () =>
			'Este navegador no guarda datos para el Atlas. Todo funciona, pero en la próxima visita se cargará de nuevo.',
		'storage-full': () =>
			'No hay espacio para guardar aquí el inventario. Todo funciona, pero en la próxima visita se cargará de nuevo.',
		'storage-blocked': () =>
			'Otra pestaña tiene abierta una copia anterior del Atlas. Ciérrela para guardar aquí el nuevo inventario.',
		'shelf-unreadable': () =>
			'No se pudo leer lo que usted guarda en este equipo (tarjetas, relatos, decisiones, sus propios términos y valores). Vuelva a cargar la página para intentarlo de nuevo.',
		'newer-release': ({ version }) => `Hay un inventario más reciente listo, edición ${version}.`
	},
	noticeUse: 'Mostrarlo',
	noticeRejected: ({ count }) =>
		plural(count, {
			one: 'Se excluyó # registro porque contiene un error.',
			other: 'Se excluyeron # registros porque contienen errores.'
		}),
	noticeRejectedLink: 'Ver cuáles',
	noticeDecided: ({ count }) =>
		plural(count, {
			one: 'Las cifras siguen # decisión suya sobre duplicados.',
			other: 'Las cifras siguen # decisiones suyas sobre duplicados.'
		}),
	noticeDecidedLink: 'Revisarlas',
	noticeDropped: ({ keys }) => `Una parte del enlace no se reconoce aquí y se excluyó: ${keys}.`,
	noticeOld: ({ date }) =>
		`Este inventario se leyó el ${date}, hace más de un año. No incluye la labor más reciente.`,
	viewFailed: 'No se pudo dibujar esta vista',
	viewFailedText: 'Las demás vistas siguen funcionando y no se perdió nada.',
	notFound: 'Esta página no existe',
	notFoundText: 'Es posible que el enlace sea antiguo o esté mal escrito.',
	toOverview: 'Ir al resumen',
	panelBehind: 'Qué hay detrás de esto',
	panelLatestFirst: 'Primero lo más reciente.',
	panelCell: 'Celda seleccionada',
	panelCellGone: 'Esta celda no forma parte de la imagen con el filtro actual.',
	panelReached: 'Citados por un registro',
	panelNotLoaded: 'Descrito en el catálogo; no se ha cargado ninguno de sus registros.',
	panelCooperates: 'Coopera con',
	panelFilterFunder: 'Mostrar solo lo que financia',
	panelRoles: ({ roles }) => `${capital(roles)}.`,
	cellName: ({ row, column }) => `${row}, ${column}`,
	panelClose: 'Cerrar',
	panelCountryOpen: 'Página del país',
	panelActorOpen: 'Página del actor',
	panelInventoryOpen: 'Página del inventario',
	panelInitiativeOpen: 'Página de la iniciativa',
	panelPrint: 'Imprimir',
	panelRecords: 'Registros',
	panelInitiative: 'Iniciativa',
	panelFunders: 'Financiación',
	panelImplementers: 'Ejecución',
	panelCountries: 'Cita',
	panelFilterTo: ({ name }) => `Mostrar solo ${name}`,
	panelAllTopics: ({ count }) =>
		plural(count, {
			one: 'Todos los temas: # iniciativa',
			other: 'Todos los temas: # iniciativas'
		}),
	panelNeighbours: 'Vecinos, con el mismo filtro',
	panelWhoLooks: 'Quién observa aquí',
	panelWhoLooksNone: 'Ningún inventario de proyectos cargado incluye esto en su alcance.',
	panelSettle: 'Lo aclararía, si se cargara por completo',
	panelWider: ({ count }) =>
		plural(count, {
			one: 'Labor regional que lo alcanza: #',
			other: 'Labor regional que lo alcanza: #'
		}),
	panelPlaces: ({ reached, places }) => `${reached} de ${places} lugares alcanzados`,
	panelNotReached: 'No citados por ningún registro',
	panelMissing: '¿Falta un registro?',
	panelLoaded: ({ loaded, total }) =>
		total
			? `${loadedListings(loaded)} de ${total}`
			: `${loadedListings(loaded)}, total no indicado`,
	panelNone: 'Nada registrado con este filtro.',
	panelSites: ({ count }) =>
		plural(count, { one: 'Se conoce por # sitio.', other: 'Se conoce por # sitios.' }),
	panelRunning: ({ count }) =>
		count === 0
			? 'Ninguna consta como en curso.'
			: plural(count, { one: '# consta como en curso.', other: '# constan como en curso.' }),
	panelThin: 'Pocos registros: léase con cautela.',
	panelEnded: 'Todo ha finalizado.',
	panelEnding: 'Lo último finaliza en los próximos doce meses.',
	panelFunds: ({ count }) =>
		plural(count, {
			one: 'Consta como financiador de # iniciativa',
			other: 'Consta como financiador de # iniciativas'
		}),
	panelRuns: ({ count }) =>
		plural(count, {
			one: 'consta como ejecutor de # iniciativa',
			other: 'consta como ejecutor de # iniciativas'
		}),
	panelPartners: 'Trabaja más a menudo con',
	panelWhere: ({ count }) =>
		plural(count, { one: 'Dónde: # lugar citado', other: 'Dónde: # lugares citados' }),
	panelTopics: 'Temas',
	actorKind: {
		state: 'órgano estatal',
		igo: 'organización internacional',
		'regional-org': 'organización regional',
		ngo: 'sociedad civil',
		private: 'empresa',
		academia: 'universidad o instituto',
		multistakeholder: 'entidad de múltiples interesados',
		unknown: 'clase no conocida'
	},
	development: {
		ldc: 'país menos adelantado',
		lldc: 'país en desarrollo sin litoral',
		sids: 'pequeño Estado insular'
	},
	inventoryKind: {
		projects: 'proyectos',
		policies: 'políticas',
		assessments: 'evaluaciones',
		directory: 'directorio',
		tools: 'herramientas',
		'portal-of-portals': 'portal de portales',
		legislation: 'legislación',
		training: 'formación'
	},
	completeness: {
		full: 'cargado por completo',
		partial: 'cargado en parte',
		sample: 'una muestra'
	},
	sourcesLine: ({ sites, date }) =>
		`${plural(sites, { one: '# sitio', other: '# sitios' })}, lectura: ${date}.`,
	sentenceSpace: ' ',
	comma: ', ',
	semicolon: '; ',
	named: ({ name, value }) => `${name}: ${value}`,
	bracketed: ({ name, value }) => `${name} (${value})`,
	quoted: ({ text }) => `«${text}»`,
	fullStop: ({ text }) => `${text}.`
};

import type { CoreTexts } from '../en';
import { number } from './number';
import { plural } from './plural';

export const overview: CoreTexts['overview'] = {
	overviewAnswer: ({ initiatives, named, places, gaps, confirmed, pairs, recipients }) => {
		const start = `${plural(initiatives, { one: '# iniciativa registrada cita', other: '# iniciativas registradas citan' })} ${number(named)} de ${plural(places, recipients ? { one: '# receptor de ayuda', other: '# receptores de ayuda' } : { one: '# lugar', other: '# lugares' })}`;
		if (!gaps) return start;
		const one = gaps === 1;
		const kind =
			confirmed === 0
				? one
					? 'una laguna aparente'
					: 'lagunas aparentes'
				: confirmed === gaps
					? one
						? 'una laguna confirmada'
						: 'lagunas confirmadas'
					: 'lagunas';
		return `${start}; ⟦${number(gaps)} de ${number(pairs)} pares de lugar y tema ${one ? 'es' : 'son'} ${kind}⟧`;
	},
	overviewNone: 'Ninguna iniciativa registrada coincide con este filtro',
	overviewWhat:
		'La creación de capacidad en ciberseguridad ayuda a los Estados y a su población a prevenir, gestionar y sancionar los daños en línea: leyes, equipos de respuesta, competencias, diplomacia. El Atlas muestra dónde los inventarios públicos recogen esa labor y dónde no recogen ninguna.',
	overviewMapTitle: ({ named, places }) =>
		`La labor registrada cita ${number(named)} de ${plural(places, { one: '# lugar', other: '# lugares' })}`,
	overviewMapSubtitle: ({ topics }) =>
		`${topics ?? 'todos los temas'}, registrado en cualquier momento`,
	overviewMapOpen: 'Abrir mapa',
	overviewMapLabel: ({ summary }) => `Mapa mundial. ${summary}`,
	overviewMatrixTitle: ({ empty, cells }) =>
		`${number(empty)} de ${plural(cells, { one: '# celda', other: '# celdas' })}: sin registro`,
	overviewMatrixSubtitle: 'tema por subregión',
	overviewMatrixOpen: 'Abrir lagunas',
	overviewMatrixHint: 'Cada celda puede abrirse en la matriz de lagunas.',
	overviewMatrixNote: ({
		apparent,
		confirmed,
		regional,
		unknown,
		lane,
		laneRegional,
		laneGlobal,
		laneUnplaced
	}) =>
		`${plural(apparent, { one: '# laguna aparente', other: '# lagunas aparentes' })}, ${plural(confirmed, { one: '# confirmada', other: '# confirmadas' })}, ${number(regional)} con solo labor regional, ${plural(unknown, { one: '# desconocida', other: '# desconocidas' })}. Franja: lugares alcanzados y, en ámbar, no alcanzados. ${plural(lane, { one: '# iniciativa no cita', other: '# iniciativas no citan' })} ningún país: ${plural(laneRegional, { one: '# regional', other: '# regionales' })}, ${plural(laneGlobal, { one: '# mundial', other: '# mundiales' })}, ${number(laneUnplaced)} sin lugar.`,
	overviewStates: ({ value, regional, apparent, confirmed, unknown }) =>
		`${plural(value, { one: '# lugar tiene', other: '# lugares tienen' })} labor registrada, ${number(regional)} solo labor regional, ${plural(apparent, { one: '# es una laguna aparente', other: '# son lagunas aparentes' })}, ${plural(confirmed, { one: '# es una laguna confirmada', other: '# son lagunas confirmadas' })}, ${plural(unknown, { one: '# es desconocido', other: '# son desconocidos' })}.`,
	overviewFindings: 'Hallazgos',
	overviewFindingsNote: 'a partir de los registros cargados',
	overviewFindingsNone: 'Nada destaca con este filtro.',
	overviewLoaded: 'Qué está cargado',
	overviewLoadedNote: ({ loaded, described }) =>
		`${number(loaded)} de ${plural(described, { one: '# inventario descrito', other: '# inventarios descritos' })}`,
	overviewRegister: 'Catálogo',
	overviewShareOf: ({ loaded, total, asOf }) =>
		`${number(loaded)} de ${number(total)}${asOf ? ` (${asOf})` : ''}`,
	overviewTotalUnknown: 'total no indicado',
	overviewOtherSites: ({ listings, total, sites }) =>
		`${number(listings)} de ${plural(total, { one: '# ficha', other: '# fichas' })} ${listings === 1 ? 'procede' : 'proceden'} de ${plural(sites, { one: '# sitio más', other: 'otros # sitios' })} y de la prensa: añaden registros, pero nunca cuentan como observación.`,
	overviewColumnInventory: 'Inventario',
	overviewColumnKind: 'Clase',
	overviewColumnListings: 'Fichas cargadas',
	overviewColumnShare: 'Parte de su propio total',
	overviewColumnComplete: 'Grado de carga',
	overviewDoors: 'Por dónde empezar',
	overviewDoorCountry: 'Trabajo en un ministerio',
	overviewDoorCountryText: 'Ver qué se ha registrado sobre mi país, de quién y hasta cuándo.',
	overviewDoorGaps: 'Financio iniciativas',
	overviewDoorGapsText: 'Ver qué temas faltan y dónde, y quién está activo cerca.',
	overviewDoorInventories: 'Mantengo un inventario',
	overviewDoorInventoriesText: 'Comparar los inventarios: qué cubren y con quién comparten.',
	overviewFoot: ({ date }) =>
		`Un espacio en blanco no demuestra que no se hiciera nada: todo esto es lo que recogen los inventarios cargados. Las fronteras, los nombres y los colores no expresan opinión alguna sobre la condición jurídica; línea discontinua o de puntos: sin límite acordado. Contornos: Natural Earth. No es un mapa de las Naciones Unidas. Lectura: ${date}.`,
	overviewSources: ({ sites }) =>
		plural(sites, { one: 'Fuentes: # sitio', other: 'Fuentes: # sitios' }),
	overviewMapFailed:
		'No se pudo cargar el mapa base. Las cifras que figuran bajo el mapa siguen siendo válidas.',
	findingRoute: {
		map: 'En el mapa',
		gaps: 'En la matriz',
		network: 'En la red',
		inventories: 'En el catálogo'
	},
	findingOpen: 'Ver de cerca',
	findingGroup: ({ group, topic, regional, count }) =>
		`lugares del grupo «${group}» no tienen labor propia registrada sobre ${topic}${regional === 0 ? '' : regional === count ? '; los alcanzan programas regionales' : `; los programas regionales alcanzan ${number(regional)} de ellos`}.`,
	findingTopic: ({ topic, sampled }) =>
		`subregiones no tienen ningún registro sobre ${topic}, más que sobre la mayoría de los demás temas.${sampled ? ' Solo observan inventarios cargados como muestra.' : ''}`,
	findingRunning: ({ withoutEnd, total }) =>
		`lugares no tienen nada registrado como en curso hoy. Léase con cautela: ${number(withoutEnd)} de ${plural(total, { one: '# iniciativa', other: '# iniciativas' })} no ${withoutEnd === 1 ? 'indica' : 'indican'} su fin.`,
	findingInventories: ({ smaller, larger }) =>
		`iniciativas que recoge ${smaller} también figuran en ${larger}.`,
	findingSingleFunder:
		'ejecutores de dos o más iniciativas tienen un solo financiador registrado. Quien publica sus asociados parece mejor conectado.',
	findingOf: ({ count, total }) => `${number(count)} de ${number(total)}`
};

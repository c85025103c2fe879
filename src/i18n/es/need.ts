import type { Area } from '../../domain/need/areas';
import type { AxisId } from '../../domain/need/axis';
import type { Band } from '../../domain/need/cell';
import type { Weight } from '../../domain/need/settings';
import type { Third } from '../../domain/need/thirds';
import type { Texts } from '../en';
import { capital } from './letters';
import { listOf } from './list';
import { number } from './number';
import { plural } from './plural';

const two = new Intl.NumberFormat('es', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const upToTwo = new Intl.NumberFormat('es', { maximumFractionDigits: 2 });

const records = (count: number) => plural(count, { one: '# registro', other: '# registros' });
const countries = (count: number) => plural(count, { one: '# país', other: '# países' });

/** An axis: one we know, or what the reader brought, by its label. */
type AxisName = AxisId | { own: string; up: 'high' | 'low' };

/** The words of the three thirds of each axis, low to high on it: they stand within sentences. */
const LEVELS: Record<AxisId, readonly [string, string, string]> = {
	'gci-2024': ['necesidad menor', 'necesidad media', 'necesidad alta'],
	'gci-change': ['un aumento mayor', 'un aumento medio', 'un aumento menor'],
	'strategies-exists': ['una estrategia', '', 'ausencia de estrategia'],
	'strategies-first-year': [
		'una estrategia temprana',
		'una estrategia posterior',
		'una estrategia reciente'
	],
	'cyberlaw-cybercrime': [
		'una ley de ciberdelincuencia',
		'un proyecto de ley de ciberdelincuencia',
		'ausencia de ley de ciberdelincuencia'
	],
	'cyberlaw-data-protection': [
		'una ley de datos',
		'un proyecto de ley de datos',
		'ausencia de ley de datos'
	],
	'internet-users': [
		'muchos usuarios de Internet',
		'algunos usuarios de Internet',
		'pocos usuarios de Internet'
	],
	income: ['ingreso superior', 'ingreso mediano bajo', 'ingreso bajo']
};
const level = (axis: AxisName, third: Third): string =>
	typeof axis === 'string'
		? LEVELS[axis][third]
		: (axis.up === 'high'
				? (['valores inferiores', 'valores medios', 'valores altos'] as const)
				: (['valores superiores', 'valores medios', 'valores bajos'] as const))[third];

const COVERAGE = ['poco', 'algo', 'mucho'] as const;
const field = (axis: AxisName, need: Third, coverage: Third) =>
	`${level(axis, need)}, ${COVERAGE[coverage]} registrado`;

const AREA: Record<Area, string> = {
	legal: 'Jurídica',
	technical: 'Técnica',
	organizational: 'Organizativa',
	capacity: 'Capacidad',
	cooperation: 'Cooperación'
};

const BAND: Record<Band, string> = {
	small: 'pequeña',
	moderate: 'moderada',
	large: 'grande',
	'very-large': 'muy grande'
};

const WEIGHT: Record<Weight, string> = { whole: '1', root: '1/√n', share: '1/n' };
const windowText = (years: number | null) =>
	years === null
		? 'todos los años'
		: plural(years, { one: 'el último año', other: 'los últimos # años' });

export const need: Texts['need'] = {
	needLoading: 'Leyendo los indicadores…',
	needFailed: 'No se pudieron leer los indicadores',
	needFailedText: 'Están en un archivo propio. Compruebe la conexión e inténtelo de nuevo.',
	needNoArea: 'Ninguna esfera de necesidad corresponde a este tema',
	needNoAreaText:
		'La necesidad se mide en cinco esferas. Las tecnologías emergentes no están en ninguna: tienen cobertura, pero no brecha.',
	needNoPlaces: 'Ningún receptor de ayuda con este filtro tiene un valor en este eje',
	needNoPlacesText:
		'Los lugares que no figuran en la lista de receptores de ayuda no se comparan aquí.',
	needShowAllTopics: 'Ver todos los temas',
	needShowAllPlaces: 'Ver todos los lugares',

	needTitleSubject: 'Necesidad medida junto a la labor registrada, por país y esfera',
	needTitle: ({ axis, count, total, sids, filtered }) => {
		const work = filtered ? 'labor registrada con este filtro' : 'labor registrada';
		const what = `${level(axis, 2)} y poca ${work}`;
		const one = total === 1 ? 'país receptor' : 'países receptores';
		if (count === 0) return `Ninguno de ${number(total)} ${one} reúne ${what}`;
		const islands =
			sids > 0 && sids < count
				? `; ${number(sids)} de ellos ${sids === 1 ? 'es un pequeño Estado insular' : 'son pequeños Estados insulares'}`
				: '';
		return `${number(count)} de ${number(total)} ${one} ${count === 1 ? 'reúne' : 'reúnen'} ⟦${what}⟧${islands}`;
	},

	needAxis: 'Eje de necesidad',
	needAxisOf: {
		'gci-2024': 'Necesidad medida (GCI 2024)',
		'gci-change': 'Variación de la puntuación del GCI, de 2020 a 2024',
		'strategies-exists': 'Existe una estrategia nacional de ciberseguridad',
		'strategies-first-year': 'Año de la primera estrategia nacional',
		'cyberlaw-cybercrime': 'Ley de ciberdelincuencia',
		'cyberlaw-data-protection': 'Ley de protección de datos',
		'internet-users': 'Usuarios de Internet, % de la población',
		income: 'Grupo de ingreso'
	},
	needAxisTop: ({ axis }) =>
		typeof axis === 'string' && axis === 'gci-2024' ? 'más necesidad' : level(axis, 2),
	needAxisY: ({ axis }) => {
		if (typeof axis !== 'string') return axis.own;
		const short: Partial<Record<AxisId, string>> = {
			'gci-2024': 'Necesidad medida, N',
			'gci-change': 'Variación, puntos',
			'strategies-exists': 'Estrategia',
			'strategies-first-year': 'Primera estrategia',
			'internet-users': 'Usuarios de Internet, %',
			income: 'Grupo de ingreso'
		};
		return short[axis] ?? 'Ley';
	},
	needAxisX: 'Cobertura registrada, K',
	needAxisXEnd: 'más labor registrada',
	needAxisGroupOurs: 'En esta edición',
	needAxisGroupOwn: 'Suyos, guardados en este equipo',
	needStep: {
		yes: 'sí',
		no: 'no',
		draft: 'proyecto',
		high: 'alto',
		'upper-middle': 'mediano alto',
		'lower-middle': 'mediano bajo',
		low: 'bajo'
	},

	needSubtitle: ({ axis, total, areas }) => {
		const over =
			areas.length === 5
				? ''
				: `, solo en ${areas.length === 1 ? 'la esfera' : 'las esferas'}: ${listOf(areas.map((area) => AREA[area].toLowerCase()))}`;
		const places = plural(total, { one: '# receptor', other: '# receptores' });
		return typeof axis === 'string' && axis === 'gci-2024'
			? `La necesidad es 1 menos la media de los pilares del GCI 2024 de la UIT${over}; ${places}`
			: `Cobertura registrada${over} junto a otro indicador; ${places}`;
	},
	needMapTitle: 'Los mismos nueve campos en el mapa',
	needMapLabel: ({ summary }) => `Mapa por campos. ${summary}`,
	needMapOutside: 'fuera de esta vista: no es receptor de ayuda, o no tiene valor',
	needMapFailed: 'No se pudo leer el mapa base. La tabla y la matriz dicen lo mismo.',
	needScatterLabel: ({ summary }) => `Necesidad y cobertura. ${summary}`,
	needScatterHint: 'Pulse un campo o trace un contorno alrededor de los puntos para elegir países.',
	needKeyTitle: 'Países en cada campo',
	needKeyLabel: 'Campos: pulse uno para elegir sus países',
	needField: ({ axis, need: of, coverage }) => capital(field(axis, of, coverage)),
	needFieldCount: ({ axis, need: of, coverage, count }) =>
		`${capital(field(axis, of, coverage))}: ${countries(count)}`,
	needCorner: ({ axis, need: of, coverage, short }) =>
		capital(
			short
				? COVERAGE[coverage]
				: coverage === 0
					? `${level(axis, of)}, poco`
					: `${level(axis, of)}, mucho registrado`
		),
	needCornerMost: 'más necesidad, menos cobertura',
	needCornerLeast: 'menos necesidad, más cobertura',
	needAllFields: 'Todos los países',

	needPoint: ({ name, axis, value, coverage, need: of, covered }) =>
		typeof axis === 'string' && axis === 'gci-2024'
			? `${name}: necesidad ${value}, cobertura ${two.format(coverage)}, ${field(axis, of, covered)}`
			: `${name}: ${value}, cobertura ${two.format(coverage)}, ${field(axis, of, covered)}`,

	needMatrixTitle: ({ count, field: chosen, picked }) =>
		picked
			? plural(count, {
					one: 'El único país elegido, por esfera',
					other: 'Los # países elegidos, de la A a la Z, por esfera'
				})
			: chosen
				? `${capital(countries(count))} en «${chosen.charAt(0).toLowerCase()}${chosen.slice(1)}», de la A a la Z, por esfera`
				: `${plural(count, { one: 'El único país', other: 'Los # países' })}, de la A a la Z, por esfera`,
	needMatrixLabel: 'Brecha por país y esfera',
	needArea: AREA,
	needCells: 'En las celdas',
	needCellsOf: { records: 'Registros', evidence: 'Evidencia', gap: 'Brecha' },
	needCell: ({ name, area, band, records: count, counting, mark, need: of, noValue }) => {
		const place = `${name}, ${AREA[area].toLowerCase()}`;
		if (noValue) return `${place}: necesidad no medida, ${records(count)}, evidencia ${mark}`;
		if (count === 0)
			return `${place}: no se encontró nada, necesidad ${two.format(of)}, evidencia ${mark}`;
		if (counting === 0)
			return `${place}: ${records(count)}, ${count === 1 ? 'demasiado antiguo' : 'todos demasiado antiguos'}, necesidad ${two.format(of)}, evidencia ${mark}`;
		return `${place}: brecha ${BAND[band!]}, ${records(count)}, evidencia ${mark}`;
	},
	needCellWhy: ({
		need: of,
		weighted,
		typical,
		coverage,
		gap,
		records: count,
		counting,
		sites,
		heldBack,
		regional,
		years
	}) =>
		[
			of === null
				? 'El índice no tiene valor.'
				: `Necesidad ${two.format(of)}, W ${two.format(weighted)}, K ${two.format(coverage)} (k ${two.format(typical)}), brecha ${two.format(gap!)}.`,
			count === 0
				? 'No se encontró nada en los inventarios consultados: no demuestra que no haya labor.'
				: counting === 0
					? `${capital(records(count))}, ninguno con fecha en ${windowText(years)}.`
					: `${number(counting)} de ${records(count)} ${counting === 1 ? 'cuenta' : 'cuentan'} para ${windowText(years)}, de ${plural(sites, { one: '# sitio', other: '# sitios' })}.`,
			heldBack ? 'Un solo registro cuenta como poco registrado.' : '',
			regional
				? plural(regional, {
						one: '# registro regional puede alcanzarlo sin citarlo.',
						other: '# registros regionales pueden alcanzarlo sin citarlo.'
					})
				: ''
		]
			.filter(Boolean)
			.join(' '),
	needCellHint: 'Señale una celda, o use las flechas, para leer de dónde resulta.',

	needLegendGap: 'Brecha',
	needLegendBands: {
		small: 'pequeña, menos de 0,10',
		moderate: 'moderada, menos de 0,25',
		large: 'grande, menos de 0,50',
		'very-large': 'muy grande'
	},
	needLegendNothing: 'Nada encontrado',
	needLegendSteps: ['necesidad menor', 'necesidad media', 'necesidad alta'],
	needLegendOld: ({ years }) =>
		years === null
			? 'todo anterior a la ventana'
			: plural(years, {
					one: 'todo de hace más de un año',
					other: 'todo de hace más de # años'
				}),
	needLegendRegional: 'labor regional en torno a él',
	needLegendEvidence: 'Evidencia',
	needLegendMarks: {
		A: 'A: 3 registros o más, 2 sitios o más',
		B: 'B: menos',
		C: 'C: ninguno que cuente'
	},

	needSettings: 'Cómo se cuenta la labor',
	needSettingsLine: ({ window: years, weight, factor }) =>
		`Labor: ${windowText(years)} · peso ${WEIGHT[weight]} · k × ${upToTwo.format(factor)}`,
	needWeight: 'Peso de un registro que cita n países',
	needWeightOf: WEIGHT,
	needWindow: 'Lo finalizado cuenta durante',
	needWindowValue: ({ years }) => windowText(years),
	needFactor: 'Cobertura típica, k',
	needFactorValue: ({ factor }) => `× ${upToTwo.format(factor)}`,
	needSettingsReset: 'Ajustes iniciales',
	needTypical: ({ version, values }) =>
		`k, el W típico, fijado para la edición ${version}: ${values.map(({ area, value }) => `${AREA[area].toLowerCase()} ${two.format(value)}`).join('; ')}. Es la mediana de los receptores con algún registro en la esfera.`,

	needSummary: ({ axis, total, corner, names, opposite, nothing, cells, old, missing, date }) =>
		[
			`De ${countries(total)}, ${number(corner)} ${corner === 1 ? 'reúne' : 'reúnen'} ${level(axis, 2)} y poco registrado${names.length ? ` (${listOf([...names, ...(corner > names.length ? [`${number(corner - names.length)} más`] : [])])})` : ''}; ${number(opposite)} con ${level(axis, 2)} ${opposite === 1 ? 'tiene' : 'tienen'} mucho registrado.`,
			`${number(nothing)} de ${plural(cells, { one: '# celda', other: '# celdas' })} no ${nothing === 1 ? 'tiene' : 'tienen'} nada registrado y ${number(old)} solo labor más antigua.`,
			missing
				? `${countries(missing)} no ${missing === 1 ? 'tiene valor y queda excluido' : 'tienen valor y quedan excluidos'}.`
				: '',
			`A fecha de ${date}.`
		]
			.filter(Boolean)
			.join(' '),
	needNote: ({ version }) =>
		`Los límites de los campos son tercios de todos los receptores de la edición ${version}: un filtro desplaza países, no límites. La labor que cita solo una región o el mundo no cuenta para ningún país.`,
	needSources: ({ sites, date }) =>
		`Registros de ${plural(sites, { one: '# sitio', other: '# sitios' })}, lectura: ${date}.`,

	needCautions: 'Qué no dice esto',
	needCautionsText: [
		'Un espacio en blanco no demuestra que no se hiciera nada. El apoyo entre dos Estados, entre países del Sur, de fuerzas armadas o empresas, o descrito en idiomas distintos del inglés con frecuencia no figura en los inventarios.',
		'Contar registros no mide ni el dinero ni el éxito: dos días de formación pesan tanto como un decenio de apoyo.',
		'El índice mide a qué se comprometieron los Estados en 2023 y 2024, en parte según sus propias palabras. No mide cuán seguro es un país ni qué ataques sufre. Su pilar jurídico no dice nada sobre los tribunales ni la policía; su pilar de cooperación dice poco sobre la diplomacia, que es de lo que trata nuestro tema.',
		'Lo que le falta a un país según un índice puede no ser lo que pide. Una solicitud registrada dice más que cualquier cifra de aquí.',
		'Más cobertura junto a una puntuación mejor no demuestra que una haya producido la otra.',
		'Campos y tramos, no clasificaciones: con otros ajustes un país se desplaza, como muestra su intervalo. La brecha por sí sola sigue de cerca a la necesidad; lo nuevo es lo que añade la cobertura.',
		'Los Estados sujetos a sanciones o que no piden nada se muestran como todos los demás. Deciden los donantes.'
	],

	needAbout: 'Acerca de este indicador',
	needAboutYear: 'Año',
	needAboutOwner: 'Publicado por',
	needAboutSource: 'Fuente',
	needAboutLicence: 'Licencia',
	needAboutChecked: 'Cómo se verificó',
	needAboutSays: 'Qué dice',
	needAboutUnchecked: 'No se verificó con una segunda fuente.',
	needAboutInPlace: 'Los valores se muestran en su lugar. No se ofrecen como tabla para descargar.',
	needAboutVaries: 'difiere según el país',
	needAboutIncome: {
		owner: 'Banco Mundial',
		source: 'https://data.worldbank.org',
		year: 'ejercicio económico 2026',
		licence: 'CC BY 4.0',
		checked: 'Tomado tal como se publicó; dos Estados no están clasificados allí.',
		about: 'Ingreso nacional bruto por persona en cuatro grupos. Contexto, no necesidad.'
	},
	needAboutChange:
		'Diferencia entre las puntuaciones de dos ediciones. El método cambió entre ambas, por lo que no todo aumento es progreso.',
	needAboutGap:
		'Las brechas en las celdas y los intervalos siguen a los pilares del GCI 2024, sea cual sea el eje mostrado.',
	needMissing: ({ count }) =>
		plural(count, { one: '# receptor sin valor:', other: '# receptores sin valor:' }),
	needMissingGci: 'El GCI 2024 no los midió.',
	needFlagged: 'Valores que deben leerse con cautela:',

	needTable: 'Necesidad, cobertura y brecha por país',
	needColumn: {
		country: 'País',
		field: 'Campo',
		need: 'Necesidad',
		coverage: 'Cobertura',
		gap: 'Brecha',
		range: 'Intervalo'
	},
	needTableCell: ({ need: of, coverage, gap, records: count, mark }) =>
		`${of === null ? 'sin valor' : two.format(of)} · ${two.format(coverage)} · ${gap === null ? 'sin valor' : two.format(gap)} · ${number(count)} ${mark}`,
	needTableCellMeaning:
		'En cada esfera: necesidad, cobertura, brecha, número de registros, marca de evidencia. Intervalo: la brecha con 18 ajustes de peso, ventana y k.',
	needFormOf: { chart: 'Gráfico', table: 'Tabla' },
	needForm: 'Mostrar como',
	needNone: 'sin valor',

	needPanelList: ({ count }) => capital(countries(count)),
	needPanelListNote: ({ settings }) =>
		`Brecha y su intervalo con ${plural(settings, { one: '# ajuste', other: '# ajustes' })} de peso, ventana y k. De la A a la Z: no es un orden de mérito.`,
	needPanelNone: 'Con el filtro no hay ningún país en este campo.',
	needPanelPeople: ({ people }) => `${people} habitantes`,
	needPanelNeed: ({ need: of, coverage }) =>
		`${of === null ? 'Necesidad no medida' : `Necesidad ${two.format(of)}`} · cobertura ${two.format(coverage)}`,
	needPanelGap: ({ gap, range, settings }) =>
		`Brecha ${two.format(gap)}; ${two.format(range[0])}–${two.format(range[1])} con ${plural(settings, { one: '# ajuste', other: '# ajustes' })}`,
	needRange: ({ range }) => `${two.format(range[0])}–${two.format(range[1])}`,
	needPanelStays: ({ stays, settings }) =>
		stays === settings
			? `Su cobertura permanece en este tercio en los ${number(settings)} ajustes.`
			: `Su cobertura permanece en este tercio en ${number(stays)} de ${number(settings)} ajustes.`,
	needPanelHead: {
		need: 'necesidad',
		coverage: 'registrado',
		records: 'registros',
		evidence: 'marca'
	},
	needPanelOld: 'antiguo',
	needPanelNothing: 'nada',
	needPanelPillar: ({ value }) => `GCI 2024: ${upToTwo.format(value)} de 20`,
	needPanelYear: ({ year }) => `El valor es de ${year}.`,
	needPanelHatch: ({ date }) =>
		`Trama: no se encontró nada en los inventarios consultados, ${date}; no demuestra que no haya labor.`,
	needPanelOldNote: ({ years }) => `Antiguo: nada con fecha en ${windowText(years)}.`,
	needReport: 'Comunicar un registro que falta',
	needReportAt: ({ area }) =>
		`Comunicar un registro que falta, esfera: ${AREA[area].toLowerCase()}`,
	needPanelBehind: ({ count }) =>
		`Qué hay detrás de esto: ${plural(count, { one: '# iniciativa', other: '# iniciativas' })}`,
	needPanelNoRecord: 'Con este filtro, ninguna iniciativa lo cita en estas esferas.',
	needPanelOutside: 'No es receptor de ayuda, o no tiene valor en este eje: no se compara aquí.',
	needPanelPalau: 'El GCI 2024 no lo midió: la necesidad no se sabe, y no se conjetura.',
	needPanelOpen: 'Página del país',
	needPanelCsv: 'Descargar CSV',
	needPanelClose: 'Cerrar',
	needUndated: ({ share }) => `Sin fecha: ${share} de sus registros.`,

	needOwn: 'Sus propios valores',
	needOwnAdd: 'Añadir un CSV propio…',
	needOwnIntro:
		'Una tabla con un país (código ISO o nombre) y un número en cada línea. Permanece en este equipo, nunca se mezcla con nuestros datos y no modifica ningún recuento.',
	needOwnFile: 'Archivo CSV',
	needOwnTooLarge: 'El archivo supera 2 MB. Deje solo las dos columnas.',
	needOwnUnreadable: 'No se pudo leer el archivo.',
	needOwnBroken: ({ line, unclosed }) =>
		`Línea ${number(line)}: ${unclosed ? 'hay comillas abiertas sin cerrar.' : 'hay texto después de unas comillas de cierre.'}`,
	needOwnNoColumns: 'No se encontró ninguna columna con países, o ninguna con números.',
	needOwnColumn: ({ number: at }) => `Columna ${number(at)}`,
	needOwnCountryColumn: 'Países en',
	needOwnValueColumn: 'Valores en',
	needOwnName: 'Nombre del indicador',
	needOwnSource: 'Fuente y año',
	needOwnUp: 'En la parte superior del eje',
	needOwnUpOf: { high: 'Valores altos', low: 'Valores bajos' },
	needOwnRead: ({ matched }) =>
		plural(matched, { one: '# país leído.', other: '# países leídos.' }),
	needOwnUnmatched: ({ count }) =>
		plural(count, {
			one: '# nombre no se reconoce aquí. Asígnelo o exclúyalo:',
			other: '# nombres no se reconocen aquí. Asígnelos o exclúyalos:'
		}),
	needOwnMapTo: ({ name }) => `País al que se refiere ${name}`,
	needOwnLeaveOut: 'excluir',
	needOwnNotNumbers: ({ lines }) => `Sin número, excluido: ${lines}.`,
	needOwnRepeated: ({ lines }) => `Un segundo valor para el mismo país, excluido: ${lines}.`,
	needOwnLine: ({ line, country, text }) => `línea ${number(line)} (${country}: ${text})`,
	needOwnKeep: 'Guardar y mostrar',
	needOwnCancel: 'Cancelar',
	needOwnRemove: 'Eliminar de este equipo',
	needOwnKept: ({ file, left }) =>
		`De su archivo ${file}${left ? `; ${plural(left, { one: '# línea excluida', other: '# líneas excluidas' })}` : ''}. Guardado solo en este equipo.`,
	needOwnNotLasting:
		'Este navegador no guarda nada: los valores duran hasta que se cierre la página.',
	needOwnTopics:
		'Las esferas de necesidad se componen de nuestros propios temas. Cuentan igual sean cuales sean los términos mostrados.',
	needOwnUnsourced: 'No se indicó ninguna fuente.',
	needOwnChecked: 'Por nadie aquí: son sus valores.'
};

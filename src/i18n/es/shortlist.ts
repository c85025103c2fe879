import type { Texts } from '../en';
import { listOf } from './list';
import { number } from './number';
import { plural } from './plural';

export const shortlist: Texts['shortlist'] = {
	shortlistAnswer: ({ pairs, empty, ahead, months }) =>
		`${number(empty)} de ${plural(pairs, { one: '# par de lugar y tema', other: '# pares de lugar y tema' })} ${empty === 1 ? 'no tiene' : 'no tienen'} ⟦ningún registro que cuente⟧; ${ahead === 0 ? 'ninguno pierde' : `${number(ahead)} ${ahead === 1 ? 'pierde' : 'pierden'}`} su última labor activa en un plazo de ${months} meses`,
	shortlistAnswerNone: 'Ningún par de lugar y tema está en el conjunto elegido',
	shortlistSubtitle:
		'Cada par con sus motivos. Usted fija el orden; los iguales van de la A a la Z.',
	shortlistOrder: 'Qué va primero',
	shortlistWeight: {
		need: 'Necesidad medida',
		thin: 'Cobertura escasa',
		cliff: 'Fin de actividad'
	},
	shortlistWeightValue: ({ name, value }) =>
		`${name}: ${value === 0 ? 'no cuenta' : value === 1 ? 'cuenta una vez' : value === 2 ? 'cuenta dos veces' : `cuenta ${value} veces`}`,
	shortlistFormula:
		'Valor de orden = (necesidad × su peso + cobertura escasa × su peso + fin de actividad × su peso) / suma de los pesos. La necesidad es 1 − pilar del GCI 2024 / 20; la cobertura escasa es 1 − K en el tema; el fin de actividad cuenta 1 si está por venir y 0,5 si se produjo en los últimos 24 meses.',
	shortlistActor: 'Desde el punto de vista de',
	shortlistActorAny: 'ningún actor en particular',
	shortlistHorizon: 'Horizonte',
	shortlistMonths: ({ months }) => `${months} meses`,
	shortlistColumnCell: 'Lugar y tema',
	shortlistColumnWhy: 'Por qué está aquí',
	shortlistColumnAround: 'Quién está ahí y cerca',
	shortlistColumnOrder: 'Valor de orden',
	shortlistArea: {
		legal: 'jurídico',
		technical: 'técnico',
		organizational: 'organizativo',
		capacity: 'de desarrollo de la capacidad',
		cooperation: 'de cooperación'
	},
	shortlistWhy: ({ need, area, records, counting, coverage, end }) => {
		const measured =
			need === null
				? area === null
					? 'Ningún índice mide la necesidad en este tema'
					: 'El índice no tiene valor para este lugar'
				: `La necesidad medida es ${need} (GCI 2024, pilar ${area})`;
		const initiatives = plural(records, {
			one: 'la única iniciativa registrada',
			other: 'las # iniciativas registradas'
		});
		const work =
			records === 0
				? 'no se encuentra nada en los inventarios cargados'
				: counting === 0
					? `${initiatives} ${records === 1 ? 'tiene' : 'tienen'} más de cinco años`
					: counting === records
						? `${plural(counting, { one: '# iniciativa cuenta', other: '# iniciativas cuentan' })}, cobertura ${coverage}`
						: `${number(counting)} de ${initiatives} ${counting === 1 ? 'cuenta' : 'cuentan'}, ya que las demás tienen más de cinco años; cobertura ${coverage}`;
		const dark = end
			? end.ahead
				? `; fin de su última labor activa: ${end.date}${end.assumed ? ' (supuesto)' : ''}`
				: `; su última labor finalizó el ${end.date}${end.assumed ? ' (supuesto)' : ''}`
			: '';
		return `${measured}; ${work}${dark}.`;
	},
	shortlistPlanned: ({ count }) =>
		plural(count, {
			one: 'Aquí está prevista # iniciativa.',
			other: 'Aquí están previstas # iniciativas.'
		}),
	shortlistMark: {
		A: 'Evidencia A: tres registros o más, de dos sitios o más',
		B: 'Evidencia B: uno o dos registros, o un sitio',
		C: 'Evidencia C: no se encontró nada que cuente; no se afirma ninguna laguna'
	},
	shortlistActive: ({ actors }) => `Activos aquí: ${actors}`,
	shortlistActiveNone: 'No consta nadie activo aquí.',
	shortlistNearby: ({ actors }) => `Activos cerca: ${actors}`,
	shortlistExperienced: ({ actors }) => `Han ejecutado este tema en la subregión: ${actors}`,
	shortlistStrangers: ({ pairs }) =>
		`Posible punto de coordinación, sin registro compartido: ${pairs}`,
	shortlistPair: ({ a, b }) => listOf([a, b]),
	shortlistYouHere: ({ actor }) => `${actor} tiene registros aquí.`,
	shortlistYouNear: ({ actor }) =>
		`${actor} tiene registros sobre este tema en la subregión, no aquí.`,
	shortlistYouNew: ({ actor }) => `${actor} no tiene registros sobre este tema en la subregión.`,
	shortlistRecords: ({ count }) => plural(count, { one: '# registro', other: '# registros' }),
	shortlistMore: ({ count }) => plural(count, { one: 'Mostrar # más', other: 'Mostrar # más' }),
	shortlistExport: 'Descargar CSV',
	shortlistExported: 'El archivo está en sus descargas.',
	shortlistNote: ({ release }) =>
		`Una lista corta, no una clasificación: el valor dice cómo se suman los pesos elegidos y nada más. Un espacio en blanco no demuestra que no se hiciera nada. La necesidad es el compromiso declarado en 2023–24, no la demanda; cuando un lugar pida ayuda, pregúntesele. Lectura de los registros: ${release}.`,
	shortlistSummary: ({ pairs, a, b, c }) =>
		`${plural(pairs, { one: '# par', other: '# pares' })}: evidencia A para ${number(a)}, B para ${number(b)}, C (no se encontró nada que cuente) para ${number(c)}.`,
	shortlistLoading: 'Leyendo los indicadores',
	shortlistFailed: 'No se pudieron leer los indicadores, por lo que se omite la necesidad.',
	shortlistCsv: {
		country: 'pais',
		iso3: 'iso3',
		topic: 'tema',
		least: 'valor_de_orden_minimo',
		most: 'valor_de_orden_maximo',
		need: 'necesidad_medida',
		area: 'esfera',
		records: 'registros',
		counting: 'registros_que_cuentan',
		coverage: 'cobertura_k',
		evidence: 'evidencia',
		lastEnd: 'ultimo_fin',
		endBasis: 'base_del_fin',
		reason: 'motivo',
		active: 'activos_aqui',
		nearby: 'activos_cerca',
		experienced: 'han_ejecutado_el_tema_en_la_subregion',
		strangers: 'activos_sin_vinculo_registrado',
		ids: 'id_de_las_iniciativas',
		pages: 'paginas_fuente'
	}
};

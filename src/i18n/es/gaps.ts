import type { Texts } from '../en';
import { capital, within } from './letters';
import { number } from './number';
import { plural } from './plural';

const dimension: Texts['gaps']['gapsDimension'] = {
	topic: 'tema',
	activity: 'actividad',
	users: 'destinatario',
	region: 'región',
	subregion: 'subregión',
	country: 'país',
	status: 'estado',
	year: 'año',
	inventory: 'sitio',
	kind: 'clase de actor',
	funder: 'financiador',
	implementer: 'ejecutor'
};
type Named = keyof typeof dimension;

const cells = (count: number, unit: Named) =>
	plural(count, {
		one: `# celda por ${dimension[unit]}`,
		other: `# celdas por ${dimension[unit]}`
	});

export const gaps: Texts['gaps'] = {
	gapsDimension: dimension,
	gapsDimensionName: {
		topic: 'Tema',
		activity: 'Actividad',
		users: 'Destinatario',
		region: 'Región',
		subregion: 'Subregión',
		country: 'País',
		status: 'Estado',
		year: 'Año',
		inventory: 'Sitio',
		kind: 'Clase de actor',
		funder: 'Financiadores principales',
		implementer: 'Ejecutores principales'
	},
	gapsRows: 'Filas',
	gapsColumns: 'Columnas',
	gapsSwap: 'Intercambiar filas y columnas',
	gapsOrder: 'Orden',
	gapsOrderOf: {
		region: 'Total y región',
		total: 'Total',
		name: 'A–Z',
		similar: 'Similares juntos'
	},
	gapsOrderShort: { region: 'Región', total: 'Total', name: 'A–Z', similar: 'Similares' },
	gapsMeasure: 'Medida',
	gapsMeasureOf: { initiatives: 'Iniciativas', places: 'Lugares alcanzados' },
	gapsForm: 'Forma',
	gapsFormOf: { matrix: 'Matriz', table: 'Tabla' },
	gapsSites: 'sitios que la conocen',
	gapsSubtitle: ({ measure, rows, columns, years }) =>
		`${measure === 'places' ? 'Lugares alcanzados' : 'Iniciativas'} por ${dimension[rows]} y ${dimension[columns]}${years ? `, ${years}` : ''}`,
	gapsOrdering: 'Reuniendo los similares…',

	gapsTitleNone: 'Ninguna iniciativa registrada coincide con este filtro',
	gapsTitleNoPlaces:
		'Ninguno de los lugares elegidos está entre aquellos donde el silencio cuenta como laguna',
	gapsTitlePairs: ({ empty, pairs, topic, filtered }) => {
		const record = filtered ? 'registro que coincida' : 'registro';
		const what = topic
			? plural(pairs, { one: 'lugar', other: 'lugares' })
			: plural(pairs, { one: 'par de lugar y tema', other: 'pares de lugar y tema' });
		const on = topic ? ` sobre ${within(topic)}` : '';
		if (empty === 0) {
			return pairs === 1
				? `El único ${what} tiene algún ${record}${on}`
				: `Los ${number(pairs)} ${what} tienen algún ${record}${on}`;
		}
		return `${number(empty)} de ${number(pairs)} ${what} ${empty === 1 ? 'no tiene' : 'no tienen'} ningún ${record}${on}`;
	},
	gapsTitleGaps: ({ apparent, confirmed, unit, all }) => {
		const count = apparent + confirmed;
		const of = unit ? cells(count, unit) : all && count > 1 ? 'todos' : number(count);
		const verb = count === 1 ? 'es' : 'son';
		if (count === 0)
			return unit ? `ninguna celda por ${dimension[unit]} es una laguna` : 'ninguno es una laguna';
		if (confirmed === 0) {
			return `⟦${of} ${verb} ${count === 1 ? 'una laguna aparente' : 'lagunas aparentes'}⟧`;
		}
		if (apparent === 0) {
			return `⟦${of} ${verb} ${count === 1 ? 'una laguna confirmada' : 'lagunas confirmadas'}⟧`;
		}
		return `⟦${of} ${verb} lagunas, ${plural(confirmed, { one: '# confirmada', other: '# confirmadas' })}⟧`;
	},
	gapsTitleMostOn: ({ count, label }) => `${number(count)} sobre ${within(label)}`,
	gapsTitleOther: ({ empty, pairs, rows, columns, often, filtered }) => {
		const record = filtered ? 'registro que coincida' : 'registro';
		const name = (one: Named) =>
			often.includes(one) ? `${dimension[one]} (los más citados)` : dimension[one];
		const what = `${pairs === 1 ? 'par' : 'pares'} de ${name(rows)} y ${name(columns)}`;
		if (empty > 0) {
			return `${number(empty)} de ${number(pairs)} ${what} ${empty === 1 ? 'no tiene' : 'no tienen'} ningún ${record}`;
		}
		return pairs === 1
			? `El único ${what} tiene algún ${record}`
			: `Los ${number(pairs)} ${what} tienen algún ${record}`;
	},
	gapsTitleLargest: ({ row, column, count }) =>
		`lo más registrado corresponde a ${row}, ${column}: ${count}`,
	gapsTitleJoin: ({ first, second }) => `${first}; ${second}`,
	gapsTitleAdd: ({ first, second }) => `${first}, ${second}`,

	gapsCell: ({ row, column, what }) => `${row}, ${column}: ${what}`,
	gapsCellEmpty: ({ state }) => `${state}, sin registro`,
	gapsCellReached: ({ reached, places }) =>
		`${number(reached)} de ${plural(places, { one: '# lugar alcanzado', other: '# lugares alcanzados' })}`,
	gapsCellSites: ({ count }) =>
		plural(count, { one: 'conocida por # sitio', other: 'conocida por # sitios' }),
	gapsInitiatives: ({ count, text }) => `${text} ${count === 1 ? 'iniciativa' : 'iniciativas'}`,
	gapsWhyThin: ({ records }) =>
		records < 2
			? 'Pocos registros: una sola iniciativa.'
			: 'Pocos registros: los conoce un solo sitio.',
	gapsWhyEnded: 'Todo ha finalizado.',
	gapsWhyEnding: 'Lo último finaliza en los próximos doce meses.',
	gapsWhyConfirmed: ({ names }) =>
		`Cargados por completo, observan aquí y sin embargo no recogen nada: ${names}.`,
	gapsWhyApparent: ({ names }) => `Observan aquí, cargados en parte, y no recogen nada: ${names}.`,
	gapsWhyRegional: ({ count }) =>
		plural(count, {
			one: 'La alcanza # iniciativa para una región de 25 Estados como máximo, que no cita ningún país.',
			other:
				'La alcanzan # iniciativas para regiones de 25 Estados como máximo, que no citan ningún país.'
		}),
	gapsWhyUnknown: 'Ningún inventario de proyectos cargado incluye esto en su alcance.',
	gapsWhyOutOfScope:
		'Ningún lugar de aquí está entre aquellos donde el silencio cuenta como laguna.',
	gapsWhyNone: 'Ninguna iniciativa registrada tiene ambos valores.',
	gapsHint:
		'Señale una celda, o vaya a ella con las flechas, para leerla aquí. Púlsela para ver qué hay detrás.',
	gapsGrid: ({ rows, columns }) => `${capital(dimension[rows])} por ${dimension[columns]}`,
	gapsAll: 'total',
	gapsAllOf: ({ label, count }) => `${label}, total: ${count}`,

	gapsUnnamed: {
		topic: 'no cita tema',
		activity: 'no cita actividad',
		users: 'sin destinatario',
		region: 'no cita país',
		subregion: 'no cita país',
		country: 'no cita país',
		status: 'sin estado',
		year: 'sin fechas',
		inventory: 'sin sitio',
		kind: 'no cita actor',
		funder: 'otro o sin financiador',
		implementer: 'otro o ninguno citado'
	},
	gapsUnnamedOf: ({ label, head, count }) => `${label}, ${head}: ${count}`,

	gapsLegend: 'Leyenda',
	gapsLegendClass: ({ from, to }) =>
		to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`,
	gapsLegendCells: ({ count }) => plural(count, { one: '# celda', other: '# celdas' }),
	gapsLegendState: {
		value: 'labor registrada',
		regional: 'solo labor regional',
		'gap-apparent': 'laguna aparente',
		'gap-confirmed': 'laguna confirmada',
		unknown: 'desconocida, nadie observa',
		'out-of-scope': 'sin lugar en el alcance',
		none: 'sin registro'
	},
	gapsLegendEnded: 'todo ha finalizado',
	gapsLegendEnding: 'lo último finaliza en 12 meses',
	gapsLegendThin: 'pocos registros (pálido)',
	gapsLegendReached: 'lugares alcanzados',
	gapsLegendNotReached: 'y no alcanzados',
	gapsLegendSites: 'un punto por sitio, máximo cinco',

	gapsNoteWhole: ({ columns }) =>
		`Recuento entero: una iniciativa con dos valores (${dimension[columns]}) cuenta en ambos; las barras al final de cada fila la cuentan una vez.`,
	gapsNoteFractional:
		'Recuento fraccionado: una iniciativa se reparte por igual entre los valores que cita, por lo que una celda puede contener menos de una.',
	gapsNotePlaces: 'La cifra indica cuántos lugares cita algún registro de la celda.',
	gapsNoteStrip: 'Franja ámbar: parte de los lugares de la celda sin registro.',
	gapsNoteLane: ({ count, total }) =>
		`La labor mundial y la destinada a regiones de más de 25 Estados quedan en «no cita país»: ${number(count)} de ${number(total)}.`,
	gapsNoteElsewhere: ({ count }) =>
		plural(count, {
			one: '# iniciativa cita solo países fuera del conjunto de lugares elegido.',
			other: '# iniciativas citan solo países fuera del conjunto de lugares elegido.'
		}),
	gapsNoteTop: ({ shown, known, what }) =>
		`Se muestran los ${number(shown)} más citados de ${number(known)} (${dimension[what]}).`,
	gapsNoteSimilar:
		'Similares juntos: los vecinos tienen perfiles parecidos, por orden óptimo de las hojas de un árbol de enlace medio.',
	gapsNoteAbsence: 'Una celda vacía indica que no hay nada registrado, no que no se hiciera nada.',
	gapsNoteBoundary:
		'Los nombres de los lugares no entrañan opinión alguna sobre su condición jurídica.',

	gapsSummaryTotal: ({ initiatives, rows, columns, rowDimension, columnDimension }) =>
		`${plural(initiatives, { one: '# iniciativa registrada', other: '# iniciativas registradas' })} en ${number(rows)} × ${number(columns)} celdas, por ${dimension[rowDimension]} y ${dimension[columnDimension]}.`,
	gapsSummaryMost: ({ row, column, count }) =>
		`La celda más llena es ${row}, ${column}, con ${count}.`,
	gapsSummaryGaps: ({ count, names }) =>
		`${plural(count, { one: '# celda es una laguna', other: '# celdas son lagunas' })}: ${names}.`,
	gapsSummaryAnd: ({ count }) => `${number(count)} más`,
	gapsSummaryNoGaps: 'Ninguna celda es una laguna.',
	gapsSummaryOther: ({ regional, unknown }) =>
		`${plural(regional, { one: 'La labor regional es lo único que alcanza # celda', other: 'La labor regional es lo único que alcanza # celdas' })}; ${plural(unknown, { one: '# es desconocida', other: '# son desconocidas' })} porque ningún inventario cargado observa ahí.`,
	gapsSummaryNone: ({ count }) =>
		plural(count, {
			one: '# celda no tiene ningún registro.',
			other: '# celdas no tienen ningún registro.'
		}),
	gapsSummaryUnnamed: ({ count, columns }) => {
		const what = {
			topic: ['no cita ningún tema', 'no citan ningún tema'],
			activity: ['no cita ninguna actividad', 'no citan ninguna actividad'],
			users: ['no cita ningún destinatario', 'no citan ningún destinatario'],
			region: ['no cita ningún país', 'no citan ningún país'],
			subregion: ['no cita ningún país', 'no citan ningún país'],
			country: ['no cita ningún país', 'no citan ningún país'],
			status: ['no tiene estado', 'no tienen estado'],
			year: ['no tiene fecha', 'no tienen fecha'],
			inventory: ['no tiene sitio', 'no tienen sitio'],
			kind: ['no cita ningún actor', 'no citan ningún actor'],
			funder: ['cita otro financiador o ninguno', 'citan otro financiador o ninguno'],
			implementer: ['cita otro ejecutor o ninguno', 'citan otro ejecutor o ninguno']
		}[columns];
		return plural(count, { one: `# iniciativa ${what[0]}.`, other: `# iniciativas ${what[1]}.` });
	},
	gapsSummaryAsOf: ({ date }) => `A fecha de ${date}.`,

	gapsEmpty: 'Nada que mostrar',
	gapsEmptyFilter:
		'Ninguna iniciativa registrada cumple todas las partes del filtro. Quite una parte para volver a ver iniciativas.',
	gapsEmptyAxis: ({ what }) =>
		`Ninguna iniciativa con este filtro tiene un valor para «${dimension[what]}». Elija otra cosa para las filas o las columnas, o quite una parte del filtro.`,
	gapsEmptyClear: ({ what }) => `Quitar: ${within(what)}`,
	gapsEmptyReset: 'Volver a tema por subregión',

	gapsPhoneRow: ({ what }) => `De uno en uno, por ${dimension[what]}`,
	gapsPhonePrevious: 'Anterior',
	gapsPhoneNext: 'Siguiente',
	gapsPhoneGaps: ({ gaps: count, cells: all }) =>
		`${number(count)} de ${plural(all, { one: '# celda', other: '# celdas' })}: lagunas`,
	gapsTableMore: ({ count }) =>
		plural(count, { one: 'Mostrar # fila más', other: 'Mostrar # filas más' }),
	gapsTableTotal: 'Total, sin repetir'
};

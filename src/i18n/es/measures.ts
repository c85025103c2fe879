import type { Texts } from '../en';
import { plural } from './plural';

const records = (count: number) => plural(count, { one: '# iniciativa', other: '# iniciativas' });

export const measures: Texts['measures'] = {
	measuresTitleSubject:
		'Cuáles de las once medidas de fomento de la confianza reciben apoyo y dónde',
	measuresTitleNone: 'Ninguna iniciativa coincide con estos filtros',
	measuresTitleUnsupported: ({ places, count, total, names }) =>
		`${places}: ⟦${count} de ${total} medidas⟧ ${count === 1 ? 'no tiene' : 'no tienen'} apoyo registrado${names ? `: ${names}` : ''}`,
	measuresTitleFewest: ({ places, total, fewest, name }) =>
		`${places}: cada una de las ${total} medidas tiene apoyo registrado; la que menos, con ${records(fewest)}: ${name}`,
	measuresPlacesChosen: 'Los lugares elegidos',
	measuresAnd: ({ count }) => `${count} más`,

	measuresSubtitle: ({ places, by }) =>
		`Iniciativas que apoyan cada una de las once medidas de la OEA, por ${by === 'country' ? 'país' : 'subregión'} · ${places}`,
	measuresAssumed:
		'No hay ningún lugar elegido, por lo que se muestran las Américas, cuyos Estados acordaron las medidas. En los filtros puede elegirse cualquier otra región.',
	measuresForm: 'Forma',
	measuresFormOf: { chart: 'Gráfico', table: 'Tabla' },
	measuresBy: 'Lugares',
	measuresByOf: { country: 'Países', subregion: 'Subregiones' },
	measuresWide: 'Temas más amplios que la medida',
	measuresWideOf: { '0': 'no se cuentan', '1': 'se cuentan' },

	measuresKind: {
		direct: 'Correspondencia revisada',
		close: 'Por su tema',
		broad: 'Solo tema más amplio'
	},
	measuresKindMeaning: {
		direct: 'Una persona leyó en una ficha que la labor apoya la medida.',
		close: 'El tema de la labor significa la medida, de forma exacta o cercana.',
		broad: 'El tema de la labor incluye la medida y mucho más: puede apoyarla.'
	},
	measuresListTitle: 'Las once medidas',
	measuresListAside:
		'apoyadas por iniciativas que citan un país elegido o una zona dentro de los elegidos',
	measuresMeasure: 'Medida',
	measuresCounted: 'Contadas',
	measuresCountries: 'Lugares citados',
	measuresOf: ({ part, total }) => `${part} de ${total}`,
	measuresGridTitle: ({ by }) => (by === 'country' ? 'País por país' : 'Por subregión'),
	measuresGrid: 'Medidas por lugar',
	measuresGridHint: 'Las flechas desplazan, Intro abre, Esc cierra.',
	measuresPlace: 'Lugar',
	measuresWithin: 'No cita ningún país, pero sí una zona interior',
	measuresWider: 'Mundial, más amplia o sin lugar indicado',
	measuresWithinShort: 'Zona interior',
	measuresWiderShort: 'Mundial, más amplia',
	measuresCell: ({ measure, place, what }) => `${measure}, ${place}: ${what}`,
	measuresLaneWhat: ({ count }) => (count ? records(count) : 'ninguna registrada'),
	measuresCellMay: ({ what, count }) => `${what}; ${records(count)} sobre un tema más amplio`,
	measuresCellKinds: ({ count, direct }) =>
		direct ? `${count}, ${direct} por correspondencia revisada` : `${count}, solo por temas`,
	measuresFractional: ({ text }) => `${text} iniciativas`,
	measuresLegend: 'Leyenda',
	measuresLegendDirect: 'relleno: al menos una correspondencia revisada',
	measuresLegendCrosswalk: 'con marco: solo por temas',
	measuresLegendMay: 'cifra pequeña: labor sobre un tema más amplio, no contada',
	measuresPick: 'Mostrar la medida',
	measuresTotal: 'Total, sin repetir',

	measuresPanelMeasure: ({ number }) => `Medida ${number} de la lista de la OEA`,
	measuresPanelCell: 'Medida y lugar',
	measuresPanelName: ({ measure, place }) => `${measure}, ${place}`,
	measuresPanelGone: 'Esta medida o este lugar no se muestra con los filtros actuales.',
	measuresPanelStart: 'Qué apoya una medida',
	measuresPanelStartText:
		'Elija una medida de la lista, o una celda, para ver los registros que hay detrás y por qué está cada uno.',
	measuresPanelTies: 'Temas vinculados a ella',
	measuresPanelNoTies:
		'Ninguno de nuestros temas le corresponde: solo pueden apoyarla correspondencias revisadas.',
	measuresTie: ({ topic, match }) => `${topic}: ${match}`,
	measuresMatch: {
		exactMatch: 'significa lo mismo que la medida',
		closeMatch: 'significa casi lo mismo que la medida',
		narrowMatch: 'es una parte de la medida',
		broadMatch: 'es más amplio que la medida'
	},
	measuresPanelRows: ({ kind, count }) =>
		({
			direct: `Correspondencias revisadas: ${count}`,
			close: `Por un tema que significa la medida: ${count}`,
			broad: `Sobre un tema más amplio, pueden apoyarla: ${count}`
		})[kind],
	measuresPanelWithin: ({ count }) =>
		plural(count, {
			one: '# de ellas no cita ningún país, pero sí una zona dentro de los lugares elegidos.',
			other: '# de ellas no citan ningún país, pero sí una zona dentro de los lugares elegidos.'
		}),
	measuresPanelWider: ({ count }) =>
		`Mundiales, para una zona más amplia o sin lugar; no se cuentan aquí: ${count}`,
	measuresPanelNothing: 'Aquí no hay registrado nada que cuente.',
	measuresPanelRegional: ({ count }) => `Labor regional que no cita ningún país: ${count}`,
	measuresPanelLooks: 'Quién observa aquí',
	measuresPanelNobodyLooks: 'Ningún inventario de proyectos cargado observa aquí.',
	measuresPanelSource: 'Leído en',
	measuresPanelClose: 'Cerrar',
	measuresReasonTopic: ({ topic, match }) => `Su tema «${topic}» ${match}.`,
	measuresReasonTie: ({ reason }) => `Tabla de correspondencias: ${reason}`,
	measuresPrintReasons: 'Correspondencias revisadas, con el motivo de cada una',

	measuresSummary: ({ total, places, measures: all, direct }) =>
		`${places}: ${records(total)} ${total === 1 ? 'apoya' : 'apoyan'} al menos una de las ${all} medidas, ${direct} por correspondencia revisada.`,
	measuresSummaryMost: ({ name, count }) => `La que más, con ${records(count)}: ${name}.`,
	measuresSummaryNone: ({ names }) => `Ninguna sobre: ${names}.`,
	measuresSummaryNamed: ({ named, total, by }) =>
		by === 'country'
			? `La labor de apoyo cita ${named} de ${plural(total, { one: '# país', other: '# países' })}.`
			: `${named} de ${plural(total, { one: '# subregión', other: '# subregiones' })} ${named === 1 ? 'tiene' : 'tienen'} labor de apoyo.`,
	measuresSummaryWider: ({ count }) =>
		plural(count, {
			one: '# más es mundial, para una zona más amplia, o no indica lugar.',
			other: '# más son mundiales, para una zona más amplia, o no indican lugar.'
		}),
	measuresSummaryAsOf: ({ date }) => `A fecha de ${date}.`,
	measuresNote:
		'Una correspondencia revisada se basa en lo que una ficha dice de la labor misma; de las iniciativas sin ella no se halló que apoyen una medida, lo que no significa que no la apoyen. Un inventario observa una medida cuando su alcance tiene un tema vinculado a ella, aunque sea más amplio. La labor para toda la OEA cita más de 25 Estados y por ello no colorea ningún país: figura en las filas que están encima de ellos.',
	measuresNoteWide: ({ count }) =>
		count
			? `Se cuenta la labor sobre temas más amplios: ${records(count)} que ${count === 1 ? 'puede apoyar o no' : 'pueden apoyar o no'} una medida.`
			: 'Se contaría la labor sobre temas más amplios; no hay ninguna.',
	measuresNoteNarrow: ({ count }) =>
		`No se cuenta la labor sobre un tema más amplio que una medida (${records(count)}); el conmutador la cuenta.`,
	measuresNoteWhole:
		'Cada iniciativa cuenta una vez por cada medida que apoya y por cada país que cita.',
	measuresNoteFractional: 'Cada iniciativa se reparte entre sus medidas y sus países.',
	measuresReading: 'Leyendo las medidas…',
	measuresFailed: 'No se pudieron leer las medidas',
	measuresFailedText: 'No se cargó el catálogo. Abra de nuevo la página para reintentarlo.',
	measuresEmpty: 'Ningún lugar que mostrar',
	measuresEmptyText:
		'Los filtros no dejan ningún país entre los lugares donde el silencio cuenta. Amplíe los lugares o muestre todos los países.',
	measuresEmptyAction: 'Mostrar todos los países'
};

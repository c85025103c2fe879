import type { Texts } from '../en';
import { number } from './number';
import { plural } from './plural';

const pairs = (count: number) =>
	plural(count, { one: '# par de país y tema', other: '# pares de país y tema' });

export const timeline: Texts['timeline'] = {
	timelineAnswer: ({ ahead, active, by, stated }) =>
		`${number(ahead)} de ${pairs(active)} con labor activa ⟦${ahead === 1 ? 'la pierde' : 'la pierden'} a más tardar en ${by}⟧, ${number(stated)} de ellos según un fin indicado`,
	timelineAnswerNone: ({ active, by }) =>
		`Ninguno de ${pairs(active)} con labor activa la pierde a más tardar en ${by}`,
	timelineAnswerInactive: 'Con este filtro no consta ninguna labor activa',
	timelineSubtitle: {
		active: ({ count }) =>
			plural(count, {
				one: 'La única iniciativa en curso o prevista, según fechas indicadas o supuestas',
				other: 'Las # iniciativas en curso o previstas, según fechas indicadas o supuestas'
			}),
		recent: ({ count }) =>
			plural(count, {
				one: '# iniciativa en curso, prevista o finalizada en los últimos 24 meses',
				other: '# iniciativas en curso, previstas o finalizadas en los últimos 24 meses'
			}),
		dated: ({ count }) =>
			plural(count, { one: '# iniciativa con fecha', other: '# iniciativas con fecha' })
	},
	timelineBy: 'Agrupar por',
	timelineByOption: { topic: 'Por tema', country: 'Por país', actor: 'Por actor' },
	timelineByNote: {
		topic: 'cada una bajo su primer tema',
		country: 'cada una bajo cada lugar que cita',
		actor: 'cada una bajo sus financiadores, o sus ejecutores si no se cita ningún financiador'
	},
	timelineShown: 'Mostrar',
	timelineShownOption: {
		active: 'Activas',
		recent: 'Recientes',
		dated: 'Con fecha'
	},
	timelineForm: 'Gráfico o tabla',
	timelineFormOption: { chart: 'Gráfico', table: 'Tabla' },
	timelineToday: ({ date }) => `hoy, ${date}`,
	timelineMonths: ({ months }) => number(months),
	timelineLegendBands: 'en 6, 12, 24 meses',
	timelineUndated: 'sin fechas',
	timelineNoGroup: {
		topic: 'Ningún tema',
		country: 'No cita ningún país',
		actor: 'Ningún actor citado'
	},
	timelineStartMissing: 'inicio no indicado',
	timelineMore: ({ count }) =>
		plural(count, { one: '# más en este grupo', other: '# más en este grupo' }),
	timelineBar: ({ title, start, end, kind, status }) =>
		`${title}: ${start ? `desde ${start}` : 'inicio no indicado'}, ${
			kind === 'stated'
				? `hasta ${end ?? 'un día no conocido'}`
				: kind === 'assumed'
					? `fin supuesto ${end ?? ''}`
					: kind === 'ongoing'
						? 'sin fin, en curso según lo recopilado'
						: 'fin no indicado'
		}, ${
			{
				planned: 'prevista',
				running: 'en curso',
				'no-end': 'solo fecha de inicio',
				ended: 'finalizada',
				undated: 'sin fechas'
			}[status]
		}`,
	timelineLegend: 'Fin',
	timelineLegendStated: 'indicado',
	timelineLegendAssumed: ({ months }) =>
		`supuesto: inicio + ${plural(months, { one: '# mes', other: '# meses' })}`,
	timelineLegendMissing: 'falta, en curso según lo recopilado',
	timelineSummary: ({ bars, undated, total, running }) =>
		`${plural(bars, { one: 'Se dibuja # iniciativa', other: 'Se dibujan # iniciativas' })}; ${number(running)} de ellas ${running === 1 ? 'está' : 'están'} en curso según fechas indicadas o supuestas. ${number(undated)} de ${plural(total, { one: '# iniciativa', other: '# iniciativas' })} no ${undated === 1 ? 'lleva fecha y no puede' : 'llevan fecha y no pueden'} dibujarse.`,
	timelineNote: ({ months, release, today }) =>
		`Estado según la fecha de su equipo, ${today}; los registros se leyeron el ${release}. Cuando solo se conoce el inicio, se supone que el fin llega ${plural(months, { one: '# mes', other: '# meses' })} después: la mediana de 148 programas con fechas de seis meses o más. La labor que finaliza sin que ningún inventario lo advierta se dibuja como en curso.`,
	timelineSources: ({ sites }) =>
		plural(sites, { one: 'Fuentes: # sitio', other: 'Fuentes: # sitios' }),
	timelineEmpty: 'Nada que dibujar',
	timelineEmptyText:
		'Ninguna iniciativa con este filtro está activa. Muestre todas las que tienen fecha o quite un filtro.',
	timelineShowDated: 'Mostrar con fecha',
	timelineColumn: {
		title: 'Iniciativa',
		start: 'Inicio',
		end: 'Fin',
		how: 'Cómo se conoce el fin',
		status: 'Estado'
	},
	notStatedShort: 'no indicado',
	timelineEndKind: {
		stated: 'indicado',
		assumed: 'supuesto',
		ongoing: 'ninguno, en curso según lo recopilado',
		missing: 'no indicado'
	},
	cliffsTitle: 'Celdas que quedan sin actividad registrada',
	cliffsText: 'Pares de país y tema cuya última iniciativa activa finaliza.',
	cliffsHorizon: 'Horizonte',
	cliffsBy: ({ date, months }) => `hasta el ${date}, ${months} meses`,
	cliffsMoreBy: ({ date, months }) => `más hasta el ${date}, ${months} meses`,
	cliffsBasis: ({ stated, assumed }) =>
		stated && assumed
			? `${number(stated)} según un fin indicado, ${number(assumed)} según uno supuesto`
			: stated
				? 'todos según un fin indicado'
				: 'todos según un fin supuesto',
	cliffsPairs: ({ pairs: count, topics }) =>
		`${plural(count, { one: '# par', other: '# pares' })} · ${topics}`,
	cliffsFunders: ({ funders }) => `Financiación: ${funders}`,
	cliffsNearby: ({ actors }) => `Activos cerca: ${actors}`,
	cliffsNobodyNearby: 'No consta nadie activo cerca en este tema.',
	cliffsNone: 'Ninguna.',
	cliffsBehind: ({ count }) =>
		plural(count, {
			one: '# par quedó sin actividad registrada en los últimos 24 meses',
			other: '# pares quedaron sin actividad registrada en los últimos 24 meses'
		}),
	cliffsPlanned: ({ count }) => plural(count, { one: '# prevista', other: '# previstas' }),
	cliffsAll: ({ count }) => `Mostrar todo: ${number(count)}`,
	cliffsFewer: 'Mostrar menos',
	yearsTitle: 'Iniciativas activas cada año, por tema',
	yearsLabel: ({ topic, peak, year }) =>
		`${topic}: máximo en ${year}, ${plural(peak, { one: '# iniciativa', other: '# iniciativas' })}`,
	yearsFilter: ({ topic }) => `Mostrar solo ${topic}`,
	yearsOnMap: 'Lo mismo por período, en mapas'
};

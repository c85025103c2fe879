import type { Texts } from '../en';

import { among, number, some } from './counted';
import { fullStop } from './full-stop';
import { by } from './months';
import { plural } from './plural';
import { states } from './states';

const amongPairs = (count: number) => `${among('pair', count)} «страна\u00a0— тема»`;

/** Timeline and cliffs. */
export const timeline: Texts['timeline'] = {
	timelineAnswer: ({ ahead, active, by: date, stated }) =>
		`${number(ahead)} из ${amongPairs(active)} с идущей деятельностью ⟦${plural(ahead, { one: 'лишится', other: 'лишатся' })} ее ${by(date)}⟧, из них по указанной дате окончания: ${number(stated)}`,
	timelineAnswerNone: ({ active, by: date }) =>
		`Ни одна из ${amongPairs(active)} с идущей деятельностью не лишится ее ${by(date)}`,
	timelineAnswerInactive: 'При этом фильтре никакая деятельность не числится идущей',
	timelineSubtitle: {
		active: ({ count }) =>
			`${some('initiative', count)}: идут или планируются, по указанным или условным датам`,
		recent: ({ count }) =>
			`${some('initiative', count)}: идут, планируются или завершены за последние 24 месяца`,
		dated: ({ count }) => `${some('initiative', count)} с датой`
	},
	timelineBy: 'Группировка',
	timelineByOption: { topic: 'По темам', country: 'По странам', actor: 'По участникам' },
	timelineByNote: {
		topic: 'каждая под своей первой темой',
		country: 'каждая под каждым указанным местом',
		actor: 'каждая под своими донорами, а если донор не указан\u00a0— под исполнителями'
	},
	timelineShown: 'Показать',
	timelineShownOption: { active: 'Идущие', recent: 'Недавние', dated: 'Все с датой' },
	timelineForm: 'Схема или таблица',
	timelineFormOption: { chart: 'Схема', table: 'Таблица' },
	timelineToday: ({ date }) => `сегодня, ${date}`,
	timelineMonths: ({ months }) => number(months),
	timelineLegendBands: 'в пределах 6, 12, 24 месяцев',
	timelineUndated: 'без дат',
	timelineNoGroup: {
		topic: 'Без темы',
		country: 'Без указания страны',
		actor: 'Участник не указан'
	},
	timelineStartMissing: 'начало не указано',
	timelineMore: ({ count }) => `еще ${number(count)} в этой группе`,
	timelineBar: ({ title, start, end, kind, status }) =>
		`${title}: ${start ? `начало: ${start}` : 'начало не указано'}, ${
			kind === 'stated'
				? `конец: ${end ?? 'день неизвестен'}`
				: kind === 'assumed'
					? `конец условно: ${end ?? ''}`
					: kind === 'ongoing'
						? 'конец не указан, продолжается по исходной записи'
						: 'конец не указан'
		}, ${states.statusLabel[status]}`,
	timelineLegend: 'Конец',
	timelineLegendStated: 'указан',
	timelineLegendAssumed: ({ months }) => `условный: начало + ${some('month', months)}`,
	timelineLegendMissing: 'нет, продолжается по исходной записи',
	timelineSummary: ({ bars, undated, total, running }) =>
		`Показано: ${some('initiative', bars)}; идут по указанным или условным датам: ${number(running)}. В ${number(undated)} из ${among('initiative', total)} дат нет, и показать их нельзя.`,
	timelineNote: ({ months, release, today }) =>
		`Статус\u00a0— по вашему календарному дню, ${today}; дата чтения записей: ${fullStop(release)} Если известно только начало, конец условно принят через ${some('month', months)} после него: это медиана 148 программ с датами, длившихся шесть месяцев или более. Деятельность, которая завершилась незаметно для всех каталогов, показана как идущая.`,
	timelineSources: ({ sites }) => `Источники: ${some('site', sites)}`,
	timelineEmpty: 'Показывать нечего',
	timelineEmptyText:
		'При этом фильтре нет идущих инициатив. Покажите все, у которых есть дата, или снимите часть фильтра.',
	timelineShowDated: 'Все с датой',
	timelineColumn: {
		title: 'Инициатива',
		start: 'Начало',
		end: 'Конец',
		how: 'Откуда известен конец',
		status: 'Статус'
	},
	notStatedShort: 'не указано',
	timelineEndKind: {
		stated: 'указан',
		assumed: 'условный',
		ongoing: 'нет, продолжается по исходной записи',
		missing: 'не указан'
	},
	cliffsTitle: 'Угасающие ячейки',
	cliffsText: 'Пары «страна\u00a0— тема», где завершается последняя идущая инициатива.',
	cliffsHorizon: 'Горизонт',
	cliffsBy: ({ date, months }) => `${by(date)}, через ${some('month', months)}`,
	cliffsMoreBy: ({ date, months }) => `еще ${by(date)}, через ${some('month', months)}`,
	cliffsBasis: ({ stated, assumed }) =>
		stated && assumed
			? `по указанной дате: ${number(stated)}, по условной: ${number(assumed)}`
			: stated
				? 'все по указанной дате'
				: 'все по условной дате',
	cliffsPairs: ({ pairs, topics }) => `${some('pair', pairs)} · ${topics}`,
	cliffsFunders: ({ funders }) => `Доноры: ${funders}`,
	cliffsNearby: ({ actors }) => `Действуют рядом: ${actors}`,
	cliffsNobodyNearby: 'Рядом по этой теме действующих участников не учтено.',
	cliffsNone: 'Нет.',
	cliffsBehind: ({ count }) =>
		`${plural(count, {
			one: 'Угасла # пара',
			few: 'Угасли # пары',
			many: 'Угасло # пар',
			other: 'Угасло # пары'
		})} за последние 24 месяца`,
	cliffsPlanned: ({ count }) => `планируется: ${number(count)}`,
	cliffsAll: ({ count }) => `Показать все (${number(count)})`,
	cliffsFewer: 'Свернуть',
	yearsTitle: 'Инициативы, идущие в каждом году, по темам',
	yearsLabel: ({ topic, peak, year }) =>
		`${topic}: больше всего в ${year}\u00a0г., ${some('initiative', peak)}`,
	yearsFilter: ({ topic }) => `Только: ${topic}`,
	yearsOnMap: 'То же по периодам, на картах'
};

import type { Texts } from '../en';

import { among, number, some } from './counted';
import { fullStop } from './full-stop';
import { plural } from './plural';

const amongPairs = (count: number) => `${among('pair', count)} «место\u00a0— тема»`;

/** A donor's shortlist: needy, thinly covered, or about to go dark, each with its reason. */
export const shortlist: Texts['shortlist'] = {
	shortlistAnswer: ({ pairs, empty, ahead, months }) =>
		`${number(empty)} из ${amongPairs(pairs)} ⟦без учитываемых записей⟧; последней идущей деятельности в ближайшие ${some('month', months)} ${
			ahead === 0 ? 'не лишится ни одна' : plural(ahead, { one: 'лишится #', other: 'лишатся #' })
		}`,
	shortlistAnswerNone: 'В выбранном наборе нет ни одной пары «место\u00a0— тема»',
	shortlistSubtitle: 'Каждая пара с причинами. Порядок задаете вы; равные\u00a0— от А до Я.',
	shortlistOrder: 'Что важнее',
	shortlistWeight: {
		need: 'Измеренная потребность',
		thin: 'Слабый охват',
		cliff: 'Угасание'
	},
	shortlistWeightValue: ({ name, value }) =>
		`${name}: ${
			value === 0
				? 'не учитывается'
				: plural(value, {
						one: 'учитывается # раз',
						few: 'учитывается # раза',
						many: 'учитывается # раз',
						other: 'учитывается # раза'
					})
		}`,
	shortlistFormula:
		'Порядковое значение = (потребность × ее вес + слабый охват × его вес + угасание × его вес) / сумма весов. Потребность\u00a0— это 1 − компонент GCI 2024 / 20; слабый охват\u00a0— это 1 − K по теме; угасание учитывается как 1, если оно впереди, и как 0,5, если оно произошло за последние 24 месяца.',
	shortlistActor: 'С точки зрения участника',
	shortlistActorAny: 'никто в частности',
	shortlistHorizon: 'Горизонт',
	shortlistMonths: ({ months }) => some('month', months),
	shortlistColumnCell: 'Место и тема',
	shortlistColumnWhy: 'Почему здесь',
	shortlistColumnAround: 'Кто здесь и рядом',
	shortlistColumnOrder: 'Порядок',
	shortlistArea: {
		legal: 'правовые меры',
		technical: 'технические меры',
		organizational: 'организационные меры',
		capacity: 'развитие потенциала',
		cooperation: 'сотрудничество'
	},
	shortlistWhy: ({ need, area, records, counting, coverage, end }) => {
		const measured =
			need === null
				? area === null
					? 'Ни один индекс не измеряет потребность по этой теме'
					: 'В индексе нет значения для этого места'
				: `Измеренная потребность: ${need} (GCI 2024, компонент «${area}»)`;
		const work =
			records === 0
				? 'в загруженных каталогах ничего не найдено'
				: counting === 0
					? `учтено: ${some('initiative', records)}${records === 1 ? '' : ', все'} старше пяти лет`
					: counting === records
						? `${plural(counting, { one: 'учитывается', other: 'учитываются' })} ${some('initiative', counting)}, охват ${coverage}`
						: `из ${among('initiative', records)} ${plural(counting, { one: 'учитывается #', other: 'учитываются #' })}, остальные старше пяти лет, охват ${coverage}`;
		const dark = end
			? `; ${end.ahead ? 'последняя идущая деятельность завершится' : 'последняя деятельность завершилась'}: ${end.date}${end.assumed ? ' (условно)' : ''}`
			: '';
		return fullStop(`${measured}; ${work}${dark}`);
	},
	shortlistPlanned: ({ count }) => `Здесь планируется: ${some('initiative', count)}.`,
	shortlistMark: {
		A: 'Подтвержденность A: три записи или более, с двух сайтов или более',
		B: 'Подтвержденность B: одна или две записи либо один сайт',
		C: 'Подтвержденность C: не найдено ничего учитываемого; наличие пробела не утверждается'
	},
	shortlistActive: ({ actors }) => `Действуют здесь: ${actors}`,
	shortlistActiveNone: 'Действующих здесь участников не учтено.',
	shortlistNearby: ({ actors }) => `Действуют рядом: ${actors}`,
	shortlistExperienced: ({ actors }) => `Работали по этой теме в субрегионе: ${actors}`,
	shortlistStrangers: ({ pairs }) => `Возможная точка координации, без общей записи: ${pairs}`,
	shortlistPair: ({ a, b }) => `${a} и ${b}`,
	shortlistYouHere: ({ actor }) => `${actor}: здесь есть записи.`,
	shortlistYouNear: ({ actor }) => `${actor}: записи по этой теме есть в субрегионе, но не здесь.`,
	shortlistYouNew: ({ actor }) => `${actor}: записей по этой теме в субрегионе нет.`,
	shortlistRecords: ({ count }) => some('record', count),
	shortlistMore: ({ count }) => `Показать еще ${number(count)}`,
	shortlistExport: 'Скачать CSV',
	shortlistExported: 'Файл находится в загрузках.',
	shortlistNote: ({ release }) =>
		`Подборка, а не рейтинг: значение показывает, как складываются выбранные веса, и не более того. Пустое место не доказывает, что ничего не делалось. Потребность отражает заявленные обязательства в 2023–2024 годах, а не спрос; где просят о помощи, спросите там. Дата чтения записей: ${fullStop(release)}`,
	shortlistSummary: ({ pairs, a, b, c }) =>
		`${some('pair', pairs)}: подтвержденность A\u00a0— ${number(a)}, B\u00a0— ${number(b)}, C (не найдено ничего учитываемого)\u00a0— ${number(c)}.`,
	shortlistLoading: 'Чтение показателей',
	shortlistFailed: 'Прочитать показатели не удалось, поэтому потребность не учитывается.',
	shortlistCsv: {
		country: 'country',
		iso3: 'iso3',
		topic: 'topic',
		least: 'order_value_least',
		most: 'order_value_most',
		need: 'measured_need',
		area: 'area',
		records: 'records',
		counting: 'records_that_count',
		coverage: 'coverage_k',
		evidence: 'evidence',
		lastEnd: 'last_end',
		endBasis: 'end_basis',
		reason: 'reason',
		active: 'active_here',
		nearby: 'active_nearby',
		experienced: 'have_run_topic_in_subregion',
		strangers: 'active_without_recorded_link',
		ids: 'initiative_ids',
		pages: 'source_pages'
	}
};

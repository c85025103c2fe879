import type { Texts } from '../en';

import { among, number, some } from './counted';
import { fullStop } from './full-stop';
import { plural } from './plural';
import { within } from './within';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const dimension = {
	topic: 'тема',
	activity: 'вид деятельности',
	users: 'целевая группа',
	region: 'регион',
	subregion: 'субрегион',
	country: 'страна',
	status: 'статус',
	year: 'год',
	inventory: 'сайт',
	kind: 'вид участника',
	funder: 'донор',
	implementer: 'исполнитель'
} as const;

/** The same after «по»: "по темам и субрегионам". */
const dimensions: Record<keyof typeof dimension, string> = {
	topic: 'темам',
	activity: 'видам деятельности',
	users: 'целевым группам',
	region: 'регионам',
	subregion: 'субрегионам',
	country: 'странам',
	status: 'статусам',
	year: 'годам',
	inventory: 'сайтам',
	kind: 'видам участников',
	funder: 'донорам',
	implementer: 'исполнителям'
};

/** The gap matrix. Words that count gaps stand between ⟦ and ⟧ in titles. */
export const gaps: Texts['gaps'] = {
	gapsDimension: dimension,
	gapsDimensionName: {
		topic: 'Тема',
		activity: 'Вид деятельности',
		users: 'Целевая группа',
		region: 'Регион',
		subregion: 'Субрегион',
		country: 'Страна',
		status: 'Статус',
		year: 'Год',
		inventory: 'Сайт',
		kind: 'Вид участника',
		funder: 'Частые доноры',
		implementer: 'Частые исполнители'
	},
	gapsRows: 'Строки',
	gapsColumns: 'Столбцы',
	gapsSwap: 'Поменять строки и столбцы местами',
	gapsOrder: 'Порядок',
	gapsOrderOf: {
		region: 'Итог и регион',
		total: 'Итог',
		name: 'А–Я',
		similar: 'Сходные рядом'
	},
	gapsOrderShort: { region: 'Регион', total: 'Итог', name: 'А–Я', similar: 'Сходные' },
	gapsMeasure: 'Величина',
	gapsMeasureOf: { initiatives: 'Инициативы', places: 'Охваченные места' },
	gapsForm: 'Форма',
	gapsFormOf: { matrix: 'Матрица', table: 'Таблица' },
	gapsSites: 'сайты, где это есть',
	gapsSubtitle: ({ measure, rows, columns, years }) =>
		`${measure === 'places' ? 'Охваченные места' : 'Инициативы'} по ${dimensions[rows]} и ${dimensions[columns]}${years ? `, ${years}` : ''}`,
	gapsOrdering: 'Сходные собираются рядом…',

	gapsTitleNone: 'Ни одна учтенная инициатива не отвечает этому фильтру',
	gapsTitleNoPlaces:
		'Ни одно из выбранных мест не входит в число тех, где отсутствие записей считается пробелом',
	gapsTitlePairs: ({ empty, pairs, topic, filtered }) => {
		const on = topic ? ` по теме «${within(topic)}»` : '';
		if (empty === 0) {
			const record = `${filtered ? 'подходящая запись' : 'запись'}${on}`;
			if (pairs === 1)
				return topic
					? `В единственном месте есть ${record}`
					: `В единственной паре «место\u00a0— тема» есть ${record}`;
			return topic
				? `Во всех местах (${number(pairs)}) есть ${record}`
				: `Во всех парах «место\u00a0— тема» (${number(pairs)}) есть ${record}`;
		}
		const all = topic ? among('place', pairs) : `${among('pair', pairs)} «место\u00a0— тема»`;
		return `${number(empty)} из ${all} без ${filtered ? 'подходящих записей' : 'записей'}${on}`;
	},
	gapsTitleGaps: ({ apparent, confirmed, unit, all }) => {
		const count = apparent + confirmed;
		const cell = unit ? ` (ячейки по ${dimensions[unit]})` : '';
		if (count === 0) {
			return unit
				? `ни одна ячейка по ${dimensions[unit]} не является пробелом`
				: 'пробелов среди них нет';
		}
		const every = !unit && all && count > 1;
		if (confirmed === 0) {
			return every
				? '⟦все они\u00a0— предполагаемые пробелы⟧'
				: `⟦предполагаемые пробелы: ${number(count)}⟧${cell}`;
		}
		if (apparent === 0) {
			return every
				? '⟦все они\u00a0— подтвержденные пробелы⟧'
				: `⟦подтвержденные пробелы: ${number(count)}⟧${cell}`;
		}
		return every
			? `⟦все они\u00a0— пробелы, из них подтверждено: ${number(confirmed)}⟧`
			: `⟦пробелы: ${number(count)}, из них подтверждено: ${number(confirmed)}⟧${cell}`;
	},
	gapsTitleMostOn: ({ count, label }) => `по теме «${within(label)}»: ${number(count)}`,
	gapsTitleOther: ({ empty, pairs, rows, columns, often, filtered }) => {
		const name = (one: keyof typeof dimension) =>
			often.includes(one) ? `${dimension[one]} (из частых)` : dimension[one];
		const what = `«${name(rows)}\u00a0— ${name(columns)}»`;
		if (empty > 0) {
			return `${number(empty)} из ${among('pair', pairs)} ${what} без ${filtered ? 'подходящих записей' : 'записей'}`;
		}
		const record = filtered ? 'подходящая запись' : 'запись';
		return pairs === 1
			? `В единственной паре ${what} есть ${record}`
			: `Во всех парах ${what} (${number(pairs)}) есть ${record}`;
	},
	gapsTitleLargest: ({ row, column, count }) =>
		`больше всего учтено для ячейки «${row}, ${column}»: ${count}`,
	gapsTitleJoin: ({ first, second }) => `${first}; ${second}`,
	gapsTitleAdd: ({ first, second }) => `${first}, ${second}`,

	gapsCell: ({ row, column, what }) => `${row}, ${column}: ${what}`,
	gapsCellEmpty: ({ state }) => `${state}, нет записей`,
	gapsCellReached: ({ reached, places }) =>
		`${plural(reached, {
			one: '# охваченное место',
			few: '# охваченных места',
			many: '# охваченных мест',
			other: '# охваченного места'
		})} из ${number(places)}`,
	gapsCellSites: ({ count }) =>
		plural(count, { one: 'есть на # сайте', other: 'есть на # сайтах' }),
	gapsInitiatives: ({ count, text }) =>
		`${text} ${plural(count, {
			one: 'инициатива',
			few: 'инициативы',
			many: 'инициатив',
			other: 'инициативы'
		})}`,
	gapsWhyThin: ({ records }) =>
		records < 2
			? 'Мало записей: только одна инициатива.'
			: 'Мало записей: сведения только с одного сайта.',
	gapsWhyEnded: 'Все завершено.',
	gapsWhyEnding: 'Последняя завершается в ближайшие двенадцать месяцев.',
	gapsWhyConfirmed: ({ names }) =>
		`Загружены полностью, отслеживают это, но записей об этом в них нет: ${names}.`,
	gapsWhyApparent: ({ names }) =>
		`Отслеживают это, загружены частично, записей об этом в них нет: ${names}.`,
	gapsWhyRegional: ({ count }) =>
		plural(count, {
			one: '# инициатива для регионов, где не более 25 государств, доходит сюда без указания страны.',
			few: '# инициативы для регионов, где не более 25 государств, доходят сюда без указания страны.',
			many: '# инициатив для регионов, где не более 25 государств, доходят сюда без указания страны.',
			other:
				'# инициативы для регионов, где не более 25 государств, доходят сюда без указания страны.'
		}),
	gapsWhyUnknown: 'Ни у одного загруженного каталога проектов это не входит в сферу охвата.',
	gapsWhyOutOfScope:
		'Ни одно место здесь не входит в число тех, где отсутствие записей считается пробелом.',
	gapsWhyNone: 'Ни в одной учтенной инициативе нет того и другого вместе.',
	gapsHint:
		'Наведите указатель на ячейку или перейдите к ней стрелками, чтобы прочитать о ней здесь. Нажмите, чтобы увидеть, что за ней стоит.',
	gapsGrid: ({ rows, columns }) => `${capital(dimension[rows])} × ${dimension[columns]}`,
	gapsAll: 'все',
	gapsAllOf: ({ label, count }) => `${label}, все: ${count}`,

	gapsUnnamed: {
		topic: 'без темы',
		activity: 'без вида',
		users: 'без группы',
		region: 'без страны',
		subregion: 'без страны',
		country: 'без страны',
		status: 'без статуса',
		year: 'без дат',
		inventory: 'без сайта',
		kind: 'без участника',
		funder: 'иной донор или нет',
		implementer: 'иной или не указан'
	},
	gapsUnnamedOf: ({ label, head, count }) => `${label}, ${head}: ${count}`,

	gapsLegend: 'Легенда',
	gapsLegendClass: ({ from, to }) =>
		to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`,
	gapsLegendCells: ({ count }) => some('cell', count),
	gapsLegendState: {
		value: 'учтенная деятельность',
		regional: 'только региональная',
		'gap-apparent': 'предполагаемый пробел',
		'gap-confirmed': 'подтвержденный пробел',
		unknown: 'неизвестно, никто не отслеживает',
		'out-of-scope': 'все места вне рамок',
		none: 'нет записей'
	},
	gapsLegendEnded: 'все завершено',
	gapsLegendEnding: 'конец в ближайшие 12\u00a0мес.',
	gapsLegendThin: 'мало записей (бледно)',
	gapsLegendReached: 'охваченные места',
	gapsLegendNotReached: 'и неохваченные',
	gapsLegendSites: 'точка на каждый, не более пяти',

	gapsNoteWhole: ({ columns }) =>
		`Полный подсчет: инициатива с двумя значениями (${dimension[columns]}) учитывается в обоих; столбики в конце строки учитывают ее один раз.`,
	gapsNoteFractional:
		'Дробный подсчет: инициатива делится поровну между указанными в ней значениями, поэтому в ячейке может быть меньше единицы.',
	gapsNotePlaces: 'Число показывает, сколько мест указано в записях ячейки.',
	gapsNoteStrip: 'Янтарная полоса: доля мест ячейки без записей.',
	gapsNoteLane: ({ count, total }) =>
		`Глобальная деятельность и деятельность для регионов, где более 25 государств, остается в столбце «без страны»: ${number(count)} из ${number(total)}.`,
	gapsNoteElsewhere: ({ count }) =>
		plural(count, {
			one: 'В # инициативе указаны только страны вне выбранного набора мест.',
			other: 'В # инициативах указаны только страны вне выбранного набора мест.'
		}),
	gapsNoteTop: ({ shown, known, what }) =>
		`Показаны указанные чаще всего: ${number(shown)} из ${number(known)} (${dimension[what]}).`,
	gapsNoteSimilar:
		'Сходные рядом: у соседей похожие профили; оптимальный порядок листьев дерева, построенного методом средней связи.',
	gapsNoteAbsence: 'Пустая ячейка означает, что ничего не учтено, а не что ничего не делалось.',
	gapsNoteBoundary: 'Названия мест не подразумевают какого-либо мнения об их правовом статусе.',

	gapsSummaryTotal: ({ initiatives, rows, columns, rowDimension, columnDimension }) =>
		`Учтено: ${some('initiative', initiatives)}; ячеек: ${number(rows)} × ${number(columns)}, по ${dimensions[rowDimension]} и ${dimensions[columnDimension]}.`,
	gapsSummaryMost: ({ row, column, count }) =>
		`Самая полная ячейка\u00a0— «${row}, ${column}»: ${count}.`,
	gapsSummaryGaps: ({ count, names }) =>
		`${plural(count, {
			one: '# ячейка является пробелом',
			few: '# ячейки являются пробелами',
			many: '# ячеек являются пробелами',
			other: '# ячейки являются пробелами'
		})}: ${names}.`,
	gapsSummaryAnd: ({ count }) => `еще ${number(count)}`,
	gapsSummaryNoGaps: 'Ни одна ячейка не является пробелом.',
	gapsSummaryOther: ({ regional, unknown }) =>
		`Охвачено только региональной деятельностью: ${some('cell', regional)}; неизвестно, так как ни один загруженный каталог это не отслеживает: ${number(unknown)}.`,
	gapsSummaryNone: ({ count }) => `Без записей: ${some('cell', count)}.`,
	gapsSummaryUnnamed: ({ count, columns }) => {
		const what = {
			topic: 'тема не указана',
			activity: 'вид деятельности не указан',
			users: 'целевая группа не указана',
			region: 'страна не указана',
			subregion: 'страна не указана',
			country: 'страна не указана',
			status: 'статуса нет',
			year: 'дат нет',
			inventory: 'сайта нет',
			kind: 'участник не указан',
			funder: 'указан иной донор или донора нет',
			implementer: 'указан иной исполнитель или исполнителя нет'
		}[columns];
		return plural(count, {
			one: `В # инициативе ${what}.`,
			other: `В # инициативах ${what}.`
		});
	},
	gapsSummaryAsOf: ({ date }) => fullStop(`По состоянию на ${date}`),

	gapsEmpty: 'Размещать нечего',
	gapsEmptyFilter:
		'Ни одна учтенная инициатива не проходит все части фильтра. Снимите часть, чтобы снова увидеть деятельность.',
	gapsEmptyAxis: ({ what }) =>
		`При этом фильтре ни у одной инициативы нет значения «${dimension[what]}». Выберите для строк или столбцов что-то другое или снимите часть фильтра.`,
	gapsEmptyClear: ({ what }) => `Снять: ${within(what)}`,
	gapsEmptyReset: 'Вернуться к темам по субрегионам',

	gapsPhoneRow: ({ what }) => `По одному значению: ${dimension[what]}`,
	gapsPhonePrevious: 'Назад',
	gapsPhoneNext: 'Далее',
	gapsPhoneGaps: ({ gaps: empty, cells }) => `пробелы: ${number(empty)} из ${among('cell', cells)}`,
	gapsTableMore: ({ count }) =>
		plural(count, {
			one: 'Показать еще # строку',
			few: 'Показать еще # строки',
			many: 'Показать еще # строк',
			other: 'Показать еще # строки'
		}),
	gapsTableTotal: 'Все, каждая один раз'
};

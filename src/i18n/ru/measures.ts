import type { Texts } from '../en';

import { among, number, some } from './counted';
import { fullStop } from './full-stop';
import { plural } from './plural';

/** The confidence-building measures and what supports them. */
export const measures: Texts['measures'] = {
	measuresTitleSubject: 'Какие из одиннадцати мер укрепления доверия где поддержаны',
	measuresTitleNone: 'Этим фильтрам не отвечает ни одна инициатива',
	measuresTitleUnsupported: ({ places, count, total, names }) =>
		`${places}: ⟦${number(count)} из ${among('measure', total)}⟧ без учтенной поддержки${names ? `: ${names}` : ''}`,
	measuresTitleFewest: ({ places, total, fewest, name }) =>
		`${places}: учтенная поддержка есть у всех мер (${number(total)}); меньше всего\u00a0— ${some('initiative', fewest)}: ${name}`,
	measuresPlacesChosen: 'Выбранные места',
	measuresAnd: ({ count }) => `еще ${number(count)}`,

	measuresSubtitle: ({ places, by }) =>
		`Инициативы в поддержку каждой из одиннадцати мер ОАГ, по ${by === 'country' ? 'странам' : 'субрегионам'} · ${places}`,
	measuresAssumed:
		'Место не выбрано, поэтому показана Америка, государства которой согласовали эти меры. Любой другой регион можно выбрать в фильтрах.',
	measuresForm: 'Форма',
	measuresFormOf: { chart: 'Схема', table: 'Таблица' },
	measuresBy: 'Места',
	measuresByOf: { country: 'Страны', subregion: 'Субрегионы' },
	measuresWide: 'Темы шире меры',
	measuresWideOf: { '0': 'не учитывать', '1': 'учитывать' },

	measuresKind: {
		direct: 'Проверенное соответствие',
		close: 'Через тему',
		broad: 'Только более широкая тема'
	},
	measuresKindMeaning: {
		direct: 'Человек прочитал в позиции, что деятельность поддерживает меру.',
		close: 'Тема деятельности означает эту меру, точно или близко.',
		broad: 'Тема деятельности включает эту меру и многое другое: возможно, она ее поддерживает.'
	},
	measuresListTitle: 'Одиннадцать мер',
	measuresListAside:
		'поддержка: инициативы, где указана выбранная страна или район в пределах выбранных',
	measuresMeasure: 'Мера',
	measuresCounted: 'Учтено',
	measuresCountries: 'Указано мест',
	measuresOf: ({ part, total }) => `${number(part)} из ${number(total)}`,
	measuresGridTitle: ({ by }) => (by === 'country' ? 'По странам' : 'По субрегионам'),
	measuresGrid: 'Меры по местам',
	measuresGridHint: 'Стрелки\u00a0— переход, Enter\u00a0— открыть, Esc\u00a0— закрыть.',
	measuresPlace: 'Место',
	measuresWithin: 'Без указания страны, но район в пределах выбранных',
	measuresWider: 'Глобально, шире или без указания места',
	measuresWithinShort: 'Район внутри',
	measuresWiderShort: 'Глобально, шире',
	measuresCell: ({ measure, place, what }) => `${measure}, ${place}: ${what}`,
	measuresLaneWhat: ({ count }) => (count ? some('initiative', count) : 'ничего не учтено'),
	measuresCellMay: ({ what, count }) =>
		`${what}; по более широкой теме: ${some('initiative', count)}`,
	measuresCellKinds: ({ count, direct }) =>
		direct
			? `${count}, по проверенному соответствию: ${number(direct)}`
			: `${count}, только через темы`,
	measuresFractional: ({ text }) => `инициатив: ${text}`,
	measuresLegend: 'Легенда',
	measuresLegendDirect: 'закрашено: есть проверенное соответствие',
	measuresLegendCrosswalk: 'в рамке: только через темы',
	measuresLegendMay: 'малое число: деятельность по более широкой теме, не учитывается',
	measuresPick: 'Показать меру',
	measuresTotal: 'Все, каждая один раз',

	measuresPanelMeasure: ({ number: at }) => `Мера ${at} из перечня ОАГ`,
	measuresPanelCell: 'Мера и место',
	measuresPanelName: ({ measure, place }) => `${measure}, ${place}`,
	measuresPanelGone: 'При нынешних фильтрах эта мера или это место не показаны.',
	measuresPanelStart: 'Что поддерживает меру',
	measuresPanelStartText:
		'Выберите меру в списке или ячейку, чтобы увидеть записи, которые за ней стоят, и почему каждая из них здесь.',
	measuresPanelTies: 'Связанные с ней темы',
	measuresPanelNoTies:
		'Ни одна наша тема ей не соответствует: поддержать ее могут только проверенные соответствия.',
	measuresTie: ({ topic, match }) => `${topic}: ${match}`,
	measuresMatch: {
		exactMatch: 'означает то же, что и мера',
		closeMatch: 'означает почти то же, что и мера',
		narrowMatch: 'составляет часть меры',
		broadMatch: 'шире меры'
	},
	measuresPanelRows: ({ kind, count }) =>
		({
			direct: `Проверенные соответствия: ${number(count)}`,
			close: `Через тему, которая означает меру: ${number(count)}`,
			broad: `По более широкой теме, возможная поддержка: ${number(count)}`
		})[kind],
	measuresPanelWithin: ({ count }) =>
		plural(count, {
			one: 'В # из них указана не страна, а район в пределах выбранных мест.',
			other: 'В # из них указана не страна, а район в пределах выбранных мест.'
		}),
	measuresPanelWider: ({ count }) =>
		`Глобально, для более широкого района или без места; здесь не учитывается: ${number(count)}`,
	measuresPanelNothing: 'Ничего учитываемого здесь нет.',
	measuresPanelRegional: ({ count }) =>
		`Региональная деятельность без указания страны: ${number(count)}`,
	measuresPanelLooks: 'Кто это отслеживает',
	measuresPanelNobodyLooks: 'Ни один загруженный каталог проектов это не отслеживает.',
	measuresPanelSource: 'Прочитано в',
	measuresPanelClose: 'Закрыть',
	measuresReasonTopic: ({ topic, match }) => `Тема «${topic}» ${match}.`,
	measuresReasonTie: ({ reason }) => `Таблица соответствий: ${reason}`,
	measuresPrintReasons: 'Проверенные соответствия и причина каждого',

	measuresSummary: ({ total, places, measures: all, direct }) =>
		`${places}: поддерживают хотя бы одну из ${among('measure', all)}\u00a0— ${some('initiative', total)}, по проверенному соответствию: ${number(direct)}.`,
	measuresSummaryMost: ({ name, count }) => `Больше всего (${some('initiative', count)}): ${name}.`,
	measuresSummaryNone: ({ names }) => `Нет ни одной: ${names}.`,
	measuresSummaryNamed: ({ named, total, by }) =>
		by === 'country'
			? `В поддерживающей деятельности указано: ${number(named)} из ${among('country', total)}.`
			: `Поддерживающая деятельность есть в ${number(named)} из ${among('subregion', total)}.`,
	measuresSummaryWider: ({ count }) =>
		`Глобально, для более широкого района или без указания места: еще ${number(count)}.`,
	measuresSummaryAsOf: ({ date }) => fullStop(`По состоянию на ${date}`),
	measuresNote:
		'Проверенное соответствие опирается на то, что позиция говорит о самой деятельности; об инициативах без него не установлено, что они поддерживают меру, но это не значит, что они ее не поддерживают. Каталог отслеживает меру, если в его сферу охвата входит связанная с ней тема, в том числе более широкая. Деятельность для всей ОАГ относится более чем к 25 государствам и потому не окрашивает ни одной страны: она стоит в строках над ними.',
	measuresNoteWide: ({ count }) =>
		count
			? `Деятельность по более широким темам учитывается (${some('initiative', count)}): она может поддерживать меру, а может и не поддерживать.`
			: 'Деятельность по более широким темам учитывалась бы; ее нет.',
	measuresNoteNarrow: ({ count }) =>
		`Деятельность по теме шире меры не учитывается (${some('initiative', count)}); ее включает переключатель.`,
	measuresNoteWhole:
		'Каждая инициатива учитывается по разу для каждой меры, которую поддерживает, и каждой указанной в ней страны.',
	measuresNoteFractional: 'Каждая инициатива делится между своими мерами и странами.',
	measuresReading: 'Чтение мер…',
	measuresFailed: 'Прочитать меры не удалось',
	measuresFailedText: 'Реестр не загрузился. Откройте страницу снова, чтобы повторить попытку.',
	measuresEmpty: 'Показывать нечего',
	measuresEmptyText:
		'Фильтры не оставляют ни одной страны среди мест, где отсутствие записей имеет значение. Расширьте набор мест или покажите все страны.',
	measuresEmptyAction: 'Показать все страны'
};

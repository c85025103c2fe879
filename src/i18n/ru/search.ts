import type { Texts } from '../en';

import { number } from './counted';
import { plural } from './plural';

export const search: Texts['search'] = {
	searchAnswer: ({ query, count }) => `По запросу «${query}» найдено: ${number(count)}`,
	searchAnswerNone: ({ query }) => `По запросу «${query}» ничего не найдено`,
	searchAnswerEmpty: 'Поиск стран, участников, инициатив, каталогов, мер, примеров и терминов',
	searchField: 'Поиск',
	searchHint: 'Диакритические знаки и одна неверная буква не мешают.',
	searchGroup: {
		country: 'Страны и территории',
		topic: 'Темы',
		actor: 'Участники',
		inventory: 'Каталоги',
		initiative: 'Инициативы',
		measure: 'Меры укрепления доверия',
		case: 'Примеры сотрудничества',
		activity: 'Деятельность ЮНИДИР',
		recommendation: 'Рекомендации и жалобы',
		word: 'Термины каталогов и рамочных документов'
	},
	searchMeasure: ({ number: at }) => `мера ${at} из перечня ОАГ`,
	searchRegisterFailed:
		'Прочитать реестр не удалось: мер, примеров, рекомендаций и терминов здесь нет.',
	searchGroupMore: ({ count }) => `еще ${number(count)}`,
	searchNoneTitle: 'Ничего не найдено',
	searchNoneText:
		'Попробуйте меньше слов или другие: страну, краткое название организации или слово из названия.',
	searchClear: 'Очистить поиск',
	searchOnMap: ({ query, count }) =>
		`Показать на карте ${plural(count, {
			one: '# инициативу, где название, участник или страна содержит',
			few: '# инициативы, где название, участник или страна содержит',
			many: '# инициатив, где название, участник или страна содержит',
			other: '# инициативы, где название, участник или страна содержит'
		})} «${query}»`
};

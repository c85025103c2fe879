import type { Texts } from '../en';

import { number } from './counted';
import { plural } from './plural';

/** The switch of words for topics, and the line that says in whose words the Atlas speaks. */
export const words: Texts['words'] = {
	wordsOurs: 'Наши тринадцать тем',
	wordsNames: {
		'gfce-cybil': 'Темы GFCE / Cybil',
		'cmm-2021': 'Измерения CMM',
		gci: 'Компоненты GCI',
		'un-oewg': 'Разделы РГОС ООН',
		'oas-cbm': 'Меры ОАГ'
	},
	wordsRelease: 'Термины других',
	wordsOwn: 'Принесенные вами',
	wordsCounted: 'Учитываемые соответствия',
	wordsAlways: 'Точные и близкие соответствия учитываются всегда.',
	wordsNarrow: 'Узкое: наша тема\u00a0— часть термина',
	wordsBroad: 'Широкое: термин\u00a0— лишь часть нашей темы',
	wordsLine: ({ vocabulary }) => `Темы показаны в терминах: ${vocabulary}.`,
	wordsOwnNote: 'Эта таблица соответствий ваша: она хранится только на этом устройстве.',
	wordsUncovered: ({ rows, topics }) =>
		`${plural(rows, {
			one: 'В # инициативе здесь',
			other: 'В # инициативах здесь'
		})} есть тема без учитываемого термина (${topics}): она сохранена как «не охвачено».`,
	wordsAllCovered: 'У каждой темы есть учитываемый термин.',
	wordsEmpty: ({ words: names, count }) =>
		`Термины без учитываемого соответствия (${number(count)}): ${names}.`,
	wordsChanges: ({ closed, opened, uncovered, by }) =>
		`Пробелы по ${by === 'country' ? 'странам' : 'субрегионам'}: закрылось ${number(closed)}, открылось ${number(opened)}, без термина ${number(uncovered)}. Какие и почему`,
	wordsBack: 'Вернуться к нашим темам',
	wordsTopicTranslated: ({ before, after }) => `Фильтр по теме переведен: ${before} → ${after}.`,
	wordsTopicDropped: ({ before }) =>
		`Фильтр по теме снят: для темы «${before}» здесь нет учитываемого термина.`
};

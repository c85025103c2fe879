import type { Quality } from '../../domain/quality';

import type { Texts } from '../en';

import { number, some } from './counted';
import { plural } from './plural';

/** "2 года 3 месяца": an age in words, in whole months. */
function ageText(months: number): string {
	if (months === 0) return 'менее месяца';
	const [years, rest] = [Math.floor(months / 12), months % 12];
	return [years ? some('year', years) : '', rest ? some('month', rest) : '']
		.filter(Boolean)
		.join(' ');
}

function sharesText({ records, age, dated, funded, budgeted }: Quality): string {
	const share = (part: number) => `${Math.round((100 * part) / records)}\u00a0%`;
	return `медианная давность: ${age === null ? 'неизвестна' : ageText(age)}, с датами: ${share(dated)}, с донорами: ${share(funded)}, с бюджетом: ${share(budgeted)}`;
}

/** How good the record is: the lens over the figures, and the same numbers in words. */
export const quality: Texts['quality'] = {
	qualityLens: 'Качество записей',
	qualityLensHint: 'Сделать бледнее то, что слабо подтверждено',
	qualityTitle: 'Насколько хороши эти записи',
	qualityTable: 'Насколько хороши записи',
	qualityAge: ({ months }) => (months === null ? 'без даты' : ageText(months)),
	qualityAgeShort: ({ months }) =>
		months === null
			? 'без даты'
			: `${Math.floor(months / 12)}\u00a0${plural(Math.floor(months / 12), { one: 'г.', few: 'г.', many: 'л.', other: 'г.' })} ${months % 12}\u00a0мес.`,
	qualityPart: ({ part, records }) => `${number(part)} из ${number(records)}`,
	qualityColumn: {
		place: 'Место',
		group: 'Группа',
		area: 'Область',
		initiatives: 'Инициативы',
		looking: 'Отслеживающие каталоги',
		sites: 'Сайты, где это есть',
		age: 'Медианная давность',
		dated: 'С датами',
		funded: 'С донорами',
		budgeted: 'С бюджетом',
		weak: 'Почему слабо'
	},
	qualityWeakness: {
		few: 'одна инициатива или один сайт',
		old: 'более пяти лет или давность неизвестна',
		undated: 'дата менее чем у половины',
		unfunded: 'донор менее чем у половины'
	},
	qualityAllAreas: 'все показанные области',
	qualitySolid: 'ничего из четырех',
	qualityKey: 'Качество записей',
	qualityKeyFade: {
		0: 'надежно: не более одной слабости',
		1: 'две слабости',
		2: 'три или четыре'
	},
	qualityKeyRule:
		'Записи слабы, если это одна инициатива или один сайт, если их медианная давность более пяти лет или неизвестна, если дата есть менее чем у половины и если донор указан менее чем у половины. Бюджеты показаны, но ничего не ослабляют: их почти ни один источник не указывает.',
	qualityKeyAge:
		'Давность отсчитывается от последнего дня, указанного в записи (начало или конец), до сегодняшнего: сайты редко сообщают, когда они внесли запись. Откройте место или таблицу, чтобы увидеть цифры.',
	qualityAll: (it) =>
		it.records
			? `В этом разделе ${some('initiative', it.records)}: ${sharesText(it)}.`
			: 'В этом разделе нет инициатив.',
	qualityShares: (it) => `Записи: ${sharesText(it)}.`
};

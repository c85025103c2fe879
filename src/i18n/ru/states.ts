import type { CoreTexts } from '../en';

import { number, some } from './counted';
import { plural } from './plural';

/** The words of states, statuses and counts, wherever they stand. */
export const states: CoreTexts['states'] = {
	stateLabel: {
		value: 'учтенная деятельность',
		'gap-confirmed': 'подтвержденный пробел',
		'gap-apparent': 'предполагаемый пробел',
		regional: 'только региональная деятельность',
		unknown: 'неизвестно',
		'out-of-scope': 'вне рамок'
	},
	stateMeaning: {
		value: 'Указано хотя бы в одной учтенной инициативе.',
		'gap-confirmed': 'Полностью загруженный каталог это отслеживает, но записей об этом в нем нет.',
		'gap-apparent':
			'Каталоги, загруженные выборкой, это отслеживают, но записей об этом в них нет.',
		regional:
			'Не указано ни в одной записи, но деятельность для региона сюда доходит (регионы, где не более 25 государств).',
		unknown: 'Ни один загруженный каталог проектов это не отслеживает.',
		'out-of-scope': 'Вне выбранного набора мест.'
	},
	statusLabel: {
		planned: 'планируется',
		running: 'действует',
		'no-end': 'начало есть, конец не указан',
		ended: 'завершена',
		undated: 'без дат'
	},
	initiatives: ({ count }) => some('initiative', count),
	noRecord: 'нет записей',
	fewRecords: 'мало записей',
	recordUndated: 'без дат',
	recordUntil: ({ year }) => `до ${year}\u00a0г.`,
	recordSince: ({ year }) => `с ${year}\u00a0г.`,
	recordNotNamed: 'не указано',
	recordMoreActors: ({ first, more }) => `${first} + ${more}`,
	recordCopy: 'прочитано в копии, без ссылки',
	recordNoTexts: 'Прочитать тексты этих записей не удалось.',
	countRecords: ({ label, count }) => `${label}: ${some('initiative', count)}, списком`,
	tableMore: ({ count }) => `еще ${some('row', count)}`,
	recordRest: ({ count }) =>
		plural(count, {
			one: 'и еще #, здесь не напечатана',
			other: 'и еще #, здесь не напечатаны'
		}),
	recordMore: ({ count }) => `еще ${number(count)}`
};

import type { Texts } from '../en';

import { number as figure, some } from './counted';
import { fullStop } from './full-stop';

/** Stories: steps that are told one after the other, and the stage that shows them. */
export const stories: Texts['stories'] = {
	storiesTitle: 'Рассказы по Атласу',
	storiesText:
		'Рассказ — это ряд разделов, у каждого свои фильтры, свой выбор и, по желанию, ваш заголовок и ваша заметка. Кнопка «В рассказ» вверху делает шагом раздел, который на экране. Содержание шага вычисляется заново при каждом показе.',
	storiesShipped: {
		nobody: 'Где никто не работает',
		same: 'У кого одно и то же',
		ends: 'Что завершится в следующем году'
	},
	storiesYours: 'Ваши рассказы',
	storiesOurs: 'Рассказы из состава Атласа',
	storiesNone: 'Пока нет.',
	storiesSteps: ({ count }) => some('step', count),
	storiesAll: 'Все рассказы',
	storiesUnknown: 'Рассказа с таким именем здесь нет',
	storiesUnknownText:
		'Возможно, он удален или хранится в другом браузере. Запросите его файл или ссылку.',
	storiesImport: 'Открыть файл рассказа',
	storiesImportFailed: 'Это не файл рассказа. Ничего не изменено.',
	storiesImported: ({ title, steps, faults }) =>
		`Добавлен рассказ «${title}»: ${some('step', steps)}.${faults ? ` Пропущено: ${faults}.` : ''}`,
	storiesFault: ({ step, field, reason }) => `шаг ${step}${field ? `, ${field}` : ''}: ${reason}`,
	storiesFaultReason: {
		shape: 'отсутствует или не в том виде, какой должен быть',
		twice: 'использовано дважды',
		'too-many': 'сверх самого длинного рассказа в 100 шагов'
	},
	storiesTold: 'Рассказ по ссылке',
	storiesToldBroken: 'В ссылке рассказ не целиком. Запросите ее снова или попросите файл.',
	storiesKeep: 'Сохранить и открыть',
	storiesLeaveOut: 'Не сохранять',
	storyTitle: 'Название рассказа',
	storyOurs: 'Этот рассказ входит в состав Атласа. Чтобы изменить его, создайте копию.',
	storyNotes: 'Открыть заметки в отдельном окне',
	storyNotesBlocked: 'Браузер не разрешил открыть второе окно.',
	storySave: 'Скачать файл',
	storyDuplicate: 'Копировать',
	storyRemove: 'Удалить',
	storyRemoveSure: 'Удалить этот рассказ? Отменить это нельзя.',
	storyRemoveYes: 'Удалить',
	storyRemoveNo: 'Оставить',
	storyLinkTooLong: 'Рассказ слишком длинный для ссылки. Скачайте его файлом.',
	storyLinkNotCopied: 'Скопировать ссылку не удалось. Скачайте рассказ файлом.',
	storyMoved: ({ from, to }) => `Шаг ${from} теперь шаг ${to}`,
	storyStepGone: ({ step }) => `Шаг ${step} удален`,
	storyStepUnknown: 'В этом выпуске известно не все, что требуется для шага',
	storyStepTitle: 'Ваш заголовок',
	storyStepTitleHint: 'Вывод выше, если не написать свой',
	storyStepNote: 'Ваша заметка, видна только вам',
	storyFromHere: 'Показ отсюда',
	storyUp: ({ step }) => `Переместить шаг ${step} выше`,
	storyDown: ({ step }) => `Переместить шаг ${step} ниже`,
	storyStepTwice: ({ step }) => `Копировать шаг ${step}`,
	storyDuplicateStep: 'Копировать',
	storyStepRemove: ({ step }) => `Удалить шаг ${step}`,
	storyRemoveStep: 'Удалить',
	storyEmpty: 'Шагов пока нет. Откройте раздел и нажмите вверху «В рассказ».',
	storyNew: 'Новый рассказ',
	storyNewTitle: ({ number }) => (number === 1 ? 'Мой рассказ' : `Мой рассказ ${number}`),
	storyAdded: ({ title, step }) => `«${title}»: добавлен шаг ${step}`,
	storyFull: ({ most }) => `Наибольшее число шагов в рассказе: ${figure(most)}.`,
	storyNotSaved: 'Сохранить изменение в этом браузере не удалось. Скачайте рассказ файлом.',
	storyNotAdded: 'Сохранить шаг не удалось.',
	stageLabel: 'Показ',
	stageSource: ({ sites, date }) =>
		`То, что содержат сайты (${figure(sites)}), дата чтения: ${fullStop(date)} Пустое место не доказывает, что ничего не делалось. Границы, названия и цвета не выражают мнения о правовом статусе; контуры: Natural Earth. Не является картой Организации Объединенных Наций.`,
	stageMissing: 'В этом браузере такой рассказ не хранится.',
	stageStep: ({ step, steps, title }) => `Шаг ${step} из ${steps}${title ? ` · ${title}` : ''}`,
	stageExplore: 'Исследовать (E)',
	stageFull: 'Во весь экран (F)',
	stageLeave: 'Выйти (Esc)',
	stageApart: ({ title, step }) => `Показ «${title}» оставлен на шаге ${step} для исследования.`,
	stageBack: 'Вернуться к показу',
	notesSince: ({ minutes }) => `${figure(minutes)} мин.`,
	notesNone: 'К этому шагу заметки нет.',
	notesNext: 'Далее',
	notesLast: 'Это последний шаг.',
	notesBack: 'Назад',
	notesForward: 'Вперед',
	notesAlone: 'Показ этого рассказа не открыт. Начните его в другом окне этого браузера.'
};

import type { Texts } from '../en';

import { number, some } from './counted';
import { plural } from './plural';

/** Finding cards: sentences kept with their query and release. */
export const cards: Texts['cards'] = {
	cardsAnswer: ({ count }) =>
		count === 0
			? 'Пока не сохранено ни одного вывода'
			: plural(count, {
					one: 'Сохранен # вывод',
					few: 'Сохранены # вывода',
					many: 'Сохранено # выводов',
					other: 'Сохранено # вывода'
				}),
	cardsText:
		'Кнопка «Сохранить вывод» вверху сохраняет заголовок раздела с его фильтрами и записями. При более позднем выпуске каждая карточка сообщает, верна ли она по-прежнему.',
	cardsLasting: 'Карточки хранятся в этом браузере. Заберите их файлом или ссылкой.',
	cardsNotLasting:
		'Этот браузер ничего не хранит: карточки исчезнут, когда страница закроется. Заберите их файлом.',
	cardsExport: 'Скачать все файлом',
	cardsImport: 'Добавить из файла',
	cardsImported: ({ added, faulty }) =>
		`${plural(added, {
			one: 'Добавлена # карточка',
			few: 'Добавлены # карточки',
			many: 'Добавлено # карточек',
			other: 'Добавлено # карточки'
		})}${faulty ? `, пропущено из-за ошибок: ${number(faulty)}` : ''}.`,
	cardsImportFailed: 'Это не файл карточек. Ничего не изменено.',
	cardsLinked: 'Вывод по ссылке',
	cardsLinkBroken: 'В ссылке карточка не целиком. Запросите ее снова или попросите файл.',
	cardsKeep: 'Сохранить',
	cardsOpen: 'К разделу',
	cardsCopy: 'Взять ссылку',
	cardsCopied: 'Скопировано',
	cardsRemove: 'Удалить',
	cardsSeen: ({ date, version, total }) =>
		`Сохранено: ${date}, выпуск ${version}, за выводом ${some('initiative', total)}`,
	cardsRule: { whole: 'подсчет по разу на каждое место', fractional: 'подсчет равными долями' },
	cardsStillTrue: 'По-прежнему верно',
	cardsChanged: ({ now, added, removed }) =>
		`Изменилось: теперь «${now}»${added || removed ? ` (новых: ${number(added)}, исчезло: ${number(removed)})` : ''}`,
	cardsChangedShort: 'Изменилось',
	cardsCannotTell: 'Определить нельзя: часть адреса здесь больше не известна',
	cardsChecking: 'Проверяется'
};

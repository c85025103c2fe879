import type { Texts } from '../en';

import { among, number, some } from './counted';

/** What is loaded, how good it is, and where it is kept. */
export const data: Texts['data'] = {
	dataAnswer: ({ listings, sites, full }) =>
		`${some('listing', listings)}, ${some('site', sites)}; ${
			full ? `загружено полностью: ${number(full)}` : 'полностью не загружен ни один'
		}`,
	dataRelease: 'Выпуск',
	dataVersion: 'Версия',
	dataRead: 'Чтение страниц',
	dataHash: 'Хеш содержания',
	dataInitiatives: 'Инициативы',
	dataListings: 'Позиции',
	dataSitesCount: 'Сайты',
	dataActors: 'Участники',
	dataAssumed: 'Условная длительность, если конец не указан',
	dataMonths: ({ months }) => some('month', months),
	dataKept: 'Хранится на этом устройстве',
	dataKeptYes: 'Да: следующее посещение начнется с этой копии, в том числе без сети.',
	dataKeptNo: 'Нет: этот браузер данных не хранит, при следующем посещении они загрузятся снова.',
	dataStorage: ({ used }) => `Занято в этом браузере: ${used}\u00a0МБ.`,
	keepingReady: 'Готово к работе без сети: здесь хранятся и программа, и каталог.',
	keepingProgramOnly: 'Программа хранится здесь, а каталог\u00a0— нет: для него нужна сеть.',
	keepingComing: 'Программа загружается целиком; после этого она будет открываться и без сети.',
	keepingNotReady:
		'Программа здесь не хранится: без сети эта страница не откроется. Некоторые браузеры допускают хранение только по адресам https.',
	keepingLasts: 'Браузер обещал не удалять это, когда ему потребуется место.',
	keepingMayGo: 'Браузер может удалить это, когда ему потребуется место.',
	keepingAsk: 'Попросить браузер хранить',
	keepingInstall: 'Установить',
	keepingKind: {
		card: ({ count }) => `выводы (${number(count)})`,
		decision: ({ count }) => `решения о дубликатах (${number(count)})`,
		story: ({ count }) => `рассказы (${number(count)})`,
		indicator: ({ count }) => `таблицы ваших значений (${number(count)})`,
		crosswalk: ({ count }) => `ваши таблицы соответствий (${number(count)})`
	},
	keepingMade: ({ made }) => `Создано вами и хранится здесь: ${made}.`,
	keepingMadeNone: 'Вы не создали ничего, что хранилось бы здесь.',
	keepingRemoveInventory: 'Удалить программу и каталог',
	keepingRemoveMade: 'Удалить созданное мной',
	keepingSure: 'Вы уверены?',
	keepingSureInventory:
		'Программа и каталог будут удалены с этого устройства и загружены снова при следующем посещении. Созданное вами останется.',
	keepingSureMade:
		'Отменить это нельзя. Выводы, решения и рассказы можно прежде скачать файлами на их страницах.',
	keepingYes: 'Удалить',
	keepingNo: 'Оставить',
	keepingMadeGone: 'Созданное вами удалено с этого устройства.',
	dataRejected: 'Не учтено из-за ошибки',
	dataRejectedNone: 'Все записи учтены.',
	dataRejectedFile: 'Файл',
	dataRejectedRecord: 'Запись',
	dataRejectedReason: 'Причина',
	dataRejectedPosition: ({ position }) => `№\u00a0${number(position)}`,
	dataSites: 'Сайты',
	dataSitesNote:
		'Отслеживанием считаются только каталоги проектов. У каждого сайта сохраняются его собственные термины и даты. Давность\u00a0— как при показе качества записей: месяцы с последнего дня, указанного в позиции.',
	dataSitesHint:
		'Нажмите на столбец, чтобы упорядочить по нему, или на число позиций, чтобы прочитать их.',
	dataSite: 'Сайт',
	dataKind: 'Вид',
	dataCount: 'Позиции',
	dataComplete: 'Полнота',
	dataAsOf: 'Чтение',
	dataSiteKind: {
		inventory: 'каталог',
		'own-site': 'свой сайт организации',
		government: 'сайт органа власти',
		press: 'пресса',
		repost: 'копия другого сайта'
	},
	dataFind: 'Найти сайт',
	dataFound: ({ shown, total }) => `${number(shown)} из ${among('site', total)}`,
	dataNotStated: 'не указано',
	dataFilled: 'Заполнено полей',
	dataUnused: 'Неиспользованные темы',
	dataUnusedNone: 'нет: использованы все темы сферы охвата',
	dataReading: 'Чтение позиций…',
	dataSources: 'Источники и лицензии',
	dataSource: 'Источник',
	dataLicence: 'Лицензия или условия',
	dataAccessed: 'Прочитано'
};

import type { CoreTexts } from '../en';

import { among, number, some } from './counted';
import { fullStop } from './full-stop';
import { plural } from './plural';

/** Header, tabs, filter rail and sentence, selection panel, notices. */
export const shell: CoreTexts['shell'] = {
	product: 'Атлас киберпотенциала',
	skipToContent: 'Перейти к содержанию',
	skipFilters: 'Пропустить фильтры',
	searchLabel: 'Поиск стран, участников, инициатив и каталогов',
	searchPlaceholder: 'Страна, участник, инициатива',
	searchKind: {
		country: 'страна',
		topic: 'тема',
		actor: 'участник',
		initiative: 'инициатива',
		inventory: 'каталог'
	},
	searchNone: 'Ничего не найдено. Клавиша Enter\u00a0— поиск по всем текстам.',
	searchAll: ({ query }) => `Все результаты по запросу «${query}»`,
	copyLink: 'Взять ссылку',
	linkCopied: 'Скопировано',
	linkNotCopied: 'Скопировать ссылку не удалось. Она есть в адресной строке.',
	cardKeep: 'Сохранить вывод',
	cardKept: 'Вывод сохранен',
	cardKeptLink: 'Показать',
	cardNotKept: 'Сохранить вывод не удалось.',
	cardsTitle: 'Выводы, сохраненные на этом устройстве',
	themeDark: 'Темная',
	themeLight: 'Светлая',
	language: 'Язык',
	languageFailed: ({ language }) =>
		`${language}: загрузить не удалось. Повторите попытку, когда будет соединение.`,
	menu: 'Меню',
	viewsLabel: 'Разделы',
	tabs: {
		'': 'Обзор',
		map: 'Карта',
		gaps: 'Пробелы',
		need: 'Потребности',
		shortlist: 'Подборка',
		overlaps: 'Пересечения',
		network: 'Сеть',
		timeline: 'Сроки',
		stories: 'Рассказы',
		countries: 'Страны',
		actors: 'Участники',
		inventories: 'Каталоги',
		terms: 'Термины',
		measures: 'Меры',
		practice: 'Практика',
		data: 'Данные',
		about: 'Об Атласе'
	},
	removedTitle: 'Каталог удален с этого устройства',
	removedText:
		'Созданное вами здесь по-прежнему хранится. Чтобы снова увидеть Атлас, загрузите каталог заново.',
	removedAgain: 'Загрузить снова',
	programWaits: 'Готова новая версия Атласа. Она запустится по вашей команде.',
	programTakenOver:
		'В другом окне запущена новая версия Атласа. В этом окне пока показана прежняя.',
	programUse: 'Запустить',
	present: 'Показ',
	take: 'Взять',
	addToStory: 'В рассказ',
	storyOpen: 'Открыть рассказ',
	openFull: 'Открыть в Атласе',
	tabsMore: 'Еще',
	figureSummary: 'Словами:',
	statusLine: ({ shown, total }) => `${number(shown)} из ${among('initiative', total)}`,
	reset: 'Сброс',
	clearAll: 'Снять все фильтры',
	clear: 'снять',
	filters: 'Фильтры',
	filtersShow: 'Показать фильтры',
	filtersHide: 'Скрыть фильтры',
	filtersOpen: ({ count }) => (count ? `Фильтры · ${count}` : 'Фильтры'),
	filtersDone: ({ count }) =>
		plural(count, {
			one: 'Показать # инициативу',
			few: 'Показать # инициативы',
			many: 'Показать # инициатив',
			other: 'Показать # инициативы'
		}),
	facet: {
		topic: 'Тема',
		country: 'Страна',
		group: 'Где',
		funder: 'Донор',
		implementer: 'Исполнитель',
		inventory: 'Сайт',
		users: 'Целевые группы',
		activity: 'Вид деятельности',
		status: 'Статус'
	},
	groupShort: {
		ldc: 'Наименее развитые',
		lldc: 'Без выхода к морю',
		sids: 'Малые островные'
	},
	facetYears: 'Годы',
	facetText: 'Текст',
	facetScope: 'Где отсутствие записей\u00a0— пробел',
	facetCount: 'Подсчет',
	facetChosen: ({ chosen, total }) => `${chosen} из ${total}`,
	facetFind: ({ facet }) => `Найти в списке: ${facet}`,
	facetFindPlaceholder: 'Найти…',
	facetMore: ({ count }) => `еще ${number(count)}`,
	facetFewer: 'Свернуть',
	facetNone: 'Не найдено',
	facetOption: ({ label, count }) => `${label}: ${some('initiative', count)}`,
	yearFrom: 'С года',
	yearTo: 'По год',
	yearsSlider: 'Годы деятельности',
	yearsOpen: {
		from: ({ year }) => `${year}, без ограничения`,
		to: ({ year }) => `${year}, без ограничения`
	},
	yearsAt: ({ year, count }) =>
		`${year}, ${plural(count, {
			one: 'идет # инициатива',
			few: 'идут # инициативы',
			many: 'идут # инициатив',
			other: 'идут # инициативы'
		})}`,
	textContains: 'Название, участник или страна содержит',
	scopeRecipients: 'Получатели помощи (перечень КСР ОЭСР)',
	scopeAll: 'Все страны и территории',
	countWhole: 'По разу на каждое указанное значение',
	countFractional: 'Поровну между указанными значениями',
	presets: 'Частые наборы',
	presetPacificSids: 'Малые островные государства Тихого океана',
	presetAfricaLdc: 'Наименее развитые страны Африки',
	presetCaribbeanSids: 'Малые островные государства Карибского бассейна',
	presetLandlockedAsia: 'Страны Азии без выхода к морю',
	sentence: {
		start: 'Инициативы · тема:',
		anyTopic: 'любая',
		where: '· место:',
		anyRecipient: 'все получатели помощи',
		anyPlace: 'все страны',
		funder: '· донор:',
		implementer: '· исполнитель:',
		anyone: 'любой',
		years: '· годы:',
		anyYear: 'любые',
		counted: '· подсчет:',
		whole: 'по разу на каждое указанное место',
		fractional: 'равными долями',
		inWords: '· термины:',
		ourWords: 'наши темы',
		more: 'также',
		moreNone: 'другие фильтры'
	},
	wordsLabel: 'Термины для тем',
	wordsFailed: 'Загрузить термины не удалось: показаны наши собственные темы.',
	termButton: ({ text }) => `${text}: что это значит`,
	termFailed: 'Прочитать определение не удалось.',
	termsRow: 'Что имеется в виду:',
	notInWords: ({ vocabulary }) => `Не охвачено: ${vocabulary}`,
	groupInSentence: {
		ldc: 'наименее развитые страны',
		lldc: 'развивающиеся страны, не имеющие выхода к морю',
		sids: 'малые островные государства'
	},
	sentenceEither: ({ names }) =>
		names.length > 2 ? `${names[0]} или еще ${number(names.length - 1)}` : names.join(' или '),
	sentenceOnly: ({ parts }) => parts.join(', только '),
	joinHint: {
		any: 'Достаточно любого из выбранных значений.',
		kinds:
			'Места из групп одного вида складываются; группа другого вида оставляет лишь те, что входят в обе.'
	},
	chipJoin: { or: 'или', only: 'только' },
	sentenceYears: ({ from, to }) =>
		from !== null && to !== null
			? from === to
				? String(from)
				: `${from}–${to}`
			: from !== null
				? `${from} и позднее`
				: `${to} и ранее`,
	sentenceExtra: ({ count }) =>
		plural(count, {
			one: 'еще # фильтр',
			few: 'еще # фильтра',
			many: 'еще # фильтров',
			other: 'еще # фильтра'
		}),
	chipRemove: ({ label }) => `Убрать: ${label}`,
	loading: 'Загрузка каталога',
	loadingBytes: ({ share }) => `Загрузка каталога: ${share}`,
	loadingView: 'Раздел открывается',
	loadFailed: 'Загрузить каталог не удалось',
	loadFailedText:
		'В этом браузере еще нет копии, а прочитать файлы не удалось. Проверьте соединение и повторите попытку.',
	tryAgain: 'Повторить',
	dismiss: 'Закрыть',
	notice: {
		'release-unreachable': ({ version }) =>
			`Новейший каталог недоступен. Показана сохраненная здесь копия, выпуск ${version}.`,
		'release-damaged': ({ version }) =>
			`Более новый каталог поступил поврежденным и не используется. Показана сохраненная здесь копия, выпуск ${version}.`,
		'storage-unavailable': () =>
			'Этот браузер не хранит данные Атласа. Все работает, но при следующем посещении они будут загружены снова.',
		'storage-full': () =>
			'Для хранения каталога здесь нет места. Все работает, но при следующем посещении он будет загружен снова.',
		'storage-blocked': () =>
			'Другая вкладка держит более старую копию Атласа. Закройте ее, чтобы сохранить здесь новый каталог.',
		'shelf-unreadable': () =>
			'Прочитать то, что вы храните на этом устройстве (карточки, рассказы, решения, собственные термины и значения), не удалось. Обновите страницу, чтобы повторить попытку.',
		'newer-release': ({ version }) => `Готов более новый каталог, выпуск ${version}.`
	},
	noticeUse: 'Показать',
	noticeRejected: ({ count }) =>
		plural(count, {
			one: '# запись не учтена из-за ошибок.',
			few: '# записи не учтены из-за ошибок.',
			many: '# записей не учтены из-за ошибок.',
			other: '# записи не учтены из-за ошибок.'
		}),
	noticeRejectedLink: 'Какие именно',
	noticeDecided: ({ count }) =>
		plural(count, {
			one: 'Цифры учитывают # ваше решение о дубликатах.',
			few: 'Цифры учитывают # ваших решения о дубликатах.',
			many: 'Цифры учитывают # ваших решений о дубликатах.',
			other: 'Цифры учитывают # вашего решения о дубликатах.'
		}),
	noticeDecidedLink: 'Просмотреть',
	noticeDropped: ({ keys }) => `Часть ссылки здесь неизвестна и не учтена: ${keys}.`,
	noticeOld: ({ date }) =>
		`Дата чтения этого каталога\u00a0— ${date}, более года назад. Более поздней деятельности в нем нет.`,
	viewFailed: 'Построить этот раздел не удалось',
	viewFailedText: 'Остальные разделы работают, ничего не потеряно.',
	notFound: 'Такой страницы нет',
	notFoundText: 'Ссылка могла устареть или содержать опечатку.',
	toOverview: 'Перейти к обзору',
	panelBehind: 'Что за этим стоит',
	panelLatestFirst: 'Сначала последние.',
	panelCell: 'Выбранная ячейка',
	panelCellGone: 'При нынешнем фильтре этой ячейки на рисунке нет.',
	panelReached: 'Указано в записях',
	panelNotLoaded: 'Описан в реестре; ни одна его запись не загружена.',
	panelCooperates: 'Сотрудничество',
	panelFilterFunder: 'Только с этим донором',
	panelRoles: ({ roles }) => `${roles.charAt(0).toUpperCase()}${roles.slice(1)}.`,
	cellName: ({ row, column }) => `${row}, ${column}`,
	panelClose: 'Закрыть',
	panelCountryOpen: 'Страница страны',
	panelActorOpen: 'Страница участника',
	panelInventoryOpen: 'Страница каталога',
	panelInitiativeOpen: 'Страница инициативы',
	panelPrint: 'Печать',
	panelRecords: 'Записи',
	panelInitiative: 'Инициатива',
	panelFunders: 'Доноры',
	panelImplementers: 'Исполнители',
	panelCountries: 'Указаны',
	panelFilterTo: ({ name }) => `Только: ${name}`,
	panelAllTopics: ({ count }) => `Все темы: ${some('initiative', count)}`,
	panelNeighbours: 'Соседи, тот же фильтр',
	panelWhoLooks: 'Кто это отслеживает',
	panelWhoLooksNone: 'Ни у одного загруженного каталога проектов это не входит в сферу охвата.',
	panelSettle: 'Полная загрузка дала бы ответ',
	panelWider: ({ count }) => `Региональная деятельность, доходящая сюда: ${number(count)}`,
	panelPlaces: ({ reached, places }) => `Охвачено: ${number(reached)} из ${among('place', places)}`,
	panelNotReached: 'Не указано ни в одной записи',
	panelMissing: 'Не хватает записи?',
	panelLoaded: ({ loaded, total }) =>
		total
			? `${some('listing', loaded)} здесь, всего ${total}`
			: `${some('listing', loaded)} здесь, общее число не указано`,
	panelNone: 'При этом фильтре ничего не учтено.',
	panelSites: ({ count }) => `Источник сведений: ${some('site', count)}.`,
	panelRunning: ({ count }) =>
		count === 0
			? 'Ни одна не числится действующей.'
			: plural(count, { one: '# числится действующей.', other: '# числятся действующими.' }),
	panelThin: 'Записей мало: читать с осторожностью.',
	panelEnded: 'Все завершено.',
	panelEnding: 'Последняя завершается в ближайшие двенадцать месяцев.',
	panelFunds: ({ count }) =>
		plural(count, {
			one: 'указан как донор в # инициативе',
			other: 'указан как донор в # инициативах'
		}),
	panelRuns: ({ count }) =>
		plural(count, {
			one: 'указан как исполнитель в # инициативе',
			other: 'указан как исполнитель в # инициативах'
		}),
	panelPartners: 'Чаще всего вместе с ним',
	panelWhere: ({ count }) =>
		plural(count, {
			one: 'Где: указано # место',
			few: 'Где: указано # места',
			many: 'Где: указано # мест',
			other: 'Где: указано # места'
		}),
	panelTopics: 'Темы',
	actorKind: {
		state: 'государственный орган',
		igo: 'международная организация',
		'regional-org': 'региональная организация',
		ngo: 'гражданское общество',
		private: 'компания',
		academia: 'университет или институт',
		multistakeholder: 'многосторонняя структура',
		unknown: 'вид неизвестен'
	},
	development: {
		ldc: 'наименее развитая страна',
		lldc: 'развивающаяся страна, не имеющая выхода к морю',
		sids: 'малое островное государство'
	},
	inventoryKind: {
		projects: 'проекты',
		policies: 'политика',
		assessments: 'оценки',
		directory: 'справочник',
		tools: 'инструменты',
		'portal-of-portals': 'портал порталов',
		legislation: 'законодательство',
		training: 'обучение'
	},
	completeness: {
		full: 'загружено полностью',
		partial: 'загружено частично',
		sample: 'выборка'
	},
	sourcesLine: ({ sites, date }) => fullStop(`${some('site', sites)}, дата чтения: ${date}`),
	sentenceSpace: ' ',
	comma: ', ',
	semicolon: '; ',
	named: ({ name, value }) => `${name}: ${value}`,
	bracketed: ({ name, value }) => `${name} (${value})`,
	quoted: ({ text }) => `«${text}»`,
	fullStop: ({ text }) => fullStop(text)
};

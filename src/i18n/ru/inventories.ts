import type { Texts } from '../en';

import { boundaries } from './boundaries';
import { among, number, some } from './counted';
import { plural } from './plural';
import { within } from './within';

const access = {
	open: 'открыт',
	registration: 'с входом',
	closed: 'закрыт',
	unknown: 'неизвестно'
};
const quoted = (items: readonly string[]) =>
	new Intl.ListFormat('ru', { type: 'conjunction' }).format(
		items.map((item) => `«${within(item)}»`)
	);
const described = (count: number) =>
	plural(count, {
		one: 'Описан # каталог',
		few: 'Описано # каталога',
		many: 'Описано # каталогов',
		other: 'Описано # каталога'
	});
const loadedRecords = (count: number) =>
	count === 0 ? 'записи не загружены ни из одного' : `с загруженными записями: ${number(count)}`;

/** The register of inventories and the page of each. */
export const inventories: Texts['inventories'] = {
	registerAnswer: ({ total, most, topic, least, rare, loaded }) => {
		const at = least === 0 ? 'ни один' : number(least ?? 0);
		const gap =
			least === null
				? ''
				: rare.length > 1
					? `, ⟦${some('topic', rare.length)}\u00a0— ${least === 0 ? at : `по ${at}`}⟧`
					: `, ⟦тему «${within(rare[0] ?? '')}»\u00a0— ${at}⟧`;
		return `${number(most)} из ${among('inventory', total)} ${plural(most, { one: 'отслеживает', other: 'отслеживают' })} тему «${within(topic)}»${gap}; ${loadedRecords(loaded)}`;
	},
	registerAnswerPlain: ({ total, loaded }) => `${described(total)}; ${loadedRecords(loaded)}`,
	registerAnswerOne: ({ name, topics, total, listings }) =>
		`${name}: ${topics ? `отслеживает ${number(topics)} из ${among('topic', total)}` : 'не сообщает, какие темы отслеживает'}; ${
			listings ? `загружено: ${some('listing', listings)}` : 'ни одна его запись не загружена'
		}`,
	registerUnknown: ({ id }) => `Каталога с идентификатором «${id}» здесь нет`,
	registerUnknownText:
		'В реестре описаны все найденные обзоры, порталы и хранилища. Адрес мог измениться в более позднем выпуске.',
	registerToList: 'Все каталоги',
	registerReading: 'Чтение реестра',
	registerFailed: 'Прочитать реестр не удалось',
	registerFailedText: 'Остальные разделы работают. Обновите страницу, чтобы повторить попытку.',
	registerRelease: ({ version }) => `Подсчет по выпуску ${version}`,

	registerKind: {
		projects: 'Проекты',
		policies: 'Политика',
		assessments: 'Оценки',
		directory: 'Справочники',
		tools: 'Инструменты',
		'portal-of-portals': 'Порталы порталов',
		legislation: 'Законодательство',
		training: 'Обучение'
	},
	registerAccess: access,
	registerCadence: {
		continuous: 'заявлено постоянное',
		periodic: 'изданиями',
		annual: 'ежегодно',
		irregular: 'нерегулярно',
		static: 'опубликовано однократно',
		discontinued: 'прекращено',
		unknown: 'не указано'
	},
	registerLanguage: ({ code }) =>
		new Intl.DisplayNames('ru', { type: 'language' }).of(code) ?? code,
	registerLanguageHead: { ar: 'ar', en: 'en', es: 'es', fr: 'fr', ru: 'ru', zh: 'zh' },

	registerSubtitle: ({ shown, total }) =>
		shown === total
			? `${some('inventory', total)}: что в них содержится и что они отслеживают.`
			: `${number(shown)} из ${among('inventory', total)}.`,
	registerSubtitleHint: 'Отметьте до четырех, чтобы сравнить.',
	registerSubtitleShort: ({ shown, total }) =>
		shown === total ? some('inventory', total) : `${number(shown)} из ${among('inventory', total)}`,
	registerTableName: 'Каталоги международного наращивания киберпотенциала',
	registerFind: 'Название, владелец, содержание',
	registerFilterKind: 'Содержит',
	registerFilterAccess: 'Доступ',
	registerFilterTopic: 'Отслеживает',
	registerAny: 'без фильтра',
	registerOption: ({ label, count }) => `${label} (${number(count)})`,
	registerGrouping: 'Группировка',
	registerGrouped: 'По виду',
	registerUngrouped: 'Одним списком',
	registerGridLabel: 'Кто что отслеживает',
	registerGrid: { topics: 'Темы', regions: 'Регионы', users: 'Целевые группы' },
	registerForm: 'Вид',
	registerChart: 'Схема',
	registerTable: 'Таблица',
	registerNone: 'Подходящих каталогов нет',
	registerNoneText: 'В реестре нет ничего, где такие текст, вид, доступ и тема были бы вместе.',
	registerClear: 'Показать все каталоги',

	registerColumn: {
		name: 'Каталог',
		host: 'Владелец',
		kind: 'Содержит',
		update: 'Обновление',
		languages: 'Языки',
		access: 'Доступ',
		machine: 'Машиночитаемость',
		loaded: 'Загружено',
		licence: 'Лицензия',
		looks: 'Отслеживает'
	},
	registerSortBy: ({ column }) => `Упорядочить: ${column}`,
	registerSort: 'Порядок',
	registerSortLabel: {
		name: 'От А до Я',
		update: 'Сначала новые',
		languages: 'Больше языков',
		access: 'Доступнее',
		loaded: 'Больше загружено',
		looks: 'Больше тем'
	},
	registerNotLoaded: 'не загружено',
	registerLoaded: ({ count, completeness }) => `${number(count)}, ${completeness}`,
	registerLoadedShort: { full: 'весь', partial: 'часть', sample: 'выборка' },
	registerColumnCount: ({ label, count }) =>
		`${label}: ${plural(count, {
			one: 'отслеживает # каталог',
			few: 'отслеживают # каталога',
			many: 'отслеживают # каталогов',
			other: 'отслеживают # каталога'
		})}`,
	registerColumnNames: ({ label, count }) =>
		`${label}: ${plural(count, { one: 'указано в # каталоге', other: 'указано в # каталогах' })}`,
	registerKeepLooking: ({ label }) => `Показать только те, что отслеживают: ${label}`,
	registerMark: {
		yes: 'да',
		part: 'частично',
		world: 'весь мир',
		no: 'нет',
		unstated: 'не указано'
	},

	registerUpdateWords: {
		continuous: 'заявлено постоянное',
		unknown: 'неизвестно',
		unbuilt: 'еще не создан',
		closed: 'закрыт'
	},
	registerUpdateBoth: ({ date }) => `${date}, заявлено постоянное`,
	registerUpdateLaunched: ({ words, date }) => `${words}; запуск: ${date}`,

	registerStrip: {
		update: 'Последнее обновление',
		languages: 'Языки',
		access: 'Доступ',
		loaded: 'Загруженные здесь записи'
	},
	registerBand: ({ band, count, since }) => {
		const words: Record<string, string> = {
			continuous: 'заявлено постоянное',
			recent: `с ${since}\u00a0г.`,
			older: 'ранее',
			unknown: 'неизвестно',
			closed: 'закрыт',
			unbuilt: 'не создан',
			english: 'только английский',
			several: 'несколько',
			other: 'один другой',
			open: access.open,
			registration: access.registration,
			full: 'полностью',
			partial: 'частично',
			sample: 'выборка',
			none: 'не загружено'
		};
		return `${words[band] ?? band}: ${number(count)}`;
	},

	registerKey: {
		dated: 'с датой',
		continuous: 'заявлено постоянное',
		launched: 'запуск',
		unknown: 'неизвестно',
		open: 'открыт',
		registration: 'с входом',
		closed: 'закрыт',
		looks: 'в заявленной сфере охвата',
		part: 'часть региона',
		world: 'заявлен весь мир, регион не указан',
		scarce: 'отслеживает один или никто'
	},
	registerFinding: {
		topics: ({ none, one, total }) =>
			[
				none.length ? `⟦Ни один каталог не отслеживает: ${quoted(none)}.⟧` : '',
				one.length ? `⟦Один из ${among('inventory', total)} отслеживает: ${quoted(one)}.⟧` : ''
			]
				.filter(Boolean)
				.join(' '),
		users: ({ none, one, total }) =>
			[
				none.length
					? `⟦Ни в одном каталоге не указаны как целевые группы: ${none.map(within).join('; ')}.⟧`
					: '',
				one.length
					? `⟦Указаны в одном из ${among('inventory', total)}: ${one.map(within).join('; ')}.⟧`
					: ''
			]
				.filter(Boolean)
				.join(' '),
		regions: ({ none, world, total }) =>
			`Заявляют, что отслеживают весь мир: ${number(world)} из ${among('inventory', total)}.${
				none.length ? ` ⟦Ни в одном каталоге не указано: ${none.join('; ')}.⟧` : ''
			}`
	},
	registerSummary: ({ shown, total, loaded, dated, unknown }) =>
		`Показано ${number(shown)} из ${among('inventory', total)}. Дата последнего обновления указана у ${number(dated)}, неизвестна у ${number(unknown)}. Здесь загружены позиции из ${among('inventory', loaded)}.`,
	registerNote:
		'Квадрат\u00a0— сфера охвата, которую каталог заявляет, а не то, что он содержит. «Неизвестно» означает, что ни одна прочитанная страница этого не сообщает. «Открыт» иногда заключено из того, что его удалось прочитать. Языки\u00a0— те, что были найдены.',

	registerTick: ({ name }) => `Сравнить: ${name}`,
	registerTickFull: 'Рядом помещается не более четырех. Сначала снимите отметку с одного.',
	registerCompareTitle: ({ count }) => (count === 1 ? 'Сравнить' : `Сравнить ${number(count)}`),
	registerCompareOne: 'Отметьте еще один каталог, чтобы увидеть, в чем они сходятся и расходятся.',
	registerCompareShare: ({ topics }) =>
		topics.length
			? `Все отслеживают ${plural(topics.length, {
					one: '# тему',
					few: '# темы',
					many: '# тем',
					other: '# темы'
				})}: ${topics.map(within).join('; ')}`
			: 'Темы, которую отслеживали бы все, нет',
	registerCompareClose: 'Закрыть сравнение',
	registerCompareDrop: ({ name }) => `Убрать из сравнения: ${name}`,
	registerCompareWith: 'Сравнить с другими',
	registerCompareField: {
		kind: 'Содержит',
		regions: 'Регион',
		users: 'Для кого',
		languages: 'Языки',
		access: 'Доступ',
		cadence: 'Обновляется',
		last: 'Обновлено'
	},
	registerCompareProse: {
		definition: 'Что для него кибербезопасность',
		words: 'Его собственные термины',
		entries: 'Сообщает, что содержит',
		loaded: 'Загружено здесь',
		machine: 'Машиночитаемость',
		licence: 'Лицензия'
	},
	registerAgreement: {
		same: 'совпадает',
		differ: 'расходится',
		part: 'указано не у всех',
		silent: 'не указано ни у кого'
	},
	registerAgreementSign: { same: '=', differ: '≠', part: '◌', silent: '◌' },
	registerCompareLinks: 'Между ними',
	registerPairNone: 'Связей не учтено.',
	registerPairShared: ({ count }) =>
		count
			? `Загруженных инициатив, которые есть в обоих: ${number(count)}.`
			: 'Загруженных инициатив, которые есть в обоих, нет.',
	registerHow: {
		'data-sharing': 'делится данными',
		'joint-maintenance': 'ведется совместно',
		'content-contribution': 'предоставляет материалы',
		'links-to': 'дает ссылки',
		consultation: 'консультируется',
		methodology: 'общий метод',
		unspecified: 'указаны вместе'
	},

	registerOutlineTitle: 'По схеме форума',
	registerMoreTitle: 'Владелец, доступ и использование',
	registerField: {
		name: 'Название',
		url: 'Адрес',
		topics: 'Темы',
		definition: 'Определение кибербезопасности',
		regions: 'Географический охват',
		users: 'Целевые группы',
		updated: 'Последнее обновление',
		cadence: 'Частота обновления',
		cooperation: 'Сотрудничество со сходными инициативами',
		observations: 'Наблюдения: пересечения, пробелы, терминология',
		kind: 'Содержит',
		host: 'Владелец',
		seat: 'Страна владельца',
		launched: 'Запуск',
		status: 'Состояние',
		entries: 'Сообщает, что содержит',
		countries: 'Охваченные страны',
		languages: 'Языки',
		access: 'Доступ',
		machine: 'Машиночитаемость',
		licence: 'Лицензия',
		funding: 'Финансирование',
		loaded: 'Загружено здесь'
	},
	registerOurs: 'по нашим темам:',
	registerWords: 'в его терминах:',
	registerAsOf: ({ value, date }) => `${value} (${date})`,
	registerLinks: ({ count }) => `учтено связей с другими: ${number(count)}, ниже`,
	registerObserved: ({ about }) =>
		`прочитано: ${about.map(within).join(', ')}; и вычислено; то и другое ниже`,
	registerState: {
		active: 'используется, насколько показывают прочитанные страницы',
		proposed: 'предложен, не создан',
		closed: 'закрыт'
	},
	registerLoadedLong: ({ listings, completeness, date }) =>
		`${some('listing', listings)}, ${completeness}, дата чтения: ${date}`,
	registerLoadedNone: 'ни одной записи',

	registerCoversTitle: 'Что он охватывает',
	registerCoversAside: 'его заявленная сфера охвата и то, что из него загружено: это разные вещи',
	registerCoversTopic: 'Тема',
	registerCoversRegion: 'Субрегион',
	registerCoversStated: 'Заявленный охват',
	registerCoversListed: 'Загруженные из него инициативы',
	registerCoversAll: 'Со всех сайтов',
	registerCoversNotLoaded:
		'Ни одна его запись не загружена: можно показать лишь заявленную сферу охвата.',
	registerCoversBeyond: 'вне заявленной сферы охвата',
	registerCoversSilent: 'в сфере охвата, ничего не загружено',
	registerCoversNote:
		'Выборка показывает, что в каталоге есть, но никогда\u00a0— чего в нем нет. Инициатива с двумя темами или двумя субрегионами учитывается в обеих строках.',
	registerMapLabel: ({ countries, scope }) =>
		`Карта. Заявленная сфера охвата: ${scope}. ${
			countries === null
				? 'Ни одна его запись не загружена.'
				: `В загруженных из него инициативах указано стран: ${number(countries)}.`
		}`,
	registerMapListed: 'указано в загруженных из него инициативах; ярче\u00a0— больше',
	registerMapLooks: 'в заявленной сфере охвата',
	registerMapOutside: 'вне заявленной сферы охвата',
	registerMapBoundary: boundaries.boundaryShort,
	registerMapFailed: 'Загрузить карту не удалось.',

	registerSharedTitle: 'Что есть только в нем и что общее',
	registerSharedNone: 'Ни одна его запись не загружена, поэтому сравнить нечего.',
	registerSharedEmpty: 'При этом фильтре не осталось ни одной его записи.',
	registerAlone: ({ count, total }) =>
		`Из загруженных отсюда инициатив (${number(total)}) нет ни на одном другом загруженном сайте: ${number(count)}.`,
	registerShares: ({ count, sites }) =>
		count
			? `Есть и на других сайтах (${number(sites)}), инициатив\u00a0— ${number(count)}:`
			: 'Ни одной нет в других местах.',
	registerAloneTitle: 'Только здесь',
	registerSharedRows: 'Есть и в других местах',
	registerSharedNote:
		'Загружена лишь выборка. «Ни на одном другом загруженном сайте» не значит «ни у кого больше»; а позиции, еще не признанные одной инициативой, считаются за две.',
	registerOnMap: 'Показать на карте только его записи',

	registerWordsTitle: 'Его термины',
	registerWordsNone: 'На прочитанных страницах списка его собственных терминов не найдено.',
	registerWordsLabel: 'Его рубрика',
	registerWordsMeans: 'Наша тема и степень близости',
	registerWordsNo: 'нашей темы нет',
	registerWordsUnjudged: 'не оценивалось',
	registerMatch: {
		exactMatch: 'точное',
		closeMatch: 'близкое',
		broadMatch: 'шире',
		narrowMatch: 'уже'
	},
	registerWordsNote:
		'Наше суждение. Шире: наша тема шире рубрики. Уже: наша тема охватывает лишь ее часть.',

	registerCooperationTitle: 'Сотрудничество со сходными инициативами',
	registerCooperationNone: 'На прочитанных страницах не указано.',
	registerDirection: { out: 'сказано об этом', in: 'сказано о другом' },
	registerCasesTitle: 'Примеры',
	registerCaseSince: ({ since }) => `Начало: ${since}`,
	registerCaseOpen: 'Неизвестно:',

	registerObservationsTitle: 'Наблюдения',
	registerComputed: 'Вычислено',
	registerComputedAside: 'по загруженному выпуску, при этом фильтре',
	registerRead: 'Прочитано',
	registerReadAside: 'замечено человеком, нашими словами',
	registerReadNone: 'Помимо полей выше, ничего не отмечено.',
	registerAbout: {
		overlap: 'Пересечения',
		gaps: 'Пробелы',
		terminology: 'Терминология',
		freshness: 'Актуальность'
	},
	registerSaysScope: ({ others, kind, name, shared, topics }) =>
		`Часть тех же тем заявляют другие каталоги того же вида (${within(kind)}): ${number(others)}; ближайший\u00a0— ${name}: ${number(shared)} из ${among('topic', topics)} этого каталога.`,
	registerSaysOnly: ({ total, topics }) =>
		`Из ${among('inventory', total)} только он заявляет, что отслеживает: ${topics}.`,
	registerSaysRecords: ({ total, shared, most }) =>
		most
			? `Из загруженных отсюда инициатив (${number(total)}) есть и в других местах: ${number(shared)}, чаще всего: ${most.name} (${number(most.count)}).`
			: `Неизвестно, чтобы хоть одна из загруженных отсюда инициатив (${number(total)}) была в других местах.`,
	registerSaysNoTopics: 'Ни одна прочитанная страница не сообщает, какие темы он отслеживает.',
	registerSaysLeftOut: ({ count, total, topics }) =>
		`В его заявленную сферу охвата не ${plural(count, { one: 'входит', other: 'входят' })} ${number(count)} из ${among('topic', total)}: ${topics}.`,
	registerSaysSilent: ({ topics }) =>
		`В заявленной сфере охвата, но не среди загруженных из него записей: ${topics}.`,
	registerSaysWords: ({ taxonomy, labels, exact, none }) =>
		`${taxonomy}: из ${among('label', labels)} нашей теме точно соответствуют: ${exact ? number(exact) : 'ни одна'}; ${none ? `без соответствия: ${number(none)}` : 'соответствие есть у каждой'}.`,
	registerSaysFresh: ({ date, years }) =>
		`Последнее обновление, для которого указана дата: ${date}, ${
			years
				? `за ${plural(years, { one: '# год', few: '# года', many: '# лет', other: '# года' })}`
				: 'менее чем за год'
		} до чтения этих данных.`,

	registerSourcesTitle: 'Источники',
	registerSourcesAside: ({ count }) =>
		`для этого описания прочитано страниц и документов: ${number(count)}`,
	registerSourceDocument: ({ name }) => `документ: ${name}`,
	registerSourceRefs: ({ refs }) =>
		refs === '1' ? 'Прочитано в источнике 1' : `Прочитано в источниках: ${refs}`,
	registerSourceNone: 'источник не учтен'
};

import type { Texts } from '../en';

import { boundaries } from './boundaries';
import { number, some } from './counted';
import { fullStop } from './full-stop';

/** Taking something away: pictures, slides, data. */
export const take: Texts['take'] = {
	takeTitle: 'Взять с собой',
	takePicture: 'Рисунок',
	takePictureAbout:
		'С заголовком, легендой, фильтрами, правилом подсчета, источниками, ссылкой и кодом. В SVG текст остается текстом.',
	takeSlides: 'Слайды',
	takePrint: 'Печать',
	takePrintAbout: 'A4, светлая, ссылки приведены полностью. PDF\u00a0— в настройках печати.',
	takeTheme: 'Цвета',
	takeThemes: { light: 'Светлые', dark: 'Темные' },
	takeShape: 'Пропорции',
	takeShapes: { screen: 'Нужная высота', slide: 'Слайд, 16:9' },
	takePictures: {
		svg: 'SVG',
		png: 'PNG',
		png2: 'PNG, вдвое четче',
		png4k: 'PNG, 4K'
	},
	takeCopy: 'Копировать PNG',
	takeClose: 'Закрыть',
	takeCancel: 'Отмена',
	takeWorking: 'Создается',
	takeInFront: 'Не переключайтесь на другую вкладку: пока эта не видна, рисунок не создается.',
	takeSaved: ({ name }) => `Сохранено: ${name}`,
	takeCopied: 'Рисунок скопирован.',
	takeCancelled: 'Отменено. Ничего не сохранено.',
	takeFailed: 'Создать не удалось. Повторите попытку или выберите другую форму.',
	takeTooSlow: 'Раздел построить не удалось. Повторите попытку или напечатайте его.',
	takeOtherRelease:
		'Тем временем поступили более новые данные. Перезагрузите страницу, чтобы увидеть их, и повторите.',
	takeTooTall: 'Рисунок слишком высок для этого размера. Выберите меньший PNG или SVG.',
	takeCopyRefused: 'Браузер не разрешил скопировать рисунок. Сохраните PNG.',
	takeFilterPart: ({ facet, values }) => `${facet}: ${values}`,
	takeFilter: ({ parts, shown }) =>
		parts.length ? `Фильтр: ${parts.join('; ')}. ${shown}.` : `Без фильтра. ${shown}.`,
	takeCounting: {
		whole: 'Инициатива учитывается по разу для каждого указанного в ней значения.',
		fractional: 'Инициатива учитывается равными долями для указанных в ней значений.'
	},
	takeScope: {
		recipients: 'Отсутствие записей\u00a0— пробел только у получателей помощи (перечень КСР ОЭСР).',
		all: 'Отсутствие записей\u00a0— пробел во всех странах и территориях.'
	},
	takeSources: ({ names, others, date }) =>
		fullStop(
			`Источники: ${names.join(', ')}${others ? ` и другие сайты (${number(others)})` : ''}, дата чтения: ${date}`
		),
	takeBlank: 'Пустое место не доказывает, что ничего не делалось.',
	takeBoundary: boundaries.boundaryShort,
	takeRelease: ({ version }) => `Выпуск ${version}`,
	takeCode: 'QR-код ссылки',
	takeDescription: ({ filter, counting }) => `${filter} ${counting}`,

	takeSlidesAbout:
		'PPTX, 16:9, с таблицами и диаграммами, которые можно править, если они есть в разделе, и с заметками для выступающего.',
	takeSlidesView: 'Этот раздел слайдом',
	takeSlidesStory: ({ title }) => `Рассказ «${title}»`,
	takeSlidesSteps: ({ count }) => some('step', count),
	takeSlidesNoPicture: 'Этот шаг не удалось нарисовать. Он здесь:',
	takeSlidesLack: ({ count }) =>
		`Не удалось нарисовать: ${some('step', count)}. На таких слайдах вместо рисунка стоит ссылка`,
	takeSlidesMore: ({ count }) => `… и еще ${some('row', count)} в Атласе`,
	takeSlideYears: 'Инициативы, идущие в каждом году, по указанным или условным датам',
	takeSlideYear: 'Год',
	takeSlideInitiatives: 'Инициативы',
	takeSlideEndStated: 'Конец указан',
	takeSlideEndAssumed: 'Конец условный или продолжается по исходной записи',
	takeSlidePicked: 'Выбранные страны',
	takeSlideOthers: 'Другие страны',
	takeSlidePeriod: 'В одно время',
	takeSlideNone: ({ label, state }) => `${label} (${state})`,
	takeSlideState: 'Состояние',
	takeSlideValue: 'Показанное значение',
	takeSlideKeyCount: ({ text, count }) => `${text}: ${count}`,
	takeSlidesPart: 'Первая часть страницы; остальное\u00a0— в Атласе.',
	takeSlidesMethod: 'Источники и метод',
	takeSlidesStates: 'Где ничего не учтено',
	takeSlidesMaps: 'Карты',

	takeDataTitle: 'Данные',
	takeDataScope: 'Какие записи',
	takeDataShown: ({ count }) => `Отобрано фильтром для этого раздела: ${some('initiative', count)}`,
	takeDataSelected: ({ count }) => `Выбранное: ${some('initiative', count)}`,
	takeDataAll: ({ count }) => `Все: ${some('initiative', count)}`,
	takeDataXlsx: 'Книга (XLSX)',
	takeDataXlsxHint:
		'Записи, ссылки на каждую позицию, таблица соответствий, рисунок и пояснения ко всему этому',
	takeDataCsv: {
		records: 'Записи (CSV)',
		links: 'Ссылки (CSV)',
		crosswalk: 'Соответствия (CSV)'
	},
	takeDataEmpty: 'Записей, которые можно взять, нет.',
	takeDataSheet: {
		records: 'записи',
		links: 'ссылки',
		crosswalk: 'соответствия',
		figure: 'рисунок',
		readme: 'пояснения'
	},
	takeDataReadme: {
		title: 'Что это',
		filter: 'Записи в этом файле',
		counting: 'Как Атлас ведет подсчет',
		release: 'Выпуск',
		made: 'Создано',
		link: 'Адрес раздела',
		sources: 'Источники',
		licence: 'Лицензия',
		columns: 'Столбцы',
		sheet: 'Лист',
		head: 'Заголовок',
		code: 'Код в файлах CSV',
		about: 'О чем говорит'
	},
	takeDataReadmeScope: {
		shown:
			'То, что отобрано фильтром для этого раздела, в том числе не показанное на рисунке из-за его настроек.',
		selected: 'То, что было выбрано в разделе.',
		all: 'Все записи выпуска.'
	},
	takeDataReadmeEmpty:
		'Пустая ячейка означает, что этого нет ни в одной позиции, а не что этого нет вообще. Несколько значений в ячейке разделены знаком « | ».',
	takeDataColumns: {
		initiative_id: {
			head: 'Идентификатор инициативы',
			about: 'Идентификатор инициативы в Атласе. Он не меняется от выпуска к выпуску.'
		},
		title: { head: 'Название', about: 'Название инициативы на ее языке.' },
		title_language: {
			head: 'Язык названия',
			about: 'BCP 47, насколько язык виден по словам названия.'
		},
		topic_ids: { head: 'Идентификаторы тем', about: 'Идентификаторы тем.' },
		topics: { head: 'Темы', about: 'Их названия.' },
		activity_ids: {
			head: 'Идентификаторы видов деятельности',
			about: 'Идентификаторы видов деятельности.'
		},
		activities: { head: 'Виды деятельности', about: 'Их названия.' },
		user_ids: {
			head: 'Идентификаторы целевых групп',
			about: 'Идентификаторы групп, для которых предназначена деятельность.'
		},
		users: { head: 'Целевые группы', about: 'Их названия.' },
		country_iso3: {
			head: 'Страны, код ISO',
			about: 'Указанные страны, по коду ISO 3166-1 alpha-3; Косово\u00a0— XKX.'
		},
		countries: { head: 'Страны', about: 'Их названия.' },
		area_ids: {
			head: 'Идентификаторы районов',
			about: 'Идентификаторы районов, указанных вместо стран.'
		},
		areas: { head: 'Районы', about: 'Их названия.' },
		is_global: {
			head: 'Глобальная',
			about: 'Говорит ли какая-либо позиция, что деятельность глобальная.'
		},
		funder_ids: { head: 'Идентификаторы доноров', about: 'Идентификаторы доноров.' },
		funders: { head: 'Доноры', about: 'Их названия.' },
		implementer_ids: {
			head: 'Идентификаторы исполнителей',
			about: 'Идентификаторы тех, кто осуществляет деятельность.'
		},
		implementers: { head: 'Исполнители', about: 'Их названия.' },
		partner_ids: {
			head: 'Идентификаторы партнеров',
			about: 'Идентификаторы остальных указанных участников.'
		},
		partners: { head: 'Партнеры', about: 'Их названия.' },
		start_stated: {
			head: 'Начало, как указано',
			about: 'С точностью источника: год, месяц или день.'
		},
		start_earliest: {
			head: 'Самое раннее начало',
			about: 'Первый день, который может означать указанное начало.'
		},
		start_precision: {
			head: 'Точность начала',
			about: 'Сколько сообщает источник: year (год), month (месяц) или day (день).'
		},
		end_stated: {
			head: 'Конец, как указано',
			about: 'С точностью источника: год, месяц или день.'
		},
		end_latest: {
			head: 'Самый поздний конец',
			about: 'Последний день, который может означать указанный конец.'
		},
		end_precision: {
			head: 'Точность конца',
			about: 'Сколько сообщает источник: year (год), month (месяц) или day (день).'
		},
		end_assumed: {
			head: 'Условный конец',
			about:
				'Если указано только начало: конец, который условно принимает Атлас. Ни один источник его не указывает.'
		},
		status_id: {
			head: 'Идентификатор статуса',
			about:
				'В каком состоянии инициатива была в день выгрузки, по ее датам: planned, running, no-end, ended, undated.'
		},
		status: { head: 'Статус', about: 'То же словами.' },
		status_basis: {
			head: 'Основание статуса',
			about:
				'dates: указанные даты; assumed: условный конец; collected: как внес тот, кто собирал сведения.'
		},
		states_budget: {
			head: 'Бюджет указан',
			about: 'Указывает ли какая-либо позиция бюджет. Суммы находятся среди ссылок.'
		},
		site_ids: {
			head: 'Идентификаторы сайтов',
			about: 'Идентификаторы сайтов, где есть инициатива.'
		},
		sites: { head: 'Сайты', about: 'Их названия.' },
		listing_count: {
			head: 'Позиции',
			about: 'На скольких страницах этих сайтов она есть.'
		},
		listing_urls: {
			head: 'Адреса',
			about:
				'Адреса этих страниц. Страница, которая может причинить вред или прочитана только в копии, не приводится.'
		},
		atlas_link: { head: 'В Атласе', about: 'Адрес инициативы в Атласе.' },
		initiative_title: { head: 'Название', about: 'Название инициативы в Атласе.' },
		listing_id: {
			head: 'Идентификатор позиции',
			about: 'Идентификатор этой позиции в Атласе.'
		},
		listing_title: {
			head: 'Название на странице',
			about: 'Название в том виде, в каком оно есть на странице.'
		},
		site_id: { head: 'Идентификатор сайта', about: 'Идентификатор сайта.' },
		site: { head: 'Сайт', about: 'Его название.' },
		site_kind: {
			head: 'Вид сайта',
			about:
				'inventory (каталог), own-site (свой сайт), government (органы власти), press (пресса) или repost (перепечатка).'
		},
		inventory_id: {
			head: 'Идентификатор каталога',
			about: 'Идентификатор каталога, которым является сайт, если это каталог.'
		},
		inventory: { head: 'Каталог', about: 'Его название.' },
		url: { head: 'Адрес', about: 'Адрес страницы.' },
		url_note: {
			head: 'Об адресе',
			about:
				'unsafe: страница может причинить вред, поэтому ее адрес не приводится; copy: прочитано в копии.'
		},
		retrieved: { head: 'Дата чтения', about: 'День, когда сайт был прочитан.' },
		topic_words: {
			head: 'Темы, как на сайте',
			about: 'Как темы называет сам сайт.'
		},
		area_words: {
			head: 'Места, как на сайте',
			about: 'Как районы и места называет сам сайт.'
		},
		funder_words: { head: 'Доноры, как на сайте', about: 'Как их пишет сайт.' },
		implementer_words: { head: 'Исполнители, как на сайте', about: 'Как их пишет сайт.' },
		partner_words: { head: 'Партнеры, как на сайте', about: 'Как их пишет сайт.' },
		status_stated: {
			head: 'Статус по исходной записи',
			about: 'planned (планируется), ongoing (продолжается) или completed (завершена).'
		},
		languages: { head: 'Языки', about: 'Языки, указанные на странице, ISO 639.' },
		budget_amount: {
			head: 'Бюджет',
			about: 'Сумма, как указано. Суммы из нескольких позиций складывать нельзя.'
		},
		budget_upper: {
			head: 'Бюджет, верхняя граница',
			about: 'Верхняя граница, если указан диапазон.'
		},
		budget_currency: { head: 'Валюта', about: 'ISO 4217.' },
		budget_note: { head: 'О бюджете', about: 'Что добавляет источник.' },
		same_because: {
			head: 'Почему та же',
			about: 'Почему считается, что эта позиция относится к той же инициативе, что и другие.'
		},
		notes: { head: 'Исправления', about: 'Что исправлено в записи.' },
		taxonomy_id: {
			head: 'Идентификатор классификации',
			about: 'Идентификатор классификации.'
		},
		taxonomy: { head: 'Классификация', about: 'Чьи это термины.' },
		taxonomy_owner: { head: 'Владелец', about: 'Кто ведет классификацию.' },
		taxonomy_version: { head: 'Версия', about: 'Версия или год классификации.' },
		label_code: { head: 'Код рубрики', about: 'Как в классификации.' },
		label: { head: 'Рубрика', about: 'Слово или словосочетание.' },
		skos_relation: {
			head: 'Отношение',
			about:
				'В направлении от рубрики к теме: skos:exactMatch, closeMatch, narrowMatch (тема уже), broadMatch (тема шире).'
		},
		topic_id: {
			head: 'Идентификатор темы',
			about: 'Тема Атласа; пусто, если ни одна не соответствует.'
		},
		topic: { head: 'Тема', about: 'Ее название.' },
		is_judged: { head: 'Оценено', about: 'Оценил ли кто-либо рубрику.' },
		note: { head: 'Примечание', about: 'Что отмечено.' },
		sources: { head: 'Источники', about: 'Где прочитана классификация.' }
	}
};

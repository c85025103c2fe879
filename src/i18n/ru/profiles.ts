import type { Texts } from '../en';

import { among, number, some } from './counted';
import { until } from './months';
import { plural } from './plural';

const namedIn = (count: number) =>
	plural(count, { one: 'указано в # инициативе', other: 'указано в # инициативах' });

/** Pages of one country, actor, initiative or inventory, and their lists. */
export const profiles: Texts['profiles'] = {
	listMore: ({ count }) => `еще ${number(count)}`,
	listFewer: 'Свернуть',
	listFind: ({ what }) => `Найти в списке: ${what}`,
	listFindPlaceholder: 'Найти в этом списке',
	listFound: ({ shown, total }) => `показано ${number(shown)} из ${number(total)}`,
	listNone: 'В этом списке нет совпадений.',
	notStated: 'не указано',
	profileNarrowed: 'Подсчет при фильтре выше.',
	profileWiden: 'Учесть все',
	profilePrint: 'Печать',
	profileCompare: ({ names }) => (names ? `Сравнить: ${names}` : 'Сравнить'),
	listingUnsafe: 'адрес не показан',
	listingMirror: 'прочитано в копии',
	endStated: ({ date }) => until(date),
	endAssumed: ({ start, end }) => `${start}–${end}, условно`,
	endOngoing: 'продолжается, по исходной записи',
	endOngoingSince: ({ start }) => `с ${start}\u00a0г., продолжается`,

	countryUnknown: ({ id }) => `Страны или территории с кодом «${id}» нет`,
	countryUnknownText: 'Используются коды ISO 3166-1 alpha-3, например KEN или VUT.',
	countryToList: 'Все страны, от А до Я',
	countryAnswer: ({ name, count, running }) =>
		`${name}: ${namedIn(count)}, ${
			running ? `числятся действующими: ${number(running)}` : 'ни одна не числится действующей'
		}`,
	countryAnswerSilent: ({ silent, total }) =>
		`, ⟦ни одной по ${number(silent)} из ${among('topic', total)}⟧`,
	countryAnswerNone: ({ name }) => `${name}: ⟦нет ни в одной учтенной инициативе⟧`,
	countryAnswerRegional: ({ count }) =>
		`; ${plural(count, {
			one: 'доходит # региональная',
			few: 'доходят # региональные',
			many: 'доходят # региональных',
			other: 'доходят # региональных'
		})}`,
	countryAnswerOutside: ({ name, count }) =>
		`${name}: ${count ? namedIn(count) : 'нет ни в одной учтенной инициативе'}; вне выбранного набора мест`,
	countryListAnswer: ({ named, places }) =>
		`В учтенной деятельности указано: ${number(named)} из ${among('place', places)}`,
	countryListGaps: ({ count }) => `, ⟦предполагаемые пробелы: ${number(count)}⟧`,
	countryListRegion: ({ named, total }) => `указано ${number(named)} из ${number(total)}`,
	countryListLabel: 'Страны и территории',
	countryListNoRegion: 'Прочие',
	countrySubtitle: ({ sites, listings }) =>
		`Международное наращивание киберпотенциала, где указано это место: ${some('site', sites)}, ${some('listing', listings)}`,
	countryOutside:
		'Это место вне выбранного набора (по умолчанию это получатели помощи из перечня КСР ОЭСР). Отсутствие записей о нем не пробел.',
	countryOutsideWiden: 'Считать местом каждую страну',
	factRegion: 'Регион',
	factGroups: 'Группа',
	factNoGroup: 'не НРС, не РСНВМ, не МОСТРАГ',
	factIncome: 'Группа по доходу',
	factPopulation: 'Население',
	factPopulationIn: ({ year }) => `Население, ${year}`,
	factAid: 'Помощь, перечень КСР ОЭСР',
	factRecipient: 'получатель',
	factNotRecipient: 'не получатель',
	factStatus: 'Членство в ООН',
	factsSources: 'По стандарту ООН M49, спискам ООН, данным Всемирного банка и КСР ОЭСР;',
	factsSourcesList: 'издания, даты и лицензии',
	income: {
		low: 'низкий',
		'lower-middle': 'ниже среднего',
		'upper-middle': 'выше среднего',
		high: 'высокий'
	},
	countryStatus: {
		'un-member': 'член',
		'un-observer': 'наблюдатель',
		other: 'не член и не наблюдатель'
	},
	groupAcronym: { ldc: 'НРС', lldc: 'РСНВМ', sids: 'МОСТРАГ' },

	topicsTitle: 'По темам',
	topicsAside: 'инициатива с двумя темами стоит в обеих строках; один квадрат на каждую',
	topicsTopic: 'Тема',
	topicsRecords: 'Учтенные инициативы',
	topicsLast: 'Последняя дата',
	topicsLooking: 'Отслежи\u00adвающие каталоги',
	topicsNeighbours: ({ place }) => `Ближайшие: ${place}`,
	topicsNoDate: 'без даты',
	topicsWhy: {
		value: '',
		'gap-confirmed': 'ничего не найдено, и это отслеживает полностью загруженный каталог',
		'gap-apparent': 'ничего не найдено',
		regional: 'только региональная деятельность',
		unknown: 'ни один загруженный каталог проектов это не отслеживает',
		'out-of-scope': 'ничего не учтено; вне выбранного набора мест'
	},
	topicsRegionalCount: ({ count }) => `только региональная деятельность: ${number(count)}`,
	topicsApparent: ({ looking }) =>
		`ничего не найдено; отслеживают частично загруженные каталоги: ${number(looking)}`,
	topicsOfTopic: ({ topic, count }) => `${topic}: ${some('initiative', count)}`,
	topicsFew: 'мало записей',
	squareLabel: {
		planned: 'планируется',
		running: 'действует',
		ended: 'завершена',
		'no-end': 'только начало, конец не указан',
		undated: 'без дат'
	},

	timeRunning: 'Что идет сейчас',
	timeRunningNone: 'Ни одна учтенная инициатива сегодня не идет.',
	timeNextTitle: 'Что завершится следующим',
	timeNextNothing: 'Ни у одной учтенной инициативы нет даты окончания после сегодняшнего дня.',
	timeNextOpen: ({ count }) =>
		plural(count, {
			one: '# продолжается без указанной даты окончания.',
			other: '# продолжаются без указанной даты окончания.'
		}),
	timePlanned: 'Планируется',
	timeEnded: 'Что завершилось последним, по указанной или условной дате окончания',
	timeEndedNone: 'Ничто из учтенного не завершилось.',
	timeUndated: 'Без даты',
	timeAssumed: ({ months }) =>
		`«Условно»: указано только начало; окончание условно принято через ${some('month', months)} после него.`,

	fundsTitle: 'Кто финансирует',
	runsTitle: 'Кто исполняет',
	actorsMissing: ({ missing, total }) =>
		`Не указано: ${number(missing)} из ${among('initiative', total)}.`,
	actorsNone: 'В записях этого нет.',

	reachTitle: 'Региональная и глобальная деятельность',
	reachAside: 'без указания страны',
	reachRegional: ({ area, count }) => `${area}: ${some('initiative', count)}`,
	reachNone:
		'Учтенной региональной деятельности для района, где не более 25 государств и куда входит это место, нет.',
	reachWider: ({ wider, global }) =>
		`Кроме того, для более широких районов, куда входит это место: ${some('initiative', wider)}; названы глобальными: ${number(global)}; страны они не окрашивают.`,

	sideTitle: 'Для сравнения',
	sideNeighbours: ({ place }) => `Ближайшие: ${place}`,
	sidePeers: ({ group }) => `Ближайшие по населению в группе «${group}»`,
	sideCountry: 'Страна',
	sidePeople: 'Население',
	sideInitiatives: 'Инициативы',
	sideTopics: 'Темы',
	sideRunning: 'Действуют',
	sideFunders: 'Доноры',
	sideAll: ({ place }) => `${place}, всего`,

	lookTitle: 'Каталоги, отслеживающие это место',
	lookNone: 'Ни у одного загруженного каталога проектов это место не входит в сферу охвата.',
	lookName: 'Каталог',
	lookLoaded: 'Загружено',
	lookHere: 'Здесь',
	lookOf: ({ loaded, total }) => `${number(loaded)} из ${total}`,
	lookOfUnknown: ({ loaded }) => `${number(loaded)}, общее число не указано`,
	lookNotLoaded: 'Входит в сферу охвата, но не загружено:',
	lookNote:
		'Место отслеживают только каталоги проектов, но не страницы организаций, не пресса и не собрания законов.',

	indicatorsTitle: 'Опубликованные показатели',
	indicatorsAside: 'контекст, здесь не учитывается',
	indicatorsFailed: 'Прочитать опубликованные данные не удалось.',
	indicatorYes: 'да',
	indicatorNo: 'нет',
	indicatorDraft: 'проект',
	indicatorNoData: 'нет данных',
	indicatorFigure: ({ label, value }) => `${label}: ${value}`,
	indicatorValue: ({ value, unit }) => `${value} ${unit}`,

	recordsTitle: 'Все записи',
	recordsAside: ({ count, listings }) =>
		`${some('initiative', count)}, ${some('listing', listings)}`,
	printedRest: ({ shown, rest }) =>
		`Напечатаны самые новые: ${number(shown)}; на странице есть еще ${number(rest)}.`,
	printedAddresses:
		'Адрес, который заканчивается на …, на бумаге сокращен; его ссылка в PDF полная, как и страница:',
	recordsNone: 'При этом фильтре записей нет.',

	missingTitle: 'Чего-то не хватает?',
	missingText:
		'Отсутствие записи не доказывает отсутствия деятельности. Если вам известна инициатива, которой здесь нет, или неверный факт:',
	missingInventories:
		'Сообщите каталогу, который отслеживает это место; следующий выпуск учтет то, что он содержит:',
	missingFile:
		'Или отправьте открытый адрес, даты и названия организаций тому, кто публикует эту копию Атласа: каждая строка его таблиц данных\u00a0— одна запись с источником.',
	profileFoot: ({ date, version }) =>
		`По сведениям загруженных каталогов, дата чтения: ${date}, выпуск ${version}. Отсутствие записи не доказывает отсутствия деятельности. Каждая указанная страна учитывается один раз. То, как место названо здесь, ничего не говорит о его правовом статусе.`,

	doublesAmong: ({ count, of }) =>
		count === 1
			? `Всего ${number(of)}; из них 1 может совпадать с другой; она учитывается отдельно, пока их кто-нибудь не сравнит.`
			: `Всего ${number(of)}; из них ${number(count)} могут совпадать с другими; они учитываются отдельно, пока их кто-нибудь не сравнит.`,
	doublesReview: 'Просмотреть возможные дубликаты',

	actorUnknown: ({ id }) => `Участника с идентификатором «${id}» здесь нет`,
	actorUnknownText: 'Возможно, в более позднем выпуске он объединен с другим.',
	actorToList: 'Все участники',
	actorAnswer: ({ name, roles }) => `${name}: ${roles}`,
	actorFunds: ({ count }) => `донор\u00a0— ${some('initiative', count)}`,
	actorRuns: ({ count }) => `исполнитель\u00a0— ${number(count)}`,
	actorRunsFirst: ({ count }) => `исполнитель\u00a0— ${some('initiative', count)}`,
	actorJoins: ({ count }) => `партнер\u00a0— ${number(count)}`,
	actorJoinsFirst: ({ count }) => `партнер\u00a0— ${some('initiative', count)}`,
	actorPlaces: ({ count }) =>
		plural(count, {
			one: '; указана # страна',
			few: '; указаны # страны',
			many: '; указаны # стран',
			other: '; указаны # страны'
		}),
	actorNoRole: 'нет ни в одной учтенной инициативе',
	actorListAnswer: ({ actors, funders, implementers }) =>
		`${plural(actors, {
			one: 'Указан # участник',
			few: 'Указаны # участника',
			many: 'Указаны # участников',
			other: 'Указаны # участника'
		})}: как доноры\u00a0— ${number(funders)}, как исполнители\u00a0— ${number(implementers)}`,
	actorListLabel: 'Участники',
	actorListOrder: 'Порядок',
	actorListAz: 'От А до Я',
	actorListMost: 'Больше записей',
	actorListName: 'Участник',
	actorListFunds: 'Донор',
	actorListRuns: 'Исполнитель',
	actorListJoins: 'Партнер',
	actorListNote:
		'Число\u00a0— инициативы при этом фильтре. У участника может быть несколько ролей.',
	actorRole: 'Роли',
	actorRoleFunder: 'Донор',
	actorRoleImplementer: 'Исполнитель',
	actorRolePartner: 'Партнер',
	actorSeat: 'Где находится',
	actorKindLabel: 'Вид',
	actorSite: 'Свой сайт',
	actorAliases: 'Другие написания',
	actorAliasesNone: 'только одно написание',
	actorReach: 'Где',
	actorReachAside: ({ places }) =>
		plural(places, {
			one: 'указана # страна',
			few: 'указаны # страны',
			many: 'указаны # стран',
			other: 'указаны # страны'
		}),
	actorReachNone: 'В записях не сказано, в какой стране.',
	actorReachLane: ({ count }) =>
		plural(count, {
			one: 'В # инициативе страна не указана.',
			other: 'В # инициативах страна не указана.'
		}),
	actorTopics: 'Темы',
	actorPartners: 'Указаны вместе с ним',
	actorPartnersAside: 'общие инициативы',
	actorPartnersNone: 'Ни в одной записи больше никто вместе с ним не указан.',
	actorTime: 'По времени',
	actorTimeAside: 'инициативы по годам, по указанным или условным датам',
	actorTimeYear: ({ year, count }) => `${year}: ${some('initiative', count)}`,
	actorTimeUndated: ({ count }) => `Без даты: ${number(count)}.`,
	actorTimeNone: 'Ни в одной записи нет даты.',
	actorLinks: 'Заявленное сотрудничество',

	initiativeUnknown: ({ id }) => `Инициативы с идентификатором «${id}» здесь нет`,
	initiativeUnknownText: 'Возможно, в более позднем выпуске она объединена с другой.',
	initiativeToSearch: 'Поиск',
	initiativeAnswer: ({ title, listings, status }) =>
		`${title}: ${some('listing', listings)}, ${status}`,
	initiativeStatus: 'Статус',
	initiativeDates: 'Даты',
	initiativeFromTo: ({ start, end }) => `начало: ${start}, конец: ${end}`,
	initiativeBasis: {
		dates: 'по ее датам',
		assumed: ({ months, date }) =>
			`конец принят условно, через ${some('month', months)} после начала: ${date}`,
		collected: 'по исходной записи: даты не говорят об ином',
		none: 'ни даты, ни статуса в записях нет'
	},
	initiativeLapsed: 'считается завершенной',
	initiativeGoesOn: 'считается продолжающейся',
	initiativeAreas: 'Районы',
	initiativeGlobal: 'глобальная',
	initiativeCountries: 'Страны',
	initiativeCountriesNone: 'страна не указана',
	initiativeActivities: 'Виды деятельности',
	initiativeUsers: 'Целевые группы',
	initiativeFunders: 'Доноры',
	initiativeImplementers: 'Исполнители',
	initiativePartners: 'Партнеры',
	initiativeListings: ({ count }) =>
		count === 1
			? 'Ее позиция'
			: plural(count, {
					one: 'Ее # позиция рядом',
					few: 'Ее # позиции рядом',
					many: 'Ее # позиций рядом',
					other: 'Ее # позиции рядом'
				}),
	initiativeAgree: ({ agree, differ, silent }) =>
		`Совпадают: ${some('field', agree)}; расходятся: ${number(differ)}; указаны лишь в части позиций: ${number(silent)}.`,
	initiativeBudget: ({ amount, upTo, note }) =>
		`${upTo ? `${amount}\u00a0— ${upTo}` : amount}${note ? ` (${note})` : ''}`,
	initiativeTable: ({ title }) => `Позиции: ${title}`,
	initiativeMark: { same: 'совпадают', differ: 'расходятся', part: 'указано не во всех' },
	initiativeField: {
		title: 'Название',
		start: 'Начало',
		end: 'Конец',
		status: 'Статус по исходной записи',
		countries: 'Страны',
		areas: 'Районы, как на сайте',
		topics: 'Темы, наши',
		words: 'Темы, как на сайте',
		funders: 'Доноры, как написано',
		implementers: 'Исполнители, как написано',
		partners: 'Партнеры, как написано',
		budget: 'Бюджет',
		languages: 'Языки'
	},
	initiativeSummary: 'Резюме, нашими словами',
	initiativeRead: 'Где прочитано',
	initiativeSame: 'Почему считаются одной',
	initiativeNotes: 'Исправления',
	initiativeFull: 'Заполнено полей',
	initiativeFilled: ({ filled, total }) => `${number(filled)} из ${number(total)} искомых`,
	initiativeTogether: 'Все позиции вместе',
	initiativeSilent: ({ fields }) => `Нет ни в одной позиции: ${fields}.`,
	initiativeTexts: 'Прочитать тексты позиций не удалось.',
	statedStatus: { planned: 'планируется', ongoing: 'продолжается', completed: 'завершена' },
	languageName: ({ code }) =>
		new Intl.DisplayNames('ru', { type: 'language', fallback: 'code' }).of(code) ?? code,

	actorHow: {
		'data-sharing': 'обмен данными:',
		'joint-maintenance': 'совместное ведение:',
		'content-contribution': 'обмен материалами:',
		'links-to': 'ссылается на:',
		consultation: 'консультации:',
		methodology: 'общий метод:',
		unspecified: 'указаны вместе:'
	},
	actorHowFrom: {
		'data-sharing': 'обмен данными:',
		'joint-maintenance': 'совместное ведение:',
		'content-contribution': 'обмен материалами:',
		'links-to': 'на него ссылается:',
		consultation: 'с ним консультируется:',
		methodology: 'общий метод:',
		unspecified: 'указаны вместе:'
	},
	siteKind: {
		inventory: 'каталог',
		'own-site': 'свой сайт',
		government: 'органы власти',
		press: 'пресса',
		repost: 'перепечатка'
	}
};

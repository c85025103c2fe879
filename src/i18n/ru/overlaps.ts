import type { Texts } from '../en';

import { among, number, some } from './counted';
import { fullStop } from './full-stop';
import { plural } from './plural';

const listOf = (items: readonly string[]) =>
	new Intl.ListFormat('ru', { type: 'conjunction' }).format(items);
const points = (count: number) =>
	plural(count, {
		one: '# возможная точка координации',
		few: '# возможные точки координации',
		many: '# возможных точек координации',
		other: '# возможной точки координации'
	});

/** Overlaps of sites and scopes, and possible coordination points. */
export const overlaps: Texts['overlaps'] = {
	overlapsParts: 'Виды пересечений',
	overlapsPart: {
		sites: 'Сайты и каталоги',
		scope: 'Охват и записи',
		points: 'Точки координации'
	},
	overlapsReview: 'Проверка дубликатов',
	overlapsReviewCount: ({ count }) => `Проверка дубликатов · ${number(count)}`,
	overlapsSubtitle: {
		sites: 'Инициативы, которые есть на двух или более сайтах',
		scope: 'Что каталоги, по их словам, охватывают и что они содержат',
		points: 'Разные участники; общие тема, страна и целевые группы; в одно и то же время'
	},
	overlapsFormLabel: 'Вид',
	overlapsForm: { chart: 'Схема', list: 'Список', table: 'Таблица' },
	overlapsOrderLabel: 'Порядок сочетаний',
	overlapsOrder: { size: 'Сначала крупные', degree: 'Сначала меньше сайтов' },
	overlapsKinds: 'Учитываемые сайты',
	overlapsKind: {
		inventory: 'каталог',
		'own-site': 'свой сайт',
		government: 'органы власти',
		press: 'пресса',
		repost: 'перепечатка'
	},
	overlapsKindMany: {
		inventory: 'каталоги',
		'own-site': 'свои сайты',
		government: 'органы власти',
		press: 'пресса',
		repost: 'перепечатки'
	},

	overlapsAnswerSites: ({ listed, shared, inventories, folded }) => {
		const sites = folded ? 'сайтах выбранных видов' : 'сайтах';
		if (!listed) return `Не выбрано ни одной инициативы на ${sites}`;
		if (!shared) {
			return listed === 1
				? `Единственной выбранной инициативы нет на двух ${sites}`
				: `Ни одной из ${among('initiative', listed)} нет на двух ${sites}`;
		}
		const known = `Более чем на одном сайте${folded ? ' выбранных видов' : ''}: ${number(shared)} из ${among('initiative', listed)}`;
		if (inventories === null) return known;
		return `${known}, ⟦${inventories ? `в двух или более каталогах: ${number(inventories)}` : 'в двух каталогах\u00a0— ни одной'}⟧`;
	},
	overlapsScopeSubject: 'Что каталоги, по их словам, охватывают и что они содержат',
	overlapsAnswerScope: ({ pairs, meeting, apart }) => {
		if (!pairs) return 'Нет двух загруженных каталогов, которые можно сравнить';
		if (!meeting)
			return `Ни в одной из ${among('pair', pairs)} загруженных каталогов сферы охвата не пересекаются`;
		const look = `Сферы охвата пересекаются в ${number(meeting)} из ${among('pair', pairs)} загруженных каталогов`;
		return `${look}, ⟦${apart ? `без общих записей: ${number(apart)}` : 'без общих записей\u00a0— ни одной'}⟧`;
	},
	overlapsAnswerPoints: ({ points: found, running, now }) => {
		if (now) {
			return running
				? `С деятельностью, идущей сегодня: ${points(running)}`
				: 'Ни в одной возможной точке координации нет деятельности, идущей сегодня';
		}
		if (!found) return 'Среди выбранных инициатив нет ни одной возможной точки координации';
		return `${points(found)}: разные участники, общие тема, место, целевые группы и время; с деятельностью сегодня: ${running ? number(running) : 'ни одной'}`;
	},
	overlapsAnswerAbsences: ({ pairs, now }) =>
		pairs
			? `${plural(pairs, {
					one: '# пара участников работала',
					few: '# пары участников работали',
					many: '# пар участников работали',
					other: '# пары участников работали'
				})} над одним и тем же в одно время ⟦без учтенной связи⟧${now ? ', в точках с деятельностью сегодня' : ''}`
			: 'Нет двух участников, работавших над одним и тем же в одно время, у которых не учтено связи',

	overlapsSample: 'Выборки, а не полные перечни.',
	overlapsSampleText:
		'Загружена часть того, что есть на сайтах: у двух сайтов общего может быть гораздо больше, чем показано.',
	overlapsPlotHead: 'На двух или более сайтах',
	overlapsPlotText: {
		size: 'Столбцы: точные сочетания сайтов, сначала крупные. Строки: сайты.',
		degree: 'Столбцы: точные сочетания сайтов, сначала из меньшего числа сайтов. Строки: сайты.'
	},
	overlapsMatrixHead: 'Инициативы строки есть и на',
	overlapsSharedHead: 'общие',
	overlapsPlotLabel: ({ sites, combinations }) =>
		`${some('site', sites)} и ${some('combination', combinations)}`,
	overlapsMatrixLabel: ({ rows, columns }) =>
		`Что общего у пар сайтов: строк\u00a0— ${number(rows)}, столбцов\u00a0— ${number(columns)}`,
	overlapsOthers: ({ count }) => `другие сайты: ${number(count)}`,
	overlapsSomeOthers: ({ count }) => `часть других сайтов (${number(count)})`,
	overlapsUnder: ({ share }) => `<${share}`,
	overlapsAmongOthers: ({ count }) => `Два или более из других (${number(count)})`,
	overlapsOthersOpen: ({ count, shared }) =>
		`другие сайты (${number(count)}), общее: ${some('initiative', shared)}; показать каждый`,
	overlapsCombination: ({ sites, others, alone, count }) =>
		alone
			? `Только на двух или более из других сайтов (${number(others)}): ${some('initiative', count)}`
			: `Только здесь\u00a0— ${listOf(sites)}: ${some('initiative', count)}`,
	overlapsSite: ({ name, kind, listed, shared }) =>
		`${name}, ${kind}: есть и на другом сайте ${number(shared)} из ${among('initiative', listed)}`,
	overlapsSharedOf: ({ shared, listed }) => `общих ${number(shared)} из ${number(listed)}`,
	overlapsPairShort: ({ name, shared, share }) => `${name} ${number(shared)} (${share})`,
	overlapsCell: ({ a, b, shared, share, listed, suspected }) => {
		const both = shared
			? `общее\u00a0— ${some('initiative', shared)}, ${share} от ${number(listed)} (${a})`
			: 'ничего общего';
		return `${a} и ${b}: ${both}${suspected ? `; возможных пар: ${number(suspected)}` : ''}`;
	},
	overlapsCellSelf: ({ name, listed }) => `${name}: всего ${some('initiative', listed)}`,
	overlapsConfirmed: 'подтверждено: одна и та же',
	overlapsSuspected: 'возможная пара, не решено',
	overlapsShareLegend: 'число: общие; заливка: доля инициатив строки',
	overlapsShareTo: ({ share }) => `до ${share}`,
	overlapsShareOver: ({ share }) => `более ${share}`,
	overlapsOpenSites: ({ count }) => `Показать другие сайты (${number(count)})`,
	overlapsCloseSites: 'Меньше сайтов',
	overlapsHidden: ({ combinations, initiatives }) =>
		`Остальные сочетания (${number(combinations)}): ${some('initiative', initiatives)}.`,
	overlapsOpenCombinations: 'Показать их',
	overlapsCloseCombinations: 'Меньше сочетаний',
	overlapsOneSite: ({ name }) =>
		`В фильтре выбран только сайт ${name}: здесь его инициативы и другие места, где они есть. Доли\u00a0— от них.`,
	overlapsNone: 'Здесь ничего нет на двух сайтах',
	overlapsNoneOneSite:
		'Все выбранные инициативы прочитаны на одном сайте. У одного сайта пересечений не бывает: выберите больше сайтов или больше их видов.',
	overlapsNoneText: ({ listed, sites }) =>
		listed
			? `${some('initiative', listed)}, ${some('site', sites)}, каждая только на одном. Загруженные перечни\u00a0— выборки.`
			: 'Не выбрано ни одной инициативы на сайтах этих видов.',
	overlapsAllKinds: 'Учесть сайты всех видов',
	overlapsSummary: ({
		listed,
		sites,
		shared,
		sharing,
		most,
		combinations,
		emptyPairs,
		pairs,
		inventories
	}) =>
		[
			`${some('initiative', listed)}, ${some('site', sites)}: на двух или более\u00a0— ${number(shared)}; точные сочетания: ${number(combinations)}, сайтов в них: ${number(sharing)}.`,
			...(most ? [`Больше всего общего: ${most}.`] : []),
			...(pairs
				? [`Ничего общего: ${number(emptyPairs)} из ${among('pair', pairs)} показанных сайтов.`]
				: []),
			...(inventories === null
				? []
				: [
						inventories
							? `В двух или более каталогах: ${some('initiative', inventories)}.`
							: 'В двух каталогах нет ни одной.'
					])
		].join(' '),
	overlapsSummarySite: ({ name, shared, listed }) =>
		`${name} (${number(shared)} из ${number(listed)})`,
	overlapsAsOf: ({ date }) => fullStop(`Учтено по состоянию на ${date}`),
	overlapsNote: ({ others, empty, emptyPairs, pairs }) =>
		[
			'Позиции считаются одной инициативой, если так решил человек; возможные дубликаты\u00a0— нет. Инициатива учитывается для сайта один раз и в одном сочетании. Страницы новостей и блоги считаются одним сайтом.',
			...(others
				? [
						`Одиночная точка в последней строке означает два или более из ее сайтов (${number(others)}).`
					]
				: []),
			...(empty
				? [`Возможные сочетания, в которых ничего нет, не показаны: ${number(empty)}.`]
				: []),
			...(empty === null && pairs
				? [`Ничего нет: ${number(emptyPairs)} из ${among('pair', pairs)}.`]
				: [])
		].join(' '),

	overlapsTableSites: 'Сайты с общими инициативами, и с кем',
	overlapsTableCombinations: ({ initiatives }) =>
		`Точные сочетания сайтов, всего: ${some('initiative', initiatives)}`,
	overlapsTableSite: 'Сайт',
	overlapsTableKind: 'Вид',
	overlapsTableListed: 'Всего',
	overlapsTableShared: 'Общие',
	overlapsTableWith: 'С кем общие, и доля от своих',
	overlapsTableExactly: 'Именно на этих сайтах',
	overlapsTableDegree: 'Сайты',
	overlapsTableInitiatives: 'Инициативы',
	overlapsTableInventory: 'Каталог',
	overlapsTableOther: 'Другой каталог',
	overlapsTableTopics: 'Общие темы',
	overlapsTablePlaces: 'Общие места',
	overlapsTableUsers: 'Общие группы',

	overlapsOfLabel: 'Сравниваемые каталоги',
	overlapsOf: { loaded: 'Загруженные', register: 'Весь реестр' },
	overlapsScopeCaution:
		'Сферы охвата\u00a0— как их заявляют каталоги; записи\u00a0— те, что были загружены. У пары без общих записей они вполне могут быть.',
	overlapsScopePair: 'Два каталога',
	overlapsScopeScope: 'Общая сфера охвата',
	overlapsScopeRecords: 'Общие записи',
	overlapsScopeShort: 'охват',
	overlapsScopeRecordsShort: 'записи',
	overlapsScopeRow: ({ a, b, scope, shared }) =>
		`${a} и ${b}: общая часть сферы охвата\u00a0— ${scope}, в обоих\u00a0— ${some('initiative', shared)}`,
	overlapsScopeWhat: ({ topics, places, users }) =>
		`${some('topic', topics)} × ${some('place', places)} × ${
			users === null
				? 'целевые группы не указаны'
				: plural(users, {
						one: '# целевая группа',
						few: '# целевые группы',
						many: '# целевых групп',
						other: '# целевой группы'
					})
		}`,
	overlapsScopeShared: ({ shared }) => (shared ? `общих: ${number(shared)}` : 'общих нет'),
	overlapsScopeUnloaded: 'не загружено',
	overlapsScopeNoUsers: 'не указано',
	overlapsScopeTable: 'Пары каталогов: общая сфера охвата и общие записи',
	overlapsScopeNone: 'Здесь нет двух каталогов с пересекающимися сферами охвата',
	overlapsScopeNoneText:
		'Никакие две заявленные сферы охвата не сходятся в темах, местах и целевых группах фильтра.',
	overlapsScopeLoading: 'Чтение реестра',
	overlapsScopeFailed: 'Прочитать реестр не удалось',
	overlapsScopeFailedText:
		'В нем записано, что каталоги сообщают о своей сфере охвата. Повторите попытку.',
	overlapsScopeSummary: ({ inventories, loaded }) =>
		`В реестре ${some('inventory', inventories)}; загружены записи ${number(loaded)} из них.`,
	overlapsScopeNote:
		'Общая сфера охвата: ячейки «тема × место × целевая группа», которые отслеживают оба, от тех, что отслеживает хотя бы один, в пределах фильтра. Если один не указывает целевых групп\u00a0— «тема × место». Общие записи: инициативы, которые есть в обоих, от тех, что есть хотя бы в одном.',

	overlapsListLabel: 'Что в списке',
	overlapsList: { points: 'Точки', absences: 'Участники без учтенной связи' },
	overlapsNow: 'Только с деятельностью, идущей сегодня',
	overlapsNowOff: 'За все время',
	overlapsSave: 'Скачать CSV',
	overlapsSaved: 'Список передан браузеру в виде файла.',
	overlapsRule: {
		points:
			'Порядок: сначала точки с деятельностью сегодня, затем по числу участников, числу стран и новизне. Участники, у которых здесь общая инициатива или одна серия практикумов, стоят на одной стороне.',
		absences:
			'Пары с разных сторон точки, которые вместе не указаны ни в одной учтенной инициативе и о сотрудничестве которых не говорит ни один источник. Порядок: сначала с деятельностью сегодня, затем по числу общих ячеек «тема, страна, целевая группа».'
	},
	overlapsPointsNone: {
		points: 'Возможных точек координации здесь нет',
		absences: 'Пар без учтенной связи здесь нет'
	},
	overlapsPointsNoneText: ({ compared, now }) =>
		`Сведений достаточно для сравнения: ${some('initiative', compared)}${now ? '; деятельность, идущая сегодня, с другой не пересекается' : ''}. Молчание записей не доказывает, что никто не встречается.`,
	overlapsCommon: ({ topics, countries, users }) =>
		`${topics}; ${countries}; для кого: ${users.toLowerCase()}`,
	overlapsAndMore: ({ names, more }) => `${names} и еще ${number(more)}`,
	overlapsPeriod: ({ from, to }) => (to ? `${from}\u00a0— ${to}` : from),
	overlapsWhy: ({ actors, period, stated }) =>
		`${some('actor', actors)}, одновременная работа: ${period}, ${stated ? 'по указанным датам' : 'часть дат условна'}.`,
	overlapsRunning: ({ sides }) =>
		sides > 1 ? `идет сегодня, сторон: ${number(sides)}` : 'идет сегодня на одной стороне',
	overlapsSideLabel: ({ at }) => `Инициативы стороны ${number(at)}`,
	overlapsSideMore: 'Показать все инициативы',
	overlapsWhenStated: ({ start, end }) => (start === end ? String(start) : `${start}–${end}`),
	overlapsWhenEnd: ({ end }) => `до ${end}\u00a0г., начало не указано`,
	overlapsWhenAssumed: ({ start, end }) =>
		start === end ? `${start}, конец условный` : `${start}–${end}, конец условный`,
	overlapsWhenOngoing: ({ start }) =>
		start
			? `с ${start}\u00a0г., продолжается по исходной записи`
			: 'продолжается по исходной записи, без даты',
	overlapsWho: ({ funders, implementers, partners }) =>
		[
			...(funders ? [`доноры: ${funders}`] : []),
			...(implementers ? [`исполнители: ${implementers}`] : []),
			...(partners ? [`партнеры: ${partners}`] : [])
		].join('; '),
	overlapsPairNames: ({ a, b }) => `${a}\u00a0— ${b}`,
	overlapsLinked: ({ pairs, more }) =>
		`Связь учтена в другом месте: ${pairs}${more ? ` и еще ${some('pair', more)}` : ''}.`,
	overlapsUnlinked: 'Связи между сторонами не учтено.',
	overlapsAnd: 'и',
	overlapsCells: ({ cells }) =>
		plural(cells, {
			one: '# общая ячейка',
			few: '# общие ячейки',
			many: '# общих ячеек',
			other: '# общей ячейки'
		}),
	overlapsPointsSummary: ({ compared, rows, points: found, running, both, countries, stated }) =>
		`Сведений достаточно для сравнения в ${number(compared)} из ${among('initiative', rows)}: ${points(found)}, ${some('country', countries)}; только по указанным датам: ${number(stated)}. ${running ? `Деятельность идет сегодня в ${number(running)}, из них на двух сторонах: ${both ? number(both) : 'ни в одной'}.` : 'Никакой деятельности в них сегодня не идет.'}`,
	overlapsPointsNote: ({ months }) =>
		`Возможная точка координации не признак того, что кто-то не согласовал свои действия: контакты редко записываются. У инициатив на разных сторонах нет общих участников ни в какой роли. Недостающий конец условно принят через ${some('month', months)} после начала. Органы одного государства или учреждения показаны так, как они указаны в записях. Сравниваются лишь те инициативы, где указаны тема, рассматриваемая страна, целевые группы, участник и дата.`,
	overlapsBusiest: 'Участники в наибольшем числе точек',
	overlapsBusiestText: 'Кто участвует в наибольшем числе показанных возможных точек координации.',
	overlapsInPoints: ({ count }) =>
		plural(count, { one: '# точка', few: '# точки', many: '# точек', other: '# точки' }),
	overlapsCompared: ({ compared, of }) =>
		`Сравнить можно было ${number(compared)} из ${among('initiative', of)}; в остальных не хватает:`,
	overlapsMissing: {
		topic: 'темы',
		country: 'рассматриваемой страны',
		users: 'целевых групп',
		actor: 'участника',
		date: 'даты'
	},
	overlapsCsv: {
		place: '№',
		topics: 'Темы',
		countries: 'Страны',
		iso3: 'ISO3',
		users: 'Целевые группы',
		sides: 'Стороны',
		actors: 'Участники по сторонам',
		actorCount: 'Число участников',
		from: 'Вместе с',
		to: 'Вместе по',
		stated: 'Все даты указаны',
		running: 'Идет сегодня',
		linked: 'Связь учтена в другом месте',
		ids: 'Инициативы по сторонам',
		actor: 'Участник',
		otherActor: 'Другой участник',
		cells: 'Общие ячейки',
		yes: 'да',
		no: 'нет'
	},

	overlapsSelected: ({ sites, exact }) =>
		exact
			? 'Точное сочетание'
			: sites === 1
				? 'Сайт'
				: `${some('site', sites)}, независимо от других`,
	overlapsOnly: ({ sites }) => `Только ${listOf(sites)}`,
	overlapsSiteUnknown: 'Одного из этих сайтов нет в загруженном выпуске.',
	overlapsSiteSaid: ({ listed, shared, completeness }) =>
		`Из выбранных здесь инициатив (${number(listed)}) есть и на другом сайте: ${number(shared)}. Полнота: ${completeness}.`,
	overlapsPartners: 'Общее с',
	overlapsPartnersMore: ({ count }) => `и другие сайты (${number(count)}), каждый как в таблице.`,
	overlapsPairSaid: ({ shared, sides }) =>
		shared
			? `На обоих: ${some('initiative', shared)} (${listOf(sides.map(({ name, listed, share }) => `${name}: ${share} от ${listed}`))}).`
			: `На обоих ничего нет (${listOf(sides.map(({ name, listed }) => `${name}: ${listed}`))}).`,
	overlapsCombinationSaid: ({ count, exact }) =>
		exact
			? `${some('initiative', count)} на этих сайтах и ни на каком другом из учитываемых.`
			: `${some('initiative', count)} на всех этих сайтах.`,
	overlapsToReview: 'Просмотреть возможные дубликаты',
	overlapsToReviewPairs: ({ count }) => `Просмотреть возможные пары (${number(count)})`,
	overlapsLoaded: 'Сколько загружено из каждого',
	overlapsLoadedText:
		'Нажмите на пару, чтобы увидеть, что есть в обоих. О том, что не загружено, нельзя узнать, общее ли оно.',
	overlapsLoadedOf: ({ listings, stated }) =>
		`${number(listings)} из ${stated ?? 'неуказанного числа'}`,
	overlapsEverywhere: ({ count }) => `На двух или более сайтах: ${some('initiative', count)}`,
	overlapsEverywhereText: 'Нажмите на столбец, сайт или ячейку, чтобы увидеть, что там есть.'
};

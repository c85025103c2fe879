import type { Texts } from '../en';
import {
	initiatives as counted,
	inventories as described,
	places as placed,
	sites as sited,
	topics as topical
} from './counts';
import { listOf } from './list';
import { number } from './number';
import { shell } from './shell';

const points = (count: number) => `${number(count)}个可能的协调点`;

/** Overlaps of sites and scopes, and possible coordination points. */
export const overlaps: Texts['overlaps'] = {
	overlapsParts: '重叠种类',
	overlapsPart: {
		sites: '网站和清单',
		scope: '范围和记录',
		points: '协调点'
	},
	overlapsReview: '待审核的重复',
	overlapsReviewCount: ({ count }) => `待审核的重复 · ${number(count)}`,
	overlapsSubtitle: {
		sites: '两个或更多网站列出的举措',
		scope: '清单声明涵盖的内容与其所列内容对照',
		points: '不同行为体，相同主题、国家/地区和用户，同一时间'
	},
	overlapsFormLabel: '显示为',
	overlapsForm: { chart: '图', list: '列表', table: '表格' },
	overlapsOrderLabel: '组合排序',
	overlapsOrder: { size: '最大在前', degree: '网站最少在前' },
	overlapsKinds: '计入的网站',
	overlapsKind: {
		inventory: '清单',
		'own-site': '自有网站',
		government: '政府',
		press: '新闻媒体',
		repost: '转载'
	},
	overlapsKindMany: {
		inventory: '清单',
		'own-site': '自有网站',
		government: '政府',
		press: '新闻媒体',
		repost: '转载'
	},

	overlapsAnswerSites: ({ listed, shared, inventories, folded }) => {
		const kinds = folded ? '所选种类的' : '';
		if (!listed) return `所选内容中没有${kinds}网站上的举措`;
		if (!shared) {
			return listed === 1
				? `所选的唯一举措未见于两个${kinds}网站`
				: `${counted(listed)}均未见于两个${kinds}网站`;
		}
		const known = `${counted(listed)}中有${number(shared)}项见于不止一个${kinds}网站`;
		if (inventories === null) return known;
		return `${known}，⟦${inventories ? `${number(inventories)}项见于两份或更多清单` : '没有见于两份清单的举措'}⟧`;
	},
	overlapsScopeSubject: '清单声明涵盖的内容与其所列内容对照',
	overlapsAnswerScope: ({ pairs, meeting, apart }) => {
		if (!pairs) return '没有可比较的两份已加载清单';
		if (!meeting) return `${number(pairs)}对已加载清单均不关注相同内容`;
		return `${number(pairs)}对已加载清单中有${number(meeting)}对关注部分相同的内容，⟦${apart ? `${number(apart)}对没有共有记录` : '均有共有记录'}⟧`;
	},
	overlapsAnswerPoints: ({ points: count, running, now }) => {
		if (now) {
			return running ? `${points(running)}有今日进行中的工作` : '可能的协调点均无今日进行中的工作';
		}
		if (!count) return '所选举措中没有可能的协调点';
		return `${points(count)}：不同行为体，相同主题、地点、用户和时间；${running ? `${number(running)}个` : '没有一个'}有今日进行中的工作`;
	},
	overlapsAnswerAbsences: ({ pairs, now }) =>
		pairs
			? `${number(pairs)}对行为体曾在同一时间从事相同工作，⟦但无联系记录⟧${now ? '，限于有今日进行中工作的协调点' : ''}`
			: '曾在同一时间从事相同工作的任何两个行为体之间均有联系记录',

	overlapsSample: '这些是样本，不是完整列表。',
	overlapsSampleText: '只加载了网站所含内容的一部分：两者共有的可能远多于图中所示。',
	overlapsPlotHead: '见于两个或更多网站',
	overlapsPlotText: {
		size: '列：网站的确切组合，最大在前。行：网站。',
		degree: '列：网站的确切组合，网站最少在前。行：网站。'
	},
	overlapsMatrixHead: '该行举措也见于',
	overlapsSharedHead: '共有',
	overlapsPlotLabel: ({ sites, combinations }) =>
		`${sited(sites)}及其${number(combinations)}个组合`,
	overlapsMatrixLabel: ({ rows, columns }) =>
		`各对网站的共有内容：${number(rows)}行，${number(columns)}列`,
	overlapsOthers: ({ count }) => `其他${sited(count)}`,
	overlapsSomeOthers: ({ count }) => `其他${sited(count)}中的一些`,
	overlapsUnder: ({ share }) => `<${share}`,
	overlapsAmongOthers: ({ count }) => `其他${number(count)}个中的两个或更多`,
	overlapsOthersOpen: ({ count, shared }) =>
		`其他${sited(count)}：共有${counted(shared)}；逐个显示`,
	overlapsCombination: ({ sites, others, alone, count }) =>
		alone
			? `仅见于其他${sited(others)}中的两个或更多：${counted(count)}`
			: `仅见于${listOf(sites)}：${counted(count)}`,
	overlapsSite: ({ name, kind, listed, shared }) =>
		`${name}，${kind}：${counted(listed)}中有${number(shared)}项也见于另一网站`,
	overlapsSharedOf: ({ shared, listed }) => `${number(listed)}项中${number(shared)}项共有`,
	overlapsPairShort: ({ name, shared, share }) => `${name} ${number(shared)}（${share}）`,
	overlapsCell: ({ a, b, shared, share, listed, suspected }) => {
		const both = shared
			? `二者共有${counted(shared)}，占${a}所列${number(listed)}项的${share}`
			: '没有共有内容';
		return `${a}和${b}：${both}${suspected ? `；${number(suspected)}对疑似重复` : ''}`;
	},
	overlapsCellSelf: ({ name, listed }) => `${name}：列出${counted(listed)}`,
	overlapsConfirmed: '确认相同',
	overlapsSuspected: '疑似重复，未判定',
	overlapsShareLegend: '数字：共有数；填充：占该行举措的份额',
	overlapsShareTo: ({ share }) => `至${share}`,
	overlapsShareOver: ({ share }) => `超过${share}`,
	overlapsOpenSites: ({ count }) => `显示其他${sited(count)}`,
	overlapsCloseSites: '减少网站',
	overlapsHidden: ({ combinations, initiatives }) =>
		`另有${number(combinations)}个组合，含${counted(initiatives)}。`,
	overlapsOpenCombinations: '显示',
	overlapsCloseCombinations: '减少组合',
	overlapsOneSite: ({ name }) =>
		`筛选中只选了${name}：这些是其举措以及还列出这些举措的其他网站。份额以这些举措计。`,
	overlapsNone: '此处没有见于两个网站的举措',
	overlapsNoneOneSite:
		'所选举措均读自一个网站。单个网站没有重叠：请选择更多网站，或更多种类的网站。',
	overlapsNoneText: ({ listed, sites }) =>
		listed
			? `${sited(sites)}上的${counted(listed)}，每项只见于一个网站。已加载的列表是样本。`
			: '所选内容中没有这些种类网站上的举措。',
	overlapsAllKinds: '计入所有种类的网站',
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
			`${sited(sites)}上的${counted(listed)}：${number(shared)}项见于两个或更多网站，涉及${number(sharing)}个网站的${number(combinations)}个确切组合。`,
			most ? `共有最多的是：${most}。` : '',
			pairs ? `所绘网站的${number(pairs)}对中，${number(emptyPairs)}对没有共有内容。` : '',
			inventories === null
				? ''
				: inventories
					? `${counted(inventories)}见于两份或更多清单。`
					: '没有见于两份清单的举措。'
		].join(''),
	overlapsSummarySite: ({ name, shared, listed }) =>
		`${name}（${number(shared)}/${number(listed)}）`,
	overlapsAsOf: ({ date }) => `以${date}的记录为准。`,
	overlapsNote: ({ others, empty, emptyPairs, pairs }) =>
		[
			'经人判定的条目才算同一举措；疑似重复不算。一项举措在一个网站上计一次，在一个组合中计一次。新闻页面和博客合计为一个网站。',
			others ? `最后一行的单独圆点表示其${sited(others)}中的两个或更多。` : '',
			empty ? `${number(empty)}个可能的组合没有内容，未绘出。` : '',
			empty === null && pairs ? `${number(pairs)}对中有${number(emptyPairs)}对没有内容。` : ''
		].join(''),

	overlapsTableSites: '共有举措的网站及共有对象',
	overlapsTableCombinations: ({ initiatives }) => `网站的确切组合：共${counted(initiatives)}`,
	overlapsTableSite: '网站',
	overlapsTableKind: '种类',
	overlapsTableListed: '列出',
	overlapsTableShared: '共有',
	overlapsTableWith: '共有对象及占自身份额',
	overlapsTableExactly: '恰见于这些网站',
	overlapsTableDegree: '网站',
	overlapsTableInitiatives: '举措',
	overlapsTableInventory: '清单',
	overlapsTableOther: '另一份清单',
	overlapsTableTopics: '共同主题',
	overlapsTablePlaces: '共同国家/地区',
	overlapsTableUsers: '共同用户',

	overlapsOfLabel: '比较的清单',
	overlapsOf: { loaded: '已加载', register: '登记册全部' },
	overlapsScopeCaution:
		'范围以清单声明的为准；记录为已加载的内容。没有共有记录的一对清单，实际上完全可能有共有记录。',
	overlapsScopePair: '两份清单',
	overlapsScopeScope: '共同范围',
	overlapsScopeRecords: '共同记录',
	overlapsScopeShort: '范围',
	overlapsScopeRecordsShort: '记录',
	overlapsScopeRow: ({ a, b, scope, shared }) =>
		`${a}和${b}：${scope}的范围相同，二者共有${counted(shared)}`,
	overlapsScopeWhat: ({ topics, places, users }) =>
		`${topical(topics)} × ${placed(places)} × ${
			users === null ? '用户未说明' : `${number(users)}个用户群体`
		}`,
	overlapsScopeShared: ({ shared }) => (shared ? `共有${number(shared)}项` : '没有共有'),
	overlapsScopeUnloaded: '未加载',
	overlapsScopeNoUsers: '未说明',
	overlapsScopeTable: '各对清单：共同范围和共同记录',
	overlapsScopeNone: '此处没有关注相同内容的两份清单',
	overlapsScopeNoneText: '在筛选的主题、国家/地区和用户中，没有两份清单的声明范围相交。',
	overlapsScopeLoading: '正在读取登记册',
	overlapsScopeFailed: '无法读取登记册',
	overlapsScopeFailedText: '清单对其范围的说明载于登记册中。请重试。',
	overlapsScopeSummary: ({ inventories, loaded }) =>
		`登记册的${described(inventories)}中，已加载${number(loaded)}份的记录。`,
	overlapsScopeNote:
		'共同范围：在筛选之内，双方均关注的主题 × 国家/地区 × 用户单元格，占任一方所关注单元格的份额。一方未说明用户的，按主题 × 国家/地区计。共同记录：双方均列出的举措，占任一方所列举措的份额。',

	overlapsListLabel: '列出内容',
	overlapsList: { points: '协调点', absences: '无联系记录的行为体' },
	overlapsNow: '仅限今日进行中的',
	overlapsNowOff: '显示所有时间',
	overlapsSave: '存为CSV',
	overlapsSaved: '列表已作为文件交给浏览器。',
	overlapsRule: {
		points:
			'排序：有今日进行中工作的在前，然后按行为体数、国家/地区数和时间远近。在此有共同举措或属于同一系列讲习班的行为体列为一方。',
		absences:
			'来自同一协调点不同方的成对行为体：没有已记录的举措同时列明二者，也没有来源称其合作。排序：有今日进行中工作的在前，然后按共有的主题、国家/地区和用户单元格数。'
	},
	overlapsPointsNone: {
		points: '此处没有可能的协调点',
		absences: '此处没有无联系记录的行为体对'
	},
	overlapsPointsNoneText: ({ compared, now }) =>
		`所选举措中有${number(compared)}项的信息足以比较${now ? '，且没有今日进行中的工作与其他工作重合' : ''}。没有记录，并不证明各方没有接触。`,
	overlapsCommon: ({ topics, countries, users }) =>
		`主题：${topics}；国家/地区：${countries}；用户：${users}`,
	overlapsAndMore: ({ names, more }) => `${names}及另外${number(more)}个`,
	overlapsPeriod: ({ from, to }) => (to ? `${from}至${to}` : from),
	overlapsWhy: ({ actors, period, stated }) =>
		`${number(actors)}个行为体同时开展工作（${period}），${stated ? '日期均有注明' : '部分日期为推定'}。`,
	overlapsRunning: ({ sides }) =>
		sides > 1 ? `今日有${number(sides)}方进行中` : '今日有一方进行中',
	overlapsSideLabel: ({ at }) => `第${number(at)}方的举措`,
	overlapsSideMore: '显示所有举措',
	overlapsWhenStated: ({ start, end }) => (start === end ? `${start}年` : `${start}–${end}年`),
	overlapsWhenEnd: ({ end }) => `至${end}年，未注明开始`,
	overlapsWhenAssumed: ({ start, end }) =>
		start === end ? `${start}年，结束为推定` : `${start}–${end}年，结束为推定`,
	overlapsWhenOngoing: ({ start }) =>
		start ? `自${start}年，收集时为进行中` : '收集时为进行中，无日期',
	overlapsWho: ({ funders, implementers, partners }) =>
		[
			...(funders ? [`供资方：${funders}`] : []),
			...(implementers ? [`实施方：${implementers}`] : []),
			...(partners ? [`伙伴：${partners}`] : [])
		].join('；'),
	overlapsPairNames: ({ a, b }) => `${a}与${b}`,
	overlapsLinked: ({ pairs, more }) =>
		`在其他记录中有联系：${pairs}${more ? `及另外${number(more)}对` : ''}。`,
	overlapsUnlinked: '各方之间无联系记录。',
	overlapsAnd: '和',
	overlapsCells: ({ cells }) => `${number(cells)}个共有单元格`,
	overlapsPointsSummary: ({ compared, rows, points: count, running, both, countries, stated }) =>
		`${counted(rows)}中有${number(compared)}项的信息足以比较：${placed(countries)}有${points(count)}，其中${number(stated)}个的日期均有注明。${running ? `${number(running)}个今日有进行中的工作，${both ? `其中${number(both)}个两方均有` : '没有一个两方均有'}。` : '其中没有今日进行中的工作。'}`,
	overlapsPointsNote: ({ months }) =>
		`可能的协调点并不表明有谁未作协调：接触往往没有记录。不同方的举措在任何角色上都没有共同的行为体。缺少的结束时间按开始后${number(months)}个月推定。同一国家或机构的各部门按记录中的名称显示。只比较列明主题、视图内国家/地区、用户、行为体和日期的举措。`,
	overlapsBusiest: '涉及最多协调点的行为体',
	overlapsBusiestText: '在所示可能的协调点中出现最多的行为体。',
	overlapsInPoints: ({ count }) => `${number(count)}个协调点`,
	overlapsCompared: ({ compared, of }) =>
		`${counted(of)}中有${number(compared)}项可以比较；其余未列明：`,
	overlapsMissing: {
		topic: '主题',
		country: '视图内国家/地区',
		users: '目标用户',
		actor: '行为体',
		date: '日期'
	},
	overlapsCsv: {
		place: '序号',
		topics: '主题',
		countries: '国家/地区',
		iso3: 'ISO3',
		users: '目标用户',
		sides: '方数',
		actors: '各方行为体',
		actorCount: '行为体数',
		from: '同时始于',
		to: '同时止于',
		stated: '日期均有注明',
		running: '今日进行中',
		linked: '其他记录中有联系',
		ids: '各方举措',
		actor: '行为体',
		otherActor: '另一行为体',
		cells: '共有单元格',
		yes: '是',
		no: '否'
	},

	overlapsSelected: ({ sites, exact }) =>
		exact ? '确切组合' : sites === 1 ? '网站' : `${sited(sites)}，不论是否也见于其他网站`,
	overlapsOnly: ({ sites }) => `仅${listOf(sites)}`,
	overlapsSiteUnknown: '其中一个网站不在已加载的版本中。',
	overlapsSiteSaid: ({ listed, shared, completeness }) =>
		`此处所选的${counted(listed)}中，有${number(shared)}项也见于另一网站。该网站的读取情况：${completeness === shell.completeness.sample ? '作为样本读取' : completeness}。`,
	overlapsPartners: '共有对象',
	overlapsPartnersMore: ({ count }) => `以及其他${sited(count)}，均见表格。`,
	overlapsPairSaid: ({ shared, sides }) =>
		shared
			? `二者共有${counted(shared)}：${sides.map(({ name, listed, share }) => `占${name}所列${listed}项的${share}`).join('，')}。`
			: `二者没有共有内容：${sides.map(({ name, listed }) => `${name}列有${listed}项`).join('，')}。`,
	overlapsCombinationSaid: ({ count, exact }) =>
		exact
			? `${counted(count)}见于这些网站，不见于此处计入的其他网站。`
			: `${counted(count)}见于所有这些网站。`,
	overlapsToReview: '审核疑似重复',
	overlapsToReviewPairs: ({ count }) => `审核${number(count)}对疑似重复`,
	overlapsLoaded: '各自加载多少',
	overlapsLoadedText: '点按一对即可查看二者均列出的内容。未加载的内容无从看出是否共有。',
	overlapsLoadedOf: ({ listings, stated }) =>
		stated ? `${number(listings)}/${stated}` : `${number(listings)}，总数未说明`,
	overlapsEverywhere: ({ count }) => `${counted(count)}见于两个或更多网站`,
	overlapsEverywhereText: '点按列、网站或单元格，即可查看其内容。'
};

import type { Texts } from '../en';
import { initiatives as counted, places as placed, sites as sited } from './counts';
import { number } from './number';
import { plural } from './plural';

const dimension = {
	topic: '主题',
	activity: '活动',
	users: '目标群体',
	region: '区域',
	subregion: '次区域',
	country: '国家/地区',
	status: '状态',
	year: '年份',
	inventory: '网站',
	kind: '行为体类别',
	funder: '供资方',
	implementer: '实施方'
};
type Named = keyof typeof dimension;

/** The gap matrix. Words that count gaps stand between ⟦ and ⟧ in titles. */
export const gaps: Texts['gaps'] = {
	gapsDimension: dimension,
	gapsDimensionName: {
		topic: '主题',
		activity: '活动',
		users: '目标群体',
		region: '区域',
		subregion: '次区域',
		country: '国家/地区',
		status: '状态',
		year: '年份',
		inventory: '网站',
		kind: '行为体类别',
		funder: '主要供资方',
		implementer: '主要实施方'
	},
	gapsRows: '行',
	gapsColumns: '列',
	gapsSwap: '互换行和列',
	gapsOrder: '排序',
	gapsOrderOf: {
		region: '总数和区域',
		total: '总数',
		name: '名称',
		similar: '相似者相邻'
	},
	gapsOrderShort: { region: '区域', total: '总数', name: '名称', similar: '相似' },
	gapsMeasure: '度量',
	gapsMeasureOf: { initiatives: '举措', places: '涉及的国家/地区' },
	gapsForm: '形式',
	gapsFormOf: { matrix: '矩阵', table: '表格' },
	gapsSites: '列出该项的网站',
	gapsSubtitle: ({ measure, rows, columns, years }) =>
		`${measure === 'places' ? '涉及的国家和地区' : '举措'}，按${dimension[rows]}和${dimension[columns]}排列${years ? `，${years}` : ''}`,
	gapsOrdering: '正在将相似者排在一起…',

	gapsTitleNone: '没有符合此筛选的已记录举措',
	gapsTitleNoPlaces: '所选国家和地区均不在无记录即为空白的范围内',
	gapsTitlePairs: ({ empty, pairs, topic, filtered }) => {
		const record = `${filtered ? '符合筛选的' : ''}${topic ? `关于“${topic}”的` : ''}记录`;
		const what = topic ? '个国家和地区' : '个国家/地区与主题组合';
		if (empty === 0) {
			return pairs === 1
				? `唯一的国家/地区${topic ? '' : '与主题组合'}有${record}`
				: `全部${number(pairs)}${what}均有${record}`;
		}
		return `${number(pairs)}${what}中有${number(empty)}个没有${record}`;
	},
	gapsTitleGaps: ({ apparent, confirmed, unit, all }) => {
		const count = apparent + confirmed;
		const cell = (one: Named) => `${dimension[one]}单元格`;
		const of = unit
			? `${number(count)}个${cell(unit)}`
			: all && count > 1
				? '全部'
				: `${number(count)}个`;
		if (count === 0) return unit ? `没有${cell(unit)}是空白` : '均非空白';
		if (confirmed === 0) return `⟦${of}为疑似空白⟧`;
		if (apparent === 0) return `⟦${of}为确认空白⟧`;
		return `⟦${of}为空白，其中${number(confirmed)}个为确认空白⟧`;
	},
	gapsTitleMostOn: ({ count, label }) => `其中${number(count)}个属于“${label}”`,
	gapsTitleOther: ({ empty, pairs, rows, columns, often, filtered }) => {
		const record = filtered ? '符合筛选的记录' : '记录';
		const name = (one: Named) => (often.includes(one) ? `常见${dimension[one]}` : dimension[one]);
		const what = `${name(rows)}与${name(columns)}组合`;
		if (empty > 0) return `${number(pairs)}个${what}中有${number(empty)}个没有${record}`;
		return pairs === 1 ? `唯一的${what}有${record}` : `全部${number(pairs)}个${what}均有${record}`;
	},
	gapsTitleLargest: ({ row, column, count }) => `记录最多的是“${row}，${column}”：${count}`,
	gapsTitleJoin: ({ first, second }) => `${first}；${second}`,
	gapsTitleAdd: ({ first, second }) => `${first}，${second}`,

	gapsCell: ({ row, column, what }) => `${row}，${column}：${what}`,
	gapsCellEmpty: ({ state }) => `${state}，无记录`,
	gapsCellReached: ({ reached, places }) => `涉及${placed(places)}中的${number(reached)}个`,
	gapsCellSites: ({ count }) => `见于${sited(count)}`,
	gapsInitiatives: ({ count, text }) => plural(count, { other: `${text}项举措` }),
	gapsWhyThin: ({ records }) =>
		records < 2 ? '记录少：只有一项举措。' : '记录少：只见于一个网站。',
	gapsWhyEnded: '均已结束。',
	gapsWhyEnding: '最后一项将在十二个月内结束。',
	gapsWhyConfirmed: ({ names }) => `全部加载且关注此处，但未列出任何内容：${names}。`,
	gapsWhyApparent: ({ names }) => `关注此处，部分加载，未列出任何内容：${names}。`,
	gapsWhyRegional: ({ count }) => `针对至多25国的区域的${counted(count)}涉及此处，但未列明国家。`,
	gapsWhyUnknown: '已加载的项目清单均未将此列入范围。',
	gapsWhyOutOfScope: '此处的国家和地区均不在无记录即为空白的范围内。',
	gapsWhyNone: '没有已记录的举措兼具两者。',
	gapsHint: '指向单元格，或用方向键移到单元格，即可在此阅读。点按可查看所依据的记录。',
	gapsGrid: ({ rows, columns }) => `${dimension[rows]}与${dimension[columns]}`,
	gapsAll: '全部',
	gapsAllOf: ({ label, count }) => `${label}，全部：${count}`,

	gapsUnnamed: {
		topic: '未列主题',
		activity: '未列活动',
		users: '未列目标',
		region: '未列国家',
		subregion: '未列国家',
		country: '未列国家',
		status: '无状态',
		year: '无日期',
		inventory: '无网站',
		kind: '未列行为体',
		funder: '其他或无供资方',
		implementer: '其他或未列明'
	},
	gapsUnnamedOf: ({ label, head, count }) => `${label}，${head}：${count}`,

	gapsLegend: '图例',
	gapsLegendClass: ({ from, to }) =>
		to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`,
	gapsLegendCells: ({ count }) => `${number(count)}个单元格`,
	gapsLegendState: {
		value: '已记录的工作',
		regional: '仅区域工作',
		'gap-apparent': '疑似空白',
		'gap-confirmed': '确认空白',
		unknown: '未知，无清单关注',
		'out-of-scope': '范围内无国家/地区',
		none: '无记录'
	},
	gapsLegendEnded: '均已结束',
	gapsLegendEnding: '12个月内最后一项结束',
	gapsLegendThin: '记录少（浅色）',
	gapsLegendReached: '涉及的国家/地区',
	gapsLegendNotReached: '未涉及的',
	gapsLegendSites: '每个一点，至多五点',

	gapsNoteWhole: ({ columns }) =>
		`完全计数：具有两个值（${dimension[columns]}）的举措在两处均计入；行末的条形只计一次。`,
	gapsNoteFractional: '分数计数：一项举措在其列明的各值间均分，因此单元格的数值可能小于1。',
	gapsNotePlaces: '数字表示单元格的记录列明了多少个国家和地区。',
	gapsNoteStrip: '琥珀色条带：单元格内没有记录的国家和地区所占份额。',
	gapsNoteLane: ({ count, total }) =>
		`全球工作和针对超过25国的区域的工作留在“未列国家”栏：${number(total)}项中的${number(count)}项。`,
	gapsNoteElsewhere: ({ count }) => `${counted(count)}只列明所选范围以外的国家和地区。`,
	gapsNoteTop: ({ shown, known, what }) =>
		`显示${number(known)}个中列明次数最多的${number(shown)}个（${dimension[what]}）。`,
	gapsNoteSimilar: '相似者相邻：相邻的行或列分布相近，按平均连接聚类树的最优叶序排列。',
	gapsNoteAbsence: '空单元格表示没有记录，不表示没有开展过工作。',
	gapsNoteBoundary: '国家和地区的名称不意味着对其法律地位的任何意见。',

	gapsSummaryTotal: ({ initiatives, rows, columns, rowDimension, columnDimension }) =>
		`已记录的${counted(initiatives)}，分布于${number(rows)} × ${number(columns)}个单元格，按${dimension[rowDimension]}和${dimension[columnDimension]}排列。`,
	gapsSummaryMost: ({ row, column, count }) => `最多的单元格是“${row}，${column}”：${count}。`,
	gapsSummaryGaps: ({ count, names }) => `${number(count)}个单元格为空白：${names}。`,
	gapsSummaryAnd: ({ count }) => `另有${number(count)}个`,
	gapsSummaryNoGaps: '没有单元格为空白。',
	gapsSummaryOther: ({ regional, unknown }) =>
		`${number(regional)}个单元格仅有区域工作涉及，${number(unknown)}个因没有已加载清单关注而属未知。`,
	gapsSummaryNone: ({ count }) => `${number(count)}个单元格无记录。`,
	gapsSummaryUnnamed: ({ count, columns }) => {
		const what = {
			topic: '未列明主题',
			activity: '未列明活动',
			users: '未列明目标群体',
			region: '未列明国家',
			subregion: '未列明国家',
			country: '未列明国家',
			status: '没有状态',
			year: '没有日期',
			inventory: '没有网站',
			kind: '未列明行为体',
			funder: '列明其他供资方或未列明',
			implementer: '列明其他实施方或未列明'
		}[columns];
		return `${counted(count)}${what}。`;
	},
	gapsSummaryAsOf: ({ date }) => `截至${date}。`,

	gapsEmpty: '没有可排列的内容',
	gapsEmptyFilter: '没有已记录的举措符合筛选的全部条件。清除部分条件即可重新看到工作。',
	gapsEmptyAxis: ({ what }) =>
		`在此筛选下，没有举措具有“${dimension[what]}”的值。请为行或列另选一项，或清除部分筛选。`,
	gapsEmptyClear: ({ what }) => `清除：${what}`,
	gapsEmptyReset: '恢复为主题与次区域',

	gapsPhoneRow: ({ what }) => `逐个显示${dimension[what]}`,
	gapsPhonePrevious: '上一个',
	gapsPhoneNext: '下一个',
	gapsPhoneGaps: ({ gaps: count, cells }) => `${number(cells)}个单元格中有${number(count)}个为空白`,
	gapsTableMore: ({ count }) => `再显示${number(count)}行`,
	gapsTableTotal: '全部，各计一次'
};

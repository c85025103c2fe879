import type { Texts } from '../en';
import { initiatives } from './counts';
import { number } from './number';

/** The confidence-building measures and what supports them. */
export const measures: Texts['measures'] = {
	measuresTitleSubject: '十一项建立信任措施中哪些在何处得到支持',
	measuresTitleNone: '没有符合这些筛选的举措',
	measuresTitleUnsupported: ({ places, count, total, names }) =>
		`${places}：⟦${number(total)}项措施中的${number(count)}项⟧没有得到支持的记录${names ? `：${names}` : ''}`,
	measuresTitleFewest: ({ places, total, fewest, name }) =>
		`${places}：${number(total)}项措施均有得到支持的记录；最少的是“${name}”，${initiatives(fewest)}`,
	measuresPlacesChosen: '所选国家和地区',
	measuresAnd: ({ count }) => `另外${number(count)}项`,

	measuresSubtitle: ({ places, by }) =>
		`支持美洲组织十一项措施中各项的举措，按${by === 'country' ? '国家/地区' : '次区域'} · ${places}`,
	measuresAssumed:
		'未选择国家或地区，因此显示美洲，这些措施由美洲各国商定。可在筛选中选择任何其他区域。',
	measuresForm: '形式',
	measuresFormOf: { chart: '图', table: '表格' },
	measuresBy: '地点',
	measuresByOf: { country: '国家/地区', subregion: '次区域' },
	measuresWide: '比措施更宽的主题',
	measuresWideOf: { '0': '不计入', '1': '计入' },

	measuresKind: {
		direct: '经审核的匹配',
		close: '通过其主题',
		broad: '仅更宽的主题'
	},
	measuresKindMeaning: {
		direct: '有人从条目中读到该工作支持该措施。',
		close: '该工作的主题与该措施同义或近乎同义。',
		broad: '该工作的主题包含该措施及许多其他内容：可能支持该措施。'
	},
	measuresListTitle: '十一项措施',
	measuresListAside: '由列明所选国家/地区或其中某一地域的举措支持',
	measuresMeasure: '措施',
	measuresCounted: '计入',
	measuresCountries: '列明的国家/地区',
	measuresOf: ({ part, total }) => `${number(part)}/${number(total)}`,
	measuresGridTitle: ({ by }) => (by === 'country' ? '逐个国家/地区' : '按次区域'),
	measuresGrid: '按国家/地区列出的措施',
	measuresGridHint: '方向键移动，Enter键打开，Esc键关闭。',
	measuresPlace: '国家/地区',
	measuresWithin: '未列明国家，但列明其中某一地域',
	measuresWider: '全球、更大地域或未说明地点',
	measuresWithinShort: '其中地域',
	measuresWiderShort: '全球、更大',
	measuresCell: ({ measure, place, what }) => `${measure}，${place}：${what}`,
	measuresLaneWhat: ({ count }) => (count ? initiatives(count) : '无记录'),
	measuresCellMay: ({ what, count }) => `${what}；更宽主题的${initiatives(count)}`,
	measuresCellKinds: ({ count, direct }) =>
		direct ? `${count}，其中${number(direct)}项为经审核的匹配` : `${count}，仅通过主题`,
	measuresFractional: ({ text }) => `${text}项举措`,
	measuresLegend: '图例',
	measuresLegendDirect: '实心：至少一项经审核的匹配',
	measuresLegendCrosswalk: '空框：仅通过主题',
	measuresLegendMay: '小数字：更宽主题的工作，不计入',
	measuresPick: '显示措施',
	measuresTotal: '全部，各计一次',

	measuresPanelMeasure: ({ number: at }) => `美洲组织列表中的第${number(at)}项措施`,
	measuresPanelCell: '措施和国家/地区',
	measuresPanelName: ({ measure, place }) => `${measure}，${place}`,
	measuresPanelGone: '在当前筛选下未显示此措施或此国家/地区。',
	measuresPanelStart: '一项措施由什么支持',
	measuresPanelStartText:
		'在列表中选择一项措施，或选择一个单元格，即可查看所依据的记录及各自的理由。',
	measuresPanelTies: '与之关联的主题',
	measuresPanelNoTies: '没有对应的本图集主题：只有经审核的匹配可以支持。',
	measuresTie: ({ topic, match }) => `${topic}：${match}`,
	measuresMatch: {
		exactMatch: '与该措施同义',
		closeMatch: '与该措施近乎同义',
		narrowMatch: '是该措施的一部分',
		broadMatch: '比该措施更宽'
	},
	measuresPanelRows: ({ kind, count }) =>
		({
			direct: `经审核的匹配：${number(count)}`,
			close: `通过与该措施同义的主题：${number(count)}`,
			broad: `属于更宽的主题，可能支持：${number(count)}`
		})[kind],
	measuresPanelWithin: ({ count }) =>
		`其中${number(count)}项未列明国家，但列明所选国家和地区中的某一地域。`,
	measuresPanelWider: ({ count }) => `全球、更大地域或未说明地点；不计入此处：${number(count)}`,
	measuresPanelNothing: '此处没有可计入的记录。',
	measuresPanelRegional: ({ count }) => `未列明国家的区域工作：${number(count)}`,
	measuresPanelLooks: '谁关注此处',
	measuresPanelNobodyLooks: '没有已加载的项目清单关注此处。',
	measuresPanelSource: '读自',
	measuresPanelClose: '关闭',
	measuresReasonTopic: ({ topic, match }) => `其主题“${topic}”${match}。`,
	measuresReasonTie: ({ reason }) => `对照表：${reason}`,
	measuresPrintReasons: '经审核的匹配，附各自的理由',

	measuresSummary: ({ total, places, measures: count, direct }) =>
		`${places}：${initiatives(total)}支持${number(count)}项措施中的至少一项，其中${number(direct)}项为经审核的匹配。`,
	measuresSummaryMost: ({ name, count }) => `最多的是“${name}”：${initiatives(count)}。`,
	measuresSummaryNone: ({ names }) => `下列措施没有举措支持：${names}。`,
	measuresSummaryNamed: ({ named, total, by }) =>
		by === 'country'
			? `支持性工作列明了${number(total)}个国家和地区中的${number(named)}个。`
			: `${number(total)}个次区域中有${number(named)}个有支持性工作。`,
	measuresSummaryWider: ({ count }) => `另有${number(count)}项为全球性、针对更大地域或未说明地点。`,
	measuresSummaryAsOf: ({ date }) => `截至${date}。`,
	measuresNote:
		'经审核的匹配依据条目对工作本身的说明；没有此类匹配的举措，只是未发现其支持某项措施，并不表示其不支持。清单的范围含有与某项措施关联的主题（包括更宽的主题），即为关注该措施。面向美洲组织全体的工作列明的国家超过25个，因此不为任何国家着色：它列于上方各行。',
	measuresNoteWide: ({ count }) =>
		count
			? `更宽主题的工作已计入：${initiatives(count)}，可能支持也可能不支持某项措施。`
			: '更宽主题的工作会计入；目前没有。',
	measuresNoteNarrow: ({ count }) =>
		`比措施更宽的主题的工作未计入（${initiatives(count)}）；可用开关计入。`,
	measuresNoteWhole: '每项举措在其支持的每项措施和列明的每个国家/地区各计一次。',
	measuresNoteFractional: '每项举措在其措施和国家/地区之间均分。',
	measuresReading: '正在读取措施…',
	measuresFailed: '无法读取措施',
	measuresFailedText: '登记册未能加载。请重新打开页面再试。',
	measuresEmpty: '没有可显示的国家或地区',
	measuresEmptyText:
		'筛选后，无记录即为空白的范围内没有国家或地区。请扩大范围，或显示所有国家和地区。',
	measuresEmptyAction: '显示所有国家和地区'
};

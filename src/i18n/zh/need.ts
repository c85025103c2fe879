import type { Area } from '../../domain/need/areas';
import type { AxisId } from '../../domain/need/axis';
import type { Band } from '../../domain/need/cell';
import type { Weight } from '../../domain/need/settings';
import type { Third } from '../../domain/need/thirds';
import type { Texts } from '../en';
import { initiatives, places as countries, records as recorded, sites as sited } from './counts';
import { listOf } from './list';
import { number } from './number';

const two = new Intl.NumberFormat('zh-Hans', {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2
});
const upToTwo = new Intl.NumberFormat('zh-Hans', { maximumFractionDigits: 2 });

/** An axis: one we know, or what the reader brought, by its label. */
type AxisName = AxisId | { own: string; up: 'high' | 'low' };

/** The words of the three thirds of each axis, low to high on it. */
const LEVELS: Record<AxisId, readonly [string, string, string]> = {
	'gci-2024': ['需求较低', '需求中等', '需求高'],
	'gci-change': ['升幅较大', '升幅中等', '升幅较小'],
	'strategies-exists': ['有战略', '', '无战略'],
	'strategies-first-year': ['较早即有战略', '较晚才有战略', '新近才有战略'],
	'cyberlaw-cybercrime': ['有网络犯罪法', '有网络犯罪法草案', '无网络犯罪法'],
	'cyberlaw-data-protection': ['有数据法', '有数据法草案', '无数据法'],
	'internet-users': ['互联网用户多', '互联网用户中等', '互联网用户少'],
	income: ['收入较高', '收入中等偏下', '收入低']
};
const level = (axis: AxisName, third: Third): string =>
	typeof axis === 'string'
		? LEVELS[axis][third]
		: (axis.up === 'high'
				? (['数值较低', '数值居中', '数值高'] as const)
				: (['数值较高', '数值居中', '数值低'] as const))[third];

const COVERAGE = ['记录少', '有些记录', '记录多'] as const;
const field = (axis: AxisName, need: Third, coverage: Third) =>
	`${level(axis, need)}，${COVERAGE[coverage]}`;

const AREA: Record<Area, string> = {
	legal: '法律',
	technical: '技术',
	organizational: '组织',
	capacity: '能力',
	cooperation: '合作'
};

const BAND: Record<Band, string> = {
	small: '小',
	moderate: '中等',
	large: '大',
	'very-large': '很大'
};

const WEIGHT: Record<Weight, string> = { whole: '1', root: '1/√n', share: '1/n' };
const windowText = (years: number | null) =>
	years === null ? '所有年份' : years === 1 ? '最近一年' : `最近${number(years)}年`;

export const need: Texts['need'] = {
	needLoading: '正在读取指标…',
	needFailed: '无法读取指标',
	needFailedText: '指标存于单独的文件中。请检查网络连接后重试。',
	needNoArea: '没有与此主题对应的需求领域',
	needNoAreaText: '需求按五个领域衡量。新兴技术不属于其中任何一个：有覆盖，但没有差距。',
	needNoPlaces: '在此筛选下，没有受援方在此轴上有数值',
	needNoPlacesText: '受援方名单以外的国家和地区不在此比较。',
	needShowAllTopics: '显示所有主题',
	needShowAllPlaces: '显示所有国家和地区',

	needTitleSubject: '测得的需求与已记录的工作对照，按国家/地区和领域',
	needTitle: ({ axis, count, total, sids, filtered }) => {
		const work = filtered ? '符合筛选的已记录工作少' : '已记录的工作少';
		const what = `${level(axis, 2)}且${work}`;
		const all = `${number(total)}个受援方`;
		if (count === 0) return `${all}中没有一个${what}`;
		const islands = sids > 0 && sids < count ? `；其中${number(sids)}个是小岛屿发展中国家` : '';
		return `${all}中有${number(count)}个⟦${what}⟧${islands}`;
	},

	needAxis: '需求轴',
	needAxisOf: {
		'gci-2024': '测得的需求（2024年GCI）',
		'gci-change': '2020年至2024年GCI得分变化',
		'strategies-exists': '是否有国家网络安全战略',
		'strategies-first-year': '首个国家战略的年份',
		'cyberlaw-cybercrime': '网络犯罪法律',
		'cyberlaw-data-protection': '数据保护法律',
		'internet-users': '互联网用户，占人口百分比',
		income: '收入组别'
	},
	needAxisTop: ({ axis }) =>
		typeof axis === 'string' && axis === 'gci-2024' ? '需求更高' : level(axis, 2),
	needAxisY: ({ axis }) => {
		if (typeof axis !== 'string') return axis.own;
		const short: Partial<Record<AxisId, string>> = {
			'gci-2024': '测得的需求，N',
			'gci-change': '得分变化，分',
			'strategies-exists': '战略',
			'strategies-first-year': '首个战略',
			'internet-users': '互联网用户，%',
			income: '收入组别'
		};
		return short[axis] ?? '法律';
	},
	needAxisX: '已记录的覆盖，K',
	needAxisXEnd: '已记录的工作更多',
	needAxisGroupOurs: '本版本所含',
	needAxisGroupOwn: '自备，保留在本机',
	needStep: {
		yes: '有',
		no: '无',
		draft: '草案',
		high: '高',
		'upper-middle': '中等偏上',
		'lower-middle': '中等偏下',
		low: '低'
	},

	needSubtitle: ({ axis, total, areas }) => {
		const over = areas.length === 5 ? '' : `（仅限${listOf(areas.map((area) => AREA[area]))}领域）`;
		const places = `${number(total)}个受援方`;
		return typeof axis === 'string' && axis === 'gci-2024'
			? `需求为1减去国际电联2024年GCI支柱均值${over}；${places}`
			: `已记录的覆盖${over}与另一指标对照；${places}`;
	},
	needMapTitle: '地图上同样的九个区段',
	needMapLabel: ({ summary }) => `按区段着色的地图。${summary}`,
	needMapOutside: '不在此视图中：非受援方，或无数值',
	needMapFailed: '无法读取底图。表格和矩阵显示相同内容。',
	needScatterLabel: ({ summary }) => `需求与覆盖。${summary}`,
	needScatterHint: '点按区段或圈选各点，即可选择国家和地区。',
	needKeyTitle: '各区段的国家/地区',
	needKeyLabel: '区段：点按即可选择其中的国家和地区',
	needField: ({ axis, need: high, coverage }) => field(axis, high, coverage),
	needFieldCount: ({ axis, need: high, coverage, count }) =>
		`${field(axis, high, coverage)}：${countries(count)}`,
	needCorner: ({ axis, need: high, coverage, short }) =>
		short ? COVERAGE[coverage] : `${level(axis, high)}，${coverage === 0 ? '记录少' : '记录多'}`,
	needCornerMost: '需求最高，覆盖最少',
	needCornerLeast: '需求最低，覆盖最多',
	needAllFields: '所有国家和地区',

	needPoint: ({ name, axis, value, coverage, need: high, covered }) =>
		typeof axis === 'string' && axis === 'gci-2024'
			? `${name}：需求${value}，覆盖${two.format(coverage)}，${field(axis, high, covered)}`
			: `${name}：${value}，覆盖${two.format(coverage)}，${field(axis, high, covered)}`,

	needMatrixTitle: ({ count, field: chosen, picked }) =>
		picked
			? `所选${countries(count)}，按名称排列，分领域`
			: chosen
				? `“${chosen}”区段的${countries(count)}，按名称排列，分领域`
				: `全部${countries(count)}，按名称排列，分领域`,
	needMatrixLabel: '按国家/地区和领域列出的差距',
	needArea: AREA,
	needCells: '单元格内容',
	needCellsOf: { records: '记录', evidence: '证据', gap: '差距' },
	needCell: ({ name, area, band, records, counting, mark, need: high, noValue }) => {
		const place = `${name}，${AREA[area]}`;
		if (noValue) return `${place}：需求未衡量，${recorded(records)}，证据${mark}`;
		if (records === 0) return `${place}：未发现记录，需求${two.format(high)}，证据${mark}`;
		if (counting === 0)
			return `${place}：${recorded(records)}，均过旧，需求${two.format(high)}，证据${mark}`;
		return `${place}：差距${BAND[band!]}，${recorded(records)}，证据${mark}`;
	},
	needCellWhy: ({
		need: high,
		weighted,
		typical,
		coverage,
		gap,
		records,
		counting,
		sites,
		heldBack,
		regional,
		years
	}) =>
		[
			high === null
				? '该指数没有数值。'
				: `需求${two.format(high)}，W ${two.format(weighted)}，K ${two.format(coverage)}（k ${two.format(typical)}），差距${two.format(gap!)}。`,
			records === 0
				? '在所查清单中未发现记录：并不证明没有工作。'
				: counting === 0
					? `${recorded(records)}，日期均不在${windowText(years)}之内。`
					: `${recorded(records)}中有${number(counting)}条计入${windowText(years)}，来自${sited(sites)}。`,
			heldBack ? '仅有一条记录时，按“记录少”计。' : '',
			regional ? `${number(regional)}条区域记录可能涉及此处，但未列明此处。` : ''
		].join(''),
	needCellHint: '指向单元格，或使用方向键，即可查看其计算依据。',

	needLegendGap: '差距',
	needLegendBands: {
		small: '小，低于0.10',
		moderate: '中等，低于0.25',
		large: '大，低于0.50',
		'very-large': '很大'
	},
	needLegendNothing: '未发现记录',
	needLegendSteps: ['需求较低', '需求中等', '需求高'],
	needLegendOld: ({ years }) => (years === null ? '均早于计算期' : `均超过${number(years)}年`),
	needLegendRegional: '周边有区域工作',
	needLegendEvidence: '证据',
	needLegendMarks: {
		A: 'A：至少3条记录、2个网站',
		B: 'B：少于A的标准',
		C: 'C：没有可计入的记录'
	},

	needSettings: '工作如何计算',
	needSettingsLine: ({ window: years, weight, factor }) =>
		`${windowText(years)}的工作 · 权重${WEIGHT[weight]} · k × ${upToTwo.format(factor)}`,
	needWeight: '列明n个国家/地区的记录的权重',
	needWeightOf: WEIGHT,
	needWindow: '已结束工作的计算期',
	needWindowValue: ({ years }) => windowText(years),
	needFactor: '典型覆盖，k',
	needFactorValue: ({ factor }) => `× ${upToTwo.format(factor)}`,
	needSettingsReset: '恢复默认值',
	needTypical: ({ version, values }) =>
		`k即典型的W，在版本${version}中固定为：${values.map(({ area, value }) => `${AREA[area]}${two.format(value)}`).join('，')}。取在该领域至少有一条记录的受援方的中位数。`,

	needSummary: ({ axis, total, corner, names, opposite, nothing, cells, old, missing, date }) =>
		[
			`${countries(total)}中，${number(corner)}个${level(axis, 2)}且记录少${names.length ? `（${names.join('、')}${corner > names.length ? `及另外${number(corner - names.length)}个` : ''}）` : ''}；${number(opposite)}个${level(axis, 2)}且记录多。`,
			`${number(cells)}个单元格中，${number(nothing)}个没有记录，${number(old)}个只有较早的工作。`,
			missing ? `${countries(missing)}没有数值，未列入。` : '',
			`截至${date}。`
		].join(''),
	needNote: ({ version }) =>
		`各区段的界线为版本${version}中所有受援方的三分位数：筛选会使各国家和地区的位置变动，界线不变。只列明区域或全世界的工作不计入任何国家或地区。`,
	needSources: ({ sites, date }) => `${sited(sites)}的记录，读取于${date}。`,

	needCautions: '这不说明什么',
	needCautionsText: [
		'没有记录并不证明没有开展过工作。两国之间、南方国家之间、由武装部队或企业提供的支助，或以英文以外的语言介绍的支助，往往没有列出。',
		'计算记录数既不衡量资金，也不衡量成效：两天的培训与十年的支助分量相同。',
		'该指数衡量各国在2023年和2024年作出的承诺，部分由各国自行陈述。它不衡量一国有多安全，也不衡量其遭受何种攻击。其法律支柱不涉及法院和警察，其合作支柱很少涉及外交，而外交正是本图集相应主题的内容。',
		'按指数衡量一国所缺的，未必是其所求的。有记录的请求比这里的任何数字更说明问题。',
		'覆盖较多且得分较高，并不证明二者之间有因果关系。',
		'只有区段和档次，没有排名：在其他设定下，一国所处的位置会变动，变动幅度见“范围”。差距本身与需求密切相关；覆盖所增添的才是新信息。',
		'受制裁的国家和没有提出请求的国家，与所有其他国家一样显示。如何取舍由捐助方决定。'
	],

	needAbout: '关于此指标',
	needAboutYear: '年份',
	needAboutOwner: '发布者',
	needAboutSource: '来源',
	needAboutLicence: '许可',
	needAboutChecked: '核对方式',
	needAboutSays: '说明内容',
	needAboutUnchecked: '未与第二个来源核对。',
	needAboutInPlace: '数值只在此处显示，不提供可导出的表格。',
	needAboutVaries: '因国家/地区而异',
	needAboutIncome: {
		owner: '世界银行',
		source: 'https://data.worldbank.org',
		year: '2026财年',
		licence: 'CC BY 4.0',
		checked: '按公布的内容采用；其中两国未分类。',
		about: '人均国民总收入，分四组。是背景，不是需求。'
	},
	needAboutChange: '两版得分之差。两版之间方法有变，因此上升并非全是进展。',
	needAboutGap: '不论轴上显示什么，单元格中的差距和范围均依据2024年GCI的支柱。',
	needMissing: ({ count }) => `${number(count)}个受援方没有数值：`,
	needMissingGci: '2024年GCI未对其进行衡量。',
	needFlagged: '须谨慎解读的数值：',

	needTable: '按国家/地区列出的需求、覆盖和差距',
	needColumn: {
		country: '国家/地区',
		field: '区段',
		need: '需求',
		coverage: '覆盖',
		gap: '差距',
		range: '范围'
	},
	needTableCell: ({ need: high, coverage, gap, records, mark }) =>
		`${high === null ? '无数值' : two.format(high)} · ${two.format(coverage)} · ${gap === null ? '无数值' : two.format(gap)} · ${number(records)} ${mark}`,
	needTableCellMeaning:
		'各领域依次为：需求、覆盖、差距、记录数、证据标记。范围：权重、计算期和k的18种设定下的差距。',
	needFormOf: { chart: '图', table: '表格' },
	needForm: '显示为',
	needNone: '无数值',

	needPanelList: ({ count }) => countries(count),
	needPanelListNote: ({ settings }) =>
		`差距及其在权重、计算期和k的${number(settings)}种设定下的范围。按名称排列：不分优劣。`,
	needPanelNone: '在此筛选下没有国家或地区位于此区段。',
	needPanelPeople: ({ people }) => `人口${people}`,
	needPanelNeed: ({ need: high, coverage }) =>
		`${high === null ? '需求未衡量' : `需求${two.format(high)}`} · 覆盖${two.format(coverage)}`,
	needPanelGap: ({ gap, range, settings }) =>
		`差距${two.format(gap)}；在${number(settings)}种设定下为${two.format(range[0])}–${two.format(range[1])}`,
	needRange: ({ range }) => `${two.format(range[0])}–${two.format(range[1])}`,
	needPanelStays: ({ stays, settings }) =>
		stays === settings
			? `其覆盖在全部${number(settings)}种设定下均处于这三分之一区间。`
			: `其覆盖在${number(settings)}种设定中的${number(stays)}种下处于这三分之一区间。`,
	needPanelHead: { need: '需求', coverage: '已记录', records: '记录数', evidence: '标记' },
	needPanelOld: '过旧',
	needPanelNothing: '无',
	needPanelPillar: ({ value }) => `2024年GCI：${upToTwo.format(value)}/20`,
	needPanelYear: ({ year }) => `数值年份：${year}。`,
	needPanelHatch: ({ date }) => `斜线：在所查清单中未发现记录，${date}；并不证明没有工作。`,
	needPanelOldNote: ({ years }) => `过旧：没有日期在${windowText(years)}之内的记录。`,
	needReport: '报告遗漏的记录',
	needReportAt: ({ area }) => `报告遗漏的记录，${AREA[area]}`,
	needPanelBehind: ({ count }) => `所依据的记录：${initiatives(count)}`,
	needPanelNoRecord: '在此筛选下，这些领域没有举措列明此处。',
	needPanelOutside: '非受援方，或在此轴上没有数值：不在此比较。',
	needPanelPalau: '2024年GCI未对其进行衡量：需求不详，也不作猜测。',
	needPanelOpen: '打开国家/地区页面',
	needPanelCsv: '导出CSV',
	needPanelClose: '关闭',
	needUndated: ({ share }) => `其记录中${share}没有日期。`,

	needOwn: '自备数值',
	needOwnAdd: '添加自备的CSV…',
	needOwnIntro:
		'每行含一个国家/地区（ISO代码或名称）和一个数字的表格。它留在本机，绝不与本图集的数据混合，也不改变任何计数。',
	needOwnFile: 'CSV文件',
	needOwnTooLarge: '文件超过2 MB。请只保留两列。',
	needOwnUnreadable: '无法读取该文件。',
	needOwnBroken: ({ line, unclosed }) =>
		`第${number(line)}行：${unclosed ? '引号未闭合。' : '闭合引号后有多余文本。'}`,
	needOwnNoColumns: '未找到国家/地区列，或未找到数字列。',
	needOwnColumn: ({ number: at }) => `第${number(at)}列`,
	needOwnCountryColumn: '国家/地区所在列',
	needOwnValueColumn: '数值所在列',
	needOwnName: '指标名称',
	needOwnSource: '来源和年份',
	needOwnUp: '轴的顶端',
	needOwnUpOf: { high: '高值', low: '低值' },
	needOwnRead: ({ matched }) => `已读取${countries(matched)}。`,
	needOwnUnmatched: ({ count }) => `${number(count)}个名称在此无法识别。请对应或略去：`,
	needOwnMapTo: ({ name }) => `“${name}”所指的国家/地区`,
	needOwnLeaveOut: '略去',
	needOwnNotNumbers: ({ lines }) => `不是数字，已略去：${lines}。`,
	needOwnRepeated: ({ lines }) => `同一国家/地区的第二个数值，已略去：${lines}。`,
	needOwnLine: ({ line, country, text }) => `第${number(line)}行（${country}：${text}）`,
	needOwnKeep: '保留并显示',
	needOwnCancel: '取消',
	needOwnRemove: '从本机删除',
	needOwnKept: ({ file, left }) =>
		`来自自备文件${file}${left ? `；略去${number(left)}行` : ''}。只保留在本机。`,
	needOwnNotLasting: '此浏览器不保存任何内容：数值保留到页面关闭为止。',
	needOwnTopics: '需求领域由本图集的主题构成。不论显示何种用语，计算方式相同。',
	needOwnUnsourced: '未提供来源。',
	needOwnChecked: '此处无人核对：这些是自备的数值。'
};

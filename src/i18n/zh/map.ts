import type { Texts } from '../en';
import { boundaries } from './boundaries';
import { initiatives as counted, places as placed, sites as sited } from './counts';
import { number } from './number';
import { plural } from './plural';

type When = 'ever' | 'running' | 'ending';

const onTopic = (topic: string | number | null) =>
	topic === null ? '' : typeof topic === 'number' ? `关于${number(topic)}个主题` : `关于“${topic}”`;

const recordedWork = (when: When, topic: string | number | null) => {
	const which = [onTopic(topic), { ever: '', running: '目前进行中', ending: '一年内结束' }[when]];
	const said = which.filter(Boolean).join('、');
	return `${said && `${said}的`}已记录工作`;
};

const idleWords = (when: When) => (when === 'ending' ? '无即将结束的工作' : '无进行中的工作');

const gapWords = (apparent: number, confirmed: number) => {
	if (!apparent && !confirmed) return null;
	if (!confirmed) return `⟦${number(apparent)}个疑似空白⟧`;
	if (!apparent) return `⟦${number(confirmed)}个确认空白⟧`;
	return `⟦${number(apparent + confirmed)}个空白，其中${number(confirmed)}个为确认空白⟧`;
};

/** The coverage map. Words that count gaps stand between ⟦ and ⟧ in titles. */
export const map: Texts['map'] = {
	...boundaries,
	mapFinding: ({ when, topic, places, recorded, resting, ...rest }) => {
		const what = recordedWork(when, topic);
		if (places === 0) return '所选范围内没有国家或地区';
		const start =
			recorded === 0
				? `${placed(places)}均无${what}`
				: recorded === places
					? places === 1
						? `所选的唯一国家/地区有${what}`
						: `全部${placed(places)}均有${what}`
					: `${placed(places)}中有${number(recorded)}个有${what}`;
		const regional = rest.regional ? `${number(rest.regional)}个仅有区域工作` : null;
		const unknown = rest.unknown ? `${number(rest.unknown)}个未知` : null;
		const idle = rest.idle ? `${number(rest.idle)}个${idleWords(when)}` : null;
		// Where nothing is missing the reader is told what "Running now" would show.
		const now =
			when === 'ever' && recorded === places && resting
				? resting === places
					? `目前${places === 1 ? '' : '均'}无已知进行中的工作`
					: `${number(resting)}个目前无进行中的工作`
				: null;
		const parts = [gapWords(rest.apparent, rest.confirmed), idle, regional, unknown, now].filter(
			Boolean
		);
		// One line: what counts gaps stays, what fits beside it follows.
		const [first, second] = parts;
		if (!first) return start;
		const title = `${start}；${first}`;
		return second && title.length + second.length <= 54 ? `${title}，${second}` : title;
	},
	mapSummary: ({
		when,
		topic,
		measure,
		initiatives,
		places,
		recorded,
		idle,
		most,
		apparent,
		confirmed,
		regional,
		unknown,
		unnamed,
		asOf
	}) => {
		const sentences = [
			`此处计入${counted(initiatives)}；${placed(places)}中有${number(recorded)}个有${recordedWork(when, topic)}。`,
			most
				? `${
						{
							initiatives: '举措数',
							topics: '不同主题数',
							funders: '不同供资方数',
							active: '目前进行中的举措数',
							share: '占所在区域举措的份额'
						}[measure]
					}最高的是：${most}。`
				: null,
			idle
				? `${placed(idle)}有已记录的工作，但没有${when === 'ending' ? '已知将在一年内结束的工作' : '已知目前进行中的工作'}。`
				: null,
			`自身没有记录的国家和地区：疑似空白${number(apparent)}个，确认空白${number(confirmed)}个，仅有区域工作的${number(regional)}个，没有已加载清单关注的${number(unknown)}个。`,
			unnamed ? `${counted(unnamed)}未列明国家，不着色。` : null,
			`以${asOf}读取的内容为准。`
		];
		return sentences.filter(Boolean).join('');
	},
	mapPlace: ({ name, state, records, recorded, when, count, measure, value }) => {
		if (records === 0) {
			const why = {
				value: '',
				'gap-apparent': '',
				'gap-confirmed': '',
				regional: '，仅区域工作',
				unknown: '，未知',
				'out-of-scope': '，范围外'
			}[state];
			return `${name}：无记录${why}`;
		}
		const scope = state === 'out-of-scope' ? '，范围外' : '';
		const time = { ever: '', running: '目前进行中', ending: '即将结束' }[when];
		if (when !== 'ever' && count === '0')
			return `${name}：无${time}的举措，已记录的举措${recorded}项${scope}`;
		const also = {
			initiatives: '',
			topics: `，${value}个主题`,
			funders: `，${value}个供资方`,
			active: `，${value}项目前进行中`,
			share: `，占所在区域的${value}`
		}[measure];
		return `${name}：${count}项举措${time}${also}${scope}`;
	},
	mapSubtitle: ({ measure, when, years }) => {
		const what = {
			initiatives: '各国家/地区的举措数',
			topics: '各国家/地区的不同主题数',
			funders: '各国家/地区的不同供资方数',
			active: '各国家/地区目前进行中的举措数',
			share: '占所在区域举措的份额'
		}[measure];
		const time = { ever: '', running: '，目前进行中', ending: '，一年内结束' }[when];
		if (when !== 'ever' || !years) return `${what}${measure === 'active' ? '' : time}`;
		return `${what}，${years.first}–${years.last}年`;
	},
	mapWhen: '计入哪些工作',
	mapWhenOf: {
		ever: '历来记录',
		running: '进行中',
		ending: '即将结束'
	},
	mapForm: '形式',
	mapFormOf: { map: '地图', tiles: '方块', table: '表格' },
	mapCentre: '地图中心',
	mapCentreOf: { atlantic: '大西洋', pacific: '太平洋' },
	mapMeasure: '着色依据',
	mapMeasureOf: {
		initiatives: '举措数',
		topics: '不同主题数',
		funders: '不同供资方数',
		active: '目前进行中的举措数',
		share: '占所在区域举措的份额'
	},
	mapMultiples: '小地图',
	mapMultiplesOf: { none: '一幅地图', topic: '每主题一幅', period: '每时期一幅' },
	mapMultiplesHint: '点按任一幅可放大查看。',
	mapMultiple: ({ title, recorded, places, gaps }) =>
		`${title}：${placed(places)}中有${number(recorded)}个有已记录的工作，${number(gaps)}个空白`,
	mapMultipleCount: ({ recorded, places }) => `${number(recorded)}/${number(places)}`,
	mapPeriod: ({ from, to }) => (from === to ? `${from}年` : `${from}–${to}年`),
	mapLabel: ({ summary }) =>
		`世界地图。${summary}方向键在国家和地区间移动，字母键跳到名称，加号和减号缩放，Enter键打开。`,
	mapTilesLabel: ({ summary }) =>
		`按区域排列的国家和地区方块。${summary}方向键在国家和地区间移动，字母键跳到名称，Enter键打开。`,
	mapRegionCount: ({ recorded, places }) => `${number(recorded)}/${number(places)}有已记录的工作`,
	mapNoRegion: '其他国家/地区',
	mapZoom: '缩放至',
	mapZoomOf: {
		world: '世界',
		africa: '非洲',
		asia: '亚洲',
		caribbean: '加勒比',
		europe: '欧洲',
		'latin-america': '拉丁美洲',
		pacific: '太平洋岛屿'
	},
	mapZoomIn: '放大',
	mapZoomOut: '缩小',
	mapZoomReset: '全世界',
	mapZoomChosen: '所选国家/地区',
	mapTouch: '双指移动和缩放地图；单指滚动页面。',
	mapDrawing: '正在绘制地图…',
	mapFailed: '无法加载地图轮廓。方块显示相同的数字。',
	mapTryAgain: '重试',
	mapLaneTitle: ({ count }) => `${number(count)}项未列明国家`,
	mapLaneNote: ({ count }) => plural(count, { other: '不着色' }),
	mapLaneGlobal: '全球',
	mapLaneUnplaced: '未说明',
	mapLaneMore: ({ areas, count }) => `另有${number(areas)}个地域：提及${number(count)}次`,
	mapLaneFewer: '收起',
	mapLaneChip: ({ name, count }) => `${name}：${counted(count)}`,
	mapLegend: '国家/地区，按',
	mapLegendHint: '点按条形可开关',
	mapLegendBar: ({ label, count }) => `${label}：${placed(count)}`,
	mapClass: {
		regional: '仅区域工作',
		'gap-apparent': '疑似空白',
		'gap-confirmed': '确认空白',
		unknown: '未知',
		'out-of-scope': '范围外'
	},
	mapNone: {
		initiatives: '无',
		topics: '无主题',
		funders: '未列供资方',
		active: '无进行中的',
		share: '无'
	},
	mapNoneAt: { running: '无进行中的', ending: '无即将结束的' },
	mapRange: ({ from, to }) =>
		to === null ? `${from}+` : from === to ? String(from) : `${from}–${to}`,
	mapShareRange: ({ from, to }) =>
		to === null ? `${from}%+` : from === 0 ? `低于${to}%` : `${from}–${to - 1}%`,
	mapList: {
		'gap-confirmed': '确认空白',
		'gap-apparent': '疑似空白',
		regional: '仅区域工作',
		unknown: '未知',
		'out-of-scope': '范围外',
		none: '有已记录的工作，但'
	},
	mapListClass: ({ label, measure }) => `${label}，${measure}`,
	mapListMore: ({ count }) => `另有${number(count)}个`,
	mapListNone: '范围内每个国家和地区都有已记录的工作。',
	mapListResting: ({ count }) => `其中${number(count)}个没有已知正在进行的工作。`,
	mapListRestingShow: '显示目前进行中的',
	mapBrushed: ({ kind, count }) => {
		const what = {
			cell: '所选单元格',
			actor: '所选行为体的工作',
			initiative: '所选举措',
			inventory: '所选清单的记录',
			sites: '所选网站共同列出的内容'
		}[kind];
		return count
			? `已标出：${what}涉及的${placed(count)}。`
			: `未标出任何国家或地区：在此筛选下，${what}未列明任何国家或地区。`;
	},
	mapAnnotation: ({ count, places, region, state }) =>
		`${region}${placed(places)}中的${number(count)}个：${
			{
				value: '已记录的工作',
				regional: '仅区域工作',
				'gap-apparent': '疑似空白',
				'gap-confirmed': '确认空白',
				unknown: '未知',
				'out-of-scope': '范围外'
			}[state]
		}`,
	mapTable: '国家和地区及其记录',
	mapTablePlace: '国家/地区',
	mapTableRegion: '区域',
	mapTableState: '状态',
	mapTableCount: '举措',
	mapTableTopics: '主题',
	mapTableFunders: '供资方',
	mapTableActive: '进行中',
	mapTableShare: '占区域份额',
	mapEmpty: '没有可着色的内容',
	mapEmptyText: ({ when }) =>
		when === 'ever'
			? '没有符合此筛选的已记录举措。'
			: when === 'running'
				? '所选举措均未记录为目前进行中。多数记录未注明结束时间，因此不大能说明工作本身的情况。'
				: '所选举措均未记录为一年内结束。',
	mapEmptyWhen: '显示历来所有记录',
	mapEmptyClear: ({ what }) => `清除${what}`,
	mapNote: ({ recipients, fractional, unknown, places, confirmed }) =>
		[
			recipients ? '范围外：不是发援会名单上的受援方。' : '范围外：不在所选国家和地区之列。',
			fractional ? '分数计数：所列每个国家或地区计1/n。' : '完全计数。',
			confirmed
				? '确认空白：有全部加载的清单关注此处。'
				: '疑似空白：关注此处的清单均只加载了样本；无记录不等于无工作。',
			places > 0 && unknown > 0
				? `未知：${Math.round((unknown / places) * 100)}%的国家和地区。`
				: null
		]
			.filter(Boolean)
			.join(''),
	mapSources: ({ sites, date }) => `${sited(sites)}，读取于${date}`,
	mapSourcesLabel: '来源：',
	mapBoundaryMore: '完整说明'
};

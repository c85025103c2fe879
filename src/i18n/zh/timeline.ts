import type { Texts } from '../en';
import { initiatives, sites as sited } from './counts';
import { number } from './number';
import { states } from './states';

const pairs = (count: number) => `${number(count)}个国家/地区与主题组合`;

/** Timeline and cliffs. */
export const timeline: Texts['timeline'] = {
	timelineAnswer: ({ ahead, active, by, stated }) =>
		`有现行工作的${pairs(active)}中，${number(ahead)}个⟦将在${by}前断档⟧，其中${number(stated)}个按注明的结束时间`,
	timelineAnswerNone: ({ active, by }) => `有现行工作的${pairs(active)}均不会在${by}前断档`,
	timelineAnswerInactive: '在此筛选下没有记录为现行的工作',
	timelineSubtitle: {
		active: ({ count }) => `进行中或计划中的${initiatives(count)}，按注明或推定的日期`,
		recent: ({ count }) => `进行中、计划中或24个月内结束的${initiatives(count)}`,
		dated: ({ count }) => `有日期的${initiatives(count)}`
	},
	timelineBy: '分组',
	timelineByOption: { topic: '按主题', country: '按国家/地区', actor: '按行为体' },
	timelineByNote: {
		topic: '每项列于其首个主题之下',
		country: '每项列于其列明的每个国家/地区之下',
		actor: '每项列于其供资方之下；未列明供资方的，列于其实施方之下'
	},
	timelineShown: '显示',
	timelineShownOption: { active: '现行', recent: '最近结束', dated: '全部有日期' },
	timelineForm: '图或表',
	timelineFormOption: { chart: '图', table: '表格' },
	timelineToday: ({ date }) => `今日，${date}`,
	timelineMonths: ({ months }) => number(months),
	timelineLegendBands: '6、12、24个月内',
	timelineUndated: '无日期',
	timelineNoGroup: { topic: '无主题', country: '未列明国家', actor: '未列明行为体' },
	timelineStartMissing: '未注明开始时间',
	timelineMore: ({ count }) => `此组另有${number(count)}项`,
	timelineBar: ({ title, start, end, kind, status }) =>
		`${title}：${start ? `自${start}` : '未注明开始时间'}，${
			kind === 'stated'
				? `至${end ?? '未知日期'}`
				: kind === 'assumed'
					? `推定结束于${end ?? ''}`
					: kind === 'ongoing'
						? '无结束时间，收集时为进行中'
						: '未注明结束时间'
		}，${states.statusLabel[status]}`,
	timelineLegend: '结束',
	timelineLegendStated: '已注明',
	timelineLegendAssumed: ({ months }) => `推定：开始 + ${number(months)}个月`,
	timelineLegendMissing: '缺，收集时为进行中',
	timelineSummary: ({ bars, undated, total, running }) =>
		`绘出${initiatives(bars)}，其中${number(running)}项按注明或推定的日期为进行中。${initiatives(total)}中有${number(undated)}项没有日期，无法绘出。`,
	timelineNote: ({ months, release, today }) =>
		`状态以本机日期${today}为准；记录读取于${release}。只知开始时间的，结束时间按其后${number(months)}个月推定：这是148个有日期且为期至少六个月的方案的中位数。已结束但未见于任何清单的工作，仍绘为进行中。`,
	timelineSources: ({ sites }) => `来源：${sited(sites)}`,
	timelineEmpty: '没有可绘制的内容',
	timelineEmptyText: '在此筛选下没有现行的举措。可显示全部有日期的举措，或清除一项筛选。',
	timelineShowDated: '显示全部有日期的',
	timelineColumn: {
		title: '举措',
		start: '开始',
		end: '结束',
		how: '结束时间的依据',
		status: '状态'
	},
	notStatedShort: '未说明',
	timelineEndKind: {
		stated: '已注明',
		assumed: '推定',
		ongoing: '无，收集时为进行中',
		missing: '未注明'
	},
	cliffsTitle: '将断档的单元格',
	cliffsText: '最后一项现行举措结束的国家/地区与主题组合。',
	cliffsHorizon: '前瞻期',
	cliffsBy: ({ date, months }) => `个组合，${date}前，${number(months)}个月`,
	cliffsMoreBy: ({ date, months }) => `个组合，此后至${date}，${number(months)}个月`,
	cliffsBasis: ({ stated, assumed }) =>
		stated && assumed
			? `${number(stated)}个按注明的结束时间，${number(assumed)}个按推定`
			: stated
				? '均按注明的结束时间'
				: '均按推定的结束时间',
	cliffsPairs: ({ pairs: count, topics }) => `${number(count)}个组合 · ${topics}`,
	cliffsFunders: ({ funders }) => `供资方：${funders}`,
	cliffsNearby: ({ actors }) => `在附近开展工作的有：${actors}`,
	cliffsNobodyNearby: '没有记录显示有谁在附近开展此项工作。',
	cliffsNone: '无。',
	cliffsBehind: ({ count }) => `过去24个月内有${number(count)}个组合断档`,
	cliffsPlanned: ({ count }) => `${number(count)}项计划中`,
	cliffsAll: ({ count }) => `显示全部${number(count)}项`,
	cliffsFewer: '收起',
	yearsTitle: '各年开展中的举措，按主题',
	yearsLabel: ({ topic, peak, year }) => `${topic}：${year}年最多，${initiatives(peak)}`,
	yearsFilter: ({ topic }) => `只显示${topic}`,
	yearsOnMap: '按时期以地图显示'
};

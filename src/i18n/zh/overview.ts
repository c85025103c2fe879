import type { CoreTexts } from '../en';
import {
	initiatives as counted,
	inventories,
	listings as listed,
	places as placed,
	sites as sited
} from './counts';
import { number } from './number';

export const overview: CoreTexts['overview'] = {
	overviewAnswer: ({ initiatives, named, places, gaps, confirmed, pairs, recipients }) => {
		const all = recipients ? `${number(places)}个受援方` : placed(places);
		const start = `已记录的${counted(initiatives)}列明了${all}中的${number(named)}个`;
		if (!gaps) return start;
		const kind = confirmed === 0 ? '疑似空白' : confirmed === gaps ? '确认空白' : '空白';
		return `${start}；⟦${number(pairs)}个国家/地区与主题组合中，${number(gaps)}个为${kind}⟧`;
	},
	overviewNone: '没有符合此筛选的已记录举措',
	overviewWhat:
		'网络安全能力建设帮助各国及其人民防范、应对和惩处网上危害：法律、应对小组、技能、外交。图集显示公共清单在何处列有此类工作，何处没有列出。',
	overviewMapTitle: ({ named, places }) =>
		`已记录的工作列明了${placed(places)}中的${number(named)}个`,
	overviewMapSubtitle: ({ topics }) => `${topics ?? '所有主题'}，历来所有记录`,
	overviewMapOpen: '打开地图',
	overviewMapLabel: ({ summary }) => `世界地图。${summary}`,
	overviewMatrixTitle: ({ empty, cells }) => `${number(cells)}个单元格中有${number(empty)}个无记录`,
	overviewMatrixSubtitle: '按主题和次区域',
	overviewMatrixOpen: '打开空白矩阵',
	overviewMatrixHint: '每个单元格均可在空白矩阵中打开。',
	overviewMatrixNote: ({
		apparent,
		confirmed,
		regional,
		unknown,
		lane,
		laneRegional,
		laneGlobal,
		laneUnplaced
	}) =>
		`疑似空白${number(apparent)}个，确认空白${number(confirmed)}个，仅区域工作${number(regional)}个，未知${number(unknown)}个。条带：涉及的国家和地区，琥珀色为未涉及的。${counted(lane)}未列明国家：区域性${number(laneRegional)}项，全球性${number(laneGlobal)}项，地点不明${number(laneUnplaced)}项。`,
	overviewStates: ({ value, regional, apparent, confirmed, unknown }) =>
		`${placed(value)}有已记录的工作，仅区域工作${number(regional)}个，疑似空白${number(apparent)}个，确认空白${number(confirmed)}个，未知${number(unknown)}个。`,
	overviewFindings: '发现',
	overviewFindingsNote: '根据已加载的记录得出',
	overviewFindingsNone: '在此筛选下没有突出的发现。',
	overviewLoaded: '已加载内容',
	overviewLoadedNote: ({ loaded, described }) =>
		`登记册中${inventories(described)}，已加载${number(loaded)}份`,
	overviewRegister: '登记册',
	overviewShareOf: ({ loaded, total, asOf }) =>
		`${number(loaded)}/${number(total)}${asOf ? `（${asOf}）` : ''}`,
	overviewTotalUnknown: '总数未说明',
	overviewOtherSites: ({ listings, total, sites }) =>
		`${listed(total)}中有${number(listings)}个来自其他${sited(sites)}及新闻媒体：这些来源增添记录，但一概不算作“关注”。`,
	overviewColumnInventory: '清单',
	overviewColumnKind: '类别',
	overviewColumnListings: '已加载条目',
	overviewColumnShare: '占自身总数份额',
	overviewColumnComplete: '完整程度',
	overviewDoors: '从何处开始',
	overviewDoorCountry: '我在政府部门工作',
	overviewDoorCountryText: '查看本国有哪些已记录的工作、由谁提供、到何时为止。',
	overviewDoorGaps: '我为工作供资',
	overviewDoorGapsText: '查看何处缺少哪些主题，谁在附近开展工作。',
	overviewDoorInventories: '我管理一份清单',
	overviewDoorInventoriesText: '比较各份清单：涵盖什么内容，与谁共享。',
	overviewFoot: ({ date }) =>
		`没有记录并不证明没有开展过工作：此处所示均为已加载清单所列的内容。边界、名称和颜色不表示对法律地位的任何意见；虚线和点线：边界尚未商定。轮廓：Natural Earth。非联合国地图。读取于${date}。`,
	overviewSources: ({ sites }) => `来源：${sited(sites)}`,
	overviewMapFailed: '无法加载底图。地图下方的数字仍然有效。',
	findingRoute: {
		map: '在地图中',
		gaps: '在矩阵中',
		network: '在关系网络中',
		inventories: '在登记册中'
	},
	findingOpen: '细看',
	findingGroup: ({ group, topic, regional, count }) =>
		`“${group}”组的国家和地区在“${topic}”主题上没有自身的已记录工作${regional === 0 ? '' : regional === count ? '；区域方案均涉及' : `；区域方案涉及其中${number(regional)}个`}。`,
	findingTopic: ({ topic, sampled }) =>
		`次区域没有关于“${topic}”的记录，多于其他大多数主题。${sampled ? '关注的清单均只加载了样本。' : ''}`,
	findingRunning: ({ withoutEnd, total }) =>
		`国家和地区目前没有记录为进行中的工作。解读时须谨慎：${counted(total)}中有${number(withoutEnd)}项未注明结束时间。`,
	findingInventories: ({ smaller, larger }) => `${smaller}所列的举措也列于${larger}。`,
	findingSingleFunder:
		'实施至少两项举措的实施方只有一个已记录的供资方。公布伙伴的一方看上去联系更多。',
	findingOf: ({ count, total }) => `${number(count)}/${number(total)}`
};

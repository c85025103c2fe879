import type { Texts } from '../en';
import { initiatives, records as recorded } from './counts';
import { number } from './number';

/** A donor's shortlist: needy, thinly covered, or about to go dark, each with its reason. */
export const shortlist: Texts['shortlist'] = {
	shortlistAnswer: ({ pairs, empty, ahead, months }) =>
		`${number(pairs)}个国家/地区与主题组合中，${number(empty)}个⟦没有可计入的记录⟧；${ahead === 0 ? '没有组合' : `${number(ahead)}个`}将在${number(months)}个月内失去最后的现行工作`,
	shortlistAnswerNone: '所选范围内没有国家/地区与主题组合',
	shortlistSubtitle: '每个组合均附理由。排序可自行设定；数值相同的按名称排列。',
	shortlistOrder: '何者在前',
	shortlistWeight: {
		need: '测得的需求',
		thin: '覆盖单薄',
		cliff: '断档'
	},
	shortlistWeightValue: ({ name, value }) =>
		`${name}：${value === 0 ? '不计入' : `计${number(value)}次`}`,
	shortlistFormula:
		'排序值 =（需求 × 其权重 + 覆盖单薄 × 其权重 + 断档 × 其权重）/ 权重之和。需求为1 − 2024年GCI支柱 / 20；覆盖单薄为1 − 该主题的K；即将断档计1，过去24个月内已断档计0.5。',
	shortlistActor: '观察角度',
	shortlistActorAny: '不限行为体',
	shortlistHorizon: '前瞻期',
	shortlistMonths: ({ months }) => `${number(months)}个月`,
	shortlistColumnCell: '国家/地区和主题',
	shortlistColumnWhy: '列入理由',
	shortlistColumnAround: '当地及附近有谁',
	shortlistColumnOrder: '排序值',
	shortlistArea: {
		legal: '法律',
		technical: '技术',
		organizational: '组织',
		capacity: '能力发展',
		cooperation: '合作'
	},
	shortlistWhy: ({ need, area, records, counting, coverage, end }) => {
		const measured =
			need === null
				? area === null
					? '没有指数衡量此主题的需求'
					: '该指数没有此国家/地区的数值'
				: `测得的需求为${need}（2024年GCI，${area}支柱）`;
		const work =
			records === 0
				? '在已加载的清单中未发现记录'
				: counting === 0
					? `已记录的${initiatives(records)}均已超过五年`
					: counting === records
						? `${initiatives(counting)}计入，覆盖${coverage}`
						: `已记录的${initiatives(records)}中有${number(counting)}项计入，其余已超过五年，覆盖${coverage}`;
		const dark = end
			? `；最后的${end.ahead ? '现行工作将于' : '工作已于'}${end.date}结束${end.assumed ? '（推定）' : ''}`
			: '';
		return `${measured}；${work}${dark}。`;
	},
	shortlistPlanned: ({ count }) => `此处计划开展${initiatives(count)}。`,
	shortlistMark: {
		A: '证据A：至少三条记录，来自至少两个网站',
		B: '证据B：一或两条记录，或一个网站',
		C: '证据C：未发现可计入的内容；不断言存在空白'
	},
	shortlistActive: ({ actors }) => `在此开展工作的有：${actors}`,
	shortlistActiveNone: '没有记录显示有谁在此开展工作。',
	shortlistNearby: ({ actors }) => `在附近开展工作的有：${actors}`,
	shortlistExperienced: ({ actors }) => `曾在该次区域实施此主题的有：${actors}`,
	shortlistStrangers: ({ pairs }) => `可能的协调点，没有共同的记录：${pairs}`,
	shortlistPair: ({ a, b }) => `${a}和${b}`,
	shortlistYouHere: ({ actor }) => `${actor}在此有记录。`,
	shortlistYouNear: ({ actor }) => `${actor}在该次区域有此主题的记录，但不在此处。`,
	shortlistYouNew: ({ actor }) => `${actor}在该次区域没有此主题的记录。`,
	shortlistRecords: ({ count }) => recorded(count),
	shortlistMore: ({ count }) => `再显示${number(count)}个`,
	shortlistExport: '导出CSV',
	shortlistExported: '文件已存入下载文件夹。',
	shortlistNote: ({ release }) =>
		`这是短名单，不是排名：数值只表示所选权重相加的结果，别无他意。没有记录并不证明没有开展过工作。需求反映2023–2024年声明的承诺，不等于实际请求；如有国家或地区请求协助，请向其询问。记录读取于${release}。`,
	shortlistSummary: ({ pairs, a, b, c }) =>
		`${number(pairs)}个组合：证据A ${number(a)}个，B ${number(b)}个，C（未发现可计入的内容）${number(c)}个。`,
	shortlistLoading: '正在读取指标',
	shortlistFailed: '无法读取指标，因此未计需求。',
	shortlistCsv: {
		country: '国家/地区',
		iso3: 'iso3',
		topic: '主题',
		least: '排序值_最低',
		most: '排序值_最高',
		need: '测得的需求',
		area: '领域',
		records: '记录数',
		counting: '计入的记录数',
		coverage: '覆盖_k',
		evidence: '证据',
		lastEnd: '最后结束',
		endBasis: '结束依据',
		reason: '理由',
		active: '在此开展工作的行为体',
		nearby: '在附近开展工作的行为体',
		experienced: '曾在次区域实施此主题的行为体',
		strangers: '在开展工作但无联系记录的行为体',
		ids: '举措标识',
		pages: '来源页面'
	}
};

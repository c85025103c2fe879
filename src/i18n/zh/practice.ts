import type { Texts } from '../en';
import { inventories as described } from './counts';
import { number } from './number';

interface Share {
	part: number;
	total: number;
}

const initiativesOf = ({ part, total }: Share) => `${number(total)}项举措中的${number(part)}项`;
const inventoriesOf = ({ part, total }: Share) => `${number(total)}份清单中的${number(part)}份`;

/** Cases of cooperation, UNIDIR's activity, recommendations and their evidence. */
export const practice: Texts['practice'] = {
	practiceTitleSubject: '什么促使清单之间合作',
	practiceTitle: ({ total, fosters, hinders }) =>
		[
			fosters && `${number(total)}个案例中有${number(fosters.count)}个：${fosters.label}`,
			hinders && `${fosters ? '' : '案例中'}有${number(hinders.count)}个：${hinders.label}`
		]
			.filter(Boolean)
			.join('；'),
	practiceReading: '正在读取案例…',
	practiceFailed: '无法读取案例',
	practiceFailedText: '登记册未能加载。请重新打开页面再试。',
	practiceNone: '没有记录任何案例。',
	practiceContents: '本页内容',

	practiceSummaryTitle: '反复出现的因素',
	practiceSummaryAside: ({ cases }) => `涉及${number(cases)}个案例`,
	practiceSummaryNote:
		'案例的每个短语都按其所体现的因素编码。短语是本图集对来源的解读，编码也是：几十个短语说明什么反复出现，不说明其作用有多大。',
	practiceSide: {
		fosters: '促进因素',
		hinders: '阻碍因素',
		benefits: '带来的益处'
	},
	practiceFactor: '因素',
	practiceCount: '案例',
	practiceCaseColumn: ({ at, title }) => `案例${number(at)}：${title}`,
	practiceHas: '有',
	practiceHasNot: '无',
	practiceForm: '形式',
	practiceFormOf: { chart: '图', table: '表格' },
	practiceFactorReads: ({ title, reads }) => `${title}：${reads}`,
	practiceInWords: ({ cases, fosters, hinders, benefits, once }) =>
		`${number(cases)}个案例中最常见的：促进因素为${fosters}；阻碍因素为${hinders}；益处为${benefits}。${number(once)}个因素只见于一个案例。`,
	practiceTimes: ({ label, count }) => `${label}（${number(count)}）`,

	practiceCasesTitle: '合作案例',
	practiceCaseAt: ({ at, total }) => `案例${number(at)}/${number(total)}`,
	practiceType: {
		'data-sharing': '共享数据',
		'joint-maintenance': '共同维护',
		methodology: '共用方法',
		funding: '集合供资',
		consultation: '磋商'
	},
	practiceParties: '参与方',
	practiceShared: '共享内容',
	practiceSince: '始于',
	practiceUnknown: '不详之处',
	practiceUnknownNone: '没有注明的未决事项；所读来源即所列来源。',
	practiceSources: '来源',
	practiceLinks: '相互之间的联系记录',
	practiceLinksNone: '除此案例外，参与方之间无联系记录。',
	practiceLink: ({ from, to, how }) => `${from} → ${to}：${how}`,
	practiceInNetwork: '在关系网络中显示',
	practiceInNetworkOf: ({ title }) => `在关系网络中显示：${title}`,

	practiceUnidirTitle: '裁研所自身的活动',
	practiceUnidirAside: '据其2023年11月16日的函件',
	practiceCategory: {
		research: '研究',
		learning: '参与式学习',
		access: '便利获取信息',
		funding: '供资'
	},
	practiceActivity: '活动',
	practiceYears: '年份',
	practicePartners: '伙伴',
	practiceParticipants: '参加者',
	practiceLanguages: '语言',
	practiceNotTold: '未说明',
	practiceSinceYear: ({ year }) => `自${year}年`,
	practicePeople: ({ people, more, countries, note }) =>
		[
			people === undefined ? '' : `${more ? '超过' : ''}${number(people)}人`,
			countries === undefined ? '' : `${number(countries)}个国家`,
			note ?? ''
		]
			.filter(Boolean)
			.join('，'),
	practiceStatedFigure: ({ value, more, of: what }) =>
		`${more ? '超过' : ''}${number(value)} ${what}`,
	practiceUnidirChart: '函件所列年份，按类别',
	practiceUnidirChartText: ({ category, year, title }) => `${category}，${year}：${title}`,
	practiceUnidirSummary: ({ items, first, last }) =>
		`列明${number(items)}项活动，从${first}年到${last}年；多数没有年份。`,
	practiceDonors: '2022–2023年捐助方',
	practiceDonorsCore: '核心方案捐助方',
	practiceDonorsSpecific: '对具体活动的支助',
	practiceDonorsContradict: ({ stated, named }) =>
		`函件称有${number(stated)}个捐助方，列明${number(named)}个。此处两个数字均予列出；何者正确不详。`,
	practiceDonorsAgree: ({ named }) => `函件列明${number(named)}个捐助方，与其所称数目一致。`,

	practiceRecommendationsTitle: '建议和批评意见',
	practiceRecommendationsAside: '各方对清单提出的要求，以及目前在此的计数',
	practiceGroup: {
		coordination: '协调',
		sustainability: '可持续性',
		localisation: '本地化',
		reach: '普及',
		'operational-guides': '操作指南',
		'project-management': '项目管理工具',
		'cooperation-models': '合作模式'
	},
	practiceGroupOther: '其他',
	practiceKind: {
		'problem-statement': '问题陈述',
		recommendation: '建议',
		complaint: '批评意见',
		conclusion: '结论',
		'to-document': '有待记录'
	},
	practiceEvidence: '目前计数：',
	practiceEvidenceSee: '查看',
	practiceEvidenceSeeFor: ({ text }) => `查看：${text}`,
	practiceFoot: ({ date, version }) =>
		`版本${version}，截至${date}读取。计数包括所有已加载的内容，不论筛选。`,

	practiceSharedRecords: (share) => `${initiativesOf(share)}列于不止一个网站。`,
	practiceWithoutLink: (share) => `${inventoriesOf(share)}无联系记录。`,
	practiceOutlineFields: ({ part, total, inventories }) =>
		`在${described(inventories)}中，论坛大纲的${number(total)}个字段有${number(part)}个已知。`,
	practiceEnded: (share) => `${initiativesOf(share)}已结束。`,
	practiceStatedDates: (share) => `${initiativesOf(share)}同时注明开始和结束时间。`,
	practiceWithoutRecord: ({ part, total }) =>
		`${number(total)}个受援方中的${number(part)}个未被任何举措列明。`,
	practiceEnglishOnly: ({ part, total }) =>
		`语言已知的${number(total)}份清单中的${number(part)}份只发现英文版。`,
	practiceCooperationKinds: ({ links, kinds }) =>
		`记录了${number(links)}个有来源的联系，分${number(kinds)}类。`,
	practiceProposed: (share) => `${inventoriesOf(share)}已提议但未建成。`,
	practiceWorkingAlone: ({ part, total }) =>
		`${number(total)}个行为体中的${number(part)}个从未在举措中与其他行为体一同列明。`,
	practiceUsers: ({ names, count }) =>
		`面向下列用户的举措最少（${number(count)}项）：${names.join('；')}。`,
	practiceMadeFor: ({ name, ...share }) => `${initiativesOf(share)}面向：${name}。`,
	practiceNamedCountries: (share) => `${initiativesOf(share)}列明国家。`,
	practiceCasesRecorded: ({ part, total }) =>
		`记录了${number(total)}个案例；其中${number(part)}个注明有重要内容不详。`,
	practiceTools: (share) => `${initiativesOf(share)}提供工具或资源，其中包括指南。`,
	practiceCrowded: ({ part }) =>
		`在${number(part)}个国家/地区与主题组合中，今日有两项或更多举措进行中。`,
	practiceNeeds: (share) => `${inventoriesOf(share)}收录评估，需求即载于评估之中。`,
	practiceProjects: (share) => `${inventoriesOf(share)}收录项目。`,
	practiceFreshness: (share) => `${inventoriesOf(share)}未注明最近更新日期，也未自称持续更新。`,
	practiceTaxonomies: ({ taxonomies, ...share }) =>
		`比较了${number(taxonomies)}套词汇；与本图集主题的${number(share.total)}个匹配中的${number(share.part)}个为精确匹配。`,
	practiceDefinitions: (share) => `${inventoriesOf(share)}说明其对网络安全或能力的理解。`,
	practiceRegion: ({ name, ...share }) => `${initiativesOf(share)}列明下列区域的国家：${name}。`
};

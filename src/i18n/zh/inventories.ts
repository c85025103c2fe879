import type { Texts } from '../en';
import { boundaries } from './boundaries';
import {
	initiatives as counted,
	inventories as described,
	listings as listed,
	places as placed,
	sites as sited,
	topics as topical
} from './counts';
import { listOf } from './list';
import { number } from './number';

const access = { open: '开放', registration: '须登录', closed: '不开放', unknown: '不详' };

/** The register of inventories and the page of each. */
export const inventories: Texts['inventories'] = {
	registerAnswer: ({ total, most, topic, least, rare, loaded }) => {
		const rarest = rare.length > 1 ? `${number(rare.length)}个主题` : `“${rare[0] ?? ''}”`;
		const gap =
			least === null
				? ''
				: least === 0
					? `，⟦没有清单关注${rarest}⟧`
					: `，⟦${number(least)}份关注${rarest}⟧`;
		return `${described(total)}中有${number(most)}份关注“${topic}”${gap}；${loaded ? `${number(loaded)}份` : '没有一份'}已加载记录`;
	},
	registerAnswerPlain: ({ total, loaded }) =>
		`介绍了${described(total)}；${loaded ? `${number(loaded)}份` : '没有一份'}已加载记录`,
	registerAnswerOne: ({ name, topics, total, listings }) =>
		`${name}${topics ? `关注${topical(total)}中的${number(topics)}个` : '未说明关注哪些主题'}；${
			listings ? `已加载其${listed(listings)}` : '未加载其任何记录'
		}`,
	registerUnknown: ({ id }) => `此处没有标识为“${id}”的清单`,
	registerUnknownText:
		'登记册介绍了所发现的每一份汇总、门户和资料库。其地址可能在后来的版本中有变。',
	registerToList: '所有清单',
	registerReading: '正在读取登记册',
	registerFailed: '无法读取登记册',
	registerFailedText: '其他视图仍可使用。请重新载入页面再试。',
	registerRelease: ({ version }) => `按版本${version}计数`,

	registerKind: {
		projects: '项目',
		policies: '政策',
		assessments: '评估',
		directory: '名录',
		tools: '工具',
		'portal-of-portals': '门户索引',
		legislation: '法规',
		training: '培训'
	},
	registerAccess: access,
	registerCadence: {
		continuous: '据称持续更新',
		periodic: '分版发布',
		annual: '每年',
		irregular: '不定期',
		static: '一次性发布',
		discontinued: '已停止',
		unknown: '未说明'
	},
	registerLanguage: ({ code }) =>
		new Intl.DisplayNames('zh-Hans', { type: 'language' }).of(code) ?? code,
	registerLanguageHead: { ar: '阿', en: '英', es: '西', fr: '法', ru: '俄', zh: '中' },

	registerSubtitle: ({ shown, total }) =>
		shown === total
			? `${described(total)}，按其内容和关注范围列出。`
			: `${described(total)}中的${number(shown)}份。`,
	registerSubtitleHint: '最多可勾选四份进行比较。',
	registerSubtitleShort: ({ shown, total }) =>
		shown === total ? described(total) : `${described(total)}中的${number(shown)}份`,
	registerTableName: '国际网络能力建设清单',
	registerFind: '名称、主办方或内容',
	registerFilterKind: '内容',
	registerFilterAccess: '访问',
	registerFilterTopic: '关注',
	registerAny: '不限',
	registerOption: ({ label, count }) => `${label}（${number(count)}）`,
	registerGrouping: '分组',
	registerGrouped: '按类别',
	registerUngrouped: '不分组',
	registerGridLabel: '谁关注何处',
	registerGrid: { topics: '主题', regions: '区域', users: '目标用户' },
	registerForm: '显示为',
	registerChart: '图',
	registerTable: '表格',
	registerNone: '没有匹配的清单',
	registerNoneText: '登记册中没有同时符合此文本、类别、访问方式和主题的清单。',
	registerClear: '显示所有清单',

	registerColumn: {
		name: '清单',
		host: '主办方',
		kind: '内容',
		update: '最近更新',
		languages: '语言',
		access: '开放',
		machine: '机器可读',
		loaded: '已加载',
		licence: '许可',
		looks: '关注'
	},
	registerSortBy: ({ column }) => `排序依据：${column}`,
	registerSort: '排序',
	registerSortLabel: {
		name: '按名称',
		update: '最新在前',
		languages: '语言最多',
		access: '最开放',
		loaded: '加载最多',
		looks: '主题最多'
	},
	registerNotLoaded: '未加载',
	registerLoaded: ({ count, completeness }) => `${number(count)}，${completeness}`,
	registerLoadedShort: { full: '全部', partial: '部分', sample: '样本' },
	registerColumnCount: ({ label, count }) => `${label}：${described(count)}关注`,
	registerColumnNames: ({ label, count }) => `${label}：${described(count)}列明`,
	registerKeepLooking: ({ label }) => `只显示关注此项的：${label}`,
	registerMark: {
		yes: '是',
		part: '部分',
		world: '全世界',
		no: '否',
		unstated: '未说明'
	},

	registerUpdateWords: {
		continuous: '据称持续更新',
		unknown: '不详',
		unbuilt: '尚未建成',
		closed: '已关闭'
	},
	registerUpdateBoth: ({ date }) => `${date}，据称持续更新`,
	registerUpdateLaunched: ({ words, date }) => `${words}；启用于${date}`,

	registerStrip: {
		update: '最近更新',
		languages: '语言',
		access: '访问',
		loaded: '已在此加载的记录'
	},
	registerBand: ({ band, count, since }) => {
		const words: Record<string, string> = {
			continuous: '据称持续更新',
			recent: `${since}年以来`,
			older: '更早',
			unknown: '不详',
			closed: '已关闭',
			unbuilt: '未建成',
			english: '仅英文',
			several: '多种语言',
			other: '另一种语言',
			open: access.open,
			registration: access.registration,
			full: '全部加载',
			partial: '部分加载',
			sample: '样本',
			none: '未加载'
		};
		return `${number(count)} ${words[band] ?? band}`;
	},

	registerKey: {
		dated: '有日期',
		continuous: '据称持续',
		launched: '启用',
		unknown: '不详',
		open: '开放',
		registration: '须登录',
		closed: '不开放',
		looks: '在其声明范围内',
		part: '区域的一部分',
		world: '称全世界，未列明区域',
		scarce: '只有一份或没有清单关注'
	},
	registerFinding: {
		topics: ({ none, one, total }) =>
			[
				none.length ? `⟦没有清单关注：${listOf(none)}。⟧` : '',
				one.length ? `⟦${described(total)}中只有一份关注：${listOf(one)}。⟧` : ''
			].join(''),
		users: ({ none, one, total }) =>
			[
				none.length ? `⟦没有清单将下列群体列为其用户：${none.join('；')}。⟧` : '',
				one.length ? `⟦${described(total)}中只有一份将其列为用户：${one.join('；')}。⟧` : ''
			].join(''),
		regions: ({ none, world, total }) =>
			`${described(total)}中有${number(world)}份称其关注全世界。${
				none.length ? `⟦没有清单列明：${listOf(none)}。⟧` : ''
			}`
	},
	registerSummary: ({ shown, total, loaded, dated, unknown }) =>
		`显示${described(total)}中的${number(shown)}份。${number(dated)}份注明最近更新日期；${number(unknown)}份的更新日期不详。此处加载了其中${number(loaded)}份的条目。`,
	registerNote:
		'方格表示清单声明的范围，而非其所列内容。“不详”指所读页面均未说明。“开放”有时是根据能够读取而推断的。语言为所发现的语言。',

	registerTick: ({ name }) => `比较${name}`,
	registerTickFull: '最多并列比较四份。请先取消勾选一份。',
	registerCompareTitle: ({ count }) => (count === 1 ? '比较' : `比较${described(count)}`),
	registerCompareOne: '再勾选一份清单，即可查看二者的异同。',
	registerCompareShare: ({ topics }) =>
		topics.length
			? `均关注的${topical(topics.length)}：${topics.join('；')}`
			: '没有各份清单均关注的主题',
	registerCompareClose: '关闭比较',
	registerCompareDrop: ({ name }) => `将${name}移出比较`,
	registerCompareWith: '与其他清单比较',
	registerCompareField: {
		kind: '内容',
		regions: '区域',
		users: '使用对象',
		languages: '语言',
		access: '访问',
		cadence: '更新',
		last: '最近更新'
	},
	registerCompareProse: {
		definition: '其所理解的网络安全',
		words: '其自身用语',
		entries: '自称收录',
		loaded: '在此加载',
		machine: '机器可读',
		licence: '许可'
	},
	registerAgreement: {
		same: '一致',
		differ: '不同',
		part: '仅部分说明',
		silent: '均未说明'
	},
	registerAgreementSign: { same: '=', differ: '≠', part: '◌', silent: '◌' },
	registerCompareLinks: '相互联系',
	registerPairNone: '没有联系的记录。',
	registerPairShared: ({ count }) =>
		count ? `二者均列出已加载的${counted(count)}。` : '没有二者均列出的已加载举措。',
	registerHow: {
		'data-sharing': '共享数据',
		'joint-maintenance': '共同维护',
		'content-contribution': '提供内容',
		'links-to': '链接',
		consultation: '磋商',
		methodology: '共用方法',
		unspecified: '一同列明'
	},

	registerOutlineTitle: '按论坛大纲',
	registerMoreTitle: '主办方、访问和使用',
	registerField: {
		name: '名称',
		url: '网址',
		topics: '主题',
		definition: '网络安全的定义',
		regions: '目标地理区域',
		users: '目标用户',
		updated: '最近更新',
		cadence: '更新频率',
		cooperation: '与类似举措的合作',
		observations: '关于重叠、空白、用语的观察',
		kind: '内容',
		host: '主办方',
		seat: '主办方所在国',
		launched: '启用',
		status: '状态',
		entries: '自称收录',
		countries: '涵盖国家/地区',
		languages: '语言',
		access: '访问',
		machine: '机器可读性',
		licence: '许可',
		funding: '资金',
		loaded: '在此加载'
	},
	registerOurs: '按本图集主题：',
	registerWords: '按其自身用语：',
	registerAsOf: ({ value, date }) => `${value}（${date}）`,
	registerLinks: ({ count }) => `有与其他${number(count)}方的合作记录，见下文`,
	registerObserved: ({ about }) => `阅读所得：${about.join('、')}；以及计算所得；均见下文`,
	registerState: {
		active: '据所读页面仍在使用',
		proposed: '已提议，未建成',
		closed: '已关闭'
	},
	registerLoadedLong: ({ listings, completeness, date }) =>
		`${listed(listings)}，${completeness}，读取于${date}`,
	registerLoadedNone: '未加载任何记录',

	registerCoversTitle: '涵盖内容',
	registerCoversAside: '其声明范围，以及从中加载的内容：二者不同',
	registerCoversTopic: '主题',
	registerCoversRegion: '次区域',
	registerCoversStated: '声明范围',
	registerCoversListed: '从中加载的举措',
	registerCoversAll: '来自所有网站',
	registerCoversNotLoaded: '未加载其任何记录：只能显示其声明范围。',
	registerCoversBeyond: '超出其声明范围',
	registerCoversSilent: '在范围内，未加载',
	registerCoversNote:
		'样本说明清单有什么，从不说明它缺什么。涉及两个主题或两个次区域的举措在两行中均计入。',
	registerMapLabel: ({ countries, scope }) =>
		`地图。声明范围：${scope}。${
			countries === null ? '未加载其任何记录。' : `从中加载的举措列明${placed(countries)}。`
		}`,
	registerMapListed: '由从中加载的举措列明，越多颜色越深',
	registerMapLooks: '在其声明范围内',
	registerMapOutside: '在其声明范围外',
	registerMapBoundary: boundaries.boundaryShort,
	registerMapFailed: '无法加载地图。',

	registerSharedTitle: '独有与共有',
	registerSharedNone: '未加载其任何记录，因此无从比较。',
	registerSharedEmpty: '在此筛选下没有其记录。',
	registerAlone: ({ count, total }) =>
		`从中加载的${counted(total)}中，有${number(count)}项未列于任何其他已加载的网站。`,
	registerShares: ({ count, sites }) =>
		count ? `${number(count)}项也列于其他${sited(sites)}：` : '没有也列于他处的举措。',
	registerAloneTitle: '仅见于此',
	registerSharedRows: '也见于他处',
	registerSharedNote:
		'加载的内容是样本。“未列于任何其他已加载的网站”不等于“未列于任何他处”；尚未确认为同一举措的条目按两项计。',
	registerOnMap: '在地图上只显示其记录',

	registerWordsTitle: '其用语',
	registerWordsNone: '在所读页面上未找到其自身的用语表。',
	registerWordsLabel: '其标签',
	registerWordsMeans: '本图集主题及接近程度',
	registerWordsNo: '没有对应的主题',
	registerWordsUnjudged: '未判定',
	registerMatch: {
		exactMatch: '精确',
		closeMatch: '近似',
		broadMatch: '较宽',
		narrowMatch: '较窄'
	},
	registerWordsNote:
		'由本图集判定。较宽：本图集主题比该标签宽。较窄：本图集主题只涵盖该标签的一部分。',

	registerCooperationTitle: '与类似举措的合作',
	registerCooperationNone: '所读页面未说明。',
	registerDirection: { out: '就本清单所述', in: '就对方所述' },
	registerCasesTitle: '案例',
	registerCaseSince: ({ since }) => `始于：${since}`,
	registerCaseOpen: '不详：',

	registerObservationsTitle: '观察',
	registerComputed: '计算所得',
	registerComputedAside: '根据已加载版本，按筛选',
	registerRead: '阅读所得',
	registerReadAside: '由人阅读发现，本图集措辞',
	registerReadNone: '除上述字段外没有其他记述。',
	registerAbout: {
		overlap: '重叠',
		gaps: '空白',
		terminology: '用语',
		freshness: '时效'
	},
	registerSaysScope: ({ others, kind, name, shared, topics }) =>
		`另有${described(others)}（内容：${kind}）声明的范围含有部分相同主题；最接近的是${name}，其${topical(topics)}中有${number(shared)}个相同。`,
	registerSaysOnly: ({ total, topics }) => `${described(total)}中只有这一份声明关注：${topics}。`,
	registerSaysRecords: ({ total, shared, most }) =>
		most
			? `从中加载的${counted(total)}中，有${number(shared)}项也列于他处，最常见于${most.name}（${number(most.count)}）。`
			: `从中加载的${counted(total)}均未发现列于他处。`,
	registerSaysNoTopics: '所读页面均未说明其关注哪些主题。',
	registerSaysLeftOut: ({ count, total, topics }) =>
		`其声明范围不含${topical(total)}中的${number(count)}个：${topics}。`,
	registerSaysSilent: ({ topics }) => `在其声明范围内，但不见于从中加载的记录：${topics}。`,
	registerSaysWords: ({ taxonomy, labels, exact, none }) =>
		`${taxonomy}：${number(labels)}个标签中，${exact ? `${number(exact)}个` : '没有一个'}与本图集某一主题精确匹配；${none ? `${number(none)}个没有对应主题` : '每个均有对应主题'}。`,
	registerSaysFresh: ({ date, years }) =>
		`其注明的最近更新日期为${date}，比本次收集的读取时间早${years ? `${number(years)}年` : '不到一年'}。`,

	registerSourcesTitle: '来源',
	registerSourcesAside: ({ count }) => `为此说明读取了${number(count)}个页面和文件`,
	registerSourceDocument: ({ name }) => `文件：${name}`,
	registerSourceRefs: ({ refs }) => `读自来源${refs}`,
	registerSourceNone: '没有来源记录'
};

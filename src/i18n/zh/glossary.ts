import type { Texts } from '../en';

const ATLAS = '本图集规则';
const STATISTICS = '联合国统计司';

/** Terms of the field in our own words, shown where they stand and as a list. */
export const glossary: Texts['glossary'] = {
	glossary: {
		value: {
			term: '已记录的工作',
			text: '至少有一项已记录的举措列明的国家/地区或单元格。不说明开展了多少工作。',
			source: ATLAS,
			url: ''
		},
		gap: {
			term: '空白',
			text: '能说明问题的无记录：一份项目清单称其涵盖该国家/地区和主题，却没有收录相关内容。仍可能存在未被列出的工作。',
			source: ATLAS,
			url: ''
		},
		'gap-confirmed': {
			term: '确认空白',
			text: '有全部加载的清单关注的空白。至少就该清单自身而言，确实没有记录。',
			source: ATLAS,
			url: ''
		},
		'gap-apparent': {
			term: '疑似空白',
			text: '关注的清单均只是部分加载或只加载了样本的空白。缺少的记录可能在未加载的部分。',
			source: ATLAS,
			url: ''
		},
		regional: {
			term: '仅区域工作',
			text: '没有记录列明该国家/地区，但针对其所在区域（至多25国）的工作涉及该处。更大的区域不着色。',
			source: ATLAS,
			url: ''
		},
		unknown: {
			term: '未知',
			text: '没有已加载的项目清单将该国家/地区和主题列入范围。此时没有记录不说明任何问题。',
			source: ATLAS,
			url: ''
		},
		'out-of-scope': {
			term: '范围外',
			text: '不在查询之列的国家或地区。默认查询的是受援方：没有人预期会有支助捐助方的记录。',
			source: ATLAS,
			url: ''
		},
		thin: {
			term: '证据单薄',
			text: '举措少于两项，或均只见于一个网站。以较浅颜色绘出，解读时须谨慎。',
			source: ATLAS,
			url: ''
		},
		expired: {
			term: '已到期、即将到期',
			text: '一个单元格中所有已记录的工作均已结束；或最后一项将在十二个月内结束。结束时间可能是注明的，也可能是推定的。',
			source: ATLAS,
			url: ''
		},
		'assumed-end': {
			term: '推定结束',
			text: '没有来源注明的结束时间，按开始后24个月计。同一版本采用同一推定。',
			source: ATLAS,
			url: ''
		},
		whole: {
			term: '完全计数',
			text: '一项举措在其列明的每个值各计一次。各值之和大于举措数。',
			source: ATLAS,
			url: ''
		},
		fractional: {
			term: '分数计数',
			text: '一项举措在其列明的各值间均分，因此各值之和即为举措数。',
			source: ATLAS,
			url: ''
		},
		initiative: {
			term: '举措',
			text: '一项真实的工作：方案、项目、课程或审查。可能有多个网站列出；只计一次。',
			source: ATLAS,
			url: ''
		},
		listing: {
			term: '条目',
			text: '一个网站所显示的一项举措的一条记录，用该网站的用语，附其网址。',
			source: ATLAS,
			url: ''
		},
		inventory: {
			term: '清单',
			text: '能力建设的汇总、门户或资料库。在此，清单与其所列的工作同样是研究对象。',
			source: ATLAS,
			url: ''
		},
		site: {
			term: '网站',
			text: '读取条目之处：清单，以及组织、政府或新闻媒体的网站。只有清单才能“关注”。',
			source: ATLAS,
			url: ''
		},
		looks: {
			term: '关注',
			text: '一份清单的声明范围同时含有某国家/地区和某主题，列出项目，仍在使用，且至少加载了其一个条目，即为关注该国家/地区和该主题。',
			source: ATLAS,
			url: ''
		},
		funder: {
			term: '供资方',
			text: '据条目所述为举措出资的一方。未列明的一方也可能出资。',
			source: ATLAS,
			url: ''
		},
		implementer: {
			term: '实施方',
			text: '据条目所述执行举措的一方。承包商与公共机构同样计入。',
			source: ATLAS,
			url: ''
		},
		partner: {
			term: '伙伴',
			text: '参与举措但未列为供资方或实施方的一方。',
			source: ATLAS,
			url: ''
		},
		'target-users': {
			term: '目标用户',
			text: '工作面向的对象：政府、法官、应对小组、小企业、公众及其他。',
			source: ATLAS,
			url: ''
		},
		coordination: {
			term: '可能的协调点',
			text: '不同行为体在同一时间、同一国家、为相同用户从事同一主题的工作。这是对话的契机，并非认定存在浪费。',
			source: ATLAS,
			url: ''
		},
		need: {
			term: '需求',
			text: '一国与某一已公布指数最高值的距离，从0到1。它衡量的就是该指数所衡量的，仅此而已。',
			source: ATLAS,
			url: ''
		},
		coverage: {
			term: '覆盖',
			text: '一国的记录数量对照受援方典型数量得出的值，从0到1，较早的工作计得较少。',
			source: ATLAS,
			url: ''
		},
		'capacity-building': {
			term: '网络能力建设（CCB）',
			text: '帮助国家、机构和人民获得防范、抵御和应对网上危害的能力：法律、技能、小组、机构。各来源对该词的用法不一。',
			source: 'GFCE',
			url: 'https://www.thegfce.com/about/history'
		},
		gci: {
			term: 'GCI',
			text: '国际电联的全球网络安全指数：各国就五类措施（称为支柱，每个20分）答复问卷。',
			source: '国际电联',
			url: 'https://www.itu.int/pub/D-HDB-GCI.01-2024'
		},
		cmm: {
			term: 'CMM',
			text: '国家网络安全能力成熟度模型：按五个维度审查一国，每个维度有若干因素和成熟度阶段。',
			source: 'GCSCC，牛津',
			url: 'https://gcscc.web.ox.ac.uk/the-cmm'
		},
		ncsi: {
			term: 'NCSI',
			text: '电子政务学院的国家网络安全指数：公开列出一国已具备的各项条件，每项附有证据。',
			source: '电子政务学院',
			url: 'https://ncsi.ega.ee'
		},
		cri: {
			term: 'CRI',
			text: '波托马克研究所的网络准备状况指数：一国准备状况的七个要素，最近一次发布于2015年。',
			source: '波托马克研究所',
			url: 'http://potomacinstitute.org/academic-centers/cyber-readiness-index/cyber-readiness-index-2-0'
		},
		gfce: {
			term: 'GFCE',
			text: '全球网络专业知识论坛：由国家、企业和组织构成的平台。其主题定于2017年，Cybil门户即按此编排。',
			source: 'GFCE',
			url: 'https://www.thegfce.com/gfce-working-groups'
		},
		cybil: {
			term: 'Cybil门户',
			text: '能力建设项目、行为体和资源的门户，与GFCE一同维护。是此类工作最大的公共清单。',
			source: 'Cybil',
			url: 'https://cybilportal.org'
		},
		oewg: {
			term: 'OEWG',
			text: '2021至2025年联合国信息和通信技术安全和使用问题不限成员名额工作组。其议程有六项议题，能力建设是其中之一。',
			source: '数字观察（Digital Watch）',
			url: 'https://dig.watch/?p=177991'
		},
		cbm: {
			term: 'CBM',
			text: '建立信任措施：国家为使他国不必对其感到担忧而采取的行动，如指定联络人或通报政策。美洲组织的列表有十一项。',
			source: '美洲组织',
			url: 'https://www.oascybercbms.org'
		},
		norms: {
			term: '负责任国家行为规范',
			text: '关于国家在使用信通技术时应做和不应做之事的十一项自愿规范，2015年在联合国商定。',
			source: '联合国',
			url: 'https://digitallibrary.un.org/record/799853'
		},
		csirt: {
			term: 'CSIRT、CERT',
			text: '为一个国家、部门或组织处理计算机安全事件的小组。两个名称含义相同；CERT为注册商标。',
			source: 'FIRST',
			url: 'https://www.first.org'
		},
		'critical-infrastructure': {
			term: '关键基础设施',
			text: '社会不可或缺的服务：能源、金融、卫生、水、交通、电信。关键信息基础设施是承载这些服务的网络。',
			source: ATLAS,
			url: ''
		},
		bpf: {
			term: '最佳做法论坛',
			text: '互联网治理论坛的一个工作轨道。2024年的网络安全论坛要求比较已有的汇总，而不是再增加一个。',
			source: 'IGF',
			url: 'https://intgovforum.org/en/content/igf-2024-bpf-cybersecurity'
		},
		'dac-recipient': {
			term: '发援会受援方',
			text: '列入可接受官方发展援助名单的国家或地区，名单由经合组织发展援助委员会维护。',
			source: '经合组织',
			url: 'https://www.oecd.org/dac/'
		},
		ldc: {
			term: 'LDC',
			text: '最不发达国家：列于联合国每三年按收入、人力资产和脆弱性审查一次的名单。',
			source: '贸发会议',
			url: 'https://unctad.org/topic/least-developed-countries/list'
		},
		lldc: {
			term: 'LLDC',
			text: '内陆发展中国家：列于联合国名单的没有出海口的发展中国家。',
			source: STATISTICS,
			url: 'https://unstats.un.org/unsd/methodology/m49/'
		},
		sids: {
			term: 'SIDS',
			text: '小岛屿发展中国家：联合国因其成员在面积、距离和易受影响程度等方面的共同点而承认的组别。',
			source: STATISTICS,
			url: 'https://unstats.un.org/unsd/methodology/m49/'
		},
		m49: {
			term: 'M49区域',
			text: '联合国为统计目的将各国划分的区域和次区域。不涉及任何政治含义。',
			source: STATISTICS,
			url: 'https://unstats.un.org/unsd/methodology/m49/'
		},
		crosswalk: {
			term: '对照表',
			text: '说明一份列表的用语在另一份列表中表示什么的表格。本图集的对照表将24套分类法的标签对应到十三个主题。',
			source: ATLAS,
			url: ''
		},
		taxonomy: {
			term: '分类法',
			text: '用以整理一个领域的标签列表，往往分级。',
			source: ATLAS,
			url: ''
		},
		'exact-match': {
			term: '精确匹配',
			text: '标签与主题在几乎所有用法中都可相互替代。',
			source: 'W3C，SKOS',
			url: 'https://www.w3.org/TR/skos-reference/#mapping'
		},
		'close-match': {
			term: '近似匹配',
			text: '标签与主题相当接近，在一些用法中可相互替代。',
			source: 'W3C，SKOS',
			url: 'https://www.w3.org/TR/skos-reference/#mapping'
		},
		'narrow-match': {
			term: '较窄匹配',
			text: '本图集主题比标签窄：从事该主题的工作就是从事该标签的工作，反之则不然。',
			source: 'W3C，SKOS',
			url: 'https://www.w3.org/TR/skos-reference/#mapping'
		},
		'broad-match': {
			term: '较宽匹配',
			text: '本图集主题比标签宽：从事该主题的工作可能是也可能不是从事该标签的工作。',
			source: 'W3C，SKOS',
			url: 'https://www.w3.org/TR/skos-reference/#mapping'
		},
		sssom: {
			term: 'SSSOM',
			text: '共享词汇间映射的简易标准，采用表格形式，表头说明由谁于何时制作。',
			source: 'SSSOM',
			url: 'https://mapping-commons.github.io/sssom/'
		},
		'not-covered': {
			term: '未涵盖',
			text: '所显示的用语中没有与本图集某一主题对应的词时，该主题即归于此。予以保留，以免任何内容从计数中消失。',
			source: ATLAS,
			url: ''
		}
	}
};

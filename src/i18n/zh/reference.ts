import type { ReferenceWords } from '../../domain/reference-words';

/** Names that the release brings in English. */
export const reference: ReferenceWords = {
	topics: {
		'policy-strategy': {
			label: '政策与战略',
			definition: '国家网络安全政策和战略、负责指导的机构以及实施计划。'
		},
		'legal-frameworks': {
			label: '法律框架',
			definition: '起草、审查和协调关于网络安全、网络犯罪和电子证据的法律法规。'
		},
		cybercrime: {
			label: '网络犯罪',
			definition: '预防、侦查、起诉和审判针对计算机或借助计算机实施的犯罪，包括电子证据和跨境合作。'
		},
		'incident-management': {
			label: '事件管理',
			definition: '设立和运作计算机应急或事件应对小组；发现、处理事件并开展演练。'
		},
		'critical-infrastructure': {
			label: '关键基础设施',
			definition: '保护社会不可或缺的服务，如能源、金融、卫生、交通和电信。'
		},
		'culture-awareness': {
			label: '意识与文化',
			definition: '帮助公众、企业和官员养成安全上网行为的宣传活动和习惯。'
		},
		'skills-education': {
			label: '技能与教育',
			definition: '培养网络安全人才的课程、教学大纲、奖学金和专业培训。'
		},
		'standards-technology': {
			label: '标准与技术',
			definition: '技术标准、认证，以及网络、路由、域名和产品的安全运行。'
		},
		'diplomacy-norms-cbm': {
			label: '外交、规范、建立信任措施',
			definition: '网络外交、国际法、负责任国家行为规范以及国家间的建立信任措施。'
		},
		'child-online-protection': {
			label: '保护上网儿童',
			definition: '保障儿童上网安全：预防、举报、照护受害者，以及打击性虐待和性剥削。'
		},
		'data-protection': {
			label: '数据保护',
			definition: '隐私和个人数据法律，以及监督其执行的主管机构。'
		},
		'emerging-tech': {
			label: '新兴技术',
			definition: '人工智能、量子计算、物联网和5G等技术自身的安全以及借助这些技术的安全。'
		},
		assessment: {
			label: '评估',
			definition: '衡量一国或一个部门的能力：成熟度审查、准备状况和风险评估、指数。'
		}
	},
	activities: {
		training: { label: '培训', definition: '教授技能的课程、讲习班和辅导。' },
		'technical-assistance': {
			label: '技术援助',
			definition: '由专家帮助某机构建立或运作其自身的体系。'
		},
		'policy-advice': {
			label: '政策咨询',
			definition: '协助起草或审查战略、政策、法律或程序。'
		},
		assessment: {
			label: '评估',
			definition: '对能力、准备状况、成熟度或风险的审查或衡量。'
		},
		exercise: { label: '演练', definition: '演习、模拟、桌面推演或模拟审判。' },
		event: { label: '会议活动', definition: '大会、会议、研讨会或对话。' },
		'network-community': {
			label: '协作网络或社群',
			definition: '持续运作的协作网络、工作组或实践社群。'
		},
		'tool-resource': {
			label: '工具或资源',
			definition: '可供他人使用的指南、工具包、平台、数据库或软件。'
		},
		'awareness-campaign': {
			label: '宣传活动',
			definition: '面向公众或广大群体的信息和材料。'
		},
		research: { label: '研究', definition: '研究报告、调查和出版物。' },
		funding: { label: '供资', definition: '为他人的工作提供的赠款、贷款或资金。' },
		'mentoring-fellowship': {
			label: '指导或研究金',
			definition: '持续一段时间的个人支持：指导、研究金、奖学金、借调。'
		},
		equipment: { label: '设备', definition: '提供硬件、软件许可、实验室或场所。' }
	},
	users: {
		government: {
			label: '政府',
			definition: '各部委、机构、议会以及未作更具体说明的其他公职人员。'
		},
		'law-enforcement': {
			label: '执法部门',
			definition: '警察、侦查人员、海关和法证鉴定人员。'
		},
		judiciary: {
			label: '法官和检察官',
			definition: '法官、治安法官、检察官及其培训学校。'
		},
		csirt: {
			label: '事件应对小组',
			definition: '国家、部门或其他CSIRT和CERT的工作人员。'
		},
		regulators: {
			label: '监管机构',
			definition: '电信、数据保护、金融和其他监管机构。'
		},
		diplomats: { label: '外交官', definition: '外交部、代表团和谈判人员。' },
		military: { label: '军方', definition: '武装部队和国防部。' },
		'critical-infrastructure-operators': {
			label: '基础设施运营者',
			definition: '能源、金融、卫生、交通、电信和类似服务的经营者。'
		},
		'private-sector': {
			label: '企业',
			definition: '未作更具体说明的各种规模的企业。'
		},
		sme: { label: '小企业', definition: '微型、小型和中型企业。' },
		academia: {
			label: '学术界',
			definition: '大学、学校、教师、学生和研究人员。'
		},
		'technical-community': {
			label: '技术界',
			definition: '网络运营者、工程师、注册管理机构和标准专家。'
		},
		'civil-society': {
			label: '民间社会',
			definition: '非政府组织、记者和活动人士。'
		},
		'international-orgs': {
			label: '国际组织',
			definition: '政府间组织和区域组织的工作人员。'
		},
		women: { label: '妇女', definition: '专为妇女或女童开展的工作。' },
		'youth-children': {
			label: '青年和儿童',
			definition: '儿童、青少年、青年及其照护者。'
		},
		'general-public': { label: '公众', definition: '任何互联网使用者。' }
	},
	groups: {
		africa: '非洲',
		americas: '美洲',
		asia: '亚洲',
		europe: '欧洲',
		oceania: '大洋洲',
		'eastern-africa': '东非',
		'middle-africa': '中非',
		'northern-africa': '北非',
		'southern-africa': '南部非洲',
		'western-africa': '西非',
		caribbean: '加勒比',
		'central-america': '中美洲',
		'northern-america': '北美洲',
		'south-america': '南美洲',
		'central-asia': '中亚',
		'eastern-asia': '东亚',
		'south-eastern-asia': '东南亚',
		'southern-asia': '南亚',
		'western-asia': '西亚',
		'eastern-europe': '东欧',
		'northern-europe': '北欧',
		'southern-europe': '南欧',
		'western-europe': '西欧',
		'australia-and-new-zealand': '澳大利亚和新西兰',
		melanesia: '美拉尼西亚',
		micronesia: '密克罗尼西亚',
		polynesia: '波利尼西亚',
		ldc: '最不发达国家',
		lldc: '内陆发展中国家',
		sids: '小岛屿发展中国家',
		'low-income': '低收入',
		'lower-middle-income': '中等偏下收入',
		'upper-middle-income': '中等偏上收入',
		'high-income': '高收入',
		recipients: '官方发展援助受援方'
	},
	areas: {
		world: '全世界或多个区域',
		africa: '非洲',
		'sub-saharan-africa': '撒哈拉以南非洲',
		'west-africa': '西非',
		'east-africa': '东非',
		'central-africa': '中非',
		'southern-africa': '南部非洲',
		'eastern-and-southern-africa': '东部和南部非洲',
		'west-and-central-africa': '西非和中非',
		ecowas: '西非经共体',
		'ecowas-and-mauritania': '西非经共体和毛里塔尼亚',
		sahel: '萨赫勒',
		'horn-of-africa': '非洲之角',
		igad: '政府间发展组织（伊加特）',
		eac: '东非共同体',
		sadc: '南共体',
		cemac: '中非经货共同体',
		eccas: '中非经共体',
		'gulf-of-guinea': '几内亚湾',
		'indian-ocean': '印度洋委员会',
		'lusophone-africa': '非洲葡语国家',
		'francophone-africa': '非洲法语国家',
		francophonie: '法语国家组织',
		'african-commonwealth': '英联邦非洲成员',
		americas: '美洲',
		oas: '美洲组织成员国',
		'latin-america-caribbean': '拉丁美洲和加勒比',
		'latin-america': '拉丁美洲',
		caribbean: '加勒比',
		caricom: '加共体',
		'commonwealth-caribbean': '英联邦加勒比国家',
		oecs: '东加勒比国家组织',
		'central-america': '中美洲',
		'central-and-south-america': '中美洲和南美洲',
		'central-america-mexico-dr': '中美洲、墨西哥和多米尼加共和国',
		foprel: '中美洲和加勒比立法机构主席论坛（FOPREL）',
		'andean-region': '安第斯区域',
		'ibero-america': '伊比利亚美洲',
		asia: '亚洲',
		'asia-pacific': '亚洲及太平洋',
		'indo-pacific': '印度洋-太平洋',
		'east-asia-pacific': '东亚和太平洋',
		'south-east-asia': '东南亚',
		asean: '东盟',
		'asean-regional-forum': '东盟区域论坛',
		clmv: '柬埔寨、老挝人民民主共和国、缅甸和越南',
		'greater-mekong': '大湄公河次区域',
		'south-and-south-east-asia': '南亚和东南亚',
		'south-east-asia-pacific': '东南亚和太平洋',
		'asia-south-pacific': '亚洲和南太平洋',
		'central-asia': '中亚',
		'central-asia-mongolia': '中亚和蒙古',
		'afghanistan-neighbours': '阿富汗及其邻国',
		pacific: '太平洋岛国',
		oceania: '大洋洲',
		'arab-states': '阿拉伯国家',
		escwa: '西亚经社会成员国',
		gcc: '海湾合作委员会',
		'middle-east': '中东',
		mena: '中东和北非',
		'southern-neighbourhood': '欧盟南部邻国',
		'southern-mediterranean': '地中海南岸',
		'osce-mediterranean': '欧安组织地中海伙伴国',
		'eastern-partnership': '东部伙伴关系国家',
		'south-caucasus': '南高加索',
		'western-balkans': '西巴尔干',
		'south-east-europe': '东南欧',
		'south-east-europe-turkey': '东南欧和土耳其',
		'eastern-europe': '东欧',
		'eastern-and-south-east-europe': '东欧和东南欧',
		'eastern-europe-central-asia': '东欧和中亚',
		europe: '欧洲',
		'europe-cis': '欧洲和独联体',
		eurasia: '欧亚',
		'osce-area': '欧安组织参加国',
		csto: '集安组织',
		commonwealth: '英联邦',
		oic: '伊斯兰合作组织',
		'oic-cert': 'OIC-CERT成员',
		apec: '亚太经合组织经济体',
		cplp: '葡萄牙语国家共同体',
		ldc: '最不发达国家',
		sids: '小岛屿发展中国家',
		'low-middle-income': '低收入和中等收入国家',
		'developing-countries': '发展中国家',
		'glacy-iproceeds': 'GLACY+和iPROCEEDS优先国家',
		'western-hemisphere': '西半球'
	},
	sites: { press: '新闻媒体和博客' },
	indicators: {
		'gci-2024': {
			label: '2024年全球网络安全指数',
			about:
				'各国承诺的情况：由五个支柱（每个20分）得出的0至100分的得分，以及等级。答复来自2023年和2024年，部分由各国自行报告；不衡量安全程度。'
		},
		'gci-2020': {
			label: '2020年全球网络安全指数',
			about: '该指数第四版：0至100分的得分。此后方法有变。'
		},
		strategies: {
			label: '国家网络安全战略',
			about: '到2024年是否通过了国家网络安全战略、首个战略的年份以及共有几个。'
		},
		cyberlaw: {
			label: '贸发会议全球网络法追踪',
			about:
				'是否有关于网络犯罪、数据保护、电子交易和网上消费者保护的法律：有、草案、无或无数据。不反映法律的质量或是否得到执行。'
		},
		'budapest-convention': {
			label: '《布达佩斯公约》缔约方',
			about: '该国是否为《网络犯罪公约》缔约方。'
		},
		'un-cybercrime-convention': {
			label: '《联合国打击网络犯罪公约》签署方',
			about: '该国是否签署了2025年10月在河内开放供签署的公约。'
		},
		'national-csirt': {
			label: '国家事件应对小组',
			about: '该国是否有国家CSIRT。'
		},
		'first-members': {
			label: 'FIRST成员小组',
			about: '作为FIRST成员的各类事件应对小组。'
		},
		'gfce-members': {
			label: 'GFCE成员',
			about: '该国是否为全球网络专业知识论坛成员。'
		}
	},
	measures: {
		'share-policies': {
			label: '分享国家政策',
			definition: '相互通报国家网络安全战略、白皮书、法律和类似文件。'
		},
		'policy-contacts': {
			label: '政策联络点',
			definition:
				'指定国家联络人，就网络威胁进行政策层面的交流，有别于警务和技术联络点，并保持名单更新。'
		},
		'foreign-ministry-contacts': {
			label: '外交部联络点',
			definition: '在外交部指定联络点，负责网络空间方面的合作与对话。'
		},
		'capacity-building': {
			label: '网络外交能力建设',
			definition: '为公共和私营部门人员举办研讨会、会议和讲习班，内容包括网络外交。'
		},
		'diplomat-training': {
			label: '培训外交官和官员',
			definition: '将网络安全和网络空间纳入外交官和其他官员的基础培训。'
		},
		'working-groups': {
			label: '在工作组中交流做法',
			definition: '通过工作组、对话和国家间协议，分享网络外交和网络安全方面的良好做法。'
		},
		'women-participation': {
			label: '妇女参与决策',
			definition: '让妇女参与信通技术决策和领导，缩小性别数字鸿沟。'
		},
		'international-law': {
			label: '国际法',
			definition: '研究和讨论国际法如何适用于信通技术，建设这方面的能力，并交流国家立场。'
		},
		norms: {
			label: '联合国十一项规范',
			definition: '落实十一项自愿性负责任国家行为规范，并在国家调查中报告落实情况。'
		},
		'all-stakeholders': {
			label: '与所有利益攸关方合作',
			definition: '与民间社会、学术界、企业和技术界对话与合作。'
		},
		'severity-schemas': {
			label: '事件严重程度等级',
			definition: '制定国家网络事件严重程度等级并相互分享。'
		}
	},
	factors: {
		'complementary-scope': '各守其领域',
		'shared-audience': '双方有共同的使用者',
		convener: '由受信任的召集者牵线',
		'shared-frame': '共同的框架或问题',
		'self-entry': '条款开放，由当事方自行录入',
		'lasting-home': '有归属、有节奏',
		'needs-first': '由服务对象主导',
		resources: '有资金或人手',
		'builds-on-existing': '以已有成果为基础',
		'admitted-problem': '承认存在重叠',
		'different-words': '用语、尺度或定义不同',
		'not-connected': '没有共同格式、标识符或链接',
		'voluntary-input': '依赖自愿提供',
		'insecure-resources': '资金或人手不足',
		'no-upkeep': '无人维护',
		'parallel-systems': '两套系统并存',
		'uneven-evidence': '证据单薄或参差不齐',
		'narrow-scope': '只涵盖一个来源',
		'many-parties': '参与方多，行政机构小',
		'lack-of-trust': '缺乏信任',
		'not-local': '外来做法不适用',
		languages: '语言',
		'wider-coverage': '一处可见更多内容',
		continuity: '工作得以延续',
		specialisation: '各方可专精一面',
		'better-choice': '使用者更易查找和选择',
		comparability: '数字可以比较',
		reuse: '他人可再使用',
		'less-duplication': '发现或避免重叠',
		'closer-to-needs': '援助贴合需求',
		'joint-approach': '共同的做法'
	}
};

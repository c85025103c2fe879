import type { Texts } from '../en';
import { number } from './number';

/** How the Atlas counts, what it claims, and what it does not. */
export const about: Texts['about'] = {
	aboutAnswer: '图集如何计数，以及不作何种断言',
	aboutPurpose:
		'图集将国际网络安全能力建设的公共清单并列展示。它不是又一个数据库：它显示清单在何处列有工作，在何处有几份清单列出相同的工作，在何处没有列出。',
	aboutStates: '一处的五种状态',
	aboutStatesText:
		'每个国家或地区以及矩阵的每个单元格都恰好处于一种状态。空处绝非只是空着：图集会说明谁关注过。',
	aboutLooking:
		'只有项目清单才算关注一处。组织的页面、新闻媒体或法律汇编的记录均计入，但这些来源没有记录时，不能由此得出任何结论。在此加载的所有清单都是样本，因此尚无确认空白。',
	aboutRegional:
		'针对区域但未列明国家的工作单独列出。如该区域至多25国，其各国标为仅有区域工作涉及；更大区域和全球的工作不为任何国家着色。',
	aboutCounting: '计数',
	aboutCountingText: [
		'已知为同一举措的条目计一次。只是看似相同的两项，在有人比较之前按两项计。',
		'完全计数对记录列明的每个值各计1。分数计数将一项举措在其列明的各值间均分，因此各份额之和即为举措数。',
		'空缺说明清单收录了什么，不说明做了什么。两国之间、由武装部队或企业开展的工作，或以英文以外语言说明的工作，往往未收入清单。',
		'记录数既不衡量资金，也不衡量成效：两天的培训与十年的支助分量相同。'
	],
	aboutTime: '日期和状态',
	aboutTimeText: ({ months }) =>
		`状态根据日期得出，以本机的日历日为准。只知开始的，结束时间按其后${number(months)}个月推定，绘为推定并予说明。网站说明的状态只在没有日期时保留，并标为“收集时”。没有日期的记录自成一组。`,
	aboutKeys: '按键',
	aboutKeysText:
		'有些单个按键会直接起作用：“/”转到搜索；演示时，字母和数字用于换步、黑屏和探索。如果妨碍使用（例如使用语音输入时），可以关闭；方向键、Enter 和 Esc 仍然有效。',
	aboutKeysOn: '单键操作已开启',
	aboutScope: '国家和地区',
	aboutScopeText:
		'默认的国家和地区为经合组织发援会名单上的官方发展援助受援方：没有人预期会有支助捐助国的记录。筛选“所有国家和地区”纳入每个国家和地区。',
	aboutTopics: '十三个主题',
	aboutTopicsText: '各清单用语不同。每个条目保留其自身用语；这些是其所对应的主题。',
	aboutBoundaries: '边界和名称',
	aboutLanguages: '语言',
	aboutLanguagesText:
		'界面使用联合国六种正式语文，并采用其文件的术语。标题、组织名称、其他分类法的标签和来源的摘要保留其写成时的语文。',
	aboutUnreviewed: ({ languages }) =>
		`以下语文的文本尚未经本领域的母语人士审阅：${languages}。如与英文不一致，以英文为准。本项目的docs/glossary文件夹载有各语文的术语；欢迎更正。`,
	aboutPrivacy: '哪些内容离开本机',
	aboutPrivacyText:
		'没有。图集不向任何其他网站请求任何内容，不设跟踪器，不需要账户。数据保留在此浏览器中，下次访问即从此开始。',
	aboutCorrect: '有遗漏或错误？',
	aboutCorrectText:
		'每条记录是本项目表格中的一行，附有读取的地址。要添加或更正，请修改该行并说明可在何处读到该事实；贡献者指南说明了做法。关于本国或自身的工作，优先听取政府和实施方的意见。',
	aboutLicence: '许可',
	aboutLicenceText:
		'程序采用MIT许可，本图集自身的汇编采用CC BY 4.0。来自他方的事实遵循其来源的要求：',
	aboutSourcesLink: '所有来源及其日期和许可'
};

import type { Texts } from '../en';
import { number } from './number';

const labelled = (count: number) => `${number(count)}个标签`;
const taxonomised = (count: number) => `${number(count)}套分类法`;
const content = ({ labels, matches }: { labels: number; matches: number }) =>
	`${labelled(labels)}，${number(matches)}个匹配`;

/** The crosswalk of words, what they conflict about, and what a change of words does to gaps. */
export const terms: Texts['terms'] = {
	termsTitlePlain: '谁的用语表示什么',
	termsTitle: ({ exact, matches, taxonomies }) =>
		`${taxonomised(taxonomies)}的用语与本图集主题的${number(matches)}个匹配中，只有${number(exact)}个是精确的`,
	termsConflictsTitle: ({ count }) => `${number(count)}个用语在梳理这一领域的各方当中含义不一`,
	termsChangesNone: '主题以本图集的用语显示：没有空白出现或消失',
	termsChangesTitle: ({ vocabulary, closed, opened, uncovered }) =>
		`按${vocabulary}的用语，${number(closed)}个空白消失，${number(opened)}个出现，${number(uncovered)}个没有对应用语`,
	termsExchangeTitle: '导出对照表，或使用自备的对照表',
	termsGlossaryTitle: '这一领域的用语在此的含义',

	termsParts: '本页各部分',
	termsPart: {
		crosswalk: '对照表',
		conflicts: '分歧',
		changes: '变化的空白',
		exchange: '导入导出',
		glossary: '词汇表'
	},
	termsForms: '形式',
	termsForm: { matrix: '矩阵', flow: '流图', topics: '按主题', table: '表格' },
	termsReading: '正在读取登记册',
	termsFailed: '无法读取登记册',
	termsFailedText: '对照表是其中一部分。其他视图仍可使用。',

	termsKind: {
		exactMatch: '精确',
		closeMatch: '近似',
		narrowMatch: '较窄',
		broadMatch: '较宽'
	},
	termsKindNone: '无',
	termsKindUnjudged: '未判定',
	termsKindAbout: {
		exactMatch: '标签与本图集主题同义',
		closeMatch: '近乎相同',
		narrowMatch: '本图集主题只是标签的一部分',
		broadMatch: '标签只是本图集主题的一部分'
	},
	termsNoneAbout: '没有对应的本图集主题',
	termsReason: {
		exactMatch: '含义相同。',
		closeMatch: '含义近乎相同。',
		narrowMatch: '标签比本图集主题宽。',
		broadMatch: '标签只是本图集主题的一部分。'
	},
	termsAlsoMeans: ({ others }) => `该标签还包括：${others}。`,
	termsNoTopic: '没有对应的本图集主题。',
	termsUnjudged: '不是主题，因此未判定。',
	termsNoted: ({ note }) => `备注：${note}。`,

	termsSubtitle: ({ labels, taxonomies }) =>
		`${taxonomised(taxonomies)}的${labelled(labels)}，与本图集十三个主题匹配`,
	termsFind: '查找标签、代码、分类法或主题',
	termsNothing: '没有含有这些词语的标签',
	termsNothingText: '请试用一个词，或词的一部分。',
	termsFindClear: '显示所有标签',
	termsOrder: '分类法排序',
	termsOrderOf: { name: '名称', covered: '主题最多' },
	termsTaxonomy: '分类法',
	termsCode: '代码',
	termsLabel: '标签',
	termsMatch: '匹配',
	termsTopic: '本图集主题',
	termsWhy: '理由',
	termsNone: '无主题',
	termsCell: ({ taxonomy, topic, labels, kind }) =>
		`${taxonomy}，${topic}：${labels ? `${labelled(labels)}，最可靠的匹配：${kind}` : '无标签'}`,
	termsGrid: '分类法与本图集主题。方向键移动，Enter键显示标签。',
	termsHint: '标记旁的数字为标签数。点按单元格可阅读标签。',
	termsCellNothing: ({ taxonomy, topic }) => `${taxonomy}没有与“${topic}”匹配的标签。`,
	termsSources: ({ owner }) => `${owner}的标签，读自`,
	termsSummary: ({ labels, exact, close, narrow, broad, none, most, mostCount }) =>
		`${labelled(labels)}：精确匹配${number(exact)}个，近似${number(close)}个，较窄${number(narrow)}个，较宽${number(broad)}个，没有对应主题的标签${number(none)}个。对应标签最多的主题是“${most}”（${number(mostCount)}个）。`,
	termsNote:
		'匹配由本图集根据标签和定义判定，采用SKOS用语，从标签读向本图集主题。可在data/crosswalk.jsonl中更正。',
	termsFlowFrom: '标签来自',
	termsFlowTo: '对照',
	termsFlowOurs: '本图集主题',
	termsFlowNode: ({ label, links }) => (links ? `${label}：${links}` : `${label}：无连线`),
	termsFlowLink: ({ kind, label }) => `${label}（${kind}）`,
	termsFlowHint: '方向键移动，Enter键保留一个用语的连线。',
	termsFlowNarrow: '三栏需要更大的空间：以下为列表。',
	termsTopicCount: ({ labels, taxonomies }) => `${taxonomised(taxonomies)}的${labelled(labels)}`,
	termsTopicNone: '没有对应本图集主题的用语',

	termsConflictsText: '取自经审核的表data/term-conflicts.jsonl；各标签的匹配取自对照表。',
	termsConflictMeans: '在该处的含义',
	termsConflictOurs: '匹配到',
	termsSameLabel: '标签相同，匹配不同',
	termsSameLabelText: '根据对照表计算：写法相同但对应主题不同的标签。',

	termsChangesAsk: '选择其他主题用语，可查看其对空白的影响。',
	termsChangesBy: '单元格',
	termsChangesByOf: { subregion: '主题 × 次区域', country: '主题 × 国家/地区' },
	termsChangesKind: {
		closed: '消失',
		opened: '出现',
		uncovered: '无用语',
		kept: '不变'
	},
	termsChangesKindAbout: {
		closed: '本图集主题的空白，在该用语下有已记录的工作',
		opened: '没有清单关注本图集主题，而该用语为空白',
		uncovered: '本图集主题的空白，没有用语涉及',
		kept: '本图集主题和该用语的空白'
	},
	termsChangesShown: '显示的变化种类',
	termsChangesSummary: ({ before, after, uncovered, places }) =>
		`${number(places)}个国家和地区。本图集主题在此有${number(before)}个空白单元格；该用语有${number(after)}个，其未涵盖的部分有${number(uncovered)}个。合并主题的用语无须开展任何工作就会使空白消失。`,
	termsChangesPlace: '国家/地区',
	termsChangesTopic: '本图集主题',
	termsChangesWord: '用语',
	termsChangesWhat: '结果',
	termsChangesWhy: '原因',
	termsChangesClosed: ({ causes }) => `该用语还表示：${causes}。`,
	termsChangesOpened: ({ causes }) => `该用语还表示：${causes}；有清单关注这些内容。`,
	termsChangesCause: ({ topic, kind, label, records, state }) =>
		`${topic}（“${label}”的${kind}匹配；${records ? `${number(records)}项已记录` : state}）`,
	termsChangesState: {
		value: '有记录',
		regional: '仅区域工作',
		'gap-confirmed': '确认空白',
		'gap-apparent': '疑似空白',
		unknown: '没有清单关注',
		'out-of-scope': '范围外'
	},
	termsChangesUncovered: '没有可计入的匹配将此主题对应到某一用语。',
	termsChangesKept: ({ kind, label }) =>
		`该用语所表示的其他内容在此均无记录（“${label}”的${kind}匹配）。`,
	termsChangesRecords: '记录',
	termsChangesEmpty: '这些国家和地区的空白没有变化',
	termsChangesEmptyText:
		'按这些匹配，每个空白都保持不变，或没有空白。其他国家和地区或其他匹配可能不同。',
	termsMore: ({ count }) => `再显示${number(count)}个`,
	termsNeedNote: '需求按指数的领域衡量，始终按本图集自身的主题计算：不随用语改变。',

	termsOut: '导出',
	termsOutText:
		'整份对照表存为一个SSSOM文件（制表符分隔，附元数据）：标签、按SKOS用语表示的匹配和理由。CC BY 4.0。',
	termsOutButton: '保存crosswalk.sssom.tsv',
	termsOutTitle: ({ product }) => `${product}：对照表`,
	termsOutDescription: '网络能力建设清单和框架的标签，由阅读标签和定义的人员与十三个主题匹配。',
	termsIn: '导入',
	termsInText:
		'自备的SSSOM文件。每个映射的一侧是本图集主题（按其标识）；另一侧成为可切换使用的词汇。文件经检查后保留在本机，绝不与本图集的对照表混合。',
	termsInFile: 'SSSOM文件（.tsv）',
	termsInTopics: '本图集主题的标识',
	termsInTooLarge: '文件超过2 MB。',
	termsInUnreadable: '无法读取该文件。',
	termsInNoTable: '文件中没有表格。',
	termsInNoColumn: ({ field }) => `表格没有“${field}”列。`,
	termsInBroken: ({ line }) => `引号未闭合，或其后有多余文本：第${number(line)}行。`,
	termsInTooMany: ({ of, most }) =>
		of === 'prefixes'
			? `文件含有超过${number(most)}套分类法（前缀）的用语。`
			: `文件含有同一分类法的超过${number(most)}个标签。`,
	termsInRead: ({ rows, good }) => `${number(rows)}个映射中有${number(good)}个可用。`,
	termsInNone: '没有可用的映射。',
	termsInKeep: '保留在本机',
	termsInCancel: '不保留',
	termsInReplaces: ({ name }) => `替换已保留的“${name}”。`,
	termsInFaults: ({ count }) => `略去${number(count)}个映射`,
	termsInFaultsMore: ({ count }) => `及另外${number(count)}个`,
	termsInRow: '行',
	termsInField: '字段',
	termsInValue: '值',
	termsInReason: '原因',
	termsInFault: {
		missing: '为空，但必填',
		'no-curie': '不是“mine:A1”这样的短标识',
		'no-prefix': '其前缀未在curie_map中声明',
		'no-match': '不是SKOS的精确、近似、较窄或较宽匹配',
		negative: '说明两者不匹配',
		'no-topic': '两侧均不是本图集主题',
		repeated: '已有相同的一对'
	},
	termsOwn: '保留在本机的',
	termsOwnNone: '暂无。',
	termsOwnLine: content,
	termsOwnKept: ({ leftOut, file, ...own }) =>
		`${content(own)} · ${file}${leftOut ? ` · 文件中略去${number(leftOut)}行` : ''}`,
	termsOwnUse: '以这些用语显示图集',
	termsOwnRemove: '移除',
	termsOwnRemoveNamed: ({ name }) => `移除：${name}`,
	termsOwnNotLasting: '此浏览器不保存任何内容：只保留到页面关闭为止。',
	termsOwnFailed: '无法保留。',

	termsGlossaryFind: '查找用语',
	termsGlossarySource: '来源',
	termsGlossaryNothing: '没有含有这些词语的用语。'
};

import type { Texts } from '../en';
import { number } from './number';

/** The review of listings that may be one initiative. */
export const review: Texts['review'] = {
	reviewTitle: '这些条目中哪些是同一举措？',
	reviewText:
		'疑似重复在判定之前按两项计。判定保留在此浏览器中，会改变每个页面的数字，并可随时收回。',
	reviewNotLasting: '此浏览器不保存任何内容：离开前请将判定存为文件。',
	reviewToOverlaps: '清单之间的重叠',
	reviewMethod:
		'得分表示此类条目对中会被人判定为相同的份额，根据迄今已知的条目对得出。约十分之三的建议有误。',

	reviewReading: '正在读取条目',
	reviewMatching: ({ share }) => `正在比较条目：${share}`,
	reviewCancel: '停止比较',
	reviewCancelled: '比较已停止。版本中已知的条目对仍可审核。',
	reviewAgain: '重新比较',
	reviewFailed: '无法比较条目。',

	reviewProgress: ({ decided, total }) => `${number(total)}对中已判定${number(decided)}对`,
	reviewShown: '哪些条目对',
	reviewShownName: {
		open: '待审核',
		decided: '已判定',
		released: '版本中为同一项'
	},
	reviewSites: '网站',
	reviewAllSites: '所有网站',
	reviewSitePair: ({ a, b, count }) => `${a === b ? `${a}之内` : `${a}和${b}`}（${number(count)}）`,
	reviewQueue: '条目对',
	reviewMore: ({ count }) => `另有${number(count)}对`,
	reviewNone: {
		open: '此处没有待审核的条目对。',
		decided: '此处尚无判定。',
		released: '版本中没有将此类条目算作同一项。'
	},

	reviewQuestion: '是同一举措吗？',
	reviewAgainst: ({ a, b }) => `${a} — ${b}`,
	reviewCounts: ({ same, differ, part }) =>
		`${number(same)}个字段一致，${number(differ)}个不同；${number(part)}个有一方未说明。`,
	reviewScore: ({ score }) => `得分${score}`,
	reviewNoScore: '比较未提出此对',
	reviewReleased: '版本将这些条目算作同一项。',
	reviewTable: '两个条目逐字段比较',
	reviewField: '字段',
	reviewMark: { same: '相同', differ: '不同', part: '一方未说明' },
	reviewKeep: '合并后以何者为准',
	reviewKeepFor: ({ field }) => `${field}：合并后以何者为准`,
	reviewKeepBoth: '二者均计',
	reviewKeepFuller: '条目较多的一方',

	reviewVerdict: {
		same: '相同',
		different: '不同',
		part: '部分或后续',
		later: '不确定，以后再定'
	},
	reviewVerdictSaid: {
		same: '已保留：同一举措。',
		different: '已保留：不是同一举措。',
		part: '已保留：部分或后续；二者仍各自计数。',
		later: '已推后。'
	},
	reviewDecide: '判定',
	reviewUndo: '撤销',
	reviewUndone: '已收回。',
	reviewNothingToUndo: '没有可收回的判定。',
	reviewTakeBack: '收回此判定',
	reviewKeysTitle: '按键',
	reviewKeys:
		'S相同，D不同，P部分或后续，N或L以后再定，Z撤销。只在焦点位于条目对上时有效：点按其中任何位置，或用Tab键移入。在文本框中则为字母。',
	reviewNext: ({ title }) => `下一对：${title}`,
	reviewWhole: '如为部分或后续，整体是',
	reviewWho: '判定者姓名，随每项判定保留',
	reviewWhy: '理由（可选）',
	reviewDecided: ({ verdict, who, when, why }) =>
		`已判定：${verdict}，${when}${who ? `，判定者：${who}` : ''}。${why ? `“${why}”` : ''}`,
	reviewWaiting: ({ count }) =>
		`${number(count)}项判定所涉条目不在此版本中，留待含有这些条目的版本。`,
	reviewContradictedPair: ({ a, b }) => `${a} — ${b}`,
	reviewContradicted: ({ count }) => `${number(count)}项判定与先前的相矛盾，未予采用：`,

	reviewFor: '支持的理由',
	reviewAgainstIt: '反对的理由',
	reviewStrong: '有力',
	reviewReason: {
		title: {
			for: '标题含有相同的特征词，或一方的标题见于另一条目。',
			against: '标题很少有相同的特征词。'
		},
		name: {
			for: '二者含有同一罕见的专有名称。',
			against: '各自的标题有自己的专有名称。'
		},
		text: {
			for: '摘要使用相同的罕见词语。',
			against: '摘要使用不同的词语。'
		},
		place: {
			for: '列明相同的地点。',
			against: '列明不同的地点。'
		},
		actor: {
			for: '由相同的机构供资、实施或发布。',
			against: '没有列明共同的机构，或只有很常见的机构。'
		},
		date: {
			for: '开始时间相同。',
			against: '开始时间不同。'
		},
		edition: {
			for: '列明相同的年份或编号。',
			against: '一方或双方列明另一方没有的年份或编号。'
		},
		series: {
			for: '标题遵循同一模式。',
			against: '一方属于同一模式的系列条目。'
		},
		source: {
			for: '位于相关的页面上。',
			against: '同一网站列出二者，且分别列出。'
		},
		budget: {
			for: '说明的预算相同。',
			against: '说明的预算不同。'
		},
		subject: {
			for: '主题和工作种类一致。',
			against: '主题或工作种类不同。'
		},
		event: {
			for: '二者是同一类活动。',
			against: '二者种类不同，如讲习班与方案。'
		},
		others: {
			for: '没有其他条目与任何一方同样接近，或第三个条目与二者均接近。',
			against: '其他条目更接近。'
		}
	},

	reviewExport: ({ count }) => `将判定存为文件（${count}）`,
	reviewImport: '从文件添加',
	reviewImported: ({ added, replaced, older }) =>
		`添加${number(added)}项判定，${number(replaced)}项由较晚的取代，${number(older)}项保持原样。`,
	reviewNoFile: '这不是判定文件。未作任何更改。',
	reviewFaults: ({ count }) => `文件中有${number(count)}处错误；相应的行已略去：`,
	reviewFault: ({ row, field, reason }) =>
		`第${number(row)}行${field ? `，${field}` : ''}：${reason}`,
	reviewFaultReason: {
		shape: '缺失，或不符合判定的格式',
		text: '不是文本',
		long: '过长',
		listing: '不是条目的标识',
		side: '既非a也非b',
		verdict: '不是same、different、part、later之一',
		field: '不是可选择的字段',
		time: '不是日期和时间',
		future: '在未来',
		order: '两个标识相同或顺序错误'
	},
	reviewKeepFailed: '无法在本机保留。'
};

import type { CoreTexts } from '../en';
import { initiatives as counted } from './counts';
import { number } from './number';

/** The words of states, statuses and counts, wherever they stand. */
export const states: CoreTexts['states'] = {
	stateLabel: {
		value: '已记录的工作',
		'gap-confirmed': '确认空白',
		'gap-apparent': '疑似空白',
		regional: '仅区域工作',
		unknown: '未知',
		'out-of-scope': '范围外'
	},
	stateMeaning: {
		value: '至少有一项已记录的举措列明此处。',
		'gap-confirmed': '有全部加载的清单关注此处，但未列出任何内容。',
		'gap-apparent': '仅加载样本的清单关注此处，但未列出任何内容。',
		regional: '没有记录列明此处，但针对其所在区域（至多25国）的工作涉及此处。',
		unknown: '没有已加载的项目清单关注此处。',
		'out-of-scope': '在所选国家和地区之外。'
	},
	statusLabel: {
		planned: '计划中',
		running: '进行中',
		'no-end': '有开始，无结束',
		ended: '已结束',
		undated: '无日期'
	},
	initiatives: ({ count }) => counted(count),
	noRecord: '无记录',
	fewRecords: '记录少',
	recordUndated: '无日期',
	recordUntil: ({ year }) => `至${year}年`,
	recordSince: ({ year }) => `自${year}年`,
	recordNotNamed: '未列明',
	recordMoreActors: ({ first, more }) => `${first} + ${number(more)}`,
	recordCopy: '读自副本，无链接',
	recordNoTexts: '无法读取这些记录的文本。',
	countRecords: ({ label, count }) => `${label}：${counted(count)}，已列出`,
	tableMore: ({ count }) => `另有${number(count)}行`,
	recordRest: ({ count }) => `另有${number(count)}项，未在此打印`,
	recordMore: ({ count }) => `另有${number(count)}项`
};

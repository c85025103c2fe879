import type { Texts } from '../en';
import { initiatives } from './counts';
import { number } from './number';

export const search: Texts['search'] = {
	searchAnswer: ({ query, count }) => `“${query}”：找到${number(count)}项`,
	searchAnswerNone: ({ query }) => `未找到“${query}”`,
	searchAnswerEmpty: '搜索国家/地区、行为体、举措、清单、措施、案例和用语',
	searchField: '搜索',
	searchHint: '忽略重音符号，容许一个字母之差。',
	searchGroup: {
		country: '国家和地区',
		topic: '主题',
		actor: '行为体',
		inventory: '清单',
		initiative: '举措',
		measure: '建立信任措施',
		case: '合作案例',
		activity: '裁研所的活动',
		recommendation: '建议和批评意见',
		word: '清单和框架的用语'
	},
	searchMeasure: ({ number: at }) => `美洲组织列表中的第${number(at)}项措施`,
	searchRegisterFailed: '无法读取登记册：此处缺少措施、案例、建议和用语。',
	searchGroupMore: ({ count }) => `另有${number(count)}项`,
	searchNoneTitle: '未找到',
	searchNoneText: '请减少或更换词语：国家/地区、组织简称或标题中的词语。',
	searchClear: '清除搜索',
	searchOnMap: ({ query, count }) =>
		`在地图上显示标题、行为体或国家/地区中含有“${query}”的${initiatives(count)}`
};

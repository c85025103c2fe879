import type { Quality } from '../../domain/quality';
import type { Texts } from '../en';
import { initiatives } from './counts';
import { number } from './number';

/** "2年3个月": an age in words, in whole months. */
function ageText(months: number): string {
	if (months === 0) return '不足一个月';
	const [years, rest] = [Math.floor(months / 12), months % 12];
	return `${years ? `${number(years)}年` : ''}${rest ? `${number(rest)}个月` : ''}`;
}

function sharesText({ records, age, dated, funded, budgeted }: Quality): string {
	const share = (part: number) => `${Math.round((100 * part) / records)}%`;
	return `距今时间中位数${age === null ? '不详' : ageText(age)}，${share(dated)}有日期，${share(funded)}有供资方，${share(budgeted)}有预算`;
}

/** How good the record is: the lens over the figures, and the same numbers in words. */
export const quality: Texts['quality'] = {
	qualityLens: '记录质量',
	qualityLensHint: '淡化所依据记录单薄的内容',
	qualityTitle: '记录质量如何',
	qualityTable: '记录的质量',
	qualityAge: ({ months }) => (months === null ? '无日期' : ageText(months)),
	qualityAgeShort: ({ months }) =>
		months === null ? '无日期' : `${Math.floor(months / 12)}年${months % 12}个月`,
	qualityPart: ({ part, records }) => `${number(part)}/${number(records)}`,
	qualityColumn: {
		place: '国家/地区',
		group: '组别',
		area: '领域',
		initiatives: '举措',
		looking: '关注的清单',
		sites: '列出的网站',
		age: '距今时间中位数',
		dated: '有日期',
		funded: '有供资方',
		budgeted: '有预算',
		weak: '单薄原因'
	},
	qualityWeakness: {
		few: '只有一项举措或一个网站',
		old: '超过五年，或距今时间不详',
		undated: '不到一半有日期',
		unfunded: '不到一半列明供资方'
	},
	qualityAllAreas: '所示全部领域',
	qualitySolid: '四者均无',
	qualityKey: '记录质量',
	qualityKeyFade: {
		0: '扎实：至多一个弱点',
		1: '两个弱点',
		2: '三或四个'
	},
	qualityKeyRule:
		'记录在以下情况下较弱：只有一项举措或一个网站；距今时间中位数超过五年或不详；不到一半有日期；不到一半列明供资方。预算虽予显示，但不构成弱点：几乎没有来源注明预算。',
	qualityKeyAge:
		'距今时间从记录注明的最后一日（开始或结束）算至今日：网站很少说明条目何时写成。打开一个国家或地区，或打开表格，可查看数字。',
	qualityAll: (it) =>
		it.records ? `此视图中的${initiatives(it.records)}：${sharesText(it)}。` : '此视图中没有举措。',
	qualityShares: (it) => `记录：${sharesText(it)}。`
};

import type { CountryNames } from '../country-names';

/**
 * Names where `Intl.DisplayNames` departs from United Nations usage (UNTERM short names, M49) or
 * from our naming rules.
 */
export const countryNames: CountryNames = {
	ATF: '法属南方领地',
	BES: '博纳尔、圣俄斯塔休斯和萨巴',
	BRN: '文莱达鲁萨兰国',
	COD: '刚果民主共和国',
	COG: '刚果',
	FLK: '福克兰群岛（马尔维纳斯）',
	FSM: '密克罗尼西亚联邦',
	GBR: '联合王国',
	GGY: '根西',
	HKG: '中国香港特别行政区',
	HMD: '赫德岛和麦克唐纳岛',
	IOT: '英属印度洋领土',
	JEY: '泽西',
	KOR: '大韩民国',
	LAO: '老挝人民民主共和国',
	MAC: '中国澳门特别行政区',
	MAF: '圣马丁（法属）',
	MDA: '摩尔多瓦共和国',
	NLD: '荷兰王国',
	PCN: '皮特凯恩',
	PRK: '朝鲜民主主义人民共和国',
	PSE: '巴勒斯坦国',
	RUS: '俄罗斯联邦',
	SGS: '南乔治亚岛和南桑德韦奇岛',
	SJM: '斯瓦尔巴群岛和扬马延岛',
	SPM: '圣皮埃尔和密克隆',
	SXM: '圣马丁（荷属）',
	SYR: '阿拉伯叙利亚共和国',
	TWN: '中国台湾省',
	VAT: '教廷',
	WLF: '瓦利斯群岛和富图纳群岛'
};

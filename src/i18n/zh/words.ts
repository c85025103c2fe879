import type { Texts } from '../en';
import { initiatives } from './counts';
import { number } from './number';

/** The switch of words for topics, and the line that says in whose words the Atlas speaks. */
export const words: Texts['words'] = {
	wordsOurs: '本图集十三个主题',
	wordsNames: {
		'gfce-cybil': 'GFCE / Cybil主题',
		'cmm-2021': 'CMM维度',
		gci: 'GCI支柱',
		'un-oewg': '联合国OEWG议题',
		'oas-cbm': '美洲组织措施'
	},
	wordsRelease: '他方用语',
	wordsOwn: '自备',
	wordsCounted: '计入的匹配',
	wordsAlways: '精确匹配和近似匹配始终计入。',
	wordsNarrow: '较窄：本图集主题是该用语的一部分',
	wordsBroad: '较宽：该用语只是本图集主题的一部分',
	wordsLine: ({ vocabulary }) => `主题采用${vocabulary}的用语。`,
	wordsOwnNote: '此对照表为自备：只保留在本机。',
	wordsUncovered: ({ rows, topics }) =>
		`此处${initiatives(rows)}的主题中，有的没有可计入的用语（${topics}）：保留为“未涵盖”。`,
	wordsAllCovered: '每个主题都有可计入的用语。',
	wordsEmpty: ({ words: names, count }) => `${number(count)}个用语没有可计入的匹配：${names}。`,
	wordsChanges: ({ closed, opened, uncovered, by }) =>
		`按${by === 'country' ? '国家/地区' : '次区域'}的空白：${number(closed)}个消失，${number(opened)}个出现，${number(uncovered)}个没有对应用语。查看具体空白及原因`,
	wordsBack: '返回本图集主题',
	wordsTopicTranslated: ({ before, after }) => `主题筛选已转换：${before} → ${after}。`,
	wordsTopicDropped: ({ before }) => `主题筛选已取消：“${before}”在此没有可计入的用语。`
};

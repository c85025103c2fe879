import type { Texts } from '../en';
import { initiatives, topics as topical } from './counts';
import { number } from './number';

/** Countries or actors side by side; the pages of one topic and of one region. */
export const compare: Texts['compare'] = {
	compareAsk: '并列比较两三个国家/地区或行为体',
	compareOne: ({ name }) => `${name}：再选一个或两个进行比较`,
	compareEach: ({ name, count }) => `${name} ${number(count)}`,
	compareCountries: ({ each, shared, topics }) =>
		`举措：${each}；${topical(topics)}中有${number(shared)}个在各国家/地区均有记录`,
	compareActors: ({ each, together }) =>
		`举措：${each}；${together ? `${number(together)}项一同列明` : '无一同列明的举措'}`,
	compareKind: '比较内容',
	compareKinds: { countries: '国家/地区', actors: '行为体' },
	compareAdd: { countries: '添加国家/地区', actors: '添加行为体' },
	compareChoose: '选择…',
	compareRemove: ({ name }) => `移除${name}`,
	compareMost: ({ most }) => `一次最多${number(most)}个。`,
	compareUnknown: ({ ids }) => `地址中的下列各项不在此版本中，已略去：${ids}。`,
	compareBeyond: ({ ids, most }) => `最多比较${number(most)}个，地址中的下列各项已略去：${ids}。`,
	compareBoth: '地址中既有国家/地区又有行为体；行为体已略去。',
	compareTable: ({ names }) => `${names}，并列比较`,
	compareLine: '行',
	compareDifference: '差异',
	compareDiffers: { same: '相同', number: '数字不同', other: '不同' },
	compareDiffersKey: {
		same: '各列均相同',
		number: '状态或角色相同，数字不同',
		other: '事实或状态不同'
	},
	compareOnlyDifferent: '只显示不同的行',
	compareFacts: '基本情况',
	compareTimes: '时间',
	compareTopics: '主题',
	compareRoles: '角色',
	compareInitiatives: '举措',
	compareLists: '谁在何处',
	compareFunders: '供资方',
	compareImplementers: '实施方',
	comparePartners: '伙伴',
	compareCountriesNamed: '列明的国家/地区',
	compareLooking: '关注的清单',
	compareNone: '没有记录',
	compareSharing: { all: '各列均有', some: '部分有', one: '仅此处' },
	compareShared: ({ shared, total }) => `${number(total)}个中有${number(shared)}个各列均有`,
	compareTogether: ({ count }) =>
		count ? `同时列明各方的记录：${number(count)}` : '没有同时列明各方的记录。',
	compareNote: '记录的差异不等于需求或工作力度的差异：它也取决于谁关注何处。',

	topicUnknown: ({ id }) => `此处没有标识为“${id}”的主题`,
	topicToList: '所有主题',
	topicListAnswer: ({ named, total }) => `${topical(total)}中有${number(named)}个有已记录的工作`,
	topicAnswer: ({ name, count, running, named }) =>
		`${name}：${initiatives(count)}，${running ? `${number(running)}项进行中` : '无进行中的'}；列明${number(named)}个国家和地区`,
	topicGaps: ({ count }) => `，⟦${number(count)}个疑似空白⟧`,
	topicNone: ({ name }) => `${name}：⟦没有已记录的举措⟧`,
	topicRegions: '按次区域',
	topicRegionsAside: '举措在其列明的每个次区域各计一次',
	topicPlaces: '按国家/地区',
	topicColumn: '主题',
	regionColumn: '区域',
	regionUnknown: ({ id }) => `此处没有标识为“${id}”的M49区域`,
	regionToList: '所有区域',
	regionListAnswer: ({ named, total }) =>
		`范围内的${number(total)}个次区域中有${number(named)}个有已记录的工作`,
	regionAnswer: ({ name, count, running, named, places }) =>
		`${name}：${initiatives(count)}列明该区域，${running ? `${number(running)}项进行中` : '无进行中的'}；列明${number(places)}个国家和地区中的${number(named)}个`,
	regionOutside: ({ name, count }) =>
		`${name}：${initiatives(count)}；其中没有国家或地区在所选范围内`,
	regionDefinition: ({ name }) =>
		`${name}依联合国M49列表界定。分组仅供统计之用，不表示任何隶属关系。`,
	regionTopics: '按主题',
	regionPlaces: '按国家/地区',
	regionWithin: ({ name }) => `属于${name}`,
	regionRegional: '涉及该区域但未列明国家的区域工作',
	regionHolds: '次区域',
	subjectRecords: '已记录的举措',
	subjectPlaces: '列明的国家/地区',
	subjectOf: ({ reached, places }) => `${number(reached)}/${number(places)}`,
	subjectLooking: '关注的清单'
};

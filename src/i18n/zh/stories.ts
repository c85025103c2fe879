import type { Texts } from '../en';
import { sites as sited } from './counts';
import { number } from './number';

/** Stories: steps that are told one after the other, and the stage that shows them. */
export const stories: Texts['stories'] = {
	storiesTitle: '用图集讲述的故事',
	storiesText:
		'故事是一系列视图，每个视图都带有其筛选和选择，还可自拟标题和备注。页首的“加入故事”将屏幕上的视图作为一个步骤。步骤的内容在每次显示时重新计算。',
	storiesShipped: {
		nobody: '何处无人工作',
		same: '谁列出相同内容',
		ends: '明年有哪些结束'
	},
	storiesYours: '自建的故事',
	storiesOurs: '图集自带的故事',
	storiesNone: '暂无。',
	storiesSteps: ({ count }) => `${number(count)}个步骤`,
	storiesAll: '所有故事',
	storiesUnknown: '此处没有这个名称的故事',
	storiesUnknownText: '可能已被删除，或保留在另一个浏览器中。请索取其文件或链接。',
	storiesImport: '打开故事文件',
	storiesImportFailed: '这不是故事文件。未作任何更改。',
	storiesImported: ({ title, steps, faults }) =>
		`已添加“${title}”，含${number(steps)}个步骤。${faults ? `略去：${faults}。` : ''}`,
	storiesFault: ({ step, field, reason }) =>
		`步骤${number(step)}${field ? `，${field}` : ''}：${reason}`,
	storiesFaultReason: {
		shape: '缺失，或不符合应有的格式',
		twice: '重复使用',
		'too-many': '超出故事最多100个步骤的限制'
	},
	storiesTold: '来自链接的故事',
	storiesToldBroken: '链接中的故事不完整。请重新索取链接或文件。',
	storiesKeep: '保留并打开',
	storiesLeaveOut: '不保留',
	storyTitle: '故事标题',
	storyOurs: '此故事为图集自带。请复制后再修改。',
	storyNotes: '在单独窗口中打开备注',
	storyNotesBlocked: '浏览器不允许打开第二个窗口。',
	storySave: '存为文件',
	storyDuplicate: '复制',
	storyRemove: '删除',
	storyRemoveSure: '删除此故事？此操作无法撤销。',
	storyRemoveYes: '删除',
	storyRemoveNo: '保留',
	storyLinkTooLong: '故事过长，无法用链接表示。请存为文件。',
	storyLinkNotCopied: '无法复制链接。请将故事存为文件。',
	storyMoved: ({ from, to }) => `步骤${number(from)}现为步骤${number(to)}`,
	storyStepGone: ({ step }) => `步骤${number(step)}已移除`,
	storyStepUnknown: '此版本无法识别该步骤所要求的全部内容',
	storyStepTitle: '自拟标题',
	storyStepTitleHint: '如不填写，则用上方的发现',
	storyStepNote: '备注，仅自己可见',
	storyFromHere: '从此处演示',
	storyUp: ({ step }) => `上移步骤${number(step)}`,
	storyDown: ({ step }) => `下移步骤${number(step)}`,
	storyStepTwice: ({ step }) => `复制步骤${number(step)}`,
	storyDuplicateStep: '复制',
	storyStepRemove: ({ step }) => `移除步骤${number(step)}`,
	storyRemoveStep: '移除',
	storyEmpty: '尚无步骤。打开一个视图，在页首选择“加入故事”。',
	storyNew: '新故事',
	storyNewTitle: ({ number: at }) => (at === 1 ? '我的故事' : `我的故事${number(at)}`),
	storyAdded: ({ title, step }) => `已添加“${title}”的步骤${number(step)}`,
	storyFull: ({ most }) => `一个故事最多容纳${number(most)}个步骤。`,
	storyNotSaved: '无法在此浏览器中保留更改。请将故事存为文件。',
	storyNotAdded: '无法保留此步骤。',
	stageLabel: '演示台',
	stageSource: ({ sites, date }) =>
		`${sited(sites)}所列内容，读取于${date}。空缺不证明没有开展过工作。边界、名称和颜色不表示对法律地位的任何意见；轮廓：Natural Earth。非联合国地图。`,
	stageMissing: '此浏览器中未保留该故事。',
	stageStep: ({ step, steps, title }) =>
		`步骤${number(step)}/${number(steps)}${title ? ` · ${title}` : ''}`,
	stageExplore: '探索（E）',
	stageFull: '全屏（F）',
	stageLeave: '退出（Esc）',
	stageApart: ({ title, step }) => `已在步骤${number(step)}离开“${title}”，进行探索。`,
	stageBack: '返回演示台',
	notesSince: ({ minutes }) => `${number(minutes)}分钟`,
	notesNone: '此步骤没有备注。',
	notesNext: '下一步',
	notesLast: '这是最后一步。',
	notesBack: '后退',
	notesForward: '前进',
	notesAlone: '此故事没有打开的演示台。请在此浏览器的另一个窗口中演示。'
};

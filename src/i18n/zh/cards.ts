import type { Texts } from '../en';
import { initiatives } from './counts';
import { number } from './number';

/** Finding cards: sentences kept with their query and release. */
export const cards: Texts['cards'] = {
	cardsAnswer: ({ count }) => (count === 0 ? '尚未保留任何发现' : `已保留${number(count)}项发现`),
	cardsText:
		'页首的“保留此发现”保存一个视图的标题及其筛选和记录。在后来的版本上打开时，每张卡片都会说明是否仍然属实。',
	cardsLasting: '卡片保留在此浏览器中。可存为文件或链接带走。',
	cardsNotLasting: '此浏览器不保存任何内容：关闭页面后卡片即消失。请存为文件带走。',
	cardsExport: '全部存为文件',
	cardsImport: '从文件添加',
	cardsImported: ({ added, faulty }) =>
		`已添加${number(added)}张卡片${faulty ? `，${number(faulty)}张有误，已略去` : ''}。`,
	cardsImportFailed: '这不是卡片文件。未作任何更改。',
	cardsLinked: '来自链接的发现',
	cardsLinkBroken: '链接中的卡片不完整。请重新索取链接或文件。',
	cardsKeep: '保留',
	cardsOpen: '打开视图',
	cardsCopy: '复制为链接',
	cardsCopied: '链接已复制',
	cardsRemove: '移除',
	cardsSeen: ({ date, version, total }) =>
		`保存于${date}，版本${version}，依据${initiatives(total)}`,
	cardsRule: { whole: '所列各地各计一次', fractional: '均分计数' },
	cardsStillTrue: '仍然属实',
	cardsChanged: ({ now, added, removed }) =>
		`有变化：现为“${now}”${added || removed ? `（新增${number(added)}项，减少${number(removed)}项）` : ''}`,
	cardsChangedShort: '有变化',
	cardsCannotTell: '无法判断：其地址的一部分在此已无法识别',
	cardsChecking: '正在核对'
};

import type { FigureWords } from '../../domain/reference-words';

/** Single figures of an indicator, by the id that the register gives them. */
export const figures: FigureWords = {
	'gci-2024-tier': { label: '等级，T1至T5' },
	'gci-2024-score': { label: '得分', unit: '（满分100）' },
	'gci-2024-legal': { label: '法律支柱', unit: '（满分20）' },
	'gci-2024-technical': { label: '技术支柱', unit: '（满分20）' },
	'gci-2024-organizational': { label: '组织支柱', unit: '（满分20）' },
	'gci-2024-capacity': { label: '能力发展支柱', unit: '（满分20）' },
	'gci-2024-cooperation': { label: '合作支柱', unit: '（满分20）' },
	'gci-2020-score': { label: '得分', unit: '（满分100）' },
	'strategies-exists': { label: '已通过战略' },
	'strategies-first-year': { label: '首个战略的年份' },
	'strategies-count': { label: '迄今的战略数', unit: '' },
	'cyberlaw-cybercrime': { label: '网络犯罪法' },
	'cyberlaw-data-protection': { label: '数据保护和隐私法' },
	'cyberlaw-e-transactions': { label: '电子交易法' },
	'cyberlaw-consumer-protection': { label: '网上消费者保护法' },
	'internet-users': { label: '互联网用户', unit: '%（占人口）' }
};

import type { FigureWords } from '../../domain/reference-words';

/** Single figures of an indicator, by the id that the register gives them. */
export const figures: FigureWords = {
	'gci-2024-tier': { label: 'Niveau, de T1 à T5' },
	'gci-2024-score': { label: 'Score', unit: 'sur 100' },
	'gci-2024-legal': { label: 'Pilier juridique', unit: 'sur 20' },
	'gci-2024-technical': { label: 'Pilier technique', unit: 'sur 20' },
	'gci-2024-organizational': { label: 'Pilier organisationnel', unit: 'sur 20' },
	'gci-2024-capacity': { label: 'Pilier renforcement des capacités', unit: 'sur 20' },
	'gci-2024-cooperation': { label: 'Pilier coopération', unit: 'sur 20' },
	'gci-2020-score': { label: 'Score', unit: 'sur 100' },
	'strategies-exists': { label: 'Une stratégie a été adoptée' },
	'strategies-first-year': { label: 'Année de la première stratégie' },
	'strategies-count': { label: 'Stratégies à ce jour', unit: '' },
	'cyberlaw-cybercrime': { label: 'Loi sur la cybercriminalité' },
	'cyberlaw-data-protection': { label: 'Loi sur la protection des données et la vie privée' },
	'cyberlaw-e-transactions': { label: 'Loi sur les transactions électroniques' },
	'cyberlaw-consumer-protection': { label: 'Loi sur la protection des consommateurs en ligne' },
	'internet-users': { label: 'Personnes utilisant Internet', unit: '% de la population' }
};

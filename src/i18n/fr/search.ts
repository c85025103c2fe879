import type { Texts } from '../en';

import { plural } from './plural';

export const search: Texts['search'] = {
	searchAnswer: ({ query, count }) =>
		`${plural(count, { one: '# résultat', other: '# résultats' })} pour «\u00a0${query}\u00a0»`,
	searchAnswerNone: ({ query }) => `Aucun résultat pour «\u00a0${query}\u00a0»`,
	searchAnswerEmpty:
		'Chercher des pays, des acteurs, des initiatives, des inventaires, des mesures, des cas et des termes',
	searchField: 'Rechercher',
	searchHint: 'Les accents et une lettre fausse sont tolérés.',
	searchGroup: {
		country: 'Pays et territoires',
		topic: 'Thèmes',
		actor: 'Acteurs',
		inventory: 'Inventaires',
		initiative: 'Initiatives',
		measure: 'Mesures de confiance',
		case: 'Cas de coopération',
		activity: 'Activité de l’UNIDIR',
		recommendation: 'Recommandations et doléances',
		word: 'Termes des inventaires et des cadres'
	},
	searchMeasure: ({ number }) => `mesure ${number} de la liste de l’OEA`,
	searchRegisterFailed:
		'Le registre n’a pas pu être lu : les mesures, les cas, les recommandations et les termes manquent ici.',
	searchGroupMore: ({ count }) => plural(count, { one: '# de plus', other: '# de plus' }),
	searchNoneTitle: 'Aucun résultat',
	searchNoneText:
		'Essayez moins de mots ou d’autres mots : un pays, le sigle d’une organisation ou un mot d’un titre.',
	searchClear: 'Effacer la recherche',
	searchOnMap: ({ query, count }) =>
		plural(count, {
			one: `Mettre sur la carte # initiative dont le titre, les acteurs ou les pays contiennent «\u00a0${query}\u00a0»`,
			other: `Mettre sur la carte les # initiatives dont le titre, les acteurs ou les pays contiennent «\u00a0${query}\u00a0»`
		})
};

import type { CoreTexts } from '../en';

import { plural } from './plural';

export const states: CoreTexts['states'] = {
	stateLabel: {
		value: 'travaux recensés',
		'gap-confirmed': 'lacune confirmée',
		'gap-apparent': 'lacune apparente',
		regional: 'régional seulement',
		unknown: 'inconnu',
		'out-of-scope': 'hors champ'
	},
	stateMeaning: {
		value: 'Au moins une initiative recensée nomme ce lieu.',
		'gap-confirmed': 'Un inventaire chargé en entier examine ce lieu et n’y recense rien.',
		'gap-apparent':
			'Des inventaires chargés par échantillon examinent ce lieu et n’y recensent rien.',
		regional:
			'Aucune entrée ne nomme ce lieu, mais des travaux menés pour sa région l’atteignent (régions de 25 États au plus).',
		unknown: 'Aucun inventaire de projets chargé n’examine ce lieu.',
		'out-of-scope': 'En dehors de l’ensemble de lieux choisi.'
	},
	statusLabel: {
		planned: 'prévue',
		running: 'en cours',
		'no-end': 'début connu, sans fin',
		ended: 'terminée',
		undated: 'non datée'
	},
	initiatives: ({ count }) => plural(count, { one: '# initiative', other: '# initiatives' }),
	noRecord: 'aucune entrée',
	fewRecords: 'peu d’entrées',
	recordUndated: 'sans dates',
	recordUntil: ({ year }) => `jusqu’en ${year}`,
	recordSince: ({ year }) => `à partir de ${year}`,
	recordNotNamed: 'non nommé',
	recordMoreActors: ({ first, more }) => `${first} + ${more}`,
	recordCopy: 'lu sur une copie, sans lien',
	recordNoTexts: 'Les textes de ces entrées n’ont pas pu être lus.',
	countRecords: ({ label, count }) =>
		plural(count, {
			one: `${label}\u00a0: # initiative, dans la liste`,
			other: `${label}\u00a0: # initiatives, dans la liste`
		}),
	tableMore: ({ count }) => plural(count, { one: '# ligne de plus', other: '# lignes de plus' }),
	recordRest: ({ count }) =>
		plural(count, {
			one: 'et # autre, non imprimée ici',
			other: 'et # autres, non imprimées ici'
		}),
	recordMore: ({ count }) => plural(count, { one: '# de plus', other: '# de plus' })
};

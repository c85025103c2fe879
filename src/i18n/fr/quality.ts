import type { Quality } from '../../domain/quality';
import type { Texts } from '../en';

import { number } from './number';
import { plural } from './plural';

/** "2 ans 3 mois": an age in words, in whole months. */
function ageText(months: number): string {
	if (months === 0) return 'moins d’un mois';
	const [years, rest] = [Math.floor(months / 12), months % 12];
	return [
		years ? plural(years, { one: '# an', other: '# ans' }) : '',
		rest ? plural(rest, { one: '# mois', other: '# mois' }) : ''
	]
		.filter(Boolean)
		.join(' ');
}

function sharesText({ records, age, dated, funded, budgeted }: Quality): string {
	const share = (part: number) => `${Math.round((100 * part) / records)}\u00a0%`;
	return `âge médian ${age === null ? 'non connu' : ageText(age)}, ${share(dated)} avec dates, ${share(funded)} avec bailleurs, ${share(budgeted)} avec budget`;
}

/** How good the record is: the lens over the figures, and the same numbers in words. */
export const quality: Texts['quality'] = {
	qualityLens: 'Qualité des entrées',
	qualityLensHint: 'Pâlir ce qui repose sur des entrées minces',
	qualityTitle: 'Que valent ces entrées',
	qualityTable: 'Ce que valent les entrées',
	qualityAge: ({ months }) => (months === null ? 'sans date' : ageText(months)),
	qualityAgeShort: ({ months }) =>
		months === null ? 'sans date' : `${Math.floor(months / 12)} a ${months % 12} m`,
	qualityPart: ({ part, records }) => `${number.format(part)} sur ${number.format(records)}`,
	qualityColumn: {
		place: 'Lieu',
		group: 'Groupe',
		area: 'Domaine',
		initiatives: 'Initiatives',
		looking: 'Inventaires qui examinent',
		sites: 'Sites qui recensent',
		age: 'Âge médian',
		dated: 'Avec dates',
		funded: 'Avec bailleurs',
		budgeted: 'Avec budget',
		weak: 'Mince parce que'
	},
	qualityWeakness: {
		few: 'une seule initiative ou un seul site',
		old: 'plus de cinq ans, ou âge non connu',
		undated: 'moins de la moitié ont une date',
		unfunded: 'moins de la moitié nomment un bailleur'
	},
	qualityAllAreas: 'tous les domaines affichés',
	qualitySolid: 'aucune des quatre',
	qualityKey: 'Qualité des entrées',
	qualityKeyFade: {
		0: 'solide : une faiblesse au plus',
		1: 'deux faiblesses',
		2: 'trois ou quatre'
	},
	qualityKeyRule:
		'Les entrées sont faibles là où il n’y a qu’une initiative ou qu’un site, là où leur âge médian dépasse cinq ans ou n’est pas connu, là où moins de la moitié ont une date, et là où moins de la moitié nomment un bailleur. Les budgets sont affichés mais n’affaiblissent rien : presque aucune source n’en indique.',
	qualityKeyAge:
		'L’âge va du dernier jour qu’une entrée indique, début ou fin, jusqu’à aujourd’hui : les sites disent rarement quand ils ont écrit une entrée. Ouvrez un lieu, ou le tableau, pour les chiffres.',
	qualityAll: (it) =>
		it.records
			? `${plural(it.records, { one: '# initiative dans cette vue', other: 'Les # initiatives de cette vue' })}\u00a0: ${sharesText(it)}.`
			: 'Aucune initiative dans cette vue.',
	qualityShares: (it) => `Entrées\u00a0: ${sharesText(it)}.`
};

import type { Texts } from '../en';

import { number } from './number';
import { plural } from './plural';

const pairsOf = (count: number) =>
	plural(count, { one: '# paire lieu-thème', other: '# paires lieu-thème' });
const initiatives = (count: number) =>
	plural(count, { one: '# initiative', other: '# initiatives' });

/** A donor's shortlist: needy, thinly covered, or about to go dark, each with its reason. */
export const shortlist: Texts['shortlist'] = {
	shortlistAnswer: ({ pairs, empty, ahead, months }) =>
		`${pairsOf(empty)} sur ${number.format(pairs)} ${empty < 2 ? 'n’a' : 'n’ont'} ⟦aucune entrée qui compte⟧\u00a0; ${
			ahead === 0
				? 'aucune ne perd ses derniers travaux actifs'
				: plural(ahead, {
						one: '# perd ses derniers travaux actifs',
						other: '# perdent leurs derniers travaux actifs'
					})
		} d’ici ${months} mois`,
	shortlistAnswerNone: 'Aucun lieu ni thème n’est dans l’ensemble choisi',
	shortlistSubtitle: 'Chaque paire avec ses raisons. L’ordre dépend de vous ; à égalité, de A à Z.',
	shortlistOrder: 'Ce qui vient d’abord',
	shortlistWeight: {
		need: 'Besoin mesuré',
		thin: 'Couverture mince',
		cliff: 'S’éteint'
	},
	shortlistWeightValue: ({ name, value }) =>
		`${name}\u00a0: ${value === 0 ? 'ne compte pas' : value === 1 ? 'compte une fois' : value === 2 ? 'compte deux fois' : `compte ${value} fois`}`,
	shortlistFormula:
		'Valeur d’ordre = (besoin × son poids + couverture mince × son poids + s’éteint × son poids) / somme des poids. Le besoin est 1 − pilier du GCI 2024 / 20 ; la couverture mince est 1 − K pour le thème ; s’éteindre compte 1 si c’est à venir et 0,5 si cela s’est produit dans les 24 derniers mois.',
	shortlistActor: 'Du point de vue de',
	shortlistActorAny: 'aucun acteur en particulier',
	shortlistHorizon: 'Horizon',
	shortlistMonths: ({ months }) => `${months} mois`,
	shortlistColumnCell: 'Lieu et thème',
	shortlistColumnWhy: 'Raisons',
	shortlistColumnAround: 'Qui est là et à proximité',
	shortlistColumnOrder: 'Valeur d’ordre',
	shortlistArea: {
		legal: 'juridique',
		technical: 'technique',
		organizational: 'organisation',
		capacity: 'renforcement des capacités',
		cooperation: 'coopération'
	},
	shortlistWhy: ({ need, area, records, counting, coverage, end }) => {
		const measured =
			need === null
				? area === null
					? 'Aucun indice ne mesure le besoin sur ce thème'
					: 'L’indice n’a pas de valeur pour ce lieu'
				: `Besoin mesuré\u00a0: ${need} (GCI 2024, pilier\u00a0: ${area})`;
		const work =
			records === 0
				? 'rien n’est trouvé dans les inventaires chargés'
				: counting === 0
					? plural(records, {
							one: 'la seule initiative recensée date de plus de cinq ans',
							other: 'les # initiatives recensées datent toutes de plus de cinq ans'
						})
					: counting === records
						? `${plural(counting, { one: '# initiative compte', other: '# initiatives comptent' })}, couverture ${coverage}`
						: `${initiatives(counting)} sur ${plural(records, { one: '# recensée', other: '# recensées' })} ${counting < 2 ? 'compte' : 'comptent'}, les autres datant de plus de cinq ans, couverture ${coverage}`;
		const dark = end
			? end.ahead
				? `\u00a0; fin de ses derniers travaux actifs\u00a0: ${end.date}${end.assumed ? ' (supposée)' : ''}`
				: `\u00a0; ses derniers travaux ont pris fin (${end.date}${end.assumed ? ', fin supposée' : ''})`
			: '';
		return `${measured}\u00a0; ${work}${dark}.`;
	},
	shortlistPlanned: ({ count }) =>
		plural(count, {
			one: '# initiative est prévue ici.',
			other: '# initiatives sont prévues ici.'
		}),
	shortlistMark: {
		A: 'Étayage A : trois entrées ou plus, de deux sites ou plus',
		B: 'Étayage B : une ou deux entrées, ou un seul site',
		C: 'Étayage C : rien de trouvé qui compte ; aucune lacune n’est affirmée'
	},
	shortlistActive: ({ actors }) => `Actifs ici\u00a0: ${actors}`,
	shortlistActiveNone: 'Personne n’est recensé comme actif ici.',
	shortlistNearby: ({ actors }) => `Actifs à proximité\u00a0: ${actors}`,
	shortlistExperienced: ({ actors }) =>
		`Ont déjà mené des travaux sur ce thème dans la sous-région\u00a0: ${actors}`,
	shortlistStrangers: ({ pairs }) =>
		`Point de coordination possible, aucune entrée commune\u00a0: ${pairs}`,
	shortlistPair: ({ a, b }) => `${a} et ${b}`,
	shortlistYouHere: ({ actor }) => `${actor}\u00a0: des entrées ici.`,
	shortlistYouNear: ({ actor }) =>
		`${actor}\u00a0: des entrées sur ce thème dans la sous-région, mais pas ici.`,
	shortlistYouNew: ({ actor }) => `${actor}\u00a0: aucune entrée sur ce thème dans la sous-région.`,
	shortlistRecords: ({ count }) => plural(count, { one: '# entrée', other: '# entrées' }),
	shortlistMore: ({ count }) => plural(count, { one: 'Voir # de plus', other: 'Voir # de plus' }),
	shortlistExport: 'Exporter en CSV',
	shortlistExported: 'Le fichier est dans vos téléchargements.',
	shortlistNote: ({ release }) =>
		`Une présélection, non un classement\u00a0: la valeur dit comment s’additionnent les poids choisis, rien de plus. Un blanc ne prouve pas que rien n’a été fait. Le besoin est l’engagement déclaré en 2023-2024, non la demande\u00a0; là où un lieu demande de l’aide, interrogez-le. Entrées lues le ${release}.`,
	shortlistSummary: ({ pairs, a, b, c }) =>
		`${plural(pairs, { one: '# paire', other: '# paires' })}\u00a0: étayage A pour ${number.format(a)}, B pour ${number.format(b)}, C (rien de trouvé qui compte) pour ${number.format(c)}.`,
	shortlistLoading: 'Lecture des indicateurs',
	shortlistFailed: 'Les indicateurs n’ont pas pu être lus : le besoin est donc laissé de côté.',
	shortlistCsv: {
		country: 'pays',
		iso3: 'iso3',
		topic: 'thème',
		least: 'valeur_ordre_min',
		most: 'valeur_ordre_max',
		need: 'besoin_mesuré',
		area: 'domaine',
		records: 'entrées',
		counting: 'entrées_qui_comptent',
		coverage: 'couverture_k',
		evidence: 'étayage',
		lastEnd: 'dernière_fin',
		endBasis: 'base_de_la_fin',
		reason: 'raison',
		active: 'actifs_ici',
		nearby: 'actifs_à_proximité',
		experienced: 'ont_travaillé_sur_le_thème_dans_la_sous_région',
		strangers: 'actifs_sans_lien_recensé',
		ids: 'ids_des_initiatives',
		pages: 'pages_sources'
	}
};

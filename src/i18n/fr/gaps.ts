import type { Texts } from '../en';

import { number } from './number';
import { plural } from './plural';

const dimension = {
	topic: 'thème',
	activity: 'activité',
	users: 'public visé',
	region: 'région',
	subregion: 'sous-région',
	country: 'pays',
	status: 'statut',
	year: 'année',
	inventory: 'site',
	kind: 'nature d’acteur',
	funder: 'bailleur',
	implementer: 'exécutant'
} as const;
type Named = keyof typeof dimension;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const places = (count: number) => plural(count, { one: '# lieu', other: '# lieux' });
const initiatives = (count: number) =>
	plural(count, { one: '# initiative', other: '# initiatives' });

const nothing: Record<Named, { one: string; other: string }> = {
	topic: { one: 'ne nomme aucun thème', other: 'ne nomment aucun thème' },
	activity: { one: 'ne nomme aucune activité', other: 'ne nomment aucune activité' },
	users: { one: 'ne nomme aucun public visé', other: 'ne nomment aucun public visé' },
	region: { one: 'ne nomme aucun pays', other: 'ne nomment aucun pays' },
	subregion: { one: 'ne nomme aucun pays', other: 'ne nomment aucun pays' },
	country: { one: 'ne nomme aucun pays', other: 'ne nomment aucun pays' },
	status: { one: 'n’a pas de statut', other: 'n’ont pas de statut' },
	year: { one: 'n’a pas de date', other: 'n’ont pas de date' },
	inventory: { one: 'n’a pas de site', other: 'n’ont pas de site' },
	kind: { one: 'ne nomme aucun acteur', other: 'ne nomment aucun acteur' },
	funder: {
		one: 'nomme un autre bailleur ou aucun',
		other: 'nomment un autre bailleur ou aucun'
	},
	implementer: {
		one: 'nomme un autre exécutant ou aucun',
		other: 'nomment un autre exécutant ou aucun'
	}
};

/** The gap matrix. Words that count gaps stand between ⟦ and ⟧ in titles. */
export const gaps: Texts['gaps'] = {
	gapsDimension: dimension,
	gapsDimensionName: {
		topic: 'Thème',
		activity: 'Activité',
		users: 'Public visé',
		region: 'Région',
		subregion: 'Sous-région',
		country: 'Pays',
		status: 'Statut',
		year: 'Année',
		inventory: 'Site',
		kind: 'Nature d’acteur',
		funder: 'Premiers bailleurs',
		implementer: 'Premiers exécutants'
	},
	gapsRows: 'Lignes',
	gapsColumns: 'Colonnes',
	gapsSwap: 'Échanger lignes et colonnes',
	gapsOrder: 'Ordre',
	gapsOrderOf: {
		region: 'Total et région',
		total: 'Total',
		name: 'A–Z',
		similar: 'Semblables ensemble'
	},
	gapsOrderShort: { region: 'Région', total: 'Total', name: 'A–Z', similar: 'Semblables' },
	gapsMeasure: 'Mesure',
	gapsMeasureOf: { initiatives: 'Initiatives', places: 'Lieux atteints' },
	gapsForm: 'Forme',
	gapsFormOf: { matrix: 'Matrice', table: 'Tableau' },
	gapsSites: 'sites qui la connaissent',
	gapsSubtitle: ({ measure, rows, columns, years }) =>
		`${measure === 'places' ? 'Lieux atteints' : 'Initiatives'} par ${dimension[rows]} et par ${dimension[columns]}${years ? `, ${years}` : ''}`,
	gapsOrdering: 'Regroupement des semblables…',

	gapsTitleNone: 'Aucune initiative recensée ne correspond à ce filtre',
	gapsTitleNoPlaces:
		'Aucun des lieux choisis n’est parmi ceux où le silence compte comme une lacune',
	gapsTitlePairs: ({ empty, pairs, topic, filtered }) => {
		const match = filtered ? ' qui corresponde' : '';
		const on = topic ? ` sur le thème «\u00a0${topic}\u00a0»` : '';
		if (empty === 0) {
			const has = `une entrée${filtered ? ' qui correspond' : ''}${on}`;
			if (pairs === 1) return `${topic ? 'Le seul lieu' : 'La seule paire lieu-thème'} a ${has}`;
			return topic
				? `Les ${places(pairs)} ont tous ${has}`
				: `Les ${plural(pairs, { one: '# paire lieu-thème', other: '# paires lieu-thème' })} ont toutes ${has}`;
		}
		const what = topic
			? places(empty)
			: plural(empty, { one: '# paire lieu-thème', other: '# paires lieu-thème' });
		return `${what} sur ${number.format(pairs)} ${empty === 1 ? 'n’a' : 'n’ont'} aucune entrée${match}${on}`;
	},
	gapsTitleGaps: ({ apparent, confirmed, unit, all }) => {
		const count = apparent + confirmed;
		if (count === 0)
			return unit ? `aucune case (${dimension[unit]}) n’est une lacune` : 'il n’y a aucune lacune';
		const of = unit
			? `${plural(count, { one: '# case', other: '# cases' })} (${dimension[unit]})`
			: all && count > 1
				? null
				: number.format(count);
		const sort =
			confirmed === 0
				? plural(count, { one: 'une lacune apparente', other: 'des lacunes apparentes' })
				: apparent === 0
					? plural(count, { one: 'une lacune confirmée', other: 'des lacunes confirmées' })
					: `des lacunes, dont ${plural(confirmed, { one: '# confirmée', other: '# confirmées' })}`;
		if (of === null) return `⟦ce sont toutes ${sort}⟧`;
		return `⟦${of} ${count === 1 ? 'est' : 'sont'} ${sort}⟧`;
	},
	gapsTitleMostOn: ({ count, label }) =>
		`${number.format(count)} sur le thème «\u00a0${label}\u00a0»`,
	gapsTitleOther: ({ empty, pairs, rows, columns, often, filtered }) => {
		const name = (one: Named) =>
			often.includes(one) ? `${dimension[one]} souvent nommé` : dimension[one];
		const what = `${name(rows)} × ${name(columns)}`;
		if (empty > 0) {
			return `${plural(empty, { one: '# paire', other: '# paires' })} (${what}) sur ${number.format(pairs)} ${empty === 1 ? 'n’a' : 'n’ont'} aucune entrée${filtered ? ' qui corresponde' : ''}`;
		}
		const has = `une entrée${filtered ? ' qui correspond' : ''}`;
		return pairs === 1
			? `La seule paire (${what}) a ${has}`
			: `Les ${plural(pairs, { one: '# paire', other: '# paires' })} (${what}) ont toutes ${has}`;
	},
	gapsTitleLargest: ({ row, column, count }) =>
		`la case la plus fournie est\u00a0: ${row}, ${column} (${count})`,
	gapsTitleJoin: ({ first, second }) => `${first}\u00a0; ${second}`,
	gapsTitleAdd: ({ first, second }) => `${first}, ${second}`,

	gapsCell: ({ row, column, what }) => `${row}, ${column}\u00a0: ${what}`,
	gapsCellEmpty: ({ state }) => `${state}, aucune entrée`,
	gapsCellReached: ({ reached, places: all }) =>
		plural(reached, {
			one: `# lieu atteint sur ${number.format(all)}`,
			other: `# lieux atteints sur ${number.format(all)}`
		}),
	gapsCellSites: ({ count }) =>
		plural(count, { one: 'connu par # site', other: 'connu par # sites' }),
	gapsInitiatives: ({ count, text }) => `${text} ${count < 2 ? 'initiative' : 'initiatives'}`,
	gapsWhyThin: ({ records }) =>
		records < 2
			? 'Peu d’entrées : une seule initiative.'
			: 'Peu d’entrées : connues par un seul site.',
	gapsWhyEnded: 'Tout est terminé.',
	gapsWhyEnding: 'Les derniers travaux se terminent dans les douze mois.',
	gapsWhyConfirmed: ({ names }) =>
		`Chargés en entier et examinant ce lieu, sans rien y recenser\u00a0: ${names}.`,
	gapsWhyApparent: ({ names }) =>
		`Examinant ce lieu, chargés en partie, sans rien y recenser\u00a0: ${names}.`,
	gapsWhyRegional: ({ count }) =>
		plural(count, {
			one: '# initiative menée pour une région de 25 États au plus l’atteint sans nommer de pays.',
			other:
				'# initiatives menées pour des régions de 25 États au plus l’atteignent sans nommer de pays.'
		}),
	gapsWhyUnknown: 'Aucun inventaire de projets chargé n’a ceci dans son champ.',
	gapsWhyOutOfScope: 'Aucun lieu ici n’est parmi ceux où le silence compte comme une lacune.',
	gapsWhyNone: 'Aucune initiative recensée n’a les deux.',
	gapsHint:
		'Pointez une case, ou allez-y avec les flèches, pour la lire ici. Appuyez dessus pour voir ce qu’il y a derrière.',
	gapsGrid: ({ rows, columns }) => `${capital(dimension[rows])} par ${dimension[columns]}`,
	gapsAll: 'tout',
	gapsAllOf: ({ label, count }) => `${label}, en tout\u00a0: ${count}`,

	gapsUnnamed: {
		topic: 'aucun thème nommé',
		activity: 'aucune activité nommée',
		users: 'aucun public nommé',
		region: 'aucun pays nommé',
		subregion: 'aucun pays nommé',
		country: 'aucun pays nommé',
		status: 'sans statut',
		year: 'sans dates',
		inventory: 'sans site',
		kind: 'aucun acteur nommé',
		funder: 'autre bailleur ou aucun',
		implementer: 'autre exécutant ou aucun'
	},
	gapsUnnamedOf: ({ label, head, count }) => `${label}, ${head}\u00a0: ${count}`,

	gapsLegend: 'Légende',
	gapsLegendClass: ({ from, to }) =>
		to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`,
	gapsLegendCells: ({ count }) => plural(count, { one: '# case', other: '# cases' }),
	gapsLegendState: {
		value: 'travaux recensés',
		regional: 'régional seulement',
		'gap-apparent': 'lacune apparente',
		'gap-confirmed': 'lacune confirmée',
		unknown: 'inconnu, aucun examen',
		'out-of-scope': 'aucun lieu du champ',
		none: 'aucune entrée'
	},
	gapsLegendEnded: 'tout est terminé',
	gapsLegendEnding: 'dernière fin d’ici 12 mois',
	gapsLegendThin: 'peu d’entrées (pâle)',
	gapsLegendReached: 'lieux atteints',
	gapsLegendNotReached: 'et non atteints',
	gapsLegendSites: 'un point chacun, cinq au plus',

	gapsNoteWhole: ({ columns }) =>
		`Comptage entier\u00a0: une initiative qui a deux valeurs (${dimension[columns]}) compte dans les deux\u00a0; les barres en bout de ligne la comptent une fois.`,
	gapsNoteFractional:
		'Comptage fractionnaire : une initiative est répartie également entre les valeurs qu’elle nomme ; une case peut donc contenir moins d’une initiative.',
	gapsNotePlaces: 'Un chiffre dit combien de lieux sont nommés par une entrée de la case.',
	gapsNoteStrip: 'Bande ambre : part des lieux de la case sans entrée.',
	gapsNoteLane: ({ count, total }) =>
		`Les travaux mondiaux et les travaux pour des régions de plus de 25\u00a0États restent sous «\u00a0aucun pays nommé\u00a0»\u00a0: ${number.format(count)} sur ${number.format(total)}.`,
	gapsNoteElsewhere: ({ count }) =>
		plural(count, {
			one: '# initiative ne nomme que des pays en dehors de l’ensemble de lieux choisi.',
			other: '# initiatives ne nomment que des pays en dehors de l’ensemble de lieux choisi.'
		}),
	gapsNoteTop: ({ shown, known, what }) =>
		`Valeurs affichées\u00a0: les ${number.format(shown)} les plus nommées sur ${number.format(known)} (${dimension[what]}).`,
	gapsNoteSimilar:
		'Semblables ensemble : les voisins ont des profils proches, selon l’ordre optimal des feuilles d’un arbre à liaison moyenne.',
	gapsNoteAbsence: 'Une case vide dit que rien n’est recensé, non que rien n’a été fait.',
	gapsNoteBoundary: 'Les noms de lieux n’impliquent aucune opinion sur leur statut juridique.',

	gapsSummaryTotal: ({ initiatives: count, rows, columns, rowDimension, columnDimension }) =>
		`${plural(count, { one: '# initiative recensée', other: '# initiatives recensées' })} dans ${number.format(rows)} × ${number.format(columns)} cases, par ${dimension[rowDimension]} et par ${dimension[columnDimension]}.`,
	gapsSummaryMost: ({ row, column, count }) =>
		`La case la plus fournie est\u00a0: ${row}, ${column} (${count}).`,
	gapsSummaryGaps: ({ count, names }) =>
		`${plural(count, { one: '# case est une lacune', other: '# cases sont des lacunes' })}\u00a0: ${names}.`,
	gapsSummaryAnd: ({ count }) => plural(count, { one: '# autre', other: '# autres' }),
	gapsSummaryNoGaps: 'Aucune case n’est une lacune.',
	gapsSummaryOther: ({ regional, unknown }) =>
		`${plural(regional, { one: '# case n’est atteinte', other: '# cases ne sont atteintes' })} que par des travaux régionaux, ${plural(unknown, { one: '# est inconnue faute d’un inventaire chargé qui l’examine', other: '# sont inconnues faute d’un inventaire chargé qui les examine' })}.`,
	gapsSummaryNone: ({ count }) =>
		plural(count, { one: '# case n’a aucune entrée.', other: '# cases n’ont aucune entrée.' }),
	gapsSummaryUnnamed: ({ count, columns }) =>
		`${initiatives(count)} ${plural(count, nothing[columns])}.`,
	gapsSummaryAsOf: ({ date }) => `Situation au ${date}.`,

	gapsEmpty: 'Rien à disposer',
	gapsEmptyFilter:
		'Aucune initiative recensée ne satisfait à toutes les parties du filtre. Effacez-en une pour revoir des travaux.',
	gapsEmptyAxis: ({ what }) =>
		`Avec ce filtre, aucune initiative n’a de valeur pour «\u00a0${dimension[what]}\u00a0». Choisissez autre chose pour les lignes ou les colonnes, ou effacez une partie du filtre.`,
	gapsEmptyClear: ({ what }) => `Effacer\u00a0: ${what}`,
	gapsEmptyReset: 'Revenir à thème par sous-région',

	gapsPhoneRow: ({ what }) =>
		`${['activity', 'region', 'subregion', 'year', 'kind'].includes(what) ? 'Une' : 'Un'} ${dimension[what]} à la fois`,
	gapsPhonePrevious: 'Précédent',
	gapsPhoneNext: 'Suivant',
	gapsPhoneGaps: ({ gaps: count, cells: all }) =>
		plural(count, {
			one: `# case sur ${number.format(all)} est une lacune`,
			other: `# cases sur ${number.format(all)} sont des lacunes`
		}),
	gapsTableMore: ({ count }) =>
		plural(count, { one: 'Voir # ligne de plus', other: 'Voir # lignes de plus' }),
	gapsTableTotal: 'Chacune une fois'
};

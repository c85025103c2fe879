import type { Texts } from '../en';

import { plural } from './plural';

const records = (count: number) => plural(count, { one: '# initiative', other: '# initiatives' });

/** The confidence-building measures and what supports them. */
export const measures: Texts['measures'] = {
	measuresTitleSubject: 'Lesquelles des onze mesures de confiance sont appuyées, et où',
	measuresTitleNone: 'Aucune initiative ne correspond à ces filtres',
	measuresTitleUnsupported: ({ places, count, total, names }) =>
		`${places}\u00a0: ⟦${plural(count, { one: `# mesure sur ${total}`, other: `# mesures sur ${total}` })}⟧ ${count < 2 ? 'n’a' : 'n’ont'} aucun appui recensé${names ? `\u00a0: ${names}` : ''}`,
	measuresTitleFewest: ({ places, total, fewest, name }) =>
		`${places}\u00a0: chacune des ${total} mesures a un appui recensé\u00a0; le plus faible, ${records(fewest)}, concerne\u00a0: ${name}`,
	measuresPlacesChosen: 'Les lieux choisis',
	measuresAnd: ({ count }) => plural(count, { one: '# autre', other: '# autres' }),

	measuresSubtitle: ({ places, by }) =>
		`Initiatives qui appuient chacune des onze mesures de l’OEA, par ${by === 'country' ? 'pays' : 'sous-région'} · ${places}`,
	measuresAssumed:
		'Aucun lieu n’est choisi : sont donc montrées les Amériques, dont les États ont convenu de ces mesures. Toute autre région peut être choisie dans les filtres.',
	measuresForm: 'Forme',
	measuresFormOf: { chart: 'Graphique', table: 'Tableau' },
	measuresBy: 'Lieux',
	measuresByOf: { country: 'Pays', subregion: 'Sous-régions' },
	measuresWide: 'Thèmes plus larges que la mesure',
	measuresWideOf: { '0': 'non comptés', '1': 'comptés' },

	measuresKind: {
		direct: 'Correspondance vérifiée',
		close: 'Par son thème',
		broad: 'Thème plus large seulement'
	},
	measuresKindMeaning: {
		direct: 'Une personne a lu dans une notice que les travaux appuient la mesure.',
		close: 'Le thème des travaux désigne la mesure, exactement ou à peu près.',
		broad:
			'Le thème des travaux comprend la mesure et bien d’autres choses : il se peut qu’ils l’appuient.'
	},
	measuresListTitle: 'Les onze mesures',
	measuresListAside:
		'appuyées par des initiatives qui nomment un pays choisi ou une zone comprise dans ces pays',
	measuresMeasure: 'Mesure',
	measuresCounted: 'Comptées',
	measuresCountries: 'Lieux nommés',
	measuresOf: ({ part, total }) => `${part} sur ${total}`,
	measuresGridTitle: ({ by }) => (by === 'country' ? 'Pays par pays' : 'Par sous-région'),
	measuresGrid: 'Mesures par lieu',
	measuresGridHint: 'Les flèches servent à se déplacer, Entrée à ouvrir, Échap à fermer.',
	measuresPlace: 'Lieu',
	measuresWithin: 'Ne nomme aucun pays, mais une zone parmi les lieux choisis',
	measuresWider: 'Mondial, plus large, ou sans lieu indiqué',
	measuresWithinShort: 'Zone interne',
	measuresWiderShort: 'Mondial, plus large',
	measuresCell: ({ measure, place, what }) => `${measure}, ${place}\u00a0: ${what}`,
	measuresLaneWhat: ({ count }) => (count ? records(count) : 'aucune recensée'),
	measuresCellMay: ({ what, count }) => `${what}\u00a0; ${records(count)} sur un thème plus large`,
	measuresCellKinds: ({ count, direct }) =>
		direct
			? `${count}, dont ${direct} par une correspondance vérifiée`
			: `${count}, par des thèmes seulement`,
	measuresFractional: ({ text }) =>
		`${text} ${/^[01](,|$)/.test(text) ? 'initiative' : 'initiatives'}`,
	measuresLegend: 'Légende',
	measuresLegendDirect: 'plein : au moins une correspondance vérifiée',
	measuresLegendCrosswalk: 'encadré : par des thèmes seulement',
	measuresLegendMay: 'petit chiffre : travaux sur un thème plus large, non comptés',
	measuresPick: 'Montrer la mesure',
	measuresTotal: 'Chacune une fois',

	measuresPanelMeasure: ({ number }) => `Mesure ${number} de la liste de l’OEA`,
	measuresPanelCell: 'Mesure et lieu',
	measuresPanelName: ({ measure, place }) => `${measure}, ${place}`,
	measuresPanelGone: 'Cette mesure ou ce lieu n’est pas affiché avec les filtres actuels.',
	measuresPanelStart: 'Ce qui appuie une mesure',
	measuresPanelStartText:
		'Choisissez une mesure dans la liste, ou une case, pour voir les entrées qui sont derrière et pourquoi chacune y est.',
	measuresPanelTies: 'Thèmes qui s’y rattachent',
	measuresPanelNoTies:
		'Aucun de nos thèmes n’y correspond : seules des correspondances vérifiées peuvent l’appuyer.',
	measuresTie: ({ topic, match }) => `${topic}\u00a0: ${match}`,
	measuresMatch: {
		exactMatch: 'a le même sens que la mesure',
		closeMatch: 'a presque le même sens que la mesure',
		narrowMatch: 'est une partie de la mesure',
		broadMatch: 'est plus large que la mesure'
	},
	measuresPanelRows: ({ kind, count }) =>
		({
			direct: `Correspondances vérifiées\u00a0: ${count}`,
			close: `Par un thème qui désigne la mesure\u00a0: ${count}`,
			broad: `Sur un thème plus large, appui possible\u00a0: ${count}`
		})[kind],
	measuresPanelWithin: ({ count }) =>
		plural(count, {
			one: '# d’entre elles ne nomme aucun pays, mais une zone faisant partie des lieux choisis.',
			other:
				'# d’entre elles ne nomment aucun pays, mais une zone faisant partie des lieux choisis.'
		}),
	measuresPanelWider: ({ count }) =>
		`Mondiales, pour une zone plus large ou sans lieu\u00a0; non comptées ici\u00a0: ${count}`,
	measuresPanelNothing: 'Rien qui compte n’est recensé ici.',
	measuresPanelRegional: ({ count }) =>
		`Travaux régionaux qui ne nomment aucun pays\u00a0: ${count}`,
	measuresPanelLooks: 'Qui examine ce lieu',
	measuresPanelNobodyLooks: 'Aucun inventaire de projets chargé n’examine ce lieu.',
	measuresPanelSource: 'Lu dans',
	measuresPanelClose: 'Fermer',
	measuresReasonTopic: ({ topic, match }) => `Son thème «\u00a0${topic}\u00a0» ${match}.`,
	measuresReasonTie: ({ reason }) => `Table de correspondance\u00a0: ${reason}`,
	measuresPrintReasons: 'Correspondances vérifiées, avec la raison de chacune',

	measuresSummary: ({ total, places, measures: count, direct }) =>
		`${places}\u00a0: ${records(total)} ${total < 2 ? 'appuie' : 'appuient'} au moins une des ${count} mesures, dont ${direct} par une correspondance vérifiée.`,
	measuresSummaryMost: ({ name, count }) =>
		`La mesure la plus appuyée (${records(count)})\u00a0: ${name}.`,
	measuresSummaryNone: ({ names }) => `Sans aucune initiative\u00a0: ${names}.`,
	measuresSummaryNamed: ({ named, total, by }) =>
		by === 'country'
			? plural(named, {
					one: `# pays sur ${total} est nommé par des travaux d’appui.`,
					other: `# pays sur ${total} sont nommés par des travaux d’appui.`
				})
			: plural(named, {
					one: `# sous-région sur ${total} a des travaux d’appui.`,
					other: `# sous-régions sur ${total} ont des travaux d’appui.`
				}),
	measuresSummaryWider: ({ count }) =>
		plural(count, {
			one: '# autre est mondiale, pour une zone plus large, ou n’indique pas de lieu.',
			other: '# autres sont mondiales, pour une zone plus large, ou n’indiquent pas de lieu.'
		}),
	measuresSummaryAsOf: ({ date }) => `Situation au ${date}.`,
	measuresNote:
		'Une correspondance vérifiée repose sur ce qu’une notice dit des travaux eux-mêmes ; pour les initiatives qui n’en ont pas, il n’a pas été trouvé qu’elles appuient une mesure, ce qui ne veut pas dire qu’elles ne le font pas. Un inventaire examine une mesure quand son champ a un thème qui s’y rattache, même plus large. Les travaux pour l’ensemble de l’OEA nomment plus de 25 États et ne colorent donc aucun pays : ils figurent dans les lignes au-dessus.',
	measuresNoteWide: ({ count }) =>
		count
			? `Les travaux sur des thèmes plus larges sont comptés\u00a0: ${records(count)}, dont l’appui à une mesure est possible mais non établi.`
			: 'Les travaux sur des thèmes plus larges seraient comptés ; il n’y en a pas.',
	measuresNoteNarrow: ({ count }) =>
		`Les travaux sur un thème plus large qu’une mesure ne sont pas comptés (${records(count)})\u00a0; le sélecteur les compte.`,
	measuresNoteWhole:
		'Chaque initiative compte une fois pour chaque mesure qu’elle appuie et chaque pays qu’elle nomme.',
	measuresNoteFractional: 'Chaque initiative est répartie entre ses mesures et ses pays.',
	measuresReading: 'Lecture des mesures…',
	measuresFailed: 'Les mesures n’ont pas pu être lues',
	measuresFailedText: 'Le registre ne s’est pas chargé. Rouvrez la page pour réessayer.',
	measuresEmpty: 'Aucun lieu à montrer',
	measuresEmptyText:
		'Les filtres ne laissent aucun pays parmi les lieux où le silence compte. Élargissez les lieux, ou montrez tous les pays.',
	measuresEmptyAction: 'Voir tous les pays'
};

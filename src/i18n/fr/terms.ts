import type { Texts } from '../en';

import { plural } from './plural';

const labelsOf = (count: number) => plural(count, { one: '# étiquette', other: '# étiquettes' });
const taxonomiesOf = (count: number) =>
	plural(count, { one: '# taxonomie', other: '# taxonomies' });
const content = ({ labels, matches }: { labels: number; matches: number }) =>
	`${labelsOf(labels)}, ${plural(matches, {
		one: '# correspondance',
		other: '# correspondances'
	})}`;

/** The crosswalk of words, what they conflict about, and what a change of words does to gaps. */
export const terms: Texts['terms'] = {
	termsTitlePlain: 'Ce que chacun entend par ses termes',
	termsTitle: ({ exact, matches, taxonomies }) =>
		plural(exact, {
			one: `Seule # correspondance sur ${matches} entre les termes de ${taxonomiesOf(taxonomies)} et nos thèmes est exacte`,
			other: `Seules # correspondances sur ${matches} entre les termes de ${taxonomiesOf(taxonomies)} et nos thèmes sont exactes`
		}),
	termsConflictsTitle: ({ count }) =>
		plural(count, {
			one: '# terme n’a pas le même sens pour tous ceux qui cartographient ce domaine',
			other: '# termes n’ont pas le même sens pour tous ceux qui cartographient ce domaine'
		}),
	termsChangesNone:
		'Les thèmes sont affichés dans nos propres termes : aucune lacune ne s’est ouverte ni fermée',
	termsChangesTitle: ({ vocabulary, closed, opened, uncovered }) =>
		`Selon les termes de «\u00a0${vocabulary}\u00a0», ${plural(closed, {
			one: '# lacune se ferme',
			other: '# lacunes se ferment'
		})}, ${plural(opened, { one: '# s’ouvre', other: '# s’ouvrent' })} et ${plural(uncovered, { one: '# n’a pas de terme', other: '# n’ont pas de terme' })}`,
	termsExchangeTitle: 'Exporter la table de correspondance, ou importer la vôtre',
	termsGlossaryTitle: 'Ce que veulent dire ici les termes de ce domaine',

	termsParts: 'Parties de cette page',
	termsPart: {
		crosswalk: 'Correspondance',
		conflicts: 'Divergences',
		changes: 'Lacunes qui changent',
		exchange: 'Import, export',
		glossary: 'Glossaire'
	},
	termsForms: 'Forme',
	termsForm: { matrix: 'Matrice', flow: 'Flux', topics: 'Par thème', table: 'Tableau' },
	termsReading: 'Lecture du registre',
	termsFailed: 'Le registre n’a pas pu être lu',
	termsFailedText:
		'La table de correspondance en fait partie. Les autres vues fonctionnent encore.',

	termsKind: {
		exactMatch: 'exacte',
		closeMatch: 'proche',
		narrowMatch: 'étroite',
		broadMatch: 'large'
	},
	termsKindNone: 'aucune',
	termsKindUnjudged: 'non jugée',
	termsKindAbout: {
		exactMatch: 'l’étiquette désigne notre thème',
		closeMatch: 'presque la même chose',
		narrowMatch: 'notre thème n’est qu’une partie de l’étiquette',
		broadMatch: 'l’étiquette n’est qu’une partie de notre thème'
	},
	termsNoneAbout: 'aucun de nos thèmes ne correspond',
	termsReason: {
		exactMatch: 'Même sens.',
		closeMatch: 'Presque le même sens.',
		narrowMatch: 'L’étiquette est plus large que notre thème.',
		broadMatch: 'L’étiquette n’est qu’une partie de notre thème.'
	},
	termsAlsoMeans: ({ others }) => `L’étiquette comprend aussi\u00a0: ${others}.`,
	termsNoTopic: 'Aucun de nos thèmes ne correspond.',
	termsUnjudged: 'N’est pas un thème, donc non jugée.',
	termsNoted: ({ note }) => `Noté\u00a0: ${note}.`,

	termsSubtitle: ({ labels, taxonomies }) =>
		`${labelsOf(labels)} de ${taxonomiesOf(taxonomies)}, mises en correspondance avec nos treize thèmes`,
	termsFind: 'Chercher une étiquette, un code, une taxonomie ou un thème',
	termsNothing: 'Aucune étiquette n’a ces mots',
	termsNothingText: 'Essayez un seul mot, ou une partie d’un mot.',
	termsFindClear: 'Toutes les étiquettes',
	termsOrder: 'Ordre des taxonomies',
	termsOrderOf: { name: 'A–Z', covered: 'Le plus de thèmes' },
	termsTaxonomy: 'Taxonomie',
	termsCode: 'Code',
	termsLabel: 'Étiquette',
	termsMatch: 'Corresp.',
	termsTopic: 'Notre thème',
	termsWhy: 'Pourquoi',
	termsNone: 'Aucun thème',
	termsCell: ({ taxonomy, topic, labels, kind }) =>
		`${taxonomy}, ${topic}\u00a0: ${
			labels
				? `${labelsOf(labels)}, correspondance la plus sûre\u00a0: ${kind}`
				: 'aucune étiquette'
		}`,
	termsGrid:
		'Taxonomies et nos thèmes. Les flèches servent à se déplacer, Entrée à voir les étiquettes.',
	termsHint:
		'Un chiffre à côté d’une marque compte les étiquettes. Appuyez sur une case pour les lire.',
	termsCellNothing: ({ taxonomy, topic }) =>
		`Aucune étiquette ne relie «\u00a0${taxonomy}\u00a0» et «\u00a0${topic}\u00a0».`,
	termsSources: ({ owner }) => `Étiquettes\u00a0: ${owner}, lues à l’adresse`,
	termsSummary: ({ labels, exact, close, narrow, broad, none, most, mostCount }) =>
		`${labelsOf(labels)}\u00a0: ${plural(exact, { one: '# correspondance exacte', other: '# correspondances exactes' })}, ${plural(close, { one: '# proche', other: '# proches' })}, ${plural(narrow, { one: '# étroite', other: '# étroites' })}, ${plural(broad, { one: '# large', other: '# larges' })}, ${plural(none, { one: '# étiquette sans équivalent', other: '# étiquettes sans équivalent' })}. Le thème auquel mènent le plus d’étiquettes\u00a0: ${most} (${mostCount}).`,
	termsNote:
		'Les correspondances sont notre jugement, d’après les étiquettes et les définitions, dans les termes de SKOS et lues de l’étiquette vers notre thème. Corrigez-les dans data/crosswalk.jsonl.',
	termsFlowFrom: 'Étiquettes :',
	termsFlowTo: 'à côté de :',
	termsFlowOurs: 'nos thèmes',
	termsFlowNode: ({ label, links }) =>
		links ? `${label}\u00a0: ${links}` : `${label}\u00a0: aucun trait`,
	termsFlowLink: ({ kind, label }) => `${label} (${kind})`,
	termsFlowHint: 'Les flèches servent à se déplacer, Entrée à garder les traits d’un terme.',
	termsFlowNarrow: 'Trois colonnes demandent plus de place : voici la liste.',
	termsTopicCount: ({ labels, taxonomies }) => `${labelsOf(labels)} de ${taxonomiesOf(taxonomies)}`,
	termsTopicNone: 'Termes sans thème parmi les nôtres',

	termsConflictsText:
		'D’après un tableau vérifié, data/term-conflicts.jsonl ; ce à quoi correspond chaque étiquette provient de la table de correspondance.',
	termsConflictMeans: 'Ce qu’il veut dire là',
	termsConflictOurs: 'Correspond à',
	termsSameLabel: 'La même étiquette, d’autres correspondances',
	termsSameLabelText:
		'Calculé d’après la table de correspondance : étiquettes qui s’écrivent de même et ne mènent pas aux mêmes thèmes.',

	termsChangesAsk:
		'Choisissez d’autres termes pour les thèmes afin de voir ce qu’ils font aux lacunes.',
	termsChangesBy: 'Cases',
	termsChangesByOf: { subregion: 'Thème × sous-région', country: 'Thème × pays' },
	termsChangesKind: {
		closed: 'Fermée',
		opened: 'Ouverte',
		uncovered: 'Sans terme',
		kept: 'Inchangée'
	},
	termsChangesKindAbout: {
		closed: 'une lacune de notre thème, et des travaux recensés sous le terme',
		opened: 'personne n’examinait notre thème, et le terme est une lacune',
		uncovered: 'une lacune de notre thème qu’aucun terme ne demande',
		kept: 'une lacune de notre thème et du terme'
	},
	termsChangesShown: 'Sortes de changement affichées',
	termsChangesSummary: ({ before, after, uncovered, places }) =>
		`${plural(places, { one: '# lieu', other: '# lieux' })}. Nos thèmes ont ici ${plural(before, {
			one: '# case en lacune',
			other: '# cases en lacune'
		})}\u00a0; les termes en ont ${after}, et ce qu’ils ne couvrent pas en a ${uncovered}. Les termes qui réunissent des thèmes ferment des lacunes sans que rien ait été fait.`,
	termsChangesPlace: 'Lieu',
	termsChangesTopic: 'Notre thème',
	termsChangesWord: 'Terme',
	termsChangesWhat: 'Ce qui se passe',
	termsChangesWhy: 'Parce que',
	termsChangesClosed: ({ causes }) => `Le terme désigne aussi\u00a0: ${causes}.`,
	termsChangesOpened: ({ causes }) =>
		`Le terme désigne aussi ceci, qu’un inventaire examine\u00a0: ${causes}.`,
	termsChangesCause: ({ topic, kind, label, records, state }) =>
		`${topic} (correspondance ${kind} de «\u00a0${label}\u00a0»\u00a0; ${records ? plural(records, { one: '# recensée', other: '# recensées' }) : state})`,
	termsChangesState: {
		value: 'recensé',
		regional: 'régional seulement',
		'gap-confirmed': 'une lacune confirmée',
		'gap-apparent': 'une lacune apparente',
		unknown: 'aucun examen',
		'out-of-scope': 'hors champ'
	},
	termsChangesUncovered: 'Aucune correspondance qui compte ne mène de ce thème à un terme.',
	termsChangesKept: ({ kind, label }) =>
		`Rien d’autre de ce que désigne le terme n’est recensé ici (correspondance ${kind} de «\u00a0${label}\u00a0»).`,
	termsChangesRecords: 'Entrées',
	termsChangesEmpty: 'Aucune lacune ne change pour ces lieux',
	termsChangesEmptyText:
		'Avec ces correspondances, chaque lacune reste ce qu’elle était, ou il n’y en a pas. D’autres lieux, ou d’autres correspondances, peuvent différer.',
	termsMore: ({ count }) => `Voir ${count} de plus`,
	termsNeedNote:
		'Le besoin est mesuré par les domaines de l’indice et compte toujours nos propres thèmes : il ne change pas avec les termes.',

	termsOut: 'Export',
	termsOutText:
		'Toute la table de correspondance en un fichier SSSOM (séparé par des tabulations, avec ses métadonnées) : étiquettes, correspondances dans les termes de SKOS, et raisons. CC BY 4.0.',
	termsOutButton: 'Enregistrer crosswalk.sssom.tsv',
	termsOutTitle: ({ product }) => `${product}\u00a0: table de correspondance`,
	termsOutDescription:
		'Étiquettes d’inventaires et de cadres du renforcement des capacités cyber, mises en correspondance avec treize thèmes par des personnes qui ont lu étiquettes et définitions.',
	termsIn: 'Import',
	termsInText:
		'Un fichier SSSOM à vous. Un côté de chaque mise en correspondance est l’un de nos thèmes, par son identifiant ; l’autre côté devient un vocabulaire que vous pouvez choisir. Il est vérifié, gardé sur cet appareil, et jamais mêlé au nôtre.',
	termsInFile: 'Fichier SSSOM (.tsv)',
	termsInTopics: 'Identifiants de nos thèmes',
	termsInTooLarge: 'Le fichier dépasse 2 Mo.',
	termsInUnreadable: 'Le fichier n’a pas pu être lu.',
	termsInNoTable: 'Il n’y a pas de tableau dans le fichier.',
	termsInNoColumn: ({ field }) => `Le tableau n’a pas de colonne «\u00a0${field}\u00a0».`,
	termsInBroken: ({ line }) =>
		`Un guillemet n’est pas fermé, ou du texte le suit\u00a0: ligne ${line}.`,
	termsInTooMany: ({ of, most }) =>
		of === 'prefixes'
			? `Le fichier a des termes de plus de ${most} taxonomies (préfixes).`
			: `Le fichier a plus de ${most} étiquettes d’une même taxonomie.`,
	termsInRead: ({ rows, good }) =>
		plural(good, {
			one: `# mise en correspondance sur ${rows} peut être utilisée.`,
			other: `# mises en correspondance sur ${rows} peuvent être utilisées.`
		}),
	termsInNone: 'Aucune mise en correspondance ne peut être utilisée.',
	termsInKeep: 'Garder sur cet appareil',
	termsInCancel: 'Laisser',
	termsInReplaces: ({ name }) => `Remplace «\u00a0${name}\u00a0», déjà gardé.`,
	termsInFaults: ({ count }) =>
		plural(count, {
			one: '# mise en correspondance est laissée de côté',
			other: '# mises en correspondance sont laissées de côté'
		}),
	termsInFaultsMore: ({ count }) => plural(count, { one: 'et # autre', other: 'et # autres' }),
	termsInRow: 'Ligne',
	termsInField: 'Champ',
	termsInValue: 'Valeur',
	termsInReason: 'Raison',
	termsInFault: {
		missing: 'vide, mais requis',
		'no-curie': 'pas un identifiant court tel que « mine:A1 »',
		'no-prefix': 'son préfixe n’est pas déclaré dans curie_map',
		'no-match': 'pas une correspondance exacte, proche, étroite ou large de SKOS',
		negative: 'dit que quelque chose ne correspond pas',
		'no-topic': 'aucun des deux côtés n’est l’un de nos thèmes',
		repeated: 'la même paire y est déjà'
	},
	termsOwn: 'Gardé sur cet appareil',
	termsOwnNone: 'Rien pour l’instant.',
	termsOwnLine: content,
	termsOwnKept: ({ leftOut, file, ...own }) =>
		`${content(own)} · ${file}${
			leftOut
				? ` · ${plural(leftOut, {
						one: '# ligne du fichier a été laissée de côté',
						other: '# lignes du fichier ont été laissées de côté'
					})}`
				: ''
		}`,
	termsOwnUse: 'Montrer l’Atlas dans ces termes',
	termsOwnRemove: 'Effacer',
	termsOwnRemoveNamed: ({ name }) => `Effacer\u00a0: ${name}`,
	termsOwnNotLasting: 'Ce navigateur ne garde rien : cela dure aussi longtemps que la page.',
	termsOwnFailed: 'Cela n’a pas pu être gardé.',

	termsGlossaryFind: 'Chercher un terme',
	termsGlossarySource: 'Source',
	termsGlossaryNothing: 'Aucun terme n’a ces mots.'
};

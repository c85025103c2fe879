import type { Texts } from '../en';

import { plural } from './plural';

/** The review of listings that may be one initiative. */
export const review: Texts['review'] = {
	reviewTitle: 'Lesquelles de ces notices sont une même initiative ?',
	reviewText:
		'Les doublons présumés comptent pour deux tant que vous n’avez pas décidé. Vos décisions restent dans ce navigateur, changent les chiffres de toutes les pages et peuvent être retirées à tout moment.',
	reviewNotLasting:
		'Ce navigateur ne garde rien : enregistrez vos décisions en fichier avant de partir.',
	reviewToOverlaps: 'Recoupements entre inventaires',
	reviewMethod:
		'Le score est la part de telles paires qu’une personne dirait identiques, apprise des paires connues jusqu’ici. Environ trois propositions sur dix sont fausses.',

	reviewReading: 'Lecture des notices',
	reviewMatching: ({ share }) => `Comparaison des notices\u00a0: ${share}`,
	reviewCancel: 'Arrêter',
	reviewCancelled:
		'La comparaison a été arrêtée. Les paires que connaît la version peuvent encore être examinées.',
	reviewAgain: 'Comparer de nouveau',
	reviewFailed: 'Les notices n’ont pas pu être comparées.',

	reviewProgress: ({ decided, total }) =>
		plural(decided, {
			one: `# paire tranchée sur ${total}`,
			other: `# paires tranchées sur ${total}`
		}),
	reviewShown: 'Quelles paires',
	reviewShownName: {
		open: 'À examiner',
		decided: 'Tranchées',
		released: 'Une dans la version'
	},
	reviewSites: 'Sites',
	reviewAllSites: 'Tous les sites',
	reviewSitePair: ({ a, b, count }) =>
		`${a === b ? `même site\u00a0: ${a}` : `${a} et ${b}`} (${count})`,
	reviewQueue: 'Paires',
	reviewMore: ({ count }) => `et ${plural(count, { one: '# autre', other: '# autres' })}`,
	reviewNone: {
		open: 'Il ne reste aucune paire à examiner ici.',
		decided: 'Rien n’est encore tranché ici.',
		released: 'La version ne compte pas de telles notices comme une seule initiative.'
	},

	reviewQuestion: 'Même initiative ?',
	reviewAgainst: ({ a, b }) => `${a} — ${b}`,
	reviewCounts: ({ same, differ, part }) =>
		`${plural(same, { one: '# champ concorde', other: '# champs concordent' })}, ${plural(differ, { one: '# diffère', other: '# diffèrent' })}\u00a0; dans ${part}, un côté se tait.`,
	reviewScore: ({ score }) => `Score ${score}`,
	reviewNoScore: 'Non proposée par la comparaison',
	reviewReleased: 'La version compte ces notices comme une seule initiative.',
	reviewTable: 'Les deux notices champ par champ',
	reviewField: 'Champ',
	reviewMark: { same: 'identique', differ: 'diffère', part: 'un côté se tait' },
	reviewKeep: 'Compte après fusion',
	reviewKeepFor: ({ field }) => `${field}\u00a0: ce qui compte après fusion`,
	reviewKeepBoth: 'les deux',
	reviewKeepFuller: 'de celle qui a le plus de notices',

	reviewVerdict: {
		same: 'La même',
		different: 'Différentes',
		part: 'Partie ou suite',
		later: 'Pas sûr, plus tard'
	},
	reviewVerdictSaid: {
		same: 'Gardé : la même initiative.',
		different: 'Gardé : pas la même.',
		part: 'Gardé : partie ou suite ; les deux comptent encore.',
		later: 'Remis à plus tard.'
	},
	reviewDecide: 'Décider',
	reviewUndo: 'Annuler',
	reviewUndone: 'Décision retirée.',
	reviewNothingToUndo: 'Rien à retirer.',
	reviewTakeBack: 'Retirer cette décision',
	reviewKeysTitle: 'Touches',
	reviewKeys:
		'S la même, D différentes, P partie ou suite, N ou L plus tard, Z annuler. Elles n’agissent que lorsque la paire est active : appuyez n’importe où dans la paire, ou allez-y avec Tab. Dans un champ de texte, ce sont des lettres.',
	reviewNext: ({ title }) => `Suivante\u00a0: ${title}`,
	reviewWhole: 'Pour une partie ou une suite, l’ensemble est',
	reviewWho: 'Votre nom, gardé avec chaque décision',
	reviewWhy: 'Pourquoi (facultatif)',
	reviewDecided: ({ verdict, who, when, why }) =>
		`Décision\u00a0: ${verdict}, ${when}${who ? `, par ${who}` : ''}.${why ? ` «\u00a0${why}\u00a0»` : ''}`,
	reviewWaiting: ({ count }) =>
		plural(count, {
			one: '# décision porte sur des notices que cette version n’a pas. Elle est gardée pour une version qui les aurait.',
			other:
				'# décisions portent sur des notices que cette version n’a pas. Elles sont gardées pour une version qui les aurait.'
		}),
	reviewContradictedPair: ({ a, b }) => `${a} — ${b}`,
	reviewContradicted: ({ count }) =>
		plural(count, {
			one: '# décision en contredit de plus anciennes et n’est pas appliquée :',
			other: '# décisions en contredisent de plus anciennes et ne sont pas appliquées :'
		}),

	reviewFor: 'Ce qui plaide pour',
	reviewAgainstIt: 'Ce qui plaide contre',
	reviewStrong: 'fortement',
	reviewReason: {
		title: {
			for: 'Les titres ont en commun leurs mots significatifs, ou l’un est mentionné dans l’autre notice.',
			against: 'Les titres ont peu de mots significatifs en commun.'
		},
		name: {
			for: 'Un nom propre rare figure dans les deux.',
			against: 'Chaque titre a un nom propre à lui.'
		},
		text: {
			for: 'Les résumés emploient les mêmes mots rares.',
			against: 'Les résumés emploient des mots différents.'
		},
		place: {
			for: 'Elles nomment les mêmes lieux.',
			against: 'Elles nomment des lieux différents.'
		},
		actor: {
			for: 'Les mêmes organismes financent, exécutent ou publient.',
			against: 'Elles ne nomment aucun organisme en commun, ou seulement de très courants.'
		},
		date: {
			for: 'Elles commencent au même moment.',
			against: 'Elles commencent à des moments différents.'
		},
		edition: {
			for: 'Elles nomment la même année ou le même numéro.',
			against: 'L’une ou les deux nomment une année ou un numéro que l’autre ne nomme pas.'
		},
		series: {
			for: 'Leurs titres suivent un même modèle.',
			against: 'L’une appartient à une série de notices du même modèle.'
		},
		source: {
			for: 'Elles figurent sur des pages liées.',
			against: 'Un site recense les deux, et les recense séparément.'
		},
		budget: {
			for: 'Elles indiquent le même budget.',
			against: 'Elles indiquent des budgets différents.'
		},
		subject: {
			for: 'Les thèmes et les natures des travaux concordent.',
			against: 'Les thèmes ou les natures des travaux diffèrent.'
		},
		event: {
			for: 'Les deux sont la même sorte d’événement.',
			against: 'Elles sont de sortes différentes, par exemple un atelier et un programme.'
		},
		others: {
			for: 'Aucune autre notice n’est aussi proche de l’une ou de l’autre, ou une troisième est proche des deux.',
			against: 'D’autres notices sont plus proches.'
		}
	},

	reviewExport: ({ count }) => `Enregistrer les décisions en fichier (${count})`,
	reviewImport: 'Importer un fichier',
	reviewImported: ({ added, replaced, older }) =>
		`${plural(added, { one: '# décision ajoutée', other: '# décisions ajoutées' })}, ${plural(replaced, { one: '# remplacée par une plus récente', other: '# remplacées par de plus récentes' })}, ${plural(older, { one: '# laissée telle quelle ici', other: '# laissées telles quelles ici' })}.`,
	reviewNoFile: 'Ce n’est pas un fichier de décisions. Rien n’a été changé.',
	reviewFaults: ({ count }) =>
		plural(count, {
			one: '# erreur dans le fichier ; la ligne a été laissée de côté :',
			other: '# erreurs dans le fichier ; leurs lignes ont été laissées de côté :'
		}),
	reviewFault: ({ row, field, reason }) =>
		`ligne ${row}${field ? `, ${field}` : ''}\u00a0: ${reason}`,
	reviewFaultReason: {
		shape: 'manque, ou n’a pas la forme d’une décision',
		text: 'pas un texte',
		long: 'trop long',
		listing: 'pas l’identifiant d’une notice',
		side: 'ni a ni b',
		verdict: 'aucun de same, different, part, later',
		field: 'pas un champ que l’on peut choisir',
		time: 'pas une date et une heure',
		future: 'se situe dans le futur',
		order: 'les deux identifiants sont égaux ou dans le mauvais ordre'
	},
	reviewKeepFailed: 'Cela n’a pas pu être gardé sur cet appareil.'
};

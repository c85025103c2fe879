import type { Texts } from '../en';

import { plural } from './plural';

const steps = (count: number) => plural(count, { one: '# étape', other: '# étapes' });

/** Stories: steps that are told one after the other, and the stage that shows them. */
export const stories: Texts['stories'] = {
	storiesTitle: 'Récits à raconter avec l’Atlas',
	storiesText:
		'Un récit est une suite de vues, chacune avec ses filtres, sa sélection et, si vous le souhaitez, un titre et une note à vous. « Ajouter au récit », dans l’en-tête, fait une étape de la vue affichée. Ce que dit une étape est recalculé chaque fois qu’elle est montrée.',
	storiesShipped: {
		nobody: 'Où personne ne travaille',
		same: 'Qui recense la même chose',
		ends: 'Ce qui se termine l’an prochain'
	},
	storiesYours: 'Vos récits',
	storiesOurs: 'Récits fournis avec l’Atlas',
	storiesNone: 'Aucun pour l’instant.',
	storiesSteps: ({ count }) => steps(count),
	storiesAll: 'Tous les récits',
	storiesUnknown: 'Aucun récit ici ne porte ce nom',
	storiesUnknownText:
		'Il a peut-être été effacé, ou est gardé dans un autre navigateur. Demandez son fichier ou son lien.',
	storiesImport: 'Ouvrir un fichier de récit',
	storiesImportFailed: 'Ce n’est pas un fichier de récit. Rien n’a été changé.',
	storiesImported: ({ title, steps: count, faults }) =>
		`Le récit «\u00a0${title}\u00a0» a été ajouté avec ${steps(count)}.${faults ? ` Laissé de côté\u00a0: ${faults}.` : ''}`,
	storiesFault: ({ step, field, reason }) =>
		`étape ${step}${field ? `, ${field}` : ''}\u00a0: ${reason}`,
	storiesFaultReason: {
		shape: 'manque, ou n’a pas la forme requise',
		twice: 'utilisé deux fois',
		'too-many': 'au-delà du plus long récit, 100 étapes'
	},
	storiesTold: 'Un récit reçu par un lien',
	storiesToldBroken:
		'Le lien ne contient pas un récit entier. Demandez-le de nouveau, ou demandez son fichier.',
	storiesKeep: 'Le garder et l’ouvrir',
	storiesLeaveOut: 'Le laisser',
	storyTitle: 'Titre du récit',
	storyOurs: 'Ce récit est fourni avec l’Atlas. Dupliquez-le pour le modifier.',
	storyNotes: 'Ouvrir les notes dans une fenêtre à part',
	storyNotesBlocked: 'Le navigateur n’a pas permis de seconde fenêtre.',
	storySave: 'Enregistrer en fichier',
	storyDuplicate: 'Dupliquer',
	storyRemove: 'Supprimer',
	storyRemoveSure: 'Supprimer ce récit ? Cela ne peut pas être annulé.',
	storyRemoveYes: 'Le supprimer',
	storyRemoveNo: 'Le garder',
	storyLinkTooLong: 'Le récit est trop long pour un lien. Enregistrez-le en fichier.',
	storyLinkNotCopied: 'Le lien n’a pas pu être copié. Enregistrez le récit en fichier.',
	storyMoved: ({ from, to }) => `L’étape ${from} est maintenant l’étape ${to}`,
	storyStepGone: ({ step }) => `L’étape ${step} a été retirée`,
	storyStepCopied: ({ step }) => `Sa copie est l’étape ${step}`,
	storyUndo: 'Annuler',
	storyUndone: 'La dernière modification a été annulée',
	storyStepUnknown: 'Cette version ne connaît pas tout ce que l’étape demande',
	storyStepTitle: 'Votre titre',
	storyStepTitleHint: 'Le constat ci-dessus, sauf si vous en écrivez un',
	storyStepNote: 'Votre note, montrée à vous seulement',
	storyFromHere: 'Présenter à partir d’ici',
	storyUp: ({ step }) => `Monter l’étape ${step}`,
	storyDown: ({ step }) => `Descendre l’étape ${step}`,
	storyStepTwice: ({ step }) => `Dupliquer l’étape ${step}`,
	storyDuplicateStep: 'Dupliquer',
	storyStepRemove: ({ step }) => `Retirer l’étape ${step}`,
	storyRemoveStep: 'Retirer',
	storyEmpty:
		'Pas encore d’étape. Ouvrez une vue et choisissez « Ajouter au récit » dans l’en-tête.',
	storyNew: 'Un nouveau récit',
	storyNewTitle: ({ number }) => (number === 1 ? 'Mon récit' : `Mon récit ${number}`),
	storyAdded: ({ title, step }) => `Étape ${step} ajoutée au récit «\u00a0${title}\u00a0»`,
	storyFull: ({ most }) => `Un récit contient au plus ${most} étapes.`,
	storyNotSaved:
		'La modification n’a pas pu être gardée dans ce navigateur. Enregistrez le récit en fichier.',
	storyNotAdded: 'L’étape n’a pas pu être gardée.',
	stageLabel: 'Projection',
	stageSource: ({ sites, date }) =>
		`Ce que ${plural(sites, { one: 'recense # site, lu', other: 'recensent # sites, lus' })} le ${date}. Un blanc ne prouve pas que rien n’a été fait. Les frontières, les noms et les couleurs n’expriment aucun avis sur le statut juridique\u00a0; tracés\u00a0: Natural Earth. Ceci n’est pas une carte de l’Organisation des Nations Unies.`,
	stageMissing: 'Le récit n’est pas gardé dans ce navigateur.',
	stageStep: ({ step, steps: all, title }) =>
		`Étape ${step} sur ${all}${title ? ` · ${title}` : ''}`,
	stageExplore: 'Explorer (E)',
	stageFull: 'Plein écran (F)',
	stageLeave: 'Quitter (Échap)',
	stageMore: 'Suite plus bas (Maj ↓)',
	stageUp: 'Remonter (Maj ↑)',
	stageApart: ({ title, step }) =>
		`Vous avez quitté «\u00a0${title}\u00a0» à l’étape ${step} pour explorer.`,
	stageBack: 'Revenir à la projection',
	notesSince: ({ minutes }) => plural(minutes, { one: '# minute', other: '# minutes' }),
	notesNone: 'Pas de note pour cette étape.',
	notesNext: 'Suivante',
	notesLast: 'C’est la dernière étape.',
	notesBack: 'Reculer',
	notesForward: 'Avancer',
	notesAlone:
		'Aucune projection n’est ouverte pour ce récit. Présentez-le dans une autre fenêtre de ce navigateur.'
};

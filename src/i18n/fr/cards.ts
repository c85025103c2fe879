import type { Texts } from '../en';

import { plural } from './plural';

/** Finding cards: sentences kept with their query and release. */
export const cards: Texts['cards'] = {
	cardsAnswer: ({ count }) =>
		count === 0
			? 'Aucun constat n’est encore gardé'
			: plural(count, { one: '# constat gardé', other: '# constats gardés' }),
	cardsText:
		'« Garder ce constat », dans l’en-tête, conserve le titre d’une vue avec ses filtres et ses entrées. Ouverte avec une version ultérieure, chaque fiche dit si elle est encore vraie.',
	cardsLasting:
		'Les fiches sont gardées dans ce navigateur. Emportez-les sous forme de fichier ou de lien.',
	cardsNotLasting:
		'Ce navigateur ne garde rien : les fiches disparaissent à la fermeture de la page. Emportez-les sous forme de fichier.',
	cardsExport: 'Tout en fichier',
	cardsImport: 'Importer un fichier',
	cardsImported: ({ added, faulty }) =>
		`${plural(added, { one: '# fiche ajoutée', other: '# fiches ajoutées' })}${faulty ? `, ${plural(faulty, { one: '# était erronée et a été laissée de côté', other: '# étaient erronées et ont été laissées de côté' })}` : ''}.`,
	cardsImportFailed: 'Ce n’est pas un fichier de fiches. Rien n’a été changé.',
	cardsLinked: 'Un constat reçu par un lien',
	cardsLinkBroken:
		'Le lien ne contient pas une fiche entière. Demandez-le de nouveau, ou demandez un fichier.',
	cardsKeep: 'Le garder',
	cardsOpen: 'Ouvrir la vue',
	cardsCopy: 'Copier en lien',
	cardsCopied: 'Lien copié',
	cardsRemove: 'Retirer',
	cardsSeen: ({ date, version, total }) =>
		`Gardé\u00a0: ${date}, version ${version}, fondé sur ${plural(total, { one: '# initiative', other: '# initiatives' })}`,
	cardsRule: { whole: 'compté une fois par lieu', fractional: 'compté à parts égales' },
	cardsStillTrue: 'Encore vrai',
	cardsChanged: ({ now, added, removed }) =>
		`A changé\u00a0: maintenant «\u00a0${now}\u00a0»${added || removed ? ` (${plural(added, { one: '# nouvelle', other: '# nouvelles' })}, ${plural(removed, { one: '# disparue', other: '# disparues' })})` : ''}`,
	cardsChangedShort: 'A changé',
	cardsCannotTell: 'Impossible à dire : une partie de son adresse n’est plus connue ici',
	cardsChecking: 'Vérification'
};

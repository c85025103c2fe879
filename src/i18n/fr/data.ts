import type { Texts } from '../en';

import { number } from './number';
import { plural } from './plural';

const sitesOf = (count: number) => plural(count, { one: '# site', other: '# sites' });

/** What is loaded, how good it is, and where it is kept. */
export const data: Texts['data'] = {
	dataAnswer: ({ listings, sites, full }) =>
		`${plural(listings, { one: '# notice', other: '# notices' })} de ${sitesOf(sites)}\u00a0; ${
			full
				? plural(full, { one: '# chargé en entier', other: '# chargés en entier' })
				: 'aucun n’est chargé en entier'
		}`,
	dataRelease: 'La version',
	dataVersion: 'Version',
	dataRead: 'Pages lues',
	dataHash: 'Empreinte',
	dataInitiatives: 'Initiatives',
	dataListings: 'Notices',
	dataSitesCount: 'Sites',
	dataActors: 'Acteurs',
	dataAssumed: 'Durée supposée si aucune fin n’est indiquée',
	dataMonths: ({ months }) => plural(months, { one: '# mois', other: '# mois' }),
	dataKept: 'Gardé sur cet appareil',
	dataKeptYes: 'Oui : la prochaine visite part de cette copie, même sans réseau.',
	dataKeptNo:
		'Non : ce navigateur ne garde pas de données, la prochaine visite les chargera de nouveau.',
	dataStorage: ({ used }) => `${used} Mo utilisés dans ce navigateur.`,
	keepingReady: 'Prêt hors connexion : le programme et l’inventaire sont tous deux gardés ici.',
	keepingProgramOnly: 'Le programme est gardé ici, l’inventaire non : il lui faut un réseau.',
	keepingComing:
		'Le programme est en cours de chargement complet ; il s’ouvrira ensuite aussi sans réseau.',
	keepingNotReady:
		'Le programme n’est pas gardé ici : sans réseau, cette page ne s’ouvre pas. Certains navigateurs ne le permettent que pour les adresses https.',
	keepingLasts: 'Le navigateur a promis de ne pas l’effacer s’il manque de place.',
	keepingMayGo: 'Le navigateur peut l’effacer s’il manque de place.',
	keepingAsk: 'Demander au navigateur de le garder',
	keepingInstall: 'Installer l’application',
	keepingKind: {
		card: ({ count }) => plural(count, { one: '# constat', other: '# constats' }),
		decision: ({ count }) =>
			plural(count, { one: '# décision sur des doublons', other: '# décisions sur des doublons' }),
		story: ({ count }) => plural(count, { one: '# récit', other: '# récits' }),
		indicator: ({ count }) =>
			plural(count, {
				one: '# tableau de vos propres valeurs',
				other: '# tableaux de vos propres valeurs'
			}),
		crosswalk: ({ count }) =>
			plural(count, {
				one: '# table de correspondance à vous',
				other: '# tables de correspondance à vous'
			})
	},
	keepingMade: ({ made }) => `Créé et gardé ici par vous\u00a0: ${made}.`,
	keepingMadeNone: 'Vous n’avez rien créé qui soit gardé ici.',
	keepingRemoveInventory: 'Effacer programme et inventaire',
	keepingRemoveMade: 'Effacer ce que j’ai créé',
	keepingSure: 'Confirmez-vous ?',
	keepingSureInventory:
		'Le programme et l’inventaire sont effacés de cet appareil et chargés de nouveau à la prochaine visite. Ce que vous avez créé reste.',
	keepingSureMade:
		'Cela ne peut pas être annulé. Les constats, les décisions et les récits peuvent d’abord être enregistrés en fichiers, sur leurs propres pages.',
	keepingYes: 'Effacer',
	keepingNo: 'Garder',
	keepingMadeGone: 'Ce que vous aviez créé a été effacé de cet appareil.',
	dataRejected: 'Écarté à cause d’une erreur',
	dataRejectedNone: 'Aucune entrée n’a été écartée.',
	dataRejectedFile: 'Fichier',
	dataRejectedRecord: 'Entrée',
	dataRejectedReason: 'Pourquoi',
	dataRejectedPosition: ({ position }) => `n°\u00a0${number.format(position)}`,
	dataSites: 'Sites',
	dataSitesNote:
		'Seuls les inventaires de projets comptent comme examinant un lieu. Chaque site garde ses propres termes et dates. L’âge est celui de la loupe sur la qualité des entrées : les mois écoulés depuis le dernier jour qu’une notice indique.',
	dataSitesHint:
		'Appuyez sur une colonne pour trier selon elle, sur un nombre de notices pour les lire.',
	dataSite: 'Site',
	dataKind: 'Nature',
	dataCount: 'Notices',
	dataComplete: 'Complétude',
	dataAsOf: 'Lecture',
	dataSiteKind: {
		inventory: 'inventaire',
		'own-site': 'site propre d’une organisation',
		government: 'site de gouvernement',
		press: 'presse',
		repost: 'copie d’un autre site'
	},
	dataFind: 'Chercher un site',
	dataFound: ({ shown, total }) => `${number.format(shown)} sur ${sitesOf(total)}`,
	dataNotStated: 'non indiqué',
	dataFilled: 'Champs remplis',
	dataUnused: 'Thèmes jamais utilisés',
	dataUnusedNone: 'aucun : il a utilisé chaque thème de son champ',
	dataReading: 'Lecture des notices…',
	dataSources: 'Sources et licences',
	dataSource: 'Source',
	dataLicence: 'Licence ou conditions',
	dataAccessed: 'Lecture'
};

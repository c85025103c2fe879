import type { Texts } from '../en';

import { number } from './number';
import { plural } from './plural';

const initiatives = (count: number) =>
	plural(count, { one: '# initiative', other: '# initiatives' });
const named = (count: number) =>
	plural(count, { one: '# initiative nomme ce lieu', other: '# initiatives nomment ce lieu' });

/** Pages of one country, actor, initiative or inventory, and their lists. */
export const profiles: Texts['profiles'] = {
	listMore: ({ count }) => `${number.format(count)} de plus`,
	listFewer: 'Moins',
	listFind: ({ what }) => `Chercher dans la liste\u00a0: ${what}`,
	listFindPlaceholder: 'Chercher dans cette liste',
	listFound: ({ shown, total }) =>
		plural(shown, {
			one: `# affiché sur ${number.format(total)}`,
			other: `# affichés sur ${number.format(total)}`
		}),
	listNone: 'Rien ne correspond dans cette liste.',
	notStated: 'non indiqué',
	profileNarrowed: 'Compté avec le filtre ci-dessus.',
	profileWiden: 'Tout compter',
	profilePrint: 'Imprimer',
	profileCompare: ({ names }) => (names ? `Comparer avec\u00a0: ${names}` : 'Comparer'),
	listingUnsafe: 'adresse non communiquée',
	listingMirror: 'lu sur une copie',
	endStated: ({ date }) => `fin\u00a0: ${date}`,
	endAssumed: ({ start, end }) => `${start}–${end}, supposé`,
	endOngoing: 'en cours, tel que relevé',
	endOngoingSince: ({ start }) => `depuis ${start}, en cours`,

	countryUnknown: ({ id }) => `Aucun pays ou territoire n’a le code «\u00a0${id}\u00a0»`,
	countryUnknownText: 'Les codes sont ceux de la norme ISO 3166-1 alpha-3, par exemple KEN ou VUT.',
	countryToList: 'Tous les pays, de A à Z',
	countryAnswer: ({ name, count, running }) =>
		`${name}\u00a0: ${named(count)}, ${
			running
				? plural(running, {
						one: '# recensée comme étant en cours',
						other: '# recensées comme étant en cours'
					})
				: 'aucune recensée comme étant en cours'
		}`,
	countryAnswerSilent: ({ silent, total }) =>
		`, ⟦aucune pour ${plural(silent, { one: '# thème', other: '# thèmes' })} sur ${number.format(total)}⟧`,
	countryAnswerNone: ({ name }) => `${name}\u00a0: ⟦aucune initiative recensée ne nomme ce lieu⟧`,
	countryAnswerRegional: ({ count }) =>
		`\u00a0; ${plural(count, { one: '# initiative régionale l’atteint', other: '# initiatives régionales l’atteignent' })}`,
	countryAnswerOutside: ({ name, count }) =>
		`${name}\u00a0: ${count ? named(count) : 'aucune initiative recensée ne nomme ce lieu'}\u00a0; en dehors de l’ensemble de lieux choisi`,
	countryListAnswer: ({ named: count, places }) =>
		plural(count, {
			one: `# lieu sur ${number.format(places)} est nommé par des travaux recensés`,
			other: `# lieux sur ${number.format(places)} sont nommés par des travaux recensés`
		}),
	countryListGaps: ({ count }) =>
		`, ⟦${plural(count, { one: '# lacune apparente', other: '# lacunes apparentes' })}⟧`,
	countryListRegion: ({ named: count, total }) =>
		plural(count, {
			one: `# nommé sur ${number.format(total)}`,
			other: `# nommés sur ${number.format(total)}`
		}),
	countryListLabel: 'Pays et territoires',
	countryListNoRegion: 'Autres',
	countrySubtitle: ({ sites, listings }) =>
		`Travaux internationaux de renforcement des capacités cyber qui nomment ce lieu, d’après ${plural(sites, { one: '# site', other: '# sites' })}, ${plural(listings, { one: '# notice', other: '# notices' })}`,
	countryOutside:
		'Ce lieu est en dehors de l’ensemble choisi (par défaut, les bénéficiaires d’aide de la liste du CAD de l’OCDE). Le silence à son sujet n’est pas une lacune.',
	countryOutsideWiden: 'Prendre chaque pays comme lieu',
	factRegion: 'Région',
	factGroups: 'Groupe',
	factNoGroup: 'ni PMA, ni PDSL, ni PEID',
	factIncome: 'Groupe de revenu',
	factPopulation: 'Population',
	factPopulationIn: ({ year }) => `Population, ${year}`,
	factAid: 'Aide, liste du CAD de l’OCDE',
	factRecipient: 'bénéficiaire',
	factNotRecipient: 'non bénéficiaire',
	factStatus: 'Nations Unies',
	factsSources: 'D’après ONU M49, listes des Nations Unies, Banque mondiale, CAD de l’OCDE ;',
	factsSourcesList: 'éditions, dates et licences',
	income: {
		low: 'faible',
		'lower-middle': 'intermédiaire inférieur',
		'upper-middle': 'intermédiaire supérieur',
		high: 'élevé'
	},
	countryStatus: {
		'un-member': 'membre',
		'un-observer': 'observateur',
		other: 'ni membre ni observateur'
	},
	groupAcronym: { ldc: 'PMA', lldc: 'PDSL', sids: 'PEID' },

	topicsTitle: 'Par thème',
	topicsAside: 'une initiative à deux thèmes figure dans les deux lignes ; un carré par initiative',
	topicsTopic: 'Thème',
	topicsRecords: 'Initiatives recensées',
	topicsLast: 'Dernière date',
	topicsLooking: 'Inventaires qui examinent',
	topicsNeighbours: ({ place }) => `Les plus proches\u00a0: ${place}`,
	topicsNoDate: 'sans date',
	topicsWhy: {
		value: '',
		'gap-confirmed': 'rien de trouvé, et un inventaire chargé en entier examine ce lieu',
		'gap-apparent': 'rien de trouvé',
		regional: 'travaux régionaux seulement',
		unknown: 'aucun inventaire de projets chargé n’examine ce lieu',
		'out-of-scope': 'rien de recensé ; en dehors de l’ensemble de lieux choisi'
	},
	topicsRegionalCount: ({ count }) => `travaux régionaux seulement\u00a0: ${number.format(count)}`,
	topicsApparent: ({ looking }) =>
		`rien de trouvé\u00a0; ${plural(looking, { one: '# inventaire examine, en partie', other: '# inventaires examinent, en partie' })}`,
	topicsOfTopic: ({ topic, count }) => `${topic}\u00a0: ${initiatives(count)}`,
	topicsFew: 'peu d’entrées',
	squareLabel: {
		planned: 'prévue',
		running: 'en cours',
		ended: 'terminée',
		'no-end': 'début seul, fin non indiquée',
		undated: 'non datée'
	},

	timeRunning: 'Ce qui est en cours',
	timeRunningNone: 'Aucune initiative recensée n’est en cours aujourd’hui.',
	timeNextTitle: 'Prochaines fins',
	timeNextNothing: 'Aucune initiative recensée n’a de fin après aujourd’hui.',
	timeNextOpen: ({ count }) =>
		plural(count, {
			one: '# se poursuit sans fin indiquée.',
			other: '# se poursuivent sans fin indiquée.'
		}),
	timePlanned: 'Prévues',
	timeEnded: 'Dernières terminées, selon une fin indiquée ou supposée',
	timeEndedNone: 'Rien de recensé ne s’est terminé.',
	timeUndated: 'Sans date',
	timeAssumed: ({ months }) =>
		`«\u00a0Supposé\u00a0»\u00a0: seul le début est indiqué\u00a0; la fin est placée ${number.format(months)} mois plus tard.`,

	fundsTitle: 'Qui finance',
	runsTitle: 'Qui exécute',
	actorsMissing: ({ missing, total }) =>
		`Non indiqué pour ${initiatives(missing)} sur ${number.format(total)}.`,
	actorsNone: 'Aucune entrée ne le dit.',

	reachTitle: 'Travaux régionaux et mondiaux',
	reachAside: 'aucun pays nommé',
	reachRegional: ({ area, count }) => `${area}\u00a0: ${initiatives(count)}`,
	reachNone:
		'Aucune initiative régionale recensée ne nomme une zone de 25 États au plus dont ce lieu fasse partie.',
	reachWider: ({ wider, global }) =>
		`Au-delà, ${initiatives(wider)} pour des zones plus larges dont ce lieu fait partie et ${plural(global, { one: '# dite mondiale', other: '# dites mondiales' })}\u00a0; elles ne colorent aucun pays.`,

	sideTitle: 'Côte à côte',
	sideNeighbours: ({ place }) => `Les plus proches\u00a0: ${place}`,
	sidePeers: ({ group }) => `Population la plus proche dans le groupe\u00a0: ${group}`,
	sideCountry: 'Pays',
	sidePeople: 'Population',
	sideInitiatives: 'Initiatives',
	sideTopics: 'Thèmes',
	sideRunning: 'En cours',
	sideFunders: 'Bailleurs',
	sideAll: ({ place }) => `Ensemble\u00a0: ${place}`,

	lookTitle: 'Inventaires qui examinent ce lieu',
	lookNone: 'Aucun inventaire de projets chargé n’a ce lieu dans son champ.',
	lookName: 'Inventaire',
	lookLoaded: 'Chargé',
	lookHere: 'Le nomment',
	lookOf: ({ loaded, total }) => `${number.format(loaded)} sur ${total}`,
	lookOfUnknown: ({ loaded }) => `${number.format(loaded)}, total non indiqué`,
	lookNotLoaded: 'Dans le champ mais non chargés :',
	lookNote:
		'Un lieu n’est examiné que par des inventaires de projets, jamais par les pages d’une organisation, par la presse ou par un recueil de lois.',

	indicatorsTitle: 'Indicateurs publiés',
	indicatorsAside: 'contexte, non compté ici',
	indicatorsFailed: 'Les chiffres publiés n’ont pas pu être lus.',
	indicatorYes: 'oui',
	indicatorNo: 'non',
	indicatorDraft: 'projet',
	indicatorNoData: 'sans données',
	indicatorFigure: ({ label, value }) => `${label}\u00a0: ${value}`,
	indicatorValue: ({ value, unit }) => `${value}\u00a0${unit}`,

	recordsTitle: 'Toutes les entrées',
	recordsAside: ({ count, listings }) =>
		`${initiatives(count)}, ${plural(listings, { one: '# notice', other: '# notices' })}`,
	printedRest: ({ shown, rest }) =>
		`Les ${number.format(shown)} plus récentes sont imprimées\u00a0; ${plural(rest, { one: '# autre figure', other: '# autres figurent' })} sur la page.`,
	printedAddresses:
		'Une adresse qui finit par … est coupée sur le papier ; dans un PDF son lien est entier, et la page aussi :',
	recordsNone: 'Aucune entrée avec ce filtre.',

	missingTitle: 'Il manque quelque chose ?',
	missingText:
		'L’absence d’entrée ne prouve pas l’absence de travaux. Si vous connaissez une initiative qui n’est pas ici, ou un fait inexact :',
	missingInventories:
		'Signalez-le à un inventaire qui examine ce lieu ; la prochaine version reprendra ce qu’il recense :',
	missingFile:
		'Ou envoyez une adresse publique, les dates et les organisations à qui publie cette copie de l’Atlas : chaque ligne de ses tableaux de données est une entrée avec sa source.',
	profileFoot: ({ date, version }) =>
		`Connu des inventaires chargés, lus le ${date}, version ${version}. L’absence d’entrée ne prouve pas l’absence de travaux. Chaque pays nommé compte une fois. La façon dont un lieu est nommé ici ne dit rien de son statut juridique.`,

	doublesAmong: ({ count, of }) =>
		plural(count, {
			one: `Sur ces ${number.format(of)}, # est peut-être la même qu’une autre d’entre elles\u00a0; elle compte à part tant que personne ne les a comparées.`,
			other: `Sur ces ${number.format(of)}, # sont peut-être les mêmes que d’autres d’entre elles\u00a0; elles comptent à part tant que personne ne les a comparées.`
		}),
	doublesReview: 'Examiner les doublons présumés',

	actorUnknown: ({ id }) => `Aucun acteur ici n’a l’identifiant «\u00a0${id}\u00a0»`,
	actorUnknownText: 'Il a peut-être été fusionné avec un autre dans une version ultérieure.',
	actorToList: 'Tous les acteurs',
	actorAnswer: ({ name, roles }) => `${name}\u00a0: ${roles}`,
	actorFunds: ({ count }) => `finance ${initiatives(count)}`,
	actorRuns: ({ count }) => `en exécute ${number.format(count)}`,
	actorRunsFirst: ({ count }) => `exécute ${initiatives(count)}`,
	actorJoins: ({ count }) => `est partenaire dans ${number.format(count)}`,
	actorJoinsFirst: ({ count }) => `est partenaire dans ${initiatives(count)}`,
	actorPlaces: ({ count }) => plural(count, { one: ' ; # pays nommé', other: ' ; # pays nommés' }),
	actorNoRole: 'n’est nommé par aucune initiative recensée',
	actorListAnswer: ({ actors, funders, implementers }) =>
		`${plural(actors, { one: '# acteur est nommé', other: '# acteurs sont nommés' })}\u00a0: ${plural(funders, { one: '# comme bailleur', other: '# comme bailleurs' })}, ${plural(implementers, { one: '# comme exécutant', other: '# comme exécutants' })}`,
	actorListLabel: 'Acteurs',
	actorListOrder: 'Ordre',
	actorListAz: 'De A à Z',
	actorListMost: 'Le plus d’entrées',
	actorListName: 'Acteur',
	actorListFunds: 'Finance',
	actorListRuns: 'Exécute',
	actorListJoins: 'Partenaire',
	actorListNote:
		'Un chiffre compte les initiatives avec le filtre. Un acteur peut avoir plusieurs rôles.',
	actorRole: 'Rôles',
	actorRoleFunder: 'Bailleur',
	actorRoleImplementer: 'Exécutant',
	actorRolePartner: 'Partenaire',
	actorSeat: 'Siège',
	actorKindLabel: 'Nature',
	actorSite: 'Site propre',
	actorAliases: 'S’écrit aussi',
	actorAliasesNone: 'd’une seule façon',
	actorReach: 'Où',
	actorReachAside: ({ places }) => plural(places, { one: '# pays nommé', other: '# pays nommés' }),
	actorReachNone: 'Aucune entrée ne dit dans quel pays.',
	actorReachLane: ({ count }) =>
		plural(count, {
			one: '# initiative ne nomme aucun pays.',
			other: '# initiatives ne nomment aucun pays.'
		}),
	actorTopics: 'Thèmes',
	actorPartners: 'Nommé avec',
	actorPartnersAside: 'initiatives communes',
	actorPartnersNone: 'Aucune entrée ne le nomme avec un autre.',
	actorTime: 'Dans le temps',
	actorTimeAside: 'initiatives par année, indiquée ou supposée',
	actorTimeYear: ({ year, count }) => `${year}\u00a0: ${initiatives(count)}`,
	actorTimeUndated: ({ count }) =>
		plural(count, { one: '# n’a pas de date.', other: '# n’ont pas de date.' }),
	actorTimeNone: 'Aucune entrée n’a de date.',
	actorLinks: 'Coopération déclarée',

	initiativeUnknown: ({ id }) => `Aucune initiative ici n’a l’identifiant «\u00a0${id}\u00a0»`,
	initiativeUnknownText:
		'Elle a peut-être été fusionnée avec une autre dans une version ultérieure.',
	initiativeToSearch: 'Rechercher',
	initiativeAnswer: ({ title, listings, status }) =>
		`${title}\u00a0: ${plural(listings, { one: '# notice', other: '# notices' })}, ${status}`,
	initiativeStatus: 'Statut',
	initiativeDates: 'Dates',
	initiativeFromTo: ({ start, end }) => `début\u00a0: ${start}, fin\u00a0: ${end}`,
	initiativeBasis: {
		dates: 'd’après ses dates',
		assumed: ({ months, date }) => `fin supposée ${months} mois après le début\u00a0: ${date}`,
		collected: 'tel que relevé : aucune date ne dit autre chose',
		none: 'ni date ni statut recensés'
	},
	initiativeLapsed: 'considérée comme terminée',
	initiativeGoesOn: 'considérée comme encore en cours',
	initiativeAreas: 'Zones',
	initiativeGlobal: 'monde',
	initiativeCountries: 'Pays',
	initiativeCountriesNone: 'aucun pays nommé',
	initiativeActivities: 'Activités',
	initiativeUsers: 'Public visé',
	initiativeFunders: 'Bailleurs',
	initiativeImplementers: 'Exécutants',
	initiativePartners: 'Partenaires',
	initiativeListings: ({ count }) =>
		plural(count, { one: 'Sa notice', other: 'Ses # notices côte à côte' }),
	initiativeAgree: ({ agree, differ, silent }) =>
		`Elles concordent sur ${plural(agree, { one: '# champ', other: '# champs' })}, diffèrent sur ${number.format(differ)}\u00a0; sur ${number.format(silent)}, certaines seulement se prononcent.`,
	initiativeBudget: ({ amount, upTo, note }) =>
		`${upTo ? `${amount} à ${upTo}` : amount}${note ? ` (${note})` : ''}`,
	initiativeTable: ({ title }) => `Notices\u00a0: ${title}`,
	initiativeMark: { same: 'concordent', differ: 'diffèrent', part: 'pas toutes' },
	initiativeField: {
		title: 'Titre',
		start: 'Début',
		end: 'Fin',
		status: 'Statut tel que relevé',
		countries: 'Pays',
		areas: 'Zones, dans ses termes',
		topics: 'Nos thèmes',
		words: 'Thèmes, dans ses termes',
		funders: 'Bailleurs, tels qu’écrits',
		implementers: 'Exécutants, tels qu’écrits',
		partners: 'Partenaires, tels qu’écrits',
		budget: 'Budget',
		languages: 'Langues'
	},
	initiativeSummary: 'Résumé, dans nos mots',
	initiativeRead: 'Lu à l’adresse',
	initiativeSame: 'Pourquoi elle est tenue pour la même',
	initiativeNotes: 'Corrections',
	initiativeFull: 'Champs remplis',
	initiativeFilled: ({ filled, total }) =>
		`${number.format(filled)} sur ${number.format(total)} qui ont été cherchés`,
	initiativeTogether: 'Toutes les notices ensemble',
	initiativeSilent: ({ fields }) => `Aucune notice ne dit\u00a0: ${fields}.`,
	initiativeTexts: 'Les textes des notices n’ont pas pu être lus.',
	statedStatus: { planned: 'prévue', ongoing: 'en cours', completed: 'achevée' },
	languageName: ({ code }) =>
		new Intl.DisplayNames('fr', { type: 'language', fallback: 'code' }).of(code) ?? code,

	actorHow: {
		'data-sharing': 'partage des données avec :',
		'joint-maintenance': 'est tenu conjointement avec :',
		'content-contribution': 'échange du contenu avec :',
		'links-to': 'renvoie par un lien à :',
		consultation: 'consulte :',
		methodology: 'a une méthode commune avec :',
		unspecified: 'est nommé avec :'
	},
	actorHowFrom: {
		'data-sharing': 'partage des données avec :',
		'joint-maintenance': 'est tenu conjointement avec :',
		'content-contribution': 'échange du contenu avec :',
		'links-to': 'reçoit un lien de :',
		consultation: 'est consulté par :',
		methodology: 'a une méthode commune avec :',
		unspecified: 'est nommé avec :'
	},
	siteKind: {
		inventory: 'inventaire',
		'own-site': 'site propre',
		government: 'gouvernement',
		press: 'presse',
		repost: 'reprise'
	}
};

import type { Join, Who } from '../../domain/network/network';
import type { Role } from '../../domain/network/side';
import type { Texts } from '../en';

import { number as format } from './number';
import { plural } from './plural';

const number = (value: number) => format.format(value);
const initiatives = (count: number) =>
	plural(count, { one: '# initiative', other: '# initiatives' });
const statements = (count: number) =>
	plural(count, { one: '# déclaration', other: '# déclarations' });
const others = (count: number) => plural(count, { one: '# autre', other: '# autres' });

/** What joins inventories, countries and actors, as "… and … share 3 initiatives". */
const sharedThings = (by: Join, who: Who, count: number) => {
	if (by === 'stated') return statements(count);
	if (by === 'shared') return initiatives(count);
	return who === 'countries'
		? plural(count, { one: '# paire acteur-thème', other: '# paires acteur-thème' })
		: plural(count, { one: '# paire pays-thème', other: '# paires pays-thème' });
};

const parties: Record<Who, (count: number) => string> = {
	actors: (count) => plural(count, { one: '# acteur', other: '# acteurs' }),
	inventories: (count) => plural(count, { one: '# inventaire', other: '# inventaires' }),
	countries: (count) => plural(count, { one: '# lieu', other: '# lieux' })
};

const party: Record<Who, string> = {
	actors: 'acteur',
	inventories: 'inventaire',
	countries: 'lieu'
};

const roles: Record<Role, (count: number) => string> = {
	funder: (count) => plural(count, { one: '# bailleur', other: '# bailleurs' }),
	implementer: (count) => plural(count, { one: '# exécutant', other: '# exécutants' }),
	actor: parties.actors,
	inventory: parties.inventories,
	country: parties.countries,
	topic: (count) => plural(count, { one: '# thème', other: '# thèmes' })
};

const role: Record<Role, string> = {
	funder: 'bailleur',
	implementer: 'exécutant',
	actor: 'acteur',
	inventory: 'inventaire',
	country: 'lieu',
	topic: 'thème'
};

const column = {
	funder: 'Bailleurs',
	implementer: 'Exécutants',
	actor: 'Acteurs',
	inventory: 'Inventaires',
	country: 'Lieux',
	topic: 'Thèmes',
	from: 'Inventaires',
	to: 'Liés à'
};

const people: Record<Who, string> = {
	actors: 'Acteurs',
	inventories: 'Inventaires',
	countries: 'Pays'
};

const arrows = 'Les flèches servent à se déplacer, Entrée à choisir.';

export const network: Texts['network'] = {
	networkParty: {
		actor: 'acteur',
		inventory: 'inventaire',
		country: 'lieu',
		topic: 'thème'
	},
	networkColumn: column,
	networkRole: role,

	networkStateBody: ({ acronym, country }) => `${acronym}, ${country}`,
	networkStatesTogether: 'Ranger sous leur État les ministères et organismes qui financent',
	networkStatesApart: 'Montrer à part les ministères et organismes',

	networkFormLabel: 'Image',
	networkForm: {
		columns: 'Deux colonnes',
		matrix: 'Matrice',
		ego: { actors: 'Un acteur', inventories: 'Un inventaire', countries: 'Un lieu' },
		whole: 'Entier'
	},
	networkTwinLabel: 'Graphique ou tableau',
	networkChart: 'Graphique',
	networkTable: 'Tableau',
	networkWhoLabel: 'Qui',
	networkWho: people,
	networkByLabel: 'Ce qui les relie',
	networkBy: {
		actors: {
			shared: 'Initiatives communes',
			place: 'Mêmes pays et thème',
			stated: 'Coopération déclarée'
		},
		inventories: {
			shared: 'Même initiative recensée',
			place: 'Mêmes pays et thème',
			stated: 'Coopération déclarée'
		},
		countries: {
			shared: 'Initiatives communes',
			place: 'Mêmes acteur et thème',
			stated: 'Coopération déclarée'
		}
	},
	networkPair: {
		actors: {
			shared: 'Bailleurs et exécutants',
			place: 'Acteurs et lieux',
			stated: 'Coopération déclarée'
		},
		inventories: {
			shared: 'Inventaires et acteurs',
			place: 'Inventaires et lieux',
			stated: 'Coopération déclarée'
		},
		countries: {
			shared: 'Acteurs et lieux',
			place: 'Thèmes et lieux',
			stated: 'Coopération déclarée'
		}
	},

	networkSubtitle: {
		columns: ({ limit }) => `Initiatives communes, les ${number(limit)} premiers et les autres`,
		columnsStated: 'Qui est dit travailler avec qui',
		matrix: ({ count, who }) => `${parties[who](count)}, les semblables ensemble`,
		ego: ({ name }) => `${name}, et ses voisins`,
		whole: ({ count, who }) => `${parties[who](count)} ${count < 2 ? 'relié' : 'reliés'} à un autre`
	},

	networkAnswerEmpty: 'Aucune initiative ne reste avec ce filtre',
	networkAnswerPair: ({ a, b, shared, sole, named }) =>
		`${initiatives(shared)} en commun\u00a0: ${a} et ${b}\u00a0; ${roles.implementer(sole)} sur ${number(named)} ${sole < 2 ? 'a' : 'ont'} un seul bailleur recensé`,
	networkAnswerAlone: ({ both }) =>
		plural(both, {
			one: '# initiative nomme bailleur et exécutant, et c’est le même acteur',
			other: '# initiatives nomment bailleur et exécutant, et c’est chaque fois le même acteur'
		}),
	networkAnswerNoPair: ({ rows }) =>
		plural(rows, {
			one: 'La seule initiative ici ne nomme pas à la fois un bailleur et un exécutant',
			other: 'Aucune des # initiatives ici ne nomme à la fois un bailleur et un exécutant'
		}),
	networkAnswerTop: ({ a, b, weight, apart, all, who, by }) =>
		`${sharedThings(by, who, weight)} en commun\u00a0: ${a} et ${b}\u00a0; ${
			apart
				? `${parties[who](apart)} sur ${number(all)} ${apart < 2 ? 'reste isolé' : 'restent isolés'}`
				: `aucun des ${parties[who](all)} n’est isolé`
		}`,
	networkAnswerNobody: ({ all, who, by }) => {
		if (all === 0) return `Aucune initiative ici ne nomme un ${party[who]}`;
		const thing = {
			shared: 'd’initiative',
			place: who === 'countries' ? 'de paire acteur-thème' : 'de paire pays-thème',
			stated: 'de déclaration'
		}[by];
		return all === 1
			? `Le seul ${party[who]} nommé ici n’a pas ${thing} en commun avec un autre`
			: `Aucun des ${parties[who](all)} nommés ici n’a ${thing} en commun avec un autre`;
	},
	networkAnswerUnaware: ({ pairs, of, who }) =>
		`Sur ${plural(of, { one: '# paire', other: '# paires' })} (${people[who].toLowerCase()}) ayant un même thème dans un même pays, ${number(pairs)} ${pairs < 2 ? 'n’a' : 'n’ont'} aucune initiative commune recensée`,
	networkAnswerStated: ({ joined, all, name, degree, who }) =>
		`${parties[who](joined)} sur ${number(all)} ${joined < 2 ? 'a' : 'ont'} un lien déclaré avec un autre\u00a0; ${name}\u00a0: ${plural(degree, { one: '# lien', other: '# liens' })}`,

	networkCautionFigure: ({ both, rows, share }) =>
		`${initiatives(both)} sur ${number(rows)} (${share})`,
	networkCautionStatedFigure: ({ both, all, share, who }) =>
		`${parties[who](both)} sur ${number(all)} (${share})`,
	networkCaution: {
		pair: ({ both, left, right }) => {
			const verb = both < 2 ? 'nomme' : 'nomment';
			if (left === 'funder') return `${verb} les deux.`;
			const other = right === 'country' ? 'un lieu' : 'un acteur';
			if (left === 'inventory')
				return `${both < 2 ? 'est recensée' : 'sont recensées'} par un inventaire et ${verb} ${other}.`;
			return `${verb} ${left === 'topic' ? 'un thème' : 'un acteur'} et ${other}.`;
		},
		shared: ({ both, who }) =>
			who === 'inventories'
				? `${both < 2 ? 'est recensée' : 'sont recensées'} par deux inventaires ou plus.`
				: `${both < 2 ? 'nomme' : 'nomment'} deux ${who === 'actors' ? 'acteurs' : 'lieux'} ou plus.`,
		place: ({ both, who }) =>
			who === 'inventories'
				? `${both < 2 ? 'est recensée' : 'sont recensées'} par un inventaire avec un lieu et un thème.`
				: `${both < 2 ? 'nomme' : 'nomment'} un acteur, un lieu et un thème.`,
		stated: ({ both }) => `${both < 2 ? 'a' : 'ont'} un lien qu’une page déclare.`
	},
	networkCautionBias: {
		actors: 'Qui publie ses partenaires paraît mieux relié.',
		inventories:
			'Les listes chargées sont des échantillons : une liste plus complète paraît mieux reliée.',
		countries: 'Les travaux qui nomment leurs pays paraissent mieux reliés.',
		stated: 'Qui publie ses liens paraît mieux relié.'
	},

	networkFigure: {
		columns: ({ left, right }) =>
			`${left} et ${right.toLowerCase()}, reliés par des initiatives. ${arrows}`,
		matrix: `Paires et ce qu’elles ont en commun. ${arrows}`,
		ego: ({ name }) => `${name}, et ses voisins. ${arrows}`,
		whole:
			'Le réseau entier. Les flèches passent de l’un à l’autre, Entrée choisit, plus et moins changent l’échelle.'
	},
	networkNode: ({ name, role: own, total, partners, other }) =>
		`${name}, ${role[own]}\u00a0: ${initiatives(total)} avec ${roles[other](partners)}`,
	networkNodeStated: ({ name, total, partners }) =>
		`${name}\u00a0: ${statements(total)}, ${parties.inventories(partners)}`,
	networkNodeShared: ({ shared, total, name }) =>
		`, ${number(shared)} sur ${number(total)} avec ${name}`,
	networkOthersCount: ({ count, figure }) => `${others(count)}\u00a0: ${figure}`,
	networkOthers: ({ count }) => others(count),
	networkOthersNode: ({ count, role: own, total }) =>
		`${others(count)}, ${column[own].toLowerCase()}\u00a0: ${initiatives(total)}. Ouvre les suivants.`,
	networkOthersOpen: 'voir plus',
	networkOthersOpenName: ({ column: name }) => `Voir plus\u00a0: ${name.toLowerCase()}`,
	networkOthersClose: 'Voir moins',
	networkOf: ({ shared, total }) => `${number(shared)} sur ${number(total)}`,
	networkListHint: ({ left, right }) =>
		`${left}, et ce qui les relie aux éléments suivants\u00a0: ${right.toLowerCase()}. Appuyez sur une ligne pour l’ouvrir.`,
	networkListFrom: 'Partir de',
	networkListSelect: ({ name }) => `Choisir\u00a0: ${name}`,
	networkListLetGo: ({ name }) => `Ne plus choisir\u00a0: ${name}`,

	networkMatrixCell: ({ a, b, weight, who, by }) =>
		weight
			? `${a} et ${b}\u00a0: ${sharedThings(by, who, weight)}`
			: `${a} et ${b}\u00a0: rien de commun recensé`,
	networkMatrixSelf: ({ name, total, by }) =>
		`${name}\u00a0: ${by === 'stated' ? statements(total) : initiatives(total)} en tout`,
	networkMatrixLegend: ({ by, who }) =>
		by === 'stated'
			? 'Déclarations'
			: by === 'shared'
				? 'Initiatives qui nomment les deux'
				: who === 'countries'
					? 'Paires acteur-thème communes aux deux'
					: 'Paires pays-thème communes aux deux',
	networkMatrixNone: 'rien de commun recensé',
	networkMatrixDiagonal: ({ by }) =>
		by === 'stated' ? 'déclarations en tout' : 'initiatives en tout',
	networkMatrixRow: 'Montrer',

	networkEgoRole: {
		'funds-it': 'Financent ses travaux',
		'co-funds': 'Financent à ses côtés',
		partner: 'Partenaires',
		'co-implements': 'Exécutent à ses côtés',
		'implements-for-it': 'Exécutent ce qu’il finance'
	},
	networkEgoTogether: 'Ont aussi une initiative commune',
	networkEgoApart: 'Sans initiative commune recensée',
	networkEgoNowhere: 'Sans région',
	networkEgoContinued: ({ label }) => `${label}, suite`,
	networkHow: {
		'content-contribution': 'Fournit du contenu',
		'links-to': 'Lien',
		'data-sharing': 'Partage de données',
		'joint-maintenance': 'Tenus ensemble',
		consultation: 'Consultation',
		methodology: 'Méthode commune',
		unspecified: 'Nature non indiquée'
	},
	networkEgoPick: 'Au centre',
	networkEgoDefault: ({ name }) =>
		`Rien n’est choisi\u00a0: au centre se trouve celui qui a le plus de voisins, ${name}.`,
	networkEgoHidden: ({ shown, hidden }) =>
		`Tracés\u00a0: les ${number(shown)} plus proches\u00a0; ${plural(hidden, { one: '# autre figure', other: '# autres figurent' })} dans le tableau.`,
	networkEgoNode: ({ name, group, weight, who, by }) =>
		`${name}, ${group.toLowerCase()}\u00a0: ${sharedThings(by, who, weight)}`,
	networkEgoAlone: ({ name }) => `${name}\u00a0: rien de commun recensé avec un autre ici.`,

	networkWholePlacing: ({ share }) => `Mise en place du réseau\u00a0: ${share}`,
	networkWholeCancel: 'Arrêter',
	networkWholeStopped: 'La mise en place a été arrêtée.',
	networkWholeAgain: 'La reprendre',
	networkWholeFailed: 'Le réseau n’a pas pu être mis en place.',
	networkZoomIn: 'Agrandir',
	networkZoomOut: 'Réduire',
	networkZoomFit: 'Image entière',
	networkTouch: 'Deux doigts déplacent et agrandissent l’image ; un doigt fait défiler la page.',
	networkWholeNode: ({ name, degree, who }) => `${name}\u00a0: lié à ${parties[who](degree)}`,
	networkCommunities: 'Qui forme un ensemble',
	networkCommunityName: ({ name, others: more }) => (more ? `${name} et ${others(more)}` : name),
	networkCommunityTopic: ({ topic, on, of }) =>
		`${topic}\u00a0: ${initiatives(on)} sur ${number(of)}`,
	networkCommunityMore: ({ count }) =>
		plural(count, { one: '# groupe plus petit', other: '# groupes plus petits' }),
	networkBridges: 'Ponts',
	networkBridgesNone: 'Aucun : sans l’un quelconque d’entre eux, le reste tient encore ensemble.',
	networkBridge: ({ count, who }) => `seul à relier ${parties[who](count)} au reste`,
	networkBridgesMore: ({ count }) => plural(count, { one: '# de plus', other: '# de plus' }),
	networkIsolated: 'Isolés',
	networkIsolatedText: ({ count, all, who }) =>
		count === 0
			? plural(all, {
					one: `Sur ${parties[who](all)} nommé ici, chacun est relié à un autre.`,
					other: `Sur ${parties[who](all)} nommés ici, chacun est relié à un autre.`
				})
			: `${parties[who](count)} sur ${number(all)} ${count < 2 ? 'nommé ici n’est relié' : 'nommés ici ne sont reliés'} à aucun autre dans les entrées.`,
	networkIsolatedShow: 'Voir les noms',
	networkLegendFunds: 'surtout bailleur',
	networkLegendRuns: 'surtout exécutant',
	networkLegendPartners: 'partenaire seulement',
	networkLegendSizeStated:
		'Taille : déclarations. La position et la proximité disent seulement qui forme un ensemble.',
	networkLegendSize:
		'Taille : initiatives. Épaisseur : ce que deux d’entre eux ont en commun. La position et la proximité disent seulement qui forme un ensemble.',

	networkTableCaption: {
		columns: ({ left, right }) =>
			`${left} et ${right.toLowerCase()}\u00a0: initiatives qui les relient`,
		network: ({ who }) => `${people[who]} et leurs voisins`
	},
	networkTableName: 'Nom',
	networkTableRole: 'Rôle',
	networkTableTotal: {
		shared: 'Initiatives',
		place: 'Initiatives',
		stated: 'Déclarations'
	},
	networkTableDegree: 'Voisins',
	networkTableReach: 'À deux pas',
	networkTableWith: 'Relié à, et combien de fois',
	networkTableMore: ({ count }) => plural(count, { one: '# de plus', other: '# de plus' }),
	networkTableRows: ({ count }) =>
		plural(count, { one: 'Voir # ligne de plus', other: 'Voir # lignes de plus' }),
	networkTableNobody: 'personne de recensé',

	networkFactFunds: ({ initiatives: count, paired, partners }) =>
		`Nommé comme bailleur de ${initiatives(count)}\u00a0; ${
			paired
				? `${count === 1 ? 'elle nomme' : plural(paired, { one: '# d’entre elles nomme', other: '# d’entre elles nomment' })} aussi quelqu’un d’autre qui exécute\u00a0: ${roles.implementer(partners)}`
				: 'aucune ne nomme quelqu’un d’autre qui exécute'
		}.`,
	networkFactRuns: ({ initiatives: count, paired, partners }) =>
		`Nommé comme exécutant de ${initiatives(count)}\u00a0; ${
			paired
				? `${count === 1 ? 'elle nomme' : plural(paired, { one: '# d’entre elles nomme', other: '# d’entre elles nomment' })} aussi quelqu’un d’autre qui finance\u00a0: ${roles.funder(partners)}`
				: 'aucune ne nomme quelqu’un d’autre qui finance'
		}.`,
	networkFactReachFunders: ({ count }) =>
		`À deux pas, on trouve ${plural(count, { one: '# autre bailleur', other: '# autres bailleurs' })} par des exécutants communs.`,
	networkFactReachImplementers: ({ count }) =>
		`À deux pas, on trouve ${plural(count, { one: '# autre exécutant', other: '# autres exécutants' })} par des bailleurs communs.`,
	networkFactOnlyFunder: ({ only, of }) =>
		of === 1
			? `Son seul exécutant ${only ? 'n’a aucun' : 'a un'} autre bailleur recensé.`
			: `${number(only)} de ses ${roles.implementer(of)} ${only < 2 ? 'n’a' : 'n’ont'} aucun autre bailleur recensé.`,
	networkFactCoFunds: ({ names }) => `Cofinance le plus souvent avec\u00a0: ${names}.`,
	networkFactCoRuns: ({ names }) => `Exécute le plus souvent aux côtés de\u00a0: ${names}.`,
	networkFactOwn: ({ count }) =>
		`${initiatives(count)} ${count < 2 ? 'le nomme' : 'le nomment'} à la fois comme bailleur et comme exécutant.`,
	networkFactDegree: ({ degree, reach, who, by }) =>
		`Relié à ${parties[who](degree)} ${
			by === 'stated'
				? 'par des déclarations publiées'
				: by === 'shared'
					? 'par des initiatives communes'
					: 'par des domaines de travail communs'
		}\u00a0; ${number(reach)} à deux pas.`,
	networkFactClosest: ({ names }) => `Relié le plus souvent à\u00a0: ${names}.`,
	networkFactTogether: ({ count, bodies }) =>
		`Avec les ministères et organismes rangés ici sous cet acteur, il est nommé comme bailleur de ${initiatives(count)}\u00a0: ${bodies}. La suite ne concerne que lui.`,
	networkFactNone: ({ name }) => `${name}\u00a0: non nommé avec ce filtre.`,
	networkFactsHeading: ({ name }) => `Ce que disent les entrées\u00a0: ${name}`,
	networkNameOthers: ({ count, each }) => `${others(count)} (${number(each)} chacun)`,
	networkNameCount: ({ name, count }) => `${name} (${number(count)})`,

	networkSummaryColumns: ({ both, rows, left, right, leftRole, rightRole }) =>
		`${initiatives(both)} sur ${number(rows)} ${both < 2 ? 'relie' : 'relient'} ${roles[leftRole](left)} et ${roles[rightRole](right)}.`,
	networkSummaryStated: ({ statements: count, joined, all, who }) =>
		`${plural(count, { one: '# déclaration relie', other: '# déclarations relient' })} ${parties[who](joined)} sur ${number(all)}.`,
	networkSummaryMost: ({ left, right }) =>
		`Le plus d’initiatives à gauche\u00a0: ${left}\u00a0; à droite\u00a0: ${right}.`,
	networkSummaryMissing: ({ count, left }) =>
		left === 'funder'
			? plural(count, {
					one: '# initiative ne nomme pas les deux : on ne sait donc pas qui est derrière elle.',
					other:
						'# initiatives ne nomment pas les deux : on ne sait donc pas qui est derrière elles.'
				})
			: plural(count, {
					one: 'Il manque à # initiative un côté ou les deux.',
					other: 'Il manque à # initiatives un côté ou les deux.'
				}),
	networkSummaryOwn: ({ overlapping, alone }) =>
		`${initiatives(overlapping)} ${overlapping < 2 ? 'nomme' : 'nomment'} un acteur à la fois comme bailleur et comme exécutant${
			alone ? `, dont ${number(alone)} sans nommer personne d’autre` : ''
		}\u00a0; aucun n’est tracé comme relié à lui-même.`,
	networkSummaryNetwork: ({ joined, all, links, who }) =>
		`${parties[who](joined)} sur ${number(all)} ${joined < 2 ? 'nommé est relié' : 'nommés sont reliés'} à un autre, en ${plural(links, { one: '# paire', other: '# paires' })}.`,
	networkSummaryMostNeighbours: ({ names }) => `Le plus de voisins\u00a0: ${names}.`,
	networkSummaryAsOf: ({ date }) => `Tel que recensé le ${date}.`,

	networkNote: {
		columns:
			'Largeur : initiatives communes ; une initiative avec plusieurs noms d’un même côté compte une fois par paire.',
		selfFunded: ({ count }) =>
			plural(count, {
				one: '# exécutant n’est recensé que comme son propre bailleur et n’a pas de trait.',
				other: '# exécutants ne sont recensés que comme leur propre bailleur et n’ont pas de trait.'
			}),
		shared:
			'Deux d’entre eux sont reliés quand une initiative nomme l’un et l’autre, dans n’importe quel rôle ; chaque initiative compte une fois par paire.',
		place:
			'Deux d’entre eux sont reliés par chaque pays et thème où l’un et l’autre sont recensés, à n’importe quelle date : un point de coordination possible, non la preuve d’un contact.',
		placeCountries:
			'Deux lieux sont reliés par chaque acteur et thème recensés dans l’un et l’autre.',
		inventories:
			'Deux inventaires sont reliés par chaque initiative que l’un et l’autre recensent. Les listes chargées sont des échantillons.',
		stated:
			'Chaque lien est une déclaration figurant sur une page lue. Le silence n’indique pas que deux d’entre eux ne coopèrent pas. Le filtre n’y change rien.',
		actors: 'Les ministères et organismes figurent tels que les entrées les nomment.',
		statesTogether:
			'Ce que financent les ministères et organismes figure sous leur État ; le volet les distingue.',
		places: 'Les lieux en dehors de l’ensemble choisi sont laissés de côté.',
		whole: 'Comptage entier, même là où le filtre demande des parts.'
	},

	networkEmptyTitle: {
		rows: 'Aucune initiative ne reste avec ce filtre',
		pairs: 'Rien ici ne relie personne'
	},
	networkEmptyText: {
		rows: ({ what }) =>
			what
				? `Le filtre (${what}) ne laisse rien à relier. Effacez-en une partie.`
				: 'Rien n’est chargé.',
		pair: ({ rows, left, right }) =>
			`${plural(rows, { one: 'La seule initiative ne nomme pas', other: 'Aucune des # initiatives ne nomme' })} les deux colonnes, ${left.toLowerCase()} et ${right.toLowerCase()}. Les entrées n’en disent pas plus.`,
		network: ({ rows }) =>
			`${plural(rows, { one: '# initiative est retenue', other: '# initiatives sont retenues' })}, mais aucune ne relie deux de ceux qui sont demandés.`
	},
	networkEmptyClear: ({ what }) => `Effacer\u00a0: ${what}`,
	networkEmptyClearAll: 'Effacer tout le filtre'
};

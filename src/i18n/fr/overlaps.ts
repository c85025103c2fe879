import type { Texts } from '../en';

import { number as format } from './number';
import { plural } from './plural';

const number = (value: number) => format.format(value);
const listOf = (items: readonly string[]) =>
	new Intl.ListFormat('fr', { type: 'conjunction' }).format(items);
const initiatives = (count: number) =>
	plural(count, { one: '# initiative', other: '# initiatives' });
const sitesOf = (count: number) => plural(count, { one: '# site', other: '# sites' });
const otherSites = (count: number) =>
	plural(count, { one: '# autre site', other: '# autres sites' });
const countries = (count: number) => plural(count, { one: '# pays', other: '# pays' });

/** Overlaps of sites and scopes, and possible coordination points. */
export const overlaps: Texts['overlaps'] = {
	overlapsParts: 'Sortes de recoupement',
	overlapsPart: {
		sites: 'Sites et inventaires',
		scope: 'Champ et entrées',
		points: 'Points de coordination'
	},
	overlapsReview: 'Doublons à examiner',
	overlapsReviewCount: ({ count }) => `Doublons à examiner · ${number(count)}`,
	overlapsSubtitle: {
		sites: 'Initiatives que deux sites ou plus recensent',
		scope: 'Ce que les inventaires disent couvrir, et ce qu’ils recensent',
		points: 'Acteurs différents, mêmes thème, pays et public, au même moment'
	},
	overlapsFormLabel: 'Afficher en',
	overlapsForm: { chart: 'Graphique', list: 'Liste', table: 'Tableau' },
	overlapsOrderLabel: 'Ordre des combinaisons',
	overlapsOrder: { size: 'Grandes d’abord', degree: 'Moins de sites d’abord' },
	overlapsKinds: 'Sites comptés',
	overlapsKind: {
		inventory: 'inventaire',
		'own-site': 'site propre',
		government: 'gouvernement',
		press: 'presse',
		repost: 'copie ailleurs'
	},
	overlapsKindMany: {
		inventory: 'inventaires',
		'own-site': 'sites propres',
		government: 'gouvernements',
		press: 'presse',
		repost: 'copies ailleurs'
	},

	overlapsAnswerSites: ({ listed, shared, inventories, folded }) => {
		const sites = folded ? 'sites des sortes choisies' : 'sites';
		if (!listed) return `Aucune initiative sur des ${sites} n’est retenue`;
		if (!shared) {
			return listed === 1
				? `La seule initiative retenue n’est pas sur deux ${sites}`
				: `Aucune des ${initiatives(listed)} n’est sur deux ${sites}`;
		}
		const known = plural(shared, {
			one: `# initiative sur ${number(listed)} est connue par plus d’un site${folded ? ' des sortes choisies' : ''}`,
			other: `# initiatives sur ${number(listed)} sont connues par plus d’un site${folded ? ' des sortes choisies' : ''}`
		});
		if (inventories === null) return known;
		return `${known}, ⟦${inventories ? `${number(inventories)} par deux inventaires ou plus` : 'aucune par deux inventaires'}⟧`;
	},
	overlapsScopeSubject: 'Ce que les inventaires disent couvrir, et ce qu’ils recensent',
	overlapsAnswerScope: ({ pairs, meeting, apart }) => {
		if (!pairs) return 'Il n’y a pas deux inventaires chargés à comparer';
		if (!meeting)
			return `Aucune paire d’inventaires chargés sur ${number(pairs)} n’examine la même chose`;
		const look = plural(meeting, {
			one: `# paire d’inventaires chargés sur ${number(pairs)} examine en partie la même chose`,
			other: `# paires d’inventaires chargés sur ${number(pairs)} examinent en partie la même chose`
		});
		return `${look}, ⟦${apart ? `${number(apart)} sans entrée commune` : 'aucune sans entrée commune'}⟧`;
	},
	overlapsAnswerPoints: ({ points, running, now }) => {
		if (now) {
			return running
				? plural(running, {
						one: '# point de coordination possible a des travaux en cours aujourd’hui',
						other: '# points de coordination possibles ont des travaux en cours aujourd’hui'
					})
				: 'Aucun point de coordination possible n’a de travaux en cours aujourd’hui';
		}
		if (!points) return 'Aucun point de coordination possible parmi les initiatives retenues';
		const found = plural(points, {
			one: '# point de coordination possible',
			other: '# points de coordination possibles'
		});
		return `${found}\u00a0: acteurs différents, mêmes thème, lieu, public et moment\u00a0; ${running ? number(running) : 'aucun'} avec des travaux aujourd’hui`;
	},
	overlapsAnswerAbsences: ({ pairs, now }) =>
		pairs
			? `${plural(pairs, { one: '# paire d’acteurs a travaillé', other: '# paires d’acteurs ont travaillé' })} sur la même chose au même moment ⟦sans lien recensé⟧${now ? ', dans des points avec des travaux aujourd’hui' : ''}`
			: 'Parmi les acteurs ayant travaillé sur la même chose au même moment, aucune paire n’est sans lien recensé',

	overlapsSample: 'Des échantillons, non des listes complètes.',
	overlapsSampleText:
		'Une partie seulement de ce que contiennent les sites a été chargée : deux sites peuvent avoir bien plus en commun que ce qui est tracé.',
	overlapsPlotHead: 'Sur deux sites ou plus',
	overlapsPlotText: {
		size: 'Colonnes : combinaisons exactes de sites, les plus grandes d’abord. Lignes : sites.',
		degree:
			'Colonnes : combinaisons exactes de sites, les moins nombreuses en sites d’abord. Lignes : sites.'
	},
	overlapsMatrixHead: 'Initiatives de la ligne aussi sur',
	overlapsSharedHead: 'communes',
	overlapsPlotLabel: ({ sites, combinations }) =>
		`${sitesOf(sites)} et ${plural(combinations, { one: '# combinaison', other: '# combinaisons' })} de ceux-ci`,
	overlapsMatrixLabel: ({ rows, columns }) =>
		`Ce que les paires de sites ont en commun\u00a0: ${plural(rows, { one: '# ligne', other: '# lignes' })}, ${plural(columns, { one: '# colonne', other: '# colonnes' })}`,
	overlapsOthers: ({ count }) => otherSites(count),
	overlapsSomeOthers: ({ count }) => `certains parmi ${otherSites(count)}`,
	overlapsUnder: ({ share }) => `<${share}`,
	overlapsAmongOthers: ({ count }) => `Deux ou plus parmi les ${number(count)} autres`,
	overlapsOthersOpen: ({ count, shared }) =>
		`${otherSites(count)}\u00a0: ${initiatives(shared)} en commun\u00a0; voir chacun`,
	overlapsCombination: ({ sites, others, alone, count }) =>
		alone
			? `Seulement sur deux ou plus parmi ${otherSites(others)}\u00a0: ${initiatives(count)}`
			: `Seulement sur ${listOf(sites)}\u00a0: ${initiatives(count)}`,
	overlapsSite: ({ name, kind, listed, shared }) =>
		`${name}, ${kind}\u00a0: ${initiatives(shared)} sur ${number(listed)} aussi sur un autre site`,
	overlapsSharedOf: ({ shared, listed }) =>
		plural(shared, {
			one: `# commune sur ${number(listed)}`,
			other: `# communes sur ${number(listed)}`
		}),
	overlapsPairShort: ({ name, shared, share }) => `${name} ${number(shared)} (${share})`,
	overlapsCell: ({ a, b, shared, share, listed, suspected }) => {
		const both = shared
			? `${initiatives(shared)} sur les deux, ${share} des ${number(listed)} sur ${a}`
			: 'rien en commun';
		return `${a} et ${b}\u00a0: ${both}${suspected ? `\u00a0; ${plural(suspected, { one: '# paire présumée', other: '# paires présumées' })}` : ''}`;
	},
	overlapsCellSelf: ({ name, listed }) =>
		`${name}\u00a0: ${plural(listed, { one: '# initiative recensée', other: '# initiatives recensées' })}`,
	overlapsConfirmed: 'confirmées identiques',
	overlapsSuspected: 'paire présumée, non tranchée',
	overlapsShareLegend: 'chiffre : en commun ; fond : part des initiatives de la ligne',
	overlapsShareTo: ({ share }) => `jusqu’à ${share}`,
	overlapsShareOver: ({ share }) => `plus de ${share}`,
	overlapsOpenSites: ({ count }) =>
		plural(count, { one: 'Voir # autre site', other: 'Voir les # autres sites' }),
	overlapsCloseSites: 'Voir moins de sites',
	overlapsHidden: ({ combinations, initiatives: held }) =>
		`${plural(combinations, { one: '# autre combinaison contient', other: '# autres combinaisons contiennent' })} ${initiatives(held)}.`,
	overlapsOpenCombinations: 'Les voir',
	overlapsCloseCombinations: 'Voir moins de combinaisons',
	overlapsOneSite: ({ name }) =>
		`Un seul site est choisi dans le filtre, ${name}\u00a0: voici ses initiatives, et où elles sont aussi recensées. Les parts s’y rapportent.`,
	overlapsNone: 'Rien ici n’est sur deux sites',
	overlapsNoneOneSite:
		'Toutes les initiatives retenues ont été lues sur un seul site. Un site seul n’a pas de recoupement : choisissez plus de sites, ou plus de sortes de sites.',
	overlapsNoneText: ({ listed, sites }) =>
		listed
			? `${initiatives(listed)} sur ${sitesOf(sites)}, chacune sur un seul. Les listes chargées sont des échantillons.`
			: 'Aucune initiative sur des sites de ces sortes n’est retenue.',
	overlapsAllKinds: 'Compter toutes les sortes de sites',
	overlapsSummary: ({
		listed,
		sites,
		shared,
		sharing,
		most,
		combinations,
		emptyPairs,
		pairs,
		inventories
	}) =>
		[
			`${initiatives(listed)} sur ${sitesOf(sites)}\u00a0: ${number(shared)} sur deux ou plus, en ${plural(combinations, { one: '# combinaison exacte', other: '# combinaisons exactes' })} de ${sitesOf(sharing)}.`,
			...(most ? [`Le plus en commun\u00a0: ${most}.`] : []),
			...(pairs
				? [
						plural(emptyPairs, {
							one: `# paire des sites tracés sur ${number(pairs)} n’a rien en commun.`,
							other: `# paires des sites tracés sur ${number(pairs)} n’ont rien en commun.`
						})
					]
				: []),
			...(inventories === null
				? []
				: [
						inventories
							? plural(inventories, {
									one: '# initiative est sur deux inventaires ou plus.',
									other: '# initiatives sont sur deux inventaires ou plus.'
								})
							: 'Aucune n’est sur deux inventaires.'
					])
		].join(' '),
	overlapsSummarySite: ({ name, shared, listed }) =>
		`${name} (${number(shared)} sur ${number(listed)})`,
	overlapsAsOf: ({ date }) => `Tel que recensé le ${date}.`,
	overlapsNote: ({ others, empty, emptyPairs, pairs }) =>
		[
			'Des notices forment une initiative quand une personne l’a dit ; les doublons présumés n’en forment pas. Une initiative compte une fois pour un site, et dans une combinaison. Les pages d’actualités et les blogs comptent comme un site.',
			...(others
				? [
						`Un point seul dans la dernière ligne veut dire deux ou plus de ses ${plural(others, { one: '# site', other: '# sites' })}.`
					]
				: []),
			...(empty
				? [
						plural(empty, {
							one: '# combinaison possible ne contient rien et n’est pas tracée.',
							other: '# combinaisons possibles ne contiennent rien et ne sont pas tracées.'
						})
					]
				: []),
			...(empty === null && pairs
				? [
						plural(emptyPairs, {
							one: `# paire sur ${number(pairs)} ne contient rien.`,
							other: `# paires sur ${number(pairs)} ne contiennent rien.`
						})
					]
				: [])
		].join(' '),

	overlapsTableSites: 'Sites qui ont des initiatives en commun, et avec qui',
	overlapsTableCombinations: ({ initiatives: shared }) =>
		`Combinaisons exactes de sites\u00a0: ${initiatives(shared)} en tout`,
	overlapsTableSite: 'Site',
	overlapsTableKind: 'Nature',
	overlapsTableListed: 'Recensées',
	overlapsTableShared: 'Communes',
	overlapsTableWith: 'En commun avec, et part des siennes',
	overlapsTableExactly: 'Sur exactement ces sites',
	overlapsTableDegree: 'Sites',
	overlapsTableInitiatives: 'Initiatives',
	overlapsTableInventory: 'Inventaire',
	overlapsTableOther: 'Autre inventaire',
	overlapsTableTopics: 'Thèmes communs',
	overlapsTablePlaces: 'Lieux communs',
	overlapsTableUsers: 'Publics communs',

	overlapsOfLabel: 'Inventaires comparés',
	overlapsOf: { loaded: 'Chargés', register: 'Tout le registre' },
	overlapsScopeCaution:
		'Les champs sont tels que les inventaires les déclarent ; les entrées sont celles qui ont été chargées. Une paire sans entrée commune ici peut fort bien en avoir.',
	overlapsScopePair: 'Deux inventaires',
	overlapsScopeScope: 'Champ commun',
	overlapsScopeRecords: 'Entrées communes',
	overlapsScopeShort: 'champ',
	overlapsScopeRecordsShort: 'entrées',
	overlapsScopeRow: ({ a, b, scope, shared }) =>
		`${a} et ${b}\u00a0: ${scope} de leur champ en commun, ${initiatives(shared)} sur les deux`,
	overlapsScopeWhat: ({ topics, places, users }) =>
		`${plural(topics, { one: '# thème', other: '# thèmes' })} × ${plural(places, { one: '# lieu', other: '# lieux' })} × ${
			users === null ? 'public non indiqué' : plural(users, { one: '# public', other: '# publics' })
		}`,
	overlapsScopeShared: ({ shared }) =>
		shared ? plural(shared, { one: '# commune', other: '# communes' }) : 'aucune commune',
	overlapsScopeUnloaded: 'non chargé',
	overlapsScopeNoUsers: 'non indiqué',
	overlapsScopeTable: 'Paires d’inventaires : champ et entrées en commun',
	overlapsScopeNone: 'Aucune paire d’inventaires n’examine ici la même chose',
	overlapsScopeNoneText:
		'Aucune paire de champs déclarés ne se rencontre dans les thèmes, les lieux et les publics du filtre.',
	overlapsScopeLoading: 'Lecture du registre',
	overlapsScopeFailed: 'Le registre n’a pas pu être lu',
	overlapsScopeFailedText: 'Ce que les inventaires disent de leur champ s’y trouve. Réessayez.',
	overlapsScopeSummary: ({ inventories, loaded }) =>
		`Sur ${plural(inventories, { one: '# inventaire', other: '# inventaires' })} du registre, les entrées de ${number(loaded)} sont chargées.`,
	overlapsScopeNote:
		'Champ commun : cases thème × lieu × public que les deux examinent, parmi celles que l’un ou l’autre examine, avec le filtre. Là où l’un n’indique pas de public, thème × lieu. Entrées communes : initiatives que les deux recensent, parmi celles que l’un ou l’autre recense.',

	overlapsListLabel: 'Contenu de la liste',
	overlapsList: { points: 'Points', absences: 'Acteurs sans lien recensé' },
	overlapsNow: 'Seulement avec des travaux en cours aujourd’hui',
	overlapsNowOff: 'Toutes les dates',
	overlapsSave: 'Enregistrer en CSV',
	overlapsSaved: 'La liste a été remise au navigateur sous forme de fichier.',
	overlapsRule: {
		points:
			'Ordre : d’abord les points avec des travaux aujourd’hui, puis selon le nombre d’acteurs, de pays, et les plus récents. Les acteurs qui ont ici une initiative commune, ou une même série d’ateliers, sont d’un même côté.',
		absences:
			'Paires de côtés différents d’un point qu’aucune initiative recensée ne nomme ensemble et dont aucune source ne dit qu’elles coopèrent. Ordre : d’abord avec des travaux aujourd’hui, puis selon le nombre de cases thème, pays et public qu’elles ont en commun.'
	},
	overlapsPointsNone: {
		points: 'Aucun point de coordination possible ici',
		absences: 'Aucune paire sans lien recensé ici'
	},
	overlapsPointsNoneText: ({ compared, now }) =>
		`${plural(compared, { one: '# initiative retenue en dit', other: '# initiatives retenues en disent' })} assez pour être ${compared < 2 ? 'comparée' : 'comparées'}${now ? ', et rien de ce qui est en cours aujourd’hui ne croise d’autres travaux' : ''}. Le silence des entrées ne prouve pas que nul ne se rencontre.`,
	overlapsCommon: ({ topics, countries: where, users }) =>
		`${topics} (${where}), public\u00a0: ${users.toLowerCase()}`,
	overlapsAndMore: ({ names, more }) =>
		`${names} et ${plural(more, { one: '# autre', other: '# autres' })}`,
	overlapsPeriod: ({ from, to }) =>
		to ? `${/^[ao]/i.test(from) ? 'd’' : 'de '}${from} à ${to}` : `en ${from}`,
	overlapsWhy: ({ actors, period, stated }) =>
		`${plural(actors, { one: '# acteur', other: '# acteurs' })} à l’œuvre au même moment ${period}, ${stated ? 'selon des dates indiquées' : 'certaines dates étant supposées'}.`,
	overlapsRunning: ({ sides }) =>
		sides > 1 ? `en cours aujourd’hui de ${number(sides)} côtés` : 'en cours aujourd’hui d’un côté',
	overlapsSideLabel: ({ at }) => `Initiatives du côté ${number(at)}`,
	overlapsSideMore: 'Voir toutes les initiatives',
	overlapsWhenStated: ({ start, end }) => (start === end ? String(start) : `${start}–${end}`),
	overlapsWhenEnd: ({ end }) => `jusqu’en ${end}, début non indiqué`,
	overlapsWhenAssumed: ({ start, end }) =>
		start === end ? `${start}, fin supposée` : `${start}–${end}, fin supposée`,
	overlapsWhenOngoing: ({ start }) =>
		start ? `depuis ${start}, en cours tel que relevé` : 'en cours tel que relevé, sans date',
	overlapsWho: ({ funders, implementers, partners }) =>
		[
			...(funders ? [`financement\u00a0: ${funders}`] : []),
			...(implementers ? [`exécution\u00a0: ${implementers}`] : []),
			...(partners ? [`avec\u00a0: ${partners}`] : [])
		].join(' ; '),
	overlapsPairNames: ({ a, b }) => `${a} avec ${b}`,
	overlapsLinked: ({ pairs, more }) =>
		`Liés ailleurs dans les entrées\u00a0: ${pairs}${more ? ` et ${plural(more, { one: '# paire de plus', other: '# paires de plus' })}` : ''}.`,
	overlapsUnlinked: 'Aucun lien entre les côtés n’est recensé.',
	overlapsAnd: 'et',
	overlapsCells: ({ cells }) => plural(cells, { one: '# case commune', other: '# cases communes' }),
	overlapsPointsSummary: ({ compared, rows, points, running, both, countries: where, stated }) =>
		`${initiatives(compared)} sur ${number(rows)} ${compared < 2 ? 'en dit assez pour être comparée' : 'en disent assez pour être comparées'}\u00a0: ${plural(points, { one: '# point de coordination possible', other: '# points de coordination possibles' })} dans ${countries(where)}, dont ${number(stated)} selon des dates toutes indiquées. ${running ? `Des travaux sont en cours aujourd’hui dans ${number(running)}, de deux côtés dans ${both ? number(both) : 'aucun'}.` : 'Rien n’y est en cours aujourd’hui.'}`,
	overlapsPointsNote: ({ months }) =>
		`Un point de coordination possible n’indique pas que quelqu’un ait omis de se coordonner\u00a0: les contacts sont rarement recensés. Les initiatives de côtés différents n’ont aucun acteur en commun, dans aucun rôle. Une fin absente est supposée ${number(months)} mois après le début. Les organes d’un même État ou d’une même institution figurent tels que les entrées les nomment. Seules sont comparées celles qui nomment un thème, un pays visible, un public, un acteur et une date.`,
	overlapsBusiest: 'Acteurs dans le plus de points',
	overlapsBusiestText:
		'Qui figure dans le plus grand nombre des points de coordination possibles affichés.',
	overlapsInPoints: ({ count }) => plural(count, { one: '# point', other: '# points' }),
	overlapsCompared: ({ compared, of }) =>
		`${initiatives(compared)} sur ${number(of)} ${compared < 2 ? 'a pu être comparée' : 'ont pu être comparées'}\u00a0; ce que les autres ne nomment pas\u00a0:`,
	overlapsMissing: {
		topic: 'thème',
		country: 'pays visible',
		users: 'public visé',
		actor: 'acteur',
		date: 'date'
	},
	overlapsCsv: {
		place: 'N°',
		topics: 'Thèmes',
		countries: 'Pays',
		iso3: 'ISO3',
		users: 'Public visé',
		sides: 'Côtés',
		actors: 'Acteurs par côté',
		actorCount: 'Nombre d’acteurs',
		from: 'Ensemble depuis',
		to: 'Ensemble jusqu’à',
		stated: 'Toutes dates indiquées',
		running: 'En cours aujourd’hui',
		linked: 'Liés ailleurs dans les entrées',
		ids: 'Initiatives par côté',
		actor: 'Acteur',
		otherActor: 'Autre acteur',
		cells: 'Cases communes',
		yes: 'oui',
		no: 'non'
	},

	overlapsSelected: ({ sites, exact }) =>
		exact
			? 'Combinaison exacte'
			: plural(sites, { one: 'Site', other: '# sites, quels que soient les autres' }),
	overlapsOnly: ({ sites }) => `Seulement ${listOf(sites)}`,
	overlapsSiteUnknown: 'Un de ces sites n’est pas dans la version chargée.',
	overlapsSiteSaid: ({ listed, shared, completeness }) =>
		`${initiatives(shared)} sur ${number(listed)} ${shared < 2 ? 'retenue ici est' : 'retenues ici sont'} aussi sur un autre site. Le site est ${completeness === 'échantillon' ? 'lu par échantillon' : completeness}.`,
	overlapsPartners: 'En commun avec',
	overlapsPartnersMore: ({ count }) =>
		`et avec ${plural(count, { one: '# site de plus, comme dans le tableau.', other: '# sites de plus, chacun comme dans le tableau.' })}`,
	overlapsPairSaid: ({ shared, sides }) =>
		shared
			? `${initiatives(shared)} sur les deux\u00a0: ${listOf(sides.map(({ name, listed, share }) => `${share} des ${listed} sur ${name}`))}.`
			: `Rien sur les deux, parmi ${listOf(sides.map(({ name, listed }) => `${listed} sur ${name}`))}.`,
	overlapsCombinationSaid: ({ count, exact }) =>
		exact
			? `${initiatives(count)} sur ceux-ci et sur aucun autre site qui compte ici.`
			: `${initiatives(count)} sur tous ceux-ci.`,
	overlapsToReview: 'Examiner les doublons présumés',
	overlapsToReviewPairs: ({ count }) =>
		plural(count, {
			one: 'Examiner # paire présumée',
			other: 'Examiner # paires présumées'
		}),
	overlapsLoaded: 'Quelle part de chacun est chargée',
	overlapsLoadedText:
		'Appuyez sur une paire pour voir ce que les deux recensent. De ce qui n’est pas chargé, on ne peut voir si c’est commun.',
	overlapsLoadedOf: ({ listings, stated }) =>
		`${number(listings)} sur ${stated ?? 'un nombre non indiqué'}`,
	overlapsEverywhere: ({ count }) =>
		plural(count, {
			one: '# initiative sur deux sites ou plus',
			other: '# initiatives sur deux sites ou plus'
		}),
	overlapsEverywhereText:
		'Appuyez sur une colonne, un site ou une case pour voir ce qu’ils contiennent.'
};

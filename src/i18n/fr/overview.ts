import type { CoreTexts } from '../en';

import { number } from './number';
import { plural } from './plural';

export const overview: CoreTexts['overview'] = {
	overviewAnswer: ({ initiatives, named, places, gaps, confirmed, pairs, recipients }) => {
		const who = recipients
			? plural(named, { one: '# bénéficiaire d’aide', other: '# bénéficiaires d’aide' })
			: plural(named, { one: '# lieu', other: '# lieux' });
		const start = `${plural(initiatives, { one: '# initiative recensée nomme', other: '# initiatives recensées nomment' })} ${who} sur ${number.format(places)}`;
		if (!gaps) return start;
		const kind =
			confirmed === 0
				? plural(gaps, { one: 'est une lacune apparente', other: 'sont des lacunes apparentes' })
				: confirmed === gaps
					? plural(gaps, { one: 'est une lacune confirmée', other: 'sont des lacunes confirmées' })
					: plural(gaps, { one: 'est une lacune', other: 'sont des lacunes' });
		return `${start}\u00a0; ⟦${plural(gaps, { one: '# paire lieu-thème', other: '# paires lieu-thème' })} sur ${number.format(pairs)} ${kind}⟧`;
	},
	overviewNone: 'Aucune initiative recensée ne correspond à ce filtre',
	overviewWhat:
		'Le renforcement des capacités en cybersécurité aide les États et leurs populations à prévenir, à gérer et à réprimer les atteintes commises en ligne : lois, équipes d’intervention, compétences, diplomatie. L’Atlas montre où les inventaires publics recensent de tels travaux, et où ils n’en recensent aucun.',
	overviewMapTitle: ({ named, places }) =>
		`Les travaux recensés nomment ${plural(named, { one: '# lieu', other: '# lieux' })} sur ${number.format(places)}`,
	overviewMapSubtitle: ({ topics }) => `${topics ?? 'tous les thèmes'}, toutes dates`,
	overviewMapOpen: 'Voir la carte',
	overviewMapLabel: ({ summary }) => `Carte du monde. ${summary}`,
	overviewMatrixTitle: ({ empty, cells }) =>
		plural(empty, {
			one: `# case sur ${number.format(cells)} n’a aucune entrée`,
			other: `# cases sur ${number.format(cells)} n’ont aucune entrée`
		}),
	overviewMatrixSubtitle: 'thème par sous-région',
	overviewMatrixOpen: 'Voir les lacunes',
	overviewMatrixHint: 'Chaque case peut être ouverte dans la matrice des lacunes.',
	overviewMatrixNote: ({
		apparent,
		confirmed,
		regional,
		unknown,
		lane,
		laneRegional,
		laneGlobal,
		laneUnplaced
	}) =>
		`${plural(apparent, { one: '# lacune apparente', other: '# lacunes apparentes' })}, ${plural(confirmed, { one: '# confirmée', other: '# confirmées' })}, ${number.format(regional)} avec travaux régionaux seulement, ${plural(unknown, { one: '# inconnue', other: '# inconnues' })}. Bande\u00a0: lieux atteints et, en ambre, non atteints. ${plural(lane, { one: '# initiative ne nomme', other: '# initiatives ne nomment' })} aucun pays\u00a0: ${plural(laneRegional, { one: '# régionale', other: '# régionales' })}, ${plural(laneGlobal, { one: '# mondiale', other: '# mondiales' })}, ${number.format(laneUnplaced)} sans lieu.`,
	overviewStates: ({ value, regional, apparent, confirmed, unknown }) =>
		`${plural(value, { one: '# lieu a des travaux recensés', other: '# lieux ont des travaux recensés' })}, ${plural(regional, { one: '# n’a que des travaux régionaux', other: '# n’ont que des travaux régionaux' })}, ${plural(apparent, { one: '# est une lacune apparente', other: '# sont des lacunes apparentes' })}, ${plural(confirmed, { one: '# est une lacune confirmée', other: '# sont des lacunes confirmées' })}, ${plural(unknown, { one: '# est inconnu', other: '# sont inconnus' })}.`,
	overviewFindings: 'Constats',
	overviewFindingsNote: 'tirés des entrées chargées',
	overviewFindingsNone: 'Rien de particulier ne ressort avec ce filtre.',
	overviewLoaded: 'Ce qui est chargé',
	overviewLoadedNote: ({ loaded, described }) =>
		`${number.format(loaded)} sur ${plural(described, { one: '# inventaire décrit', other: '# inventaires décrits' })}`,
	overviewRegister: 'Registre',
	overviewShareOf: ({ loaded, total, asOf }) =>
		`${number.format(loaded)} sur ${number.format(total)}${asOf ? ` (${asOf})` : ''}`,
	overviewTotalUnknown: 'total non indiqué',
	overviewOtherSites: ({ listings, total, sites }) =>
		`${plural(listings, { one: '# notice', other: '# notices' })} sur ${number.format(total)} ${listings < 2 ? 'provient' : 'proviennent'} de ${plural(sites, { one: '# autre site', other: '# autres sites' })} et de la presse\u00a0: ces sources ajoutent des entrées, mais ne comptent jamais comme un examen du lieu.`,
	overviewColumnInventory: 'Inventaire',
	overviewColumnKind: 'Nature',
	overviewColumnListings: 'Notices chargées',
	overviewColumnShare: 'Part de son propre total',
	overviewColumnComplete: 'Complétude',
	overviewDoors: 'Par où commencer',
	overviewDoorCountry: 'Je travaille dans un ministère',
	overviewDoorCountryText: 'Voir ce qui est recensé pour mon pays, par qui, et jusqu’à quand.',
	overviewDoorGaps: 'Je finance des travaux',
	overviewDoorGapsText: 'Voir quels thèmes manquent à quel endroit, et qui agit à proximité.',
	overviewDoorInventories: 'Je tiens un inventaire',
	overviewDoorInventoriesText:
		'Comparer les inventaires : ce qu’ils couvrent, avec qui ils partagent.',
	overviewFoot: ({ date }) =>
		`Un blanc ne prouve pas que rien n’a été fait\u00a0: tout ceci est ce que recensent les inventaires chargés. Les frontières, les noms et les couleurs n’expriment aucun avis sur le statut juridique\u00a0; tirets et pointillés\u00a0: pas de frontière convenue. Tracés\u00a0: Natural Earth. Ceci n’est pas une carte de l’Organisation des Nations Unies. Données lues le ${date}.`,
	overviewSources: ({ sites }) =>
		plural(sites, { one: 'Sources : # site', other: 'Sources : # sites' }),
	overviewMapFailed:
		'Le fond de carte n’a pas pu être chargé. Les chiffres sous la carte restent valables.',
	findingRoute: {
		map: 'Sur la carte',
		gaps: 'Dans la matrice',
		network: 'Dans le réseau',
		inventories: 'Dans le registre'
	},
	findingOpen: 'Voir de plus près',
	findingGroup: ({ group, topic, regional, count }) =>
		`lieux du groupe «\u00a0${group}\u00a0» n’ont pas de travaux propres recensés sur le thème «\u00a0${topic}\u00a0»${regional === 0 ? '' : regional === count ? ' ; des programmes régionaux les atteignent' : `\u00a0; des programmes régionaux en atteignent ${number.format(regional)}`}.`,
	findingTopic: ({ topic, sampled }) =>
		`sous-régions n’ont aucune entrée sur le thème «\u00a0${topic}\u00a0», plus que sur la plupart des autres thèmes.${sampled ? ' Seuls des inventaires chargés par échantillon les examinent.' : ''}`,
	findingRunning: ({ withoutEnd, total }) =>
		`lieux n’ont rien de recensé comme étant en cours aujourd’hui. À lire avec prudence\u00a0: ${plural(withoutEnd, { one: '# initiative', other: '# initiatives' })} sur ${number.format(total)} ${withoutEnd < 2 ? 'n’indique' : 'n’indiquent'} pas de fin.`,
	findingInventories: ({ smaller, larger }) =>
		`initiatives recensées par un inventaire (${smaller}) le sont aussi par un autre (${larger}).`,
	findingSingleFunder:
		'exécutants d’au moins deux initiatives ont un seul bailleur recensé. Qui publie ses partenaires paraît mieux relié.',
	findingOf: ({ count, total }) => `${number.format(count)} sur ${number.format(total)}`
};

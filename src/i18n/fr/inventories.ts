import type { Texts } from '../en';

import { boundaries } from './boundaries';
import { number } from './number';
import { plural } from './plural';

const described = (count: number) => plural(count, { one: '# inventaire', other: '# inventaires' });
const topics = (count: number) => plural(count, { one: '# thème', other: '# thèmes' });
const sites = (count: number) => plural(count, { one: '# autre site', other: '# autres sites' });
const loadedOf = (count: number) =>
	count === 0
		? 'aucun n’a d’entrées chargées'
		: plural(count, { one: '# a des entrées chargées', other: '# ont des entrées chargées' });
const listed = (labels: readonly string[]) => labels.map((label) => `«\u00a0${label}\u00a0»`);

const access = {
	open: 'ouvert',
	registration: 'inscription',
	closed: 'fermé',
	unknown: 'non connu'
};
const match = {
	exactMatch: 'exacte',
	closeMatch: 'proche',
	broadMatch: 'plus large',
	narrowMatch: 'plus étroite'
};

/** The register of inventories and the page of each. */
export const inventories: Texts['inventories'] = {
	registerAnswer: ({ total, most, topic, least, rare, loaded }) => {
		const rarest =
			rare.length > 1 ? topics(rare.length) : `le thème «\u00a0${rare[0] ?? ''}\u00a0»`;
		const gap =
			least === null
				? ''
				: least === 0
					? `, ⟦pour ${rarest}, aucun⟧`
					: `, ⟦pour ${rarest}, ${least === 1 ? 'un seul' : number.format(least)}⟧`;
		return `${described(most)} sur ${number.format(total)} ${most < 2 ? 'examine' : 'examinent'} le thème «\u00a0${topic}\u00a0»${gap}\u00a0; ${loadedOf(loaded)}`;
	},
	registerAnswerPlain: ({ total, loaded }) =>
		`${plural(total, { one: '# inventaire décrit', other: '# inventaires décrits' })}\u00a0; ${loadedOf(loaded)}`,
	registerAnswerOne: ({ name, topics: looks, total, listings }) =>
		`${name} ${looks ? `examine ${topics(looks)} sur ${number.format(total)}` : 'ne dit pas quels thèmes il examine'}\u00a0; ${
			listings
				? plural(listings, {
						one: '# de ses notices est chargée',
						other: '# de ses notices sont chargées'
					})
				: 'aucune de ses entrées n’est chargée'
		}`,
	registerUnknown: ({ id }) => `Aucun inventaire ici n’a l’identifiant «\u00a0${id}\u00a0»`,
	registerUnknownText:
		'Le registre décrit chaque cartographie, portail et dépôt qui a été trouvé. Son adresse a peut-être changé dans une version ultérieure.',
	registerToList: 'Tous les inventaires',
	registerReading: 'Lecture du registre',
	registerFailed: 'Le registre n’a pas pu être lu',
	registerFailedText: 'Les autres vues fonctionnent encore. Rechargez la page pour réessayer.',
	registerRelease: ({ version }) => `Compté d’après la version ${version}`,

	registerKind: {
		projects: 'Projets',
		policies: 'Politiques',
		assessments: 'Évaluations',
		directory: 'Annuaires',
		tools: 'Outils',
		'portal-of-portals': 'Portails de portails',
		legislation: 'Législation',
		training: 'Formation'
	},
	registerAccess: access,
	registerCadence: {
		continuous: 'dite continue',
		periodic: 'par éditions',
		annual: 'annuelle',
		irregular: 'irrégulière',
		static: 'publié une fois',
		discontinued: 'abandonné',
		unknown: 'non indiqué'
	},
	registerLanguage: ({ code }) =>
		new Intl.DisplayNames('fr', { type: 'language' }).of(code) ?? code,
	registerLanguageHead: { ar: 'ar', en: 'en', es: 'es', fr: 'fr', ru: 'ru', zh: 'zh' },

	registerSubtitle: ({ shown, total }) =>
		shown === total
			? `${described(total)}, selon ce qu’ils contiennent et ce qu’ils examinent.`
			: `${described(shown)} sur ${number.format(total)}.`,
	registerSubtitleHint: 'Cochez-en jusqu’à quatre pour comparer.',
	registerSubtitleShort: ({ shown, total }) =>
		shown === total ? described(total) : `${described(shown)} sur ${number.format(total)}`,
	registerTableName: 'Inventaires du renforcement international des capacités cyber',
	registerFind: 'Nom, hôte ou contenu',
	registerFilterKind: 'Contient',
	registerFilterAccess: 'Accès',
	registerFilterTopic: 'Examine',
	registerAny: 'tous',
	registerOption: ({ label, count }) => `${label} (${number.format(count)})`,
	registerGrouping: 'Groupement',
	registerGrouped: 'Par nature',
	registerUngrouped: 'Une liste',
	registerGridLabel: 'Qui examine quoi',
	registerGrid: { topics: 'Thèmes', regions: 'Régions', users: 'Public visé' },
	registerForm: 'Afficher en',
	registerChart: 'Graphique',
	registerTable: 'Tableau',
	registerNone: 'Aucun inventaire ne correspond',
	registerNoneText:
		'Rien dans le registre n’a à la fois ce texte, cette nature, cet accès et ce thème.',
	registerClear: 'Voir tous les inventaires',

	registerColumn: {
		name: 'Inventaire',
		host: 'Hôte',
		kind: 'Contient',
		update: 'Mise à jour',
		languages: 'Langues',
		access: 'Accès',
		machine: 'Lisible par machine',
		loaded: 'Chargé',
		licence: 'Licence',
		looks: 'Examine'
	},
	registerSortBy: ({ column }) => `Trier par\u00a0: ${column}`,
	registerSort: 'Ordre',
	registerSortLabel: {
		name: 'De A à Z',
		update: 'Récents d’abord',
		languages: 'Le plus de langues',
		access: 'Les plus ouverts',
		loaded: 'Les plus chargés',
		looks: 'Le plus de thèmes'
	},
	registerNotLoaded: 'non chargé',
	registerLoaded: ({ count, completeness }) => `${number.format(count)}, ${completeness}`,
	registerLoadedShort: { full: 'entier', partial: 'partie', sample: 'échant.' },
	registerColumnCount: ({ label, count }) =>
		`${label}\u00a0: ${plural(count, { one: '# inventaire l’examine', other: '# inventaires l’examinent' })}`,
	registerColumnNames: ({ label, count }) =>
		`${label}\u00a0: ${plural(count, { one: '# inventaire nomme ce public', other: '# inventaires nomment ce public' })}`,
	registerKeepLooking: ({ label }) => `Ne montrer que ceux qui examinent\u00a0: ${label}`,
	registerMark: {
		yes: 'oui',
		part: 'en partie',
		world: 'monde entier',
		no: 'non',
		unstated: 'non indiqué'
	},

	registerUpdateWords: {
		continuous: 'dite continue',
		unknown: 'non connue',
		unbuilt: 'pas encore créé',
		closed: 'fermé'
	},
	registerUpdateBoth: ({ date }) => `${date}, dite continue`,
	registerUpdateLaunched: ({ words, date }) => `${words}\u00a0; lancement\u00a0: ${date}`,

	registerStrip: {
		update: 'Mise à jour',
		languages: 'Langues',
		access: 'Accès',
		loaded: 'Entrées chargées ici'
	},
	registerBand: ({ band, count, since }) => {
		const words: Record<string, { one: string; other: string }> = {
			continuous: { one: '# dit continu', other: '# dits continus' },
			older: { one: '# plus ancien', other: '# plus anciens' },
			unknown: { one: '# non connu', other: '# non connus' },
			closed: { one: '# fermé', other: '# fermés' },
			unbuilt: { one: '# non créé', other: '# non créés' },
			open: { one: '# ouvert', other: '# ouverts' },
			none: { one: '# non chargé', other: '# non chargés' }
		};
		const alike: Record<string, string> = {
			recent: `depuis ${since}`,
			english: 'en anglais seulement',
			several: 'en plusieurs',
			other: 'en une autre',
			registration: 'sur inscription',
			full: 'en entier',
			partial: 'en partie',
			sample: 'par échantillon'
		};
		const forms = words[band];
		return forms ? plural(count, forms) : `${number.format(count)} ${alike[band] ?? band}`;
	},

	registerKey: {
		dated: 'datée',
		continuous: 'dite continue',
		launched: 'lancement',
		unknown: 'non connu',
		open: 'ouvert',
		registration: 'inscription',
		closed: 'fermé',
		looks: 'dans son champ déclaré',
		part: 'partie de la région',
		world: 'dit le monde entier, ne nomme aucune région',
		scarce: 'un seul l’examine, ou aucun'
	},
	registerFinding: {
		topics: ({ none, one, total }) =>
			[
				none.length ? `⟦Aucun inventaire n’examine\u00a0: ${listOf(listed(none))}.⟧` : '',
				one.length
					? `⟦Un seul inventaire sur ${number.format(total)} examine\u00a0: ${listOf(listed(one))}.⟧`
					: ''
			]
				.filter(Boolean)
				.join(' '),
		users: ({ none, one, total }) =>
			[
				none.length
					? `⟦Aucun inventaire ne nomme comme public visé\u00a0: ${listed(none).join(' ; ')}.⟧`
					: '',
				one.length
					? `⟦Nommé par un seul inventaire sur ${number.format(total)}\u00a0: ${listed(one).join(' ; ')}.⟧`
					: ''
			]
				.filter(Boolean)
				.join(' '),
		regions: ({ none, world, total }) =>
			`${plural(world, {
				one: `# inventaire sur ${number.format(total)} dit examiner le monde entier.`,
				other: `# inventaires sur ${number.format(total)} disent examiner le monde entier.`
			})}${none.length ? ` ⟦Aucun inventaire ne nomme\u00a0: ${listOf(none)}.⟧` : ''}`
	},
	registerSummary: ({ shown, total, loaded, dated, unknown }) =>
		`${plural(shown, { one: `# inventaire affiché sur ${number.format(total)}`, other: `# inventaires affichés sur ${number.format(total)}` })}. ${plural(dated, { one: '# donne la date de sa dernière mise à jour', other: '# donnent la date de leur dernière mise à jour' })}\u00a0; pour ${number.format(unknown)}, elle n’est pas connue. Les notices de ${number.format(loaded)} sont chargées ici.`,
	registerNote:
		'Un carré est le champ qu’un inventaire déclare, non ce qu’il recense. « Non connu » veut dire qu’aucune page lue ne le dit. « Ouvert » est parfois déduit du fait qu’on a pu le lire. Les langues sont celles qui ont été trouvées.',

	registerTick: ({ name }) => `Comparer\u00a0: ${name}`,
	registerTickFull: 'Quatre au plus tiennent côte à côte. Décochez-en un d’abord.',
	registerCompareTitle: ({ count }) =>
		count === 1
			? 'Comparer'
			: `Comparer ${['', '', 'deux', 'trois', 'quatre'][count] ?? number.format(count)}`,
	registerCompareOne:
		'Cochez un autre inventaire pour voir où les deux concordent et où ils diffèrent.',
	registerCompareShare: ({ topics: shared }) =>
		shared.length
			? `Tous examinent ${topics(shared.length)}\u00a0: ${listed(shared).join(' ; ')}`
			: 'Aucun thème n’est examiné par tous',
	registerCompareClose: 'Fermer la comparaison',
	registerCompareDrop: ({ name }) => `Retirer de la comparaison\u00a0: ${name}`,
	registerCompareWith: 'Comparer à d’autres',
	registerCompareField: {
		kind: 'Contient',
		regions: 'Région',
		users: 'Conçu pour',
		languages: 'Langues',
		access: 'Accès',
		cadence: 'Rythme',
		last: 'Mise à jour'
	},
	registerCompareProse: {
		definition: 'La cybersécurité, selon lui',
		words: 'Ses propres termes',
		entries: 'Dit contenir',
		loaded: 'Chargé ici',
		machine: 'Lisible par machine',
		licence: 'Licence'
	},
	registerAgreement: {
		same: 'concordent',
		differ: 'diffèrent',
		part: 'pas tous',
		silent: 'aucun ne le dit'
	},
	registerAgreementSign: { same: '=', differ: '≠', part: '◌', silent: '◌' },
	registerCompareLinks: 'Entre eux',
	registerPairNone: 'Aucun lien recensé.',
	registerPairShared: ({ count }) =>
		count
			? plural(count, {
					one: '# initiative chargée est recensée par les deux.',
					other: '# initiatives chargées sont recensées par les deux.'
				})
			: 'Aucune initiative chargée n’est recensée par les deux.',
	registerHow: {
		'data-sharing': 'partage de données',
		'joint-maintenance': 'tenus ensemble',
		'content-contribution': 'apport de contenu',
		'links-to': 'lien',
		consultation: 'consultation',
		methodology: 'méthode commune',
		unspecified: 'nommés ensemble'
	},

	registerOutlineTitle: 'Dans le plan du forum',
	registerMoreTitle: 'Hôte, accès et utilisation',
	registerField: {
		name: 'Nom',
		url: 'Adresse',
		topics: 'Thèmes',
		definition: 'Définition de la cybersécurité',
		regions: 'Région géographique visée',
		users: 'Public visé',
		updated: 'Dernière mise à jour',
		cadence: 'Rythme de mise à jour',
		cooperation: 'Coopération avec des initiatives semblables',
		observations: 'Observations sur les recoupements, les lacunes, la terminologie',
		kind: 'Contient',
		host: 'Hôte',
		seat: 'Pays de l’hôte',
		launched: 'Lancement',
		status: 'État',
		entries: 'Dit contenir',
		countries: 'Pays couverts',
		languages: 'Langues',
		access: 'Accès',
		machine: 'Lisibilité par machine',
		licence: 'Licence',
		funding: 'Financement',
		loaded: 'Chargé ici'
	},
	registerOurs: 'dans nos thèmes :',
	registerWords: 'dans ses propres termes :',
	registerAsOf: ({ value, date }) => `${value} (${date})`,
	registerLinks: ({ count }) =>
		plural(count, {
			one: 'avec # autre recensé, ci-dessous',
			other: 'avec # autres recensés, ci-dessous'
		}),
	registerObserved: ({ about }) =>
		`lu\u00a0: ${about.map((one) => one.toLowerCase()).join(', ')}\u00a0; et calculé\u00a0; les deux ci-dessous`,
	registerState: {
		active: 'en service, d’après les pages lues',
		proposed: 'proposé, non créé',
		closed: 'fermé'
	},
	registerLoadedLong: ({ listings, completeness, date }) =>
		`${plural(listings, { one: '# notice', other: '# notices' })}, ${completeness}, lecture\u00a0: ${date}`,
	registerLoadedNone: 'aucune de ses entrées',

	registerCoversTitle: 'Ce qu’il couvre',
	registerCoversAside: 'son champ déclaré, et ce qui en est chargé : deux choses différentes',
	registerCoversTopic: 'Thème',
	registerCoversRegion: 'Sous-région',
	registerCoversStated: 'Champ déclaré',
	registerCoversListed: 'Initiatives chargées',
	registerCoversAll: 'De tous les sites',
	registerCoversNotLoaded:
		'Aucune de ses entrées n’est chargée : seul son champ déclaré peut être montré.',
	registerCoversBeyond: 'au-delà de son champ déclaré',
	registerCoversSilent: 'dans le champ, aucune chargée',
	registerCoversNote:
		'Un échantillon dit ce qu’un inventaire contient, jamais ce qui lui manque. Une initiative à deux thèmes ou à deux sous-régions compte dans les deux lignes.',
	registerMapLabel: ({ countries, scope }) =>
		`Carte. Champ déclaré\u00a0: ${scope}. ${
			countries === null
				? 'Aucune de ses entrées n’est chargée.'
				: plural(countries, {
						one: 'Ses initiatives chargées nomment # pays.',
						other: 'Ses initiatives chargées nomment # pays.'
					})
		}`,
	registerMapListed: 'nommé par ses initiatives chargées, plus foncé s’il y en a plus',
	registerMapLooks: 'dans son champ déclaré',
	registerMapOutside: 'hors de son champ déclaré',
	registerMapBoundary: boundaries.boundaryShort,
	registerMapFailed: 'La carte n’a pas pu être chargée.',

	registerSharedTitle: 'Ce qu’il est seul à connaître, et ce qu’il partage',
	registerSharedNone: 'Aucune de ses entrées n’est chargée : rien ne peut donc être comparé.',
	registerSharedEmpty: 'Aucune de ses entrées ne reste avec le filtre.',
	registerAlone: ({ count, total }) =>
		plural(count, {
			one: `# initiative chargée depuis cet inventaire, sur ${number.format(total)}, n’est recensée par aucun autre site chargé.`,
			other: `# initiatives chargées depuis cet inventaire, sur ${number.format(total)}, ne sont recensées par aucun autre site chargé.`
		}),
	registerShares: ({ count, sites: more }) =>
		count
			? `${plural(count, { one: '# est aussi recensée', other: '# sont aussi recensées' })} par ${sites(more)}\u00a0:`
			: 'Aucune n’est recensée aussi ailleurs.',
	registerAloneTitle: 'Ici seulement',
	registerSharedRows: 'Aussi ailleurs',
	registerSharedNote:
		'Ce qui est chargé est un échantillon. « Aucun autre site chargé » ne veut pas dire « personne d’autre » ; et les notices qui n’ont pas encore été reconnues comme une même initiative comptent pour deux.',
	registerOnMap: 'Ne montrer que ses entrées sur la carte',

	registerWordsTitle: 'Ses termes',
	registerWordsNone: 'Aucune liste de ses propres termes n’a été trouvée sur les pages lues.',
	registerWordsLabel: 'Son étiquette',
	registerWordsMeans: 'Notre thème, et sa proximité',
	registerWordsNo: 'aucun de nos thèmes',
	registerWordsUnjudged: 'non jugé',
	registerMatch: match,
	registerWordsNote:
		'Notre jugement. Plus large : notre thème est plus large que l’étiquette. Plus étroite : notre thème n’en couvre qu’une partie.',

	registerCooperationTitle: 'Coopération avec des initiatives semblables',
	registerCooperationNone: 'Non indiquée sur les pages lues.',
	registerDirection: { out: 'dit de celui-ci', in: 'dit de l’autre' },
	registerCasesTitle: 'Cas',
	registerCaseSince: ({ since }) => `Depuis\u00a0: ${since}`,
	registerCaseOpen: 'Non connu :',

	registerObservationsTitle: 'Observations',
	registerComputed: 'Calculé',
	registerComputedAside: 'à partir de la version chargée, avec le filtre',
	registerRead: 'Lu',
	registerReadAside: 'remarqué par une personne, dans nos mots',
	registerReadNone: 'Rien n’a été noté au-delà des champs ci-dessus.',
	registerAbout: {
		overlap: 'Recoupements',
		gaps: 'Lacunes',
		terminology: 'Terminologie',
		freshness: 'Fraîcheur'
	},
	registerSaysScope: ({ others, kind, name, shared, topics: own }) =>
		`Même contenu (${kind.toLowerCase()})\u00a0: ${plural(others, { one: '# autre inventaire déclare', other: '# autres inventaires déclarent' })} un champ avec certains des mêmes thèmes\u00a0; le plus proche est ${name}, avec ${number.format(shared)} de ses ${number.format(own)}.`,
	registerSaysOnly: ({ total, topics: only }) =>
		`Sur ${described(total)}, il est le seul à déclarer qu’il examine\u00a0: ${only}.`,
	registerSaysRecords: ({ total, shared, most }) =>
		most
			? `${plural(shared, {
					one: `# initiative chargée depuis cet inventaire, sur ${number.format(total)}, est aussi recensée ailleurs`,
					other: `# initiatives chargées depuis cet inventaire, sur ${number.format(total)}, sont aussi recensées ailleurs`
				})}, le plus souvent par ${most.name} (${number.format(most.count)}).`
			: plural(total, {
					one: 'La seule initiative chargée depuis cet inventaire n’est pas connue comme recensée ailleurs.',
					other:
						'Aucune des # initiatives chargées depuis cet inventaire n’est connue comme recensée ailleurs.'
				}),
	registerSaysNoTopics: 'Aucune page lue ne dit quels thèmes il examine.',
	registerSaysLeftOut: ({ count, total, topics: left }) =>
		`Son champ déclaré laisse de côté ${topics(count)} sur ${number.format(total)}\u00a0: ${left}.`,
	registerSaysSilent: ({ topics: silent }) =>
		`Dans son champ déclaré, mais pas parmi les entrées chargées depuis cet inventaire\u00a0: ${silent}.`,
	registerSaysWords: ({ taxonomy, labels, exact, none }) =>
		`${taxonomy}\u00a0: sur ${plural(labels, { one: '# étiquette', other: '# étiquettes' })}, ${exact ? plural(exact, { one: '# correspond', other: '# correspondent' }) : 'aucune ne correspond'} exactement à l’un de nos thèmes\u00a0; ${none ? plural(none, { one: '# n’a pas d’équivalent', other: '# n’ont pas d’équivalent' }) : 'chacune a un équivalent'}.`,
	registerSaysFresh: ({ date, years }) =>
		`Sa dernière mise à jour datée\u00a0: ${date}, ${years ? plural(years, { one: '# an', other: '# ans' }) : 'moins d’un an'} avant la lecture de ce recueil.`,

	registerSourcesTitle: 'Sources',
	registerSourcesAside: ({ count }) =>
		plural(count, {
			one: '# page ou document lu pour cette description',
			other: '# pages et documents lus pour cette description'
		}),
	registerSourceDocument: ({ name }) => `document\u00a0: ${name}`,
	registerSourceRefs: ({ refs }) =>
		refs === '1' ? 'Lu dans la source 1' : `Lu dans les sources ${refs}`,
	registerSourceNone: 'aucune source recensée'
};

function listOf(items: readonly string[]): string {
	return new Intl.ListFormat('fr', { type: 'conjunction' }).format(items);
}

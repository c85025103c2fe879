import type { CoreTexts } from '../en';

import { number } from './number';
import { plural } from './plural';

export const shell: CoreTexts['shell'] = {
	product: 'Atlas des capacités cyber',
	skipToContent: 'Aller au contenu',
	skipFilters: 'Passer les filtres',
	searchLabel: 'Chercher des pays, des acteurs, des initiatives, des inventaires',
	searchPlaceholder: 'Pays, acteur, initiative',
	searchKind: {
		country: 'pays',
		topic: 'thème',
		actor: 'acteur',
		initiative: 'initiative',
		inventory: 'inventaire'
	},
	searchNone: 'Aucun résultat. Entrée lance la recherche dans tous les textes.',
	searchAll: ({ query }) => `Tous les résultats pour «\u00a0${query}\u00a0»`,
	copyLink: 'Copier le lien',
	linkCopied: 'Lien copié',
	linkNotCopied: 'Le lien n’a pas pu être copié. Il figure dans la barre d’adresse.',
	cardKeep: 'Garder ce constat',
	cardKept: 'Constat gardé',
	cardKeptLink: 'Voir tout',
	cardNotKept: 'Le constat n’a pas pu être gardé.',
	cardsTitle: 'Constats gardés sur cet appareil',
	language: 'Langue',
	languageFailed: ({ language }) =>
		`La langue «\u00a0${language}\u00a0» n’a pas pu être chargée. Réessayez une fois la connexion rétablie.`,
	themeDark: 'Sombre',
	themeLight: 'Clair',
	menu: 'Menu',
	viewsLabel: 'Vues',
	tabs: {
		'': 'Aperçu',
		map: 'Carte',
		gaps: 'Lacunes',
		need: 'Besoins',
		shortlist: 'Présélection',
		overlaps: 'Recoupements',
		network: 'Réseau',
		timeline: 'Chronologie',
		stories: 'Récits',
		countries: 'Pays',
		actors: 'Acteurs',
		inventories: 'Inventaires',
		terms: 'Termes',
		measures: 'Mesures',
		practice: 'Pratique',
		data: 'Données',
		about: 'À propos'
	},
	removedTitle: 'L’inventaire a été effacé de cet appareil',
	removedText:
		'Ce que vous avez créé ici est conservé. Pour revoir l’Atlas, chargez de nouveau l’inventaire.',
	removedAgain: 'Le recharger',
	programWaits:
		'Une version plus récente de l’Atlas est prête. Elle démarre quand vous le décidez.',
	programTakenOver:
		'Une autre fenêtre a démarré une version plus récente de l’Atlas. Celle-ci montre encore l’ancienne.',
	programUse: 'La démarrer',
	present: 'Présenter',
	take: 'Exporter',
	addToStory: 'Ajouter au récit',
	storyOpen: 'Ouvrir le récit',
	openFull: 'Ouvrir dans l’Atlas',
	tabsMore: 'Plus',
	figureSummary: 'En texte :',
	statusLine: ({ shown, total }) =>
		`${number.format(shown)} sur ${plural(total, { one: '# initiative', other: '# initiatives' })}`,
	reset: 'Rétablir',
	clearAll: 'Effacer tous les filtres',
	clear: 'effacer',
	filters: 'Filtres',
	filtersShow: 'Voir les filtres',
	filtersHide: 'Masquer les filtres',
	filtersOpen: ({ count }) => (count ? `Filtres · ${count}` : 'Filtres'),
	filtersDone: ({ count }) =>
		plural(count, { one: 'Voir # initiative', other: 'Voir # initiatives' }),
	facet: {
		topic: 'Thème',
		country: 'Pays',
		group: 'Où',
		funder: 'Bailleur',
		implementer: 'Exécutant',
		inventory: 'Site',
		users: 'Public visé',
		activity: 'Activité',
		status: 'Statut'
	},
	groupShort: {
		ldc: 'Moins avancés',
		lldc: 'Sans littoral',
		sids: 'Petits États insulaires'
	},
	facetYears: 'Années',
	facetText: 'Texte',
	facetScope: 'Lieux où le silence est une lacune',
	facetCount: 'Comptage',
	facetChosen: ({ chosen, total }) => `${chosen} sur ${total}`,
	facetFind: ({ facet }) => `Chercher dans\u00a0: ${facet}`,
	facetFindPlaceholder: 'Chercher…',
	facetMore: ({ count }) => `${number.format(count)} de plus`,
	facetFewer: 'Moins',
	facetNone: 'Aucun résultat',
	facetOption: ({ label, count }) =>
		`${label}\u00a0: ${plural(count, { one: '# initiative', other: '# initiatives' })}`,
	yearFrom: 'De l’année',
	yearTo: 'À l’année',
	yearsSlider: 'Années d’activité',
	yearsOpen: {
		from: ({ year }) => `${year}, sans limite`,
		to: ({ year }) => `${year}, sans limite`
	},
	yearsAt: ({ year, count }) =>
		`${year}, ${plural(count, { one: '# initiative active', other: '# initiatives actives' })}`,
	textContains: 'Le titre, l’acteur ou le pays contient',
	scopeRecipients: 'Bénéficiaires d’aide (liste du CAD de l’OCDE)',
	scopeAll: 'Tous les pays et territoires',
	countWhole: 'Une fois pour chaque valeur nommée',
	countFractional: 'Réparti entre les valeurs nommées',
	presets: 'Souvent utilisés',
	presetPacificSids: 'Petits États insulaires du Pacifique',
	presetAfricaLdc: 'Pays les moins avancés d’Afrique',
	presetCaribbeanSids: 'Petits États insulaires des Caraïbes',
	presetLandlockedAsia: 'Pays sans littoral d’Asie',
	sentence: {
		start: 'Initiatives · thème :',
		anyTopic: 'tous',
		where: '· lieu :',
		anyRecipient: 'tous les bénéficiaires d’aide',
		anyPlace: 'tous les pays',
		funder: '· bailleur :',
		implementer: '· exécutant :',
		anyone: 'tous',
		years: '· années :',
		anyYear: 'toutes',
		counted: '· comptage :',
		whole: 'une fois par lieu nommé',
		fractional: 'à parts égales',
		inWords: '· termes :',
		ourWords: 'nos thèmes',
		more: 'aussi',
		moreNone: 'autres filtres'
	},
	wordsLabel: 'Termes des thèmes',
	wordsFailed: 'Les termes n’ont pas pu être chargés : nos propres thèmes sont affichés.',
	termButton: ({ text }) => `${text}\u00a0: ce que cela veut dire`,
	termFailed: 'La définition n’a pas pu être lue.',
	termsRow: 'Sens des termes :',
	notInWords: ({ vocabulary }) => `Non couvert par\u00a0: ${vocabulary}`,
	groupInSentence: {
		ldc: 'pays les moins avancés',
		lldc: 'pays en développement sans littoral',
		sids: 'petits États insulaires'
	},
	sentenceEither: ({ names }) =>
		names.length > 2
			? `${names[0]} ou ${number.format(names.length - 1)} autres`
			: names.join(' ou '),
	sentenceOnly: ({ parts }) => parts.join(', seulement : '),
	joinHint: {
		any: 'Une seule des valeurs choisies suffit.',
		kinds:
			'Les lieux d’une même sorte de groupe s’ajoutent ; une autre sorte ne garde que ceux qui sont dans les deux.'
	},
	chipJoin: { or: 'ou', only: 'seulement' },
	sentenceYears: ({ from, to }) =>
		from !== null && to !== null
			? from === to
				? String(from)
				: `${from}–${to}`
			: from !== null
				? `${from} ou plus tard`
				: `${to} ou plus tôt`,
	sentenceExtra: ({ count }) => plural(count, { one: '# autre filtre', other: '# autres filtres' }),
	chipRemove: ({ label }) => `Retirer\u00a0: ${label}`,
	loading: 'Chargement de l’inventaire',
	loadingBytes: ({ share }) => `Chargement de l’inventaire\u00a0: ${share}`,
	loadingView: 'Ouverture de la vue',
	loadFailed: 'L’inventaire n’a pas pu être chargé',
	loadFailedText:
		'Ce navigateur n’en a pas encore de copie, et les fichiers n’ont pas pu être lus. Vérifiez la connexion et réessayez.',
	tryAgain: 'Réessayer',
	dismiss: 'Fermer',
	notice: {
		'release-unreachable': ({ version }) =>
			`L’inventaire le plus récent n’a pas pu être joint. Vous voyez la copie gardée ici, version ${version}.`,
		'release-damaged': ({ version }) =>
			`Un inventaire plus récent est arrivé endommagé et n’a pas été utilisé. Vous voyez la copie gardée ici, version ${version}.`,
		'storage-unavailable': () =>
			'Ce navigateur ne garde pas de données pour l’Atlas. Tout fonctionne, mais la prochaine visite les chargera de nouveau.',
		'storage-full': () =>
			'La place manque pour garder l’inventaire ici. Tout fonctionne, mais la prochaine visite le chargera de nouveau.',
		'storage-blocked': () =>
			'Un autre onglet retient une copie plus ancienne de l’Atlas. Fermez-le pour garder ici le nouvel inventaire.',
		'shelf-unreadable': () =>
			'Ce que vous gardez sur cet appareil (fiches, récits, décisions, vos propres termes et valeurs) n’a pas pu être lu. Rechargez la page pour réessayer.',
		'newer-release': ({ version }) => `Un inventaire plus récent, version ${version}, est prêt.`
	},
	noticeUse: 'Le montrer',
	noticeRejected: ({ count }) =>
		plural(count, {
			one: '# entrée a été écartée parce qu’elle comporte une erreur.',
			other: '# entrées ont été écartées parce qu’elles comportent des erreurs.'
		}),
	noticeRejectedLink: 'Voir lesquelles',
	noticeDecided: ({ count }) =>
		plural(count, {
			one: 'Les chiffres tiennent compte de # décision prise par vous sur les doublons.',
			other: 'Les chiffres tiennent compte de # décisions prises par vous sur les doublons.'
		}),
	noticeDecidedLink: 'Les revoir',
	noticeDropped: ({ keys }) =>
		`Une partie du lien n’est pas connue ici et a été laissée de côté\u00a0: ${keys}.`,
	noticeOld: ({ date }) =>
		`Cet inventaire a été lu le ${date}, il y a plus d’un an. Les travaux plus récents n’y sont pas.`,
	viewFailed: 'Cette vue n’a pas pu être affichée',
	viewFailedText: 'Les autres vues fonctionnent encore, et rien n’a été perdu.',
	notFound: 'Cette page n’existe pas',
	notFoundText: 'Le lien est peut-être ancien ou mal saisi.',
	toOverview: 'Aller à l’aperçu',
	panelBehind: 'Ce qu’il y a derrière',
	panelLatestFirst: 'Les plus récentes d’abord.',
	panelCell: 'Case choisie',
	panelCellGone: 'Cette case ne figure pas dans l’image avec le filtre actuel.',
	panelReached: 'Nommé par une entrée',
	panelNotLoaded: 'Décrit dans le registre ; aucune de ses entrées n’est chargée.',
	panelCooperates: 'Coopère avec',
	panelFilterFunder: 'Ne montrer que ce qu’il finance',
	panelRoles: ({ roles }) => `${roles}.`,
	cellName: ({ row, column }) => `${row}, ${column}`,
	panelClose: 'Fermer',
	panelCountryOpen: 'Page du pays',
	panelActorOpen: 'Page de l’acteur',
	panelInventoryOpen: 'Page de l’inventaire',
	panelInitiativeOpen: 'Page de l’initiative',
	panelPrint: 'Imprimer',
	panelRecords: 'Entrées',
	panelInitiative: 'Initiative',
	panelFunders: 'Financée par',
	panelImplementers: 'Exécutée par',
	panelCountries: 'Nomme',
	panelFilterTo: ({ name }) => `Ne montrer que\u00a0: ${name}`,
	panelAllTopics: ({ count }) =>
		plural(count, {
			one: 'Tous les thèmes : # initiative',
			other: 'Tous les thèmes : # initiatives'
		}),
	panelNeighbours: 'Voisins, même filtre',
	panelWhoLooks: 'Qui examine ce lieu',
	panelWhoLooksNone: 'Aucun inventaire de projets chargé n’a ceci dans son champ.',
	panelSettle: 'Trancherait, si chargé en entier',
	panelWider: ({ count }) =>
		plural(count, {
			one: 'Travaux régionaux qui l’atteignent : #',
			other: 'Travaux régionaux qui l’atteignent : #'
		}),
	panelPlaces: ({ reached, places }) =>
		places > 1
			? `${reached} lieux atteints sur ${places}`
			: `${reached} lieu atteint sur ${places}`,
	panelNotReached: 'Nommé par aucune entrée',
	panelMissing: 'Une entrée manque ?',
	panelLoaded: ({ loaded, total }) =>
		total
			? plural(loaded, { one: `# chargée sur ${total}`, other: `# chargées sur ${total}` })
			: plural(loaded, {
					one: '# chargée, total non indiqué',
					other: '# chargées, total non indiqué'
				}),
	panelNone: 'Rien n’est recensé avec ce filtre.',
	panelSites: ({ count }) =>
		plural(count, { one: 'Connu par # site.', other: 'Connu par # sites.' }),
	panelRunning: ({ count }) =>
		count === 0
			? 'Aucune n’est recensée comme étant en cours.'
			: plural(count, {
					one: '# est recensée comme étant en cours.',
					other: '# sont recensées comme étant en cours.'
				}),
	panelThin: 'Peu d’entrées : à lire avec prudence.',
	panelEnded: 'Tout est terminé.',
	panelEnding: 'Les derniers travaux se terminent dans les douze mois.',
	panelFunds: ({ count }) =>
		plural(count, {
			one: 'Nommé comme bailleur de # initiative',
			other: 'Nommé comme bailleur de # initiatives'
		}),
	panelRuns: ({ count }) =>
		plural(count, {
			one: 'nommé comme exécutant de # initiative',
			other: 'nommé comme exécutant de # initiatives'
		}),
	panelPartners: 'Travaille le plus souvent avec',
	panelWhere: ({ count }) =>
		plural(count, { one: 'Où : # lieu nommé', other: 'Où : # lieux nommés' }),
	panelTopics: 'Thèmes',
	actorKind: {
		state: 'organe d’État',
		igo: 'organisation internationale',
		'regional-org': 'organisation régionale',
		ngo: 'société civile',
		private: 'entreprise',
		academia: 'université ou institut',
		multistakeholder: 'organe multipartite',
		unknown: 'nature inconnue'
	},
	development: {
		ldc: 'pays moins avancé',
		lldc: 'pays en développement sans littoral',
		sids: 'petit État insulaire'
	},
	inventoryKind: {
		projects: 'projets',
		policies: 'politiques',
		assessments: 'évaluations',
		directory: 'annuaire',
		tools: 'outils',
		'portal-of-portals': 'portail de portails',
		legislation: 'législation',
		training: 'formation'
	},
	completeness: {
		full: 'chargé en entier',
		partial: 'chargé en partie',
		sample: 'échantillon'
	},
	sourcesLine: ({ sites, date }) =>
		`${plural(sites, { one: '# site, lu', other: '# sites, lus' })} le ${date}.`,
	sentenceSpace: ' ',
	comma: ', ',
	semicolon: '\u00a0; ',
	named: ({ name, value }) => `${name}\u00a0: ${value}`,
	bracketed: ({ name, value }) => `${name} (${value})`,
	quoted: ({ text }) => `«\u00a0${text}\u00a0»`,
	fullStop: ({ text }) => `${text}.`
};

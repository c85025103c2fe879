import type { Texts } from '../en';

import { boundaries } from './boundaries';
import { plural } from './plural';

const initiatives = (count: number) =>
	plural(count, { one: '# initiative', other: '# initiatives' });

/** Taking something away: pictures, slides, data. */
export const take: Texts['take'] = {
	takeTitle: 'Exporter ou imprimer',
	takePicture: 'Image',
	takePictureAbout:
		'Avec titre, légende, filtres, règle de comptage, sources, lien et code. En SVG, le texte reste du texte.',
	takeSlides: 'Diapositives',
	takePrint: 'Imprimer',
	takePrintAbout: 'A4, clair, avec les liens en toutes lettres. En PDF si l’imprimante le propose.',
	takeTheme: 'Couleurs',
	takeThemes: { light: 'Clair', dark: 'Sombre' },
	takeShape: 'Proportions',
	takeShapes: { screen: 'Hauteur nécessaire', slide: 'Diapositive, 16:9' },
	takePictures: {
		svg: 'SVG',
		png: 'PNG',
		png2: 'PNG, deux fois plus fin',
		png4k: 'PNG, 4K'
	},
	takeCopy: 'Copier en PNG',
	takeClose: 'Fermer',
	takeCancel: 'Annuler',
	takeWorking: 'En préparation',
	takeInFront: 'Gardez cet onglet au premier plan\u00a0: le dessin s’arrête tant qu’il est caché.',
	takeSaved: ({ name }) => `Enregistré\u00a0: ${name}`,
	takeCopied: 'L’image est copiée.',
	takeCancelled: 'Annulé. Rien n’a été enregistré.',
	takeFailed: 'La création a échoué. Réessayez, ou choisissez une autre forme.',
	takeTooSlow: 'La vue n’a pas pu être terminée. Réessayez, ou imprimez-la.',
	takeOtherRelease:
		'Des données plus récentes sont arrivées entre-temps. Rechargez la page pour les voir, puis recommencez.',
	takeTooTall: 'L’image est trop haute pour cette taille. Choisissez un PNG plus petit, ou le SVG.',
	takeCopyRefused: 'Le navigateur n’a pas permis de copier l’image. Enregistrez plutôt le PNG.',
	takeFilterPart: ({ facet, values }) => `${facet}\u00a0: ${values}`,
	takeFilter: ({ parts, shown }) =>
		parts.length ? `Filtre\u00a0: ${parts.join(' ; ')}. ${shown}.` : `Aucun filtre. ${shown}.`,
	takeCounting: {
		whole: 'Une initiative compte une fois pour chaque valeur qu’elle nomme.',
		fractional: 'Une initiative compte à parts égales pour les valeurs qu’elle nomme.'
	},
	takeScope: {
		recipients:
			'Le silence n’est une lacune que chez les bénéficiaires d’aide (liste du CAD de l’OCDE).',
		all: 'Le silence est une lacune dans tous les pays et territoires.'
	},
	takeSources: ({ names, others, date }) =>
		others
			? `Sources\u00a0: ${names.join(', ')} et ${plural(others, { one: '# autre site', other: '# autres sites' })}, lus le ${date}.`
			: `Sources\u00a0: ${names.join(', ')}, lus le ${date}.`,
	takeBlank: 'Un blanc ne prouve pas que rien n’a été fait.',
	takeBoundary: boundaries.boundaryShort,
	takeRelease: ({ version }) => `Version ${version}`,
	takeCode: 'Code QR du lien',
	takeDescription: ({ filter, counting }) => `${filter} ${counting}`,

	takeSlidesAbout:
		'PPTX, 16:9, avec des tableaux et des graphiques modifiables là où la vue en a, et des notes pour l’orateur.',
	takeSlidesView: 'Cette vue en diapositive',
	takeSlidesStory: ({ title }) => `Le récit «\u00a0${title}\u00a0»`,
	takeSlidesSteps: ({ count }) => plural(count, { one: '# étape', other: '# étapes' }),
	takeSlidesNoPicture: 'Cette étape n’a pas pu être dessinée. La voici\u00a0:',
	takeSlidesLack: ({ count }) =>
		plural(count, {
			one: '# étape n’a pas pu être dessinée\u00a0: sa diapositive porte le lien',
			other: '# étapes n’ont pas pu être dessinées\u00a0: leurs diapositives portent les liens'
		}),
	takeSlidesMore: ({ count }) =>
		plural(count, {
			one: '… et # ligne de plus dans l’Atlas',
			other: '… et # lignes de plus dans l’Atlas'
		}),
	takeSlideYears: 'Initiatives actives chaque année, selon des dates indiquées ou supposées',
	takeSlideYear: 'Année',
	takeSlideInitiatives: 'Initiatives',
	takeSlideEndStated: 'Fin indiquée',
	takeSlideEndAssumed: 'Fin supposée, ou en cours tel que relevé',
	takeSlidePicked: 'Pays choisis',
	takeSlideOthers: 'Autres pays',
	takeSlidePeriod: 'Au même moment',
	takeSlideNone: ({ label, state }) => `${label} (${state})`,
	takeSlideState: 'Situation',
	takeSlideValue: 'Valeur affichée',
	takeSlideKeyCount: ({ text, count }) => `${text}\u00a0: ${count}`,
	takeSlidesPart: 'La première partie de la page ; le reste est dans l’Atlas.',
	takeSlidesMethod: 'Sources et méthode',
	takeSlidesStates: 'Où rien n’est recensé',
	takeSlidesMaps: 'Cartes',

	takeDataTitle: 'Données',
	takeDataScope: 'Quelles entrées',
	takeDataShown: ({ count }) => `Retenu par le filtre pour cette vue\u00a0: ${initiatives(count)}`,
	takeDataSelected: ({ count }) => `Ce qui est choisi\u00a0: ${initiatives(count)}`,
	takeDataAll: ({ count }) => `Tout\u00a0: ${initiatives(count)}`,
	takeDataXlsx: 'Classeur (XLSX)',
	takeDataXlsxHint:
		'Entrées, liens vers chaque notice, table de correspondance, figure, et ce que tout cela veut dire',
	takeDataCsv: {
		records: 'Entrées (CSV)',
		links: 'Liens (CSV)',
		crosswalk: 'Correspondance (CSV)'
	},
	takeDataEmpty: 'Aucune entrée à exporter.',
	takeDataSheet: {
		records: 'entrées',
		links: 'liens',
		crosswalk: 'correspondance',
		figure: 'figure',
		readme: 'lisez-moi'
	},
	takeDataReadme: {
		title: 'Ce que c’est',
		filter: 'Entrées de ce fichier',
		counting: 'Comment l’Atlas compte',
		release: 'Version',
		made: 'Date de création',
		link: 'Adresse de la vue',
		sources: 'Sources',
		licence: 'Licence',
		columns: 'Colonnes',
		sheet: 'Feuille',
		head: 'En-tête',
		code: 'Code dans les fichiers CSV',
		about: 'Ce qu’elle dit'
	},
	takeDataReadmeScope: {
		shown:
			'Ce que le filtre retient pour cette vue, même ce que les réglages de la vue laissent hors de la figure.',
		selected: 'Ce qui était choisi dans la vue.',
		all: 'Toutes les entrées de la version.'
	},
	takeDataReadmeEmpty:
		'Une cellule vide veut dire qu’aucune notice ne le dit, jamais qu’il n’y en a pas. Plusieurs valeurs d’une cellule sont séparées par « | ».',
	takeDataColumns: {
		initiative_id: {
			head: 'Identifiant de l’initiative',
			about: 'L’identifiant de l’initiative dans l’Atlas. Il reste le même d’une version à l’autre.'
		},
		title: { head: 'Titre', about: 'Le titre de l’initiative, dans sa propre langue.' },
		title_language: {
			head: 'Langue du titre',
			about: 'BCP 47, pour autant que les mots du titre la révèlent.'
		},
		topic_ids: { head: 'Identifiants des thèmes', about: 'Identifiants des thèmes.' },
		topics: { head: 'Thèmes', about: 'Leurs noms.' },
		activity_ids: {
			head: 'Identifiants des activités',
			about: 'Identifiants des sortes d’activité.'
		},
		activities: { head: 'Activités', about: 'Leurs noms.' },
		user_ids: {
			head: 'Identifiants du public visé',
			about: 'Identifiants des groupes auxquels les travaux sont destinés.'
		},
		users: { head: 'Public visé', about: 'Leurs noms.' },
		country_iso3: {
			head: 'Pays, code ISO',
			about: 'Pays nommés, par code ISO 3166-1 alpha-3 ; le Kosovo est XKX.'
		},
		countries: { head: 'Pays', about: 'Leurs noms.' },
		area_ids: {
			head: 'Identifiants des zones',
			about: 'Identifiants des zones nommées au lieu de pays.'
		},
		areas: { head: 'Zones', about: 'Leurs noms.' },
		is_global: {
			head: 'Mondial',
			about: 'Indique si une notice dit que les travaux sont mondiaux.'
		},
		funder_ids: {
			head: 'Identifiants des bailleurs',
			about: 'Identifiants des organismes qui financent.'
		},
		funders: { head: 'Bailleurs', about: 'Leurs noms.' },
		implementer_ids: {
			head: 'Identifiants des exécutants',
			about: 'Identifiants des organismes qui exécutent les travaux.'
		},
		implementers: { head: 'Exécutants', about: 'Leurs noms.' },
		partner_ids: {
			head: 'Identifiants des partenaires',
			about: 'Identifiants des autres organismes nommés.'
		},
		partners: { head: 'Partenaires', about: 'Leurs noms.' },
		start_stated: {
			head: 'Début indiqué',
			about: 'Aussi précis que sa source : une année, un mois ou un jour.'
		},
		start_earliest: {
			head: 'Début au plus tôt',
			about: 'Le premier jour que le début indiqué peut désigner.'
		},
		start_precision: {
			head: 'Précision du début',
			about: 'Ce que dit la source : année, mois ou jour (year, month, day).'
		},
		end_stated: {
			head: 'Fin indiquée',
			about: 'Aussi précise que sa source : une année, un mois ou un jour.'
		},
		end_latest: {
			head: 'Fin au plus tard',
			about: 'Le dernier jour que la fin indiquée peut désigner.'
		},
		end_precision: {
			head: 'Précision de la fin',
			about: 'Ce que dit la source : année, mois ou jour (year, month, day).'
		},
		end_assumed: {
			head: 'Fin supposée',
			about:
				'Là où seul un début est indiqué : la fin que suppose l’Atlas. Aucune source ne le dit.'
		},
		status_id: {
			head: 'Identifiant du statut',
			about:
				'Où en était l’initiative le jour de l’export, d’après ses dates : planned (prévue), running (en cours), no-end (début connu, sans fin), ended (terminée), undated (non datée).'
		},
		status: { head: 'Statut', about: 'La même chose en toutes lettres.' },
		status_basis: {
			head: 'Base du statut',
			about:
				'dates : dates indiquées ; assumed : fin supposée ; collected : tel que l’a indiqué qui l’a relevé.'
		},
		states_budget: {
			head: 'Budget indiqué',
			about: 'Précise si une notice indique un budget. Les montants figurent parmi les liens.'
		},
		site_ids: {
			head: 'Identifiants des sites',
			about: 'Identifiants des sites qui la recensent.'
		},
		sites: { head: 'Sites', about: 'Leurs noms.' },
		listing_count: {
			head: 'Notices',
			about: 'Combien de pages de ces sites la recensent.'
		},
		listing_urls: {
			head: 'Adresses',
			about:
				'Adresses de ces pages. Une page qui peut nuire, ou qui n’a été lue que sur une copie, est laissée de côté.'
		},
		atlas_link: { head: 'Dans l’Atlas', about: 'Adresse de l’initiative dans l’Atlas.' },
		initiative_title: { head: 'Titre', about: 'Le titre de l’initiative dans l’Atlas.' },
		listing_id: {
			head: 'Identifiant de la notice',
			about: 'L’identifiant de cette notice dans l’Atlas.'
		},
		listing_title: { head: 'Titre sur la page', about: 'Le titre tel que le porte la page.' },
		site_id: { head: 'Identifiant du site', about: 'L’identifiant du site.' },
		site: { head: 'Site', about: 'Son nom.' },
		site_kind: {
			head: 'Nature du site',
			about:
				'inventory (inventaire), own-site (site propre), government (gouvernement), press (presse) ou repost (reprise).'
		},
		inventory_id: {
			head: 'Identifiant de l’inventaire',
			about: 'L’identifiant de l’inventaire qu’est le site, s’il en est un.'
		},
		inventory: { head: 'Inventaire', about: 'Son nom.' },
		url: { head: 'Adresse', about: 'Adresse de la page.' },
		url_note: {
			head: 'Sur l’adresse',
			about:
				'unsafe : la page peut nuire, son adresse est donc laissée de côté ; copy : elle a été lue sur une copie.'
		},
		retrieved: { head: 'Date de lecture', about: 'Le jour où le site a été lu.' },
		topic_words: {
			head: 'Thèmes, dans ses termes',
			about: 'Comment le site lui-même appelle les thèmes.'
		},
		area_words: {
			head: 'Lieux, dans ses termes',
			about: 'Comment le site lui-même appelle les zones et les lieux.'
		},
		funder_words: { head: 'Bailleurs, dans ses termes', about: 'Tels que le site les écrit.' },
		implementer_words: {
			head: 'Exécutants, dans ses termes',
			about: 'Tels que le site les écrit.'
		},
		partner_words: { head: 'Partenaires, dans ses termes', about: 'Tels que le site les écrit.' },
		status_stated: {
			head: 'Statut tel que relevé',
			about: 'planned (prévue), ongoing (en cours) ou completed (achevée).'
		},
		languages: { head: 'Langues', about: 'Langues que la page nomme, ISO 639.' },
		budget_amount: {
			head: 'Budget',
			about:
				'Montant tel qu’indiqué. Les montants de plusieurs notices ne doivent pas être additionnés.'
		},
		budget_upper: {
			head: 'Budget, limite supérieure',
			about: 'Limite supérieure, là où une fourchette est indiquée.'
		},
		budget_currency: { head: 'Monnaie', about: 'ISO 4217.' },
		budget_note: { head: 'Sur le budget', about: 'Ce qu’ajoute la source.' },
		same_because: {
			head: 'La même parce que',
			about: 'Pourquoi cette notice est tenue pour la même initiative que les autres.'
		},
		notes: { head: 'Corrections', about: 'Ce qui a été corrigé dans l’entrée.' },
		taxonomy_id: {
			head: 'Identifiant de la taxonomie',
			about: 'L’identifiant de la taxonomie.'
		},
		taxonomy: { head: 'Taxonomie', about: 'De qui sont les termes.' },
		taxonomy_owner: { head: 'Responsable', about: 'Qui tient la taxonomie.' },
		taxonomy_version: { head: 'Version', about: 'Version ou année de la taxonomie.' },
		label_code: { head: 'Code de l’étiquette', about: 'Tel que le donne la taxonomie.' },
		label: { head: 'Étiquette', about: 'Le mot ou l’expression.' },
		skos_relation: {
			head: 'Relation',
			about:
				'Lue de l’étiquette vers le thème : skos:exactMatch, closeMatch, narrowMatch (le thème est plus étroit), broadMatch (le thème est plus large).'
		},
		topic_id: {
			head: 'Identifiant du thème',
			about: 'Le thème de l’Atlas ; vide là où aucun ne correspond.'
		},
		topic: { head: 'Thème', about: 'Son nom.' },
		is_judged: { head: 'Jugée', about: 'Indique si quelqu’un a jugé l’étiquette.' },
		note: { head: 'Note', about: 'Ce qui a été noté.' },
		sources: { head: 'Sources', about: 'Où la taxonomie a été lue.' }
	}
};

import type { Texts } from '../en';

/** How the Atlas counts, what it claims, and what it does not. */
export const about: Texts['about'] = {
	aboutAnswer: 'Comment l’Atlas compte, et ce qu’il n’affirme pas',
	aboutPurpose:
		'L’Atlas place côte à côte des inventaires publics du renforcement international des capacités en cybersécurité. Ce n’est pas une base de données de plus : il montre où ils recensent des travaux, où plusieurs recensent les mêmes, et où ils n’en recensent aucun.',
	aboutStates: 'Cinq situations d’un lieu',
	aboutStatesText:
		'Chaque lieu, et chaque case d’une matrice, est dans une situation et une seule. Un lieu vide n’est jamais simplement vide : l’Atlas dit qui a examiné.',
	aboutLooking:
		'Un lieu n’est examiné que par des inventaires de projets. Les entrées provenant des pages d’une organisation, de la presse ou d’un recueil de lois sont comptées, mais là où ces sources se taisent, on ne peut rien en conclure. Tous les inventaires chargés ici sont des échantillons : il n’y a donc pas encore de lacune confirmée.',
	aboutRegional:
		'Les travaux menés pour une région qui ne nomment aucun pays restent dans un couloir à part. Si la région a 25 États au plus, ses États sont marqués comme atteints par des travaux régionaux seulement ; les travaux plus larges et mondiaux ne colorent aucun pays.',
	aboutCounting: 'Comptage',
	aboutCountingText: [
		'Les notices connues comme étant la même initiative comptent une fois. Deux qui se ressemblent seulement comptent pour deux tant que personne ne les a comparées.',
		'Le comptage entier donne 1 à chaque valeur qu’une entrée nomme. Le comptage fractionnaire répartit une initiative à parts égales entre les valeurs qu’elle nomme, de sorte que les parts s’additionnent pour donner le nombre d’initiatives.',
		'Un blanc dit ce que contiennent les inventaires, non ce qui a été fait. Les travaux entre deux États, par des forces armées ou des entreprises, ou décrits dans d’autres langues que l’anglais, y manquent souvent.',
		'Un compte d’entrées ne mesure ni l’argent ni le succès : deux jours de formation pèsent autant que dix ans d’appui.'
	],
	aboutTime: 'Dates et statut',
	aboutTimeText: ({ months }) =>
		`Un statut est déduit des dates, selon votre propre jour civil. Là où seul un début est connu, la fin est supposée ${months} mois plus tard, tracée comme supposée et annoncée comme telle. Un statut qu’un site indique n’est gardé que là où aucune date n’existe, et porte la mention «\u00a0tel que relevé\u00a0». Les entrées sans date forment un groupe à part.`,
	aboutKeys: 'Touches',
	aboutKeysText:
		'Quelques touches agissent seules\u00a0: «\u00a0/\u00a0» mène à la recherche\u00a0; pendant une projection, des lettres et des chiffres font avancer, masquent l’écran et permettent d’explorer. Si elles gênent, par exemple avec la saisie vocale, désactivez-les\u00a0: les flèches, Entrée et Échap continuent de fonctionner.',
	aboutKeysOn: 'Touches seules actives',
	aboutScope: 'Lieux',
	aboutScopeText:
		'Par défaut, les lieux sont les bénéficiaires d’aide publique au développement de la liste du CAD de l’OCDE : personne n’attend d’entrées sur un appui à un pays donateur. Le filtre « tous les pays et territoires » prend tous les lieux.',
	aboutTopics: 'Les treize thèmes',
	aboutTopicsText:
		'Les inventaires emploient des termes différents. Chaque notice garde les siens ; voici les thèmes auxquels ils sont rattachés.',
	aboutBoundaries: 'Frontières et noms',
	aboutLanguages: 'Langues',
	aboutLanguagesText:
		'L’interface existe dans les six langues officielles de l’Organisation des Nations Unies, avec les termes de ses documents. Les titres, les noms d’organisations, les étiquettes d’autres taxonomies et les résumés de sources restent dans la langue où ils ont été écrits.',
	aboutUnreviewed: ({ languages }) =>
		`Aucun spécialiste du domaine n’a encore revu ces textes dans sa langue maternelle\u00a0: ${languages}. Là où l’un d’eux diffère de l’anglais, c’est l’anglais qui fait foi. Le dossier docs/glossary du projet contient les termes de chaque langue\u00a0; les corrections sont bienvenues.`,
	aboutPrivacy: 'Ce qui quitte cet appareil',
	aboutPrivacyText:
		'Rien. L’Atlas ne demande rien à aucun autre site, ne pose aucun traceur et ne requiert aucun compte. Les données sont gardées dans ce navigateur pour que la prochaine visite en parte.',
	aboutCorrect: 'Un oubli, une erreur ?',
	aboutCorrectText:
		'Chaque entrée est une ligne dans les tableaux du projet, avec l’adresse où elle a été lue. Pour en ajouter ou en corriger une, modifiez cette ligne et dites où le fait peut être lu ; le guide pour les contributeurs explique comment. Les gouvernements et les exécutants sont entendus en premier sur les travaux dans leur propre pays ou sur les leurs.',
	aboutLicence: 'Licences',
	aboutLicenceText:
		'Le programme est sous licence MIT, notre propre compilation sous CC BY 4.0. Les faits provenant d’autrui restent soumis à ce que demandent leurs sources :',
	aboutSourcesLink: 'toutes les sources, avec dates et licences'
};

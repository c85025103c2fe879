import type { ReferenceWords } from '../../domain/reference-words';

export const reference: ReferenceWords = {
	topics: {
		'policy-strategy': {
			label: 'Politiques et stratégies',
			definition:
				'Politiques et stratégies nationales de cybersécurité, organes qui les pilotent et plans pour leur mise en œuvre.'
		},
		'legal-frameworks': {
			label: 'Cadres juridiques',
			definition:
				'Rédaction, révision et harmonisation des lois et règlements relatifs à la cybersécurité, à la cybercriminalité et aux preuves électroniques.'
		},
		cybercrime: {
			label: 'Cybercriminalité',
			definition:
				'Prévention, enquêtes, poursuites et jugement des infractions commises contre des ordinateurs ou au moyen d’ordinateurs, avec preuves électroniques et coopération transfrontière.'
		},
		'incident-management': {
			label: 'Gestion des incidents',
			definition:
				'Création et fonctionnement d’équipes d’intervention en cas d’urgence ou d’incident informatique ; détection, traitement des incidents et exercices.'
		},
		'critical-infrastructure': {
			label: 'Infrastructures critiques',
			definition:
				'Protection des services dont une société ne peut se passer, tels que l’énergie, les finances, la santé, les transports et les télécommunications.'
		},
		'culture-awareness': {
			label: 'Sensibilisation et culture',
			definition:
				'Campagnes et habitudes qui aident le public, les entreprises et les agents publics à se comporter en sécurité en ligne.'
		},
		'skills-education': {
			label: 'Compétences et éducation',
			definition:
				'Cours, programmes d’études, bourses et formation professionnelle qui constituent une main-d’œuvre pour la cybersécurité.'
		},
		'standards-technology': {
			label: 'Normalisation et technologies',
			definition:
				'Normes techniques, certification et exploitation sûre des réseaux, du routage, des noms et des produits.'
		},
		'diplomacy-norms-cbm': {
			label: 'Diplomatie, normes, MDC',
			definition:
				'Cyberdiplomatie, droit international, normes de comportement responsable des États et mesures de confiance entre États.'
		},
		'child-online-protection': {
			label: 'Protection en ligne des enfants',
			definition:
				'Sécurité des enfants en ligne : prévention, signalement, prise en charge des victimes, et lutte contre les abus sexuels et l’exploitation.'
		},
		'data-protection': {
			label: 'Protection des données',
			definition:
				'Lois sur la vie privée et les données personnelles, et autorités qui les contrôlent.'
		},
		'emerging-tech': {
			label: 'Technologies émergentes',
			definition:
				'Sécurité de technologies telles que l’intelligence artificielle, l’informatique quantique, l’Internet des objets et la 5G, ou assurée par elles.'
		},
		assessment: {
			label: 'Évaluations',
			definition:
				'Mesure des capacités d’un pays ou d’un secteur : examens de maturité, évaluations de l’état de préparation et des risques, indices.'
		}
	},
	activities: {
		training: {
			label: 'Formation',
			definition: 'Cours, ateliers et accompagnement qui enseignent une compétence.'
		},
		'technical-assistance': {
			label: 'Assistance technique',
			definition:
				'Experts qui aident une institution à créer ou à faire fonctionner quelque chose qui lui est propre.'
		},
		'policy-advice': {
			label: 'Conseil stratégique',
			definition:
				'Aide à la rédaction ou à la révision d’une stratégie, d’une politique, d’une loi ou d’une procédure.'
		},
		assessment: {
			label: 'Évaluation',
			definition:
				'Examen ou mesure des capacités, de l’état de préparation, de la maturité ou des risques.'
		},
		exercise: {
			label: 'Exercice',
			definition: 'Entraînement, simulation, exercice sur table ou procès fictif.'
		},
		event: {
			label: 'Événement',
			definition: 'Conférence, réunion, séminaire ou dialogue.'
		},
		'network-community': {
			label: 'Réseau ou communauté',
			definition: 'Réseau, groupe de travail ou communauté de pratique durable.'
		},
		'tool-resource': {
			label: 'Outil ou ressource',
			definition:
				'Guide, boîte à outils, plateforme, base de données ou logiciel que d’autres peuvent utiliser.'
		},
		'awareness-campaign': {
			label: 'Campagne de sensibilisation',
			definition: 'Messages et supports destinés au public ou à un large groupe.'
		},
		research: {
			label: 'Recherche',
			definition: 'Études, enquêtes et publications.'
		},
		funding: {
			label: 'Financement',
			definition: 'Dons, prêts ou fonds accordés aux travaux d’autrui.'
		},
		'mentoring-fellowship': {
			label: 'Mentorat ou bourse',
			definition:
				'Appui personnel dans la durée : mentorat, programmes de bourses, bourses d’études, détachements.'
		},
		equipment: {
			label: 'Équipement',
			definition: 'Fourniture de matériel, de licences de logiciels, de laboratoires ou de locaux.'
		}
	},
	users: {
		government: {
			label: 'Administration publique',
			definition:
				'Ministères, organismes publics, parlements et autres agents publics qui ne sont pas nommés plus précisément.'
		},
		'law-enforcement': {
			label: 'Services de répression',
			definition: 'Police, enquêteurs, douanes et experts en criminalistique.'
		},
		judiciary: {
			label: 'Juges et procureurs',
			definition: 'Juges, magistrats, procureurs et leurs écoles.'
		},
		csirt: {
			label: 'Équipes d’intervention',
			definition: 'Personnel des CSIRT et CERT nationaux, sectoriels ou autres.'
		},
		regulators: {
			label: 'Régulateurs',
			definition:
				'Régulateurs des télécommunications, de la protection des données, des finances et autres.'
		},
		diplomats: {
			label: 'Diplomates',
			definition: 'Ministères des affaires étrangères, missions et négociateurs.'
		},
		military: {
			label: 'Armées',
			definition: 'Forces armées et ministères de la défense.'
		},
		'critical-infrastructure-operators': {
			label: 'Exploitants d’infrastructures',
			definition:
				'Ceux qui exploitent des services d’énergie, de finance, de santé, de transport, de télécommunication et services semblables.'
		},
		'private-sector': {
			label: 'Entreprises',
			definition: 'Entreprises de toute taille qui ne sont pas nommées plus précisément.'
		},
		sme: {
			label: 'Petites entreprises',
			definition: 'Micro-, petites et moyennes entreprises.'
		},
		academia: {
			label: 'Milieux universitaires',
			definition: 'Universités, écoles, enseignants, étudiants et chercheurs.'
		},
		'technical-community': {
			label: 'Communauté technique',
			definition: 'Opérateurs de réseaux, ingénieurs, registres et experts en normalisation.'
		},
		'civil-society': {
			label: 'Société civile',
			definition: 'Organisations non gouvernementales, journalistes et militants.'
		},
		'international-orgs': {
			label: 'Organisations internationales',
			definition: 'Personnel des organisations intergouvernementales et régionales.'
		},
		women: {
			label: 'Femmes',
			definition: 'Travaux conçus pour les femmes ou les filles.'
		},
		'youth-children': {
			label: 'Jeunes et enfants',
			definition: 'Enfants, adolescents, jeunes adultes et personnes qui s’en occupent.'
		},
		'general-public': {
			label: 'Grand public',
			definition: 'Toute personne qui utilise l’Internet.'
		}
	},
	groups: {
		africa: 'Afrique',
		americas: 'Amériques',
		asia: 'Asie',
		europe: 'Europe',
		oceania: 'Océanie',
		'eastern-africa': 'Afrique orientale',
		'middle-africa': 'Afrique centrale',
		'northern-africa': 'Afrique septentrionale',
		'southern-africa': 'Afrique australe',
		'western-africa': 'Afrique occidentale',
		caribbean: 'Caraïbes',
		'central-america': 'Amérique centrale',
		'northern-america': 'Amérique septentrionale',
		'south-america': 'Amérique du Sud',
		'central-asia': 'Asie centrale',
		'eastern-asia': 'Asie orientale',
		'south-eastern-asia': 'Asie du Sud-Est',
		'southern-asia': 'Asie méridionale',
		'western-asia': 'Asie occidentale',
		'eastern-europe': 'Europe orientale',
		'northern-europe': 'Europe septentrionale',
		'southern-europe': 'Europe méridionale',
		'western-europe': 'Europe occidentale',
		'australia-and-new-zealand': 'Australie et Nouvelle-Zélande',
		melanesia: 'Mélanésie',
		micronesia: 'Micronésie',
		polynesia: 'Polynésie',
		ldc: 'Pays les moins avancés',
		lldc: 'Pays en développement sans littoral',
		sids: 'Petits États insulaires en développement',
		'low-income': 'Revenu faible',
		'lower-middle-income': 'Revenu intermédiaire, tranche inférieure',
		'upper-middle-income': 'Revenu intermédiaire, tranche supérieure',
		'high-income': 'Revenu élevé',
		recipients: 'Bénéficiaires de l’APD'
	},
	areas: {
		world: 'Monde ou plusieurs régions',
		africa: 'Afrique',
		'sub-saharan-africa': 'Afrique subsaharienne',
		'west-africa': 'Afrique de l’Ouest',
		'east-africa': 'Afrique de l’Est',
		'central-africa': 'Afrique centrale',
		'southern-africa': 'Afrique australe',
		'eastern-and-southern-africa': 'Afrique de l’Est et Afrique australe',
		'west-and-central-africa': 'Afrique de l’Ouest et Afrique centrale',
		ecowas: 'CEDEAO',
		'ecowas-and-mauritania': 'CEDEAO et Mauritanie',
		sahel: 'Sahel',
		'horn-of-africa': 'Corne de l’Afrique',
		igad: 'IGAD',
		eac: 'Communauté d’Afrique de l’Est',
		sadc: 'SADC',
		cemac: 'CEMAC',
		eccas: 'CEEAC',
		'gulf-of-guinea': 'Golfe de Guinée',
		'indian-ocean': 'Commission de l’océan Indien',
		'lusophone-africa': 'Afrique lusophone',
		'francophone-africa': 'Afrique francophone',
		francophonie: 'Francophonie',
		'african-commonwealth': 'Membres africains du Commonwealth',
		americas: 'Amériques',
		oas: 'États membres de l’OEA',
		'latin-america-caribbean': 'Amérique latine et Caraïbes',
		'latin-america': 'Amérique latine',
		caribbean: 'Caraïbes',
		caricom: 'CARICOM',
		'commonwealth-caribbean': 'Caraïbes du Commonwealth',
		oecs: 'OECO',
		'central-america': 'Amérique centrale',
		'central-and-south-america': 'Amérique centrale et Amérique du Sud',
		'central-america-mexico-dr': 'Amérique centrale, Mexique et République dominicaine',
		foprel: 'FOPREL',
		'andean-region': 'Région andine',
		'ibero-america': 'Ibéro-Amérique',
		asia: 'Asie',
		'asia-pacific': 'Asie et Pacifique',
		'indo-pacific': 'Indo-Pacifique',
		'east-asia-pacific': 'Asie de l’Est et Pacifique',
		'south-east-asia': 'Asie du Sud-Est',
		asean: 'ASEAN',
		'asean-regional-forum': 'Forum régional de l’ASEAN',
		clmv: 'Cambodge, RDP lao, Myanmar et Viet Nam',
		'greater-mekong': 'Sous-région du Grand Mékong',
		'south-and-south-east-asia': 'Asie du Sud et Asie du Sud-Est',
		'south-east-asia-pacific': 'Asie du Sud-Est et Pacifique',
		'asia-south-pacific': 'Asie et Pacifique Sud',
		'central-asia': 'Asie centrale',
		'central-asia-mongolia': 'Asie centrale et Mongolie',
		'afghanistan-neighbours': 'Afghanistan et ses voisins',
		pacific: 'États insulaires du Pacifique',
		oceania: 'Océanie',
		'arab-states': 'États arabes',
		escwa: 'États membres de la CESAO',
		gcc: 'Conseil de coopération du Golfe',
		'middle-east': 'Moyen-Orient',
		mena: 'Moyen-Orient et Afrique du Nord',
		'southern-neighbourhood': 'Voisinage méridional',
		'southern-mediterranean': 'Sud de la Méditerranée',
		'osce-mediterranean': 'Partenaires méditerranéens de l’OSCE',
		'eastern-partnership': 'Partenariat oriental',
		'south-caucasus': 'Caucase du Sud',
		'western-balkans': 'Balkans occidentaux',
		'south-east-europe': 'Europe du Sud-Est',
		'south-east-europe-turkey': 'Europe du Sud-Est et Türkiye',
		'eastern-europe': 'Europe orientale',
		'eastern-and-south-east-europe': 'Europe orientale et Europe du Sud-Est',
		'eastern-europe-central-asia': 'Europe orientale et Asie centrale',
		europe: 'Europe',
		'europe-cis': 'Europe et CEI',
		eurasia: 'Eurasie',
		'osce-area': 'États participants de l’OSCE',
		csto: 'OTSC',
		commonwealth: 'Commonwealth',
		oic: 'Organisation de la coopération islamique',
		'oic-cert': 'Membres de l’OIC-CERT',
		apec: 'Économies de l’APEC',
		cplp: 'Communauté des pays de langue portugaise',
		ldc: 'Pays les moins avancés',
		sids: 'Petits États insulaires en développement',
		'low-middle-income': 'Pays à revenu faible ou intermédiaire',
		'developing-countries': 'Pays en développement',
		'glacy-iproceeds': 'Pays prioritaires de GLACY+ et d’iPROCEEDS',
		'western-hemisphere': 'Hémisphère occidental'
	},
	sites: { press: 'Médias et blogs' },
	indicators: {
		'gci-2024': {
			label: 'Indice mondial de cybersécurité 2024',
			about:
				'Ce à quoi les États s’engagent : un score de 0 à 100 tiré de cinq piliers de 20 points chacun, et un niveau. Réponses de 2023 et 2024, en partie déclarées par les États eux-mêmes ; ce n’est pas une mesure de la sécurité.'
		},
		'gci-2020': {
			label: 'Indice mondial de cybersécurité 2020',
			about: 'La quatrième édition de l’indice : un score de 0 à 100. La méthode a changé ensuite.'
		},
		strategies: {
			label: 'Stratégies nationales de cybersécurité',
			about:
				'Indique si une stratégie nationale de cybersécurité avait été adoptée en 2024 au plus tard, l’année de la première, et leur nombre.'
		},
		cyberlaw: {
			label: 'Global Cyberlaw Tracker (CNUCED)',
			about:
				'Indique s’il existe une loi sur la cybercriminalité, la protection des données, les transactions électroniques et la protection des consommateurs en ligne : oui, projet, non, ou pas de données. Ne dit ni si elle est bonne ni si elle est appliquée.'
		},
		'budapest-convention': {
			label: 'Parties à la Convention de Budapest',
			about: 'Indique si un État est Partie à la Convention sur la cybercriminalité.'
		},
		'un-cybercrime-convention': {
			label: 'Signataires de la Convention des Nations Unies contre la cybercriminalité',
			about:
				'Indique si un État a signé la convention ouverte à la signature à Hanoï en octobre 2025.'
		},
		'national-csirt': {
			label: 'Équipes nationales d’intervention',
			about: 'Indique si un État a un CSIRT national.'
		},
		'first-members': {
			label: 'Équipes au sein de FIRST',
			about: 'Équipes d’intervention de toute sorte qui sont membres de FIRST.'
		},
		'gfce-members': {
			label: 'Membres du GFCE',
			about: 'Indique si un État est membre du Forum mondial sur la cyberexpertise (GFCE).'
		}
	},
	measures: {
		'share-policies': {
			label: 'Partager les politiques nationales',
			definition:
				'S’informer mutuellement des stratégies nationales de cybersécurité, livres blancs, lois et documents semblables.'
		},
		'policy-contacts': {
			label: 'Points de contact politiques',
			definition:
				'Désigner un contact national pour les échanges politiques sur les cybermenaces, distinct des contacts policiers et techniques, et tenir la liste à jour.'
		},
		'foreign-ministry-contacts': {
			label: 'Contacts aux affaires étrangères',
			definition:
				'Désigner, dans les ministères des affaires étrangères, des contacts pour la coopération et le dialogue sur le cyberespace.'
		},
		'capacity-building': {
			label: 'Renforcer les capacités en cyberdiplomatie',
			definition:
				'Tenir des séminaires, des conférences et des ateliers pour des responsables publics et privés, notamment sur la cyberdiplomatie.'
		},
		'diplomat-training': {
			label: 'Former diplomates et agents publics',
			definition:
				'Intégrer la cybersécurité et le cyberespace à la formation de base des diplomates et d’autres agents publics.'
		},
		'working-groups': {
			label: 'Échanger en groupes de travail',
			definition:
				'Partager les bonnes pratiques en matière de cyberdiplomatie et de cybersécurité par des groupes de travail, des dialogues et des accords entre États.'
		},
		'women-participation': {
			label: 'Femmes dans les décisions',
			definition:
				'Associer les femmes aux décisions et aux fonctions dirigeantes dans le domaine des TIC, et réduire la fracture numérique entre les genres.'
		},
		'international-law': {
			label: 'Droit international',
			definition:
				'Étudier la manière dont le droit international s’applique aux TIC, en débattre, renforcer les capacités à ce sujet et échanger les positions nationales.'
		},
		norms: {
			label: 'Les onze normes de l’ONU',
			definition:
				'Appliquer les onze normes volontaires de comportement responsable des États et en rendre compte dans l’enquête nationale.'
		},
		'all-stakeholders': {
			label: 'Travailler avec toutes les parties prenantes',
			definition:
				'Dialoguer et travailler avec la société civile, les milieux universitaires, les entreprises et la communauté technique.'
		},
		'severity-schemas': {
			label: 'Échelles de gravité des incidents',
			definition: 'Élaborer des échelles nationales de gravité des cyberincidents et les partager.'
		}
	},
	factors: {
		'complementary-scope': 'Chacun garde son propre champ',
		'shared-audience': 'Les mêmes personnes utilisent les deux',
		convener: 'Un hôte de confiance les réunit',
		'shared-frame': 'Un même cadre ou une même question pour tous',
		'self-entry': 'Conditions ouvertes, saisie par les intéressés',
		'lasting-home': 'Un responsable et un rythme',
		'needs-first': 'Ceux à qui cela sert dirigent',
		resources: 'De l’argent ou des bras pour le faire',
		'builds-on-existing': 'S’appuie sur ce qui existait',
		'admitted-problem': 'Le recoupement est reconnu',
		'different-words': 'Termes, échelles ou définitions différents',
		'not-connected': 'Ni format, ni identifiant, ni lien communs',
		'voluntary-input': 'Dépend de contributions volontaires',
		'insecure-resources': 'L’argent ou le personnel manque',
		'no-upkeep': 'Personne n’en assure le suivi',
		'parallel-systems': 'Deux systèmes côte à côte',
		'uneven-evidence': 'Les données sont minces ou inégales',
		'narrow-scope': 'Ne couvre qu’une source',
		'many-parties': 'Beaucoup de parties, petites administrations',
		'lack-of-trust': 'Manque de confiance',
		'not-local': 'Les méthodes importées ne conviennent pas',
		languages: 'Langues',
		'wider-coverage': 'On en voit plus en un seul endroit',
		continuity: 'Les travaux se poursuivent',
		specialisation: 'Chacun peut se spécialiser',
		'better-choice': 'Les utilisateurs trouvent et choisissent mieux',
		comparability: 'Les chiffres sont comparables',
		reuse: 'D’autres peuvent le réutiliser',
		'less-duplication': 'Le recoupement est vu ou évité',
		'closer-to-needs': 'L’aide suit les besoins',
		'joint-approach': 'Une approche commune'
	}
};

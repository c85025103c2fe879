import type { Texts } from '../en';

const ATLAS = 'Règles de cet Atlas';
const STATISTICS = 'Division de statistique de l’ONU';

/** Terms of the field in our own words, shown where they stand and as a list. */
export const glossary: Texts['glossary'] = {
	glossary: {
		value: {
			term: 'travaux recensés',
			text: 'Un lieu ou une case qu’au moins une initiative recensée nomme. Cela ne dit rien de la quantité de ce qui a été fait.',
			source: ATLAS,
			url: ''
		},
		gap: {
			term: 'lacune',
			text: 'Un silence qui veut dire quelque chose : un inventaire de projets dit couvrir le lieu et le thème, et ne contient rien à leur sujet. Des travaux que personne n’a recensés peuvent néanmoins exister.',
			source: ATLAS,
			url: ''
		},
		'gap-confirmed': {
			term: 'lacune confirmée',
			text: 'Une lacune là où un inventaire chargé en entier examine le lieu. Son silence est complet, du moins selon ses propres termes.',
			source: ATLAS,
			url: ''
		},
		'gap-apparent': {
			term: 'lacune apparente',
			text: 'Une lacune là où seuls des inventaires chargés en partie, ou par échantillon, examinent le lieu. L’entrée absente se trouve peut-être dans la partie qui n’a pas été chargée.',
			source: ATLAS,
			url: ''
		},
		regional: {
			term: 'régional seulement',
			text: 'Aucune entrée ne nomme le lieu, mais des travaux menés pour sa région l’atteignent (régions de 25 États au plus). Les régions plus larges ne colorent rien.',
			source: ATLAS,
			url: ''
		},
		unknown: {
			term: 'inconnu',
			text: 'Aucun inventaire de projets chargé n’a le lieu et le thème dans son champ. Le silence ne dit alors rien du tout.',
			source: ATLAS,
			url: ''
		},
		'out-of-scope': {
			term: 'hors champ',
			text: 'Un pays sur lequel la question n’a pas été posée. Par défaut, elle porte sur les bénéficiaires d’aide : personne n’attend d’entrées sur un appui à un donateur.',
			source: ATLAS,
			url: ''
		},
		thin: {
			term: 'étayage mince',
			text: 'Moins de deux initiatives, ou toutes connues par un seul site. Tracé en plus pâle, à lire avec prudence.',
			source: ATLAS,
			url: ''
		},
		expired: {
			term: 'terminé, bientôt terminé',
			text: 'Tous les travaux recensés d’une case sont terminés ; ou les derniers se terminent dans les douze mois. Les fins peuvent être indiquées ou supposées.',
			source: ATLAS,
			url: ''
		},
		'assumed-end': {
			term: 'fin supposée',
			text: 'Une fin qu’aucune source n’indique, placée 24 mois après le début. L’hypothèse est la même pour toute une version.',
			source: ATLAS,
			url: ''
		},
		whole: {
			term: 'comptage entier',
			text: 'Une initiative compte une fois pour chaque valeur qu’elle nomme. Les sommes sur les valeurs dépassent le nombre d’initiatives.',
			source: ATLAS,
			url: ''
		},
		fractional: {
			term: 'comptage fractionnaire',
			text: 'Une initiative est répartie à parts égales entre les valeurs qu’elle nomme, de sorte que les sommes donnent le nombre d’initiatives.',
			source: ATLAS,
			url: ''
		},
		initiative: {
			term: 'initiative',
			text: 'Une action réelle : un programme, un projet, un cours ou un examen. Plusieurs sites peuvent la recenser ; elle compte une fois.',
			source: ATLAS,
			url: ''
		},
		listing: {
			term: 'notice',
			text: 'Une entrée sur une initiative telle qu’un site la montre, dans les termes de ce site et avec son adresse.',
			source: ATLAS,
			url: ''
		},
		inventory: {
			term: 'inventaire',
			text: 'Une cartographie, un portail ou un dépôt sur le renforcement des capacités. Ici, un inventaire est étudié autant que les travaux qu’il recense.',
			source: ATLAS,
			url: ''
		},
		site: {
			term: 'site',
			text: 'Là où une notice a été lue : un inventaire, le site d’une organisation, d’un gouvernement ou de la presse. Seuls les inventaires peuvent examiner.',
			source: ATLAS,
			url: ''
		},
		looks: {
			term: 'examine',
			text: 'Un inventaire examine un lieu et un thème quand les deux sont dans son champ déclaré, qu’il recense des projets, qu’il est en service, et qu’au moins une de ses notices est chargée.',
			source: ATLAS,
			url: ''
		},
		funder: {
			term: 'bailleur',
			text: 'Qui paie une initiative, d’après ses notices. Qui n’est pas nommé peut néanmoins payer.',
			source: ATLAS,
			url: ''
		},
		implementer: {
			term: 'exécutant',
			text: 'Qui exécute une initiative, d’après ses notices. Un prestataire et un organisme public comptent de même.',
			source: ATLAS,
			url: ''
		},
		partner: {
			term: 'partenaire',
			text: 'Qui participe à une initiative sans être nommé comme bailleur ou exécutant.',
			source: ATLAS,
			url: ''
		},
		'target-users': {
			term: 'public visé',
			text: 'Ceux à qui les travaux sont destinés : gouvernements, juges, équipes d’intervention, petites entreprises, grand public et autres.',
			source: ATLAS,
			url: ''
		},
		coordination: {
			term: 'point de coordination possible',
			text: 'Des travaux d’acteurs différents sur le même thème, dans le même pays, pour le même public, au même moment. Une occasion de se parler, non un constat de gaspillage.',
			source: ATLAS,
			url: ''
		},
		need: {
			term: 'besoin',
			text: 'La distance d’un pays au sommet d’un indice publié, de 0 à 1. Il mesure ce que l’indice mesure et rien de plus.',
			source: ATLAS,
			url: ''
		},
		coverage: {
			term: 'couverture',
			text: 'Ce qui est recensé pour un pays par rapport à ce qui est typique d’un bénéficiaire, de 0 à 1, les travaux plus anciens comptant moins.',
			source: ATLAS,
			url: ''
		},
		'capacity-building': {
			term: 'renforcement des capacités cyber (CCB)',
			text: 'Aide par laquelle des États, des organismes et des personnes deviennent capables de prévenir les atteintes commises en ligne, d’y résister et d’y répondre : lois, compétences, équipes, institutions. Les sources emploient l’expression de plusieurs façons.',
			source: 'GFCE',
			url: 'https://www.thegfce.com/about/history'
		},
		gci: {
			term: 'GCI',
			text: 'Indice mondial de cybersécurité de l’UIT : les pays répondent à un questionnaire sur cinq sortes de mesures, appelées piliers, de 20 points chacune.',
			source: 'UIT',
			url: 'https://www.itu.int/pub/D-HDB-GCI.01-2024'
		},
		cmm: {
			term: 'CMM',
			text: 'Cybersecurity Capacity Maturity Model for Nations (modèle de maturité des capacités nationales de cybersécurité) : examens d’un pays selon cinq dimensions, chacune avec des facteurs et des stades de maturité.',
			source: 'GCSCC, Oxford',
			url: 'https://gcscc.web.ox.ac.uk/the-cmm'
		},
		ncsi: {
			term: 'NCSI',
			text: 'National Cyber Security Index de l’e-Governance Academy : une liste publique de ce dont dispose un pays, chaque élément avec ses justificatifs.',
			source: 'e-Governance Academy, Estonie',
			url: 'https://ncsi.ega.ee'
		},
		cri: {
			term: 'CRI',
			text: 'Cyber Readiness Index de l’Institut Potomac : sept éléments de l’état de préparation d’un pays, publié pour la dernière fois en 2015.',
			source: 'Institut Potomac',
			url: 'http://potomacinstitute.org/academic-centers/cyber-readiness-index/cyber-readiness-index-2-0'
		},
		gfce: {
			term: 'GFCE',
			text: 'Forum mondial sur la cyberexpertise : une plateforme d’États, d’entreprises et d’organisations. Ses thèmes datent de 2017 et ordonnent le portail Cybil.',
			source: 'GFCE',
			url: 'https://www.thegfce.com/gfce-working-groups'
		},
		cybil: {
			term: 'Portail Cybil',
			text: 'Un portail de projets, d’acteurs et de ressources de renforcement des capacités, tenu avec le GFCE. Le plus grand inventaire public de ce type de travaux.',
			source: 'Cybil',
			url: 'https://cybilportal.org'
		},
		oewg: {
			term: 'OEWG',
			text: 'Groupe de travail à composition non limitée des Nations Unies sur la sécurité du numérique et de son utilisation, de 2021 à 2025. Son ordre du jour avait six rubriques, dont le renforcement des capacités.',
			source: 'Observatoire Digital Watch',
			url: 'https://dig.watch/?p=177991'
		},
		cbm: {
			term: 'MDC',
			text: 'Mesure de confiance : ce que font des États pour que d’autres n’aient pas à les craindre, comme désigner des contacts ou informer de leurs politiques. La liste de l’OEA en compte onze.',
			source: 'OEA',
			url: 'https://www.oascybercbms.org'
		},
		norms: {
			term: 'normes de comportement responsable',
			text: 'Onze normes volontaires sur ce que les États devraient faire et ne pas faire avec les TIC, convenues à l’Organisation des Nations Unies en 2015.',
			source: 'Nations Unies',
			url: 'https://digitallibrary.un.org/record/799853'
		},
		csirt: {
			term: 'CSIRT, CERT',
			text: 'Une équipe qui traite les incidents de sécurité informatique pour un pays, un secteur ou une organisation. Les deux noms veulent dire la même chose ; CERT est une marque déposée.',
			source: 'FIRST',
			url: 'https://www.first.org'
		},
		'critical-infrastructure': {
			term: 'infrastructures critiques',
			text: 'Les services dont une société ne peut se passer : énergie, finances, santé, eau, transports, télécommunications. Les infrastructures d’information critiques sont les réseaux qui les portent.',
			source: ATLAS,
			url: ''
		},
		bpf: {
			term: 'Forum sur les meilleures pratiques',
			text: 'Un axe de travail du Forum sur la gouvernance de l’Internet (Best Practice Forum). En 2024, celui sur la cybersécurité a demandé de comparer les cartographies plutôt que d’en ajouter une.',
			source: 'FGI (IGF)',
			url: 'https://intgovforum.org/en/content/igf-2024-bpf-cybersecurity'
		},
		'dac-recipient': {
			term: 'bénéficiaire (CAD)',
			text: 'Un pays ou territoire figurant sur la liste de ceux qui peuvent recevoir une aide publique au développement, tenue par le Comité d’aide au développement de l’OCDE.',
			source: 'OCDE',
			url: 'https://www.oecd.org/dac/'
		},
		ldc: {
			term: 'PMA',
			text: 'Pays moins avancé : sur une liste que les Nations Unies réexaminent tous les trois ans, selon le revenu, le capital humain et la vulnérabilité.',
			source: 'CNUCED',
			url: 'https://unctad.org/topic/least-developed-countries/list'
		},
		lldc: {
			term: 'PDSL',
			text: 'Pays en développement sans littoral : un pays en développement sans accès à la mer, sur une liste des Nations Unies.',
			source: STATISTICS,
			url: 'https://unstats.un.org/unsd/methodology/m49/'
		},
		sids: {
			term: 'PEID',
			text: 'Petit État insulaire en développement : un groupe que les Nations Unies reconnaissent pour ce que ses membres ont en commun, comme la taille, l’éloignement et l’exposition.',
			source: STATISTICS,
			url: 'https://unstats.un.org/unsd/methodology/m49/'
		},
		m49: {
			term: 'régions M49',
			text: 'Les régions et sous-régions dans lesquelles les Nations Unies rangent les pays à des fins statistiques. Elles ne disent rien de la politique.',
			source: STATISTICS,
			url: 'https://unstats.un.org/unsd/methodology/m49/'
		},
		crosswalk: {
			term: 'table de correspondance',
			text: 'Un tableau qui dit quels termes d’une liste veulent dire quoi dans une autre. La nôtre mène des étiquettes de 24 taxonomies à treize thèmes.',
			source: ATLAS,
			url: ''
		},
		taxonomy: {
			term: 'taxonomie',
			text: 'Une liste d’étiquettes, souvent à plusieurs niveaux, par laquelle quelqu’un ordonne un domaine.',
			source: ATLAS,
			url: ''
		},
		'exact-match': {
			term: 'correspondance exacte',
			text: 'L’étiquette et le thème peuvent se remplacer l’un l’autre dans presque tous les emplois.',
			source: 'W3C, SKOS',
			url: 'https://www.w3.org/TR/skos-reference/#mapping'
		},
		'close-match': {
			term: 'correspondance proche',
			text: 'L’étiquette et le thème sont assez proches pour se remplacer l’un l’autre dans certains emplois.',
			source: 'W3C, SKOS',
			url: 'https://www.w3.org/TR/skos-reference/#mapping'
		},
		'narrow-match': {
			term: 'correspondance étroite',
			text: 'Notre thème est plus étroit que l’étiquette : des travaux sur le thème sont des travaux sur l’étiquette, mais non l’inverse.',
			source: 'W3C, SKOS',
			url: 'https://www.w3.org/TR/skos-reference/#mapping'
		},
		'broad-match': {
			term: 'correspondance large',
			text: 'Notre thème est plus large que l’étiquette : des travaux sur le thème peuvent être ou non des travaux sur l’étiquette.',
			source: 'W3C, SKOS',
			url: 'https://www.w3.org/TR/skos-reference/#mapping'
		},
		sssom: {
			term: 'SSSOM',
			text: 'Une norme simple pour partager des mises en correspondance entre vocabulaires, sous forme de tableau avec un en-tête qui dit par qui et quand il a été établi.',
			source: 'SSSOM',
			url: 'https://mapping-commons.github.io/sssom/'
		},
		'not-covered': {
			term: 'non couvert',
			text: 'Ce que devient un de nos thèmes là où les termes affichés n’en ont aucun pour lui. Il est gardé pour que rien ne disparaisse d’un compte.',
			source: ATLAS,
			url: ''
		}
	}
};

import type { Texts } from '../en';

import { number } from './number';
import { plural } from './plural';

interface Share {
	part: number;
	total: number;
}

/** "3 initiatives sur 40 sont …": the noun and what is said of it, for one and for more. */
const of = ({ part, total }: Share, one: string, other: string) => {
	const fill = (text: string) => `# ${text.replace('~', `sur ${number.format(total)}`)}`;
	return plural(part, { one: fill(one), other: fill(other) });
};
const lower = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

/** Cases of cooperation, UNIDIR's activity, recommendations and their evidence. */
export const practice: Texts['practice'] = {
	practiceTitleSubject: 'Ce qui amène des inventaires à travailler ensemble',
	practiceTitle: ({ total, fosters, hinders }) =>
		[
			fosters && `Dans ${fosters.count} cas sur ${total}\u00a0: ${lower(fosters.label)}`,
			hinders && `${fosters ? 'dans' : 'Dans'} ${hinders.count}\u00a0: ${lower(hinders.label)}`
		]
			.filter(Boolean)
			.join(' ; '),
	practiceReading: 'Lecture des cas…',
	practiceFailed: 'Les cas n’ont pas pu être lus',
	practiceFailedText: 'Le registre ne s’est pas chargé. Rouvrez la page pour réessayer.',
	practiceNone: 'Aucun cas n’est recensé.',
	practiceContents: 'Sur cette page',

	practiceSummaryTitle: 'Ce qui revient',
	practiceSummaryAside: ({ cases }) => `sur ${plural(cases, { one: '# cas', other: '# cas' })}`,
	practiceSummaryNote:
		'Chaque énoncé d’un cas est codé selon le facteur dont il est un exemple. Les énoncés sont notre lecture des sources, et le codage aussi : quelques dizaines d’énoncés montrent ce qui revient, non avec quelle force.',
	practiceSide: {
		fosters: 'Ce qui la favorise',
		hinders: 'Ce qui l’entrave',
		benefits: 'Ce qu’elle apporte'
	},
	practiceFactor: 'Facteur',
	practiceCount: 'Cas',
	practiceCaseColumn: ({ at, title }) => `Cas ${at}\u00a0: ${title}`,
	practiceHas: 'oui',
	practiceHasNot: 'non',
	practiceForm: 'Forme',
	practiceFormOf: { chart: 'Graphique', table: 'Tableau' },
	practiceFactorReads: ({ title, reads }) => `${title}\u00a0: ${reads}`,
	practiceInWords: ({ cases, fosters, hinders, benefits, once }) =>
		`Sur ${plural(cases, { one: '# cas', other: '# cas' })}, le plus souvent\u00a0: ${fosters}\u00a0; ce qui l’entrave\u00a0: ${hinders}\u00a0; ce qu’elle apporte\u00a0: ${benefits}. ${plural(
			once,
			{
				one: '# facteur ne figure que dans un seul cas.',
				other: '# facteurs ne figurent que dans un seul cas.'
			}
		)}`,
	practiceTimes: ({ label, count }) => `${lower(label)} (${count})`,

	practiceCasesTitle: 'Cas de coopération',
	practiceCaseAt: ({ at, total }) => `Cas ${at} sur ${total}`,
	practiceType: {
		'data-sharing': 'partage de données',
		'joint-maintenance': 'tenue conjointe',
		methodology: 'méthode commune',
		funding: 'financement commun',
		consultation: 'consultation'
	},
	practiceParties: 'Parties',
	practiceShared: 'Ce qui est partagé',
	practiceSince: 'Depuis',
	practiceUnknown: 'Ce qui n’est pas connu',
	practiceUnknownNone:
		'Rien n’est noté comme restant à établir ; les sources lues sont celles de la liste.',
	practiceSources: 'Sources',
	practiceLinks: 'Liens recensés entre elles',
	practiceLinksNone: 'Aucun lien entre les parties n’est recensé en dehors de ce cas.',
	practiceLink: ({ from, to, how }) => `${from} → ${to}\u00a0: ${how}`,
	practiceInNetwork: 'Montrer dans le réseau',
	practiceInNetworkOf: ({ title }) => `Montrer dans le réseau\u00a0: ${title}`,

	practiceUnidirTitle: 'L’activité propre de l’UNIDIR',
	practiceUnidirAside: 'telle que la relate sa lettre du 16 novembre 2023',
	practiceCategory: {
		research: 'Recherche',
		learning: 'Apprentissage participatif',
		access: 'Accès facilité à l’information',
		funding: 'Financement'
	},
	practiceActivity: 'Activité',
	practiceYears: 'Années',
	practicePartners: 'Partenaires',
	practiceParticipants: 'Participants',
	practiceLanguages: 'Langues',
	practiceNotTold: 'non précisé',
	practiceSinceYear: ({ year }) => `depuis ${year}`,
	practicePeople: ({ people, more, countries, note }) =>
		[
			people === undefined
				? ''
				: `${more ? 'plus de ' : ''}${plural(people, { one: '# personne', other: '# personnes' })}`,
			countries === undefined ? '' : plural(countries, { one: '# pays', other: '# pays' }),
			note ?? ''
		]
			.filter(Boolean)
			.join(', '),
	practiceStatedFigure: ({ value, more, of: what }) =>
		`${more ? 'plus de ' : ''}${number.format(value)} ${what}`,
	practiceUnidirChart: 'Années que la lettre nomme, par catégorie',
	practiceUnidirChartText: ({ category, year, title }) => `${category}, ${year}\u00a0: ${title}`,
	practiceUnidirSummary: ({ items, first, last }) =>
		`${plural(items, { one: '# activité est nommée', other: '# activités sont nommées' })}, de ${first} à ${last}\u00a0; la plupart sans année.`,
	practiceDonors: 'Donateurs 2022-2023',
	practiceDonorsCore: 'Donateurs du programme de base',
	practiceDonorsSpecific: 'Appui à des activités particulières',
	practiceDonorsContradict: ({ stated, named }) =>
		`La lettre annonce ${plural(stated, { one: '# donateur', other: '# donateurs' })} et en nomme ${number.format(named)}. Les deux figurent ici\u00a0; on ne sait pas lequel est juste.`,
	practiceDonorsAgree: ({ named }) =>
		`La lettre nomme ${plural(named, { one: '# donateur', other: '# donateurs' })}, autant qu’elle en annonce.`,

	practiceRecommendationsTitle: 'Recommandations et doléances',
	practiceRecommendationsAside:
		'ce que d’autres ont demandé aux inventaires, et ce qui est compté ici aujourd’hui',
	practiceGroup: {
		coordination: 'Coordination',
		sustainability: 'Durabilité',
		localisation: 'Localisation',
		reach: 'Portée',
		'operational-guides': 'Guides opérationnels',
		'project-management': 'Outils de gestion de projets',
		'cooperation-models': 'Modèles de coopération'
	},
	practiceGroupOther: 'Autres',
	practiceKind: {
		'problem-statement': 'énoncé du problème',
		recommendation: 'recommandation',
		complaint: 'doléance',
		conclusion: 'conclusion',
		'to-document': 'reste à documenter'
	},
	practiceEvidence: 'Compté aujourd’hui :',
	practiceEvidenceSee: 'Voir',
	practiceEvidenceSeeFor: ({ text }) => `Voir\u00a0: ${text}`,
	practiceFoot: ({ date, version }) =>
		`Version ${version}, données lues le ${date}. Les comptes portent sur tout ce qui est chargé, quel que soit le filtre.`,

	practiceSharedRecords: (share) =>
		of(
			share,
			'initiative ~ est recensée par plus d’un site.',
			'initiatives ~ sont recensées par plus d’un site.'
		),
	practiceWithoutLink: (share) =>
		of(share, 'inventaire ~ n’a aucun lien recensé.', 'inventaires ~ n’ont aucun lien recensé.'),
	practiceOutlineFields: ({ part, total, inventories }) =>
		`${of({ part, total }, 'champ du plan du forum ~ est connu', 'champs du plan du forum ~ sont connus')}, pour ${plural(inventories, { one: '# inventaire', other: '# inventaires' })}.`,
	practiceEnded: (share) =>
		of(share, 'initiative ~ est terminée.', 'initiatives ~ sont terminées.'),
	practiceStatedDates: (share) =>
		of(
			share,
			'initiative ~ indique à la fois un début et une fin.',
			'initiatives ~ indiquent à la fois un début et une fin.'
		),
	practiceWithoutRecord: (share) =>
		of(
			share,
			'bénéficiaire d’aide ~ n’est nommé par aucune initiative.',
			'bénéficiaires d’aide ~ ne sont nommés par aucune initiative.'
		),
	practiceEnglishOnly: (share) =>
		of(
			share,
			'inventaire dont les langues sont connues, ~, n’a été trouvé qu’en anglais.',
			'inventaires dont les langues sont connues, ~, n’ont été trouvés qu’en anglais.'
		),
	practiceCooperationKinds: ({ links, kinds }) =>
		`${plural(links, { one: '# lien avec source', other: '# liens avec source' })} de ${plural(kinds, { one: '# sorte', other: '# sortes' })} ${links < 2 ? 'est recensé' : 'sont recensés'}.`,
	practiceProposed: (share) =>
		of(share, 'inventaire ~ est proposé et non créé.', 'inventaires ~ sont proposés et non créés.'),
	practiceWorkingAlone: (share) =>
		of(
			share,
			'acteur ~ n’est jamais nommé à côté d’un autre dans une initiative.',
			'acteurs ~ ne sont jamais nommés à côté d’un autre dans une initiative.'
		),
	practiceUsers: ({ names, count }) =>
		`Publics pour lesquels le moins d’initiatives sont conçues (${number.format(count)})\u00a0: ${names.map(lower).join(' ; ')}.`,
	practiceMadeFor: ({ name, ...share }) =>
		`${of(share, 'initiative ~ est conçue pour', 'initiatives ~ sont conçues pour')}\u00a0: ${lower(name)}.`,
	practiceNamedCountries: (share) =>
		of(share, 'initiative ~ nomme un pays.', 'initiatives ~ nomment un pays.'),
	practiceCasesRecorded: ({ part, total }) =>
		`${plural(total, { one: '# cas est recensé', other: '# cas sont recensés' })}\u00a0; pour ${number.format(part)}, quelque chose d’essentiel est noté comme inconnu.`,
	practiceTools: (share) =>
		of(
			share,
			'initiative ~ offre un outil ou une ressource, guides compris.',
			'initiatives ~ offrent un outil ou une ressource, guides compris.'
		),
	practiceCrowded: ({ part }) =>
		plural(part, {
			one: 'Dans # paire pays-thème, deux initiatives ou plus sont en cours aujourd’hui.',
			other: 'Dans # paires pays-thème, deux initiatives ou plus sont en cours aujourd’hui.'
		}),
	practiceNeeds: (share) =>
		of(
			share,
			'inventaire ~ contient des évaluations, où les besoins sont énoncés.',
			'inventaires ~ contiennent des évaluations, où les besoins sont énoncés.'
		),
	practiceProjects: (share) =>
		of(share, 'inventaire ~ contient des projets.', 'inventaires ~ contiennent des projets.'),
	practiceFreshness: (share) =>
		of(
			share,
			'inventaire ~ ne donne pas de date de dernière mise à jour et ne se dit pas continu.',
			'inventaires ~ ne donnent pas de date de dernière mise à jour et ne se disent pas continus.'
		),
	practiceTaxonomies: ({ taxonomies, ...share }) =>
		`${plural(taxonomies, { one: '# vocabulaire est comparé', other: '# vocabulaires sont comparés' })}\u00a0; ${of(
			share,
			'correspondance ~ avec nos thèmes est exacte.',
			'correspondances ~ avec nos thèmes sont exactes.'
		)}`,
	practiceDefinitions: (share) =>
		of(
			share,
			'inventaire ~ dit ce qu’il entend par cybersécurité ou par capacités.',
			'inventaires ~ disent ce qu’ils entendent par cybersécurité ou par capacités.'
		),
	practiceRegion: ({ name, ...share }) =>
		of(
			share,
			`initiative ~ nomme un pays de la région\u00a0: ${name}.`,
			`initiatives ~ nomment un pays de la région\u00a0: ${name}.`
		)
};

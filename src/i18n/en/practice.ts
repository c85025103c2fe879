import { plural } from './plural';

const number = new Intl.NumberFormat('en');
const of = ({ part, total }: { part: number; total: number }, what: string) =>
	`${number.format(part)} of ${number.format(total)} ${what}`;
const lower = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);
interface Share {
	part: number;
	total: number;
}

/** Cases of cooperation, UNIDIR's activity, recommendations and their evidence. */
export const practice = {
	practiceTitleSubject: 'What makes inventories work together',
	practiceTitle: ({
		total,
		fosters,
		hinders
	}: {
		total: number;
		fosters: { label: string; count: number } | null;
		hinders: { label: string; count: number } | null;
	}) =>
		[
			fosters && `In ${fosters.count} of ${total} cases: ${lower(fosters.label)}`,
			hinders && `${fosters ? 'in' : 'In'} ${hinders.count}: ${lower(hinders.label)}`
		]
			.filter(Boolean)
			.join('; '),
	practiceReading: 'Reading the cases…',
	practiceFailed: 'The cases could not be read',
	practiceFailedText: 'The register did not load. Open the page again to retry.',
	practiceNone: 'No case is recorded.',
	practiceContents: 'On this page',

	practiceSummaryTitle: 'What recurs',
	practiceSummaryAside: ({ cases }: { cases: number }) =>
		`over ${plural(cases, { one: '# case', other: '# cases' })}`,
	practiceSummaryNote:
		'Each phrase of a case is coded with the factor that it is an example of. The phrases are our reading of the sources, and so is the coding: a few dozen phrases show what recurs, not how strong it is.',
	practiceSide: {
		fosters: 'What fosters it',
		hinders: 'What hinders it',
		benefits: 'What it brings'
	},
	practiceFactor: 'Factor',
	practiceCount: 'Cases',
	practiceCaseColumn: ({ at, title }: { at: number; title: string }) => `Case ${at}: ${title}`,
	practiceHas: 'yes',
	practiceHasNot: 'no',
	practiceForm: 'Form',
	practiceFormOf: { chart: 'Chart', table: 'Table' },
	practiceFactorReads: ({ title, reads }: { title: string; reads: string }) => `${title}: ${reads}`,
	practiceInWords: ({
		cases,
		fosters,
		hinders,
		benefits,
		once
	}: {
		cases: number;
		fosters: string;
		hinders: string;
		benefits: string;
		once: number;
	}) =>
		`Over ${number.format(cases)} cases most often: ${fosters}; against it, ${hinders}; gained, ${benefits}. ${plural(
			once,
			{ one: '# factor stands in one case only.', other: '# factors stand in one case only.' }
		)}`,
	practiceTimes: ({ label, count }: { label: string; count: number }) =>
		`${lower(label)} (${count})`,

	practiceCasesTitle: 'Cases of cooperation',
	practiceCaseAt: ({ at, total }: { at: number; total: number }) => `Case ${at} of ${total}`,
	practiceType: {
		'data-sharing': 'data sharing',
		'joint-maintenance': 'joint maintenance',
		methodology: 'shared method',
		funding: 'pooled funding',
		consultation: 'consultation'
	} as Record<string, string>,
	practiceParties: 'Parties',
	practiceShared: 'What is shared',
	practiceSince: 'Since',
	practiceUnknown: 'What is not known',
	practiceUnknownNone: 'Nothing is noted as open; the sources read are those listed.',
	practiceSources: 'Sources',
	practiceLinks: 'Links on record between them',
	practiceLinksNone: 'No link between the parties is recorded outside this case.',
	practiceLink: ({ from, to, how }: { from: string; to: string; how: string }) =>
		`${from} → ${to}: ${how}`,
	practiceInNetwork: 'Show in the network',
	practiceInNetworkOf: ({ title }: { title: string }) => `Show in the network: ${title}`,

	practiceUnidirTitle: 'UNIDIR’s own activity',
	practiceUnidirAside: 'as its letter of 16 November 2023 tells it',
	practiceCategory: {
		research: 'Research',
		learning: 'Participatory learning',
		access: 'Facilitated access to information',
		funding: 'Funding'
	},
	practiceActivity: 'Activity',
	practiceYears: 'Years',
	practicePartners: 'Partners',
	practiceParticipants: 'Participants',
	practiceLanguages: 'Languages',
	practiceNotTold: 'not told',
	practiceSinceYear: ({ year }: { year: number }) => `since ${year}`,
	practicePeople: ({
		people,
		more,
		countries,
		note
	}: {
		people: number | undefined;
		more: boolean;
		countries: number | undefined;
		note: string | undefined;
	}) =>
		[
			people === undefined ? '' : `${more ? 'more than ' : ''}${number.format(people)} people`,
			countries === undefined ? '' : `${number.format(countries)} countries`,
			note ?? ''
		]
			.filter(Boolean)
			.join(', '),
	practiceStatedFigure: ({ value, more, of: what }: { value: number; more: boolean; of: string }) =>
		`${more ? 'more than ' : ''}${number.format(value)} ${what}`,
	practiceUnidirChart: 'Years that the letter names, by category',
	practiceUnidirChartText: ({
		category,
		year,
		title
	}: {
		category: string;
		year: string;
		title: string;
	}) => `${category}, ${year}: ${title}`,
	practiceUnidirSummary: ({ items, first, last }: { items: number; first: number; last: number }) =>
		`${plural(items, { one: '# activity is', other: '# activities are' })} named, from ${first} to ${last}; most without a year.`,
	practiceDonors: 'Donors 2022–23',
	practiceDonorsCore: 'Core programme donors',
	practiceDonorsSpecific: 'Support for specific activities',
	practiceDonorsContradict: ({ stated, named }: { stated: number; named: number }) =>
		`The letter says ${number.format(stated)} donors and names ${number.format(named)}. Both stand here; which is right is not known.`,
	practiceDonorsAgree: ({ named }: { named: number }) =>
		`The letter names ${number.format(named)} donors, as many as it says.`,

	practiceRecommendationsTitle: 'Recommendations and complaints',
	practiceRecommendationsAside: 'what others asked of inventories, and what is counted here today',
	practiceGroup: {
		coordination: 'Coordination',
		sustainability: 'Sustainability',
		localisation: 'Localisation',
		reach: 'Reach',
		'operational-guides': 'Operational guides',
		'project-management': 'Project management tools',
		'cooperation-models': 'Models of cooperation'
	},
	practiceGroupOther: 'Other',
	practiceKind: {
		'problem-statement': 'problem statement',
		recommendation: 'recommendation',
		complaint: 'complaint',
		conclusion: 'conclusion',
		'to-document': 'still to be documented'
	} as Record<string, string>,
	practiceEvidence: 'Counted today:',
	practiceEvidenceSee: 'See it',
	practiceEvidenceSeeFor: ({ text }: { text: string }) => `See it: ${text}`,
	practiceFoot: ({ date, version }: { date: string; version: string }) =>
		`Release ${version}, read by ${date}. Counts are of everything that is loaded, whatever the filter.`,

	practiceSharedRecords: (share: Share) =>
		`${of(share, 'initiatives')} are listed by more than one site.`,
	practiceWithoutLink: (share: Share) => `${of(share, 'inventories')} share no recorded link.`,
	practiceOutlineFields: ({ part, total, inventories }: Share & { inventories: number }) =>
		`${of({ part, total }, 'fields of the forum’s outline')} are known, over ${number.format(inventories)} inventories.`,
	practiceEnded: (share: Share) => `${of(share, 'initiatives')} have ended.`,
	practiceStatedDates: (share: Share) =>
		`${of(share, 'initiatives')} state both a start and an end.`,
	practiceWithoutRecord: (share: Share) =>
		`${of(share, 'aid recipients')} are named by no initiative.`,
	practiceEnglishOnly: (share: Share) =>
		`${of(share, 'inventories whose languages are known')} were found in English only.`,
	practiceCooperationKinds: ({ links, kinds }: { links: number; kinds: number }) =>
		`${number.format(links)} sourced links of ${number.format(kinds)} kinds are on record.`,
	practiceProposed: (share: Share) =>
		`${of(share, 'inventories')} ${share.part === 1 ? 'is' : 'are'} proposed and not built.`,
	practiceWorkingAlone: (share: Share) =>
		`${of(share, 'actors')} are never named beside another in an initiative.`,
	practiceUsers: ({ names, count }: { names: readonly string[]; count: number }) =>
		`Fewest initiatives, ${number.format(count)}, are made for: ${names.map(lower).join('; ')}.`,
	practiceMadeFor: ({ name, ...share }: Share & { name: string }) =>
		`${of(share, 'initiatives')} are made for: ${lower(name)}.`,
	practiceNamedCountries: (share: Share) => `${of(share, 'initiatives')} name a country.`,
	practiceCasesRecorded: (share: Share) =>
		`${number.format(share.total)} cases are recorded; of ${number.format(share.part)} something essential is noted as unknown.`,
	practiceTools: (share: Share) =>
		`${of(share, 'initiatives')} offer a tool or resource, guides among them.`,
	practiceCrowded: ({ part }: { part: number }) =>
		`${plural(part, { one: 'In # pair', other: 'In # pairs' })} of country and topic two or more initiatives run today.`,
	practiceNeeds: (share: Share) =>
		`${of(share, 'inventories')} hold assessments, which is where needs are stated.`,
	practiceProjects: (share: Share) => `${of(share, 'inventories')} hold projects.`,
	practiceFreshness: (share: Share) =>
		`${of(share, 'inventories')} give no date of a last update and do not claim to be continuous.`,
	practiceTaxonomies: ({ taxonomies, ...share }: Share & { taxonomies: number }) =>
		`${number.format(taxonomies)} vocabularies are compared; ${of(share, 'matches')} to our topics are exact.`,
	practiceDefinitions: (share: Share) =>
		`${of(share, 'inventories')} say what they take cybersecurity or capacity to be.`,
	practiceRegion: ({ name, ...share }: Share & { name: string }) =>
		`${of(share, 'initiatives')} name a country of ${name}.`
};

import { plural } from './plural';

const number = new Intl.NumberFormat('en');

export const overview = {
	overviewAnswer: ({
		initiatives,
		named,
		places,
		gaps,
		confirmed,
		pairs,
		recipients
	}: {
		initiatives: number;
		named: number;
		places: number;
		/** Pairs of a place and a topic that are gaps, and how many of them are confirmed. */
		gaps: number;
		confirmed: number;
		pairs: number;
		/** All places are on the DAC list. */
		recipients: boolean;
	}) => {
		const start = `${plural(initiatives, { one: '# recorded initiative names', other: '# recorded initiatives name' })} ${number.format(named)} of ${plural(places, recipients ? { one: '# aid recipient', other: '# aid recipients' } : { one: '# place', other: '# places' })}`;
		if (!gaps) return start;
		const kind = confirmed === 0 ? 'apparent gaps' : confirmed === gaps ? 'confirmed gaps' : 'gaps';
		return `${start}; ⟦${number.format(gaps)} of ${number.format(pairs)} place and topic pairs are ${kind}⟧`;
	},
	overviewNone: 'No recorded initiative matches this filter',
	overviewWhat:
		'Cybersecurity capacity building helps states and their people to prevent, handle and punish harm online: laws, response teams, skills, diplomacy. The Atlas shows where public inventories list such work, and where none.',
	overviewMapTitle: ({ named, places }: { named: number; places: number }) =>
		`Recorded work names ${number.format(named)} of ${plural(places, { one: '# place', other: '# places' })}`,
	overviewMapSubtitle: ({ topics }: { topics: string | null }) =>
		`${topics ?? 'all topics'}, ever recorded`,
	overviewMapOpen: 'Open map',
	overviewMapLabel: ({ summary }: { summary: string }) => `World map. ${summary}`,
	overviewMatrixTitle: ({ empty, cells }: { empty: number; cells: number }) =>
		`${number.format(empty)} of ${plural(cells, { one: '# cell has', other: '# cells have' })} no record`,
	overviewMatrixSubtitle: 'topic by subregion',
	overviewMatrixOpen: 'Open gaps',
	overviewMatrixHint: 'Each cell can be opened in the gap matrix.',
	overviewMatrixNote: ({
		apparent,
		confirmed,
		regional,
		unknown,
		lane,
		laneRegional,
		laneGlobal,
		laneUnplaced
	}: {
		apparent: number;
		confirmed: number;
		regional: number;
		unknown: number;
		lane: number;
		laneRegional: number;
		laneGlobal: number;
		laneUnplaced: number;
	}) =>
		`${plural(apparent, { one: '# apparent gap', other: '# apparent gaps' })}, ${plural(confirmed, { one: '# confirmed', other: '# confirmed' })}, ${number.format(regional)} regional only, ${number.format(unknown)} unknown. Strip: places reached, and in amber not reached. ${plural(lane, { one: '# initiative names', other: '# initiatives name' })} no country: ${number.format(laneRegional)} regional, ${number.format(laneGlobal)} global, ${number.format(laneUnplaced)} unplaced.`,
	overviewStates: ({
		value,
		regional,
		apparent,
		confirmed,
		unknown
	}: {
		value: number;
		regional: number;
		apparent: number;
		confirmed: number;
		unknown: number;
	}) =>
		`${plural(value, { one: '# place has', other: '# places have' })} recorded work, ${number.format(regional)} regional work only, ${plural(apparent, { one: '# is an apparent gap', other: '# are apparent gaps' })}, ${plural(confirmed, { one: '# is a confirmed gap', other: '# are confirmed gaps' })}, ${plural(unknown, { one: '# is unknown', other: '# are unknown' })}.`,
	overviewFindings: 'Findings',
	overviewFindingsNote: 'made from the loaded records',
	overviewFindingsNone: 'Nothing stands out under this filter.',
	overviewLoaded: 'What is loaded',
	overviewLoadedNote: ({ loaded, described }: { loaded: number; described: number }) =>
		`${number.format(loaded)} of ${plural(described, { one: '# described inventory', other: '# described inventories' })}`,
	overviewRegister: 'Register',
	overviewShareOf: ({
		loaded,
		total,
		asOf
	}: {
		loaded: number;
		total: number;
		asOf: string | null;
	}) => `${number.format(loaded)} of ${number.format(total)}${asOf ? ` (${asOf})` : ''}`,
	overviewTotalUnknown: 'total not stated',
	overviewOtherSites: ({
		listings,
		total,
		sites
	}: {
		listings: number;
		total: number;
		sites: number;
	}) =>
		`${number.format(listings)} of ${plural(total, { one: '# listing comes', other: '# listings come' })} from ${plural(sites, { one: '# other site', other: '# other sites' })} and the press: they add records, but never count as looking.`,
	overviewColumnInventory: 'Inventory',
	overviewColumnKind: 'Kind',
	overviewColumnListings: 'Listings loaded',
	overviewColumnShare: 'Share of its own total',
	overviewColumnComplete: 'How complete',
	overviewDoors: 'Where to begin',
	overviewDoorCountry: 'I work in a ministry',
	overviewDoorCountryText: 'See what is recorded for my country, from whom, and until when.',
	overviewDoorGaps: 'I fund work',
	overviewDoorGapsText: 'See which topics are missing where, and who is active nearby.',
	overviewDoorInventories: 'I keep an inventory',
	overviewDoorInventoriesText: 'Compare the inventories: what they cover, with whom they share.',
	overviewFoot: ({ date }: { date: string }) =>
		`A blank does not prove that nothing was done: all this is what the loaded inventories list. Borders, names and colours express no view on legal status; dashed and dotted: no boundary agreed. Outlines: Natural Earth. Not a map of the United Nations. Read ${date}.`,
	overviewSources: ({ sites }: { sites: number }) =>
		plural(sites, { one: 'Sources: # site', other: 'Sources: # sites' }),
	overviewMapFailed: 'The base map could not be loaded. The numbers below the map still hold.',
	findingRoute: {
		map: 'On the map',
		gaps: 'In the matrix',
		network: 'In the network',
		inventories: 'In the register'
	} as Readonly<Record<string, string>>,
	findingOpen: 'Look closer',
	findingGroup: ({
		group,
		topic,
		regional,
		count
	}: {
		group: string;
		topic: string;
		regional: number;
		count: number;
	}) =>
		`places in the group “${group}” have no work of their own on record on ${topic}${regional === 0 ? '' : regional === count ? '; regional programmes reach them' : `; regional programmes reach ${number.format(regional)} of them`}.`,
	findingTopic: ({ topic, sampled }: { topic: string; sampled: boolean }) =>
		`subregions have no record on ${topic}, more than on most other topics.${sampled ? ' Only sampled inventories look.' : ''}`,
	findingRunning: ({ withoutEnd, total }: { withoutEnd: number; total: number }) =>
		`places have nothing recorded as running today. Read with care: ${number.format(withoutEnd)} of ${plural(total, { one: '# initiative states no end', other: '# initiatives state no end' })}.`,
	findingInventories: ({ smaller, larger }: { smaller: string; larger: string }) =>
		`initiatives that ${smaller} lists are also listed by ${larger}.`,
	findingSingleFunder:
		'implementers of two initiatives or more have one recorded funder. Who publishes partners looks better connected.',
	findingOf: ({ count, total }: { count: number; total: number }) =>
		`${number.format(count)} of ${number.format(total)}`
};

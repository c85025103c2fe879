import type { Missing } from '../../domain/overlap/points';
import type { SiteKind } from '../../domain/overlap/sites';

import { plural } from './plural';

const number = (value: number) => new Intl.NumberFormat('en').format(value);
const listOf = (items: readonly string[]) =>
	new Intl.ListFormat('en', { type: 'conjunction' }).format(items);
const initiatives = (count: number) =>
	plural(count, { one: '# initiative', other: '# initiatives' });

/** Overlaps of sites and scopes, and possible coordination points. */
export const overlaps = {
	overlapsParts: 'Kinds of overlap',
	overlapsPart: {
		sites: 'Sites and inventories',
		scope: 'Scope and records',
		points: 'Coordination points'
	},
	overlapsReview: 'Duplicates to review',
	overlapsReviewCount: ({ count }: { count: number }) => `Duplicates to review · ${number(count)}`,
	overlapsSubtitle: {
		sites: 'Initiatives that two or more sites list',
		scope: 'What inventories say they cover, beside what they list',
		points: 'Different actors, same topic, country and users, at the same time'
	},
	overlapsFormLabel: 'Shown as',
	overlapsForm: { chart: 'Chart', list: 'List', table: 'Table' },
	overlapsOrderLabel: 'Order of combinations',
	overlapsOrder: { size: 'Largest first', degree: 'Fewest sites first' },
	overlapsKinds: 'Sites counted',
	overlapsKind: {
		inventory: 'inventory',
		'own-site': 'own site',
		government: 'government',
		press: 'press',
		repost: 'copy elsewhere'
	} satisfies Record<SiteKind, string>,
	overlapsKindMany: {
		inventory: 'inventories',
		'own-site': 'own sites',
		government: 'governments',
		press: 'press',
		repost: 'copies elsewhere'
	} satisfies Record<SiteKind, string>,

	overlapsAnswerSites: ({
		listed,
		shared,
		inventories,
		folded
	}: {
		listed: number;
		shared: number;
		/** Initiatives on two inventories; null where that says nothing more. */
		inventories: number | null;
		folded: boolean;
	}) => {
		const sites = folded ? 'sites of the kinds chosen' : 'sites';
		if (!listed) return `No initiative on ${sites} is selected`;
		if (!shared) {
			return listed === 1
				? `The one initiative selected is not on two ${sites}`
				: `None of ${initiatives(listed)} is on two ${sites}`;
		}
		const known = `${number(shared)} of ${initiatives(listed)} ${shared === 1 ? 'is' : 'are'} known from more than one site${folded ? ' of the kinds chosen' : ''}`;
		if (inventories === null) return known;
		return `${known}, ⟦${inventories ? `${number(inventories)} from two or more inventories` : 'none from two inventories'}⟧`;
	},
	overlapsScopeSubject: 'What inventories say they cover, beside what they list',
	overlapsAnswerScope: ({
		pairs,
		meeting,
		apart
	}: {
		pairs: number;
		meeting: number;
		apart: number;
	}) => {
		if (!pairs) return 'No two inventories are loaded to compare';
		if (!meeting) return `None of ${number(pairs)} pairs of loaded inventories look at the same`;
		const look = `${number(meeting)} of ${plural(pairs, { one: '# pair', other: '# pairs' })} of loaded inventories ${meeting === 1 ? 'looks' : 'look'} at some of the same`;
		return `${look}, ⟦${apart ? `${number(apart)} without a shared record` : 'none without a shared record'}⟧`;
	},
	overlapsAnswerPoints: ({
		points,
		running,
		now
	}: {
		points: number;
		running: number;
		now: boolean;
	}) => {
		if (now) {
			return running
				? `${plural(running, { one: '# possible coordination point has', other: '# possible coordination points have' })} work that runs today`
				: 'No possible coordination point has work that runs today';
		}
		if (!points) return 'No possible coordination point among the initiatives selected';
		const found = plural(points, {
			one: '# possible coordination point',
			other: '# possible coordination points'
		});
		return `${found}: different actors, same topic, place, users and time; ${running ? number(running) : 'none'} with work today`;
	},
	overlapsAnswerAbsences: ({ pairs, now }: { pairs: number; now: boolean }) =>
		pairs
			? `${plural(pairs, { one: '# pair of actors worked', other: '# pairs of actors worked' })} on the same at the same time ⟦without a link on record⟧${now ? ', in points with work today' : ''}`
			: 'No two actors who worked on the same at the same time are without a link on record',

	overlapsSample: 'Samples, not full lists.',
	overlapsSampleText: 'Parts of what sites hold were loaded: two may share far more than is drawn.',
	overlapsPlotHead: 'On two or more sites',
	overlapsPlotText: {
		size: 'Columns: exact combinations of sites, largest first. Rows: sites.',
		degree: 'Columns: exact combinations of sites, fewest sites first. Rows: sites.'
	},
	overlapsMatrixHead: 'Row’s initiatives also on',
	overlapsSharedHead: 'shared',
	overlapsPlotLabel: ({ sites, combinations }: { sites: number; combinations: number }) =>
		`${plural(sites, { one: '# site', other: '# sites' })} and ${plural(combinations, { one: '# combination', other: '# combinations' })} of them`,
	overlapsMatrixLabel: ({ rows, columns }: { rows: number; columns: number }) =>
		`What pairs of sites share: ${number(rows)} rows, ${number(columns)} columns`,
	overlapsOthers: ({ count }: { count: number }) =>
		plural(count, { one: '# other site', other: '# other sites' }),
	overlapsSomeOthers: ({ count }: { count: number }) => `some of ${number(count)} other sites`,
	overlapsUnder: ({ share }: { share: string }) => `<${share}`,
	overlapsAmongOthers: ({ count }: { count: number }) =>
		`Two or more of the ${number(count)} others`,
	overlapsOthersOpen: ({ count, shared }: { count: number; shared: number }) =>
		`${plural(count, { one: '# other site', other: '# other sites' })}: ${initiatives(shared)} shared; show each`,
	overlapsCombination: ({
		sites,
		others,
		alone,
		count
	}: {
		sites: readonly string[];
		others: number;
		/** A lone dot of the other sites. */
		alone: boolean;
		count: number;
	}) =>
		alone
			? `Only on two or more of ${number(others)} other sites: ${initiatives(count)}`
			: `Only on ${listOf(sites)}: ${initiatives(count)}`,
	overlapsSite: ({
		name,
		kind,
		listed,
		shared
	}: {
		name: string;
		kind: string;
		listed: number;
		shared: number;
	}) => `${name}, ${kind}: ${number(shared)} of ${initiatives(listed)} also on another site`,
	overlapsSharedOf: ({ shared, listed }: { shared: number; listed: number }) =>
		`${number(shared)} of ${number(listed)} shared`,
	overlapsPairShort: ({ name, shared, share }: { name: string; shared: number; share: string }) =>
		`${name} ${number(shared)} (${share})`,
	overlapsCell: ({
		a,
		b,
		shared,
		share,
		listed,
		suspected
	}: {
		a: string;
		b: string;
		shared: number;
		share: string;
		listed: number;
		suspected: number;
	}) => {
		const both = shared
			? `${initiatives(shared)} on both, ${share} of ${number(listed)} on ${a}`
			: 'nothing shared';
		return `${a} and ${b}: ${both}${suspected ? `; ${plural(suspected, { one: '# suspected pair', other: '# suspected pairs' })}` : ''}`;
	},
	overlapsCellSelf: ({ name, listed }: { name: string; listed: number }) =>
		`${name}: ${initiatives(listed)} listed`,
	overlapsConfirmed: 'confirmed the same',
	overlapsSuspected: 'suspected pair, not decided',
	overlapsShareLegend: 'number: shared; fill: share of the row’s initiatives',
	overlapsShareTo: ({ share }: { share: string }) => `to ${share}`,
	overlapsShareOver: ({ share }: { share: string }) => `over ${share}`,
	overlapsOpenSites: ({ count }: { count: number }) =>
		plural(count, { one: 'Show the # other site', other: 'Show the # other sites' }),
	overlapsCloseSites: 'Show fewer sites',
	overlapsHidden: ({
		combinations,
		initiatives: held
	}: {
		combinations: number;
		initiatives: number;
	}) =>
		`${plural(combinations, { one: '# further combination holds', other: '# further combinations hold' })} ${initiatives(held)}.`,
	overlapsOpenCombinations: 'Show them',
	overlapsCloseCombinations: 'Show fewer combinations',
	overlapsOneSite: ({ name }: { name: string }) =>
		`Only ${name} is chosen in the filter: these are its initiatives, and where else they are listed. Shares are of these.`,
	overlapsNone: 'Nothing here is on two sites',
	overlapsNoneOneSite:
		'All selected initiatives were read on one site. One site alone has no overlap: choose more sites, or more kinds of sites.',
	overlapsNoneText: ({ listed, sites }: { listed: number; sites: number }) =>
		listed
			? `${initiatives(listed)} on ${plural(sites, { one: '# site', other: '# sites' })}, each on one only. The loaded lists are samples.`
			: 'No initiative on sites of these kinds is selected.',
	overlapsAllKinds: 'Count all kinds of sites',
	overlapsSummary: ({
		listed,
		sites,
		shared,
		sharing,
		most,
		combinations,
		emptyPairs,
		pairs,
		inventories
	}: {
		listed: number;
		sites: number;
		shared: number;
		sharing: number;
		most: string;
		combinations: number;
		emptyPairs: number;
		pairs: number;
		inventories: number | null;
	}) =>
		[
			`${initiatives(listed)} on ${plural(sites, { one: '# site', other: '# sites' })}: ${number(shared)} on two or more, in ${plural(combinations, { one: '# exact combination', other: '# exact combinations' })} of ${number(sharing)} sites.`,
			...(most ? [`Most is shared by ${most}.`] : []),
			...(pairs
				? [`${number(emptyPairs)} of ${number(pairs)} pairs of the sites drawn share nothing.`]
				: []),
			...(inventories === null
				? []
				: [
						inventories
							? `${initiatives(inventories)} ${inventories === 1 ? 'is' : 'are'} on two inventories or more.`
							: 'None is on two inventories.'
					])
		].join(' '),
	overlapsSummarySite: ({
		name,
		shared,
		listed
	}: {
		name: string;
		shared: number;
		listed: number;
	}) => `${name} (${number(shared)} of ${number(listed)})`,
	overlapsAsOf: ({ date }: { date: string }) => `As recorded on ${date}.`,
	overlapsNote: ({
		others,
		empty,
		emptyPairs,
		pairs
	}: {
		others: number;
		/** Possible combinations without an initiative; null where they are beyond counting. */
		empty: number | null;
		emptyPairs: number;
		pairs: number;
	}) =>
		[
			'Listings are one initiative when a person said so; suspected doubles are not. An initiative counts once for a site, and in one combination. News pages and blogs count as one site.',
			...(others
				? [
						`A lone dot in the last row means two or more of its ${plural(others, { one: '# site', other: '# sites' })}.`
					]
				: []),
			...(empty ? [`${number(empty)} possible combinations hold nothing and are not drawn.`] : []),
			...(empty === null && pairs
				? [`${number(emptyPairs)} of ${number(pairs)} pairs hold nothing.`]
				: [])
		].join(' '),

	overlapsTableSites: 'Sites that share initiatives, and with whom',
	overlapsTableCombinations: ({ initiatives: shared }: { initiatives: number }) =>
		`Exact combinations of sites: ${initiatives(shared)} in all`,
	overlapsTableSite: 'Site',
	overlapsTableKind: 'Kind',
	overlapsTableListed: 'Listed',
	overlapsTableShared: 'Shared',
	overlapsTableWith: 'Shared with, and share of its own',
	overlapsTableExactly: 'On exactly these sites',
	overlapsTableDegree: 'Sites',
	overlapsTableInitiatives: 'Initiatives',
	overlapsTableInventory: 'Inventory',
	overlapsTableOther: 'Other inventory',
	overlapsTableTopics: 'Common topics',
	overlapsTablePlaces: 'Common places',
	overlapsTableUsers: 'Common users',

	overlapsOfLabel: 'Inventories compared',
	overlapsOf: { loaded: 'Loaded', register: 'All of the register' },
	overlapsScopeCaution:
		'Scopes are as the inventories state them; records are those that were loaded. A pair without a shared record may well share some.',
	overlapsScopePair: 'Two inventories',
	overlapsScopeScope: 'Scope in common',
	overlapsScopeRecords: 'Records in common',
	overlapsScopeShort: 'scope',
	overlapsScopeRecordsShort: 'records',
	overlapsScopeRow: ({
		a,
		b,
		scope,
		shared
	}: {
		a: string;
		b: string;
		scope: string;
		shared: number;
	}) => `${a} and ${b}: ${scope} of their scope in common, ${initiatives(shared)} on both`,
	overlapsScopeWhat: ({
		topics,
		places,
		users
	}: {
		topics: number;
		places: number;
		users: number | null;
	}) =>
		`${plural(topics, { one: '# topic', other: '# topics' })} × ${plural(places, { one: '# place', other: '# places' })} × ${
			users === null
				? 'users not stated'
				: plural(users, { one: '# group of users', other: '# groups of users' })
		}`,
	overlapsScopeShared: ({ shared }: { shared: number }) =>
		shared ? `${number(shared)} shared` : 'none shared',
	overlapsScopeUnloaded: 'not loaded',
	overlapsScopeNoUsers: 'not stated',
	overlapsScopeTable: 'Pairs of inventories: scope and records in common',
	overlapsScopeNone: 'No two inventories look at the same here',
	overlapsScopeNoneText: 'No two stated scopes meet in the topics, places and users of the filter.',
	overlapsScopeLoading: 'Reading the register',
	overlapsScopeFailed: 'The register could not be read',
	overlapsScopeFailedText: 'What inventories say of their scope stands in it. Try again.',
	overlapsScopeSummary: ({ inventories, loaded }: { inventories: number; loaded: number }) =>
		`Of ${plural(inventories, { one: '# inventory', other: '# inventories' })} in the register, records of ${number(loaded)} are loaded.`,
	overlapsScopeNote:
		'Scope in common: cells of topic × place × users that both look at, of those that either does, within the filter. Where one states no users, topic × place. Records in common: initiatives that both list, of those that either lists.',

	overlapsListLabel: 'What is listed',
	overlapsList: { points: 'Points', absences: 'Actors without a recorded link' },
	overlapsNow: 'Only with work that runs today',
	overlapsNowOff: 'Show all times',
	overlapsSave: 'Save as CSV',
	overlapsSaved: 'The list was handed to the browser as a file.',
	overlapsRule: {
		points:
			'Order: points with work today first, then by number of actors, of countries, and the latest. Actors who share an initiative here, or one series of workshops, stand on one side.',
		absences:
			'Pairs from different sides of a point whom no initiative on record names together and no source says to cooperate. Order: with work today first, then by the cells of topic, country and users that they share.'
	},
	overlapsPointsNone: {
		points: 'No possible coordination point here',
		absences: 'No pair without a recorded link here'
	},
	overlapsPointsNoneText: ({ compared, now }: { compared: number; now: boolean }) =>
		`${plural(compared, { one: '# selected initiative says', other: '# selected initiatives say' })} enough to be compared${now ? ', and no work that runs today meets other work' : ''}. Silence in the records is no proof that nobody meets.`,
	overlapsCommon: ({
		topics,
		countries,
		users
	}: {
		topics: string;
		countries: string;
		users: string;
	}) => `${topics} in ${countries}, for ${users.toLowerCase()}`,
	overlapsAndMore: ({ names, more }: { names: string; more: number }) =>
		`${names} and ${number(more)} more`,
	overlapsPeriod: ({ from, to }: { from: string; to: string | null }) =>
		to ? `from ${from} to ${to}` : `in ${from}`,
	overlapsWhy: ({ actors, period, stated }: { actors: number; period: string; stated: boolean }) =>
		`${plural(actors, { one: '# actor', other: '# actors' })}, at work at the same time ${period}, ${stated ? 'by stated dates' : 'some dates assumed'}.`,
	overlapsRunning: ({ sides }: { sides: number }) =>
		sides > 1 ? `runs today on ${number(sides)} sides` : 'runs today on one side',
	overlapsSideLabel: ({ at }: { at: number }) => `Initiatives of side ${number(at)}`,
	overlapsSideMore: 'Show all initiatives',
	overlapsWhenStated: ({ start, end }: { start: number; end: number }) =>
		start === end ? String(start) : `${start}–${end}`,
	overlapsWhenEnd: ({ end }: { end: number }) => `until ${end}, start not stated`,
	overlapsWhenAssumed: ({ start, end }: { start: number; end: number }) =>
		start === end ? `${start}, end assumed` : `${start}–${end}, end assumed`,
	overlapsWhenOngoing: ({ start }: { start: number | null }) =>
		start ? `from ${start}, ongoing as collected` : 'ongoing as collected, no date',
	overlapsWho: ({
		funders,
		implementers,
		partners
	}: {
		funders: string;
		implementers: string;
		partners: string;
	}) =>
		[
			...(funders ? [`funded by ${funders}`] : []),
			...(implementers ? [`run by ${implementers}`] : []),
			...(partners ? [`with ${partners}`] : [])
		].join(', '),
	overlapsPairNames: ({ a, b }: { a: string; b: string }) => `${a} with ${b}`,
	overlapsLinked: ({ pairs, more }: { pairs: string; more: number }) =>
		`Linked elsewhere on record: ${pairs}${more ? ` and ${plural(more, { one: '# more pair', other: '# more pairs' })}` : ''}.`,
	overlapsUnlinked: 'No link between the sides is on record.',
	overlapsAnd: 'and',
	overlapsCells: ({ cells }: { cells: number }) =>
		plural(cells, { one: '# shared cell', other: '# shared cells' }),
	overlapsPointsSummary: ({
		compared,
		rows,
		points,
		running,
		both,
		countries,
		stated
	}: {
		compared: number;
		rows: number;
		points: number;
		running: number;
		both: number;
		countries: number;
		stated: number;
	}) =>
		`${number(compared)} of ${initiatives(rows)} say enough to be compared: ${plural(points, { one: '# possible coordination point', other: '# possible coordination points' })} in ${plural(countries, { one: '# country', other: '# countries' })}, ${number(stated)} of them by stated dates alone. ${running ? `Work runs today in ${number(running)}, on two sides in ${both ? number(both) : 'none'}.` : 'No work in them runs today.'}`,
	overlapsPointsNote: ({ months }: { months: number }) =>
		`A possible coordination point is no sign that anybody failed to coordinate: contacts are rarely recorded. Initiatives on different sides share no actor in any role. A missing end is assumed ${number(months)} months after the start. Bodies of one state or institution stand as the records name them. Compared are only those that name a topic, a country in view, users, an actor and a date.`,
	overlapsBusiest: 'Actors in most points',
	overlapsBusiestText: 'Who stands in most of the possible coordination points shown.',
	overlapsInPoints: ({ count }: { count: number }) =>
		plural(count, { one: '# point', other: '# points' }),
	overlapsCompared: ({ compared, of }: { compared: number; of: number }) =>
		`${number(compared)} of ${initiatives(of)} could be compared; the others name no`,
	overlapsMissing: {
		topic: 'topic',
		country: 'country in view',
		users: 'target users',
		actor: 'actor',
		date: 'date'
	} satisfies Record<keyof Missing, string>,
	overlapsCsv: {
		place: 'No.',
		topics: 'Topics',
		countries: 'Countries',
		iso3: 'ISO3',
		users: 'Target users',
		sides: 'Sides',
		actors: 'Actors by side',
		actorCount: 'Number of actors',
		from: 'Together from',
		to: 'Together to',
		stated: 'All dates stated',
		running: 'Runs today',
		linked: 'Linked elsewhere on record',
		ids: 'Initiatives by side',
		actor: 'Actor',
		otherActor: 'Other actor',
		cells: 'Shared cells',
		yes: 'yes',
		no: 'no'
	},

	overlapsSelected: ({ sites, exact }: { sites: number; exact: boolean }) =>
		exact
			? 'Exact combination'
			: plural(sites, { one: 'Site', other: '# sites, whoever else lists it too' }),
	overlapsOnly: ({ sites }: { sites: readonly string[] }) => `Only ${listOf(sites)}`,
	overlapsSiteUnknown: 'One of these sites is not in the loaded release.',
	overlapsSiteSaid: ({
		listed,
		shared,
		completeness
	}: {
		listed: number;
		shared: number;
		completeness: string;
	}) =>
		`${number(shared)} of ${initiatives(listed)} selected here ${shared === 1 ? 'is' : 'are'} on another site too. The site is ${completeness === 'a sample' ? 'read as a sample' : completeness}.`,
	overlapsPartners: 'Shares with',
	overlapsPartnersMore: ({ count }: { count: number }) =>
		`and with ${plural(count, { one: '# more site', other: '# more sites' })}, each as in the table.`,
	overlapsPairSaid: ({
		shared,
		sides
	}: {
		shared: number;
		sides: readonly { name: string; listed: string; share: string }[];
	}) =>
		shared
			? `${initiatives(shared)} on both: ${listOf(sides.map(({ name, listed, share }) => `${share} of ${listed} on ${name}`))}.`
			: `Nothing on both, of ${listOf(sides.map(({ name, listed }) => `${listed} on ${name}`))}.`,
	overlapsCombinationSaid: ({ count, exact }: { count: number; exact: boolean }) =>
		exact
			? `${initiatives(count)} on these and on no other site that counts here.`
			: `${initiatives(count)} on all of these.`,
	overlapsToReview: 'Review suspected doubles',
	overlapsToReviewPairs: ({ count }: { count: number }) =>
		plural(count, { one: 'Review # suspected pair', other: 'Review # suspected pairs' }),
	overlapsLoaded: 'How much of each is loaded',
	overlapsLoadedText:
		'Press a pair to see what both list. What is not loaded cannot be seen to be shared.',
	overlapsLoadedOf: ({ listings, stated }: { listings: number; stated: string | null }) =>
		`${number(listings)} of ${stated ?? 'a number not stated'}`,
	overlapsEverywhere: ({ count }: { count: number }) =>
		plural(count, {
			one: '# initiative on two or more sites',
			other: '# initiatives on two or more sites'
		}),
	overlapsEverywhereText: 'Press a column, a site or a cell to see what it holds.'
};

import type { SITE_KINDS } from '../../domain/release';
import type { Status } from '../../domain/filter';

import { plural } from './plural';

const number = new Intl.NumberFormat('en');

const initiatives = (count: number) =>
	plural(count, { one: '# initiative', other: '# initiatives' });

/** Pages of one country, actor, initiative or inventory, and their lists. */
export const profiles = {
	listMore: ({ count }: { count: number }) => `${number.format(count)} more`,
	listFewer: 'Fewer',
	listFind: ({ what }: { what: string }) => `Find in the list: ${what}`,
	listFindPlaceholder: 'Find in this list',
	listFound: ({ shown, total }: { shown: number; total: number }) =>
		`${number.format(shown)} of ${number.format(total)} shown`,
	listNone: 'Nothing in this list matches.',
	notStated: 'not stated',
	profileNarrowed: 'Counted under the filter above.',
	profileWiden: 'Count everything',
	profilePrint: 'Print',
	profileCompare: ({ names }: { names: string }) => (names ? `Compare with ${names}` : 'Compare'),
	listingUnsafe: 'address withheld',
	listingMirror: 'read on a copy',
	endStated: ({ date }: { date: string }) => `until ${date}`,
	endAssumed: ({ start, end }: { start: number; end: number }) => `${start}–${end}, assumed`,
	endOngoing: 'ongoing, as collected',
	endOngoingSince: ({ start }: { start: number }) => `from ${start}, ongoing`,

	countryUnknown: ({ id }: { id: string }) => `No country or territory has the code “${id}”`,
	countryUnknownText: 'Codes are those of ISO 3166-1 alpha-3, for example KEN or VUT.',
	countryToList: 'All countries, A to Z',
	countryAnswer: ({ name, count, running }: { name: string; count: number; running: number }) =>
		`${name}: ${plural(count, { one: '# initiative names it', other: '# initiatives name it' })}, ${
			running ? `${number.format(running)} recorded as running` : 'none recorded as running'
		}`,
	countryAnswerSilent: ({ silent, total }: { silent: number; total: number }) =>
		`, ⟦none on ${silent} of ${plural(total, { one: '# topic', other: '# topics' })}⟧`,
	countryAnswerNone: ({ name }: { name: string }) => `${name}: ⟦no recorded initiative names it⟧`,
	countryAnswerRegional: ({ count }: { count: number }) =>
		`; ${plural(count, { one: '# regional one reaches it', other: '# regional ones reach it' })}`,
	countryAnswerOutside: ({ name, count }: { name: string; count: number }) =>
		`${name}: ${count ? plural(count, { one: '# initiative names it', other: '# initiatives name it' }) : 'no recorded initiative names it'}; outside the chosen set of places`,
	countryListAnswer: ({ named, places }: { named: number; places: number }) =>
		`${number.format(named)} of ${plural(places, { one: '# place is', other: '# places are' })} named by recorded work`,
	countryListGaps: ({ count }: { count: number }) =>
		`, ⟦${plural(count, { one: '# apparent gap', other: '# apparent gaps' })}⟧`,
	countryListRegion: ({ named, total }: { named: number; total: number }) =>
		`${number.format(named)} of ${number.format(total)} named`,
	countryListLabel: 'Countries and territories',
	countryListNoRegion: 'Other',
	countrySubtitle: ({ sites, listings }: { sites: number; listings: number }) =>
		`International cyber capacity building that names it, from ${plural(sites, { one: '# site', other: '# sites' })}, ${plural(listings, { one: '# listing', other: '# listings' })}`,
	countryOutside:
		'This place is outside the chosen set (by default the recipients of aid on the OECD DAC list). Silence about it is no gap.',
	countryOutsideWiden: 'Take every country as a place',
	factRegion: 'Region',
	factGroups: 'Group',
	factNoGroup: 'none of LDC, LLDC, SIDS',
	factIncome: 'Income group',
	factPopulation: 'People',
	factPopulationIn: ({ year }: { year: number }) => `People, ${year}`,
	factAid: 'Aid, OECD DAC list',
	factRecipient: 'recipient',
	factNotRecipient: 'not a recipient',
	factStatus: 'United Nations',
	factsSources: 'From UN M49, United Nations lists, World Bank, OECD DAC;',
	factsSourcesList: 'editions, dates and licences',
	income: {
		low: 'low',
		'lower-middle': 'lower middle',
		'upper-middle': 'upper middle',
		high: 'high'
	},
	countryStatus: {
		'un-member': 'member',
		'un-observer': 'observer',
		other: 'neither member nor observer'
	},
	groupAcronym: { ldc: 'LDC', lldc: 'LLDC', sids: 'SIDS' },

	topicsTitle: 'By topic',
	topicsAside: 'an initiative with two topics stands in both rows; one square each',
	topicsTopic: 'Topic',
	topicsRecords: 'Recorded initiatives',
	topicsLast: 'Last dated',
	topicsLooking: 'Inventories looking',
	topicsNeighbours: ({ place }: { place: string }) => `Nearest in ${place}`,
	topicsNoDate: 'no date',
	topicsWhy: {
		value: '',
		'gap-confirmed': 'nothing found, and an inventory loaded in full looks here',
		'gap-apparent': 'nothing found',
		regional: 'regional work only',
		unknown: 'no loaded inventory of projects looks here',
		'out-of-scope': 'nothing recorded; outside the chosen set of places'
	},
	topicsRegionalCount: ({ count }: { count: number }) =>
		`regional work only: ${number.format(count)}`,
	topicsApparent: ({ looking }: { looking: number }) =>
		`nothing found; ${plural(looking, { one: '# inventory looks, in part', other: '# inventories look, in part' })}`,
	topicsOfTopic: ({ topic, count }: { topic: string; count: number }) =>
		`${topic}: ${initiatives(count)}`,
	topicsFew: 'few records',
	squareLabel: {
		planned: 'planned',
		running: 'running',
		ended: 'ended',
		'no-end': 'start only, no end stated',
		undated: 'undated'
	} satisfies Record<Status, string>,

	timeRunning: 'What runs now',
	timeRunningNone: 'No initiative on record runs today.',
	timeNextTitle: 'What ends next',
	timeNextNothing: 'No initiative on record has an end after today.',
	timeNextOpen: ({ count }: { count: number }) =>
		plural(count, {
			one: '# goes on without a stated end.',
			other: '# go on without a stated end.'
		}),
	timePlanned: 'Planned',
	timeEnded: 'What ended last, by a stated or an assumed end',
	timeEndedNone: 'Nothing on record has ended.',
	timeUndated: 'Without a date',
	timeAssumed: ({ months }: { months: number }) =>
		`“Assumed”: only the start is stated; the end is taken to be ${number.format(months)} months later.`,

	fundsTitle: 'Who funds',
	runsTitle: 'Who implements',
	actorsMissing: ({ missing, total }: { missing: number; total: number }) =>
		`Not stated for ${number.format(missing)} of ${initiatives(total)}.`,
	actorsNone: 'No record says.',

	reachTitle: 'Regional and global work',
	reachAside: 'names no country',
	reachRegional: ({ area, count }: { area: string; count: number }) =>
		`${area}: ${initiatives(count)}`,
	reachNone: 'No recorded regional work names an area of at most 25 states that contains it.',
	reachWider: ({ wider, global }: { wider: number; global: number }) =>
		`Beyond that, ${initiatives(wider)} for wider areas that contain it and ${number.format(global)} said to be global; they colour no country.`,

	sideTitle: 'Side by side',
	sideNeighbours: ({ place }: { place: string }) => `Nearest in ${place}`,
	sidePeers: ({ group }: { group: string }) => `Nearest population among ${group}`,
	sideCountry: 'Country',
	sidePeople: 'People',
	sideInitiatives: 'Initiatives',
	sideTopics: 'Topics',
	sideRunning: 'Running',
	sideFunders: 'Funders',
	sideAll: ({ place }: { place: string }) => `All of ${place}`,

	lookTitle: 'Inventories that look here',
	lookNone: 'No loaded inventory of projects has this place in its scope.',
	lookName: 'Inventory',
	lookLoaded: 'Loaded',
	lookHere: 'Name it',
	lookOf: ({ loaded, total }: { loaded: number; total: string }) =>
		`${number.format(loaded)} of ${total}`,
	lookOfUnknown: ({ loaded }: { loaded: number }) => `${number.format(loaded)}, total not stated`,
	lookNotLoaded: 'In scope but not loaded:',
	lookNote:
		'A place is looked at by inventories of projects only, never by an organisation’s pages, by the press or by a collection of laws.',

	indicatorsTitle: 'Published indicators',
	indicatorsAside: 'context, not counted here',
	indicatorsFailed: 'The published figures could not be read.',
	indicatorYes: 'yes',
	indicatorNo: 'no',
	indicatorDraft: 'draft',
	indicatorNoData: 'no data',
	indicatorFigure: ({ label, value }: { label: string; value: string }) => `${label}: ${value}`,
	indicatorValue: ({ value, unit }: { value: string; unit: string }) => `${value} ${unit}`,

	recordsTitle: 'Every record',
	recordsAside: ({ count, listings }: { count: number; listings: number }) =>
		`${initiatives(count)}, ${plural(listings, { one: '# listing', other: '# listings' })}`,
	printedRest: ({ shown, rest }: { shown: number; rest: number }) =>
		`The ${number.format(shown)} newest are printed; ${number.format(rest)} more stand on the page.`,
	printedAddresses:
		'An address that ends in … is cut on paper; its link in a PDF is whole, and so is the page:',
	recordsNone: 'No record under this filter.',

	missingTitle: 'Missing something?',
	missingText:
		'No record is not proof of no work. If you know of an initiative that is not here, or a fact that is wrong:',
	missingInventories: 'Tell an inventory that looks here; the next release takes up what it lists:',
	missingFile:
		'Or send a public address, the dates and the organisations to whoever publishes this copy of the Atlas: each row of its data tables is one record with its source.',
	profileFoot: ({ date, version }: { date: string; version: string }) =>
		`Known to the loaded inventories, read ${date}, release ${version}. No record is not proof of no work. Each named country counts once. How a place is named here says nothing about its legal status.`,

	doublesAmong: ({ count, of }: { count: number; of: number }) =>
		plural(count, {
			one: `Of these ${number.format(of)}, # may be the same as another of them; it counts apart until somebody has compared them.`,
			other: `Of these ${number.format(of)}, # may be the same as others of them; they count apart until somebody has compared them.`
		}),
	doublesReview: 'Review suspected doubles',

	actorUnknown: ({ id }: { id: string }) => `No actor here has the id “${id}”`,
	actorUnknownText: 'It may have been merged with another one in a later release.',
	actorToList: 'All actors',
	actorAnswer: ({ name, roles }: { name: string; roles: string }) => `${name} ${roles}`,
	actorFunds: ({ count }: { count: number }) => `funds ${initiatives(count)}`,
	actorRuns: ({ count }: { count: number }) => `implements ${number.format(count)}`,
	actorRunsFirst: ({ count }: { count: number }) => `implements ${initiatives(count)}`,
	actorJoins: ({ count }: { count: number }) => `is a partner in ${number.format(count)}`,
	actorJoinsFirst: ({ count }: { count: number }) => `is a partner in ${initiatives(count)}`,
	actorPlaces: ({ count }: { count: number }) =>
		plural(count, { one: '; # country named', other: '; # countries named' }),
	actorNoRole: 'is named by no recorded initiative',
	actorListAnswer: ({
		actors,
		funders,
		implementers
	}: {
		actors: number;
		funders: number;
		implementers: number;
	}) =>
		`${plural(actors, { one: '# actor is', other: '# actors are' })} named: ${number.format(funders)} as funders, ${number.format(implementers)} as implementers`,
	actorListLabel: 'Actors',
	actorListOrder: 'Order',
	actorListAz: 'A to Z',
	actorListMost: 'Most records',
	actorListName: 'Actor',
	actorListFunds: 'Funds',
	actorListRuns: 'Implements',
	actorListJoins: 'Partner',
	actorListNote: 'A number counts initiatives under the filter. An actor can have several roles.',
	actorRole: 'Roles',
	actorRoleFunder: 'Funder',
	actorRoleImplementer: 'Implementer',
	actorRolePartner: 'Partner',
	actorSeat: 'Seat',
	actorKindLabel: 'Kind',
	actorSite: 'Own site',
	actorAliases: 'Also written',
	actorAliasesNone: 'in one way only',
	actorReach: 'Where',
	actorReachAside: ({ places }: { places: number }) =>
		plural(places, { one: '# country named', other: '# countries named' }),
	actorReachNone: 'No record says in which country.',
	actorReachLane: ({ count }: { count: number }) =>
		plural(count, {
			one: '# initiative names no country.',
			other: '# initiatives name no country.'
		}),
	actorTopics: 'Topics',
	actorPartners: 'Named together with',
	actorPartnersAside: 'shared initiatives',
	actorPartnersNone: 'No record names it together with anyone.',
	actorTime: 'Over time',
	actorTimeAside: 'initiatives per year, stated or assumed',
	actorTimeYear: ({ year, count }: { year: number; count: number }) =>
		`${year}: ${initiatives(count)}`,
	actorTimeUndated: ({ count }: { count: number }) =>
		plural(count, { one: '# has no date.', other: '# have no date.' }),
	actorTimeNone: 'No record has a date.',
	actorLinks: 'Stated cooperation',

	initiativeUnknown: ({ id }: { id: string }) => `No initiative here has the id “${id}”`,
	initiativeUnknownText: 'It may have been merged with another one in a later release.',
	initiativeToSearch: 'Search',
	initiativeAnswer: ({
		title,
		listings,
		status
	}: {
		title: string;
		listings: number;
		status: string;
	}) => `${title}: ${plural(listings, { one: '# listing', other: '# listings' })}, ${status}`,
	initiativeStatus: 'Status',
	initiativeDates: 'Dates',
	initiativeFromTo: ({ start, end }: { start: string; end: string }) =>
		`start ${start}, end ${end}`,
	initiativeBasis: {
		dates: 'from its dates',
		assumed: ({ months, date }: { months: number; date: string }) =>
			`end assumed ${months} months after the start: ${date}`,
		collected: 'as collected: no date says otherwise',
		none: 'no date and no status on record'
	},
	initiativeLapsed: 'taken to have ended',
	initiativeGoesOn: 'taken to be still running',
	initiativeAreas: 'Areas',
	initiativeGlobal: 'global',
	initiativeCountries: 'Countries',
	initiativeCountriesNone: 'no country named',
	initiativeActivities: 'Activities',
	initiativeUsers: 'Target users',
	initiativeFunders: 'Funders',
	initiativeImplementers: 'Implementers',
	initiativePartners: 'Partners',
	initiativeListings: ({ count }: { count: number }) =>
		plural(count, { one: 'Its listing', other: 'Its # listings side by side' }),
	initiativeAgree: ({ agree, differ, silent }: { agree: number; differ: number; silent: number }) =>
		`They agree on ${plural(agree, { one: '# field', other: '# fields' })}, differ on ${number.format(differ)}; on ${number.format(silent)} only some of them speak.`,
	initiativeBudget: ({
		amount,
		upTo,
		note
	}: {
		amount: string;
		upTo: string | null;
		note: string | null;
	}) => `${upTo ? `${amount} to ${upTo}` : amount}${note ? ` (${note})` : ''}`,
	initiativeTable: ({ title }: { title: string }) => `Listings of ${title}`,
	initiativeMark: { same: 'agree', differ: 'differ', part: 'not all say' },
	initiativeField: {
		title: 'Title',
		start: 'Start',
		end: 'End',
		status: 'Status as collected',
		countries: 'Countries',
		areas: 'Areas, in its words',
		topics: 'Topics, ours',
		words: 'Topics, in its words',
		funders: 'Funders, as written',
		implementers: 'Implementers, as written',
		partners: 'Partners, as written',
		budget: 'Budget',
		languages: 'Languages'
	},
	initiativeSummary: 'Summary, in our words',
	initiativeRead: 'Read at',
	initiativeSame: 'Why it is taken to be the same',
	initiativeNotes: 'Corrections',
	initiativeFull: 'Fields filled',
	initiativeFilled: ({ filled, total }: { filled: number; total: number }) =>
		`${number.format(filled)} of ${number.format(total)} that were looked for`,
	initiativeTogether: 'All listings together',
	initiativeSilent: ({ fields }: { fields: string }) => `No listing says: ${fields}.`,
	initiativeTexts: 'The texts of the listings could not be read.',
	statedStatus: { planned: 'planned', ongoing: 'ongoing', completed: 'completed' },
	languageName: ({ code }: { code: string }) =>
		new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(code) ?? code,

	actorHow: {
		'data-sharing': 'shares data with',
		'joint-maintenance': 'is maintained together with',
		'content-contribution': 'exchanges content with',
		'links-to': 'links to',
		consultation: 'consults with',
		methodology: 'shares a method with',
		unspecified: 'is named together with'
	} as Record<string, string>,
	/** The same, where the other end says it. */
	actorHowFrom: {
		'data-sharing': 'shares data with',
		'joint-maintenance': 'is maintained together with',
		'content-contribution': 'exchanges content with',
		'links-to': 'is linked from',
		consultation: 'is consulted by',
		methodology: 'shares a method with',
		unspecified: 'is named together with'
	} as Record<string, string>,
	siteKind: {
		inventory: 'inventory',
		'own-site': 'own site',
		government: 'government',
		press: 'press',
		repost: 'repost'
	} satisfies Record<(typeof SITE_KINDS)[number], string>
} as const;

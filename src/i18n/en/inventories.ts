import { boundaries } from './boundaries';
import { plural } from './plural';

const number = new Intl.NumberFormat('en');

/** A topic inside a sentence; names such as "CSIRT" stay as they are. */
const within = (label: string) =>
	label.replace(/^\p{Lu}(?=\p{Ll}*([\s,-]|$))/u, (letter) => letter.toLowerCase());
const few = (count: number) => ['none', 'one', 'two', 'three'][count] ?? number.format(count);
const described = (count: number) => plural(count, { one: '# inventory', other: '# inventories' });
const topics = (count: number) => plural(count, { one: '# topic', other: '# topics' });

const access = { open: 'open', registration: 'sign in', closed: 'closed', unknown: 'not known' };
const match = {
	exactMatch: 'exact',
	closeMatch: 'close',
	broadMatch: 'broader',
	narrowMatch: 'narrower'
};

/** The register of inventories and the page of each. */
export const inventories = {
	registerAnswer: ({
		total,
		most,
		topic,
		least,
		rare,
		loaded
	}: {
		total: number;
		most: number;
		topic: string;
		least: number | null;
		rare: readonly string[];
		loaded: number;
	}) => {
		const rarest = rare.length > 1 ? `${number.format(rare.length)} topics` : within(rare[0] ?? '');
		const gap = least === null ? '' : `, ⟦${few(least)} at ${rarest}⟧`;
		return `${number.format(most)} of ${described(total)} look at ${within(topic)}${gap}; ${few(loaded)} ${loaded === 1 ? 'has' : 'have'} records loaded`;
	},
	registerAnswerPlain: ({ total, loaded }: { total: number; loaded: number }) =>
		`${described(total)} described; ${few(loaded)} ${loaded === 1 ? 'has' : 'have'} records loaded`,
	registerAnswerOne: ({
		name,
		topics: looks,
		total,
		listings
	}: {
		name: string;
		topics: number;
		total: number;
		listings: number;
	}) =>
		`${name} ${looks ? `looks at ${number.format(looks)} of ${topics(total)}` : 'does not say which topics it looks at'}; ${
			listings
				? plural(listings, {
						one: '# listing of it is loaded',
						other: '# listings of it are loaded'
					})
				: 'none of its records is loaded'
		}`,
	registerUnknown: ({ id }: { id: string }) => `No inventory here has the id “${id}”`,
	registerUnknownText:
		'The register describes every mapping, portal and repository that was found. Its address may have changed in a later release.',
	registerToList: 'All inventories',
	registerReading: 'Reading the register',
	registerFailed: 'The register could not be read',
	registerFailedText: 'The other views still work. Reload the page to try again.',
	registerRelease: ({ version }: { version: string }) => `Counted from release ${version}`,

	registerKind: {
		projects: 'Projects',
		policies: 'Policies',
		assessments: 'Assessments',
		directory: 'Directories',
		tools: 'Tools',
		'portal-of-portals': 'Portals of portals',
		legislation: 'Legislation',
		training: 'Training'
	} as Record<string, string>,
	registerAccess: access as Record<string, string>,
	registerCadence: {
		continuous: 'said to be continuous',
		periodic: 'in editions',
		annual: 'yearly',
		irregular: 'irregular',
		static: 'published once',
		discontinued: 'discontinued',
		unknown: 'not stated'
	} as Record<string, string>,
	registerLanguage: ({ code }: { code: string }) =>
		new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code,
	registerLanguageHead: { ar: 'ar', en: 'en', es: 'es', fr: 'fr', ru: 'ru', zh: 'zh' } as Record<
		string,
		string
	>,

	registerSubtitle: ({ shown, total }: { shown: number; total: number }) =>
		shown === total
			? `${described(total)}, by what they hold and where they look.`
			: `${number.format(shown)} of ${described(total)}.`,
	registerSubtitleHint: 'Tick up to four to compare.',
	registerSubtitleShort: ({ shown, total }: { shown: number; total: number }) =>
		shown === total ? described(total) : `${number.format(shown)} of ${described(total)}`,
	registerTableName: 'Inventories of international cyber capacity building',
	registerFind: 'Name, host or content',
	registerFilterKind: 'Holds',
	registerFilterAccess: 'Access',
	registerFilterTopic: 'Looks at',
	registerAny: 'any',
	registerOption: ({ label, count }: { label: string; count: number }) =>
		`${label} (${number.format(count)})`,
	registerGrouping: 'Grouping',
	registerGrouped: 'By kind',
	registerUngrouped: 'One list',
	registerGridLabel: 'Who looks where',
	registerGrid: { topics: 'Topics', regions: 'Regions', users: 'Target users' },
	registerForm: 'Show as',
	registerChart: 'Chart',
	registerTable: 'Table',
	registerNone: 'No inventory matches',
	registerNoneText: 'Nothing in the register has this text, kind, access and topic together.',
	registerClear: 'Show all inventories',

	registerColumn: {
		name: 'Inventory',
		host: 'Host',
		kind: 'Holds',
		update: 'Last update',
		languages: 'Languages',
		access: 'Open',
		machine: 'Machine-readable',
		loaded: 'Loaded',
		licence: 'Licence',
		looks: 'Looks at'
	},
	registerSortBy: ({ column }: { column: string }) => `Sort by: ${column}`,
	registerSort: 'Order',
	registerSortLabel: {
		name: 'A to Z',
		update: 'Newest first',
		languages: 'Most languages',
		access: 'Most open',
		loaded: 'Most loaded',
		looks: 'Most topics'
	},
	registerNotLoaded: 'not loaded',
	registerLoaded: ({ count, completeness }: { count: number; completeness: string }) =>
		`${number.format(count)}, ${completeness}`,
	registerLoadedShort: { full: 'full', partial: 'part', sample: 'sample' },
	registerColumnCount: ({ label, count }: { label: string; count: number }) =>
		`${label}: ${plural(count, { one: '# inventory looks', other: '# inventories look' })}`,
	registerColumnNames: ({ label, count }: { label: string; count: number }) =>
		`${label}: ${plural(count, { one: '# inventory names it', other: '# inventories name it' })}`,
	registerKeepLooking: ({ label }: { label: string }) => `Show only those that look at: ${label}`,
	registerMark: {
		yes: 'yes',
		part: 'in part',
		world: 'worldwide',
		no: 'no',
		unstated: 'not stated'
	},

	registerUpdateWords: {
		continuous: 'said to be continuous',
		unknown: 'not known',
		unbuilt: 'not built yet',
		closed: 'closed'
	},
	registerUpdateBoth: ({ date }: { date: string }) => `${date}, said to be continuous`,
	registerUpdateLaunched: ({ words, date }: { words: string; date: string }) =>
		`${words}; launched ${date}`,

	registerStrip: {
		update: 'Last update',
		languages: 'Languages',
		access: 'Access',
		loaded: 'Records loaded here'
	},
	registerBand: ({ band, count, since }: { band: string; count: number; since: number }) => {
		const words: Record<string, string> = {
			continuous: 'said continuous',
			recent: `since ${since}`,
			older: 'older',
			unknown: 'not known',
			closed: 'closed',
			unbuilt: 'not built',
			english: 'in English only',
			several: 'in several',
			other: 'in one other',
			open: access.open,
			registration: access.registration,
			full: 'in full',
			partial: 'in part',
			sample: 'as samples',
			none: 'not loaded'
		};
		return `${number.format(count)} ${words[band] ?? band}`;
	},

	registerKey: {
		dated: 'dated',
		continuous: 'said continuous',
		launched: 'launch',
		unknown: 'not known',
		open: 'open',
		registration: 'sign in',
		closed: 'closed',
		looks: 'in its stated scope',
		part: 'part of the region',
		world: 'says worldwide, names no region',
		scarce: 'one looks, or none'
	},
	registerFinding: {
		topics: ({
			none,
			one,
			total
		}: {
			none: readonly string[];
			one: readonly string[];
			total: number;
		}) =>
			[
				none.length ? `⟦No inventory looks at ${listOf(none.map(within))}.⟧` : '',
				one.length ? `⟦One of ${described(total)} looks at ${listOf(one.map(within))}.⟧` : ''
			]
				.filter(Boolean)
				.join(' '),
		users: ({
			none,
			one,
			total
		}: {
			none: readonly string[];
			one: readonly string[];
			total: number;
		}) =>
			[
				none.length ? `⟦No inventory names as its users: ${none.map(within).join('; ')}.⟧` : '',
				one.length ? `⟦Named by one of ${described(total)}: ${one.map(within).join('; ')}.⟧` : ''
			]
				.filter(Boolean)
				.join(' '),
		regions: ({ none, world, total }: { none: readonly string[]; world: number; total: number }) =>
			`${number.format(world)} of ${described(total)} say that they look worldwide.${
				none.length ? ` ⟦No inventory names ${listOf(none)}.⟧` : ''
			}`
	},
	registerSummary: ({
		shown,
		total,
		loaded,
		dated,
		unknown
	}: {
		shown: number;
		total: number;
		loaded: number;
		dated: number;
		unknown: number;
	}) =>
		`${number.format(shown)} of ${described(total)} shown. ${number.format(dated)} give the date of their last update; of ${number.format(unknown)} it is not known. Listings of ${number.format(loaded)} are loaded here.`,
	registerNote:
		'A square is the scope that an inventory states, not what it lists. “Not known” means that no page read says so. “Open” is sometimes inferred from having been able to read it. Languages are those that were found.',

	registerTick: ({ name }: { name: string }) => `Compare ${name}`,
	registerTickFull: 'Four are the most that fit side by side. Untick one first.',
	registerCompareTitle: ({ count }: { count: number }) =>
		count === 1
			? 'Compare'
			: `Compare ${['', '', 'two', 'three', 'four'][count] ?? number.format(count)}`,
	registerCompareOne: 'Tick another inventory to see where the two agree and differ.',
	registerCompareShare: ({ topics: shared }: { topics: readonly string[] }) =>
		shared.length
			? `All look at ${topics(shared.length)}: ${shared.map(within).join('; ')}`
			: 'No topic is looked at by all of them',
	registerCompareClose: 'Close the comparison',
	registerCompareDrop: ({ name }: { name: string }) => `Take ${name} out of the comparison`,
	registerCompareWith: 'Compare with others',
	registerCompareField: {
		kind: 'Holds',
		regions: 'Region',
		users: 'Made for',
		languages: 'Languages',
		access: 'Access',
		cadence: 'Updated',
		last: 'Last update'
	},
	registerCompareProse: {
		definition: 'Cybersecurity, as it sees it',
		words: 'Its own words',
		entries: 'Says it holds',
		loaded: 'Loaded here',
		machine: 'Machine-readable',
		licence: 'Licence'
	},
	registerAgreement: {
		same: 'agree',
		differ: 'differ',
		part: 'not all say',
		silent: 'none says'
	},
	registerAgreementSign: { same: '=', differ: '≠', part: '◌', silent: '◌' },
	registerCompareLinks: 'Between them',
	registerPairNone: 'No link on record.',
	registerPairShared: ({ count }: { count: number }) =>
		count
			? plural(count, {
					one: '# loaded initiative is listed by both.',
					other: '# loaded initiatives are listed by both.'
				})
			: 'No loaded initiative is listed by both.',
	registerHow: {
		'data-sharing': 'shares data',
		'joint-maintenance': 'maintained together',
		'content-contribution': 'contributes content',
		'links-to': 'links',
		consultation: 'consults',
		methodology: 'shares a method',
		unspecified: 'named together'
	} as Record<string, string>,

	registerOutlineTitle: 'In the forum’s outline',
	registerMoreTitle: 'Host, access and use',
	registerField: {
		name: 'Name',
		url: 'Address',
		topics: 'Topics',
		definition: 'Definition of cybersecurity',
		regions: 'Geographic target region',
		users: 'Target users',
		updated: 'Last update',
		cadence: 'Update rhythm',
		cooperation: 'Cooperation with similar initiatives',
		observations: 'Observations on overlap, gaps, terminology',
		kind: 'Holds',
		host: 'Host',
		seat: 'Host country',
		launched: 'Launched',
		status: 'State',
		entries: 'Says it holds',
		countries: 'Countries covered',
		languages: 'Languages',
		access: 'Access',
		machine: 'Machine-readability',
		licence: 'Licence',
		funding: 'Funding',
		loaded: 'Loaded here'
	},
	registerOurs: 'in our topics:',
	registerWords: 'in its own words:',
	registerAsOf: ({ value, date }: { value: string; date: string }) => `${value} (${date})`,
	registerLinks: ({ count }: { count: number }) =>
		plural(count, {
			one: 'with # other on record, below',
			other: 'with # others on record, below'
		}),
	registerObserved: ({ about }: { about: readonly string[] }) =>
		`read: ${about.map(within).join(', ')}; and computed; both below`,
	registerState: {
		active: 'in use, as far as the pages read show',
		proposed: 'proposed, not built',
		closed: 'closed'
	} as Record<string, string>,
	registerLoadedLong: ({
		listings,
		completeness,
		date
	}: {
		listings: number;
		completeness: string;
		date: string;
	}) =>
		`${plural(listings, { one: '# listing', other: '# listings' })}, ${completeness}, read ${date}`,
	registerLoadedNone: 'none of its records',

	registerCoversTitle: 'What it covers',
	registerCoversAside: 'its stated scope, and what is loaded from it: two different things',
	registerCoversTopic: 'Topic',
	registerCoversRegion: 'Subregion',
	registerCoversStated: 'Stated scope',
	registerCoversListed: 'Initiatives loaded from it',
	registerCoversAll: 'From all sites',
	registerCoversNotLoaded: 'None of its records is loaded: only its stated scope can be shown.',
	registerCoversBeyond: 'beyond its stated scope',
	registerCoversSilent: 'in scope, none loaded',
	registerCoversNote:
		'A sample says what an inventory has, never what it lacks. An initiative with two topics or two subregions counts in both rows.',
	registerMapLabel: ({ countries, scope }: { countries: number | null; scope: string }) =>
		`Map. Stated scope: ${scope}. ${
			countries === null
				? 'None of its records is loaded.'
				: plural(countries, {
						one: 'Its loaded initiatives name # country.',
						other: 'Its loaded initiatives name # countries.'
					})
		}`,
	registerMapListed: 'named by initiatives loaded from it, stronger for more',
	registerMapLooks: 'in its stated scope',
	registerMapOutside: 'outside its stated scope',
	registerMapBoundary: boundaries.boundaryShort,
	registerMapFailed: 'The map could not be loaded.',

	registerSharedTitle: 'What it alone knows, and what it shares',
	registerSharedNone: 'None of its records is loaded, so nothing can be compared.',
	registerSharedEmpty: 'No record of it is left under the filter.',
	registerAlone: ({ count, total }: { count: number; total: number }) =>
		`${number.format(count)} of ${plural(total, { one: '# initiative', other: '# initiatives' })} loaded from it ${count === 1 ? 'is' : 'are'} listed by no other loaded site.`,
	registerShares: ({ count, sites }: { count: number; sites: number }) =>
		count
			? `${plural(count, { one: '# is', other: '# are' })} also listed by ${plural(sites, { one: '# other site', other: '# other sites' })}:`
			: 'None is also listed elsewhere.',
	registerAloneTitle: 'Only here',
	registerSharedRows: 'Also elsewhere',
	registerSharedNote:
		'What is loaded is a sample. “No other loaded site” is not “nobody else”; and listings not yet recognised as one initiative count as two.',
	registerOnMap: 'Show only its records on the map',

	registerWordsTitle: 'Its words',
	registerWordsNone: 'No list of its own terms was found on the pages read.',
	registerWordsLabel: 'Its label',
	registerWordsMeans: 'Our topic, and how near',
	registerWordsNo: 'no topic of ours',
	registerWordsUnjudged: 'not judged',
	registerMatch: match as Record<string, string>,
	registerWordsNote:
		'Our judgement. Broader: our topic is broader than the label. Narrower: our topic covers only a part of it.',

	registerCooperationTitle: 'Cooperation with similar initiatives',
	registerCooperationNone: 'Not stated on the pages read.',
	registerDirection: { out: 'said of this one', in: 'said of the other' },
	registerCasesTitle: 'Cases',
	registerCaseSince: ({ since }: { since: string }) => `Since: ${since}`,
	registerCaseOpen: 'Not known:',

	registerObservationsTitle: 'Observations',
	registerComputed: 'Computed',
	registerComputedAside: 'from the loaded release, under the filter',
	registerRead: 'Read',
	registerReadAside: 'noticed by a person, in our words',
	registerReadNone: 'Nothing was noted beyond the fields above.',
	registerAbout: {
		overlap: 'Overlap',
		gaps: 'Gaps',
		terminology: 'Terminology',
		freshness: 'Freshness'
	},
	registerSaysScope: ({
		others,
		kind,
		name,
		shared,
		topics: own
	}: {
		others: number;
		kind: string;
		name: string;
		shared: number;
		topics: number;
	}) =>
		`${plural(others, { one: '# other inventory that holds', other: '# other inventories that hold' })} ${within(kind)} ${others === 1 ? 'states' : 'state'} a scope with some of the same topics; the nearest is ${name}, with ${number.format(shared)} of its ${number.format(own)}.`,
	registerSaysOnly: ({ total, topics: only }: { total: number; name: string; topics: string }) =>
		`Of ${described(total)} it alone states that it looks at ${within(only)}.`,
	registerSaysRecords: ({
		total,
		shared,
		most
	}: {
		total: number;
		shared: number;
		most: { name: string; count: number } | null;
	}) =>
		most
			? `${number.format(shared)} of ${plural(total, { one: '# initiative', other: '# initiatives' })} loaded from it ${shared === 1 ? 'is' : 'are'} also listed elsewhere, most often by ${most.name} (${number.format(most.count)}).`
			: `None of ${plural(total, { one: '# initiative', other: '# initiatives' })} loaded from it is known to be listed elsewhere.`,
	registerSaysNoTopics: 'No page read says which topics it looks at.',
	registerSaysLeftOut: ({
		count,
		total,
		topics: left
	}: {
		count: number;
		total: number;
		topics: string;
	}) => `Its stated scope leaves out ${number.format(count)} of ${topics(total)}: ${left}.`,
	registerSaysSilent: ({ topics: silent }: { topics: string }) =>
		`In its stated scope, but not among the records loaded from it: ${silent}.`,
	registerSaysWords: ({
		taxonomy,
		labels,
		exact,
		none
	}: {
		taxonomy: string;
		labels: number;
		exact: number;
		none: number;
	}) =>
		`${taxonomy}: of ${plural(labels, { one: '# label', other: '# labels' })}, ${exact ? number.format(exact) : 'none'} ${exact > 1 ? 'match' : 'matches'} one of our topics exactly; ${none ? `${number.format(none)} ${none > 1 ? 'have' : 'has'} no counterpart` : 'each has a counterpart'}.`,
	registerSaysFresh: ({ date, years }: { date: string; years: number }) =>
		`The last update that it dates is ${date}, ${years ? plural(years, { one: '# year', other: '# years' }) : 'less than a year'} before this collection was read.`,

	registerSourcesTitle: 'Sources',
	registerSourcesAside: ({ count }: { count: number }) =>
		`${plural(count, { one: '# page or document', other: '# pages and documents' })} read for this description`,
	registerSourceDocument: ({ name }: { name: string }) => `document: ${name}`,
	registerSourceRefs: ({ refs }: { refs: string }) =>
		refs === '1' ? 'Read in source 1' : `Read in sources ${refs}`,
	registerSourceNone: 'no source on record'
} as const;

function listOf(items: readonly string[]): string {
	return new Intl.ListFormat('en', { type: 'conjunction' }).format(items);
}

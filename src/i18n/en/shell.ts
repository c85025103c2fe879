import type { ListKey } from '../../domain/filter';

import { plural } from './plural';

const number = new Intl.NumberFormat('en');

/** Header, tabs, filter rail and sentence, selection panel, notices. */
export const shell = {
	product: 'Cyber Capacity Atlas',
	skipToContent: 'Skip to the content',
	skipFilters: 'Skip the filters',
	searchLabel: 'Search countries, actors, initiatives, inventories',
	searchPlaceholder: 'Country, actor, initiative',
	searchKind: {
		country: 'country',
		topic: 'topic',
		actor: 'actor',
		initiative: 'initiative',
		inventory: 'inventory'
	},
	searchNone: 'Nothing found. Enter searches all texts.',
	searchAll: ({ query }: { query: string }) => `All results for “${query}”`,
	copyLink: 'Copy link',
	linkCopied: 'Link copied',
	linkNotCopied: 'The link could not be copied. It is in the address bar.',
	cardKeep: 'Keep this finding',
	cardKept: 'Finding kept',
	cardKeptLink: 'See all',
	cardNotKept: 'The finding could not be kept.',
	cardsTitle: 'Findings kept on this machine',
	language: 'Language',
	languageFailed: ({ language }: { language: string }) =>
		`${language} could not be fetched. Try again when there is a connection.`,
	themeDark: 'Dark',
	themeLight: 'Light',
	menu: 'Menu',
	viewsLabel: 'Views',
	tabs: {
		'': 'Overview',
		map: 'Map',
		gaps: 'Gaps',
		need: 'Need',
		shortlist: 'Shortlist',
		overlaps: 'Overlaps',
		network: 'Network',
		timeline: 'Timeline',
		stories: 'Stories',
		countries: 'Countries',
		actors: 'Actors',
		inventories: 'Inventories',
		terms: 'Words',
		measures: 'Measures',
		practice: 'Practice',
		data: 'Data',
		about: 'About'
	},
	removedTitle: 'The inventory was removed from this machine',
	removedText: 'What you made here is still kept. To see the Atlas again, load the inventory anew.',
	removedAgain: 'Load it again',
	programWaits: 'A newer version of the Atlas is ready. It starts when you say so.',
	programTakenOver:
		'Another window started a newer version of the Atlas. This one still shows the old.',
	programUse: 'Start it',
	present: 'Present',
	take: 'Take',
	addToStory: 'Add to story',
	storyOpen: 'Open the story',
	openFull: 'Open in the Atlas',
	tabsMore: 'More',
	figureSummary: 'In words:',
	statusLine: ({ shown, total }: { shown: number; total: number }) =>
		`${number.format(shown)} of ${number.format(total)} initiatives`,
	reset: 'Reset',
	clearAll: 'Clear all filters',
	clear: 'clear',
	filters: 'Filters',
	filtersShow: 'Show filters',
	filtersHide: 'Hide filters',
	filtersOpen: ({ count }: { count: number }) => (count ? `Filters · ${count}` : 'Filters'),
	filtersDone: ({ count }: { count: number }) =>
		plural(count, { one: 'Show # initiative', other: 'Show # initiatives' }),
	facet: {
		topic: 'Topic',
		country: 'Country',
		group: 'Where',
		funder: 'Funder',
		implementer: 'Implementer',
		inventory: 'Site',
		users: 'Target users',
		activity: 'Activity',
		status: 'Status'
	} satisfies Record<ListKey, string>,
	/** Groups whose full name is too long for a rail. */
	groupShort: {
		ldc: 'Least developed',
		lldc: 'Landlocked developing',
		sids: 'Small island developing'
	},
	facetYears: 'Years',
	facetText: 'Text',
	facetScope: 'Places where silence is a gap',
	facetCount: 'Counting',
	facetChosen: ({ chosen, total }: { chosen: number; total: number }) => `${chosen} of ${total}`,
	facetFind: ({ facet }: { facet: string }) => `Find in: ${facet}`,
	facetFindPlaceholder: 'Find…',
	facetMore: ({ count }: { count: number }) => `${number.format(count)} more`,
	facetFewer: 'Fewer',
	facetNone: 'No match',
	facetOption: ({ label, count }: { label: string; count: number }) =>
		`${label}: ${plural(count, { one: '# initiative', other: '# initiatives' })}`,
	yearFrom: 'From year',
	yearTo: 'To year',
	yearsSlider: 'Years of activity',
	yearsOpen: {
		from: ({ year }: { year: number }) => `${year}, no limit`,
		to: ({ year }: { year: number }) => `${year}, no limit`
	},
	yearsAt: ({ year, count }: { year: number; count: number }) =>
		`${year}, ${plural(count, { one: '# initiative', other: '# initiatives' })} active`,
	textContains: 'Title, actor or country contains',
	scopeRecipients: 'Aid recipients (OECD DAC list)',
	scopeAll: 'All countries and territories',
	countWhole: 'Once for each value named',
	countFractional: 'Shared among the values named',
	presets: 'Often used',
	presetPacificSids: 'Pacific small island states',
	presetAfricaLdc: 'Least developed in Africa',
	presetCaribbeanSids: 'Caribbean small island states',
	presetLandlockedAsia: 'Landlocked in Asia',
	/** The sentence of the filter; each part stands on a control that opens its choices. */
	sentence: {
		start: 'Initiatives on',
		anyTopic: 'any topic',
		where: 'in',
		anyRecipient: 'all aid recipients',
		anyPlace: 'all countries',
		funder: 'funded by',
		implementer: 'run by',
		anyone: 'anyone',
		years: 'in',
		anyYear: 'any year',
		counted: 'counted',
		whole: 'once for each place named',
		fractional: 'in equal shares',
		inWords: 'in',
		ourWords: 'our topics',
		more: 'also',
		moreNone: 'more filters'
	},
	wordsLabel: 'Words for topics',
	wordsFailed: 'The words could not be loaded: our own topics are shown.',
	termButton: ({ text }: { text: string }) => `${text}: what this means`,
	termFailed: 'The definition could not be read.',
	termsRow: 'What is meant by:',
	notInWords: ({ vocabulary }: { vocabulary: string }) => `Not covered by ${vocabulary}`,
	/** Groups as they stand in a sentence. */
	groupInSentence: {
		ldc: 'least developed countries',
		lldc: 'landlocked developing countries',
		sids: 'small island states'
	},
	/** Values of which any one counts. */
	sentenceEither: ({ names }: { names: readonly string[] }) =>
		names.length > 2
			? `${names[0]} or ${number.format(names.length - 1)} others`
			: names.join(' or '),
	/** Sets of places of which only the common ones count. */
	sentenceOnly: ({ parts }: { parts: readonly string[] }) => parts.join(', only '),
	/** How chosen values of one facet go together. */
	joinHint: {
		any: 'Any of the chosen counts.',
		kinds: 'Places of one kind of group add up; another kind keeps only those in both.'
	},
	chipJoin: { or: 'or', only: 'only' },
	sentenceYears: ({ from, to }: { from: number | null; to: number | null }) =>
		from !== null && to !== null
			? from === to
				? String(from)
				: `${from}–${to}`
			: from !== null
				? `${from} or later`
				: `${to} or earlier`,
	sentenceExtra: ({ count }: { count: number }) =>
		plural(count, { one: '# more filter', other: '# more filters' }),
	chipRemove: ({ label }: { label: string }) => `Remove ${label}`,
	loading: 'Loading the inventory',
	loadingBytes: ({ share }: { share: string }) => `Loading the inventory: ${share}`,
	loadingView: 'Opening the view',
	loadFailed: 'The inventory could not be loaded',
	loadFailedText:
		'This browser holds no copy yet, and the files could not be read. Check the connection and try again.',
	tryAgain: 'Try again',
	dismiss: 'Dismiss',
	notice: {
		'release-unreachable': ({ version }: { version: string }) =>
			`The newest inventory could not be reached. You see the copy kept here, release ${version}.`,
		'release-damaged': ({ version }: { version: string }) =>
			`A newer inventory arrived damaged and was not used. You see the copy kept here, release ${version}.`,
		'storage-unavailable': () =>
			'This browser keeps no data for the Atlas. Everything works, but the next visit loads it again.',
		'storage-full': () =>
			'There is no room to keep the inventory here. Everything works, but the next visit loads it again.',
		'storage-blocked': () =>
			'Another tab holds an older copy of the Atlas. Close it to keep the new inventory here.',
		'shelf-unreadable': () =>
			'What you keep on this machine (cards, stories, decisions, your own words and values) could not be read. Reload the page to try again.',
		'newer-release': ({ version }: { version: string }) =>
			`A newer inventory, release ${version}, is ready.`
	},
	noticeUse: 'Show it',
	noticeRejected: ({ count }: { count: number }) =>
		plural(count, {
			one: '# record was left out because it has a fault.',
			other: '# records were left out because they have faults.'
		}),
	noticeRejectedLink: 'See which',
	noticeDecided: ({ count }: { count: number }) =>
		plural(count, {
			one: 'The figures follow # decision of yours on doubles.',
			other: 'The figures follow # decisions of yours on doubles.'
		}),
	noticeDecidedLink: 'Review them',
	noticeDropped: ({ keys }: { keys: string }) =>
		`Part of the link is not known here and was left out: ${keys}.`,
	noticeOld: ({ date }: { date: string }) =>
		`This inventory was read on ${date}, more than a year ago. Newer work is not in it.`,
	viewFailed: 'This view could not be drawn',
	viewFailedText: 'The other views still work, and nothing was lost.',
	notFound: 'There is no such page',
	notFoundText: 'The link may be old or mistyped.',
	toOverview: 'Go to the overview',
	panelBehind: 'What is behind this',
	panelLatestFirst: 'The most recent first.',
	panelCell: 'Selected cell',
	panelCellGone: 'This cell is not part of the picture under the current filter.',
	panelReached: 'Named by a record',
	panelNotLoaded: 'Described in the register; none of its records is loaded.',
	panelCooperates: 'Cooperates with',
	panelFilterFunder: 'Show only what it funds',
	panelRoles: ({ roles }: { roles: string }) => `${roles}.`,
	cellName: ({ row, column }: { row: string; column: string }) => `${row}, ${column}`,
	panelClose: 'Close',
	panelCountryOpen: 'Open country page',
	panelActorOpen: 'Open actor page',
	panelInventoryOpen: 'Open inventory page',
	panelInitiativeOpen: 'Open initiative page',
	panelPrint: 'Print',
	panelRecords: 'Records',
	panelInitiative: 'Initiative',
	panelFunders: 'Funded by',
	panelImplementers: 'Run by',
	panelCountries: 'Names',
	panelFilterTo: ({ name }: { name: string }) => `Show only ${name}`,
	panelAllTopics: ({ count }: { count: number }) =>
		plural(count, { one: 'All topics: # initiative', other: 'All topics: # initiatives' }),
	panelNeighbours: 'Neighbours, same filter',
	panelWhoLooks: 'Who looks here',
	panelWhoLooksNone: 'No loaded inventory of projects has this in its scope.',
	panelSettle: 'Would settle it, if loaded in full',
	panelWider: ({ count }: { count: number }) =>
		plural(count, {
			one: 'Regional work that reaches it: #',
			other: 'Regional work that reaches it: #'
		}),
	panelPlaces: ({ reached, places }: { reached: number; places: number }) =>
		`${reached} of ${places} places reached`,
	panelNotReached: 'Not named by any record',
	panelMissing: 'Missing a record?',
	panelLoaded: ({ loaded, total }: { loaded: number; total: string | null }) =>
		total
			? `${number.format(loaded)} loaded of ${total}`
			: `${number.format(loaded)} loaded, total not stated`,
	panelNone: 'Nothing recorded under this filter.',
	panelSites: ({ count }: { count: number }) =>
		plural(count, { one: 'Known from # site.', other: 'Known from # sites.' }),
	panelRunning: ({ count }: { count: number }) =>
		count === 0
			? 'None is recorded as running.'
			: plural(count, { one: '# is recorded as running.', other: '# are recorded as running.' }),
	panelThin: 'Few records: read with care.',
	panelEnded: 'All of it has ended.',
	panelEnding: 'The last of it ends within twelve months.',
	panelFunds: ({ count }: { count: number }) =>
		plural(count, {
			one: 'Named as a funder of # initiative',
			other: 'Named as a funder of # initiatives'
		}),
	panelRuns: ({ count }: { count: number }) =>
		plural(count, {
			one: 'named as an implementer of # initiative',
			other: 'named as an implementer of # initiatives'
		}),
	panelPartners: 'Works most often with',
	panelWhere: ({ count }: { count: number }) =>
		plural(count, { one: 'Where: # place named', other: 'Where: # places named' }),
	panelTopics: 'Topics',
	actorKind: {
		state: 'state body',
		igo: 'international organisation',
		'regional-org': 'regional organisation',
		ngo: 'civil society',
		private: 'company',
		academia: 'university or institute',
		multistakeholder: 'multistakeholder body',
		unknown: 'kind not known'
	},
	development: {
		ldc: 'least developed country',
		lldc: 'landlocked developing country',
		sids: 'small island state'
	},
	/** Main kinds of inventories, one of them. */
	inventoryKind: {
		projects: 'projects',
		policies: 'policies',
		assessments: 'assessments',
		directory: 'directory',
		tools: 'tools',
		'portal-of-portals': 'portal of portals',
		legislation: 'legislation',
		training: 'training'
	} as Readonly<Record<string, string>>,
	completeness: {
		full: 'loaded in full',
		partial: 'loaded in part',
		sample: 'a sample'
	},
	sourcesLine: ({ sites, date }: { sites: number; date: string }) =>
		`${plural(sites, { one: '# site', other: '# sites' })}, read ${date}.`,
	/** Between two sentences of a paragraph. */
	sentenceSpace: ' ',
	/** Between things that stand in a row and are not counted up. */
	comma: ', ',
	/** Between things in a row that have commas of their own. */
	semicolon: '; ',
	named: ({ name, value }: { name: string; value: string }) => `${name}: ${value}`,
	bracketed: ({ name, value }: { name: string; value: string }) => `${name} (${value})`,
	quoted: ({ text }: { text: string }) => `“${text}”`,
	fullStop: ({ text }: { text: string }) => `${text}.`
};

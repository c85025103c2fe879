import { plural } from './plural';

const number = new Intl.NumberFormat('en');

/** "Data protection" inside a sentence; names such as "CSIRT" or "EU" stay as they are. */
const within = (label: string) =>
	label.replace(/^\p{Lu}(?=\p{Ll}*([\s,-]|$))/u, (letter) => letter.toLowerCase());
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const dimension = {
	topic: 'topic',
	activity: 'activity',
	users: 'target group',
	region: 'region',
	subregion: 'subregion',
	country: 'country',
	status: 'status',
	year: 'year',
	inventory: 'site',
	kind: 'kind of actor',
	funder: 'funder',
	implementer: 'implementer'
} as const;
type Named = keyof typeof dimension;

const cells = (count: number, unit: Named) =>
	plural(count, { one: `# ${dimension[unit]} cell`, other: `# ${dimension[unit]} cells` });

/** The gap matrix. Words that count gaps stand between ⟦ and ⟧ in titles. */
export const gaps = {
	gapsDimension: dimension,
	gapsDimensionName: {
		topic: 'Topic',
		activity: 'Activity',
		users: 'Target group',
		region: 'Region',
		subregion: 'Subregion',
		country: 'Country',
		status: 'Status',
		year: 'Year',
		inventory: 'Site',
		kind: 'Kind of actor',
		funder: 'Top funders',
		implementer: 'Top implementers'
	} satisfies Record<Named, string>,
	gapsRows: 'Rows',
	gapsColumns: 'Columns',
	gapsSwap: 'Swap rows and columns',
	gapsOrder: 'Order',
	gapsOrderOf: {
		region: 'Total and region',
		total: 'Total',
		name: 'A–Z',
		similar: 'Similar together'
	},
	/** The same on a phone. */
	gapsOrderShort: { region: 'Region', total: 'Total', name: 'A–Z', similar: 'Similar' },
	gapsMeasure: 'Measure',
	gapsMeasureOf: { initiatives: 'Initiatives', places: 'Places reached' },
	gapsForm: 'Form',
	gapsFormOf: { matrix: 'Matrix', table: 'Table' },
	gapsSites: 'sites that know it',
	gapsSubtitle: ({
		measure,
		rows,
		columns,
		years
	}: {
		measure: 'initiatives' | 'places';
		rows: Named;
		columns: Named;
		years: string | null;
	}) =>
		`${measure === 'places' ? 'Places reached' : 'Initiatives'} by ${dimension[rows]} and ${dimension[columns]}${years ? `, ${years}` : ''}`,
	gapsOrdering: 'Putting similar ones together…',

	gapsTitleNone: 'No recorded initiative matches this filter',
	gapsTitleNoPlaces: 'None of the chosen places is among those where silence counts as a gap',
	gapsTitlePairs: ({
		empty,
		pairs,
		topic,
		filtered
	}: {
		empty: number;
		pairs: number;
		/** The only topic in question, if it is one. */
		topic: string | null;
		filtered: boolean;
	}) => {
		const record = filtered ? 'matching record' : 'record';
		const [of, what, on] = topic
			? [number.format(pairs), pairs === 1 ? 'place' : 'places', ` on ${within(topic)}`]
			: [number.format(pairs), pairs === 1 ? 'place and topic pair' : 'place and topic pairs', ''];
		if (empty === 0) {
			return pairs === 1
				? `The one ${what} has a ${record}${on}`
				: `All ${of} ${what} have a ${record}${on}`;
		}
		return `${number.format(empty)} of ${of} ${what} ${empty === 1 ? 'has' : 'have'} no ${record}${on}`;
	},
	gapsTitleGaps: ({
		apparent,
		confirmed,
		unit,
		all
	}: {
		apparent: number;
		confirmed: number;
		/** What a cell is called; null where the pairs before it are the cells. */
		unit: Named | null;
		/** Whether they are all the pairs without a record. */
		all: boolean;
	}) => {
		const count = apparent + confirmed;
		const of = unit ? cells(count, unit) : all && count > 1 ? 'all' : number.format(count);
		const verb = count === 1 ? 'is' : 'are';
		if (count === 0) return unit ? `no ${dimension[unit]} cell is a gap` : 'none is a gap';
		if (confirmed === 0) {
			return `⟦${of} ${verb} ${count === 1 ? 'an apparent gap' : 'apparent gaps'}⟧`;
		}
		if (apparent === 0) {
			return `⟦${of} ${verb} ${count === 1 ? 'a confirmed gap' : 'confirmed gaps'}⟧`;
		}
		return `⟦${of} ${verb} gaps, ${number.format(confirmed)} confirmed⟧`;
	},
	gapsTitleMostOn: ({ count, label }: { count: number; label: string }) =>
		`${number.format(count)} on ${within(label)}`,
	gapsTitleOther: ({
		empty,
		pairs,
		rows,
		columns,
		often,
		filtered
	}: {
		empty: number;
		pairs: number;
		rows: Named;
		columns: Named;
		/** Of which dimensions only the values named most often are shown. */
		often: readonly Named[];
		filtered: boolean;
	}) => {
		const record = filtered ? 'matching record' : 'record';
		const name = (one: Named) =>
			often.includes(one) ? `often-named ${dimension[one]}` : dimension[one];
		const what = `${pairs === 1 ? 'pair' : 'pairs'} of ${name(rows)} and ${name(columns)}`;
		if (empty > 0) {
			return `${number.format(empty)} of ${number.format(pairs)} ${what} ${empty === 1 ? 'has' : 'have'} no ${record}`;
		}
		return pairs === 1
			? `The one ${what} has a ${record}`
			: `All ${number.format(pairs)} ${what} have a ${record}`;
	},
	gapsTitleLargest: ({ row, column, count }: { row: string; column: string; count: string }) =>
		`most are on record for ${row}, ${column}: ${count}`,
	gapsTitleJoin: ({ first, second }: { first: string; second: string }) => `${first}; ${second}`,
	gapsTitleAdd: ({ first, second }: { first: string; second: string }) => `${first}, ${second}`,

	gapsCell: ({ row, column, what }: { row: string; column: string; what: string }) =>
		`${row}, ${column}: ${what}`,
	gapsCellEmpty: ({ state }: { state: string }) => `${state}, no record`,
	gapsCellReached: ({ reached, places }: { reached: number; places: number }) =>
		`${number.format(reached)} of ${plural(places, { one: '# place', other: '# places' })} reached`,
	gapsCellSites: ({ count }: { count: number }) =>
		plural(count, { one: 'known to # site', other: 'known to # sites' }),
	gapsInitiatives: ({ count, text }: { count: number; text: string }) =>
		`${text} ${count === 1 ? 'initiative' : 'initiatives'}`,
	gapsWhyThin: ({ records }: { records: number }) =>
		records < 2 ? 'Few records: one initiative only.' : 'Few records: known to one site only.',
	gapsWhyEnded: 'All of it has ended.',
	gapsWhyEnding: 'The last of it ends within twelve months.',
	gapsWhyConfirmed: ({ names }: { names: string }) =>
		`Loaded in full and looking here, yet listing nothing: ${names}.`,
	gapsWhyApparent: ({ names }: { names: string }) =>
		`Looking here, loaded in part, listing nothing: ${names}.`,
	gapsWhyRegional: ({ count }: { count: number }) =>
		plural(count, {
			one: '# initiative for a region of at most 25 states reaches it and names no country.',
			other: '# initiatives for regions of at most 25 states reach it and name no country.'
		}),
	gapsWhyUnknown: 'No loaded inventory of projects has this in its scope.',
	gapsWhyOutOfScope: 'No place here is among those where silence counts as a gap.',
	gapsWhyNone: 'No initiative on record has both.',
	gapsHint:
		'Point at a cell, or move to it with the arrow keys, to read it here. Press it to see what is behind it.',
	gapsGrid: ({ rows, columns }: { rows: Named; columns: Named }) =>
		`${capital(dimension[rows])} by ${dimension[columns]}`,
	gapsAll: 'all',
	gapsAllOf: ({ label, count }: { label: string; count: string }) => `${label}, all: ${count}`,

	/** Head of the column of initiatives that have no value among the columns. */
	gapsUnnamed: {
		topic: 'names no topic',
		activity: 'names no activity',
		users: 'names no target',
		region: 'names no country',
		subregion: 'names no country',
		country: 'names no country',
		status: 'no status',
		year: 'no dates',
		inventory: 'no site',
		kind: 'names no actor',
		funder: 'other or no funder',
		implementer: 'other or none named'
	} satisfies Record<Named, string>,
	gapsUnnamedOf: ({ label, head, count }: { label: string; head: string; count: string }) =>
		`${label}, ${head}: ${count}`,

	gapsLegend: 'Legend',
	gapsLegendClass: ({ from, to }: { from: number; to: number | null }) =>
		to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`,
	gapsLegendCells: ({ count }: { count: number }) =>
		plural(count, { one: '# cell', other: '# cells' }),
	gapsLegendState: {
		value: 'recorded work',
		regional: 'regional work only',
		'gap-apparent': 'apparent gap',
		'gap-confirmed': 'confirmed gap',
		unknown: 'unknown, nobody looks',
		'out-of-scope': 'no place in scope',
		none: 'no record'
	},
	gapsLegendEnded: 'all has ended',
	gapsLegendEnding: 'last ends in 12 months',
	gapsLegendThin: 'few records (pale)',
	gapsLegendReached: 'places reached',
	gapsLegendNotReached: 'and not reached',
	gapsLegendSites: 'a dot each, at most five',

	gapsNoteWhole: ({ columns }: { columns: Named }) =>
		`Whole counting: an initiative with two values (${dimension[columns]}) counts in both; the bars at the end of a row count it once.`,
	gapsNoteFractional:
		'Fractional counting: an initiative is shared equally among the values it names, so a cell may hold less than one.',
	gapsNotePlaces: 'A number is how many places a record of the cell names.',
	gapsNoteStrip: 'Amber strip: share of the cell’s places without a record.',
	gapsNoteLane: ({ count, total }: { count: number; total: number }) =>
		`Global work and work for regions of more than 25 states stays in “names no country”: ${number.format(count)} of ${number.format(total)}.`,
	gapsNoteElsewhere: ({ count }: { count: number }) =>
		plural(count, {
			one: '# initiative names only countries outside the chosen set of places.',
			other: '# initiatives name only countries outside the chosen set of places.'
		}),
	gapsNoteTop: ({ shown, known, what }: { shown: number; known: number; what: Named }) =>
		`Shown are the ${number.format(shown)} most named of ${number.format(known)} (${dimension[what]}).`,
	gapsNoteSimilar:
		'Similar together: neighbours have alike profiles, by optimal leaf order of an average-linkage tree.',
	gapsNoteAbsence: 'An empty cell says that nothing is recorded, not that nothing was done.',
	gapsNoteBoundary: 'Names of places do not imply any opinion on their legal status.',

	gapsSummaryTotal: ({
		initiatives,
		rows,
		columns,
		rowDimension,
		columnDimension
	}: {
		initiatives: number;
		rows: number;
		columns: number;
		rowDimension: Named;
		columnDimension: Named;
	}) =>
		`${plural(initiatives, { one: '# recorded initiative', other: '# recorded initiatives' })} in ${number.format(rows)} × ${number.format(columns)} cells, by ${dimension[rowDimension]} and ${dimension[columnDimension]}.`,
	gapsSummaryMost: ({ row, column, count }: { row: string; column: string; count: string }) =>
		`The fullest cell is ${row}, ${column}, with ${count}.`,
	gapsSummaryGaps: ({ count, names }: { count: number; names: string }) =>
		`${plural(count, { one: '# cell is a gap', other: '# cells are gaps' })}: ${names}.`,
	gapsSummaryAnd: ({ count }: { count: number }) => `${number.format(count)} more`,
	gapsSummaryNoGaps: 'No cell is a gap.',
	gapsSummaryOther: ({ regional, unknown }: { regional: number; unknown: number }) =>
		`${plural(regional, { one: '# cell is reached', other: '# cells are reached' })} by regional work only, ${plural(unknown, { one: '# is unknown', other: '# are unknown' })} because no loaded inventory looks there.`,
	gapsSummaryNone: ({ count }: { count: number }) =>
		plural(count, { one: '# cell has no record.', other: '# cells have no record.' }),
	gapsSummaryUnnamed: ({ count, columns }: { count: number; columns: Named }) => {
		const what = {
			topic: ['names no topic', 'name no topic'],
			activity: ['names no activity', 'name no activity'],
			users: ['names no target group', 'name no target group'],
			region: ['names no country', 'name no country'],
			subregion: ['names no country', 'name no country'],
			country: ['names no country', 'name no country'],
			status: ['has no status', 'have no status'],
			year: ['has no date', 'have no date'],
			inventory: ['has no site', 'have no site'],
			kind: ['names no actor', 'name no actor'],
			funder: ['names another funder or none', 'name another funder or none'],
			implementer: ['names another implementer or none', 'name another implementer or none']
		}[columns];
		return plural(count, { one: `# initiative ${what[0]}.`, other: `# initiatives ${what[1]}.` });
	},
	gapsSummaryAsOf: ({ date }: { date: string }) => `As of ${date}.`,

	gapsEmpty: 'Nothing to lay out',
	gapsEmptyFilter:
		'No initiative on record passes every part of the filter. Clear a part to see work again.',
	gapsEmptyAxis: ({ what }: { what: Named }) =>
		`No initiative under this filter has a value for “${dimension[what]}”. Choose something else for rows or columns, or clear a part of the filter.`,
	gapsEmptyClear: ({ what }: { what: string }) => `Clear: ${within(what)}`,
	gapsEmptyReset: 'Back to topic by subregion',

	gapsPhoneRow: ({ what }: { what: Named }) => `One ${dimension[what]} at a time`,
	gapsPhonePrevious: 'Previous',
	gapsPhoneNext: 'Next',
	gapsPhoneGaps: ({ gaps, cells: all }: { gaps: number; cells: number }) =>
		`${number.format(gaps)} of ${number.format(all)} cells are gaps`,
	gapsTableMore: ({ count }: { count: number }) =>
		plural(count, { one: 'Show # more row', other: 'Show # more rows' }),
	gapsTableTotal: 'All, each once'
} as const;

import type { StateKind } from '../../domain/states';

import { boundaries } from './boundaries';
import { plural } from './plural';

const number = new Intl.NumberFormat('en');

type When = 'ever' | 'running' | 'ending';
type Measure = 'initiatives' | 'topics' | 'funders' | 'active' | 'share';

/** A label within a sentence: "Policy and strategy" loses its capital, "CSIRT" does not. */
const within = (label: string) =>
	label.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

const places = (count: number) => plural(count, { one: '# place', other: '# places' });

const onTopic = (topic: string | number | null) =>
	topic === null ? '' : typeof topic === 'number' ? ` on ${topic} topics` : ` on ${within(topic)}`;

const recordedWork = (when: When, topic: string | number | null) =>
	`recorded work${onTopic(topic)}${{ ever: '', running: ' running now', ending: ' ending within a year' }[when]}`;

const idleWords = (when: When) =>
	when === 'ending' ? 'with none ending soon' : 'with none running';

const gapWords = (apparent: number, confirmed: number) => {
	if (!apparent && !confirmed) return null;
	if (!confirmed)
		return `⟦${plural(apparent, { one: '# apparent gap', other: '# apparent gaps' })}⟧`;
	if (!apparent)
		return `⟦${plural(confirmed, { one: '# confirmed gap', other: '# confirmed gaps' })}⟧`;
	return `⟦${number.format(apparent + confirmed)} gaps, ${number.format(confirmed)} confirmed⟧`;
};

interface Counts {
	when: When;
	/** Label of the one filtered topic, number of several, null for any. */
	topic: string | number | null;
	/** Places in scope; of them with recorded work, gaps, regional work only, unknown. */
	places: number;
	recorded: number;
	/** Places with recorded work, but none of the time. */
	idle: number;
	apparent: number;
	confirmed: number;
	regional: number;
	unknown: number;
}

/** The coverage map. Words that count gaps stand between ⟦ and ⟧ in titles. */
export const map = {
	...boundaries,
	mapFinding: ({
		when,
		topic,
		places: all,
		recorded,
		resting,
		...rest
	}: Counts & {
		/** Places with recorded work of which none is known to run today. */
		resting: number;
	}) => {
		const what = recordedWork(when, topic);
		if (all === 0) return 'The chosen set of places is empty';
		const start =
			recorded === 0
				? `None of ${places(all)} has ${what}`
				: recorded === all
					? all === 1
						? `The one chosen place has ${what}`
						: `All ${places(all)} have ${what}`
					: `${number.format(recorded)} of ${places(all)} ${recorded === 1 ? 'has' : 'have'} ${what}`;
		const regional = rest.regional
			? `${number.format(rest.regional)} with regional work only`
			: null;
		const unknown = rest.unknown ? `${number.format(rest.unknown)} unknown` : null;
		const idle = rest.idle ? `${number.format(rest.idle)} ${idleWords(when)}` : null;
		// Where nothing is missing the reader is told what "Running now" would show.
		const now =
			when === 'ever' && recorded === all && resting
				? resting === all
					? `none ${all === 1 ? 'of it is known to run' : 'with any running'} now`
					: `${number.format(resting)} with none running now`
				: null;
		const parts = [gapWords(rest.apparent, rest.confirmed), idle, regional, unknown, now].filter(
			Boolean
		);
		// One line: what counts gaps stays, what fits beside it follows.
		const [first, second] = parts;
		if (!first) return start;
		const title = `${start}; ${first}`;
		return second && title.length + second.length <= 108 ? `${title}, ${second}` : title;
	},
	mapSummary: ({
		when,
		topic,
		measure,
		initiatives,
		places: all,
		recorded,
		idle,
		most,
		apparent,
		confirmed,
		regional,
		unknown,
		unnamed,
		asOf
	}: Counts & {
		measure: Measure;
		initiatives: number;
		/** The three highest, with their values. */
		most: string | null;
		/** Initiatives that name no country. */
		unnamed: number;
		asOf: string;
	}) => {
		const sentences = [
			`${plural(initiatives, { one: '# initiative counts', other: '# initiatives count' })} here; ${number.format(recorded)} of ${places(all)} ${recorded === 1 ? 'has' : 'have'} ${recordedWork(when, topic)}.`,
			most
				? `Highest by ${
						{
							initiatives: 'initiatives',
							topics: 'distinct topics',
							funders: 'distinct funders',
							active: 'initiatives running now',
							share: 'share of the region’s initiatives'
						}[measure]
					}: ${most}.`
				: null,
			idle
				? `${plural(idle, { one: '# place has', other: '# places have' })} recorded work, but none ${when === 'ending' ? 'that is known to end within a year' : 'that is known to run now'}.`
				: null,
			`Without a record of their own: ${[
				plural(apparent, { one: '# apparent gap', other: '# apparent gaps' }),
				plural(confirmed, { one: '# confirmed gap', other: '# confirmed gaps' }),
				`${number.format(regional)} with regional work only`,
				`${number.format(unknown)} where no loaded inventory looks`
			].join(', ')}.`,
			unnamed
				? plural(unnamed, {
						one: '# initiative names no country and colours nothing.',
						other: '# initiatives name no country and colour nothing.'
					})
				: null,
			`As read on ${asOf}.`
		];
		return sentences.filter(Boolean).join(' ');
	},
	/** Name of a place's control. */
	mapPlace: ({
		name,
		state,
		records,
		recorded,
		when,
		count,
		measure,
		value
	}: {
		name: string;
		state: StateKind;
		/** Initiatives ever recorded, each once; and as written, by the counting rule. */
		records: number;
		recorded: string;
		when: When;
		/** Initiatives of the time, as written. */
		count: string;
		measure: Measure;
		/** The measure as written. */
		value: string;
	}) => {
		if (records === 0) {
			const why = {
				value: '',
				'gap-apparent': '',
				'gap-confirmed': '',
				regional: ', regional work only',
				unknown: ', unknown',
				'out-of-scope': ', out of scope'
			}[state];
			return `${name}: no record${why}`;
		}
		const initiatives = (written: string) =>
			`${written} ${written === '1' ? 'initiative' : 'initiatives'}`;
		const scope = state === 'out-of-scope' ? ', out of scope' : '';
		const time = { ever: '', running: ' running now', ending: ' ending soon' }[when];
		if (when !== 'ever' && count === '0')
			return `${name}: none${time}, ${initiatives(recorded)} recorded${scope}`;
		const also = {
			initiatives: '',
			topics: `, ${value} ${value === '1' ? 'topic' : 'topics'}`,
			funders: `, ${value} ${value === '1' ? 'funder' : 'funders'}`,
			active: `, ${value} running now`,
			share: `, ${value} of its region’s`
		}[measure];
		return `${name}: ${initiatives(count)}${time}${also}${scope}`;
	},
	mapSubtitle: ({
		measure,
		when,
		years
	}: {
		measure: Measure;
		when: When;
		years: { first: number; last: number } | null;
	}) => {
		const what = {
			initiatives: 'Initiatives per place',
			topics: 'Distinct topics per place',
			funders: 'Distinct funders per place',
			active: 'Initiatives running now per place',
			share: 'Share of the region’s initiatives'
		}[measure];
		const time = { ever: '', running: ', running now', ending: ', ending within a year' }[when];
		if (when !== 'ever' || !years) return `${what}${measure === 'active' ? '' : time}`;
		return `${what}, ${years.first}–${years.last}`;
	},
	mapWhen: 'Which work counts',
	mapWhenOf: {
		ever: 'Ever recorded',
		running: 'Running now',
		ending: 'Ending soon'
	} satisfies Record<When, string>,
	mapForm: 'Form',
	mapFormOf: { map: 'Map', tiles: 'Tiles', table: 'Table' },
	mapCentre: 'Centre of the map',
	mapCentreOf: { atlantic: 'Atlantic', pacific: 'Pacific' },
	mapMeasure: 'Colour by',
	mapMeasureOf: {
		initiatives: 'number of initiatives',
		topics: 'number of distinct topics',
		funders: 'number of distinct funders',
		active: 'initiatives running now',
		share: 'share of the region’s initiatives'
	} satisfies Record<Measure, string>,
	mapMultiples: 'Small maps',
	mapMultiplesOf: { none: 'One map', topic: 'One per topic', period: 'One per period' },
	mapMultiplesHint: 'Press one to see it large.',
	mapMultiple: ({
		title,
		recorded,
		places: all,
		gaps
	}: {
		title: string;
		recorded: number;
		places: number;
		gaps: number;
	}) =>
		`${title}: ${number.format(recorded)} of ${places(all)} with recorded work, ${plural(gaps, { one: '# gap', other: '# gaps' })}`,
	mapMultipleCount: ({ recorded, places: all }: { recorded: number; places: number }) =>
		`${number.format(recorded)} of ${number.format(all)}`,
	mapPeriod: ({ from, to }: { from: number; to: number }) =>
		from === to ? String(from) : `${from}–${to}`,
	mapLabel: ({ summary }: { summary: string }) =>
		`World map. ${summary} Arrow keys move between places, letters jump to a name, plus and minus zoom, Enter opens.`,
	mapTilesLabel: ({ summary }: { summary: string }) =>
		`Places as tiles by region. ${summary} Arrow keys move between places, letters jump to a name, Enter opens.`,
	mapRegionCount: ({ recorded, places: all }: { recorded: number; places: number }) =>
		`${number.format(recorded)} of ${number.format(all)} with recorded work`,
	mapNoRegion: 'Other places',
	mapZoom: 'Zoom to',
	mapZoomOf: {
		world: 'World',
		africa: 'Africa',
		asia: 'Asia',
		caribbean: 'Caribbean',
		europe: 'Europe',
		'latin-america': 'Latin America',
		pacific: 'Pacific islands'
	},
	mapZoomIn: 'Zoom in',
	mapZoomOut: 'Zoom out',
	mapZoomReset: 'Whole world',
	mapZoomChosen: 'Chosen places',
	mapTouch: 'Two fingers move the map and bring it closer; one finger scrolls the page.',
	mapDrawing: 'Drawing the map…',
	mapFailed: 'The outlines of the map could not be loaded. The tiles show the same numbers.',
	mapTryAgain: 'Try again',
	mapLaneTitle: ({ count }: { count: number }) =>
		plural(count, { one: '# names no country', other: '# name no country' }),
	mapLaneNote: ({ count }: { count: number }) =>
		plural(count, { one: 'it colours nothing', other: 'they colour nothing' }),
	mapLaneGlobal: 'Global',
	mapLaneUnplaced: 'Not stated',
	mapLaneMore: ({ areas, count }: { areas: number; count: number }) =>
		`${number.format(areas)} more areas: ${plural(count, { one: '# mention', other: '# mentions' })}`,
	mapLaneFewer: 'Fewer',
	mapLaneChip: ({ name, count }: { name: string; count: number }) =>
		`${name}: ${plural(count, { one: '# initiative', other: '# initiatives' })}`,
	mapLegend: 'Places by',
	mapLegendHint: 'bars are switches',
	mapLegendBar: ({ label, count }: { label: string; count: number }) =>
		`${label}: ${places(count)}`,
	mapClass: {
		regional: 'regional only',
		'gap-apparent': 'apparent gap',
		'gap-confirmed': 'confirmed gap',
		unknown: 'unknown',
		'out-of-scope': 'out of scope'
	},
	mapNone: {
		initiatives: 'none',
		topics: 'no topic',
		funders: 'no funder named',
		active: 'none running',
		share: 'none'
	} satisfies Record<Measure, string>,
	mapNoneAt: { running: 'none running', ending: 'none ending soon' },
	mapRange: ({ from, to }: { from: number; to: number | null }) =>
		to === null ? `${from}+` : from === to ? String(from) : `${from}–${to}`,
	mapShareRange: ({ from, to }: { from: number; to: number | null }) =>
		to === null ? `${from} %+` : from === 0 ? `under ${to} %` : `${from}–${to - 1} %`,
	mapList: {
		'gap-confirmed': 'Confirmed gaps',
		'gap-apparent': 'Apparent gaps',
		regional: 'Regional only',
		unknown: 'Unknown',
		'out-of-scope': 'Out of scope',
		none: 'Recorded work, but'
	},
	mapListClass: ({ label, measure }: { label: string; measure: string }) => `${label}, ${measure}`,
	mapListMore: ({ count }: { count: number }) => `${number.format(count)} more`,
	mapListNone: 'Every place in scope has recorded work.',
	mapListResting: ({ count }: { count: number }) =>
		plural(count, {
			one: 'In # of them none is known to run now.',
			other: 'In # of them none is known to run now.'
		}),
	mapListRestingShow: 'Show what runs now',
	mapBrushed: ({
		kind,
		count
	}: {
		kind: 'cell' | 'actor' | 'initiative' | 'inventory' | 'sites';
		count: number;
	}) => {
		const what = {
			cell: 'the selected cell',
			actor: 'the selected actor’s work',
			initiative: 'the selected initiative',
			inventory: 'the selected inventory’s records',
			sites: 'what the selected sites list together'
		}[kind];
		return count
			? `Outlined: ${plural(count, { one: 'the one place', other: 'the # places' })} of ${what}.`
			: `No place is outlined: ${what} names none under this filter.`;
	},
	mapAnnotation: ({
		count,
		places: all,
		region,
		state
	}: {
		count: number;
		places: number;
		region: string;
		state: StateKind;
	}) =>
		`${number.format(count)} of ${number.format(all)} places in ${region}: ${
			{
				value: 'recorded work',
				regional: 'regional work only',
				'gap-apparent': 'apparent gaps',
				'gap-confirmed': 'confirmed gaps',
				unknown: 'unknown',
				'out-of-scope': 'out of scope'
			}[state]
		}`,
	mapTable: 'Places and what is recorded',
	mapTablePlace: 'Place',
	mapTableRegion: 'Region',
	mapTableState: 'State',
	mapTableCount: 'Initiatives',
	mapTableTopics: 'Topics',
	mapTableFunders: 'Funders',
	mapTableActive: 'Running now',
	mapTableShare: 'Share of region',
	mapEmpty: 'Nothing to colour',
	mapEmptyText: ({ when }: { when: When }) =>
		when === 'ever'
			? 'No recorded initiative matches this filter.'
			: when === 'running'
				? 'No selected initiative is recorded as running now. Most records state no end, so this says little about the work itself.'
				: 'No selected initiative is recorded as ending within a year.',
	mapEmptyWhen: 'Show all that was ever recorded',
	mapEmptyClear: ({ what }: { what: string }) => `Clear ${what}`,
	mapNote: ({
		recipients,
		fractional,
		unknown,
		places: all,
		confirmed
	}: {
		/** Out of scope means: no aid recipient. */
		recipients: boolean;
		fractional: boolean;
		unknown: number;
		places: number;
		/** Some loaded inventory is complete. */
		confirmed: boolean;
	}) =>
		[
			recipients
				? 'Out of scope: not an aid recipient on the DAC list.'
				: 'Out of scope: outside the chosen places.',
			fractional ? 'Shared counting: 1/n for each place named.' : 'Whole counting.',
			confirmed
				? 'Confirmed: an inventory loaded in full looks here.'
				: 'Apparent: only sampled inventories look here; no record is not no activity.',
			all > 0 && unknown > 0 ? `Unknown: ${Math.round((unknown / all) * 100)} % of places.` : null
		]
			.filter(Boolean)
			.join(' '),
	mapSources: ({ sites, date }: { sites: number; date: string }) =>
		`${plural(sites, { one: '# site', other: '# sites' })}, read ${date}`,
	mapSourcesLabel: 'Sources:',
	mapBoundaryMore: 'full note'
};

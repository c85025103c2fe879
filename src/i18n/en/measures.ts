import { plural } from './plural';

const records = (count: number) => plural(count, { one: '# initiative', other: '# initiatives' });

/** The confidence-building measures and what supports them. */
export const measures = {
	measuresTitleSubject: 'Which of the eleven confidence-building measures are supported where',
	measuresTitleNone: 'No initiative matches these filters',
	measuresTitleUnsupported: ({
		places,
		count,
		total,
		names
	}: {
		places: string;
		count: number;
		total: number;
		names: string | null;
	}) =>
		`${places}: ⟦${count} of ${total} measures⟧ ${count === 1 ? 'has' : 'have'} no recorded support${names ? `: ${names}` : ''}`,
	measuresTitleFewest: ({
		places,
		total,
		fewest,
		name
	}: {
		places: string;
		total: number;
		fewest: number;
		name: string;
	}) =>
		`${places}: each of the ${total} measures has recorded support; the fewest, ${records(fewest)}, on ${name}`,
	measuresPlacesChosen: 'The chosen places',
	measuresAnd: ({ count }: { count: number }) => `${count} more`,

	measuresSubtitle: ({ places, by }: { places: string; by: 'country' | 'subregion' }) =>
		`Initiatives that support each of the eleven measures of the OAS, by ${by} · ${places}`,
	measuresAssumed:
		'No place is chosen, so the Americas are shown, whose states agreed on the measures. Any other region can be chosen in the filters.',
	measuresForm: 'Form',
	measuresFormOf: { chart: 'Chart', table: 'Table' },
	measuresBy: 'Places',
	measuresByOf: { country: 'Countries', subregion: 'Subregions' },
	measuresWide: 'Topics wider than the measure',
	measuresWideOf: { '0': 'not counted', '1': 'counted' },

	measuresKind: {
		direct: 'Reviewed match',
		close: 'Through its topic',
		broad: 'Wider topic only'
	},
	measuresKindMeaning: {
		direct: 'A person read in a listing that the work supports the measure.',
		close: 'The topic of the work means the measure, exactly or closely.',
		broad: 'The topic of the work includes the measure and much else: it may support it.'
	},
	measuresListTitle: 'The eleven measures',
	measuresListAside: 'supported by initiatives that name a chosen country or an area within them',
	measuresMeasure: 'Measure',
	measuresCounted: 'Counted',
	measuresCountries: 'Places named',
	measuresOf: ({ part, total }: { part: number; total: number }) => `${part} of ${total}`,
	measuresGridTitle: ({ by }: { by: 'country' | 'subregion' }) =>
		by === 'country' ? 'Country by country' : 'By subregion',
	measuresGrid: 'Measures by place',
	measuresGridHint: 'Arrows move, Enter opens, Esc closes.',
	measuresPlace: 'Place',
	measuresWithin: 'Names no country, but an area within',
	measuresWider: 'Global, wider, or no place stated',
	measuresWithinShort: 'Area within',
	measuresWiderShort: 'Global, wider',
	measuresCell: ({ measure, place, what }: { measure: string; place: string; what: string }) =>
		`${measure}, ${place}: ${what}`,
	measuresLaneWhat: ({ count }: { count: number }) => (count ? records(count) : 'none recorded'),
	measuresCellMay: ({ what, count }: { what: string; count: number }) =>
		`${what}; ${records(count)} on a wider topic`,
	measuresCellKinds: ({ count, direct }: { count: string; direct: number }) =>
		direct ? `${count}, ${direct} by a reviewed match` : `${count}, through topics only`,
	measuresFractional: ({ text }: { text: string }) => `${text} initiatives`,
	measuresLegend: 'Legend',
	measuresLegendDirect: 'filled: at least one reviewed match',
	measuresLegendCrosswalk: 'framed: through topics only',
	measuresLegendMay: 'small number: work on a wider topic, not counted',
	measuresPick: 'Show measure',
	measuresTotal: 'All, each once',

	measuresPanelMeasure: ({ number }: { number: number }) => `Measure ${number} of the OAS list`,
	measuresPanelCell: 'Measure and place',
	measuresPanelName: ({ measure, place }: { measure: string; place: string }) =>
		`${measure}, ${place}`,
	measuresPanelGone: 'This measure or place is not shown under the present filters.',
	measuresPanelStart: 'What supports a measure',
	measuresPanelStartText:
		'Choose a measure in the list, or a cell, to see the records behind it and why each is there.',
	measuresPanelTies: 'Topics tied to it',
	measuresPanelNoTies:
		'None of our topics corresponds to it: only reviewed matches can support it.',
	measuresTie: ({ topic, match }: { topic: string; match: string }) => `${topic}: ${match}`,
	measuresMatch: {
		exactMatch: 'means the same as the measure',
		closeMatch: 'means nearly the same as the measure',
		narrowMatch: 'is a part of the measure',
		broadMatch: 'is wider than the measure'
	},
	measuresPanelRows: ({ kind, count }: { kind: 'direct' | 'close' | 'broad'; count: number }) =>
		({
			direct: `Reviewed matches: ${count}`,
			close: `Through a topic that means the measure: ${count}`,
			broad: `On a wider topic, may support it: ${count}`
		})[kind],
	measuresPanelWithin: ({ count }: { count: number }) =>
		plural(count, {
			one: '# of them names no country, but an area within the chosen places.',
			other: '# of them name no country, but an area within the chosen places.'
		}),
	measuresPanelWider: ({ count }: { count: number }) =>
		`Global, for a wider area, or without a place; not counted here: ${count}`,
	measuresPanelNothing: 'Nothing that counts is recorded here.',
	measuresPanelRegional: ({ count }: { count: number }) =>
		`Regional work that names no country: ${count}`,
	measuresPanelLooks: 'Who looks here',
	measuresPanelNobodyLooks: 'No loaded inventory of projects looks here.',
	measuresPanelSource: 'Read in',
	measuresPanelClose: 'Close',
	measuresReasonTopic: ({ topic, match }: { topic: string; match: string }) =>
		`Its topic “${topic}” ${match}.`,
	measuresReasonTie: ({ reason }: { reason: string }) => `Crosswalk: ${reason}`,
	measuresPrintReasons: 'Reviewed matches, with the reason for each',

	measuresSummary: ({
		total,
		places,
		measures,
		direct
	}: {
		total: number;
		places: string;
		measures: number;
		direct: number;
	}) =>
		`${places}: ${records(total)} ${total === 1 ? 'supports' : 'support'} at least one of the ${measures} measures, ${direct} by a reviewed match.`,
	measuresSummaryMost: ({ name, count }: { name: string; count: number }) =>
		`Most, ${records(count)}, is on ${name}.`,
	measuresSummaryNone: ({ names }: { names: string }) => `None is on ${names}.`,
	measuresSummaryNamed: ({
		named,
		total,
		by
	}: {
		named: number;
		total: number;
		by: 'country' | 'subregion';
	}) =>
		by === 'country'
			? `${named} of ${total} countries are named by supporting work.`
			: `${named} of ${total} subregions have supporting work.`,
	measuresSummaryWider: ({ count }: { count: number }) =>
		plural(count, {
			one: '# more is global, for a wider area, or states no place.',
			other: '# more are global, for a wider area, or state no place.'
		}),
	measuresSummaryAsOf: ({ date }: { date: string }) => `As of ${date}.`,
	measuresNote:
		'A reviewed match rests on what a listing says of the work itself; initiatives without one were not found to support a measure, which does not mean that they do not. An inventory looks at a measure when its scope has a topic tied to it, a wider one too. Work for all of the OAS names more than 25 states and therefore colours no country: it stands in the rows above them.',
	measuresNoteWide: ({ count }: { count: number }) =>
		count
			? `Work on wider topics is counted: ${records(count)} that may or may not support a measure.`
			: 'Work on wider topics would be counted; there is none.',
	measuresNoteNarrow: ({ count }: { count: number }) =>
		`Work on a topic wider than a measure is not counted (${records(count)}); the switch counts it.`,
	measuresNoteWhole:
		'Each initiative counts once for each measure that it supports and each country that it names.',
	measuresNoteFractional: 'Each initiative is shared among its measures and its countries.',
	measuresReading: 'Reading the measures…',
	measuresFailed: 'The measures could not be read',
	measuresFailedText: 'The register did not load. Open the page again to retry.',
	measuresEmpty: 'No place to show',
	measuresEmptyText:
		'The filters leave no country among the places where silence counts. Widen the places, or show all countries.',
	measuresEmptyAction: 'Show all countries'
};

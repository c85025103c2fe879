import type { Filter } from './filter';
import type { Reading } from './reading';
import { cellStates, type CellState } from './states';
import { END_KINDS } from './status';
import { axisOf, crossTab } from './tally';

/** Where a finding can be seen: a route, what to change in the filter, view parameters. */
interface FindingTarget {
	route: string;
	filter?: Partial<Filter>;
	params?: Readonly<Record<string, string>>;
}

interface Found {
	/** `count` of `total` is what the finding says. */
	count: number;
	total: number;
	/**
	 * How far `count` is from what could be expected, in standard deviations of a binomial draw:
	 * `(count - total·p) / √(total·p·(1-p))`, where p is the share of the same thing elsewhere
	 * (named with each kind; kept within 0.05 and 0.95), or one half where there is no elsewhere.
	 */
	surprise: number;
	target: FindingTarget;
}

/** Something that stands out, as ids and numbers; views make the sentence. */
export type Finding = Found &
	(
		| {
				/**
				 * Of the places of a group, those with no work of their own on a topic: reached by
				 * regional work only, or by none. Elsewhere: all other places, same topic.
				 */
				kind: 'group-without-topic';
				group: string;
				topic: string;
				regional: number;
				gaps: number;
				unknown: number;
				/** Iso3 and state of each place of the group, in the order of the reference. */
				places: { iso3: string; state: CellState }[];
		  }
		| {
				/** Subregions without a record on a topic. Elsewhere: all other topics. */
				kind: 'topic-without-subregions';
				topic: string;
				subregions: { id: string; state: CellState }[];
		  }
		| {
				/** Places where nothing is running today, by stated or assumed dates or as collected. */
				kind: 'nothing-running';
				/** Iso3 of those places. */
				places: string[];
				/** Selected initiatives whose end is not stated. */
				withoutEnd: number;
		  }
		| {
				/**
				 * Initiatives that two inventories both list, of those that the smaller one lists: the
				 * pair with the largest share. Elsewhere: all other pairs.
				 */
				kind: 'inventories-overlap';
				/** Site ids, the smaller one first. */
				inventories: [string, string];
		  }
		| {
				/** Implementers of two initiatives or more whose records name one funder only. */
				kind: 'single-funder';
				implementers: string[];
		  }
	);

/** What a filter must leave for a share to mean something. */
const SMALLEST_GROUP = 4;
const MOST_FINDINGS = 5;

/**
 * The findings of a reading, at most one of each kind, the most surprising first: up to five.
 * A kind that has nothing to tell under the filter is left out, so there may be fewer, or none.
 */
export function findings(reading: Reading): Finding[] {
	return [
		groupWithoutTopic(reading),
		topicWithoutSubregions(reading),
		nothingRunning(reading),
		inventoriesOverlap(reading),
		singleFunder(reading)
	]
		.filter((finding) => finding !== null)
		.sort((a, b) => b.surprise - a.surprise)
		.slice(0, MOST_FINDINGS);
}

function surpriseOf(count: number, total: number, elsewhere: { count: number; total: number }) {
	const share = elsewhere.total ? elsewhere.count / elsewhere.total : 0.5;
	const p = Math.min(0.95, Math.max(0.05, share));
	return (count - total * p) / Math.sqrt(total * p * (1 - p));
}

/** The most surprising of several, by the order they come in where they are equal. */
function mostSurprising<T extends Found>(found: readonly T[]): T | null {
	return found.reduce<T | null>(
		(best, it) => (best && best.surprise >= it.surprise ? best : it),
		null
	);
}

const isEmpty = ({ kind }: CellState) => kind !== 'value' && kind !== 'out-of-scope';

/** The topics that the filter leaves to compare. */
function topicAxis(reading: Reading) {
	const axis = axisOf(reading, 'topic');
	const { topic } = reading.filter;
	const { codes } = reading.dataset.dictionaries.topic;
	const named = new Set(reading.dataset.columns.fields.topic.values);
	// A word that no record can have, in the words of others, is missing from the crosswalk only.
	const ids = axis.ids.filter((id) => named.has(codes.get(id)!));
	return { ...axis, ids: topic.length ? ids.filter((id) => topic.includes(id)) : ids };
}

function groupWithoutTopic(reading: Reading): Finding | null {
	const topics = topicAxis(reading);
	const countries = axisOf(reading, 'country');
	const width = countries.ids.length;
	const states = cellStates(reading, crossTab(reading, topics, countries));
	const groups = reading.dataset.reference.groups
		.filter(({ kind }) => kind === 'subregion' || kind === 'development')
		.map(({ id, countries: members }) => ({ id, members: new Set(members) }))
		.map(({ id, members }) => ({ id, positions: positionsOf(countries.ids, members) }))
		.filter(({ positions }) => positions.length >= SMALLEST_GROUP && positions.length < width);

	const found = topics.ids.flatMap((topic, row) => {
		const ofTopic = states.slice(row * width, (row + 1) * width);
		const empty = ofTopic.filter(isEmpty).length;
		return groups.map(({ id, positions }): Finding & { kind: 'group-without-topic' } => {
			const places = positions.map((at) => ({ iso3: countries.ids[at]!, state: ofTopic[at]! }));
			const without = places.filter(({ state }) => isEmpty(state)).map(({ state }) => state.kind);
			const count = without.length;
			const total = places.length;
			return {
				kind: 'group-without-topic',
				count,
				total,
				surprise: surpriseOf(count, total, { count: empty - count, total: width - total }),
				target: { route: 'map', filter: { topic: [topic], group: [id], country: [] } },
				group: id,
				topic,
				regional: without.filter((kind) => kind === 'regional').length,
				gaps: without.filter((kind) => kind.startsWith('gap')).length,
				unknown: without.filter((kind) => kind === 'unknown').length,
				places
			};
		});
	});
	// A topic without work anywhere says nothing about one group.
	return mostSurprising(found.filter(({ count, surprise }) => count > 0 && surprise > 0));
}

function positionsOf(ids: readonly string[], members: ReadonlySet<string>): number[] {
	return [...ids.keys()].filter((at) => members.has(ids[at]!));
}

function topicWithoutSubregions(reading: Reading): Finding | null {
	const topics = topicAxis(reading);
	const subregions = axisOf(reading, 'subregion');
	const width = subregions.ids.length;
	if (width < SMALLEST_GROUP) return null;
	const states = cellStates(reading, crossTab(reading, topics, subregions));
	const empty = states.filter(isEmpty).length;
	const found = topics.ids.map((topic, row): Finding & { kind: 'topic-without-subregions' } => {
		const ofTopic = states.slice(row * width, (row + 1) * width);
		const count = ofTopic.filter(isEmpty).length;
		return {
			kind: 'topic-without-subregions',
			count,
			total: width,
			surprise: surpriseOf(count, width, { count: empty - count, total: states.length - width }),
			target: { route: 'gaps', params: { rows: 'topic', cols: 'subregion' } },
			topic,
			subregions: subregions.ids.map((id, at) => ({ id, state: ofTopic[at]! }))
		};
	});
	return mostSurprising(found.filter(({ count }) => count > 0));
}

const NO_ELSEWHERE = { count: 0, total: 0 };

function nothingRunning(reading: Reading): Finding | null {
	const { dataset, places, rows, statuses } = reading;
	const { offsets, values } = dataset.columns.fields.country;
	const { ids } = dataset.dictionaries.country;
	const busy = new Uint8Array(ids.length);
	const stated = END_KINDS.indexOf('stated');
	let withoutEnd = 0;
	for (const row of rows) {
		if (statuses.endKind[row] !== stated) withoutEnd++;
		if (!statuses.running[row]) continue;
		for (let at = offsets[row]!; at < offsets[row + 1]!; at++) busy[values[at]!] = 1;
	}
	const quiet = ids.filter((_, code) => places[code] && !busy[code]);
	const total = ids.filter((_, code) => places[code]).length;
	// Fewer initiatives than places cannot be expected to be everywhere.
	if (!quiet.length || total < SMALLEST_GROUP || rows.length < total) return null;
	return {
		kind: 'nothing-running',
		count: quiet.length,
		total,
		surprise: surpriseOf(quiet.length, total, NO_ELSEWHERE),
		target: { route: 'map', params: { when: 'running' } },
		places: quiet,
		withoutEnd
	};
}

function inventoriesOverlap(reading: Reading): Finding | null {
	const sites = reading.dataset.reference.sites.filter(({ kind }) => kind === 'inventory');
	const axis = { dimension: 'inventory' as const, ids: sites.map(({ id }) => id) };
	const whole = { ...reading, filter: { ...reading.filter, count: 'whole' as const } };
	const { values } = crossTab(whole, axis, axis);
	const listed = (a: number, b = a) => values[a * sites.length + b]!;
	const pairs = sites.flatMap((_, a) =>
		sites.slice(a + 1).map((_, next) => {
			const b = a + 1 + next;
			const [less, more] = listed(a) <= listed(b) ? [a, b] : [b, a];
			return { less, more, count: listed(a, b), total: listed(less) };
		})
	);
	const all = pairs.reduce(
		(sum, { count, total }) => ({ count: sum.count + count, total: sum.total + total }),
		{ count: 0, total: 0 }
	);
	const found = pairs
		.filter(({ count, total }) => count > 0 && total >= SMALLEST_GROUP)
		.map(({ less, more, count, total }): Finding => ({
			kind: 'inventories-overlap',
			count,
			total,
			surprise: surpriseOf(count, total, {
				count: all.count - count,
				total: all.total - total
			}),
			target: { route: 'network', params: { who: 'inventories' } },
			inventories: [sites[less]!.id, sites[more]!.id]
		}));
	return mostSurprising(found);
}

function singleFunder({ dataset, filter, rows }: Reading): Finding | null {
	// Under a funder filter it would only repeat the filter.
	if (filter.funder.length) return null;
	const { funder, implementer } = dataset.columns.fields;
	const work = new Map<number, { initiatives: number; funders: Set<number> }>();
	for (const row of rows) {
		const funders = funder.values.subarray(funder.offsets[row]!, funder.offsets[row + 1]!);
		if (!funders.length) continue;
		for (let at = implementer.offsets[row]!; at < implementer.offsets[row + 1]!; at++) {
			const code = implementer.values[at]!;
			const known = work.get(code) ?? { initiatives: 0, funders: new Set<number>() };
			known.initiatives++;
			// Who pays for its own work depends on nobody.
			for (const payer of funders) if (payer !== code) known.funders.add(payer);
			work.set(code, known);
		}
	}
	const repeated = [...work].filter(
		([, { initiatives, funders }]) => initiatives >= 2 && funders.size
	);
	const single = repeated.filter(([, { funders }]) => funders.size === 1);
	if (!single.length || repeated.length < SMALLEST_GROUP) return null;
	return {
		kind: 'single-funder',
		count: single.length,
		total: repeated.length,
		surprise: surpriseOf(single.length, repeated.length, NO_ELSEWHERE),
		target: { route: 'network', params: { who: 'actors' } },
		implementers: single.map(([code]) => dataset.dictionaries.implementer.ids[code]!).sort()
	};
}

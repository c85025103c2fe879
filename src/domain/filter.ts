/** What the reader narrowed the initiatives down to. Empty lists and nulls narrow nothing. */
export interface Filter {
	topic: readonly string[];
	/** ISO 3166-1 alpha-3. */
	country: readonly string[];
	/** Group ids. Groups of one kind widen each other, of different kinds narrow: Oceania and SIDS. */
	group: readonly string[];
	funder: readonly string[];
	implementer: readonly string[];
	/** Site ids. */
	inventory: readonly string[];
	users: readonly string[];
	activity: readonly string[];
	status: readonly Status[];
	/** First and last calendar year of activity that still counts. */
	from: number | null;
	to: number | null;
	/** Text that the title, actors or countries must contain. */
	q: string;
	/** Which places count as places where silence is a gap. */
	scope: Scope;
	count: CountingRule;
}

export const STATUSES = ['planned', 'running', 'no-end', 'ended', 'undated'] as const;
/**
 * Where an initiative stands today, derived from its dates. `no-end`: the start is known and the
 * end is not stated. `undated`: neither is, and no status was collected.
 */
export type Status = (typeof STATUSES)[number];

export type Scope = 'recipients' | 'all';
export type CountingRule = 'whole' | 'fractional';

export const LIST_KEYS = [
	'topic',
	'country',
	'group',
	'funder',
	'implementer',
	'inventory',
	'users',
	'activity',
	'status'
] as const;
/** A filter key that takes several values. */
export type ListKey = (typeof LIST_KEYS)[number];

export const NO_FILTER: Filter = {
	topic: [],
	country: [],
	group: [],
	funder: [],
	implementer: [],
	inventory: [],
	users: [],
	activity: [],
	status: [],
	from: null,
	to: null,
	q: '',
	scope: 'recipients',
	count: 'whole'
};

/** Whether the filter leaves any initiative out. Scope and counting rule do not. */
export function narrows(filter: Filter): boolean {
	return (
		LIST_KEYS.some((key) => filter[key].length > 0) ||
		filter.from !== null ||
		filter.to !== null ||
		filter.q !== ''
	);
}

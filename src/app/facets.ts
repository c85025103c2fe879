import type { Dataset, Field } from '../domain/dataset';
import { LIST_KEYS, STATUSES, type ListKey } from '../domain/filter';
import type { Reading } from '../domain/reading';
import { i18n } from '../i18n/i18n.svelte';
import { joinOf } from './filter-words';
import { valueName } from '../ui/value-name';

/** One choice of a facet. */
export interface FacetOption {
	id: string;
	label: string;
	/** Initiatives that have it under all other filters. */
	count: number;
}

export interface FacetChoices {
	key: ListKey;
	label: string;
	options: FacetOption[];
	/** Number of options worth showing before "more". */
	first: number;
	/** How the chosen go together; null when there is nothing to say. */
	join: 'any' | 'kinds' | null;
}

/** Options shown before "more", by facet. */
const FIRST: Record<ListKey, number> = {
	topic: 13,
	group: 8,
	status: 5,
	country: 5,
	activity: 5,
	users: 5,
	funder: 5,
	implementer: 5,
	inventory: 5
};

/** The order of facets in the rail. */
export const RAIL: readonly ListKey[] = [
	'topic',
	'group',
	'status',
	'country',
	'funder',
	'implementer',
	'activity',
	'users',
	'inventory'
];

/** Group kinds offered as filters, in this order. */
const GROUP_ORDER = ['region', 'development', 'subregion', 'income'];

/**
 * The choices of one facet with their live counts.
 *
 * Topics, statuses and groups keep a fixed order, so that a reader finds them again; the long lists
 * are sorted by count, then by name. Zero counts stay: a zero is what the Atlas is about.
 */
export function facetChoices(reading: Reading, key: ListKey): FacetChoices {
	const counts = reading.facets[key];
	const ids =
		key === 'status'
			? STATUSES
			: key === 'group'
				? reading.dataset.reference.groups.map(({ id }) => id)
				: reading.dataset.dictionaries[key].ids;
	let options = ids.map((id, code) => ({
		id,
		label: valueName(reading.dataset, key, id),
		count: counts[code] ?? 0
	}));

	if (key === 'group') {
		const { groups } = reading.dataset.reference;
		options = groups
			.map((group, position) => ({ group, option: options[position]! }))
			.filter(({ group }) => GROUP_ORDER.includes(group.kind))
			.sort((a, b) => GROUP_ORDER.indexOf(a.group.kind) - GROUP_ORDER.indexOf(b.group.kind))
			.map(({ option }) => option);
	} else if (key === 'topic') {
		options.sort((a, b) => b.count - a.count || i18n.compare(a.label, b.label));
	} else if (key !== 'status') {
		if (key !== 'country') {
			const used = codesInUse(reading.dataset, key);
			options = options.filter((_, code) => used.has(code));
		}
		options.sort((a, b) => b.count - a.count || i18n.compare(a.label, b.label));
	}
	return { key, label: i18n.m.facet[key], options, first: FIRST[key], join: joinOf(reading, key) };
}

const inUse = new WeakMap<Dataset, Map<Field, ReadonlySet<number>>>();

/** Codes that any initiative has in a field: an actor that never funds is no choice of a funder. */
function codesInUse(dataset: Dataset, field: Field): ReadonlySet<number> {
	const known = inUse.get(dataset) ?? new Map<Field, ReadonlySet<number>>();
	inUse.set(dataset, known);
	const codes = known.get(field) ?? new Set(dataset.columns.fields[field].values);
	known.set(field, codes);
	return codes;
}

/** Number of filter keys in use. */
export function filtersInUse(reading: Reading): number {
	const { filter } = reading;
	return (
		LIST_KEYS.filter((key) => filter[key].length).length +
		Number(filter.from !== null || filter.to !== null) +
		Number(filter.q !== '')
	);
}

import type { Dataset, MultiColumn } from './dataset';
import { STATUSES } from './filter';
import { ACTOR_KINDS } from './actor-kinds';
import type { Country } from './release';
import { deriveEnds, type Ends, type Statuses } from './status';

export const DIMENSIONS = [
	'topic',
	'country',
	'subregion',
	'region',
	'activity',
	'users',
	'status',
	'year',
	'inventory',
	'funder',
	'implementer',
	'partner',
	'kind'
] as const;
/**
 * What initiatives can be counted by. `region` and `subregion` are those of the named countries
 * that count as places; `kind` is the kind of a funder or implementer.
 */
export type Dimension = (typeof DIMENSIONS)[number];

export function isDimension(text: string): text is Dimension {
	return (DIMENSIONS as readonly string[]).includes(text);
}

/** How initiatives spread over the values of a dimension. */
export interface Spread {
	/** Every value that the dimension can have; code = position. */
	ids: readonly string[];
	/** Distinct codes per row. */
	offsets: Uint32Array;
	values: Uint16Array;
	/**
	 * Share of the initiative that each entry of `values` gets under fractional counting; null where
	 * each of the n values of a row gets 1/n.
	 */
	shares: Float64Array | null;
}

/** What a spread depends on; every reading is one. */
interface SpreadSource {
	dataset: Dataset;
	places: Uint8Array;
	statuses: Statuses;
}

/** How the initiatives of a reading spread over a dimension. Cached for as long as its source lives. */
export function spreadOf(
	{ dataset, places, statuses }: SpreadSource,
	dimension: Dimension
): Spread {
	switch (dimension) {
		case 'region':
		case 'subregion':
			return spreadOverGroups(dataset, places, dimension);
		case 'status':
			return spreadOverStatuses(statuses);
		case 'year':
			return spreadOverYears(dataset);
		case 'kind':
			return spreadOverKinds(dataset);
		default: {
			const { offsets, values } = dataset.columns.fields[dimension];
			return { ids: dataset.dictionaries[dimension].ids, offsets, values, shares: null };
		}
	}
}

type GroupSpreads = Partial<Record<'region' | 'subregion', Spread>>;
const groupSpreads = new WeakMap<Dataset, WeakMap<Uint8Array, GroupSpreads>>();

function spreadOverGroups(
	dataset: Dataset,
	places: Uint8Array,
	kind: 'region' | 'subregion'
): Spread {
	let byPlaces = groupSpreads.get(dataset);
	if (!byPlaces) groupSpreads.set(dataset, (byPlaces = new WeakMap()));
	let spreads = byPlaces.get(places);
	if (!spreads) byPlaces.set(places, (spreads = {}));
	return (spreads[kind] ??= groupCountries(dataset, places, kind));
}

function groupCountries(
	{ columns, reference }: Dataset,
	places: Uint8Array,
	kind: 'region' | 'subregion'
): Spread {
	const ids = reference.groups.filter((group) => group.kind === kind).map(({ id }) => id);
	const codes = new Map(ids.map((id, code) => [id, code]));
	const groupOf = Int16Array.from(reference.countries, (country: Country, code) =>
		places[code] ? (codes.get(country[kind] ?? '') ?? -1) : -1
	);

	const { offsets: from, values: countries } = columns.fields.country;
	const offsets = new Uint32Array(columns.size + 1);
	const values = new Uint16Array(countries.length);
	const shares = new Float64Array(countries.length);
	let size = 0;
	for (let row = 0; row < columns.size; row++) {
		const begin = size;
		const share = 1 / (from[row + 1]! - from[row]!);
		for (let at = from[row]!; at < from[row + 1]!; at++) {
			const group = groupOf[countries[at]!]!;
			if (group < 0) continue;
			let entry = begin;
			while (entry < size && values[entry] !== group) entry++;
			if (entry === size) {
				values[size++] = group;
				shares[entry] = 0;
			}
			shares[entry]! += share;
		}
		offsets[row + 1] = size;
	}
	return { ids, offsets, values: values.slice(0, size), shares: shares.slice(0, size) };
}

const statusSpreads = new WeakMap<Statuses, Spread>();

function spreadOverStatuses(statuses: Statuses): Spread {
	let spread = statusSpreads.get(statuses);
	if (!spread) {
		const { status } = statuses;
		const offsets = Uint32Array.from({ length: status.length + 1 }, (_, row) => row);
		spread = { ids: STATUSES, offsets, values: Uint16Array.from(status), shares: null };
		statusSpreads.set(statuses, spread);
	}
	return spread;
}

const yearSpreads = new WeakMap<Ends, Spread>();

/** Every calendar year that an initiative spans; ids run without holes from the earliest on. */
export function spreadOverYears(dataset: Dataset): Spread {
	const ends = deriveEnds(dataset);
	let spread = yearSpreads.get(ends);
	if (!spread) {
		const { firstYear, lastYear, years } = ends;
		const perRow = firstYear.map((first, row) => (first ? lastYear[row]! - first + 1 : 0));
		const { offsets, values } = emptyColumn(perRow);
		for (let row = 0; row < perRow.length; row++) {
			for (let year = 0; year < perRow[row]!; year++)
				values[offsets[row]! + year] = firstYear[row]! + year - years.first;
		}
		const ids = years.first
			? Array.from({ length: years.last - years.first + 1 }, (_, at) => `${years.first + at}`)
			: [];
		spread = { ids, offsets, values, shares: null };
		yearSpreads.set(ends, spread);
	}
	return spread;
}

function emptyColumn(perRow: ArrayLike<number>): MultiColumn {
	const offsets = new Uint32Array(perRow.length + 1);
	for (let row = 0; row < perRow.length; row++) offsets[row + 1] = offsets[row]! + perRow[row]!;
	return { offsets, values: new Uint16Array(offsets[perRow.length]!) };
}

const kindSpreads = new WeakMap<Dataset, Spread>();

function spreadOverKinds(dataset: Dataset): Spread {
	let spread = kindSpreads.get(dataset);
	if (!spread) {
		const { columns, reference } = dataset;
		const { funder, implementer } = columns.fields;
		const kindOf = reference.actors.map(({ kind }) => ACTOR_KINDS.indexOf(kind));
		const values: number[] = [];
		const offsets = new Uint32Array(columns.size + 1);
		for (let row = 0; row < columns.size; row++) {
			const kinds = new Set<number>();
			for (const field of [funder, implementer]) {
				for (let at = field.offsets[row]!; at < field.offsets[row + 1]!; at++)
					kinds.add(kindOf[field.values[at]!]!);
			}
			values.push(...[...kinds].sort((a, b) => a - b));
			offsets[row + 1] = values.length;
		}
		spread = { ids: ACTOR_KINDS, offsets, values: Uint16Array.from(values), shares: null };
		kindSpreads.set(dataset, spread);
	}
	return spread;
}

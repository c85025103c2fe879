import type { Dataset, Field, MultiColumn } from './dataset';
import { STATUSES } from './filter';
import { FAILS, rowsPassing, type Failures } from './match';
import { spreadOverYears } from './spread';
import type { Statuses } from './status';
import { valueTreeOf } from './value-tree';

/** Initiatives per year from `first` on. One that spans several years counts in each. */
export interface YearCounts {
	/** 0 when no initiative has a date. */
	first: number;
	counts: Float64Array;
}

/**
 * How many initiatives each choice of a filter would show: whole counts by code (groups by
 * position in the reference, status by STATUSES). Each facet leaves its own filter out and keeps
 * all others; country and group are one filter, the place.
 */
export interface Facets {
	readonly topic: Float64Array;
	readonly country: Float64Array;
	readonly group: Float64Array;
	readonly funder: Float64Array;
	readonly implementer: Float64Array;
	readonly inventory: Float64Array;
	readonly users: Float64Array;
	readonly activity: Float64Array;
	readonly status: Float64Array;
	readonly year: YearCounts;
}

type FacetKey = keyof Facets;

/** Facets counted when first asked for, so that a hidden rail costs nothing. */
export class FacetCounts implements Facets {
	readonly #dataset: Dataset;
	readonly #statuses: Statuses;
	readonly #failures: Failures;
	readonly #rows: Uint32Array;
	readonly #counted: { -readonly [K in FacetKey]?: Facets[K] } = {};

	constructor(dataset: Dataset, statuses: Statuses, failures: Failures, rows: Uint32Array) {
		this.#dataset = dataset;
		this.#statuses = statuses;
		this.#failures = failures;
		this.#rows = rows;
	}

	get topic() {
		return (this.#counted.topic ??= this.#count('topic', FAILS.topic));
	}
	get country() {
		return (this.#counted.country ??= this.#count('country', FAILS.place));
	}
	get funder() {
		return (this.#counted.funder ??= this.#count('funder', FAILS.funder));
	}
	get implementer() {
		return (this.#counted.implementer ??= this.#count('implementer', FAILS.implementer));
	}
	get inventory() {
		return (this.#counted.inventory ??= this.#count('inventory', FAILS.inventory));
	}
	get users() {
		return (this.#counted.users ??= this.#count('users', FAILS.users));
	}
	get activity() {
		return (this.#counted.activity ??= this.#count('activity', FAILS.activity));
	}
	get group() {
		return (this.#counted.group ??= countColumn(
			groupsNamed(this.#dataset),
			this.#dataset.reference.groups.length,
			this.#rowsWithout(FAILS.place)
		));
	}
	get status() {
		return (this.#counted.status ??= this.#countStatus());
	}
	get year() {
		return (this.#counted.year ??= this.#countYears());
	}

	#count(field: Field, part: number): Float64Array {
		const { columns, dictionaries } = this.#dataset;
		return countColumn(
			columns.fields[field],
			dictionaries[field].ids.length,
			this.#rowsWithout(part)
		);
	}

	/** The rows that every other part of the filter keeps. */
	#rowsWithout(part: number): Uint32Array {
		const filtered = (this.#failures.parts & part) !== 0;
		return filtered ? rowsPassing(this.#failures, part) : this.#rows;
	}

	#countStatus(): Float64Array {
		const counts = new Float64Array(STATUSES.length);
		for (const row of this.#rowsWithout(FAILS.status)) counts[this.#statuses.status[row]!]!++;
		return counts;
	}

	#countYears(): YearCounts {
		const { offsets, values, ids } = spreadOverYears(this.#dataset);
		const counts = countColumn({ offsets, values }, ids.length, this.#rowsWithout(FAILS.years));
		return { first: this.#statuses.years.first, counts };
	}
}

/** A tree may have this many times as many nodes as there are rows to count. */
const NODES_WORTH_COUNTING = 3;

function countColumn(column: MultiColumn, size: number, rows: Uint32Array): Float64Array {
	const counts = new Float64Array(size);
	const tree = valueTreeOf(column);
	if (tree.size > rows.length * NODES_WORTH_COUNTING) {
		const { offsets, values } = column;
		for (let index = 0; index < rows.length; index++) {
			const end = offsets[rows[index]! + 1]!;
			for (let at = offsets[rows[index]!]!; at < end; at++) counts[values[at]!]!++;
		}
		return counts;
	}

	const { of, parent, value } = tree;
	const perNode = new Float64Array(tree.size);
	for (let index = 0; index < rows.length; index++) perNode[of[rows[index]!]!]!++;
	for (let node = tree.size - 1; node > 0; node--) {
		counts[value[node]!]! += perNode[node]!;
		perNode[parent[node]!]! += perNode[node]!;
	}
	return counts;
}

const groupsByDataset = new WeakMap<Dataset, MultiColumn>();

/** The groups that hold a country named by each row, as positions in the reference. */
function groupsNamed(dataset: Dataset): MultiColumn {
	const known = groupsByDataset.get(dataset);
	if (known) return known;

	const { columns, dictionaries, reference } = dataset;
	const groupsOf: number[][] = dictionaries.country.ids.map(() => []);
	reference.groups.forEach(({ countries }, group) => {
		for (const iso3 of countries) {
			const code = dictionaries.country.codes.get(iso3);
			if (code !== undefined) groupsOf[code]!.push(group);
		}
	});

	const { offsets, values } = columns.fields.country;
	const named: number[] = [];
	const namedOffsets = new Uint32Array(columns.size + 1);
	for (let row = 0; row < columns.size; row++) {
		const distinct = new Set<number>();
		for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
			for (const group of groupsOf[values[at]!]!) distinct.add(group);
		}
		named.push(...[...distinct].sort((a, b) => a - b));
		namedOffsets[row + 1] = named.length;
	}
	const column = { offsets: namedOffsets, values: Uint16Array.from(named) };
	groupsByDataset.set(dataset, column);
	return column;
}

/** Sets of small integers as ascending arrays, so that two of them meet in one pass. */
export type SparseSet = Int32Array;

/** Without doubles, ascending. */
export function sparseSet(values: readonly number[]): SparseSet {
	const sorted = Int32Array.from(values).sort();
	let length = 0;
	for (let at = 0; at < sorted.length; at++) {
		if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[length++] = sorted[at]!;
	}
	return sorted.slice(0, length);
}

export function countShared(a: SparseSet, b: SparseSet): number {
	let count = 0;
	let i = 0;
	let j = 0;
	while (i < a.length && j < b.length) {
		const left = a[i]!;
		const right = b[j]!;
		if (left === right) count++;
		if (left <= right) i++;
		if (right <= left) j++;
	}
	return count;
}

/** A set whose values each play some parts: one bit per part, so that all parts meet in one pass. */
export interface MarkedSet {
	values: SparseSet;
	marks: Uint8Array;
}

/** Collects marked sets of values below `size`, one after the other. */
export class Marker {
	readonly #marks: Uint8Array;
	#met: number[] = [];

	constructor(size: number) {
		this.#marks = new Uint8Array(size);
	}

	mark(value: number, part: number): void {
		if (this.#marks[value] === 0) this.#met.push(value);
		this.#marks[value]! |= part;
	}

	/** The set marked since the last one. */
	take(): MarkedSet {
		const values = Int32Array.from(this.#met).sort();
		const marks = new Uint8Array(values.length);
		for (let at = 0; at < values.length; at++) {
			marks[at] = this.#marks[values[at]!]!;
			this.#marks[values[at]!] = 0;
		}
		this.#met = [];
		return { values, marks };
	}
}

/** Weight of the values of a set that play one of `parts`: sum, length as a vector, number. */
export interface Measure {
	sum: number;
	length: number;
	count: number;
}

export function measureOf(
	{ values, marks }: MarkedSet,
	parts: number,
	weights: Float64Array
): Measure {
	let sum = 0;
	let squares = 0;
	let count = 0;
	for (let at = 0; at < values.length; at++) {
		if (!(marks[at]! & parts)) continue;
		const weight = weights[values[at]!]!;
		sum += weight;
		squares += weight * weight;
		count++;
	}
	return { sum, length: Math.sqrt(squares), count };
}

/** Which sets have a value, as compressed sparse rows: ascending positions of sets by value. */
export interface Postings {
	offsets: Uint32Array;
	sets: Uint32Array;
}

/** @param parts a value counts where it plays one of these */
export function postingsOf(all: readonly MarkedSet[], parts: number, size: number): Postings {
	const offsets = new Uint32Array(size + 1);
	for (const { values, marks } of all) {
		for (let at = 0; at < values.length; at++) {
			if (marks[at]! & parts) offsets[values[at]! + 1]!++;
		}
	}
	for (let value = 0; value < size; value++) offsets[value + 1]! += offsets[value]!;
	const next = offsets.slice(0, size);
	const sets = new Uint32Array(offsets[size]!);
	all.forEach(({ values, marks }, position) => {
		for (let at = 0; at < values.length; at++) {
			if (marks[at]! & parts) sets[next[values[at]!]!++] = position;
		}
	});
	return { offsets, sets };
}

/** How rare each value is: 0 in every one of `count` sets, 1 in a single one. */
export function raritiesOf({ offsets }: Postings, count: number): Float64Array {
	const scale = Math.log(count + 1) || 1;
	const rarities = new Float64Array(offsets.length - 1);
	for (let value = 0; value < rarities.length; value++) {
		const sets = offsets[value + 1]! - offsets[value]!;
		if (sets) rarities[value] = Math.max(0, Math.log((count + 1) / sets) / scale);
	}
	return rarities;
}

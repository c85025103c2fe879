import type { MultiColumn } from './dataset';

/**
 * The distinct sets of values in a column. Many rows share one ("cybercrime" alone, "cybercrime
 * and legal frameworks"), so what depends on a row's values is decided once per set and then
 * looked up per row, without a loop inside the loop.
 */
export interface ValueSets {
	/** Set of each row. */
	of: Uint32Array;
	/** Values of set i: `values[offsets[i]..offsets[i+1]]`. */
	offsets: Uint32Array;
	values: Uint16Array;
	/** Number of sets. */
	size: number;
}

/** By the column's offsets: they are its own, while the object around them may be made anew. */
const setsByColumn = new WeakMap<Uint32Array, ValueSets>();

/** The sets of a column whose values are ascending or at least in one order; cached. */
export function valueSetsOf({ offsets, values }: MultiColumn): ValueSets {
	const known = setsByColumn.get(offsets);
	if (known) return known;

	// A tree of values: each set is the path to a node.
	const children = new Map<number, number>();
	const setOfNode: number[] = [-1];
	const starts: number[] = [];
	const rows = offsets.length - 1;
	const of = new Uint32Array(rows);
	for (let row = 0; row < rows; row++) {
		let node = 0;
		for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
			const step = node * 0x10000 + values[at]!;
			let child = children.get(step);
			if (child === undefined) {
				child = setOfNode.push(-1) - 1;
				children.set(step, child);
			}
			node = child;
		}
		if (setOfNode[node] === -1) setOfNode[node] = starts.push(row) - 1;
		of[row] = setOfNode[node]!;
	}

	const ends = new Uint32Array(starts.length + 1);
	starts.forEach((row, set) => {
		ends[set + 1] = ends[set]! + offsets[row + 1]! - offsets[row]!;
	});
	const ofSets = new Uint16Array(ends[starts.length]!);
	starts.forEach((row, set) => {
		ofSets.set(values.subarray(offsets[row]!, offsets[row + 1]!), ends[set]);
	});
	const sets = { of, offsets: ends, values: ofSets, size: starts.length };
	setsByColumn.set(offsets, sets);
	return sets;
}

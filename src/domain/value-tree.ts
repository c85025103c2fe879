import type { MultiColumn } from './dataset';

/**
 * The distinct sets of values in a column, as a tree: a set is the path from the root to its
 * node, value by value. Many rows share a set ("cybercrime" alone, "cybercrime and legal
 * frameworks"), so what depends on a row's values is decided once per node and looked up per
 * row, without a loop inside the loop. What is counted per node is given to the values by adding
 * each node to its parent, last node first.
 */
export interface ValueTree {
	/** Node of each row. */
	of: Uint32Array;
	/** Parent of each node, always an earlier one; node 0 is the root, the empty set. */
	parent: Uint32Array;
	/** Value by which a node extends its parent; of the root 0, without meaning. */
	value: Uint16Array;
	/** Number of values on the path to a node. */
	depth: Uint16Array;
	/** Number of nodes. */
	size: number;
}

/** By the column's offsets: they are its own, while the object around them may be made anew. */
const treeByColumn = new WeakMap<Uint32Array, ValueTree>();

/** The tree of a column whose rows hold distinct values in one common order; cached. */
export function valueTreeOf({ offsets, values }: MultiColumn): ValueTree {
	const known = treeByColumn.get(offsets);
	if (known) return known;

	const children = new Map<number, number>();
	const parent = [0];
	const value = [0];
	const depth = [0];
	const rows = offsets.length - 1;
	const of = new Uint32Array(rows);
	for (let row = 0; row < rows; row++) {
		let node = 0;
		for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
			const branch = node * 0x10000 + values[at]!;
			let child = children.get(branch);
			if (child === undefined) {
				child = parent.push(node) - 1;
				value.push(values[at]!);
				depth.push(depth[node]! + 1);
				children.set(branch, child);
			}
			node = child;
		}
		of[row] = node;
	}
	const tree = {
		of,
		parent: Uint32Array.from(parent),
		value: Uint16Array.from(value),
		depth: Uint16Array.from(depth),
		size: parent.length
	};
	treeByColumn.set(offsets, tree);
	return tree;
}

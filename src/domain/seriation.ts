/**
 * "Similar together": an order in which neighbours resemble each other.
 *
 * Items are clustered by average linkage, and the branches of the tree are turned so that the sum
 * of the distances between neighbours is the least that any turning allows: Bar-Joseph, Gifford and
 * Jaakkola, "Fast optimal leaf ordering for hierarchical clustering", Bioinformatics 17 (2001).
 * Time grows with the cube of the number of items, memory with its square.
 */

/** A full symmetric matrix, row-major. */
export interface Distances {
	size: number;
	values: Float64Array;
}

/** A node of the tree: its leaves are `order[first..last)`, split between two children at `middle`. */
interface Branch {
	first: number;
	middle: number;
	last: number;
}

/** A binary tree: `order` lists the leaves, `branches` the inner nodes, children before parents. */
interface Tree {
	order: Int32Array;
	branches: Branch[];
}

/**
 * Distances between the rows of a table, by the shape of their profiles rather than by their size:
 * one minus the cosine of log(1 + value), 0 to 1. Two empty rows are alike, an empty and a filled
 * one are as far apart as can be.
 *
 * @param values row-major, not negative
 */
export function profileDistances(values: Float64Array, rows: number, columns: number): Distances {
	const profiles = Float64Array.from(values, Math.log1p);
	const empty = new Uint8Array(rows);
	for (let row = 0; row < rows; row++) {
		const profile = profiles.subarray(row * columns, (row + 1) * columns);
		const length = Math.sqrt(dot(profile, profile));
		if (length === 0) empty[row] = 1;
		else for (let column = 0; column < columns; column++) profile[column]! /= length;
	}

	const distances = new Float64Array(rows * rows);
	for (let a = 0; a < rows; a++) {
		const profile = profiles.subarray(a * columns, (a + 1) * columns);
		for (let b = 0; b < a; b++) {
			const both = empty[a]! + empty[b]!;
			const other = profiles.subarray(b * columns, (b + 1) * columns);
			const distance = both ? both % 2 : Math.max(0, 1 - dot(profile, other));
			distances[a * rows + b] = distance;
			distances[b * rows + a] = distance;
		}
	}
	return { size: rows, values: distances };
}

/** The table with rows and columns exchanged. */
export function transpose(values: Float64Array, rows: number, columns: number): Float64Array {
	const turned = new Float64Array(values.length);
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			turned[column * rows + row] = values[row * columns + column]!;
		}
	}
	return turned;
}

/**
 * The items in an order that puts similar ones together. The same distances give the same order;
 * of an order and its reverse, the one that has the heavier items nearer to the start.
 *
 * @param weights one per item; without them items count by their position, the first as heaviest
 */
export function seriate(distances: Distances, weights?: Float64Array): number[] {
	const { size } = distances;
	if (size < 2) return Array.from({ length: size }, (_, item) => item);

	const order = turnBranches(clusterByAverage(distances), distances);
	let lean = 0;
	order.forEach((item, position) => {
		lean += (weights ? weights[item]! : size - item) * (position - (size - 1) / 2);
	});
	return lean > 0 ? order.reverse() : order;
}

/** The sum of the distances between neighbours: what an order of the tree's leaves minimises. */
export function pathLength({ size, values }: Distances, order: readonly number[]): number {
	let length = 0;
	for (let at = 1; at < order.length; at++) length += values[order[at - 1]! * size + order[at]!]!;
	return length;
}

/** Average linkage (UPGMA) by chains of nearest neighbours. Of equally near ones the first is taken. */
export function clusterByAverage({ size, values }: Distances): Tree {
	const between = values.slice();
	const weight = new Float64Array(size).fill(1);
	const alive = new Uint8Array(size).fill(1);
	const leaves = Array.from({ length: size }, (_, item) => [item]);
	const merges: { left: number[]; right: number[] }[] = [];
	const chain: number[] = [];

	while (merges.length < size - 1) {
		if (!chain.length) chain.push(alive.indexOf(1));
		const tip = chain.at(-1)!;
		const previous = chain.at(-2) ?? -1;
		// Going back wins over an equally near newcomer, or the chain could circle for ever.
		let nearest = previous;
		let least = previous < 0 ? Infinity : between[tip * size + previous]!;
		for (let other = 0; other < size; other++) {
			if (other === tip || !alive[other] || between[tip * size + other]! >= least) continue;
			least = between[tip * size + other]!;
			nearest = other;
		}
		if (nearest !== previous) {
			chain.push(nearest);
			continue;
		}

		chain.length -= 2;
		const [kept, gone] = tip < previous ? [tip, previous] : [previous, tip];
		const total = weight[kept]! + weight[gone]!;
		for (let other = 0; other < size; other++) {
			if (!alive[other] || other === kept || other === gone) continue;
			const mean =
				(weight[kept]! * between[kept * size + other]! +
					weight[gone]! * between[gone * size + other]!) /
				total;
			between[kept * size + other] = mean;
			between[other * size + kept] = mean;
		}
		merges.push({ left: leaves[kept]!, right: leaves[gone]! });
		leaves[kept] = [...leaves[kept]!, ...leaves[gone]!];
		weight[kept] = total;
		alive[gone] = 0;
	}
	return layOut(leaves[alive.indexOf(1)]!, merges);
}

/** Leaf lists of merges as intervals of the root's leaf list: merging only ever joins neighbours. */
function layOut(root: number[], merges: readonly { left: number[]; right: number[] }[]): Tree {
	const position = new Int32Array(root.length);
	root.forEach((item, at) => (position[item] = at));
	return {
		order: Int32Array.from(root),
		branches: merges.map(({ left, right }) => {
			const first = position[left[0]!]!;
			const middle = first + left.length;
			return { first, middle, last: middle + right.length };
		})
	};
}

/**
 * The turning of a tree's branches that has the least path length, by dynamic programming over the
 * outermost leaves: `least(i, j)` is the length of the best order of the smallest branch holding
 * both that begins with i and ends with j.
 */
function turnBranches({ order, branches }: Tree, { size, values }: Distances): number[] {
	const least = new Float64Array(size * size);
	// From here on leaves are positions in `order`, so that branches are intervals.
	const between = new Float64Array(size * size);
	for (let a = 0; a < size; a++) {
		for (let b = 0; b < size; b++) between[a * size + b] = values[order[a]! * size + order[b]!]!;
	}

	const byInterval = new Map(branches.map((branch) => [branch.first * size + branch.last, branch]));
	/** The leaves that can stand at the other end when `leaf` stands at one end of [first, last). */
	const opposite = (leaf: number, first: number, last: number): [number, number] => {
		if (last - first === 1) return [first, last];
		const { middle } = byInterval.get(first * size + last)!;
		return leaf < middle ? [middle, last] : [first, middle];
	};

	const halfway = new Float64Array(size);
	for (const { first, middle, last } of branches) {
		for (let i = first; i < middle; i++) {
			const [from, to] = opposite(i, first, middle);
			for (let k = middle; k < last; k++) {
				let best = Infinity;
				for (let m = from; m < to; m++) {
					best = Math.min(best, least[i * size + m]! + between[m * size + k]!);
				}
				halfway[k] = best;
			}
			for (let j = middle; j < last; j++) {
				const [start, end] = opposite(j, middle, last);
				let best = Infinity;
				for (let k = start; k < end; k++) {
					best = Math.min(best, halfway[k]! + least[k * size + j]!);
				}
				least[i * size + j] = best;
				least[j * size + i] = best;
			}
		}
	}

	const turned: number[] = [];
	/** Writes the best order of [first, last) that begins with leaf `begin` and ends with `end`. */
	const write = (first: number, last: number, begin: number, end: number): void => {
		if (last - first === 1) {
			turned.push(order[first]!);
			return;
		}
		const { middle } = byInterval.get(first * size + last)!;
		const [near, far]: [number, number][] =
			begin < middle
				? [
						[first, middle],
						[middle, last]
					]
				: [
						[middle, last],
						[first, middle]
					];
		const [from, to] = opposite(begin, ...near!);
		const [start, stop] = opposite(end, ...far!);
		let best = Infinity;
		let [inner, outer] = [from, start];
		for (let m = from; m < to; m++) {
			for (let k = start; k < stop; k++) {
				const length = least[begin * size + m]! + between[m * size + k]! + least[k * size + end]!;
				if (length < best) [best, inner, outer] = [length, m, k];
			}
		}
		write(...near!, begin, inner);
		write(...far!, outer, end);
	};

	const root = branches.at(-1)!;
	let best = Infinity;
	let ends: [number, number] = [root.first, root.middle];
	for (let i = root.first; i < root.middle; i++) {
		for (let j = root.middle; j < root.last; j++) {
			if (least[i * size + j]! < best) {
				best = least[i * size + j]!;
				ends = [i, j];
			}
		}
	}
	write(root.first, root.last, ...ends);
	return turned;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
	return sum;
}

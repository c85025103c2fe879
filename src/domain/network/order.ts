import type { Link } from './party';

/** The order of both columns, as slots from top to bottom. */
export interface ColumnOrder {
	left: number[];
	right: number[];
}

const SWEEPS = 12;

/**
 * Number of pairs of links that cross when both columns stand in the given order.
 * Links that share an end do not cross. Counted as inversions with a Fenwick tree, O(E log V).
 */
export function crossings({ left, right }: ColumnOrder, links: readonly Link[]): number {
	const leftRank = rankOf(left);
	const rightRank = rankOf(right);
	const sorted = links
		.filter(({ a, b }) => leftRank.has(a) && rightRank.has(b))
		.map(({ a, b }) => [leftRank.get(a)!, rightRank.get(b)!] as const)
		.sort((x, y) => x[0] - y[0] || x[1] - y[1]);

	const tree = new Uint32Array(right.length + 1);
	let count = 0;
	let seen = 0;
	let start = 0;
	while (start < sorted.length) {
		let end = start;
		while (end < sorted.length && sorted[end]![0] === sorted[start]![0]) {
			let notBelow = 0;
			for (let at = sorted[end]![1] + 1; at > 0; at -= at & -at) notBelow += tree[at]!;
			count += seen - notBelow;
			end += 1;
		}
		for (; start < end; start++, seen++) {
			for (let at = sorted[start]![1] + 1; at < tree.length; at += at & -at) tree[at]! += 1;
		}
	}
	return count;
}

/**
 * Orders both columns so that few links cross: barycentre sweeps from either side, then exchanges
 * of neighbours, keeping the best order met. Never worse than the order given.
 *
 * After Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system
 * structures" (1981).
 */
export function untangle(initial: ColumnOrder, links: readonly Link[]): ColumnOrder {
	let best = initial;
	let fewest = crossings(initial, links);
	let order = initial;
	const keepIfBetter = (candidate: ColumnOrder) => {
		const count = crossings(candidate, links);
		if (count < fewest) [best, fewest] = [candidate, count];
	};

	for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
		const before = order;
		order =
			sweep % 2 === 0
				? { left: order.left, right: byBarycentre(order.right, order.left, turned(links)) }
				: { left: byBarycentre(order.left, order.right, links), right: order.right };
		keepIfBetter(order);
		if (sweep % 2 && same(before.left, order.left)) break;
	}

	for (let saved = true; saved;) {
		const right = exchange(best.right, best.left, turned(links));
		const left = exchange(best.left, right.column, links);
		best = { left: left.column, right: right.column };
		saved = left.saved + right.saved > 0;
	}
	return best;
}

/** Exchanges neighbours of `column` (ends `a`) wherever that saves crossings, until it no more does. */
function exchange(column: readonly number[], other: readonly number[], links: readonly Link[]) {
	const ranks = rankOf(other);
	const met = new Map<number, number[]>(column.map((slot) => [slot, []]));
	for (const { a, b } of links) {
		const rank = ranks.get(b);
		if (rank !== undefined) met.get(a)?.push(rank);
	}
	const order = column.slice();
	let saved = 0;
	for (let before = -1; before !== saved;) {
		before = saved;
		for (let at = 0; at + 1 < order.length; at++) {
			const [upper, lower] = [met.get(order[at]!)!, met.get(order[at + 1]!)!];
			const gain = crossed(upper, lower) - crossed(lower, upper);
			if (gain <= 0) continue;
			[order[at], order[at + 1]] = [order[at + 1]!, order[at]!];
			saved += gain;
		}
	}
	return { column: order, saved };
}

/** Crossings between the links of two slots, the first above the second. */
function crossed(upper: readonly number[], lower: readonly number[]): number {
	let count = 0;
	for (const rank of upper) for (const below of lower) if (below < rank) count += 1;
	return count;
}

/** Sorts `column` by the mean rank of what its slots (ends `a`) are linked to; equals keep their order. */
function byBarycentre(
	column: number[],
	other: readonly number[],
	links: readonly Link[]
): number[] {
	const ranks = rankOf(other);
	const sums = new Map<number, { rank: number; weight: number }>();
	for (const { a, b, weight } of links) {
		const rank = ranks.get(b);
		if (rank === undefined) continue;
		const sum = sums.get(a) ?? { rank: 0, weight: 0 };
		sums.set(a, { rank: sum.rank + rank * weight, weight: sum.weight + weight });
	}
	const centre = (slot: number, index: number) => {
		const sum = sums.get(slot);
		return sum ? sum.rank / sum.weight : (index / column.length) * other.length;
	};
	const centres = new Map(column.map((slot, index) => [slot, centre(slot, index)]));
	return column.slice().sort((x, y) => centres.get(x)! - centres.get(y)!);
}

function turned(links: readonly Link[]): Link[] {
	return links.map(({ a, b, weight }) => ({ a: b, b: a, weight }));
}

function rankOf(column: readonly number[]): Map<number, number> {
	return new Map(column.map((slot, rank) => [slot, rank]));
}

function same(a: readonly number[], b: readonly number[]): boolean {
	return a.every((slot, index) => slot === b[index]);
}

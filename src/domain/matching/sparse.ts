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

/** The values of either. */
export function unionOf(a: SparseSet, b: SparseSet): SparseSet {
	const both = new Int32Array(a.length + b.length);
	let length = 0;
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		const left = i < a.length ? a[i]! : Infinity;
		const right = j < b.length ? b[j]! : Infinity;
		both[length++] = Math.min(left, right);
		if (left <= right) i++;
		if (right <= left) j++;
	}
	return both.slice(0, length);
}

/** What two sets share: how much it weighs, how much it weighs squared, and the heaviest of it. */
export interface Shared {
	sum: number;
	squares: number;
	most: number;
	count: number;
}

export function sharedOf(a: SparseSet, b: SparseSet, weights: Float64Array): Shared {
	const shared = { sum: 0, squares: 0, most: 0, count: 0 };
	let i = 0;
	let j = 0;
	while (i < a.length && j < b.length) {
		const left = a[i]!;
		const right = b[j]!;
		if (left < right) i++;
		else if (right < left) j++;
		else {
			const weight = weights[left]!;
			shared.sum += weight;
			shared.squares += weight * weight;
			if (weight > shared.most) shared.most = weight;
			shared.count++;
			i++;
			j++;
		}
	}
	return shared;
}

/** Sum of weights, and the length of the vector they make. */
export function measureOf(set: SparseSet, weights: Float64Array): { sum: number; length: number } {
	let sum = 0;
	let squares = 0;
	for (const value of set) {
		const weight = weights[value]!;
		sum += weight;
		squares += weight * weight;
	}
	return { sum, length: Math.sqrt(squares) };
}

import type { Weights } from '../../src/domain/matching/match';
import { WEIGHED, type Weighed } from '../../src/domain/matching/reasons';

/** One pair as numbers, with what is known about it. */
export interface Example {
	values: Float64Array;
	same: boolean;
	/** How much it counts: the pairs of one large initiative share what its listings have. */
	weight: number;
}

/**
 * What is expected before any pair is seen; all else is expected to say nothing. Conflicts between
 * two of a series are too rare beside the known pairs to be learned from them.
 */
const EXPECTED: Partial<Record<Weighed, number>> = {
	titleVeryLike: 1,
	nameShared: 1,
	namesApart: -1,
	countriesApart: -2,
	titlePlacesApart: -2,
	editionYearsApart: -2,
	editionNumbersApart: -1.5,
	sameSeries: -2,
	startApart: -1,
	spansApart: -0.5,
	actorsApart: -0.5,
	samePage: -0.5,
	sameSite: -1,
	budgetSame: 1
};

/** How strongly weights are held to what is expected. */
const RIDGE = 2;
const ROUNDS = 30;
/** The longest step of one round, in log-odds. */
const STRIDE = 3;

/** The weights that make the examples likeliest, held to EXPECTED: logistic regression by Newton's method. */
export function fitWeights(examples: readonly Example[]): Weights {
	const expected = [0, ...WEIGHED.map((weighed) => EXPECTED[weighed] ?? 0)];
	const width = expected.length;
	const current = new Float64Array(width);
	const row = new Float64Array(width);
	row[0] = 1;
	for (let round = 0; round < ROUNDS; round++) {
		const gradient = new Float64Array(width);
		const bends = Array.from({ length: width }, () => new Float64Array(width));
		for (const { values, same, weight } of examples) {
			row.set(values, 1);
			let odds = 0;
			for (let i = 0; i < width; i++) odds += current[i]! * row[i]!;
			const probability = 1 / (1 + Math.exp(-odds));
			const slope = weight * (Number(same) - probability);
			const bend = weight * probability * (1 - probability);
			for (let i = 0; i < width; i++) {
				if (row[i] === 0) continue;
				gradient[i]! += slope * row[i]!;
				const line = bends[i]!;
				for (let j = 0; j <= i; j++) line[j]! += bend * row[i]! * row[j]!;
			}
		}
		for (let i = 0; i < width; i++) {
			const held = i === 0 ? 1e-6 : RIDGE;
			gradient[i]! -= held * (current[i]! - expected[i]!);
			bends[i]![i]! += held;
			for (let j = 0; j < i; j++) bends[j]![i] = bends[i]![j]!;
		}
		let most = 0;
		solve(bends, gradient).forEach((step, i) => {
			const bounded = Math.max(-STRIDE, Math.min(STRIDE, step));
			current[i]! += bounded;
			most = Math.max(most, Math.abs(bounded));
		});
		if (most < 1e-6) break;
	}
	return { base: current[0]!, weights: current.slice(1) };
}

/** Gaussian elimination with pivots; uses both arguments up. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
	const size = right.length;
	for (let at = 0; at < size; at++) {
		let pivot = at;
		for (let row = at + 1; row < size; row++) {
			if (Math.abs(matrix[row]![at]!) > Math.abs(matrix[pivot]![at]!)) pivot = row;
		}
		[matrix[at], matrix[pivot]] = [matrix[pivot]!, matrix[at]!];
		[right[at], right[pivot]] = [right[pivot]!, right[at]!];
		for (let row = at + 1; row < size; row++) {
			const factor = matrix[row]![at]! / matrix[at]![at]!;
			if (factor === 0) continue;
			for (let column = at; column < size; column++) {
				matrix[row]![column]! -= factor * matrix[at]![column]!;
			}
			right[row]! -= factor * right[at]!;
		}
	}
	const result = new Float64Array(size);
	for (let row = size - 1; row >= 0; row--) {
		let value = right[row]!;
		for (let column = row + 1; column < size; column++) {
			value -= matrix[row]![column]! * result[column]!;
		}
		result[row] = value / matrix[row]![row]!;
	}
	return result;
}

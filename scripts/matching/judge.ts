import { scoreOf, valuesOf, type Weighable, type Weights } from '../../src/domain/matching/match';
import type { Example } from './fit';
import { pairKey, verdictOn, type Truth } from './truth';

/** A pair that the matcher weighed and that the truth speaks about. */
export interface Judged extends Example {
	a: string;
	b: string;
	score: number;
}

/** The weighed pairs that have a listing of the truth's clusters: the truth says nothing about others. */
export function judgedPairs(all: Weighable, truth: Truth): Judged[] {
	const { profiles } = all.corpus;
	const judged: Judged[] = [];
	for (let edge = 0; edge < all.pairs.length / 2; edge++) {
		const a = profiles[all.pairs[edge * 2]!]!.id;
		const b = profiles[all.pairs[edge * 2 + 1]!]!.id;
		const verdict = verdictOn(truth, a, b);
		if (verdict === 'unknown') continue;
		const same = verdict === 'same';
		const weight = same ? 2 / truth.sizes.get(truth.clusterOf.get(a)!)! : 1;
		judged.push({ a, b, same, weight, values: valuesOf(all, edge), score: 0 });
	}
	return judged;
}

/** What a threshold finds. */
export interface Quality {
	threshold: number;
	/** Pairs proposed, those of them that are right, and those that the truth names one by one. */
	proposed: number;
	right: number;
	named: number;
	/** Share of the named pairs that are proposed; share of the proposed that are right. */
	recall: number;
	precision: number;
}

export function qualityAt(judged: readonly Judged[], truth: Truth, threshold: number): Quality {
	const named = new Set(truth.pairs.map(({ a, b }) => pairKey(a, b)));
	const proposed = judged.filter(({ score }) => score >= threshold);
	return count(proposed, named, threshold);
}

function count(
	proposed: readonly Judged[],
	named: ReadonlySet<string>,
	threshold: number
): Quality {
	const right = proposed.filter(({ same }) => same).length;
	const found = proposed.filter(({ a, b }) => named.has(pairKey(a, b))).length;
	return {
		threshold,
		proposed: proposed.length,
		right,
		named: found,
		recall: named.size ? found / named.size : 0,
		precision: proposed.length ? right / proposed.length : 0
	};
}

/** The mean that is low when either of the two is. */
function balanceOf({ recall, precision }: Quality): number {
	return recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0;
}

const STEPS = Array.from({ length: 19 }, (_, at) => (at + 1) / 20);

/** Quality at thresholds from 0.05 to 0.95. */
export function curveOf(judged: readonly Judged[], truth: Truth): Quality[] {
	return STEPS.map((threshold) => qualityAt(judged, truth, threshold));
}

/** The threshold of the curve with the best balance. */
export function bestThreshold(judged: readonly Judged[], truth: Truth): number {
	return curveOf(judged, truth).reduce((best, quality) =>
		balanceOf(quality) > balanceOf(best) ? quality : best
	).threshold;
}

export function scoreAll(judged: readonly Judged[], weights: Weights): Judged[] {
	return judged.map((pair) => ({ ...pair, score: scoreOf(pair.values, weights) }));
}

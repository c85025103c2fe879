import { fitWeights } from './fit';
import { bestThreshold, scoreAll, type Judged } from './judge';
import type { Truth } from './truth';

const FOLDS = 10;

/** Pairs as judged by weights and a threshold that were fitted without their clusters. */
export interface HeldOut {
	judged: Judged[];
	/** Of `judged`, those at or above the threshold of their own fold. */
	proposed: Judged[];
	thresholds: number[];
}

/**
 * Cross-validation by cluster. All pairs that have a listing of a held-out cluster leave the
 * training, so that nothing about a cluster is learned before it is judged. Each pair is judged
 * once: with its cluster, or with one of its two clusters when it joins two.
 *
 * @param seed another seed deals the clusters otherwise
 */
export function heldOut(judged: readonly Judged[], truth: Truth, seed: number): HeldOut {
	const clusters = [...truth.sizes.keys()].sort();
	const dealt = shuffled(clusters, seed);
	const foldOf = new Map(dealt.map((cluster, at) => [cluster, at % FOLDS]));
	const foldsOf = ({ a, b }: Judged) =>
		[truth.clusterOf.get(a), truth.clusterOf.get(b)]
			.filter((cluster) => cluster !== undefined)
			.map((cluster) => foldOf.get(cluster)!);
	const result: HeldOut = { judged: [], proposed: [], thresholds: [] };
	for (let fold = 0; fold < FOLDS; fold++) {
		const training = judged.filter((pair) => !foldsOf(pair).includes(fold));
		const weights = fitWeights(training);
		const inTraining = new Set(training.flatMap(({ a, b }) => [a, b]));
		const known = {
			...truth,
			pairs: truth.pairs.filter(
				({ a }) => inTraining.has(a) && foldOf.get(truth.clusterOf.get(a)!) !== fold
			)
		};
		const threshold = bestThreshold(scoreAll(training, weights), known);
		const held = scoreAll(
			judged.filter((pair) => foldsOf(pair)[0] === fold),
			weights
		);
		result.judged.push(...held);
		result.proposed.push(...held.filter(({ score }) => score >= threshold));
		result.thresholds.push(threshold);
	}
	return result;
}

/** The same order from the same seed: Fisher and Yates, with a linear congruential generator. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
	const order = [...items];
	let state = seed >>> 0;
	for (let at = order.length - 1; at > 0; at--) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		const other = Math.floor((state / 2 ** 32) * (at + 1));
		[order[at], order[other]] = [order[other]!, order[at]!];
	}
	return order;
}

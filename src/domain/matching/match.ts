import type { Listing, Reference } from '../release';
import { candidatePairs, type Pairs } from './candidates';
import { closenessOf, CONTEXT, contextOf } from './context';
import { corpusOf, type Corpus } from './corpus';
import { FEATURES, featuresOf } from './features';
import { reasonsOf, WEIGHED, type Reason } from './reasons';
import { FITTED } from './weights';

/** Two listings that may be one initiative. */
export interface Candidate {
	/** Listing ids, the lower first. */
	a: string;
	b: string;
	/** Probability that a person would call them the same, as far as the known pairs tell. */
	score: number;
	reasons: Reason[];
}

/** How a pair is weighed. */
export interface Weights {
	base: number;
	/** In the order of WEIGHED. */
	weights: Float64Array;
}

const WIDTH = FEATURES.length;
/** Pairs weighed between two looks at the clock. */
const STRIDE = 4096;

export const fittedWeights: Weights = {
	base: FITTED.base,
	weights: Float64Array.from(WEIGHED, (weighed) => FITTED.weights[weighed])
};
/** From this score on a pair is proposed as the same. */
export const LIKELY = FITTED.threshold;

/** All pairs worth weighing, with how each stands among the others. */
export interface Weighable {
	corpus: Corpus;
	pairs: Pairs;
	/** Five numbers per pair. */
	context: Float64Array;
	/** Per pair the log-odds by the weights that ship, before its context. */
	odds: Float64Array;
}

/** @param onprogress called with the share done, between 0 and 1 */
export function weighable(
	listings: readonly Listing[],
	reference: Reference,
	onprogress: (share: number) => void = () => undefined
): Weighable {
	const corpus = corpusOf(listings, reference);
	onprogress(0.25);
	const pairs = candidatePairs(corpus);
	onprogress(0.4);
	const closeness = new Float64Array(pairs.length / 2);
	const odds = new Float64Array(closeness.length);
	const features = new Float64Array(WIDTH);
	for (let edge = 0; edge < closeness.length; edge++) {
		if (edge % STRIDE === 0) onprogress(0.4 + (0.4 * edge) / closeness.length);
		pairFeatures(corpus, pairs, edge, features);
		closeness[edge] = closenessOf(features);
		odds[edge] = fittedWeights.base + sumOf(features, fittedWeights.weights);
	}
	onprogress(0.8);
	return { corpus, pairs, odds, context: contextOf(corpus.profiles.length, pairs, closeness) };
}

/** Features and context of one pair, in the order of WEIGHED. */
export function valuesOf(
	{ corpus, pairs, context }: Weighable,
	edge: number,
	into: Float64Array = new Float64Array(WEIGHED.length)
): Float64Array {
	pairFeatures(corpus, pairs, edge, into);
	into.set(context.subarray(edge * CONTEXT.length, (edge + 1) * CONTEXT.length), WIDTH);
	return into;
}

function pairFeatures(corpus: Corpus, pairs: Pairs, edge: number, into: Float64Array) {
	const { profiles } = corpus;
	return featuresOf(profiles[pairs[edge * 2]!]!, profiles[pairs[edge * 2 + 1]!]!, corpus, into);
}

/** The probability that `values` stand for one initiative. */
export function scoreOf(values: Float64Array, { base, weights }: Weights): number {
	return probability(base + sumOf(values, weights));
}

function probability(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}

function sumOf(values: Float64Array, weights: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < values.length; at++) sum += weights[at]! * values[at]!;
	return sum;
}

/**
 * Pairs of listings that may be one initiative, the likeliest first. Pairs that the release already
 * counts as one are left out. The answer does not depend on the order of the listings, and the work
 * grows with their number and not with its square.
 *
 * @param least smallest score to tell of
 * @param onprogress called with the share done, between 0 and 1
 */
export function matchListings(
	listings: readonly Listing[],
	reference: Reference,
	{ least, onprogress = () => undefined }: { least: number; onprogress?: (share: number) => void }
): Candidate[] {
	const all = weighable(listings, reference, onprogress);
	const initiativeOf = new Map(listings.map(({ id, initiative }) => [id, initiative]));
	const values = new Float64Array(WEIGHED.length);
	const found: Candidate[] = [];
	const { pairs, corpus, context, odds } = all;
	const contextWeights = fittedWeights.weights.subarray(WIDTH);
	for (let edge = 0; edge < pairs.length / 2; edge++) {
		const a = corpus.profiles[pairs[edge * 2]!]!.id;
		const b = corpus.profiles[pairs[edge * 2 + 1]!]!.id;
		if (initiativeOf.get(a) === initiativeOf.get(b)) continue;
		const own = context.subarray(edge * CONTEXT.length, (edge + 1) * CONTEXT.length);
		const score = probability(odds[edge]! + sumOf(own, contextWeights));
		if (score < least) continue;
		const reasons = reasonsOf(valuesOf(all, edge, values), fittedWeights.weights);
		found.push({ a, b, score, reasons });
	}
	onprogress(1);
	return found.sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1));
}

import type { Pairs } from './candidates';
import { FEATURES, type Feature } from './features';

/** What is weighed about a pair among the other pairs, in order, after the features of the pair itself. */
export const CONTEXT = [
	'nearestForOne',
	'nearestForBoth',
	'leadLeast',
	'leadMost',
	'support'
] as const;

/**
 * How near two listings are, for comparing pairs with each other only. Set by hand and not fitted:
 * what the fit learns from is then the same for pairs it has seen and for those it has not.
 */
const CLOSENESS: Partial<Record<Feature, number>> = {
	mentionMean: 2,
	textLikeness: 2,
	titleContained: 0.5,
	summaryLikeness: 0.5,
	nameShared: 1,
	nameMentioned: 0.5,
	namesApart: -0.6,
	actorLikeness: 1,
	countriesOneSame: 0.4,
	countriesApart: -1,
	titlePlacesApart: -0.6,
	startSameDay: 0.7,
	startSameMonth: 0.7,
	startSameYear: 0.3,
	startNextYear: -0.3,
	startApart: -0.6,
	editionYearsApart: -0.6,
	editionNumbersApart: -0.6,
	topicLikeness: 0.4
};
const WEIGHTS = Float64Array.from(FEATURES, (feature) => CLOSENESS[feature] ?? 0);

/** The closeness at which a pair is as likely to matter as not, and how sharply that turns. */
const MIDDLE = 3;
const STEEPNESS = 1.5;

/** How near two listings are by their features, between 0 and 1. */
export function closenessOf(features: Float64Array): number {
	let closeness = 0;
	for (let at = 0; at < WEIGHTS.length; at++) closeness += WEIGHTS[at]! * features[at]!;
	return 1 / (1 + Math.exp(-STEEPNESS * (closeness - MIDDLE)));
}

/**
 * How each pair stands among the pairs of its two listings: a series has many that are equally
 * near, a double has one that is nearer than all others.
 *
 * `nearestFor…`: 1 over the rank, for the listing that ranks it higher and for the other. `lead…`:
 * how much nearer than the next nearest, or how much farther than the nearest. `support`: the best
 * third listing that is near to both.
 *
 * @param closeness per pair
 * @returns five numbers per pair, in the order of CONTEXT
 */
export function contextOf(size: number, pairs: Pairs, closeness: Float64Array): Float64Array {
	const { offsets, others, edges } = adjacency(size, pairs);
	const count = pairs.length / 2;
	const rank = new Uint16Array(count * 2);
	const lead = new Float64Array(count * 2);
	const support = new Float64Array(count);
	const near = new Float64Array(size);

	for (let at = 0; at < size; at++) {
		const from = offsets[at]!;
		const to = offsets[at + 1]!;
		const ordered = edges.slice(from, to).sort((a, b) => closeness[b]! - closeness[a]! || a - b);
		const first = ordered.length ? closeness[ordered[0]!]! : 0;
		const second = ordered.length > 1 ? closeness[ordered[1]!]! : 0;
		let tied = 0;
		for (let place = 0; place < ordered.length; place++) {
			const edge = ordered[place]!;
			if (closeness[edge] !== closeness[ordered[tied]!]) tied = place;
			const side = edge * 2 + Number(pairs[edge * 2 + 1] === at);
			rank[side] = tied;
			lead[side] = closeness[edge]! - (place === 0 ? second : first);
		}

		for (let k = from; k < to; k++) near[others[k]!] = closeness[edges[k]!]!;
		for (let k = from; k < to; k++) {
			const other = others[k]!;
			if (other < at) continue;
			let most = 0;
			for (let l = offsets[other]!; l < offsets[other + 1]!; l++) {
				const both = Math.min(near[others[l]!]!, closeness[edges[l]!]!);
				if (both > most) most = both;
			}
			support[edges[k]!] = most;
		}
		for (let k = from; k < to; k++) near[others[k]!] = 0;
	}

	const context = new Float64Array(count * CONTEXT.length);
	for (let edge = 0; edge < count; edge++) {
		const one = rank[edge * 2]!;
		const two = rank[edge * 2 + 1]!;
		const left = lead[edge * 2]!;
		const right = lead[edge * 2 + 1]!;
		const from = edge * CONTEXT.length;
		context[from] = 1 / (1 + Math.min(one, two));
		context[from + 1] = 1 / (1 + Math.max(one, two));
		context[from + 2] = Math.min(left, right);
		context[from + 3] = Math.max(left, right);
		context[from + 4] = support[edge]!;
	}
	return context;
}

/** The pairs of each listing as compressed sparse rows. */
function adjacency(size: number, pairs: Pairs) {
	const offsets = new Uint32Array(size + 1);
	for (const at of pairs) offsets[at + 1]!++;
	for (let at = 0; at < size; at++) offsets[at + 1]! += offsets[at]!;
	const next = offsets.slice(0, size);
	const others = new Uint32Array(pairs.length);
	const edges = new Uint32Array(pairs.length);
	for (let edge = 0; edge < pairs.length / 2; edge++) {
		const a = pairs[edge * 2]!;
		const b = pairs[edge * 2 + 1]!;
		others[next[a]!] = b;
		edges[next[a]!++] = edge;
		others[next[b]!] = a;
		edges[next[b]!++] = edge;
	}
	return { offsets, others, edges };
}

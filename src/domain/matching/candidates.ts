import type { Corpus } from './corpus';

/** How many listings one is weighed against, and how many entries are read to find them. */
const NEIGHBOURS = 12;
const ENTRIES = 700;
/** What a shared actor and a shared page count for beside the words, whose rarest counts 1. */
const ACTOR = 0.7;
const PAGE = 0.5;

/** Pairs of positions in `Corpus.profiles`, the lower first: `[low, high, low, high, …]`. */
export type Pairs = Uint32Array;

/**
 * Pairs worth weighing, in ascending order: each listing with those that share most of its rarest
 * words, actors and page, whichever of the two finds the other.
 *
 * Lists of listings are read from the rarest key on, up to a fixed number of entries, so that the
 * work grows with the number of listings and not with its square.
 */
export function candidatePairs(corpus: Corpus): Pairs {
	const size = corpus.profiles.length;
	const nearness = new Float64Array(size);
	const pages = pagesOf(corpus);
	const keys = new Set<number>();
	for (let at = 0; at < size; at++) {
		for (const other of neighboursOf(corpus, pages, nearness, at)) {
			keys.add(Math.min(at, other) * size + Math.max(at, other));
		}
	}
	const sorted = Float64Array.from(keys).sort();
	const pairs = new Uint32Array(sorted.length * 2);
	sorted.forEach((key, index) => {
		pairs[index * 2] = Math.floor(key / size);
		pairs[index * 2 + 1] = key % size;
	});
	return pairs;
}

function pagesOf({ profiles }: Corpus): ReadonlyMap<string, number[]> {
	const pages = new Map<string, number[]>();
	profiles.forEach(({ page }, at) => {
		const list = pages.get(page);
		if (list) list.push(at);
		else pages.set(page, [at]);
	});
	return pages;
}

/** @param nearness one zero per listing; left so */
function neighboursOf(
	{ profiles, tokenListings, actorListings, tokenWeights, actorWeights }: Corpus,
	pages: ReadonlyMap<string, number[]>,
	nearness: Float64Array,
	at: number
): number[] {
	const profile = profiles[at]!;
	const inTitle = new Set(profile.title.set);
	const lists = [
		...Array.from(profile.text.set, (token) => ({
			listings: tokenListings[token]!,
			weight: tokenWeights[token]! ** 2 * (inTitle.has(token) ? 2 : 1)
		})),
		...Array.from(profile.actors.set, (actor) => ({
			listings: actorListings[actor]!,
			weight: ACTOR * actorWeights[actor]! ** 2
		})),
		{ listings: pages.get(profile.page)!, weight: PAGE }
	];
	// The sort is stable and the lists stand in a fixed order, so equals stay in theirs.
	lists.sort((a, b) => a.listings.length - b.listings.length);

	const met: number[] = [];
	let left = ENTRIES;
	for (const { listings, weight } of lists) {
		left -= listings.length;
		if (left < 0) break;
		for (const other of listings) {
			if (other === at) continue;
			if (nearness[other] === 0) met.push(other);
			nearness[other]! += weight;
		}
	}
	const nearest = nearestOf(met, nearness);
	for (const other of met) nearness[other] = 0;
	return nearest;
}

/** The nearest of `met`, at most NEIGHBOURS; of equals those that come first among all listings. */
function nearestOf(met: readonly number[], nearness: Float64Array): number[] {
	const nearest: number[] = [];
	const before = (a: number, b: number) =>
		nearness[a] === nearness[b] ? a < b : nearness[a]! > nearness[b]!;
	for (const other of met) {
		if (nearest.length === NEIGHBOURS && !before(other, nearest.at(-1)!)) continue;
		let at = nearest.length === NEIGHBOURS ? NEIGHBOURS - 1 : nearest.length;
		for (; at > 0 && before(other, nearest[at - 1]!); at--) nearest[at] = nearest[at - 1]!;
		nearest[at] = other;
	}
	return nearest;
}

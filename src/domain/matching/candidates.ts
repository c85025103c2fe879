import type { Corpus } from './corpus';
import { IN_TEXT, WORD_PARTS } from './profile';
import type { Postings } from './sparse';

/** How many listings one is weighed against, and how many entries are read to find them. */
const NEIGHBOURS = 12;
const ENTRIES = 700;
/** What a shared actor and a shared page count for beside the words, whose rarest counts 1. */
const ACTOR = 0.7;
const PAGE = 0.5;

const TEXT = IN_TEXT;
const { TITLE } = WORD_PARTS;

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
	// Every pair may be found from both sides.
	const keys = new Float64Array(size * NEIGHBOURS);
	let found = 0;
	for (let at = 0; at < size; at++) {
		for (const other of neighboursOf(corpus, nearness, at)) {
			keys[found++] = Math.min(at, other) * size + Math.max(at, other);
		}
	}
	const sorted = keys.subarray(0, found).sort();
	const pairs = new Uint32Array(found * 2);
	let length = 0;
	sorted.forEach((key, index) => {
		if (index > 0 && key === sorted[index - 1]) return;
		pairs[length++] = Math.floor(key / size);
		pairs[length++] = key % size;
	});
	return pairs.slice(0, length);
}

/** Lists that one listing has at most; beyond that their order is told apart no more. */
const PLACES = 2 ** 20;

/** @param nearness one zero per listing; left so */
function neighboursOf(corpus: Corpus, nearness: Float64Array, at: number): number[] {
	const { profiles, wordListings, actorListings, pageListings, wordWeights, actorWeights } = corpus;
	const { words, actors, page } = profiles[at]!;
	// The places of lists: those of words, of actors, of the page. Of one word or actor each.
	const actorsFrom = words.values.length;
	const pageAt = actorsFrom + actors.values.length;
	const order = new Float64Array(pageAt + 1);
	let lists = 0;
	for (let place = 0; place < actorsFrom; place++) {
		if (!(words.marks[place]! & TEXT)) continue;
		order[lists++] = sizeOf(wordListings, words.values[place]!) * PLACES + place;
	}
	for (let place = actorsFrom; place < pageAt; place++) {
		const actor = actors.values[place - actorsFrom]!;
		order[lists++] = sizeOf(actorListings, actor) * PLACES + place;
	}
	order[lists++] = sizeOf(pageListings, page) * PLACES + pageAt;
	// The shortest first; equals in the order of their places. As numbers they sort fastest.
	order.subarray(0, lists).sort();

	const met: number[] = [];
	let left = ENTRIES;
	for (let list = 0; list < lists; list++) {
		const place = order[list]! % PLACES;
		let postings = pageListings;
		let value = page;
		let weight = PAGE;
		if (place < actorsFrom) {
			postings = wordListings;
			value = words.values[place]!;
			weight = wordWeights[value]! ** 2 * (words.marks[place]! & TITLE ? 2 : 1);
		} else if (place < pageAt) {
			postings = actorListings;
			value = actors.values[place - actorsFrom]!;
			weight = ACTOR * actorWeights[value]! ** 2;
		}
		const to = postings.offsets[value + 1]!;
		left -= sizeOf(postings, value);
		if (left < 0) break;
		for (let entry = postings.offsets[value]!; entry < to; entry++) {
			const other = postings.sets[entry]!;
			if (other === at) continue;
			if (nearness[other] === 0) met.push(other);
			nearness[other]! += weight;
		}
	}
	const nearest = nearestOf(met, nearness);
	for (const other of met) nearness[other] = 0;
	return nearest;
}

function sizeOf({ offsets }: Postings, value: number): number {
	return offsets[value + 1]! - offsets[value]!;
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

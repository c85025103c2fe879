import { decisionKey, type Decision } from '../../domain/decisions/decision';
import type { Candidate } from '../../domain/matching/match';
import type { Reason } from '../../domain/matching/reasons';
import type { Listing } from '../../domain/release';

/** Two listings to decide about. */
export interface Pair {
	key: string;
	a: Listing;
	b: Listing;
	/** Null for a pair that the matcher does not propose. */
	score: number | null;
	reasons: readonly Reason[];
	decision: Decision | null;
	/** The release counts the two as one. */
	released: boolean;
}

export const SHOWN = ['open', 'decided', 'released'] as const;
/** Which pairs are listed: without a decision, with one, or counted as one by the release. */
export type Shown = (typeof SHOWN)[number];

/** Every pair that can be reviewed: proposed, decided, or counted as one by the release. */
export function pairsOf(
	candidates: readonly Candidate[],
	decisions: readonly Decision[],
	listings: readonly Listing[]
): Pair[] {
	const byId = new Map(listings.map((listing) => [listing.id, listing]));
	const decided = new Map(decisions.map((decision) => [decisionKey(decision), decision]));
	const pairs = new Map<string, Pair>();
	const add = (a: string, b: string, candidate: Candidate | null) => {
		const key = decisionKey({ a, b });
		const [left, right] = [byId.get(a), byId.get(b)];
		if (!left || !right || pairs.has(key)) return;
		pairs.set(key, {
			key,
			a: left,
			b: right,
			score: candidate?.score ?? null,
			reasons: candidate?.reasons ?? [],
			decision: decided.get(key) ?? null,
			released: left.initiative === right.initiative
		});
	};
	for (const candidate of candidates) add(candidate.a, candidate.b, candidate);
	for (const { a, b } of releasedPairs(listings)) add(a, b, null);
	for (const { a, b } of decisions) add(a, b, null);
	return [...pairs.values()];
}

/** The listings that the release counts as one, each pair of an initiative once. */
function releasedPairs(listings: readonly Listing[]): { a: string; b: string }[] {
	const members = new Map<string, string[]>();
	for (const { id, initiative } of listings) {
		const own = members.get(initiative);
		if (own) own.push(id);
		else members.set(initiative, [id]);
	}
	return [...members.values()].flatMap((own) => {
		const ids = [...own].sort();
		return ids.flatMap((a, at) => ids.slice(at + 1).map((b) => ({ a, b })));
	});
}

/** Nothing is certain: the score as it is shown never reads 100 %. */
export function shownScore(score: number): number {
	return Math.min(0.99, score);
}

/** Put off is not decided. */
export function isDecided({ decision }: Pick<Pair, 'decision'>): boolean {
	return decision !== null && decision.verdict !== 'later';
}

/** `a+b` for the sites of a pair, the same for both orders. */
function sitesKey({ a, b }: Pick<Pair, 'a' | 'b'>): string {
	return [a.site, b.site].sort().join('+');
}

/**
 * The pairs of one list. Open ones by score, with those that were put off last; decided ones by when
 * they were decided, the latest first; others by the titles of the release's initiatives.
 *
 * @param sites only pairs of these two sites, as `sitesKey` writes them; empty for all
 */
export function queueOf(pairs: readonly Pair[], shown: Shown, sites: string): Pair[] {
	const wanted = pairs.filter(
		(pair) => isIn(pair, shown) && (sites === '' || sitesKey(pair) === sites)
	);
	const byKey = (x: Pair, y: Pair) => (x.key < y.key ? -1 : 1);
	if (shown === 'decided') {
		return wanted.sort((x, y) => compare(y.decision!.when, x.decision!.when) || byKey(x, y));
	}
	const later = ({ decision }: Pair) => Number(decision !== null);
	return wanted.sort(
		(x, y) => later(x) - later(y) || (y.score ?? 0) - (x.score ?? 0) || byKey(x, y)
	);
}

function isIn(pair: Pair, shown: Shown): boolean {
	if (shown === 'decided') return isDecided(pair);
	if (isDecided(pair)) return false;
	return shown === 'released' ? pair.released : !pair.released;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** How far the review of the proposed pairs has come. */
export function progressOf(pairs: readonly Pair[]): { decided: number; total: number } {
	const proposed = pairs.filter(({ score, decision }) => score !== null || decision !== null);
	return { decided: proposed.filter(isDecided).length, total: proposed.length };
}

/** The site pairs of a list, most pairs first. */
export function sitePairsOf(pairs: readonly Pair[]): { key: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const pair of pairs) counts.set(sitesKey(pair), (counts.get(sitesKey(pair)) ?? 0) + 1);
	return [...counts]
		.map(([key, count]) => ({ key, count }))
		.sort((x, y) => y.count - x.count || compare(x.key, y.key));
}

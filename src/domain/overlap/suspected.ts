import type { Dataset } from '../dataset';
import { decisionKey, type Decision } from '../decisions/decision';
import type { Candidate } from '../matching/match';
import type { Listing } from '../release';

/** Two listings of different sites that may be one initiative and wait for a decision. */
export interface Suspect {
	/** Codes of their sites, the lower first, and the rows of their initiatives. */
	sites: readonly [number, number];
	rows: readonly [number, number];
}

type Pair = Pick<Candidate, 'a' | 'b'>;
type Verdict = Pick<Decision, 'a' | 'b' | 'verdict'>;

/**
 * The candidates that still wait for a decision: those counted as one already and those that
 * somebody decided about are left out. Put off is not decided.
 */
export function openPairs<P extends Pair>(
	dataset: Dataset,
	candidates: readonly P[],
	decisions: readonly Verdict[]
): P[] {
	const rowOf = rowsByListing(dataset);
	const decided = new Set(
		decisions.filter(({ verdict }) => verdict !== 'later').map((it) => decisionKey(it))
	);
	return candidates.filter((pair) => {
		const [a, b] = [rowOf.get(pair.a), rowOf.get(pair.b)];
		return a !== undefined && b !== undefined && a !== b && !decided.has(decisionKey(pair));
	});
}

/**
 * How many of some initiatives may be one with another of them: of a group that suspicion joins, all but
 * one. Counted apart until somebody decides, they may be that many fewer.
 */
export function suspectedAmong(
	dataset: Dataset,
	candidates: readonly Pair[],
	decisions: readonly Verdict[],
	rows: readonly number[]
): number {
	const rowOf = rowsByListing(dataset);
	const head = new Map(rows.map((row) => [row, row]));
	const headOf = (row: number): number => {
		const next = head.get(row)!;
		return next === row ? row : headOf(next);
	};
	let fewer = 0;
	for (const pair of openPairs(dataset, candidates, decisions)) {
		const [a, b] = [rowOf.get(pair.a)!, rowOf.get(pair.b)!];
		if (!head.has(a) || !head.has(b)) continue;
		const [first, second] = [headOf(a), headOf(b)];
		if (first === second) continue;
		head.set(first, second);
		fewer += 1;
	}
	return fewer;
}

function rowsByListing({ listings }: Dataset): Map<string, number> {
	return new Map(listings.flatMap((ids, row) => ids.map((id) => [id, row] as const)));
}

/** Open pairs whose listings stand on two sites. */
export function suspectsIn(
	dataset: Dataset,
	listings: readonly Pick<Listing, 'id' | 'site'>[],
	candidates: readonly Pair[],
	decisions: readonly Verdict[]
): Suspect[] {
	const { codes } = dataset.dictionaries.inventory;
	const siteOf = new Map(listings.map(({ id, site }) => [id, codes.get(site)]));
	const rowOf = rowsByListing(dataset);
	return openPairs(dataset, candidates, decisions).flatMap((pair) => {
		const [a, b] = [siteOf.get(pair.a), siteOf.get(pair.b)];
		if (a === undefined || b === undefined || a === b) return [];
		const [rowA, rowB] = [rowOf.get(pair.a)!, rowOf.get(pair.b)!];
		return { sites: a < b ? [a, b] : [b, a], rows: a < b ? [rowA, rowB] : [rowB, rowA] };
	});
}

/**
 * How many suspects each pair of sites has, by `low+high` site code. Counted are those of which at
 * least one initiative is selected.
 */
export function suspectsBySites(
	suspects: readonly Suspect[],
	selected: Uint32Array
): Map<string, number> {
	const rows = new Set(selected);
	const counts = new Map<string, number>();
	for (const suspect of suspects) {
		if (!suspect.rows.some((row) => rows.has(row))) continue;
		const key = suspect.sites.join('+');
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

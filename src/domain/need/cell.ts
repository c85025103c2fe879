/** How well a cell's coverage is known: from what counts within the window. */
export const MARKS = ['A', 'B', 'C'] as const;
export type Mark = (typeof MARKS)[number];

export const BANDS = ['small', 'moderate', 'large', 'very-large'] as const;
export type Band = (typeof BANDS)[number];
/** A gap below the first is small, below the second moderate, below the third large. */
const BAND_ENDS = [0.1, 0.25, 0.5] as const;

/** Steps of need where no gap is claimed: the lower third of the scale, the middle, the upper. */
export type NeedStep = 0 | 1 | 2;

/** "Little recorded": at most half the typical work. K = W / (W + k) is 1/3 at W = k/2. */
const LITTLE_RECORDED = 1 / 3;

/**
 * K = W / (W + k), 0 to 1: one half with as much on record as the typical recipient.
 * Without a typical one (nothing on record in the area) any work is all there is.
 */
export function coverageFrom(weighted: number, typical: number): number {
	return weighted === 0 ? 0 : weighted / (weighted + typical);
}

/** A: three records or more that count, from two sites or more. B: fewer. C: none that counts. */
export function markFor(counting: number, sites: number): Mark {
	if (counting === 0) return 'C';
	return counting >= 3 && sites >= 2 ? 'A' : 'B';
}

/** Whether one record alone would take a cell past "little recorded". */
export function isHeldBack(coverage: number, counting: number): boolean {
	return counting === 1 && coverage > LITTLE_RECORDED;
}

/**
 * The band of a gap, from need N and coverage K. One record alone counts as little recorded,
 * whatever K says. Without a record that counts there is no band: need is shown instead.
 */
export function bandFor(need: number, coverage: number, counting: number): Band | null {
	if (counting === 0) return null;
	const gap = need * (1 - (isHeldBack(coverage, counting) ? LITTLE_RECORDED : coverage));
	const at = BAND_ENDS.findIndex((end) => gap < end);
	return BANDS[at < 0 ? BANDS.length - 1 : at]!;
}

export function needStep(need: number): NeedStep {
	return need < 1 / 3 ? 0 : need < 2 / 3 ? 1 : 2;
}

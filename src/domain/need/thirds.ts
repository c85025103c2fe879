/** The value below which a share of the others lies, between neighbours by straight line. NaN when empty. */
export function quantile(values: Iterable<number>, share: number): number {
	const sorted = Float64Array.from(values).sort();
	if (!sorted.length) return NaN;
	const at = (sorted.length - 1) * share;
	const below = sorted[Math.floor(at)]!;
	return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}

export const median = (values: Iterable<number>) => quantile(values, 0.5);

/** Where the lower and the middle third end. */
export type Thirds = readonly [lower: number, middle: number];

export function thirdsOf(values: readonly number[]): Thirds {
	return [quantile(values, 1 / 3), quantile(values, 2 / 3)];
}

export type Third = 0 | 1 | 2;

/** What lies on a border belongs to the third below it. */
export function thirdOf(value: number, [lower, middle]: Thirds): Third {
	return value > middle ? 2 : value > lower ? 1 : 0;
}

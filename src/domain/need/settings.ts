/** How much of an initiative each of its n countries gets: all, 1/√n, or 1/n. */
export const WEIGHTS = ['whole', 'root', 'share'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** What a reader may set. The classes of gaps stay where they are. */
export interface Settings {
	weight: Weight;
	/** Years before the release within which ended work still counts; null for all. */
	window: number | null;
	/** Multiplies the typical coverage: above 1, more work is asked for before a place counts as covered. */
	factor: number;
}

export const DEFAULTS: Settings = { weight: 'root', window: 5, factor: 1 };

export const WINDOWS = { least: 1, most: 15 } as const;
export const FACTORS = [0.25, 0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4] as const;

/** The settings over which ranges are taken: every weight, five years or all, k halved and doubled. */
export const VARIANTS: readonly Settings[] = WEIGHTS.flatMap((weight) =>
	[5, null].flatMap((window) => [0.5, 1, 2].map((factor) => ({ weight, window, factor })))
);

export function weightFor(weight: Weight, countries: number): number {
	if (weight === 'whole') return 1;
	return weight === 'share' ? 1 / countries : 1 / Math.sqrt(countries);
}

import type { Inventory } from '../../domain/register';

/** How an inventory is known to be kept up. `dated`: a last update is stated. */
export type UpdateKind = 'dated' | 'continuous' | 'unknown' | 'unbuilt' | 'closed';

export interface Update {
	kind: UpdateKind;
	/** Years with a fraction, or null where the sources do not say. */
	launched: number | null;
	last: number | null;
}

/** Bands of the strip above the register. */
export const FRESHNESS = ['continuous', 'recent', 'older', 'unknown', 'closed', 'unbuilt'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/** "Recent" is the year of the collection and the two before it. */
const RECENT_YEARS = 2;

/**
 * The first date in a text as a year with a fraction: `2024-05` is 2024.375, the middle of May.
 * `by 2019-02` counts as February 2019. Null without a date.
 */
export function yearIn(text: string | undefined): number | null {
	const found = /\b((?:19|20)\d\d)(?:-(\d\d))?(?:-(\d\d))?\b/.exec(text ?? '');
	if (!found) return null;
	const [year, month, day] = found.slice(1).map((part) => (part ? Number(part) : null));
	if (!month) return year! + 0.5;
	return year! + (month - 1 + (day ? (day - 1) / 31 : 0.5)) / 12;
}

/** What is known of an inventory's updates. An inventory that never opened or has closed has none. */
export function updateOf({ status, update, launched }: Inventory): Update {
	const last = yearIn(update?.last);
	const kind =
		status === 'proposed'
			? 'unbuilt'
			: status === 'closed' || update?.cadence === 'discontinued'
				? 'closed'
				: update?.cadence === 'continuous'
					? 'continuous'
					: last !== null
						? 'dated'
						: 'unknown';
	return { kind, launched: yearIn(launched), last };
}

/** The band of an update, seen from a year. */
export function freshnessOf({ kind, last }: Update, year: number): Freshness {
	if (kind !== 'dated') return kind;
	return Math.floor(last!) >= year - RECENT_YEARS ? 'recent' : 'older';
}

/** The first year that counts as recent. */
export const recentSince = (year: number): number => year - RECENT_YEARS;

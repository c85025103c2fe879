/** An interval of years within the years that there are; null is open. */
export interface YearRange {
	from: number | null;
	to: number | null;
}

export type Handle = keyof YearRange;

/** The years a slider can stand on, first and last included. */
export interface YearSpan {
	first: number;
	last: number;
}

/** Years that Page Up and Page Down move by. */
const PAGE = 5;

/** Where both handles stand: an open end stands at the edge, and so does a year beyond it. */
export function handlesOf(
	{ from, to }: YearRange,
	{ first, last }: YearSpan
): Record<Handle, number> {
	const clamp = (year: number) => Math.max(first, Math.min(last, year));
	const start = clamp(from ?? first);
	return { from: start, to: Math.max(start, clamp(to ?? last)) };
}

/**
 * The interval after a handle is moved to a year. It stops at the other handle; at its own edge it
 * opens the interval, so that years to come are not cut off.
 */
export function withHandle(
	range: YearRange,
	handle: Handle,
	year: number,
	span: YearSpan
): YearRange {
	const at = handlesOf(range, span);
	if (handle === 'from') {
		const from = Math.max(span.first, Math.min(year, at.to));
		return { ...range, from: from === span.first ? null : from };
	}
	const to = Math.min(span.last, Math.max(year, at.from));
	return { ...range, to: to === span.last ? null : to };
}

/** The year that a key moves a handle to, or null for a key that moves none. */
export function yearAfterKey(
	key: string,
	year: number,
	{ first, last }: YearSpan,
	mirrored: boolean
): number | null {
	const towardsEnd = mirrored ? -1 : 1;
	const steps: Record<string, number> = {
		ArrowRight: towardsEnd,
		ArrowLeft: -towardsEnd,
		ArrowUp: 1,
		ArrowDown: -1,
		PageUp: PAGE,
		PageDown: -PAGE
	};
	if (key === 'Home') return first;
	if (key === 'End') return last;
	const step = steps[key];
	return step === undefined ? null : Math.max(first, Math.min(last, year + step));
}

/** The handle that a press on a year takes: the nearer one; between equals the one it can move. */
export function handleNear(year: number, at: Record<Handle, number>): Handle {
	const [before, after] = [Math.abs(year - at.from), Math.abs(year - at.to)];
	if (before === after) return year < at.from ? 'from' : 'to';
	return before < after ? 'from' : 'to';
}

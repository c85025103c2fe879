import { firstDay, NO_DAY, yearOf } from '../dataset';
import type { Reading } from '../reading';
import { END_KINDS } from '../status';

/** When an initiative was or is at work, as days since 1970-01-01, both included. */
export interface Span {
	from: number;
	to: number;
	/** Both ends are stated; else an end is assumed, or taken from "ongoing". */
	stated: boolean;
}

/**
 * The span of an initiative; null where nothing says when. An end that is not stated is assumed as
 * everywhere; work collected as ongoing lasts until today; a lone end spans its own year.
 */
export function spanOf({ dataset, statuses, today }: Reading, row: number): Span | null {
	const start = dataset.columns.startDay[row]!;
	const end = statuses.endDay[row]!;
	const kind = END_KINDS[statuses.endKind[row]!];
	if (kind === 'ongoing') {
		const from = start === NO_DAY ? today : start;
		return { from, to: Math.max(from, today), stated: false };
	}
	if (end === NO_DAY) return null;
	if (start === NO_DAY) return { from: firstDay(String(yearOf(end))), to: end, stated: false };
	return { from: start, to: Math.max(start, end), stated: kind === 'stated' };
}

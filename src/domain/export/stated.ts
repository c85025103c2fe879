import { firstDay, lastDay } from '../dataset';
import { dayOrNull, type Cell } from './table';

type Precision = 'year' | 'month' | 'day';

/** How much a partial date says: `2019` a year, `2019-03` a month, `2019-03-05` a day. */
function precisionOf(date: string): Precision {
	return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}

/**
 * A date in three cells: as stated, as a real date, and how precise it is. The real date of a start
 * is the first day that it can mean, of an end the last: as the Atlas counts them.
 */
export function statedCells(date: string | undefined, edge: 'start' | 'end'): [Cell, Cell, Cell] {
	if (!date) return [null, null, null];
	const day = edge === 'start' ? firstDay(date) : lastDay(date);
	return [date, dayOrNull(day), precisionOf(date)];
}

/**
 * Of several stated dates the one that an initiative's day comes from, as precise as it is stated.
 * Undefined where none of them means that day.
 */
export function statedAs(
	dates: readonly (string | undefined)[],
	day: number,
	edge: 'start' | 'end'
): string | undefined {
	const dayOf = edge === 'start' ? firstDay : lastDay;
	return dates
		.filter((date) => date !== undefined && dayOf(date) === day)
		.reduce((exact, date) => (exact && exact.length >= date!.length ? exact : date), undefined);
}

import { laneOf } from '../../domain/lane';
import type { Reading } from '../../domain/reading';
import { addMonths } from '../../domain/status';
import { NO_DAY } from '../../domain/dataset';

/** Which of the selected work counts: all of it, what runs today, or what runs and ends soon. */
export type When = 'ever' | 'running' | 'ending';

/** Work that ends within this many months ends soon. */
export const SOON_MONTHS = 12;

/** The reading with only the work of that time: its rows, its regional work and its lane. */
export function readingAt(reading: Reading, when: When): Reading {
	if (when === 'ever') return reading;
	const { dataset, statuses, today } = reading;
	const soon = addMonths(today, SOON_MONTHS);
	const counts = (row: number) => {
		if (!statuses.running[row]) return false;
		const end = statuses.endDay[row]!;
		return when === 'running' || (end !== NO_DAY && end <= soon);
	};
	const rows = reading.rows.filter(counts);
	const left = new Uint16Array(dataset.columns.size).fill(1);
	for (const row of rows) left[row] = 0;
	return {
		...reading,
		rows,
		reaching: reading.reaching.filter(counts),
		lane: laneOf(dataset, left)
	};
}

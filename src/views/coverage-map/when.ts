import { NO_DAY } from '../../domain/dataset';
import type { Reading } from '../../domain/reading';
import { addMonths } from '../../domain/status';

/** Which of the selected work counts: all of it, what runs today, or what runs and ends soon. */
export type When = 'ever' | 'running' | 'ending';

/** Work that ends within this many months ends soon. */
const SOON_MONTHS = 12;

/** The selected work of a time. What a reading counts beside its rows holds for all times only. */
export type TimedReading = Pick<
	Reading,
	'dataset' | 'filter' | 'today' | 'statuses' | 'places' | 'rows'
>;

/** The reading with only the rows of that time. */
export function readingAt(reading: Reading, when: When): TimedReading {
	if (when === 'ever') return reading;
	const { statuses, today } = reading;
	const soon = addMonths(today, SOON_MONTHS);
	const rows = reading.rows.filter((row) => {
		if (!statuses.running[row]) return false;
		const end = statuses.endDay[row]!;
		return when === 'running' || (end !== NO_DAY && end <= soon);
	});
	return { ...reading, rows };
}

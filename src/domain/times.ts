import { NO_DAY } from './dataset';
import { STATUSES } from './filter';
import type { Reading } from './reading';

/** Rows sorted by when they run. Each row is in exactly one list. */
export interface Times {
	/** By end: the next one first, those without a known end last. */
	running: number[];
	planned: number[];
	/** Ended by stated, assumed or collected dates; the latest first. */
	ended: number[];
	undated: number[];
}

/** Sorts rows by when they run. */
export function timesOf({ statuses }: Reading, rows: Iterable<number>): Times {
	const times: Times = { running: [], planned: [], ended: [], undated: [] };
	for (const row of rows) {
		const status = STATUSES[statuses.status[row]!];
		if (statuses.running[row]) times.running.push(row);
		else if (status === 'planned') times.planned.push(row);
		else if (status === 'undated') times.undated.push(row);
		else times.ended.push(row);
	}
	const end = (row: number) => statuses.endDay[row]!;
	const known = (row: number) => (end(row) === NO_DAY ? Infinity : end(row));
	// Two infinities have no difference.
	times.running.sort((a, b) => (known(a) === known(b) ? a - b : known(a) - known(b)));
	times.ended.sort((a, b) => end(b) - end(a) || a - b);
	return times;
}

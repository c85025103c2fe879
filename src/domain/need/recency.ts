import { firstDay, NO_DAY, STATED_CODES, type Dataset } from '../dataset';
import { addMonths } from '../status';

/** Years after the window in which a start without an end still counts half. */
const FADING = 3;

const recencyByDataset = new WeakMap<Dataset, Map<number | null, Float64Array>>();

/**
 * How much an initiative's dates count, by row, 0 to 1: 1 when it goes on (as stated or collected)
 * or ended within the window; 0 when it ended earlier; 0.5 when it has no date. With a start only:
 * 1 within the window, 0.5 in the three years before it, else 0.
 *
 * `window` is in years before the day of the release, so that a release always gives the same
 * values; null takes every dated initiative as recent.
 */
export function recencyOf(dataset: Dataset, window: number | null): Float64Array {
	const known = recencyByDataset.get(dataset) ?? new Map<number | null, Float64Array>();
	recencyByDataset.set(dataset, known);
	let recency = known.get(window);
	if (!recency) known.set(window, (recency = derive(dataset, window)));
	return recency;
}

function derive({ columns, manifest }: Dataset, window: number | null): Float64Array {
	const { size, startDay, endDay, stated } = columns;
	const asOf = firstDay(manifest.asOf);
	const recent = window === null ? -Infinity : addMonths(asOf, -12 * window);
	const fading = window === null ? -Infinity : addMonths(asOf, -12 * (window + FADING));
	const ongoing = STATED_CODES.indexOf('ongoing');
	const recency = new Float64Array(size);
	for (let row = 0; row < size; row++) {
		const [start, end] = [startDay[row]!, endDay[row]!];
		if (end !== NO_DAY) recency[row] = end >= recent ? 1 : 0;
		else if (stated[row] === ongoing) recency[row] = 1;
		else if (start === NO_DAY) recency[row] = 0.5;
		else recency[row] = start >= recent ? 1 : start >= fading ? 0.5 : 0;
	}
	return recency;
}

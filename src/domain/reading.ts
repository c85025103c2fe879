import type { Dataset } from './dataset';
import { FacetCounts, type Facets } from './facets';
import type { Filter } from './filter';
import { laneOf, reachingRows, type Lane } from './lane';
import { FAILS, failuresOf, rowsPassing } from './match';
import { choosePlaces } from './places';
import { deriveStatuses, type Statuses } from './status';

export type { Facets } from './facets';
export type { Lane } from './lane';

/** The dataset under one filter on one day: what every picture counts from. */
export interface Reading {
	dataset: Dataset;
	filter: Filter;
	/** Days since 1970-01-01. */
	today: number;
	statuses: Statuses;
	/** By country code: 1 where silence counts. Any other country is out of scope. */
	places: Uint8Array;
	/** Selected rows, ascending. */
	rows: Uint32Array;
	/**
	 * Rows that name no country but a small area, and that every part of the filter except the
	 * place keeps, ascending. They make a place "regional only", also when the reader looks at
	 * that place alone and they are not selected.
	 */
	reaching: Uint32Array;
	facets: Facets;
	lane: Lane;
}

/**
 * Reads a dataset under a filter.
 *
 * Values within a key widen, keys narrow each other. The place filter keeps initiatives that name
 * a chosen country. `from` and `to` keep those whose years, stated or assumed, meet the interval.
 * Nothing is thrown: ids that the reference does not know match nothing.
 */
export function readDataset(dataset: Dataset, filter: Filter, today: number): Reading {
	const statuses = deriveStatuses(dataset, today);
	const { named, places } = choosePlaces(dataset, filter);
	const failures = failuresOf(dataset, filter, named, statuses);
	const rows = rowsPassing(failures);
	return {
		dataset,
		filter,
		today,
		statuses,
		places,
		rows,
		reaching: reachingRows(dataset).filter((row) => (failures.byRow[row]! & ~FAILS.place) === 0),
		facets: new FacetCounts(dataset, statuses, failures, rows),
		lane: laneOf(dataset, failures.byRow)
	};
}

import { REGIONAL_STATES_MAX, type Dataset } from './dataset';

/**
 * Selected initiatives that name no country. Each is in exactly one of the three parts:
 * `regionalRows + global + unplaced = total`.
 */
export interface Lane {
	/** Areas named, the most named first. An initiative that names two counts in both. */
	regional: { area: number; count: number }[];
	/** Initiatives that name an area. */
	regionalRows: number;
	/** Initiatives that name no area and are said to be global. */
	global: number;
	/** Initiatives that say nothing about where. */
	unplaced: number;
	total: number;
}

/** Sorts the selected rows that name no country. */
export function laneOf({ columns, dictionaries }: Dataset, rows: Uint32Array): Lane {
	const { area, country } = columns.fields;
	const counts = new Float64Array(dictionaries.area.ids.length);
	const lane: Lane = { regional: [], regionalRows: 0, global: 0, unplaced: 0, total: 0 };
	for (let index = 0; index < rows.length; index++) {
		const row = rows[index]!;
		if (country.offsets[row] !== country.offsets[row + 1]) continue;
		lane.total++;
		const end = area.offsets[row + 1]!;
		if (area.offsets[row]! < end) lane.regionalRows++;
		else if (columns.global[row]) lane.global++;
		else lane.unplaced++;
		for (let at = area.offsets[row]!; at < end; at++) counts[area.values[at]!]!++;
	}
	lane.regional = Array.from(counts, (count, code) => ({ area: code, count }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count || a.area - b.area);
	return lane;
}

const regionalByDataset = new WeakMap<Dataset, Uint8Array>();

/** 1 by area code for an area small enough for its work to reach its states. */
export function regionalAreas(dataset: Dataset): Uint8Array {
	let regional = regionalByDataset.get(dataset);
	if (!regional) {
		regional = Uint8Array.from(dataset.reference.areas, ({ states }) =>
			Number(states >= 1 && states <= REGIONAL_STATES_MAX)
		);
		regionalByDataset.set(dataset, regional);
	}
	return regional;
}

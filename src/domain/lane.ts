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

const laneRowsByDataset = new WeakMap<Dataset, Uint32Array>();

/** Rows that name no country, ascending, whatever the filter. */
function laneRows(dataset: Dataset): Uint32Array {
	let rows = laneRowsByDataset.get(dataset);
	if (!rows) {
		const { offsets } = dataset.columns.fields.country;
		const nowhere: number[] = [];
		for (let row = 0; row < dataset.columns.size; row++) {
			if (offsets[row] === offsets[row + 1]) nowhere.push(row);
		}
		rows = Uint32Array.from(nowhere);
		laneRowsByDataset.set(dataset, rows);
	}
	return rows;
}

/** Sorts those rows of the lane that are selected: `left` is 0 by row. */
export function laneOf(dataset: Dataset, left: Uint16Array): Lane {
	const { area } = dataset.columns.fields;
	const counts = new Float64Array(dataset.dictionaries.area.ids.length);
	const lane: Lane = { regional: [], regionalRows: 0, global: 0, unplaced: 0, total: 0 };
	for (const row of laneRows(dataset)) {
		if (left[row]) continue;
		lane.total++;
		const end = area.offsets[row + 1]!;
		if (area.offsets[row]! < end) lane.regionalRows++;
		else if (dataset.columns.global[row]) lane.global++;
		else lane.unplaced++;
		for (let at = area.offsets[row]!; at < end; at++) counts[area.values[at]!]!++;
	}
	lane.regional = Array.from(counts, (count, code) => ({ area: code, count }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count || a.area - b.area);
	return lane;
}

const reachingByDataset = new WeakMap<Dataset, Uint32Array>();

/** Rows of the lane that name an area small enough to reach its states, whatever the filter. */
export function reachingRows(dataset: Dataset): Uint32Array {
	let rows = reachingByDataset.get(dataset);
	if (!rows) {
		const { offsets, values } = dataset.columns.fields.area;
		const small = regionalAreas(dataset);
		rows = laneRows(dataset).filter((row) =>
			values.subarray(offsets[row]!, offsets[row + 1]!).some((area) => small[area])
		);
		reachingByDataset.set(dataset, rows);
	}
	return rows;
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

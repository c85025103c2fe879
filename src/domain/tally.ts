import type { Reading } from './reading';
import { spreadOf, type Dimension, type Spread } from './spread';

export { DIMENSIONS, isDimension, type Dimension } from './spread';

/** Some values of a dimension, in the order in which they are counted. */
export interface Axis {
	dimension: Dimension;
	ids: string[];
}

/** Counts along one axis. */
export interface Tally {
	/** Per id of the axis, by the filter's counting rule. */
	values: Float64Array;
	/** Initiatives with at least one value on the axis, and with none: together the selected rows. */
	named: number;
	unnamed: number;
}

/**
 * Counts where two axes meet, by the filter's counting rule. Margins count an initiative once per
 * value, whatever it has on the other axis: they equal `countBy` of their own axis.
 */
export interface CrossTab {
	rows: Axis;
	columns: Axis;
	/** Row-major. */
	values: Float64Array;
	rowTotals: Float64Array;
	columnTotals: Float64Array;
	/** Number of initiatives with a value on both axes. */
	total: number;
	/** Of each row's total, what has no value on the column axis. */
	unnamedPerRow: Float64Array;
}

/** A spread seen from an axis: which position each code has there, -1 for none. */
export interface Placed {
	spread: Spread;
	positions: Int32Array;
	size: number;
}

/**
 * All values of a dimension in natural order. Places are those that count (`reading.places`),
 * years run without holes within the filter's interval, actors are those that any initiative
 * names in that role.
 */
export function axisOf(reading: Reading, dimension: Dimension): Axis {
	const { dataset, filter, places } = reading;
	const { ids } = spreadOf(reading, dimension);
	switch (dimension) {
		case 'country':
			return { dimension, ids: ids.filter((_, code) => places[code]) };
		case 'region':
		case 'subregion': {
			const held = new Set(
				dataset.reference.countries.filter((_, code) => places[code]).map((it) => it[dimension])
			);
			return { dimension, ids: ids.filter((id) => held.has(id)) };
		}
		case 'year': {
			const { from, to } = filter;
			const inside = (year: number) => year >= (from ?? year) && year <= (to ?? year);
			return { dimension, ids: ids.filter((id) => inside(Number(id))) };
		}
		case 'funder':
		case 'implementer':
		case 'partner': {
			const named = new Uint8Array(ids.length);
			for (const code of dataset.columns.fields[dimension].values) named[code] = 1;
			return { dimension, ids: ids.filter((_, code) => named[code]) };
		}
		default:
			return { dimension, ids: [...ids] };
	}
}

/**
 * Lays a spread onto an axis. Ids that the dimension does not have stay empty, and so do countries
 * that are no places.
 */
export function placeOn(reading: Reading, axis: Axis): Placed {
	const spread = spreadOf(reading, axis.dimension);
	const codes = new Map(spread.ids.map((id, code) => [id, code]));
	const positions = new Int32Array(spread.ids.length).fill(-1);
	axis.ids.forEach((id, position) => {
		const code = codes.get(id);
		if (code === undefined) return;
		if (axis.dimension === 'country' && !reading.places[code]) return;
		positions[code] = position;
	});
	return { spread, positions, size: axis.ids.length };
}

/** Counts the selected initiatives along an axis. */
export function countBy(reading: Reading, axis: Axis): Tally {
	const { filter, rows } = reading;
	const { spread, positions, size } = placeOn(reading, axis);
	const { offsets, values, shares } = spread;
	const whole = filter.count === 'whole';
	const counts = new Float64Array(size);
	let named = 0;
	for (let index = 0; index < rows.length; index++) {
		const row = rows[index]!;
		const begin = offsets[row]!;
		const end = offsets[row + 1]!;
		let found = 0;
		for (let at = begin; at < end; at++) {
			const position = positions[values[at]!]!;
			if (position < 0) continue;
			found = 1;
			counts[position]! += whole ? 1 : shares ? shares[at]! : 1 / (end - begin);
		}
		named += found;
	}
	return { values: counts, named, unnamed: rows.length - named };
}

/** Counts the selected initiatives where two axes meet. */
export function crossTab(reading: Reading, rows: Axis, columns: Axis): CrossTab {
	const whole = reading.filter.count === 'whole';
	const across = entriesOf(placeOn(reading, rows), whole);
	const down = entriesOf(placeOn(reading, columns), whole);
	const width = columns.ids.length;
	const tab: CrossTab = {
		rows,
		columns,
		values: new Float64Array(rows.ids.length * width),
		rowTotals: new Float64Array(rows.ids.length),
		columnTotals: new Float64Array(width),
		total: 0,
		unnamedPerRow: new Float64Array(rows.ids.length)
	};
	const { values, rowTotals, columnTotals, unnamedPerRow } = tab;
	for (let index = 0; index < reading.rows.length; index++) {
		const row = reading.rows[index]!;
		const inRows = across.read(row);
		const inColumns = down.read(row);
		for (let b = 0; b < inColumns; b++) columnTotals[down.positions[b]!]! += down.shares[b]!;
		for (let a = 0; a < inRows; a++) {
			const position = across.positions[a]!;
			const share = across.shares[a]!;
			rowTotals[position]! += share;
			if (!inColumns) unnamedPerRow[position]! += share;
			const base = position * width;
			for (let b = 0; b < inColumns; b++) {
				values[base + down.positions[b]!]! += share * down.shares[b]!;
			}
		}
		if (inRows && inColumns) tab.total++;
	}
	return tab;
}

/** Reads one row's positions and shares into buffers that are used again for the next row. */
function entriesOf({ spread, positions, size }: Placed, whole: boolean) {
	const { offsets, values, shares } = spread;
	const entries = {
		positions: new Int32Array(size),
		shares: new Float64Array(size).fill(1),
		/** Returns how many entries of the buffers belong to the row. */
		read(row: number): number {
			const begin = offsets[row]!;
			const end = offsets[row + 1]!;
			let count = 0;
			for (let at = begin; at < end; at++) {
				const position = positions[values[at]!]!;
				if (position < 0) continue;
				entries.positions[count] = position;
				if (!whole) entries.shares[count] = shares ? shares[at]! : 1 / (end - begin);
				count++;
			}
			return count;
		}
	};
	return entries;
}

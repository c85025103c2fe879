import type { Reading } from './reading';
import { spreadOf, type Dimension, type Spread } from './spread';
import { valueTreeOf, type ValueTree } from './value-tree';

export { DIMENSIONS, type Dimension } from './spread';

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
	const across = placeOn(reading, rows);
	const down = placeOn(reading, columns);
	const tab: CrossTab = {
		rows,
		columns,
		values: new Float64Array(across.size * down.size),
		rowTotals: new Float64Array(across.size),
		columnTotals: new Float64Array(down.size),
		total: 0,
		unnamedPerRow: new Float64Array(across.size)
	};
	const tree = valueTreeOf(across.spread);
	const few = tree.size * down.size <= reading.rows.length * NODES_WORTH_COUNTING;
	if (few && (reading.filter.count === 'whole' || !across.spread.shares))
		tabByTree(tab, reading, across, down, tree);
	else tabByRows(tab, reading, across, down);
	return tab;
}

/** A table of nodes may be this many times as long as the list of rows that it saves work on. */
const NODES_WORTH_COUNTING = 4;

/** The share of an initiative that one entry of its values gets. */
function shareOf({ shares }: Spread, whole: boolean, at: number, entries: number): number {
	return whole ? 1 : shares ? shares[at]! : 1 / entries;
}

/** Counts per distinct set of row values, then gives each set's count to its values. */
function tabByTree(
	tab: CrossTab,
	reading: Reading,
	across: Placed,
	down: Placed,
	tree: ValueTree
): void {
	const whole = reading.filter.count === 'whole';
	const counts =
		down.spread.offsets === across.spread.offsets
			? countSquare(reading, down, tree, whole)
			: countNodes(reading, down, tree, whole);
	const { initiatives, unnamed, byNode } = counts;
	const { parent, value, depth, size } = tree;
	const { positions } = across;
	const width = down.size;

	const placed = new Uint8Array(size);
	for (let node = 0; node < size; node++) {
		placed[node] = placed[parent[node]!]! | Number(node > 0 && positions[value[node]!]! >= 0);
		if (placed[node]) tab.total += initiatives[node]! - unnamed[node]!;
	}
	if (!whole) {
		addRows(tab.columnTotals, byNode, width);
		for (let node = 1; node < size; node++) {
			initiatives[node]! /= depth[node]!;
			unnamed[node]! /= depth[node]!;
			for (let b = node * width; b < (node + 1) * width; b++) byNode[b]! /= depth[node]!;
		}
	}

	for (let node = size - 1; node > 0; node--) {
		if (!initiatives[node]) continue;
		const from = node * width;
		const above = parent[node]!;
		const position = positions[value[node]!]!;
		if (position >= 0) {
			const to = position * width;
			tab.rowTotals[position]! += initiatives[node]!;
			tab.unnamedPerRow[position]! += unnamed[node]!;
			for (let b = 0; b < width; b++) tab.values[to + b]! += byNode[from + b]!;
		}
		initiatives[above]! += initiatives[node]!;
		unnamed[above]! += unnamed[node]!;
		const up = above * width;
		for (let b = 0; b < width; b++) byNode[up + b]! += byNode[from + b]!;
	}
	// By now everything has come up to the root.
	if (whole) tab.columnTotals.set(byNode.subarray(0, width));
}

function addRows(totals: Float64Array, table: Float64Array, width: number): void {
	for (let at = 0; at < table.length; at++) totals[at % width]! += table[at]!;
}

/** What the rows of each node add up to. */
interface NodeCounts {
	initiatives: Float64Array;
	/** Of them, those without a value on the column axis. */
	unnamed: Float64Array;
	/** Per column, row-major. */
	byNode: Float64Array;
}

/** Room for the table of nodes: fresh memory of this size costs more than the count. */
let room = new Float64Array(0);

function emptyTable(length: number): Float64Array {
	if (room.length < length) room = new Float64Array(length);
	return room.subarray(0, length).fill(0);
}

function countNodes(
	{ rows }: Reading,
	{ positions, size: width, spread }: Placed,
	{ of, size }: ValueTree,
	whole: boolean
): NodeCounts {
	const { offsets, values } = spread;
	const shares = whole ? null : spread.shares;
	const initiatives = new Float64Array(size);
	const unnamed = new Float64Array(size);
	const byNode = emptyTable(size * width);
	for (let index = 0; index < rows.length; index++) {
		const row = rows[index]!;
		const node = of[row]!;
		const begin = offsets[row]!;
		const end = offsets[row + 1]!;
		const share = whole ? 1 : 1 / (end - begin);
		const to = node * width;
		let found = 0;
		for (let at = begin; at < end; at++) {
			const position = positions[values[at]!]!;
			if (position < 0) continue;
			found = 1;
			byNode[to + position]! += shares ? shares[at]! : share;
		}
		initiatives[node]!++;
		unnamed[node]! += 1 - found;
	}
	return { initiatives, unnamed, byNode };
}

/** The same where both axes are of one column: a set is its own columns. */
function countSquare(
	{ rows }: Reading,
	{ positions, size: width }: Placed,
	{ of, parent, value, depth, size }: ValueTree,
	whole: boolean
): NodeCounts {
	const initiatives = new Float64Array(size);
	for (let index = 0; index < rows.length; index++) initiatives[of[rows[index]!]!]!++;
	const unnamed = initiatives.slice();
	const byNode = emptyTable(size * width);
	for (let node = 1; node < size; node++) {
		if (!initiatives[node]) continue;
		const share = whole ? initiatives[node]! : initiatives[node]! / depth[node]!;
		for (let at = node; at > 0; at = parent[at]!) {
			const position = positions[value[at]!]!;
			if (position < 0) continue;
			unnamed[node] = 0;
			byNode[node * width + position] = share;
		}
	}
	return { initiatives, unnamed, byNode };
}

/** Counts row by row: for long axes, and for shares that differ within a set. */
function tabByRows(tab: CrossTab, { rows, filter }: Reading, across: Placed, down: Placed): void {
	const whole = filter.count === 'whole';
	const width = down.size;
	// The columns of one row, used again for the next.
	const positions = new Int32Array(width);
	const shares = new Float64Array(width);
	for (let index = 0; index < rows.length; index++) {
		const row = rows[index]!;
		const { offsets: starts, values: columns } = down.spread;
		const inColumns = starts[row + 1]! - starts[row]!;
		let found = 0;
		for (let at = starts[row]!; at < starts[row + 1]!; at++) {
			const position = down.positions[columns[at]!]!;
			if (position < 0) continue;
			positions[found] = position;
			shares[found] = shareOf(down.spread, whole, at, inColumns);
			tab.columnTotals[position]! += shares[found]!;
			found++;
		}

		const { offsets, values } = across.spread;
		const inRows = offsets[row + 1]! - offsets[row]!;
		let named = false;
		for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
			const position = across.positions[values[at]!]!;
			if (position < 0) continue;
			named = true;
			const share = shareOf(across.spread, whole, at, inRows);
			tab.rowTotals[position]! += share;
			if (!found) tab.unnamedPerRow[position]! += share;
			const base = position * width;
			for (let b = 0; b < found; b++) tab.values[base + positions[b]!]! += share * shares[b]!;
		}
		if (named && found) tab.total++;
	}
}

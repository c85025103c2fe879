import type { ListKey } from '../../domain/filter';
import { qualityOf, type Quality } from '../../domain/quality';
import type { Reading } from '../../domain/reading';
import { cellStates, rowsByCell, type CellState } from '../../domain/states';
import { axisOf, countBy, crossTab, placeOn, type Axis, type CrossTab } from '../../domain/tally';
import { isPlace, type MatrixDimension } from './choice';

/** Of funders and implementers only the most named are shown. */
export const TOP = 40;

/** A side of the matrix before it is put in order. */
export interface Side {
	dimension: MatrixDimension;
	axis: Axis;
	/** Number of values with a record, of which the axis may show only the first. */
	known: number;
	/** Places that the work of each value names, each once. */
	reached: Float64Array;
}

/** Everything that the matrix counts for two dimensions, whatever its order. */
export interface Counts {
	reading: Reading;
	rows: Side;
	columns: Side;
	tab: CrossTab;
	/** Row-major, as in `tab`. */
	states: CellState[];
	/**
	 * Per row, what has no value on the column side. Where columns are places that is work naming no
	 * country at all; work naming only countries that are no places is `elsewhere`.
	 */
	unnamed: Float64Array;
	/** Initiatives, each once, whatever their row. */
	unnamedTotal: number;
	elsewhereTotal: number;
}

const qualitiesByCounts = new WeakMap<Counts, Quality[]>();

/** How good the record of each cell is, row-major. Counted when the lens first asks. */
export function qualitiesOf(counts: Counts): Quality[] {
	let known = qualitiesByCounts.get(counts);
	if (!known) {
		const { reading, tab } = counts;
		known = rowsByCell(reading, tab).map((rows) => qualityOf(reading, rows));
		qualitiesByCounts.set(counts, known);
	}
	return known;
}

const countsByReading = new WeakMap<Reading, Map<string, Counts>>();

/** Counts two dimensions against each other. Kept with the reading: title and picture share it. */
export function countMatrix(
	reading: Reading,
	rows: MatrixDimension,
	columns: MatrixDimension
): Counts {
	let known = countsByReading.get(reading);
	if (!known) countsByReading.set(reading, (known = new Map()));
	const key = `${rows}+${columns}`;
	let counts = known.get(key);
	if (!counts) known.set(key, (counts = count(reading, rows, columns)));
	return counts;
}

function count(reading: Reading, rows: MatrixDimension, columns: MatrixDimension): Counts {
	const across = sideOf(reading, rows);
	const down = sideOf(reading, columns);
	const tab = crossTab(reading, across.axis, down.axis);
	const placeless = isPlace(columns) ? countPlaceless(reading, across.axis) : null;
	const unnamedTotal = placeless?.total ?? countBy(reading, down.axis).unnamed;
	return {
		reading,
		rows: across,
		columns: down,
		tab,
		states: cellStates(reading, tab),
		unnamed: placeless?.perRow ?? tab.unnamedPerRow,
		unnamedTotal,
		elsewhereTotal: placeless ? countBy(reading, down.axis).unnamed - unnamedTotal : 0
	};
}

/** The values that a side shows. A filter on the dimension leaves only what it chose. */
function sideOf(reading: Reading, dimension: MatrixDimension): Side {
	const all = axisOf(reading, dimension);
	const chosen = chosenValues(reading, dimension);
	let { ids } = all;
	if (chosen.length) ids = ids.filter((id) => chosen.includes(id));
	let known = ids.length;

	if (dimension === 'inventory' || dimension === 'funder' || dimension === 'implementer') {
		const { values } = countBy(reading, { ...all, ids });
		const ranked = ids
			.map((id, position) => ({ id, position, count: values[position]! }))
			.filter((value) => value.count > 0)
			.sort((a, b) => b.count - a.count || a.position - b.position);
		known = ranked.length;
		ids = (dimension === 'inventory' ? ranked : ranked.slice(0, TOP)).map(({ id }) => id);
	}
	const axis = { ...all, ids };
	return { dimension, axis, known, reached: countReached(reading, dimension, axis) };
}

function chosenValues({ filter }: Reading, dimension: MatrixDimension): readonly string[] {
	switch (dimension) {
		case 'region':
		case 'subregion':
		case 'country':
		case 'year':
		case 'kind':
			// Places and years are cut to the filter by the axis itself; kinds have no filter.
			return [];
		default:
			return filter[dimension satisfies ListKey];
	}
}

/** Whether a side shows only the values that are named most often. */
export function isCut({ known, axis }: Side): boolean {
	return known > axis.ids.length;
}

/** Places named by the work of each value; of a place value only its own places. */
function countReached(reading: Reading, dimension: MatrixDimension, axis: Axis): Float64Array {
	const countries = axisOf(reading, 'country');
	if (!isPlace(dimension)) {
		const { values } = crossTab(reading, axis, countries);
		const width = countries.ids.length;
		return Float64Array.from(
			axis.ids,
			(_, row) => values.subarray(row * width, (row + 1) * width).filter((it) => it > 0).length
		);
	}
	const { values } = countBy(reading, countries);
	const { dictionaries, reference } = reading.dataset;
	const reached = new Map<string | null, number>();
	countries.ids.forEach((iso3, position) => {
		if (values[position] === 0) return;
		const country = reference.countries[dictionaries.country.codes.get(iso3)!]!;
		const id = dimension === 'country' ? iso3 : country[dimension as 'region' | 'subregion'];
		reached.set(id, (reached.get(id) ?? 0) + 1);
	});
	return Float64Array.from(axis.ids, (id) => reached.get(id) ?? 0);
}

/** Selected initiatives that name no country, per value of an axis and in total. */
function countPlaceless(reading: Reading, axis: Axis): { perRow: Float64Array; total: number } {
	const { spread, positions } = placeOn(reading, axis);
	const { offsets: named } = reading.dataset.columns.fields.country;
	const whole = reading.filter.count === 'whole';
	const perRow = new Float64Array(axis.ids.length);
	let total = 0;
	for (const row of reading.rows) {
		if (named[row] !== named[row + 1]) continue;
		total++;
		const [begin, end] = [spread.offsets[row]!, spread.offsets[row + 1]!];
		for (let at = begin; at < end; at++) {
			const position = positions[spread.values[at]!]!;
			if (position >= 0)
				perRow[position]! += whole ? 1 : (spread.shares?.[at] ?? 1 / (end - begin));
		}
	}
	return { perRow, total };
}

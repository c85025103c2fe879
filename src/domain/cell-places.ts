import type { Reading } from './reading';
import type { CellPart } from './selection';

/** The countries of a cell whose side is a group of places, by country code. */
export interface CellPlaces {
	/** Named by at least one record of the cell. */
	reached: number[];
	missing: number[];
}

/**
 * Splits the places of a region or subregion cell into those that a record of the cell names and
 * those that none names; null when neither side of the cell is a group of places.
 *
 * @param rows dataset rows behind the cell
 */
export function placesOfCell(
	{ dataset, places }: Reading,
	row: CellPart,
	column: CellPart,
	rows: readonly number[]
): CellPlaces | null {
	const side = [row, column].find(
		({ dimension }) => dimension === 'subregion' || dimension === 'region'
	);
	if (!side) return null;

	const key = side.dimension as 'subregion' | 'region';
	const { offsets, values } = dataset.columns.fields.country;
	const named = new Set(
		rows.flatMap((at) => Array.from(values.subarray(offsets[at]!, offsets[at + 1]!)))
	);
	const cell: CellPlaces = { reached: [], missing: [] };
	dataset.reference.countries.forEach((country, code) => {
		if (country[key] !== side.id || !places[code]) return;
		cell[named.has(code) ? 'reached' : 'missing'].push(code);
	});
	return cell;
}

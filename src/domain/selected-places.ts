import { idsAt, rowOfInitiative, type Field } from './dataset';
import type { Reading } from './reading';
import { OTHER_SITES, type CellPart, type Selection, type SitesSelection } from './selection';
import { rowsOfCell } from './states';

/**
 * The countries that a selection is about, by ISO 3166-1 alpha-3, so that a map can show what was
 * selected elsewhere: the places of a cell, or those that the work of an actor, an initiative or an
 * inventory names under the filter. Empty for no selection, and for one that names no country.
 */
export function placesOfSelection(
	reading: Reading,
	selection: Selection | null
): ReadonlySet<string> {
	if (!selection) return new Set();
	switch (selection.kind) {
		case 'country':
			return new Set([selection.id]);
		case 'cell':
			return placesOfCellParts(reading, selection.row, selection.column);
		case 'initiative': {
			const row = rowOfInitiative(reading.dataset, selection.id);
			return namedBy(reading, row < 0 ? [] : [row]);
		}
		case 'sites':
			return namedBy(reading, rowsOnSites(reading, selection));
		case 'actor':
			return namedBy(
				reading,
				rowsWith(reading, ['funder', 'implementer', 'partner'], selection.id)
			);
		case 'inventory': {
			const { inventories } = reading.dataset.reference;
			const site = inventories.find(({ id }) => id === selection.id)?.site;
			return namedBy(reading, site ? rowsWith(reading, ['inventory'], site) : []);
		}
	}
}

function placesOfCellParts(reading: Reading, row: CellPart, column: CellPart): ReadonlySet<string> {
	const { reference } = reading.dataset;
	for (const { dimension, id } of [row, column]) {
		if (dimension === 'country') return new Set([id]);
		if (dimension !== 'region' && dimension !== 'subregion') continue;
		const members = reference.countries.filter(
			(country, code) => country[dimension] === id && reading.places[code]
		);
		return new Set(members.map(({ iso3 }) => iso3));
	}
	return namedBy(reading, rowsOfCell(reading, row, column));
}

/**
 * Initiatives that all the named sites list. Exact ones are on no other site, or where any site without
 * a row of its own stands among them, on at least one more.
 */
function rowsOnSites({ dataset, rows }: Reading, { ids, exact }: SitesSelection): number[] {
	const named = ids.filter((id) => id !== OTHER_SITES);
	const more = named.length < ids.length;
	return Array.from(rows).filter((row) => {
		const sites = idsAt(dataset, 'inventory', row);
		if (!named.every((id) => sites.includes(id))) return false;
		return !exact || (more ? sites.length > named.length : sites.length === named.length);
	});
}

function rowsWith({ dataset, rows }: Reading, fields: readonly Field[], id: string): number[] {
	return Array.from(rows).filter((row) =>
		fields.some((field) => idsAt(dataset, field, row).includes(id))
	);
}

function namedBy({ dataset }: Reading, rows: readonly number[]): ReadonlySet<string> {
	return new Set(rows.flatMap((row) => idsAt(dataset, 'country', row)));
}

import type { Filter } from '../filter';
import { readDataset, type Reading } from '../reading';
import { choosePlaces } from '../places';

/** The region whose states agreed on the measures. */
const HOME_GROUP = 'americas';

/** A reading narrowed to the places at which the measures are looked at. */
export interface ChosenPlaces {
	/** Under the filter, in the home region unless the filter names places. */
	reading: Reading;
	/** Whether the home region was put in, since the filter names no place. */
	assumed: boolean;
	/** Selected rows that name no country but areas that lie within the chosen places. */
	within: number[];
	/**
	 * Selected rows that name no country, and are global, name an area that reaches further, or an
	 * area without known members, or no place at all: any of them may reach the chosen places.
	 */
	wider: number[];
}

/**
 * Reads the places of a filter, the Americas by default, and the work that names no country there:
 * most of what the states do together names the organisation instead.
 */
export function choosePlacesOfMeasures(reading: Reading): ChosenPlaces {
	const { dataset, filter, today } = reading;
	const assumed = !filter.country.length && !filter.group.length;
	const placed: Filter = assumed ? { ...filter, group: [HOME_GROUP] } : filter;
	const everywhere = assumed
		? reading
		: readDataset(dataset, { ...filter, country: [], group: [] }, today);
	const named = choosePlaces(dataset, placed).named!;

	const { country, area } = dataset.columns.fields;
	const { areas } = dataset.reference;
	const { codes } = dataset.dictionaries.country;
	const isIn = areas.map(({ countries }) => countries.map((iso3) => named[codes.get(iso3) ?? -1]));
	const within: number[] = [];
	const wider: number[] = [];
	for (const row of everywhere.rows) {
		if (country.offsets[row] !== country.offsets[row + 1]) continue;
		const members = Array.from(
			area.values.subarray(area.offsets[row]!, area.offsets[row + 1]!),
			(code) => isIn[code]!
		).flat();
		if (members.length && members.every(Boolean)) within.push(row);
		else if (dataset.columns.global[row] || !members.length || members.some(Boolean))
			wider.push(row);
	}
	return { reading: readDataset(dataset, placed, today), assumed, within, wider };
}

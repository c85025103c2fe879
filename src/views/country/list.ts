import type { Reading } from '../../domain/reading';
import type { Country, Group } from '../../domain/release';
import { placeStates, type CellState } from '../../domain/states';
import { i18n } from '../../i18n/i18n.svelte';

/** Country and what is recorded there, under the current filter. */
export interface ListedCountry {
	country: Country;
	state: CellState;
}

/** The countries of one region, by subregion. */
export interface ListedRegion {
	/** Null for the places that M49 puts in no region. */
	group: Group | null;
	/** Places that count, and how many of them recorded work names. */
	places: number;
	named: number;
	subregions: { group: Group | null; countries: ListedCountry[] }[];
}

/** Every country by region and subregion, in the order of the reference; `compare` sorts names. */
export function listCountries(
	reading: Reading,
	compare: (a: Country, b: Country) => number
): ListedRegion[] {
	const { countries, groups } = reading.dataset.reference;
	const states = placeStates(reading);
	const listed = countries
		.map((country, code) => ({ country, state: states[code]! }))
		.filter(({ country }) => country.iso3 !== 'ATA')
		.sort((a, b) => compare(a.country, b.country));

	const regions: (Group | null)[] = [...groups.filter(({ kind }) => kind === 'region'), null];
	return regions
		.map((region) => regionOf(region, listed, groups))
		.filter(({ subregions }) => subregions.length > 0);
}

function regionOf(
	region: Group | null,
	listed: readonly ListedCountry[],
	groups: readonly Group[]
): ListedRegion {
	const inside = listed.filter(({ country }) => country.region === (region?.id ?? null));
	const counting = inside.filter(({ state }) => state.kind !== 'out-of-scope');
	const ids = [...new Set(inside.map(({ country }) => country.subregion))];
	return {
		group: region,
		places: counting.length,
		named: counting.filter(({ state }) => state.kind === 'value').length,
		subregions: ids
			.map((id) => ({
				group: groups.find((group) => group.id === id) ?? null,
				countries: inside.filter(({ country }) => country.subregion === id)
			}))
			.sort((a, b) => i18n.compare(a.group?.name ?? '', b.group?.name ?? ''))
	};
}

import { expect, it } from 'vitest';

import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { listCountries } from '../../../src/views/country/list';
import { fixtureDataset, TODAY } from '../../fixtures/dataset';
import { REFERENCE } from '../../fixtures/reference';

const regions = listCountries(readDataset(fixtureDataset(), NO_FILTER, TODAY), (a, b) =>
	a.name.localeCompare(b.name)
);

it('names every country once, within its region and subregion', () => {
	const listed = regions.flatMap(({ subregions }) =>
		subregions.flatMap(({ countries }) => countries.map(({ country }) => country.iso3))
	);
	expect(listed.sort()).toEqual(REFERENCE.countries.map(({ iso3 }) => iso3).sort());
});

it('counts the places that recorded work names, leaving out what is out of scope', () => {
	expect(regions.map(({ group, named, places }) => [group?.id, named, places])).toEqual([
		['africa', 5, 7],
		['americas', 0, 0],
		['oceania', 2, 4]
	]);
});

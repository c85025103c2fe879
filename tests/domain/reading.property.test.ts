import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { STATUSES } from '../../src/domain/filter';
import { readDataset, type Facets, type Reading } from '../../src/domain/reading';
import { deriveStatuses } from '../../src/domain/status';
import { anyDay, encode, world } from './arbitrary';
import {
	isSelected,
	namedCountries,
	placesOf,
	sharesOf,
	statusOf,
	yearsOf,
	type World
} from './naive';

function read(it: World): Reading {
	return readDataset(encode(it), it.filter, it.today);
}

function selected(it: World): string[] {
	return it.initiatives.filter((one) => isSelected(it, one)).map(({ id }) => id);
}

type ListFacet = Exclude<keyof Facets, 'year' | 'group' | 'status' | 'country'>;
const LIST_FACETS: ListFacet[] = [
	'topic',
	'funder',
	'implementer',
	'inventory',
	'users',
	'activity'
];

describe('for any records and any filter', { timeout: 30_000 }, () => {
	test('the selected rows are those that pass every part of the filter', () => {
		fc.assert(
			fc.property(world, (it) => {
				const { rows, dataset } = read(it);
				expect(Array.from(rows, (row) => dataset.ids[row])).toEqual(selected(it));
			})
		);
	});

	test('the places are those of the scope, or those chosen', () => {
		fc.assert(
			fc.property(world, (it) => {
				const { places, dataset } = read(it);
				const ids = dataset.dictionaries.country.ids.filter((_, code) => places[code]);
				expect(new Set(ids)).toEqual(placesOf(it));
			})
		);
	});

	test('each facet counts with its own filter left out and all others kept', () => {
		fc.assert(
			fc.property(world, (it) => {
				const { facets, dataset } = read(it);
				for (const key of LIST_FACETS) {
					const passing = it.initiatives.filter((one) => isSelected(it, one, key));
					const expected = dataset.dictionaries[key].ids.map(
						(id) => passing.filter((one) => sharesOf(it, one, key).has(id)).length
					);
					expect([...facets[key]]).toEqual(expected);
				}
			})
		);
	});

	test('the facets of country and group leave the whole place filter out', () => {
		fc.assert(
			fc.property(world, (it) => {
				const { facets, dataset } = read(it);
				const passing = it.initiatives
					.filter((one) => isSelected(it, one, 'place'))
					.map((one) => namedCountries(it, one));
				expect([...facets.country]).toEqual(
					dataset.dictionaries.country.ids.map(
						(iso3) => passing.filter((named) => named.includes(iso3)).length
					)
				);
				expect([...facets.group]).toEqual(
					it.reference.groups.map(
						({ countries }) =>
							passing.filter((named) => named.some((iso3) => countries.includes(iso3))).length
					)
				);
			})
		);
	});

	test('the facets of status and year leave their own filter out', () => {
		fc.assert(
			fc.property(world, (it) => {
				const { facets } = read(it);
				const byStatus = it.initiatives.filter((one) => isSelected(it, one, 'status'));
				expect([...facets.status]).toEqual(
					STATUSES.map((id) => byStatus.filter((one) => statusOf(it, one) === id).length)
				);
				const years = it.initiatives
					.filter((one) => isSelected(it, one, 'years'))
					.map((one) => yearsOf(it, one));
				const { first, counts } = facets.year;
				expect([...counts]).toEqual(
					Array.from(counts, (_, at) => years.filter((list) => list.includes(first + at)).length)
				);
				expect(counts.reduce((a, b) => a + b, 0)).toBe(years.flat().length);
			})
		);
	});

	test('the lane and the initiatives that name a country add up to the selected rows', () => {
		fc.assert(
			fc.property(world, (it) => {
				const { lane, rows } = read(it);
				const naming = it.initiatives.filter(
					(one) => isSelected(it, one) && namedCountries(it, one).length
				);
				expect(lane.total + naming.length).toBe(rows.length);
				expect(lane.regionalRows + lane.global + lane.unplaced).toBe(lane.total);
				const areas = lane.regional.reduce((sum, { count }) => sum + count, 0);
				expect(areas).toBeGreaterThanOrEqual(lane.regionalRows);
			})
		);
	});

	test('another day moves the statuses and nothing else', () => {
		fc.assert(
			fc.property(world, anyDay, (it, another) => {
				const stays = { ...it, filter: { ...it.filter, status: [] } };
				const dataset = encode(stays);
				const before = readDataset(dataset, stays.filter, it.today);
				const after = readDataset(dataset, stays.filter, another);
				expect(after.rows).toEqual(before.rows);
				expect(after.lane).toEqual(before.lane);
				expect(after.facets.topic).toEqual(before.facets.topic);
				expect(after.facets.group).toEqual(before.facets.group);
				expect(after.facets.year).toEqual(before.facets.year);
			})
		);
	});

	test('every initiative has one status, the one its dates and its collected status give', () => {
		fc.assert(
			fc.property(world, (it) => {
				const { status } = deriveStatuses(encode(it), it.today);
				expect(Array.from(status, (code) => STATUSES[code])).toEqual(
					it.initiatives.map((one) => statusOf(it, one))
				);
			})
		);
	});
});

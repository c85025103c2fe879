import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readDataset } from '../../src/domain/reading';
import { rowsOfCell } from '../../src/domain/states';
import { axisOf, countBy, crossTab, DIMENSIONS } from '../../src/domain/tally';
import { encode, world } from './arbitrary';
import { isSelected, placesOf, sharesOf, weightOf, type World } from './naive';

const dimension = fc.constantFrom(...DIMENSIONS);

/** Often the same twice: which values occur together. */
const pair = fc.oneof(
	fc.tuple(dimension, dimension),
	dimension.map((both) => [both, both] as const)
);

/** Few records are counted one by one, many by the sets of values that they share. */
const copies = fc.constantFrom(1, 60);

function repeat(it: World, times: number): World {
	const initiatives = it.initiatives.flatMap((one) =>
		Array.from({ length: times }, (_, at) => ({ ...one, id: `${one.id}-${at}` }))
	);
	return { ...it, initiatives };
}

const selectedOf = (it: World) => it.initiatives.filter((one) => isSelected(it, one));

function expectClose(actual: ArrayLike<number>, expected: readonly number[]) {
	expect(actual.length).toBe(expected.length);
	expected.forEach((value, at) => expect(actual[at]).toBeCloseTo(value, 9));
}

describe('for any records, any filter and any dimensions', { timeout: 30_000 }, () => {
	test('counts along an axis are the naive ones, and named and unnamed make the selection', () => {
		fc.assert(
			fc.property(world, dimension, (it, dimension) => {
				const reading = readDataset(encode(it), it.filter, it.today);
				const axis = axisOf(reading, dimension);
				const { values, named, unnamed } = countBy(reading, axis);
				const selected = selectedOf(it);
				expectClose(
					values,
					axis.ids.map((id) =>
						selected.reduce((sum, one) => sum + weightOf(it, one, dimension, id), 0)
					)
				);
				const naming = selected.filter((one) =>
					axis.ids.some((id) => sharesOf(it, one, dimension).has(id))
				);
				expect(named).toBe(naming.length);
				expect(named + unnamed).toBe(reading.rows.length);
			})
		);
	});

	test('an axis holds every value that a selected initiative can be counted under', () => {
		fc.assert(
			fc.property(world, dimension, (it, dimension) => {
				const filter = { ...it.filter, from: null, to: null };
				const all = { ...it, filter };
				const { ids } = axisOf(readDataset(encode(all), filter, all.today), dimension);
				const values = selectedOf(all).flatMap((one) => [...sharesOf(all, one, dimension).keys()]);
				expect(ids).toEqual(expect.arrayContaining([...new Set(values)]));
				expect(new Set(ids).size).toBe(ids.length);
			})
		);
	});

	test('the fractional shares of an initiative add up to one, outside the places included', () => {
		fc.assert(
			fc.property(world, dimension, (it, dimension) => {
				const filter = { ...it.filter, count: 'fractional' as const, from: null, to: null };
				const all = { ...it, filter };
				const reading = readDataset(encode(all), filter, all.today);
				const { values, named } = countBy(reading, axisOf(reading, dimension));
				const sum = values.reduce((a, b) => a + b, 0);
				const places = placesOf(all);
				const outside = ['country', 'region', 'subregion'].includes(dimension)
					? selectedOf(all)
							.filter((one) => sharesOf(all, one, dimension).size)
							.map((one) => one.countries.filter((iso3) => iso3 !== 'nobody-knows'))
							.map((list) => list.filter((iso3) => !places.has(iso3)).length / list.length)
							.reduce((a, b) => a + b, 0)
					: 0;
				expect(sum + outside).toBeCloseTo(named, 9);
			})
		);
	});

	test('cells and margins of a cross-tabulation are the naive ones', () => {
		fc.assert(
			fc.property(world, pair, copies, (it, [across, down], times) => {
				const many = repeat(it, times);
				const reading = readDataset(encode(many), it.filter, it.today);
				const rows = axisOf(reading, across);
				const columns = axisOf(reading, down);
				const tab = crossTab(reading, rows, columns);
				const selected = selectedOf(it).map((one) => ({
					rows: rows.ids.map((id) => weightOf(it, one, across, id)),
					columns: columns.ids.map((id) => weightOf(it, one, down, id))
				}));
				const sum = (pick: (one: (typeof selected)[number]) => number) =>
					times * selected.reduce((total, one) => total + pick(one), 0);
				expectClose(
					tab.values,
					rows.ids.flatMap((_, a) =>
						columns.ids.map((_, b) => sum((one) => one.rows[a]! * one.columns[b]!))
					)
				);
				expectClose(
					tab.unnamedPerRow,
					rows.ids.map((_, a) => sum((one) => (one.columns.some(Boolean) ? 0 : one.rows[a]!)))
				);
				expectClose(tab.rowTotals, [...countBy(reading, rows).values]);
				expectClose(tab.columnTotals, [...countBy(reading, columns).values]);
				expect(tab.total).toBe(
					sum((one) => Number(one.rows.some(Boolean) && one.columns.some(Boolean)))
				);
			})
		);
	});

	test('a cell opens as many records as it counts whole', () => {
		fc.assert(
			fc.property(world, dimension, dimension, (it, across, down) => {
				const filter = { ...it.filter, count: 'whole' as const };
				const reading = readDataset(encode(it), filter, it.today);
				const tab = crossTab(reading, axisOf(reading, across), axisOf(reading, down));
				const width = tab.columns.ids.length;
				const opened = tab.rows.ids.flatMap((row) =>
					tab.columns.ids.map(
						(column) =>
							rowsOfCell(reading, { dimension: across, id: row }, { dimension: down, id: column })
								.length
					)
				);
				expect([...tab.values]).toEqual(opened);
				expect(tab.values.length).toBe(tab.rows.ids.length * width);
			}),
			{ numRuns: 30 }
		);
	});
});

test('an id that does not exist counts nothing', () => {
	fc.assert(
		fc.property(world, dimension, (it, dimension) => {
			const reading = readDataset(encode(it), it.filter, it.today);
			const { values, named, unnamed } = countBy(reading, { dimension, ids: ['nobody-knows'] });
			expect([[...values], named, unnamed]).toEqual([[0], 0, reading.rows.length]);
		})
	);
});

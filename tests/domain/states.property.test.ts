import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Reading } from '../../src/domain/reading';
import { readDataset } from '../../src/domain/reading';
import type { Initiative } from '../../src/domain/release';
import { cellStates, placeStates, rowsOfPlace, type CellState } from '../../src/domain/states';
import { axisOf, crossTab, DIMENSIONS, type Dimension } from '../../src/domain/tally';
import { encode, world } from './arbitrary';
import {
	isSelected,
	lastDayOf,
	lookingSites,
	namedCountries,
	placesOf,
	reachedStates,
	sharesOf,
	statusOf,
	type CellScope,
	type World
} from './naive';

const PLACES: readonly Dimension[] = ['country', 'region', 'subregion'];

function topicsOf({ filter, reference }: World): string[] {
	const ids = reference.topics.map(({ id }) => id);
	return filter.topic.length ? ids.filter((id) => filter.topic.includes(id)) : ids;
}

function kindOf(it: World, cell: CellScope, records: number, reached: number): CellState['kind'] {
	if (!cell.places.length) return 'out-of-scope';
	if (records) return 'value';
	if (reached) return 'regional';
	if (lookingSites(it, cell, true).length) return 'gap-confirmed';
	return lookingSites(it, cell, false).length ? 'gap-apparent' : 'unknown';
}

function timeOf(it: World, records: readonly Initiative[]): CellState['time'] {
	const ends = records.map((one) =>
		statusOf(it, one) === 'ended' ? -Infinity : (lastDayOf(it, one) ?? Infinity)
	);
	if (!ends.length) return 'current';
	if (ends.every((end) => end < it.today)) return 'expired';
	const year = new Date(it.today * 86_400_000);
	const soon = `${year.getUTCFullYear() + 1}${year.toISOString().slice(4, 10)}`;
	const last = new Date(Math.max(...ends) * 86_400_000);
	if (Number.isNaN(last.getTime())) return 'current';
	return last.toISOString().slice(0, 10) <= soon ? 'expiring' : 'current';
}

function expectState(
	reading: Reading,
	it: World,
	state: CellState,
	cell: CellScope,
	records: readonly Initiative[],
	regional: readonly Initiative[]
) {
	const { ids } = reading.dataset.dictionaries.inventory;
	const sites = (codes: number[]) => codes.map((code) => ids[code]);
	expect(state.kind).toBe(kindOf(it, cell, records.length, regional.length));
	expect(state.records).toBe(records.length);
	expect(state.time).toBe(timeOf(it, records));
	expect(sites(state.looking)).toEqual(lookingSites(it, cell, false).sort());
	expect(sites(state.full)).toEqual(lookingSites(it, cell, true).sort());
	expect(state.regional.map((row) => reading.dataset.ids[row])).toEqual(
		regional.map(({ id }) => id)
	);
	const known = new Set(records.flatMap((one) => one.sites));
	expect(state.sites).toBe(known.size);
	expect(state.thin).toBe(records.length < 2 || known.size < 2);
	const named = new Set(records.flatMap((one) => namedCountries(it, one)));
	expect(state.reached).toBe(cell.places.filter((iso3) => named.has(iso3)).length);
	expect(state.places).toBe(cell.places.length);
}

describe('for any records and any filter', { timeout: 30_000 }, () => {
	test('every country is in exactly the state that the rules give, with the same reasons', () => {
		fc.assert(
			fc.property(world, (it) => {
				const reading = readDataset(encode(it), it.filter, it.today);
				const states = placeStates(reading);
				const places = placesOf(it);
				const selected = it.initiatives.filter((one) => isSelected(it, one));
				const reaching = it.initiatives.filter((one) => isSelected(it, one, 'place'));
				it.reference.countries.forEach(({ iso3 }, code) => {
					const records = selected.filter((one) => namedCountries(it, one).includes(iso3));
					expectState(
						reading,
						it,
						states[code]!,
						{ places: places.has(iso3) ? [iso3] : [], topics: topicsOf(it), site: null },
						records,
						reaching.filter((one) => reachedStates(it, one).includes(iso3))
					);
					expect(rowsOfPlace(reading, code)).toHaveLength(records.length);
					const count = records.reduce(
						(sum, one) =>
							sum + (it.filter.count === 'whole' ? 1 : 1 / namedCountries(it, one).length),
						0
					);
					expect(states[code]!.count).toBeCloseTo(count, 6);
				});
			})
		);
	});

	test('every cell is in exactly the state that the rules give, with the same reasons', () => {
		const dimension = fc.oneof(
			fc.constantFrom(...PLACES, 'topic' as const),
			fc.constantFrom(...DIMENSIONS)
		);
		fc.assert(
			fc.property(world, dimension, dimension, (it, across, down) => {
				const reading = readDataset(encode(it), it.filter, it.today);
				const tab = crossTab(reading, axisOf(reading, across), axisOf(reading, down));
				const states = cellStates(reading, tab);
				expect(states).toHaveLength(tab.values.length);

				const places = [...placesOf(it)].sort();
				const within = (part: Dimension, id: string) =>
					places.filter((iso3) => {
						const country = it.reference.countries.find((one) => one.iso3 === iso3)!;
						return part === 'country' ? iso3 === id : country[part as 'region'] === id;
					});
				const selected = it.initiatives.filter((one) => isSelected(it, one));
				const reaching = it.initiatives.filter((one) => isSelected(it, one, 'place'));

				tab.rows.ids.forEach((row, a) => {
					tab.columns.ids.forEach((column, b) => {
						const parts = [
							{ dimension: across, id: row },
							{ dimension: down, id: column }
						];
						const placed = parts.filter((part) => PLACES.includes(part.dimension));
						const others = parts.filter((part) => !PLACES.includes(part.dimension));
						const topic = parts.find((part) => part.dimension === 'topic');
						const site = parts.find((part) => part.dimension === 'inventory');
						const cell: CellScope = {
							places: placed.reduce(
								(left, part) =>
									left.filter((iso3) => within(part.dimension, part.id).includes(iso3)),
								places
							),
							topics: topic ? [topic.id] : topicsOf(it),
							site: site?.id ?? null
						};
						const holds = (one: Initiative, list: typeof parts) =>
							list.every((part) => sharesOf(it, one, part.dimension).has(part.id));
						expectState(
							reading,
							it,
							states[a * tab.columns.ids.length + b]!,
							cell,
							selected.filter((one) => holds(one, parts)),
							placed.length
								? reaching.filter(
										(one) =>
											holds(one, others) &&
											reachedStates(it, one).some((iso3) => cell.places.includes(iso3))
									)
								: []
						);
					});
				});
			}),
			{ numRuns: 60 }
		);
	});
});

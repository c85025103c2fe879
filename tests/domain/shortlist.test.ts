import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { NO_FILTER, type Filter } from '../../src/domain/filter';
import { baselineOf } from '../../src/domain/need/baseline';
import { readDataset } from '../../src/domain/reading';
import type { Register } from '../../src/domain/register';
import { aroundCell, DEFAULT_WEIGHTS, shortlist } from '../../src/domain/shortlist';
import { fixtureDataset, TODAY } from '../fixtures/dataset';

const dataset = fixtureDataset();
/** Without indicators no place has a measured need. */
const register: Register = {
	inventories: [],
	cases: [],
	recommendations: [],
	taxonomies: [],
	crosswalk: [],
	conflicts: [],
	measures: [],
	factors: [],
	unidirActivity: [],
	measureMatches: [],
	indicators: [],
	countries: []
} as unknown as Register;
const baseline = baselineOf(dataset, register);
const read = (filter: Partial<Filter> = {}) =>
	readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY);

describe('shortlist', () => {
	it('holds every pair of a place in scope and a topic once, thin ones too', () => {
		const reading = read();
		const cells = shortlist(reading, baseline, 12, DEFAULT_WEIGHTS);
		const places = reading.places.reduce((sum, place) => sum + place, 0);
		expect(cells).toHaveLength(places * dataset.reference.topics.length);
		expect(new Set(cells.map(({ country, topic }) => `${country}/${topic}`)).size).toBe(
			cells.length
		);
	});

	it('keeps to the topics and places of the filter', () => {
		const cells = shortlist(
			read({ topic: ['cybercrime'], country: ['KEN'] }),
			baseline,
			12,
			DEFAULT_WEIGHTS
		);
		expect(cells).toHaveLength(1);
		expect(dataset.reference.countries[cells[0]!.country]!.iso3).toBe('KEN');
	});

	it('gives a range where need has no value, as wide as need weighs', () => {
		const [cell] = shortlist(read(), baseline, 12, { need: 1, thin: 1, cliff: 0 });
		expect(cell!.need).toBeNull();
		expect(cell!.order[1] - cell!.order[0]).toBeCloseTo(0.5);
	});

	it('is alphabetical when nothing weighs', () => {
		const cells = shortlist(read(), baseline, 12, { need: 0, thin: 0, cliff: 0 });
		const names = cells.map(({ country }) => dataset.reference.countries[country]!.name);
		expect(names).toEqual(names.toSorted());
	});

	it('never claims evidence where nothing counts', () => {
		for (const { mark, counting } of shortlist(read(), baseline, 24, DEFAULT_WEIGHTS)) {
			expect(mark === 'C').toBe(counting === 0);
		}
	});

	it('keeps order values within 0 and 1 and in order, for any weights', () => {
		const weight = fc.integer({ min: 0, max: 3 });
		fc.assert(
			fc.property(fc.record({ need: weight, thin: weight, cliff: weight }), (weights) => {
				const cells = shortlist(read(), baseline, 12, weights);
				const middles = cells.map(({ order: [least, most] }) => (least + most) / 2);
				expect(middles).toEqual(middles.toSorted((a, b) => b - a));
				for (const { order } of cells) {
					expect(order[0]).toBeGreaterThanOrEqual(0);
					expect(order[1]).toBeLessThanOrEqual(1);
				}
			}),
			{ numRuns: 20 }
		);
	});
});

it('never introduces an actor to itself, and only actors active in the cell', () => {
	const reading = read();
	for (const cell of shortlist(reading, baseline, 12, DEFAULT_WEIGHTS)) {
		const { active, strangers } = aroundCell(reading, cell);
		for (const [a, b] of strangers) {
			expect(a).not.toBe(b);
			expect(active).toEqual(expect.arrayContaining([a, b]));
		}
	}
});

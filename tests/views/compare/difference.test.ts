import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { idsAt } from '../../../src/domain/dataset';
import { readDataset } from '../../../src/domain/reading';
import { readChoice, MOST } from '../../../src/views/compare/choice';
import { differenceOf, sharingOf } from '../../../src/views/compare/difference';
import { compareActors, compareCountries } from '../../../src/views/compare/model';
import { encode, world } from '../../domain/arbitrary';
import { fixtureDataset } from '../../fixtures/dataset';

const ids: fc.Arbitrary<string[]> = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));

describe('a difference', () => {
	it('does not depend on the order of the columns', () => {
		const cell = fc.record({
			sort: fc.constantFrom('value', 'gap-apparent'),
			number: fc.integer({ min: 0, max: 2 })
		});
		fc.assert(
			fc.property(fc.array(cell, { minLength: 1, maxLength: 3 }), (cells) => {
				expect(differenceOf(cells.toReversed())).toBe(differenceOf(cells));
			})
		);
	});

	it('is one of sort before it is one of number', () => {
		expect(differenceOf([{ sort: 'value', number: 2 }, { sort: 'unknown' }])).toBe('other');
		expect(
			differenceOf([
				{ sort: 'value', number: 2 },
				{ sort: 'value', number: 3 }
			])
		).toBe('number');
		expect(differenceOf([{ sort: 'value', number: 2 }])).toBe('same');
	});
});

describe('what columns share', () => {
	it('is exactly what all, some or one of them hold', () => {
		fc.assert(
			fc.property(fc.array(ids, { minLength: 1, maxLength: 3 }), (lists) => {
				const sharing = sharingOf(lists);
				expect(new Set(sharing.keys())).toEqual(new Set(lists.flat()));
				for (const [id, how] of sharing) {
					const holders = lists.filter((list) => list.includes(id)).length;
					if (how === 'all') expect(holders).toBe(lists.length);
					if (how === 'one') expect(holders).toBe(1);
					if (how === 'some') expect(holders).toBe(2);
				}
			})
		);
	});
});

describe('the address', () => {
	it('keeps at most three known ids, each once, and names what it leaves out', () => {
		const dataset = fixtureDataset();
		const text = fc.constantFrom('KEN', 'FJI', 'GHA', 'VUT', 'XYZ', 'ken', '', ' KEN', '__proto__');
		fc.assert(
			fc.property(fc.array(text), (asked) => {
				const choice = readChoice(dataset, { countries: asked.join(',') });
				const said = [...choice.ids, ...choice.beyond, ...choice.unknown];
				expect(choice.ids.length).toBeLessThanOrEqual(MOST);
				expect(new Set(said).size).toBe(said.length);
				expect(new Set(said)).toEqual(new Set(asked.map((id) => id.trim()).filter(Boolean)));
				for (const id of choice.ids) expect(dataset.dictionaries.country.codes.has(id)).toBe(true);
			})
		);
	});

	it('takes countries where both are asked for', () => {
		const choice = readChoice(fixtureDataset(), { countries: 'KEN', actors: 'itu' });
		expect(choice).toMatchObject({ kind: 'countries', ids: ['KEN'], both: true });
	});
});

describe('for any records and any filter', { timeout: 30_000 }, () => {
	it('puts each initiative of a country into one time, and counts together what names all', () => {
		fc.assert(
			fc.property(world, (it) => {
				const dataset = encode(it);
				const reading = readDataset(dataset, it.filter, it.today);
				const { columns, together, topics } = compareCountries(reading, ['KEN', 'FJI', 'USA']);
				for (const { rows, times, topics: cells } of columns) {
					expect(
						Object.values(times)
							.flat()
							.sort((a: number, b: number) => a - b)
					).toEqual(rows);
					expect(cells).toHaveLength(topics.length);
					for (const { count } of cells) expect(count).toBeLessThanOrEqual(rows.length);
				}
				for (const row of together) {
					expect(idsAt(dataset, 'country', row)).toEqual(
						expect.arrayContaining(['KEN', 'FJI', 'USA'])
					);
				}
			}),
			{ numRuns: 50 }
		);
	});

	it('names no actor as its own funder, implementer or partner', () => {
		fc.assert(
			fc.property(world, (it) => {
				const reading = readDataset(encode(it), it.filter, it.today);
				for (const column of compareActors(reading, ['itu', 'australia']).columns) {
					const others = [...column.funders, ...column.implementers, ...column.partners];
					expect(others.map(({ id }) => id)).not.toContain(column.actor.id);
					expect(Math.max(...Object.values(column.roles))).toBeLessThanOrEqual(column.rows.length);
				}
			}),
			{ numRuns: 50 }
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { firstDay, lastDay } from '../../../src/domain/dataset';
import { mergeListings, type Resolver } from '../../../scripts/data/merge';
import type { ListingRow } from '../../../scripts/data/rows';

const resolver: Resolver = {
	actor: (name) => ({ GIZ: 'giz', 'GIZ GmbH': 'giz', 'World Bank': 'world-bank' })[name],
	areas: (name) => ({ ECOWAS: ['ecowas'], CEDEAO: ['ecowas'], Global: ['world'] })[name] ?? [],
	isWorld: (area) => area === 'world'
};

function listing(id: string, fields: Partial<ListingRow> = {}): ListingRow {
	return { id, site: 'cybil', title: id, url: 'https://example.org', ...fields };
}

function merge(...listings: ListingRow[]) {
	const row = { id: 'one', title: 'One', listings: listings.map(({ id }) => ({ id })) };
	return mergeListings(row, listings, resolver);
}

describe('mergeListings', () => {
	it('unites what the listings name', () => {
		const merged = merge(
			listing('a', { topics: ['cybercrime'], countries: ['KEN', 'GHA'] }),
			listing('b', { topics: ['assessment', 'cybercrime'], countries: ['BEN', 'KEN'], site: 'giz' })
		);
		expect(merged.topics).toEqual(['cybercrime', 'assessment']);
		expect(merged.countries).toEqual(['BEN', 'GHA', 'KEN']);
		expect(merged.sites).toEqual(['cybil', 'giz']);
		expect(merged.listings).toEqual(['a', 'b']);
	});

	it('counts two wordings of one actor or area once', () => {
		const merged = merge(
			listing('a', { funders: ['GIZ'], areasRaw: ['ECOWAS'] }),
			listing('b', { funders: ['GIZ GmbH', 'World Bank'], areasRaw: ['CEDEAO'] })
		);
		expect(merged.funders).toEqual(['giz', 'world-bank']);
		expect(merged.areas).toEqual(['ecowas']);
	});

	it('takes the earliest start and the latest end, each as precise as stated', () => {
		const merged = merge(
			listing('a', { start: '2019-06', end: '2022' }),
			listing('b', { start: '2019', end: '2022-06-30' })
		);
		expect(merged.start).toBe('2019');
		expect(merged.end).toBe('2022');
	});

	it('leaves out what no listing says', () => {
		const merged = merge(listing('a'));
		expect(merged).not.toHaveProperty('start');
		expect(merged).not.toHaveProperty('end');
		expect(merged).not.toHaveProperty('status');
		expect(merged.countries).toEqual([]);
	});

	it('is global when a listing says so, in a field or in words', () => {
		expect(merge(listing('a'), listing('b', { global: true })).global).toBe(true);
		const worded = merge(listing('a', { areasRaw: ['Global'] }));
		expect(worded.global).toBe(true);
		expect(worded.areas).toEqual([]);
		expect(merge(listing('a')).global).toBe(false);
	});

	it.each([
		[['completed', 'ongoing'], 'ongoing'],
		[['planned', 'completed'], 'completed'],
		[['planned', undefined], 'planned'],
		[[undefined, undefined], undefined]
	] as const)('of the statuses %j keeps %s', (statuses, expected) => {
		const merged = merge(
			...statuses.map((status, index) => listing(`${index}`, status && { status }))
		);
		expect(merged.status).toBe(expected);
	});

	it('covers the span of every listing, in any order', () => {
		const date = fc
			.tuple(fc.integer({ min: 2000, max: 2030 }), fc.constantFrom('', '-02', '-02-28', '-11-05'))
			.map(([year, rest]) => `${year}${rest}`);
		fc.assert(
			fc.property(fc.array(fc.tuple(date, date), { minLength: 1, maxLength: 6 }), (spans) => {
				const merged = merge(
					...spans.map(([start, end], index) => listing(`${index}`, { start, end }))
				);
				for (const [start, end] of spans) {
					expect(firstDay(merged.start!)).toBeLessThanOrEqual(firstDay(start));
					expect(lastDay(merged.end!)).toBeGreaterThanOrEqual(lastDay(end));
				}
			})
		);
	});

	it('knows a budget as soon as one listing states one', () => {
		const budget = { amount: 5, currency: 'EUR' };
		expect(merge(listing('a'), listing('b', { budget })).budget).toBe(true);
		expect(merge(listing('a'), listing('b')).budget).toBe(false);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { NO_FILTER, STATUSES, type Filter } from '../../src/domain/filter';
import { formatFragment, parseFragment } from '../../src/state/fragment';

const start = { view: '', id: null, filter: NO_FILTER, params: {} };

describe.each([
	['#/', start],
	[
		'#/map?topic=cybercrime',
		{ ...start, view: 'map', filter: { ...NO_FILTER, topic: ['cybercrime'] } }
	],
	['#/countries/KEN', { ...start, view: 'countries', id: 'KEN' }],
	[
		'#/gaps?country=KEN,UGA&from=2019&to=2022&scope=all&count=fractional&rows=users',
		{
			...start,
			view: 'gaps',
			filter: {
				...NO_FILTER,
				country: ['KEN', 'UGA'],
				from: 2019,
				to: 2022,
				scope: 'all',
				count: 'fractional'
			},
			params: { rows: 'users' }
		}
	]
] as const)('%s', (fragment, address) => {
	it('is written', () => expect(formatFragment(address)).toBe(fragment));
	it('is read', () => expect(parseFragment(fragment)).toEqual({ ...address, dropped: [] }));
});

describe('parseFragment', () => {
	it.each(['', '#', '#/', '#/?', '#!', '#/?&&=', '#/?%E0%A4%A'])(
		'reads %j as the overview',
		(text) => {
			expect(parseFragment(text).filter).toEqual(NO_FILTER);
		}
	);

	it('keeps keys that it does not know', () => {
		expect(parseFragment('#/map?utm_source=mail&when=running').params).toEqual({
			utm_source: 'mail',
			when: 'running'
		});
	});

	it('drops values that do not exist, keeps the others, and repeats the bad ones', () => {
		const address = parseFragment('#/map?topic=cybercrime,alchemy', (_, id) => id !== 'alchemy');
		expect(address.filter.topic).toEqual(['cybercrime']);
		expect(address.dropped).toEqual(['topic=alchemy']);
	});

	it('keeps a place to look at that is sound, and drops any other with a notice', () => {
		expect(parseFragment('#/map?at=36.8,-1.3,4').params).toEqual({ at: '36.8,-1.3,4' });
		const odd = parseFragment('#/map?at=200,0,4');
		expect(odd.params).toEqual({});
		expect(odd.dropped).toEqual(['at=200,0,4']);
	});

	it.each(['from=soon', 'to=20222', 'scope=moon', 'count=twice', 'status=lost'])(
		'drops %s with a notice',
		(query) => {
			const address = parseFragment(`#/map?${query}`);
			expect(address.filter).toEqual(NO_FILTER);
			expect(address.dropped).toEqual([query]);
		}
	);

	it('can write back a text that was cut short inside a character', () => {
		const address = parseFragment(`#/map?q=${encodeURIComponent(`${'x'.repeat(199)}😀`)}`);
		expect(() => formatFragment(address)).not.toThrow();
	});

	it('puts years in order', () => {
		const { filter } = parseFragment('#/?from=2022&to=2019');
		expect([filter.from, filter.to]).toEqual([2019, 2022]);
	});

	it('never throws, whatever the link', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(() => parseFragment(`#/${text}`)).not.toThrow();
			})
		);
	});
});

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const list = fc.uniqueArray(id, { maxLength: 4 });
const year = fc.option(fc.integer({ min: 1990, max: 2060 }), { nil: null });
const filters: fc.Arbitrary<Filter> = fc
	.record({
		topic: list,
		country: list,
		group: list,
		funder: list,
		implementer: list,
		inventory: list,
		users: list,
		activity: list,
		status: fc.uniqueArray(fc.constantFrom(...STATUSES)),
		from: year,
		to: year,
		q: fc.string({ unit: 'binary', maxLength: 40 }),
		scope: fc.constantFrom('recipients' as const, 'all' as const),
		count: fc.constantFrom('whole' as const, 'fractional' as const)
	})
	.filter(({ from, to }) => from === null || to === null || from <= to);

it('reads every state back as it was written', () => {
	fc.assert(
		fc.property(
			fc.record({
				view: fc.constantFrom('', 'map', 'gaps', 'countries'),
				id: fc.option(id, { nil: null }),
				filter: filters,
				params: fc.dictionary(
					fc.constantFrom('select', 'when', 'lang', 'x-y'),
					fc.string({ minLength: 1, maxLength: 20 }),
					{ noNullPrototype: true }
				)
			}),
			(address) => {
				const { dropped, ...read } = parseFragment(formatFragment(address));
				expect(dropped).toEqual([]);
				expect(read).toEqual(address.view ? address : { ...address, view: '', id: read.id });
			}
		)
	);
});

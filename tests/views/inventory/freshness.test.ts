import { describe, expect, it } from 'vitest';

import type { Inventory } from '../../../src/domain/register';
import { freshnessOf, updateOf, yearIn } from '../../../src/views/inventory/freshness';
import { inventory } from './inventories';

const updated = (it: Partial<Inventory>) => updateOf(inventory({ id: 'it', ...it }));

describe('the year in a text', () => {
	it.each([
		['2019', 2019.5],
		['2024-01-01', 2024],
		['by 2019-02', 2019.125],
		['not stated', null],
		[undefined, null]
	])('%s is %s', (text, year) => {
		expect(yearIn(text)).toBe(year);
	});
});

describe('what is known of updates', () => {
	it('is dated when a last update is stated', () => {
		expect(updated({ update: { last: '2023-01-01', cadence: 'annual' } })).toEqual({
			kind: 'dated',
			launched: null,
			last: 2023
		});
	});

	it('is continuous by its own word, also beside a date', () => {
		const update = updated({ update: { last: '2023', cadence: 'continuous' } });
		expect(update).toMatchObject({ kind: 'continuous', last: 2023.5 });
	});

	it('is not known when the sources do not say', () => {
		expect(updated({ launched: '2021', update: { cadence: 'static' } })).toEqual({
			kind: 'unknown',
			launched: 2021.5,
			last: null
		});
	});

	it.each([
		['proposed', 'unbuilt'],
		['closed', 'closed']
	])('of one that is %s says so, whatever its rhythm', (status, kind) => {
		expect(updated({ status, update: { cadence: 'continuous' } }).kind).toBe(kind);
	});
});

it('takes the year of the collection and the two before it as recent', () => {
	const dated = (last: number) => ({ kind: 'dated' as const, launched: null, last });
	expect(freshnessOf(dated(2024), 2026)).toBe('recent');
	expect(freshnessOf(dated(2023.99), 2026)).toBe('older');
});

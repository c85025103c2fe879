import { describe, expect, test } from 'vitest';

import { readChoice, withDimension } from '../../../src/views/gap-matrix/choice';

describe('readChoice', () => {
	test('starts with topics by subregion, ordered by total and region', () => {
		expect(readChoice({})).toEqual({
			rows: 'topic',
			columns: 'subregion',
			order: 'region',
			measure: 'initiatives',
			form: 'matrix',
			sites: false,
			lens: false
		});
	});

	test.each([
		['partner', 'topic'],
		['constructor', 'topic'],
		['', 'topic'],
		['year', 'year']
	])('reads rows=%s as %s', (rows, read) => {
		expect(readChoice({ rows, cols: 'users' }).rows).toBe(read);
	});

	test('never has one dimension on both sides', () => {
		expect(readChoice({ rows: 'subregion' })).toMatchObject({
			rows: 'subregion',
			columns: 'topic'
		});
		expect(readChoice({ cols: 'topic' })).toMatchObject({ rows: 'topic', columns: 'subregion' });
	});

	test('orders by total where no side is a place', () => {
		expect(readChoice({ rows: 'topic', cols: 'users' }).order).toBe('total');
		expect(readChoice({ rows: 'topic', cols: 'users', order: 'name' }).order).toBe('name');
		expect(readChoice({ order: 'best' }).order).toBe('region');
	});
});

test('choosing the dimension of the other side swaps the two', () => {
	const choice = readChoice({});
	expect(withDimension(choice, 'rows', 'subregion')).toEqual({ rows: 'subregion', cols: 'topic' });
	expect(withDimension(choice, 'columns', 'year')).toEqual({ rows: 'topic', cols: 'year' });
});

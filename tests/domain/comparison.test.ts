import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareListings, countAgreements, type ComparedField } from '../../src/domain/comparison';
import { listing } from '../fixtures/view-props';

const budget = ({ amount, currency }: { amount: number; currency: string }) =>
	`${currency} ${amount}`;
const compare = (...listings: Parameters<typeof listing>[0][]) =>
	compareListings(listings.map(listing), budget);
const row = (rows: ReturnType<typeof compare>, field: ComparedField) =>
	rows.find((it) => it.field === field);

describe('listings side by side', () => {
	it('agree whatever the order, the case and the accents of what they say', () => {
		const rows = compare(
			{ id: 'a', funders: ['Côte d’Or', 'ITU'], countries: ['KEN', 'GHA'] },
			{ id: 'b', funders: ['itu', 'cote d’or'], countries: ['GHA', 'KEN'] }
		);
		expect(row(rows, 'funders')!.agreement).toBe('same');
		expect(row(rows, 'countries')!.agreement).toBe('same');
	});

	it('do not contradict each other by silence', () => {
		const rows = compare({ id: 'a', start: '2019' }, { id: 'b' });
		expect(row(rows, 'start')).toMatchObject({
			agreement: 'part',
			cells: [[{ text: '2019' }], []]
		});
	});

	it('do not contradict each other by saying less precisely when', () => {
		expect(
			row(compare({ id: 'a', start: '2019' }, { id: 'b', start: '2019-06' }), 'start')!.agreement
		).toBe('same');
		expect(
			row(compare({ id: 'a', end: '2019-05' }, { id: 'b', end: '2019-06' }), 'end')!.agreement
		).toBe('differ');
	});

	it('tint only what differs', () => {
		const rows = compare(
			{ id: 'a', countries: ['KEN', 'GHA'] },
			{ id: 'b', countries: ['KEN', 'SEN'] },
			{ id: 'c' }
		);
		expect(row(rows, 'countries')!.cells).toEqual([
			[
				{ text: 'KEN', differs: false },
				{ text: 'GHA', differs: true }
			],
			[
				{ text: 'KEN', differs: false },
				{ text: 'SEN', differs: true }
			],
			[]
		]);
	});

	it('leave out a field in which all are silent', () => {
		expect(row(compare({ id: 'a' }, { id: 'b' }), 'budget')).toBeUndefined();
	});

	it('are not compared where there is one', () => {
		const rows = compare({ id: 'a', budget: { amount: 5, currency: 'EUR' } });
		expect(rows.every(({ agreement }) => agreement === 'single')).toBe(true);
		expect(row(rows, 'budget')!.cells).toEqual([[{ text: 'EUR 5', differs: false }]]);
	});
});

it('puts each field of several listings in exactly one of three, and marks words only where they differ', () => {
	const said = fc.record({
		start: fc.option(fc.constantFrom('2019', '2019-06', '2020'), { nil: undefined }),
		countries: fc.subarray(['KEN', 'GHA', 'SEN']),
		funders: fc.subarray(['ITU', 'EU'])
	});
	fc.assert(
		fc.property(fc.array(said, { minLength: 2, maxLength: 4 }), (made) => {
			const rows = compare(
				...made.map((it, at) => ({ id: `made-${at}`, ...it }) as { id: string })
			);
			const { same, differ, part } = countAgreements(rows);
			expect(same + differ + part).toBe(rows.length);
			for (const { agreement, cells } of rows) {
				expect(cells.flat().some(({ differs }) => differs)).toBe(agreement === 'differ');
				expect(cells.some((cell) => !cell.length)).toBe(
					agreement === 'part' || (agreement === 'differ' && cells.some((cell) => !cell.length))
				);
			}
		})
	);
});

import { describe, expect, it } from 'vitest';

import { networkOf } from '../../../src/domain/network/network';
import { breaksFor, matrixSpace, rangeOf, stepOf } from '../../../src/views/network/matrix-layout';
import { matrixOf } from '../../../src/views/network/matrix-model';
import { pageProps as propsOf } from '../../fixtures/view-props';

const network = networkOf(propsOf().reading, 'actors', 'shared');

describe('the matrix', () => {
	it('is symmetric and holds the totals on its diagonal', () => {
		const { members, values } = matrixOf(network, 6, null);
		const size = members.length;
		members.forEach((party, row) => {
			expect(values[row * size + row]).toBe(network.totals[party]);
			members.forEach((_, column) =>
				expect(values[row * size + column]).toBe(values[column * size + row])
			);
		});
	});

	it('holds the chosen party even when others have more in common', () => {
		const { members } = matrixOf(network, 2, { kind: 'actor', id: 'pacific-network' });
		expect(members.map((party) => network.parties[party]!.id)).toContain('pacific-network');
		expect(members).toHaveLength(2);
	});

	it('shows only as many rows as have room for a number', () => {
		for (const width of [600, 792, 1400]) {
			const { cell, rows, names } = matrixSpace(width, 400);
			expect(cell).toBeGreaterThanOrEqual(26);
			expect(names + rows * cell).toBeLessThanOrEqual(width);
		}
		expect(matrixSpace(792, 5).rows).toBe(5);
	});
});

describe('its classes', () => {
	it('are those of every picture for initiatives', () => {
		const breaks = breaksFor('shared');
		expect([1, 2, 3, 4, 12, 13, 99].map((value) => stepOf(value, breaks))).toEqual([
			0, 1, 1, 2, 3, 4, 4
		]);
		expect([0, 1, 4].map((step) => rangeOf(step, breaks))).toEqual([
			[1, 1],
			[2, 3],
			[13, null]
		]);
	});
});

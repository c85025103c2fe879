import { describe, expect, it } from 'vitest';

import type { UpSet } from '../../../src/domain/overlap/upset';
import { layoutPairs, layoutUpSet, ROW, TOUCH_ROW } from '../../../src/views/overlaps/layout';

const upset: UpSet = {
	sites: [
		{ site: 4, listed: 9, shared: 6 },
		{ site: 2, listed: 5, shared: 3 }
	],
	others: { sites: [1, 3], shared: 2 },
	combinations: [
		{ slots: [0, 1], rows: [1, 2, 3] },
		{ slots: [0, 2], rows: [4] },
		{ slots: [2], rows: [5] }
	],
	exact: 4,
	empty: 1,
	listed: 20,
	shared: 5,
	sitesListing: 8,
	sitesSharing: 4
};
const space = { width: 500, touch: false, all: false, letters: 18 };

describe('the plot', () => {
	it('has one row for each site and one for the others', () => {
		const { rows, height } = layoutUpSet(upset, space);
		expect(rows).toHaveLength(3);
		expect(rows[1]! - rows[0]!).toBe(ROW);
		expect(layoutUpSet(upset, { ...space, touch: true }).height - height).toBe(
			3 * (TOUCH_ROW - ROW)
		);
	});

	it('draws combinations in proportion, and stays within its width', () => {
		const { columns, width, hidden } = layoutUpSet(upset, space);
		expect(columns[0]!.height).toBeCloseTo(columns[1]!.height * 3);
		expect(columns.every(({ x }) => x > 0 && x < width)).toBe(true);
		expect([width, hidden]).toEqual([500, 0]);
	});

	it('counts what has no room, and grows when all is asked for', () => {
		const narrow = { ...space, width: 200 };
		expect(layoutUpSet(upset, narrow).hidden).toBeGreaterThan(0);
		const all = layoutUpSet(upset, { ...narrow, all: true });
		expect(all.hidden).toBe(0);
		expect(all.columns).toHaveLength(3);
		expect(all.width).toBeGreaterThan(200);
	});

	it('shares its rows with the matrix', () => {
		const plot = layoutUpSet({ ...upset, others: null }, space);
		expect(layoutPairs(2, 2, { touch: false, named: false }).height).toBe(plot.height);
	});
});

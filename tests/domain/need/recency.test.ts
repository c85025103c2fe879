import { describe, expect, it } from 'vitest';

import { recencyOf } from '../../../src/domain/need/recency';
import type { Initiative } from '../../../src/domain/release';
import { datasetOf, initiative } from '../../fixtures/dataset';

/** How much one initiative counts on 22 November 2026. */
const recency = (dates: Partial<Initiative>, window: number | null = 5) =>
	recencyOf(datasetOf([initiative({ id: 'one', ...dates })]), window)[0];

describe('how much dates count', () => {
	it.each([
		[{ end: '2027' }, 1],
		[{ end: '2021-11-22' }, 1],
		[{ end: '2021-11-21' }, 0],
		[{ end: '2021' }, 1],
		[{ start: '2010', end: '2020' }, 0],
		[{ start: '2010', status: 'ongoing' }, 1],
		[{ status: 'ongoing' }, 1],
		[{ start: '2021-12' }, 1],
		[{ start: '2021' }, 0.5],
		[{ start: '2018-11-22' }, 0.5],
		[{ start: '2018' }, 0],
		[{}, 0.5],
		[{ status: 'completed' }, 0.5]
	] as const)('%o: %d', (dates, expected) => {
		expect(recency(dates)).toBe(expected);
	});

	it('moves with the window', () => {
		expect(recency({ end: '2018' }, 10)).toBe(1);
		expect(recency({ end: '2021' }, 3)).toBe(0);
	});

	it('takes all that is dated where all years count', () => {
		expect(recency({ end: '1999' }, null)).toBe(1);
		expect(recency({ start: '1999' }, null)).toBe(1);
		expect(recency({}, null)).toBe(0.5);
	});
});

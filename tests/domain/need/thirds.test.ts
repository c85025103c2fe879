import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { median, quantile, thirdOf, thirdsOf } from '../../../src/domain/need/thirds';

describe('quantiles', () => {
	it('lie between neighbours', () => {
		expect(median([4, 1, 3, 2])).toBe(2.5);
		expect(quantile([1, 2, 3, 4], 1 / 3)).toBe(2);
		expect(median([])).toBeNaN();
	});
});

describe('thirds', () => {
	it('hold every value once, the largest never below a smaller one', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ noNaN: true, min: 0, max: 1 }), { minLength: 1 }), (all) => {
				const borders = thirdsOf(all);
				const sorted = [...all].sort((a, b) => a - b).map((value) => thirdOf(value, borders));
				expect(sorted).toEqual([...sorted].sort());
			})
		);
	});

	it('put what lies on a border below it', () => {
		expect(thirdOf(0.2, [0.2, 0.4])).toBe(0);
		expect(thirdOf(0.4, [0.2, 0.4])).toBe(1);
		expect(thirdOf(0.41, [0.2, 0.4])).toBe(2);
	});
});

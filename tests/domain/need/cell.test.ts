import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
	bandFor,
	coverageFrom,
	isHeldBack,
	markFor,
	needStep
} from '../../../src/domain/need/cell';

describe('coverage', () => {
	it('is one half with as much on record as the typical recipient', () => {
		expect(coverageFrom(0.94, 0.94)).toBe(0.5);
	});

	it('is nothing without a record, also where nobody has one', () => {
		expect(coverageFrom(0, 0.94)).toBe(0);
		expect(coverageFrom(0, 0)).toBe(0);
	});

	it('grows with what is on record and never reaches one', () => {
		const amount = fc.double({ min: 0, max: 1000, noNaN: true });
		fc.assert(
			fc.property(amount, amount, fc.double({ min: 0.01, max: 10, noNaN: true }), (a, b, k) => {
				const [less, more] = [Math.min(a, b), Math.max(a, b)];
				expect(coverageFrom(less, k)).toBeLessThanOrEqual(coverageFrom(more, k));
				expect(coverageFrom(more, k)).toBeLessThan(1);
			})
		);
	});
});

describe('the evidence mark', () => {
	it.each([
		[3, 2, 'A'],
		[9, 1, 'B'],
		[2, 2, 'B'],
		[1, 3, 'B'],
		[0, 0, 'C']
	] as const)('of %i records that count from %i sites is %s', (counting, sites, mark) => {
		expect(markFor(counting, sites)).toBe(mark);
	});
});

describe('the band of a gap', () => {
	it.each([
		[0.0999, 'small'],
		[0.1, 'moderate'],
		[0.25, 'large'],
		[0.4999, 'large'],
		[0.5, 'very-large']
	] as const)('at %d is %s', (need, band) => {
		expect(bandFor(need, 0, 3)).toBe(band);
	});

	it('counts one record alone as little recorded, whatever coverage says', () => {
		expect(bandFor(0.9, 0.8, 2)).toBe('moderate');
		expect(bandFor(0.9, 0.8, 1)).toBe('very-large');
		expect(isHeldBack(0.8, 1)).toBe(true);
		expect(isHeldBack(0.2, 1)).toBe(false);
	});

	it('is not claimed where no record counts', () => {
		expect(bandFor(1, 0, 0)).toBeNull();
	});
});

it('tells need in three steps', () => {
	expect([0, 0.3333, 0.34, 0.66, 0.67, 1].map(needStep)).toEqual([0, 0, 1, 1, 2, 2]);
});

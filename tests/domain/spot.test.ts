import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatSpot, parseSpot } from '../../src/domain/spot';

const hundredths = (most: number, least = -most) =>
	fc.integer({ min: least * 100, max: most * 100 }).map((n) => n / 100);

describe('a spot', () => {
	it('is read as it was written', () => {
		fc.assert(
			fc.property(
				hundredths(180),
				hundredths(90),
				fc.integer({ min: 1, max: 9900 }).map((n) => n / 100),
				(x, y, scale) => {
					const text = formatSpot({ x, y, scale });
					expect(parseSpot(text)).toEqual({ x: x + 0, y: y + 0, scale });
				}
			)
		);
	});

	it('is never written so that it could not be read, and always within 20 letters', () => {
		const any = fc.double({ noNaN: true });
		fc.assert(
			fc.property(any, any, any, (x, y, scale) => {
				const text = formatSpot({ x, y, scale });
				expect(text.length).toBeLessThanOrEqual(20);
				expect(formatSpot(parseSpot(text)!)).toBe(text);
			})
		);
	});

	it('is read from nothing else', () => {
		for (const text of [
			undefined,
			'',
			'1,2',
			'1,2,3,4',
			'181,0,2',
			'0,91,2',
			'0,0,0',
			'0,0,-1',
			'1e2,0,2',
			'NaN,0,2',
			'1.234,0,2',
			' 1,2,3',
			'١,٢,٣'
		]) {
			expect(parseSpot(text)).toBeNull();
		}
		fc.assert(
			fc.property(fc.string(), (text) => {
				const spot = parseSpot(text);
				if (spot) expect(Number.isFinite(spot.x + spot.y + spot.scale)).toBe(true);
			})
		);
	});
});

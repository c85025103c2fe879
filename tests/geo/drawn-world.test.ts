import { describe, expect, it } from 'vitest';

import { CENTRES, DRAWING, drawWorld } from '../../src/geo/drawn-world';
import { realWorld } from '../fixtures/world';

const world = realWorld();

describe.each(CENTRES)('drawWorld around the %s', (centre) => {
	const drawn = drawWorld(world, centre);

	it('draws every outline once', () => {
		expect(drawWorld(world, centre)).toBe(drawn);
		expect(drawn.areas.size).toBe(world.areas.size);
	});

	it('tears no state of the middle latitudes apart', () => {
		const torn = [...drawn.areas].filter(
			([iso3, { box }]) =>
				// Overseas parts of these lie on both sides of any cut.
				![
					'FRA',
					'USA',
					'RUS',
					'KIR',
					'GRL',
					'ATF',
					'NZL',
					'FJI',
					'PRT',
					'NOR',
					'GBR',
					'SGS'
				].includes(iso3) && box.right - box.left > DRAWING.width / 2
		);
		expect(torn.map(([iso3]) => iso3)).toEqual([]);
	});

	it('tells where on the globe a point of the drawing is, and beside it where its rim is', () => {
		for (const point of [
			[0, 0],
			[36.8, -1.3],
			[179, 60],
			[-75, -50],
			[151, -33]
		] as const) {
			const [longitude, latitude] = drawn.locate(drawn.project([...point]));
			expect(longitude).toBeCloseTo(point[0]);
			expect(latitude).toBeCloseTo(point[1]);
		}
		for (const x of [1, DRAWING.width - 1]) {
			const [back] = drawn.project(drawn.locate([x, 5]));
			expect(Math.sign(back - DRAWING.width / 2)).toBe(Math.sign(x - DRAWING.width / 2));
		}
	});

	it('keeps the proportions of areas', () => {
		const ratio = drawn.areas.get('COD')!.largest / drawn.areas.get('ZMB')!.largest;
		expect(ratio).toBeGreaterThan(2_345_000 / 753_000 - 0.15);
		expect(ratio).toBeLessThan(2_345_000 / 753_000 + 0.15);
	});

	it('keeps places with people on the drawing', () => {
		for (const [
			iso3,
			{
				centre: [x, y]
			}
		] of drawn.areas) {
			if (['SJM', 'SGS', 'HMD', 'ATF'].includes(iso3)) continue;
			expect.soft(x, iso3).toBeGreaterThan(-20);
			expect.soft(x, iso3).toBeLessThan(DRAWING.width + 20);
			expect.soft(y, iso3).toBeGreaterThan(0);
			expect.soft(y, iso3).toBeLessThan(DRAWING.height);
		}
	});
});

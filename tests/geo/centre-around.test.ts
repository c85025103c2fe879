import { describe, expect, it } from 'vitest';

import { centreAround } from '../../src/geo/drawn-world';

describe('the centre of a map of some places', () => {
	it('is the Pacific one for islands on both sides of the date line', () => {
		expect(
			centreAround([
				[178, -18],
				[-160, -21],
				[134, 7]
			])
		).toBe('pacific');
	});

	it('is the Atlantic one for Africa, for the whole world and for nothing', () => {
		expect(
			centreAround([
				[-17, 14],
				[47, -19]
			])
		).toBe('atlantic');
		expect(centreAround(Array.from({ length: 36 }, (_, at) => [at * 10 - 180, 0]))).toBe(
			'atlantic'
		);
		expect(centreAround([])).toBe('atlantic');
	});
});

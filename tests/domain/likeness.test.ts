import { describe, expect, it } from 'vitest';

import { angleBetween, nearest, nearestInPopulation } from '../../src/domain/likeness';
import { REFERENCE } from '../fixtures/reference';

const country = (iso3: string) => REFERENCE.countries.find((it) => it.iso3 === iso3)!;
const codes = (countries: { iso3: string }[]) => countries.map(({ iso3 }) => iso3);

describe('the angle between two points', () => {
	it('is zero from a point to itself and a half turn to its antipode', () => {
		expect(angleBetween([38, 0], [38, 0])).toBe(0);
		expect(angleBetween([0, 0], [180, 0])).toBeCloseTo(Math.PI);
		expect(angleBetween([0, 90], [57, -90])).toBeCloseTo(Math.PI);
	});

	it('is short across the date line', () => {
		expect(angleBetween([179, 0], [-179, 0])).toBeCloseTo((2 * Math.PI) / 180);
	});
});

it('takes the nearest by distance, and those without a point last', () => {
	const placeless = { ...country('GHA'), iso3: 'XXX', point: null };
	const others = [placeless, country('SEN'), country('RWA'), country('TZA')];
	expect(codes(nearest(country('KEN'), others, 4))).toEqual(['TZA', 'RWA', 'SEN', 'XXX']);
});

it('takes the most similar population by ratio, leaving out those without a figure', () => {
	const people = (iso3: string, value: number | null) => ({
		...country(iso3),
		population: value === null ? null : { value, year: 2024 }
	});
	const others = [people('GHA', 100), people('SEN', 30), people('SOM', null), people('TZA', 9)];
	expect(codes(nearestInPopulation(people('KEN', 10), others, 5))).toEqual(['TZA', 'SEN', 'GHA']);
	expect(nearestInPopulation(people('KEN', null), others, 3)).toEqual([]);
});

import type { Country } from './release';

const RADIANS = Math.PI / 180;

/** Angle between two points on the sphere, given as longitude and latitude in degrees; in radians. */
export function angleBetween(
	[lon1, lat1]: readonly [number, number],
	[lon2, lat2]: readonly [number, number]
): number {
	// Haversine formula: exact enough for near and for antipodal points.
	const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
	const a =
		half(lat2 - lat1) + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * half(lon2 - lon1);
	return 2 * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** The `count` countries whose points are nearest; those without a point come last, by name. */
export function nearest(country: Country, others: readonly Country[], count: number): Country[] {
	const distance = ({ point }: Country) =>
		country.point && point ? angleBetween(country.point, point) : Infinity;
	return closest(others, count, distance);
}

/** The `count` countries of most similar population, by ratio; those without a figure are left out. */
export function nearestInPopulation(
	country: Country,
	others: readonly Country[],
	count: number
): Country[] {
	const { population } = country;
	if (!population) return [];
	const counted = others.filter((other) => other.population);
	return closest(counted, count, (other) =>
		Math.abs(Math.log(other.population!.value / population.value))
	);
}

function closest(
	others: readonly Country[],
	count: number,
	distance: (country: Country) => number
): Country[] {
	const by = new Map(others.map((other) => [other, distance(other)]));
	return [...others]
		.sort((a, b) => {
			const [near, far] = [by.get(a)!, by.get(b)!];
			// Two infinities have no difference.
			return near === far ? a.name.localeCompare(b.name) : near - far;
		})
		.slice(0, count);
}

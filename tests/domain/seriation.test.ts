import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
	clusterByAverage,
	pathLength,
	profileDistances,
	seriate,
	transpose,
	type Distances
} from '../../src/domain/seriation';

const between = (points: readonly number[]): Distances => ({
	size: points.length,
	values: Float64Array.from(points.flatMap((a) => points.map((b) => Math.abs(a - b))))
});

const table = fc
	.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 6 }))
	.chain(([rows, columns]) =>
		fc.record({
			rows: fc.constant(rows),
			columns: fc.constant(columns),
			values: fc
				.array(fc.integer({ min: 0, max: 20 }), {
					minLength: rows * columns,
					maxLength: rows * columns
				})
				.map((values) => Float64Array.from(values))
		})
	);

/** Every order that turning the branches of the cluster tree can give. */
function turnings(distances: Distances): number[][] {
	const { order, branches } = clusterByAverage(distances);
	const children = new Map(branches.map((branch) => [`${branch.first}-${branch.last}`, branch]));
	const all = (first: number, last: number): number[][] => {
		if (last - first === 1) return [[order[first]!]];
		const { middle } = children.get(`${first}-${last}`)!;
		return all(first, middle).flatMap((left) =>
			all(middle, last).flatMap((right) => [
				[...left, ...right],
				[...right, ...left]
			])
		);
	};
	return all(0, distances.size);
}

describe('seriate', () => {
	it('keeps every item exactly once', () => {
		fc.assert(
			fc.property(table, ({ values, rows, columns }) => {
				const order = seriate(profileDistances(values, rows, columns));
				expect([...order].sort((a, b) => a - b)).toEqual([...Array(rows).keys()]);
			})
		);
	});

	it('finds the shortest of all orders that the cluster tree allows', () => {
		fc.assert(
			fc.property(table, ({ values, rows, columns }) => {
				fc.pre(rows > 1);
				const distances = profileDistances(values, rows, columns);
				const shortest = Math.min(
					...turnings(distances).map((order) => pathLength(distances, order))
				);
				expect(pathLength(distances, seriate(distances))).toBeCloseTo(shortest, 9);
			}),
			{ numRuns: 60 }
		);
	});

	it('puts points on a line back in line', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 30 }),
				(points) => {
					const order = seriate(between(points)).map((item) => points[item]!);
					const sorted = [...points].sort((a, b) => a - b);
					expect(order[0]! < order[1]! ? order : order.reverse()).toEqual(sorted);
				}
			)
		);
	});

	it('gives the same order for the same distances', () => {
		fc.assert(
			fc.property(table, ({ values, rows, columns }) => {
				const distances = profileDistances(values, rows, columns);
				expect(seriate(distances)).toEqual(seriate(structuredClone(distances)));
			})
		);
	});

	it('starts at the heavier end', () => {
		const line = between([1, 2, 4, 8]);
		expect(seriate(line, Float64Array.of(1, 1, 1, 9))).toEqual([3, 2, 1, 0]);
		expect(seriate(line, Float64Array.of(9, 1, 1, 1))).toEqual([0, 1, 2, 3]);
		expect(seriate(line)).toEqual([0, 1, 2, 3]);
	});

	it('orders 200 items with 200 values each in well under a second', () => {
		const values = Float64Array.from({ length: 40_000 }, (_, at) => (at * 7919) % 23);
		const start = performance.now();
		expect(seriate(profileDistances(values, 200, 200))).toHaveLength(200);
		expect(performance.now() - start).toBeLessThan(1500);
	});
});

describe('profileDistances', () => {
	it('is symmetric, between 0 and 1, and 0 from an item to itself', () => {
		fc.assert(
			fc.property(table, ({ values, rows, columns }) => {
				const distances = profileDistances(values, rows, columns).values;
				for (let a = 0; a < rows; a++) {
					expect(distances[a * rows + a]).toBe(0);
					for (let b = 0; b < rows; b++) {
						const distance = distances[a * rows + b]!;
						expect(distance).toBe(distances[b * rows + a]);
						expect(distance >= 0 && distance <= 1).toBe(true);
					}
				}
			})
		);
	});

	it('takes rows of one shape as alike, whatever their size', () => {
		const { values } = profileDistances(Float64Array.of(1, 0, 9, 0, 0, 4), 3, 2);
		expect(values[1]).toBeCloseTo(0);
		expect(values[2]).toBe(1);
	});

	it('takes empty rows as alike and as far from all others', () => {
		const { values } = profileDistances(Float64Array.of(0, 0, 3), 3, 1);
		expect([values[1], values[2]]).toEqual([0, 1]);
	});
});

it('transposing twice gives the table back', () => {
	fc.assert(
		fc.property(table, ({ values, rows, columns }) => {
			expect(transpose(transpose(values, rows, columns), columns, rows)).toEqual(values);
		})
	);
});

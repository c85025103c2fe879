import { describe, expect, it } from 'vitest';
import type { MultiPolygon } from 'geojson';

import { cutArea } from '../../../scripts/world/cut';

const SQUARE: MultiPolygon = {
	type: 'MultiPolygon',
	coordinates: [
		[
			[
				[0, 0],
				[0, 2],
				[2, 2],
				[2, 0],
				[0, 0]
			]
		],
		[
			[
				[9, 9],
				[9, 10],
				[10, 10],
				[9, 9]
			]
		]
	]
};

describe('cutArea', () => {
	it('gives the part with the point, and leaves the rest with its other islands', () => {
		const { cut, rest } = cutArea(
			SQUARE,
			[
				[0, 0],
				[1, 1],
				[2, 2]
			],
			[0.5, 1.5]
		);

		expect(cut.coordinates).toEqual([
			[
				[0, 0],
				[0, 2],
				[2, 2],
				[1, 1],
				[0, 0]
			]
		]);
		expect(rest.coordinates).toEqual([
			[
				[
					[2, 2],
					[2, 0],
					[0, 0],
					[1, 1],
					[2, 2]
				]
			],
			SQUARE.coordinates[1]
		]);
	});

	it('cuts the same part whichever way the line runs', () => {
		const { cut } = cutArea(
			SQUARE,
			[
				[2, 2],
				[1, 1],
				[0, 0]
			],
			[0.5, 1.5]
		);
		expect(cut.coordinates[0]).toContainEqual([0, 2]);
		expect(cut.coordinates[0]).not.toContainEqual([2, 0]);
	});

	it('snaps a loose end to the nearest corner', () => {
		const { cut } = cutArea(
			SQUARE,
			[
				[0.1, -0.1],
				[1, 1],
				[1.9, 2.1]
			],
			[0.5, 1.5]
		);
		expect(cut.coordinates[0]).toContainEqual([0, 0]);
		expect(cut.coordinates[0]).not.toContainEqual([0.1, -0.1]);
	});

	it('refuses a point outside both parts', () => {
		expect(() =>
			cutArea(
				SQUARE,
				[
					[0, 0],
					[2, 2]
				],
				[5, 5]
			)
		).toThrow('No part of the cut');
	});
});

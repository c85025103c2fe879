import { describe, expect, it } from 'vitest';

import { placeLabels, wrapped } from '../../../src/views/coverage-map/labels';

const FRAME = { width: 400, height: 200 };
const label = (id: string, x: number, y: number) => ({
	id,
	text: `${id} 14`,
	at: [x, y] as [number, number],
	radius: 5
});

describe('placeLabels', () => {
	it('prefers the right, and turns left at the edge', () => {
		const [middle, edge] = placeLabels(
			[label('Kenya', 100, 100), label('Fiji', 395, 50)],
			[],
			FRAME
		);
		expect(middle!.align).toBe('start');
		expect(edge!.align).toBe('end');
	});

	it('covers no marker', () => {
		const marker = { id: 'X', x: 130, y: 100, cx: 130, cy: 100, radius: 5, led: false };
		const [placed] = placeLabels([label('Kenya', 100, 100)], [marker], FRAME);
		expect(placed!.align).not.toBe('start');
	});

	it('leaves out what fits nowhere, but never the first', () => {
		const wall = Array.from({ length: 800 }, (_, i) => ({
			id: String(i),
			x: 0,
			y: 0,
			cx: (i % 40) * 10,
			cy: Math.floor(i / 40) * 10,
			radius: 5,
			led: false
		}));
		const placed = placeLabels([label('Kenya', 200, 100), label('Ghana', 100, 100)], wall, FRAME);
		expect(placed.map(({ id }) => id)).toEqual(['Kenya']);
	});
});

describe('wrapped', () => {
	it('breaks between words and keeps all of them', () => {
		expect(wrapped('8 of 12 places in Oceania: regional work only', 22)).toEqual([
			'8 of 12 places in',
			'Oceania: regional work',
			'only'
		]);
	});
});

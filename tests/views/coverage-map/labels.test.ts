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

	it('stands inside its outline, or over water, but not over a neighbour', () => {
		const wide = { ...label('Mali', 200, 100), room: 120 };
		const narrow = { ...label('Benin', 100, 50), room: 12 };
		const selected = { ...label('Kenya', 300, 150), must: true };
		const placed = placeLabels([selected, wide, narrow], [], FRAME, () => true);
		expect(placed.map(({ id }) => id)).toEqual(['Kenya', 'Mali']);
		expect(placed[1]).toMatchObject({ x: 200, align: 'middle' });
		expect(
			placeLabels([selected, narrow], [], FRAME, ([x]) => x < 100).map(({ id }) => id)
		).toEqual(['Kenya', 'Benin']);
	});

	it('leaves out what fits nowhere, but not what must be named', () => {
		const wall = Array.from({ length: 800 }, (_, i) => ({
			id: String(i),
			x: 0,
			y: 0,
			cx: (i % 40) * 10,
			cy: Math.floor(i / 40) * 10,
			radius: 5,
			led: false
		}));
		const placed = placeLabels(
			[label('Ghana', 100, 100), { ...label('Kenya', 200, 100), must: true }],
			wall,
			FRAME
		);
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

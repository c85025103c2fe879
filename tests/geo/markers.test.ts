import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { clearance, placeMarkers, type Marker } from '../../src/geo/markers';

const WIDTHS = fc.integer({ min: 320, max: 1400 });

function overlaps(placed: ReturnType<typeof placeMarkers>): string[] {
	return placed.flatMap((a, i) =>
		placed
			.slice(i + 1)
			.filter((b) => Math.hypot(a.cx - b.cx, a.cy - b.cy) < clearance(a, b) - 1e-6)
			.map((b) => `${a.id} ${b.id}`)
	);
}

const crowd = fc
	.array(
		fc.record({
			x: fc.double({ min: 0, max: 1, noNaN: true }),
			y: fc.double({ min: 0, max: 1, noNaN: true }),
			radius: fc.constantFrom(2.5, 5)
		}),
		{ maxLength: 110 }
	)
	.map((spots) => spots.map((spot, index) => ({ ...spot, id: String(index).padStart(3, '0') })));

const onMap = (markers: Marker[], width: number) =>
	markers.map((it) => ({ ...it, x: it.x * width, y: it.y * width * 0.44 }));

describe('placeMarkers', () => {
	it('never leaves two marks overlapping, at any width', () => {
		fc.assert(
			fc.property(crowd, WIDTHS, (markers, width) => {
				const frame = { width, height: width * 0.44 };
				expect(overlaps(placeMarkers(onMap(markers, width), frame))).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	it('parts marks that share one spot', () => {
		const spot = { x: 100, y: 100, radius: 5 };
		const markers = ['A', 'B', 'C', 'D'].map((id) => ({ ...spot, id }));
		expect(overlaps(placeMarkers(markers, { width: 200, height: 200 }))).toEqual([]);
	});

	it('comes out the same whatever the order', () => {
		fc.assert(
			fc.property(crowd, (markers) => {
				const frame = { width: 800, height: 350 };
				const spots = onMap(markers, 800);
				expect(placeMarkers(spots.toReversed(), frame)).toEqual(placeMarkers(spots, frame));
			}),
			{ numRuns: 20 }
		);
	});

	it('keeps every mark inside the frame', () => {
		const placed = placeMarkers([{ id: 'A', x: -20, y: 500, radius: 5 }], {
			width: 300,
			height: 200
		});
		expect(placed[0]).toMatchObject({ cx: 6, cy: 194, led: true });
	});

	it('leaves a lone mark on its place, without a leader', () => {
		const [mark] = placeMarkers([{ id: 'A', x: 50, y: 60, radius: 5 }], {
			width: 300,
			height: 200
		});
		expect(mark).toMatchObject({ cx: 50, cy: 60, led: false });
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
	cameraAt,
	cameraOn,
	flight,
	panned,
	wholeCamera,
	zoomed,
	type Camera
} from '../../src/geo/camera';
import { DRAWING } from '../../src/geo/drawn-world';

const FRAME = { width: 792, height: 350 };
const whole = wholeCamera(FRAME, DRAWING);

function covers({ k, dx, dy }: Camera): boolean {
	return dx <= 1e-6 && dx + DRAWING.width * k >= FRAME.width - 1e-6 && dy <= 1e-6;
}

describe('the camera', () => {
	it('looks at a point, no closer than allowed and never past the edge', () => {
		const camera = cameraAt([1000, 472], 4, FRAME, DRAWING);
		expect(camera.k).toBeCloseTo(whole.k * 4);
		expect(1000 * camera.k + camera.dx).toBeCloseTo(FRAME.width / 2);
		expect(cameraAt([0, 0], 90, FRAME, DRAWING).k).toBeCloseTo(whole.k * 14);
		expect(covers(cameraAt([0, 0], 4, FRAME, DRAWING))).toBe(true);
		expect(cameraAt([0, 0], 0.3, FRAME, DRAWING)).toEqual(whole);
	});

	it('never shows what lies beside the map, however it is moved', () => {
		const moves = fc.array(
			fc.record({
				factor: fc.double({ min: 0.2, max: 5, noNaN: true }),
				x: fc.double({ min: -900, max: 900, noNaN: true }),
				y: fc.double({ min: -900, max: 900, noNaN: true })
			})
		);
		fc.assert(
			fc.property(moves, (steps) => {
				let camera = whole;
				for (const { factor, x, y } of steps) {
					camera = zoomed(camera, factor, [400, 200], FRAME, DRAWING);
					camera = panned(camera, [x, y], FRAME, DRAWING);
					expect(covers(camera)).toBe(true);
				}
			})
		);
	});

	it('holds the point under the pointer still', () => {
		const near = zoomed(whole, 4, [400, 170], FRAME, DRAWING);
		const nearer = zoomed(near, 2, [400, 170], FRAME, DRAWING);
		expect((400 - nearer.dx) / nearer.k).toBeCloseTo((400 - near.dx) / near.k);
	});

	it('shows a whole box in the frame', () => {
		const box = { left: 900, top: 300, right: 1200, bottom: 500 };
		const { k, dx, dy } = cameraOn(box, FRAME, DRAWING);
		expect(box.left * k + dx).toBeGreaterThanOrEqual(0);
		expect(box.right * k + dx).toBeLessThanOrEqual(FRAME.width);
		expect(box.bottom * k + dy).toBeLessThanOrEqual(FRAME.height);
	});

	it('flies from where it is to exactly where it goes', () => {
		const to = cameraOn({ left: 900, top: 300, right: 1200, bottom: 500 }, FRAME, DRAWING);
		const at = flight(whole, to, FRAME);
		expect(at(0).k).toBeCloseTo(whole.k);
		expect(at(0).dx).toBeCloseTo(whole.dx);
		expect(at(1)).toBe(to);
	});
});

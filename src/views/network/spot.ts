import type { Spot } from '../../domain/spot';
import { boundsOf, fitAll, type Viewport } from './viewport';

/** Where the middle of a screen of `width` × `height` px is in the network, and how close. */
export function spotOf(
	{ k, x, y }: Viewport,
	positions: Float32Array,
	width: number,
	height: number
): Spot {
	const { left, top, across, down } = boundsOf(positions);
	return {
		x: 100 * (((width / 2 - x) / k - left) / across - 0.5),
		y: 100 * (((height / 2 - y) / k - top) / down - 0.5),
		scale: k / fitAll(positions, width, height).k
	};
}

/** The viewport that looks at a spot: the same parts of the network on every screen. */
export function viewportAt(
	{ x, y, scale }: Spot,
	positions: Float32Array,
	width: number,
	height: number
): Viewport {
	const { left, top, across, down } = boundsOf(positions);
	const k = Math.max(0.5, scale) * fitAll(positions, width, height).k;
	return {
		k,
		x: width / 2 - k * (left + (x / 100 + 0.5) * across),
		y: height / 2 - k * (top + (y / 100 + 0.5) * down)
	};
}

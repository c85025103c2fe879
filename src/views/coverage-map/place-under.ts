import type { PlacedMarker } from '../../geo/markers';
import type { Point } from '../../geo/outline';
import { markingAt } from './layout';

/** A pointer this near to a circle means the circle, px. */
const REACH = 12;

/**
 * The place that a pointer means: the circle nearest to it, or the outline that it is over. Null
 * over open water.
 *
 * @param width of the map, px
 */
export function placeUnder(
	markers: Iterable<PlacedMarker>,
	[x, y]: Point,
	over: Element | null,
	width: number
): string | null {
	let nearest: string | null = null;
	let least = REACH;
	for (const { id, cx, cy, radius } of markers) {
		const distance = Math.hypot(cx - x, cy - y) + (radius < markingAt(width).radius ? 5 : 0);
		if (distance < least) [nearest, least] = [id, distance];
	}
	return nearest ?? over?.closest('[data-iso3]')?.getAttribute('data-iso3') ?? null;
}

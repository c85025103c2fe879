import { wholeCamera, type Camera } from '../../geo/camera';
import { DRAWING, type DrawnWorld } from '../../geo/drawn-world';
import { placeMarkers, type Frame, type PlacedMarker } from '../../geo/markers';
import type { Point } from '../../geo/outline';
import type { MapModel, MapPlace } from './model';

/** How places too small to see are marked, in px. */
interface Marking {
	/** A place in scope whose largest part is smaller than this gets a circle, px². */
	small: number;
	/** Out of scope, a circle stands only for what could not be seen at all, px². */
	smallOutOfScope: number;
	radius: number;
	radiusOutOfScope: number;
	/** Least space between two circles. */
	gap: number;
}

const MARKING: Marking = {
	small: 60,
	smallOutOfScope: 12,
	radius: 5,
	radiusOutOfScope: 2.5,
	gap: 2
};
/** On a phone the whole world has no room for full circles; zooming in does not change them. */
const MARKING_NARROW: Marking = {
	small: 16,
	smallOutOfScope: 3,
	radius: 3.5,
	radiusOutOfScope: 1.75,
	gap: 1
};
/** Narrower than this a map is a phone's, px. */
export const NARROW = 600;

export function markingAt(width: number): Marking {
	return width < NARROW ? MARKING_NARROW : MARKING;
}
/** Markers whose place lies this far outside the frame are left there, px. */
const NEAR_FRAME = 14;

/** Where a place is on the drawing, whatever the camera. */
export interface Anchor {
	place: MapPlace;
	/** In units of the drawing. */
	at: Point;
	/** Largest part, square units; 0 without an outline. */
	largest: number;
}

/** Every place that can be shown, A to Z by code. */
export function anchorsOf(model: MapModel, drawn: DrawnWorld): Anchor[] {
	return model.places.flatMap((place): Anchor[] => {
		const { iso3, point } = place.country;
		const area = drawn.areas.get(iso3);
		const at = point ? drawn.project(point as Point) : area?.centre;
		return at ? [{ place, at, largest: area?.largest ?? 0 }] : [];
	});
}

/** The frame that shows a whole drawing at a width, in px. */
export function frameOf(width: number): Frame {
	return { width, height: Math.round(width * (DRAWING.height / DRAWING.width)) };
}

/** Markers by country code, as the camera sees them. Places off the frame stay where they are. */
export function markersOf(
	anchors: readonly Anchor[],
	camera: Camera,
	frame: Frame
): ReadonlyMap<string, PlacedMarker> {
	const isWhole = camera.k <= wholeCamera(frame, DRAWING).k * 1.001;
	const marking = markingAt(frame.width);
	const near: PlacedMarker[] = [];
	const far: PlacedMarker[] = [];
	for (const { place, at, largest } of anchors) {
		const inScope = place.kind !== 'out-of-scope';
		const size = largest * camera.k * camera.k;
		const isTerritory = place.country.status === 'other';
		const small = inScope ? marking.small : isTerritory ? 0 : marking.smallOutOfScope;
		if (size >= small) continue;
		const [x, y] = seen(at, camera);
		const marker = {
			id: place.country.iso3,
			x,
			y,
			cx: x,
			cy: y,
			radius: inScope ? marking.radius : marking.radiusOutOfScope,
			led: false
		};
		const within =
			x > -NEAR_FRAME &&
			y > -NEAR_FRAME &&
			x < frame.width + NEAR_FRAME &&
			y < frame.height + NEAR_FRAME;
		(within || isWhole ? near : far).push(marker);
	}
	return new Map(
		[...placeMarkers(near, frame, marking.gap), ...far].map((marker) => [marker.id, marker])
	);
}

/** Where a point of the drawing is on screen. */
export function seen([x, y]: Point, { k, dx, dy }: Camera): Point {
	return [x * k + dx, y * k + dy];
}

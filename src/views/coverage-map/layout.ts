import { wholeCamera, type Camera } from '../../geo/camera';
import { DRAWING, type DrawnWorld } from '../../geo/drawn-world';
import { placeMarkers, type Frame, type PlacedMarker } from '../../geo/markers';
import type { Point } from '../../geo/outline';
import type { MapModel, MapPlace } from './model';

/** A place whose largest part is smaller than this gets a circle, px². */
const SMALL = 60;
/** Out of scope, a circle stands only for what could not be seen at all, px². */
const SMALL_OUT_OF_SCOPE = 12;
export const RADIUS = { inScope: 5, outOfScope: 2.5 } as const;
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
	const near: PlacedMarker[] = [];
	const far: PlacedMarker[] = [];
	for (const { place, at, largest } of anchors) {
		const inScope = place.kind !== 'out-of-scope';
		const size = largest * camera.k * camera.k;
		const small = inScope ? SMALL : place.country.status === 'other' ? 0 : SMALL_OUT_OF_SCOPE;
		if (size >= small) continue;
		const [x, y] = seen(at, camera);
		const marker = {
			id: place.country.iso3,
			x,
			y,
			cx: x,
			cy: y,
			radius: inScope ? RADIUS.inScope : RADIUS.outOfScope,
			led: false
		};
		const within =
			x > -NEAR_FRAME &&
			y > -NEAR_FRAME &&
			x < frame.width + NEAR_FRAME &&
			y < frame.height + NEAR_FRAME;
		(within || isWhole ? near : far).push(marker);
	}
	return new Map([...placeMarkers(near, frame), ...far].map((marker) => [marker.id, marker]));
}

/** Where a point of the drawing is on screen. */
export function seen([x, y]: Point, { k, dx, dy }: Camera): Point {
	return [x * k + dx, y * k + dy];
}

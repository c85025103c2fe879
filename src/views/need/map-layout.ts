import { wholeCamera } from '../../geo/camera';
import { DRAWING, type DrawnWorld } from '../../geo/drawn-world';
import { placeMarkers, type Frame } from '../../geo/markers';
import type { Point } from '../../geo/outline';
import type { Model, Place } from './model';

/** A country whose largest part is smaller than this gets a circle, px². */
const SMALL = 40;
export const RADIUS = 4;

/** Where a country stands on the small map, px. */
export interface Spot {
	place: Place;
	x: number;
	y: number;
	/** Too small for its outline: drawn as a circle. */
	isCircle: boolean;
}

export interface MapLayout {
	frame: Frame;
	/** Drawing units to px. */
	scale: number;
	/** A to Z, as the model has them. */
	spots: Spot[];
}

/** Lays every country of the model out on a map of a width, small ones as circles that do not overlap. */
export function layoutMap(model: Model, drawn: DrawnWorld, width: number): MapLayout {
	const frame = { width, height: Math.round(width * (DRAWING.height / DRAWING.width)) };
	const scale = wholeCamera(frame, DRAWING).k;
	const { countries } = model.need.baseline.dataset.reference;
	const spots = model.places.flatMap((place): Spot[] => {
		const area = drawn.areas.get(place.iso3);
		const { point } = countries[place.code]!;
		const at = point ? drawn.project(point as Point) : area?.centre;
		if (!at) return [];
		const isCircle = (area?.largest ?? 0) * scale * scale < SMALL;
		return [{ place, x: at[0] * scale, y: at[1] * scale, isCircle }];
	});
	const marks = new Map(
		placeMarkers(
			spots
				.filter(({ isCircle }) => isCircle)
				.map(({ place, x, y }) => ({ id: place.iso3, x, y, radius: RADIUS })),
			frame,
			0.5
		).map((mark) => [mark.id, mark])
	);
	return {
		frame,
		scale,
		spots: spots.map((spot) => {
			const mark = marks.get(spot.place.iso3);
			return mark ? { ...spot, x: mark.cx, y: mark.cy } : spot;
		})
	};
}

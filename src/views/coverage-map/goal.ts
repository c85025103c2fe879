import { formatSpot, type Spot } from '../../domain/spot';
import { cameraOn, panned, wholeCamera, type Camera } from '../../geo/camera';
import { DRAWING, type DrawnWorld } from '../../geo/drawn-world';
import type { Frame } from '../../geo/markers';
import type { Box } from '../../geo/outline';
import { cameraOfSpot, spotOf } from './spot';

/** Where to look, or else the part of the drawing to show; neither: all of it. */
export interface Goal {
	spot: Spot | null;
	box: Box | null;
}

/**
 * The camera of a goal.
 *
 * @param room height that a box may take, in px: less than the frame's where switches cover it
 */
export function cameraOfGoal(
	{ spot, box }: Goal,
	frame: Frame,
	room: number,
	drawn: DrawnWorld
): Camera {
	if (spot) return cameraOfSpot(spot, frame, drawn);
	if (!box) return wholeCamera(frame, DRAWING);
	return panned(cameraOn(box, { ...frame, height: room }, DRAWING), [0, 0], frame, DRAWING);
}

/** Whether an address tells the same of both. */
export function areAlike(a: Camera, b: Camera, frame: Frame, drawn: DrawnWorld): boolean {
	return formatSpot(spotOf(a, frame, drawn)) === formatSpot(spotOf(b, frame, drawn));
}

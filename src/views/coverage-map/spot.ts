import { cameraAt, wholeCamera, type Camera } from '../../geo/camera';
import { DRAWING, type DrawnWorld } from '../../geo/drawn-world';
import type { Frame } from '../../geo/markers';
import type { Spot } from '../../domain/spot';

/** Where a camera looks, told without the size of the screen. */
export function spotOf({ k, dx, dy }: Camera, frame: Frame, drawn: DrawnWorld): Spot {
	const [x, y] = drawn.locate([(frame.width / 2 - dx) / k, (frame.height / 2 - dy) / k]);
	return { x, y, scale: k / wholeCamera(frame, DRAWING).k };
}

/** The camera that looks at a spot: the same places are in sight on every screen. */
export function cameraOfSpot({ x, y, scale }: Spot, frame: Frame, drawn: DrawnWorld): Camera {
	return cameraAt(drawn.project([x, y]), scale, frame, DRAWING);
}

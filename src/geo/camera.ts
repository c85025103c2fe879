import { interpolateZoom } from 'd3';

import type { Frame } from './markers';
import type { Box, Point } from './outline';

/** A view of a drawing: a point at `x * k + dx`, `y * k + dy` on screen, in px. */
export interface Camera {
	k: number;
	dx: number;
	dy: number;
}

/** The closest a reader gets, as a multiple of the whole map. */
const CLOSEST = 14;

/** The whole drawing, filling the frame's width. */
export function wholeCamera(frame: Frame, drawing: Frame): Camera {
	return { k: frame.width / drawing.width, dx: 0, dy: 0 };
}

/** A box of the drawing, as large as the frame allows, with a margin in px. */
export function cameraOn(box: Box, frame: Frame, drawing: Frame, margin = 16): Camera {
	const k = Math.min(
		(frame.width - 2 * margin) / (box.right - box.left),
		(frame.height - 2 * margin) / (box.bottom - box.top)
	);
	return clamped(
		{
			k,
			dx: frame.width / 2 - (k * (box.left + box.right)) / 2,
			dy: frame.height / 2 - (k * (box.top + box.bottom)) / 2
		},
		frame,
		drawing
	);
}

/** Closer than the whole by a factor, with a point of the drawing in the middle. */
export function cameraAt([x, y]: Point, scale: number, frame: Frame, drawing: Frame): Camera {
	const k = wholeCamera(frame, drawing).k * Math.min(CLOSEST, scale);
	return clamped({ k, dx: frame.width / 2 - k * x, dy: frame.height / 2 - k * y }, frame, drawing);
}

/** Closer by a factor, with one point of the screen held still. */
export function zoomed(
	{ k, dx, dy }: Camera,
	factor: number,
	[x, y]: Point,
	frame: Frame,
	drawing: Frame
): Camera {
	const whole = wholeCamera(frame, drawing).k;
	const next = Math.min(whole * CLOSEST, Math.max(whole, k * factor));
	const ratio = next / k;
	return clamped({ k: next, dx: x - (x - dx) * ratio, dy: y - (y - dy) * ratio }, frame, drawing);
}

export function panned({ k, dx, dy }: Camera, [x, y]: Point, frame: Frame, drawing: Frame): Camera {
	return clamped({ k, dx: dx + x, dy: dy + y }, frame, drawing);
}

/** Keeps the drawing over the frame: never smaller, never past its edges. */
function clamped({ k, dx, dy }: Camera, frame: Frame, drawing: Frame): Camera {
	const scale = Math.max(k, wholeCamera(frame, drawing).k);
	const within = (offset: number, size: number, full: number) =>
		full * scale <= size
			? (size - full * scale) / 2
			: Math.min(0, Math.max(size - full * scale, offset));
	return {
		k: scale,
		dx: within(dx, frame.width, drawing.width),
		dy: within(dy, frame.height, drawing.height)
	};
}

/** The way from one camera to another; `t` runs from 0 to 1. Van Wijk and Nuij, 2003. */
export function flight(from: Camera, to: Camera, { width, height }: Frame): (t: number) => Camera {
	const seen = ({ k, dx, dy }: Camera): [number, number, number] => [
		(width / 2 - dx) / k,
		(height / 2 - dy) / k,
		width / k
	];
	const way = interpolateZoom(seen(from), seen(to));
	return (t) => {
		if (t >= 1) return to;
		const [x, y, span] = way(t);
		const k = width / span;
		return { k, dx: width / 2 - x * k, dy: height / 2 - y * k };
	};
}

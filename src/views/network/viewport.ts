/** Screen = world × k + (x, y). */
export interface Viewport {
	k: number;
	x: number;
	y: number;
}

const ZOOM_MAX = 12;
const MARGIN = 36;

/** The box that holds all positions (x, y two by two); never without width or height. */
export function boundsOf(positions: Float32Array) {
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (let at = 0; at < positions.length; at += 2) {
		left = Math.min(left, positions[at]!);
		right = Math.max(right, positions[at]!);
		top = Math.min(top, positions[at + 1]!);
		bottom = Math.max(bottom, positions[at + 1]!);
	}
	if (left > right) return { left: 0, top: 0, across: 1, down: 1 };
	const [across, down] = [Math.max(1, right - left), Math.max(1, bottom - top)];
	return {
		left: (left + right - across) / 2,
		top: (top + bottom - down) / 2,
		across,
		down
	};
}

/** The viewport that shows all positions in `width` × `height` px. */
export function fitAll(positions: Float32Array, width: number, height: number): Viewport {
	if (!positions.length) return { k: 1, x: width / 2, y: height / 2 };
	const { left, top, across, down } = boundsOf(positions);
	const k = Math.min((width - 2 * MARGIN) / across, (height - 2 * MARGIN) / down, 3);
	return { k, x: width / 2 - k * (left + across / 2), y: height / 2 - k * (top + down / 2) };
}

/** Zooms by `factor` around a point on screen, between half of `fitted` and a fixed limit. */
export function zoomAround(
	{ k, x, y }: Viewport,
	factor: number,
	[px, py]: readonly [number, number],
	fitted: number
): Viewport {
	const next = Math.max(fitted / 2, Math.min(ZOOM_MAX, k * factor));
	const change = next / k;
	return { k: next, x: px - (px - x) * change, y: py - (py - y) * change };
}

/** The node within `reach` px of a point on screen that is closest to it; -1 for none. */
export function nodeAt(
	positions: Float32Array,
	{ k, x, y }: Viewport,
	[px, py]: readonly [number, number],
	reach: number
): number {
	let found = -1;
	let least = reach * reach;
	for (let node = 0; node * 2 < positions.length; node++) {
		const dx = positions[node * 2]! * k + x - px;
		const dy = positions[node * 2 + 1]! * k + y - py;
		const distance = dx * dx + dy * dy;
		if (distance <= least) [found, least] = [node, distance];
	}
	return found;
}

/** The closest node from `from` in a direction, within 45° of it; -1 for none. */
export function nodeTowards(
	positions: Float32Array,
	from: number,
	[dirX, dirY]: readonly [number, number]
): number {
	let found = -1;
	let least = Infinity;
	for (let node = 0; node * 2 < positions.length; node++) {
		const dx = positions[node * 2]! - positions[from * 2]!;
		const dy = positions[node * 2 + 1]! - positions[from * 2 + 1]!;
		const along = dx * dirX + dy * dirY;
		const aside = Math.abs(dx * dirY - dy * dirX);
		if (along <= 0 || aside > along) continue;
		const distance = along + 2 * aside;
		if (distance < least) [found, least] = [node, distance];
	}
	return found;
}

import type { GeoContext } from 'd3';

export type Point = [x: number, y: number];

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** What a drawn ring encloses. */
interface Part {
	area: number;
	centre: Point;
}

/**
 * A drawing surface for `geoPath` that keeps path data, box and largest part, so that each area
 * is projected once for all three.
 */
export class Outline implements GeoContext {
	path = '';
	box: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	/** Area -1 before the first ring is closed. */
	largest: Part = { area: -1, centre: [0, 0] };
	/** Closed rings, outer and inner alike. */
	readonly rings: (readonly Point[])[] = [];
	#ring: Point[] = [];

	/** `grain`: points nearer than this to the one before are left out. */
	constructor(private readonly grain = 0) {}

	get isEmpty(): boolean {
		return this.path === '';
	}

	beginPath(): void {}

	/** Points are not drawn: a base map has none. */
	arc(): void {}

	moveTo(x: number, y: number): void {
		this.#ring = [];
		this.#add('M', x, y);
	}

	lineTo(x: number, y: number): void {
		const [lastX, lastY] = this.#ring.at(-1)!;
		if (Math.hypot(x - lastX, y - lastY) < this.grain) return;
		this.#add('L', x, y);
	}

	closePath(): void {
		this.path += 'Z';
		this.rings.push(this.#ring);
		const part = enclosedBy(this.#ring);
		if (part.area > this.largest.area) this.largest = part;
	}

	#add(command: string, x: number, y: number): void {
		this.path += `${command}${round(x)},${round(y)}`;
		this.#ring.push([x, y]);
		const { box } = this;
		box.left = Math.min(box.left, x);
		box.right = Math.max(box.right, x);
		box.top = Math.min(box.top, y);
		box.bottom = Math.max(box.bottom, y);
	}
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

/** Area and centroid of a ring, by the shoelace formula. */
function enclosedBy(ring: readonly Point[]): Part {
	const [originX, originY] = ring[0]!;
	let [doubled, sumX, sumY] = [0, 0, 0];
	ring.forEach(([x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length]!;
		const cross = (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
		doubled += cross;
		sumX += (x + nextX - 2 * originX) * cross;
		sumY += (y + nextY - 2 * originY) * cross;
	});
	if (doubled === 0) return { area: 0, centre: [originX, originY] };
	return {
		area: Math.abs(doubled) / 2,
		centre: [originX + sumX / (3 * doubled), originY + sumY / (3 * doubled)]
	};
}

/** Whether a point lies within rings, by the even-odd rule. */
export function isWithin(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
	let inside = false;
	for (const ring of rings) {
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
			const [x1, y1] = ring[i]!;
			const [x2, y2] = ring[j]!;
			if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
		}
	}
	return inside;
}

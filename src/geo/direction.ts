export type Direction = 'left' | 'right' | 'up' | 'down';

/** Something that arrow keys can move to. */
export interface Stop {
	id: string;
	x: number;
	y: number;
}

const AHEAD: Record<Direction, readonly [number, number]> = {
	left: [-1, 0],
	right: [1, 0],
	up: [0, -1],
	down: [0, 1]
};

/** How much a step aside counts against a step ahead. */
const ASIDE = 2;

/**
 * The nearest stop in a direction, where a step aside counts double; null at the edge. Anything
 * within 80° of straight ahead qualifies, so that nothing on a map is out of reach.
 */
export function nextStop(
	stops: readonly Stop[],
	from: { x: number; y: number },
	direction: Direction
): Stop | null {
	const [aheadX, aheadY] = AHEAD[direction];
	let best: Stop | null = null;
	let least = Infinity;
	for (const stop of stops) {
		const [dx, dy] = [stop.x - from.x, stop.y - from.y];
		const ahead = dx * aheadX + dy * aheadY;
		const aside = Math.abs(dx * aheadY) + Math.abs(dy * aheadX);
		if (ahead <= 0.01 || aside > ahead * 5.7) continue;
		const cost = ahead + aside * ASIDE;
		if (cost < least) [best, least] = [stop, cost];
	}
	return best;
}

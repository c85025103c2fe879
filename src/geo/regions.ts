import type { Centre, DrawnWorld } from './drawn-world';
import type { Box, Point } from './outline';

export const REGIONS = [
	'africa',
	'asia',
	'caribbean',
	'europe',
	'latin-america',
	'pacific'
] as const;
/** A part of the world to look at more closely. */
export type Region = (typeof REGIONS)[number];

interface Extent {
	/** Longitudes may exceed 180 to stay in one run. */
	west: number;
	south: number;
	east: number;
	north: number;
	/** The centre that a region needs in order not to be cut in two. */
	centre?: Centre;
}

/** Set by eye so that every state of the region and its markers fit. */
const EXTENTS: Record<Region, Extent> = {
	africa: { west: -26, south: -36, east: 60, north: 38 },
	asia: { west: 33, south: -11, east: 142, north: 54 },
	caribbean: { west: -92, south: 7, east: -57, north: 27 },
	europe: { west: -12, south: 34, east: 47, north: 60 },
	'latin-america': { west: -118, south: -56, east: -34, north: 33 },
	pacific: { west: 128, south: -26, east: 214, north: 20, centre: 'pacific' }
};

/** The centre around which a region has to be drawn; null when any does. */
export function centreOf(region: Region): Centre | null {
	return EXTENTS[region].centre ?? null;
}

/** Where a region lies in a drawing. */
export function boxOf(region: Region, { project }: DrawnWorld): Box {
	const { west, south, east, north } = EXTENTS[region];
	const middle = (south + north) / 2;
	const rim: Point[] = [west, (west + east) / 2, east].flatMap((x) =>
		[south, middle, north].map((y): Point => project([x > 180 ? x - 360 : x, y]))
	);
	const [xs, ys] = [rim.map(([x]) => x), rim.map(([, y]) => y)];
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys)
	};
}

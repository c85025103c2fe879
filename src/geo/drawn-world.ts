import { geoEqualEarth, geoPath, type GeoProjection } from 'd3';
import type { MultiLineString, MultiPolygon } from 'geojson';

import { isWithin, Outline, type Box, type Point } from './outline';
import { LINE_KINDS, type LineKind, type World } from './world';

export const CENTRES = ['atlantic', 'pacific'] as const;
/** Where the middle of the map lies; the map is cut on the other side of the globe. */
export type Centre = (typeof CENTRES)[number];

/**
 * Meridians in the middle. At 11° E the cut runs through the Bering Strait, at 150° E through the
 * Atlantic between Cabo Verde and Brazil: neither cuts a country.
 */
const MERIDIANS: Record<Centre, number> = { atlantic: 11, pacific: 150 };

/** A gain in degrees that is worth a map that readers know less well. */
const WORTH_TURNING = 30;

/**
 * The centre around which points, given as longitude and latitude, lie together and away from the
 * rim, where the projection bends them. The Atlantic one unless the other is clearly better.
 */
export function centreAround(points: readonly Point[]): Centre {
	const furthest = (centre: Centre) =>
		Math.max(
			0,
			...points.map(([longitude]) => Math.abs(((longitude - MERIDIANS[centre] + 540) % 360) - 180))
		);
	return furthest('atlantic') - furthest('pacific') > WORTH_TURNING ? 'pacific' : 'atlantic';
}

/** Size of the drawing in its own units. Show it at any size: strokes and marks do not scale. */
export const DRAWING = { width: 2000, height: 944 } as const;
/** Northern edge of the drawing, degrees: Greenland's far north is cut off. */
const NORTH = 80;
/** Half the width of Equal Earth at scale 1, at the equator, less the empty ocean at its rim. */
const HALF_WIDTH = 2.68;

export interface DrawnArea {
	/** SVG path data. */
	path: string;
	box: Box;
	/** Area of the largest part, in square units. */
	largest: number;
	/** Centre of the largest part. */
	centre: Point;
}

/** The base map as drawn around one centre. Fixed: filters and sizes do not change it. */
export interface DrawnWorld {
	areas: ReadonlyMap<string, DrawnArea>;
	/** SVG path data of areas without a final status. */
	readonly neutral: string;
	readonly lines: Readonly<Record<LineKind, string>>;
	/** Where a longitude and latitude lies. */
	project: (point: Point) => Point;
	/** Longitude and latitude of a point of the drawing; beside the globe, of its rim. */
	locate: (point: Point) => Point;
	/** Whether there is land at a point of the drawing. */
	isLand: (point: Point) => boolean;
}

/** `small`: for thumbnails, with a tenth of the points. */
export type Detail = 'full' | 'small';

/** Least distance between two points of an outline, in units. */
const GRAIN: Record<Detail, number> = { full: 0, small: 6 };

const drawings = new WeakMap<World, Map<string, DrawnWorld>>();

/**
 * Projects the base map, once for each centre and detail. Equal Earth: areas keep their
 * proportions.
 */
export function drawWorld(world: World, centre: Centre, detail: Detail = 'full'): DrawnWorld {
	const known = drawings.get(world) ?? new Map<string, DrawnWorld>();
	drawings.set(world, known);
	const key = `${centre} ${detail}`;
	let drawn = known.get(key);
	if (!drawn) known.set(key, (drawn = draw(world, centre, GRAIN[detail])));
	return drawn;
}

function draw(world: World, centre: Centre, grain: number): DrawnWorld {
	const projection = projectionAround(centre);
	const outline = (shape: MultiPolygon | MultiLineString) => {
		const drawn = new Outline(grain);
		geoPath(projection, drawn)(shape);
		return drawn;
	};
	const areas = new Map<string, DrawnArea>();
	const land: Outline[] = [];
	for (const [iso3, shape] of world.areas) {
		const drawn = outline(shape);
		if (drawn.isEmpty) continue;
		land.push(drawn);
		const { path, box, largest } = drawn;
		areas.set(iso3, { path, box, largest: largest.area, centre: largest.centre });
	}
	let neutral: string | undefined;
	let lines: DrawnWorld['lines'] | undefined;
	return {
		areas,
		// Lines are half of the work: drawn when first asked for, so that areas can show before them.
		get neutral() {
			return (neutral ??= world.neutral.map((shape) => outline(shape).path).join(''));
		},
		get lines() {
			return (lines ??= Object.fromEntries(
				LINE_KINDS.map((kind) => [kind, outline(world.lines[kind]).path])
			) as DrawnWorld['lines']);
		},
		project: (point) => projection(point) ?? [0, 0],
		locate: (point) => locatedBy(projection, MERIDIANS[centre], point),
		isLand: ([x, y]) =>
			land.some(
				({ box, rings }) =>
					x >= box.left &&
					x <= box.right &&
					y >= box.top &&
					y <= box.bottom &&
					isWithin(rings, [x, y])
			)
	};
}

function locatedBy(projection: GeoProjection, meridian: number, [x, y]: Point): Point {
	const [longitude, latitude] = projection.invert!([x, y])!;
	const fromMiddle = ((longitude - meridian + 540) % 360) - 180;
	const east = x - DRAWING.width / 2;
	// Beyond the rim the longitude would go on around the globe, and come out on the other side.
	if (fromMiddle * east >= 0) return [longitude, latitude];
	const rim = meridian + Math.sign(east) * 179.99;
	return [((rim + 540) % 360) - 180, latitude];
}

function projectionAround(centre: Centre): GeoProjection {
	const scale = DRAWING.width / 2 / HALF_WIDTH;
	const projection = geoEqualEarth()
		.rotate([-MERIDIANS[centre], 0])
		.scale(scale)
		// Parallels are straight in Equal Earth: bending long borders along great circles would be wrong.
		.precision(0)
		.translate([DRAWING.width / 2, 0]);
	const [, north] = projection([MERIDIANS[centre], NORTH])!;
	return projection.translate([DRAWING.width / 2, -north]);
}

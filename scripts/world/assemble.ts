import { geoCentroid, group } from 'd3';
import type { FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mergeArcs, meshArcs } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type {
	GeometryCollection,
	GeometryObject,
	MultiLineString,
	MultiPolygon as MultiPolygonArcs,
	Polygon as PolygonArcs,
	Topology
} from 'topojson-specification';

import { cutArea } from './cut';
import {
	DROPPED,
	MERGED,
	MERGED_INTO_NEUTRAL,
	NEUTRAL,
	innerLineStyle,
	openBorderStyle,
	PLACES_WITHIN,
	type Box
} from './patches';

/** A line of `data/boundaries/cuts.geojson`. */
export interface Cut {
	/** The area that is cut, by ISO 3166-1 alpha-3. */
	cut: string;
	/** What the cut-off part becomes: another country, or a neutral area. */
	becomes: string;
	/** A point of the cut-off part, longitude and latitude. */
	contains: Position;
	note: string;
}

export type Source = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

/** `world.json`. Areas have their ISO 3166-1 alpha-3 code as id, neutral areas a slug. */
export type WorldTopology = Topology<{
	countries: GeometryCollection;
	neutral: GeometryCollection;
	coast: MultiLineString;
	borders: MultiLineString;
	dashed: MultiLineString;
	dotted: MultiLineString;
	'dash-dotted': MultiLineString;
}>;

export interface Detail {
	/** Triangles smaller than this are smoothed away, in square degrees. */
	tolerance: number;
	/** Number of grid steps across the world, for delta encoding. */
	quantization: number;
}

/** Areas as polygons, by id. What was cut off is still apart: `jammu-kashmir/IND`, `SYR/ISR`. */
type Areas = Map<string, MultiPolygon>;

/** Builds the base map from the source topology and our cuts. Same input, same output. */
export function assembleWorld(
	source: Source,
	cuts: FeatureCollection<LineString, Cut>,
	{ tolerance, quantization }: Detail
): WorldTopology {
	const areas = patchedAreas(source, cuts);
	const collection: FeatureCollection<MultiPolygon> = {
		type: 'FeatureCollection',
		features: [...areas]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([id, geometry]) => ({ type: 'Feature', id, properties: {}, geometry }))
	};
	const whole = topologyOf({ areas: collection }) as Patched;
	const light = simplify(keepIslands(presimplify(whole as never)) as never, tolerance) as Patched;
	return quantized(grouped(light), quantization);
}

function patchedAreas(source: Source, cuts: FeatureCollection<LineString, Cut>): Areas {
	const areas: Areas = new Map();
	const add = (id: string, polygons: Position[][][]) => {
		const before = areas.get(id)?.coordinates ?? [];
		areas.set(id, { type: 'MultiPolygon', coordinates: [...before, ...polygons] });
	};

	for (const { properties, geometry } of feature(source, source.objects.countries).features) {
		const { a3 } = properties;
		if ((DROPPED as readonly string[]).includes(a3)) continue;
		const polygons = polygonsOf(geometry as Polygon | MultiPolygon);
		const within = PLACES_WITHIN.filter(({ from }) => from === a3);
		for (const { iso3, box } of within) {
			const own = polygons.filter((polygon) => inBox(polygon, box));
			if (own.length) add(iso3, own);
		}
		const rest = polygons.filter((polygon) => !within.some(({ box }) => inBox(polygon, box)));
		const neutral = MERGED_INTO_NEUTRAL[a3];
		if (rest.length) add(neutral ? `${neutral}/${a3}` : a3, rest);
	}

	for (const { properties, geometry } of cuts.features) {
		const { cut: id, becomes, contains } = properties;
		const { rest, cut } = cutArea(areas.get(id)!, geometry.coordinates, contains);
		areas.set(id, rest);
		add(`${becomes}/${id}`, [cut.coordinates]);
	}
	return areas;
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function inBox(coordinates: Position[][], [west, south, east, north]: Box): boolean {
	const [x, y] = geoCentroid({ type: 'Polygon', coordinates });
	return x >= west && x <= east && y >= south && y <= north;
}

/** The least number of corners that an island keeps. */
const ISLAND_CORNERS = 6;

/** Keeps the strongest corners of every closed arc, so that simplifying swallows no island. */
function keepIslands(whole: Topology): Topology {
	for (const arc of whole.arcs as number[][][]) {
		if (!isClosed(arc)) continue;
		const strongest = arc
			.slice(1, -1)
			.toSorted((a, b) => b[2]! - a[2]!)
			.slice(0, ISLAND_CORNERS - 1);
		for (const corner of strongest) corner[2] = Infinity;
	}
	return whole;
}

/** The country or neutral area that an area of the patched map belongs to. */
const owner = (id: string) => MERGED[id] ?? id.split('/')[0]!;

type Patched = Topology<{ areas: GeometryCollection }>;
type AreaArcs = (PolygonArcs | MultiPolygonArcs) & { id: string };

/** Puts the areas into countries and neutral areas, and the arcs between them into kinds of line. */
function grouped(whole: Patched): WorldTopology {
	const all = whole.objects.areas.geometries as AreaArcs[];
	const byOwner = group(all, ({ id }) => owner(id));
	const merged = (ids: string[]) => ({
		type: 'GeometryCollection' as const,
		geometries: ids.map((id) => {
			const parts = byOwner.get(id)!;
			const geometry = parts.length > 1 ? mergeArcs(whole, parts) : parts[0]!;
			return { type: geometry.type, id, arcs: geometry.arcs } as GeometryObject;
		})
	});
	const neutral = (id: string) => (NEUTRAL as readonly string[]).includes(id);
	const lines = (keep: (a: string, b: string) => boolean) => {
		const { type, arcs } = meshArcs(whole, whole.objects.areas as never, (a, b) =>
			keep((a as AreaArcs).id, (b as AreaArcs).id)
		) as MultiLineString;
		return { type, arcs };
	};
	const apart = (a: string, b: string) => owner(a) !== owner(b);
	const style = (a: string, b: string) => (apart(a, b) ? openBorderStyle : innerLineStyle)(a, b);
	const ids = [...byOwner.keys()].sort();

	return {
		type: 'Topology',
		arcs: whole.arcs,
		objects: {
			countries: merged(ids.filter((id) => !neutral(id))) as GeometryCollection,
			neutral: merged(ids.filter(neutral)) as GeometryCollection,
			coast: lines((a, b) => a === b),
			borders: lines((a, b) => apart(a, b) && !style(a, b)),
			dashed: lines((a, b) => style(a, b) === 'dashed'),
			dotted: lines((a, b) => style(a, b) === 'dotted'),
			'dash-dotted': lines((a, b) => style(a, b) === 'dash-dotted')
		}
	};
}

/** Rounds to a grid and stores differences, as TopoJSON's quantization does. */
function quantized(whole: WorldTopology, steps: number): WorldTopology {
	const scale: [number, number] = [360 / (steps - 1), 180 / (steps - 1)];
	const translate: [number, number] = [-180, -90];
	const onGrid = ([longitude, latitude]: Position): Position => [
		Math.round((longitude! - translate[0]) / scale[0]),
		Math.round((latitude! - translate[1]) / scale[1])
	];
	const grid = whole.arcs.map((arc) => withoutRepeats(arc.map(onGrid)));
	// Islands that the grid flattens or turns inside out would be drawn as the whole globe.
	const lost = new Set<number>();
	grid.forEach((arc, index) => {
		const before = whole.arcs[index]!;
		if (isClosed(before) && signedArea(arc) * signedArea(before) <= 0) lost.add(index);
	});
	return {
		...without(whole, lost),
		arcs: grid.map((arc, index) => (lost.has(index) ? [] : deltas(arc))),
		transform: { scale, translate }
	};
}

/** Leaves out the polygons and lines that consist of one lost arc, and areas left with nothing. */
function without(whole: WorldTopology, lost: ReadonlySet<number>): WorldTopology {
	const kept = (arcs: readonly number[]) => !arcs.every((arc) => lost.has(arc < 0 ? ~arc : arc));
	const areas = ({ geometries, ...rest }: GeometryCollection): GeometryCollection => ({
		...rest,
		geometries: (geometries as AreaArcs[]).flatMap(({ type, id, arcs }) => {
			const polygons = (type === 'Polygon' ? [arcs] : arcs) as number[][][];
			const left = polygons
				.filter(([outer]) => kept(outer!))
				.map((rings) => rings.filter((ring) => kept(ring)));
			return left.length ? ([{ type: 'MultiPolygon', id, arcs: left }] as GeometryObject[]) : [];
		})
	});
	const lines = ({ arcs, ...rest }: MultiLineString) => ({ ...rest, arcs: arcs.filter(kept) });
	const { countries, neutral, coast, borders, ...open } = whole.objects;
	return {
		...whole,
		objects: {
			countries: areas(countries),
			neutral: areas(neutral),
			coast: lines(coast),
			borders: lines(borders),
			...open
		}
	};
}

function withoutRepeats(arc: readonly Position[]): Position[] {
	const kept = arc.filter(([x, y], i) => i === 0 || x !== arc[i - 1]![0] || y !== arc[i - 1]![1]);
	return kept.length > 1 ? kept : [arc[0]!, arc[0]!];
}

function deltas(arc: readonly Position[]): Position[] {
	return arc.map(([x, y], i) =>
		i === 0 ? [x!, y!] : [x! - arc[i - 1]![0]!, y! - arc[i - 1]![1]!]
	);
}

function isClosed(arc: readonly Position[]): boolean {
	const [first, last] = [arc[0]!, arc.at(-1)!];
	return first[0] === last[0] && first[1] === last[1];
}

/** Twice the planar area of a closed arc; its sign tells the direction. */
function signedArea(arc: readonly Position[]): number {
	let area = 0;
	for (let i = 1; i < arc.length; i++) {
		const [[x1, y1], [x2, y2]] = [arc[i - 1]!, arc[i]!];
		area += x1! * y2! - x2! * y1!;
	}
	return area;
}

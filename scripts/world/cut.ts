import type { MultiPolygon, Polygon, Position } from 'geojson';
import { polygonContains } from 'd3';

/**
 * Cuts the part that contains `point` off an area, along a line between two vertices of one ring.
 *
 * The ends of the line snap to the nearest vertices, so both parts keep the area's own vertices and
 * later share one arc with every neighbour. Coordinates are degrees, treated as a plane: right for
 * lines of a few degrees, away from the poles and the antimeridian.
 *
 * @throws Error when neither part contains the point.
 */
export function cutArea(
	area: MultiPolygon,
	line: readonly Position[],
	point: Position
): { rest: MultiPolygon; cut: Polygon } {
	const [start, end] = [line[0]!, line.at(-1)!];
	const index = nearestPolygon(area, start);
	const polygon = area.coordinates[index]!;
	const ring = polygon[0]!.slice(0, -1);
	const from = nearestVertex(ring, start);
	const to = nearestVertex(ring, end);
	const between = line.slice(1, -1);

	const along = closed([...walk(ring, to, from), ...between]);
	const against = closed([...walk(ring, from, to), ...between.toReversed()]);
	const inside = [along, against].find((part) =>
		polygonContains(part as [number, number][], point as [number, number])
	);
	if (!inside) throw new Error(`No part of the cut contains ${point.join(', ')}`);

	const rest = inside === along ? against : along;
	return {
		cut: { type: 'Polygon', coordinates: [inside] },
		rest: {
			type: 'MultiPolygon',
			coordinates: area.coordinates.with(index, [rest, ...polygon.slice(1)])
		}
	};
}

/** The vertices of an open ring from one to another, both included, in ring order. */
function walk(ring: readonly Position[], from: number, to: number): Position[] {
	return from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
}

function closed(ring: Position[]): Position[] {
	return [...ring, ring[0]!];
}

function nearestPolygon(area: MultiPolygon, point: Position): number {
	const distances = area.coordinates.map(([ring]) =>
		Math.min(...ring!.map((vertex) => distance(vertex, point)))
	);
	return distances.indexOf(Math.min(...distances));
}

function nearestVertex(ring: readonly Position[], point: Position): number {
	const distances = ring.map((vertex) => distance(vertex, point));
	return distances.indexOf(Math.min(...distances));
}

function distance([x1, y1]: Position, [x2, y2]: Position): number {
	return Math.hypot(x1! - x2!, y1! - y2!);
}

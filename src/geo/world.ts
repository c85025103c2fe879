import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
	GeometryObject,
	MultiLineString as Lines,
	MultiPolygon as Polygons,
	Topology
} from 'topojson-specification';

import { keepCopy, readCopy } from './kept-copy';

export const LINE_KINDS = ['coast', 'borders', 'dashed', 'dotted', 'dash-dotted'] as const;
/** Coast and agreed borders, then three ways to draw a border that is not agreed. */
export type LineKind = (typeof LINE_KINDS)[number];

/** The base map in longitude and latitude. */
export interface World {
	/** Outlines by ISO 3166-1 alpha-3. A place too small for an outline is missing. */
	areas: ReadonlyMap<string, MultiPolygon>;
	/** Areas without a final status: no country's colour. */
	neutral: readonly MultiPolygon[];
	lines: Readonly<Record<LineKind, MultiLineString>>;
}

/** The base map could not be had or read. `cause` holds the reason. */
export class WorldError extends Error {
	override name = 'WorldError';
}

/**
 * Reads `world.json`.
 *
 * @throws WorldError when it is not a base map.
 */
export function parseWorld(value: unknown): World {
	if (!isBaseMap(value)) throw new WorldError('The base map is not one that the Atlas can draw.');
	try {
		const outlines = (name: string) =>
			(value.objects[name] as { geometries: GeometryObject[] }).geometries.map((geometry) => ({
				id: String(geometry.id),
				outline: feature(value, geometry as Polygons).geometry as MultiPolygon
			}));
		const line = (kind: LineKind) =>
			feature(value, value.objects[kind] as Lines).geometry as MultiLineString;
		return {
			areas: new Map(outlines('countries').map(({ id, outline }) => [id, outline])),
			neutral: outlines('neutral').map(({ outline }) => outline),
			lines: Object.fromEntries(LINE_KINDS.map((kind) => [kind, line(kind)])) as World['lines']
		};
	} catch (cause) {
		throw new WorldError('The base map is damaged.', { cause });
	}
}

let loaded: Promise<World> | undefined;

/**
 * Fetches and reads the base map, once per visit; a failed try is not remembered. When the file is
 * missing or damaged, the copy of an earlier visit is read instead.
 *
 * @throws WorldError when there is no copy either.
 */
export function loadWorld(
	url = 'data/world.json',
	fetchFile: typeof fetch = fetch
): Promise<World> {
	loaded ??= fetchWorld(url, fetchFile).catch((error: unknown) => {
		loaded = undefined;
		throw error;
	});
	return loaded;
}

async function fetchWorld(url: string, fetchFile: typeof fetch): Promise<World> {
	try {
		const response = await fetchFile(url);
		if (!response.ok) throw new Error(`${url} answered ${response.status}`);
		const text = await response.text();
		const world = parseWorld(JSON.parse(text));
		void keepCopy(url, text);
		return world;
	} catch (cause) {
		const copy = await readCopy(url);
		if (copy !== null) return parseWorld(JSON.parse(copy));
		throw new WorldError('The base map could not be had.', { cause });
	}
}

function isBaseMap(value: unknown): value is Topology {
	const { type, arcs, objects } = (value ?? {}) as Partial<Topology>;
	return (
		type === 'Topology' &&
		Array.isArray(arcs) &&
		['countries', 'neutral'].every((name) => objects?.[name]?.type === 'GeometryCollection') &&
		LINE_KINDS.every((kind) => objects?.[kind]?.type === 'MultiLineString')
	);
}

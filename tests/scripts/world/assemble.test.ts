import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { geoArea, geoContains } from 'd3';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';

import { buildWorld } from '../../../scripts/world/sources';
import { parseWorld } from '../../../src/geo/world';

const topology = buildWorld();
const world = parseWorld(topology);

interface Place {
	iso3: string;
	status: string;
	point: [number, number] | null;
}

const table = new URL('../../../data/countries.jsonl', import.meta.url);
const places: Place[] = existsSync(table)
	? readFileSync(table, 'utf8')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line))
	: [];

function holderOf(point: [number, number]): string[] {
	const holders = [...world.areas].filter(([, area]) => geoContains(area, point));
	const neutral = world.neutral.some((area) => geoContains(area, point));
	return [...holders.map(([iso3]) => iso3), ...(neutral ? ['neutral'] : [])];
}

describe('the base map', () => {
	it('fits in 115 kB gzip', () => {
		expect(gzipSync(JSON.stringify(topology)).length).toBeLessThan(115_000);
	});

	it('is the same each time it is built', () => {
		expect(JSON.stringify(buildWorld())).toBe(JSON.stringify(topology));
	});

	it('gives all 193 members and both observers an outline or a point', () => {
		const states = places.filter(({ status }) => status !== 'other');
		expect(states).toHaveLength(195);
		const missing = states.filter(({ iso3, point }) => !world.areas.has(iso3) && !point);
		expect(missing).toEqual([]);
	});

	it('draws nothing under a code that the country table does not have', () => {
		const known = new Set(places.map(({ iso3 }) => iso3));
		expect([...world.areas.keys()].filter((iso3) => !known.has(iso3))).toEqual([]);
	});

	it('has no outline that is turned inside out', () => {
		const huge = [...world.areas].filter(([, area]) => geoArea(area as MultiPolygon) > 1);
		expect(huge.map(([iso3]) => iso3)).toEqual([]);
	});

	it.each<[string, [number, number], string]>([
		['Crimea', [34.2, 45.2], 'UKR'],
		['the north of Cyprus', [33.4, 35.27], 'CYP'],
		['Hargeisa', [44.06, 9.56], 'SOM'],
		['the Golan', [35.75, 33.0], 'SYR'],
		['Srinagar', [74.8, 34.08], 'neutral'],
		['Gilgit', [74.31, 35.92], 'neutral'],
		['the Siachen glacier', [77.1, 35.42], 'neutral'],
		['Abyei', [28.43, 9.6], 'neutral'],
		['Aksai Chin', [79.2, 35.1], 'CHN'],
		['Arunachal Pradesh', [94.5, 28.3], 'IND'],
		['Laayoune', [-13.1, 27.1], 'ESH'],
		['Taipei', [121.5, 25.0], 'TWN'],
		['Pristina', [21.16, 42.66], 'XKX'],
		['Gaza', [34.35, 31.4], 'PSE'],
		['Kunashir', [145.9, 44.1], 'RUS'],
		['Cayenne', [-52.6, 4.4], 'GUF'],
		['Longyearbyen', [16.5, 78.3], 'SJM']
	])('shows %s as %s → %s', (_, point, holder) => {
		expect(holderOf(point)).toEqual([holder]);
	});

	it('draws open borders apart from agreed ones', () => {
		const { dashed, dotted } = world.lines;
		const near = (lines: typeof dashed, [x, y]: [number, number]) =>
			lines.coordinates.flat().some(([a, b]) => Math.hypot(a! - x, b! - y) < 0.3);
		expect(near(dashed, [127, 38.2])).toBe(true);
		expect(near(world.lines.borders, [127, 38.2])).toBe(false);
		expect(near(dotted, [74.1, 33.85])).toBe(true);
		expect(near(world.lines['dash-dotted'], [20.9, 43.1])).toBe(true);
		expect(near(world.lines['dash-dotted'], [35.64, 33.0])).toBe(true);
	});
});

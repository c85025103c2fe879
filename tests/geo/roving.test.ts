import { existsSync, readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from 'vitest';

import { wholeCamera } from '../../src/geo/camera';
import { CENTRES, DRAWING, drawWorld } from '../../src/geo/drawn-world';
import { layoutTiles } from '../../src/geo/tiles';
import type { Country } from '../../src/domain/release';
import { frameOf, markersOf, seen, type Anchor } from '../../src/views/coverage-map/layout';
import { stopForKey, type NamedStop } from '../../src/geo/roving';
import { realWorld } from '../fixtures/world';

const table = new URL('../../data/countries.jsonl', import.meta.url);
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

let countries: Country[] = [];

beforeAll(() => {
	if (!existsSync(table)) throw new Error('data/countries.jsonl is missing');
	countries = readFileSync(table, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line))
		.filter(({ iso3 }) => iso3 !== 'ATA')
		.toSorted((a: Country, b: Country) => (a.name < b.name ? -1 : 1));
});

/** Every stop that arrows lead to from the first. */
function reachable(stops: readonly NamedStop[]): Set<string> {
	const found = new Set([stops[0]!.id]);
	for (const id of found) {
		for (const key of ARROWS) {
			const next = stopForKey(key, id, stops);
			if (next) found.add(next);
		}
	}
	return found;
}

const members = () => countries.filter(({ status }) => status !== 'other').map((it) => it.iso3);

describe.each(CENTRES)('on the map around the %s', (centre) => {
	it.each([1440, 792, 390])('arrows reach all members and observers at %i px', (width) => {
		const drawn = drawWorld(realWorld(), centre);
		const frame = frameOf(width);
		const camera = wholeCamera(frame, DRAWING);
		const anchors = countries.flatMap((country): Anchor[] => {
			const area = drawn.areas.get(country.iso3);
			const at = country.point ? drawn.project(country.point) : area?.centre;
			const place = { country, kind: country.recipient ? 'unknown' : 'out-of-scope' };
			return at ? [{ place, at, largest: area?.largest ?? 0 } as Anchor] : [];
		});
		const markers = markersOf(anchors, camera, frame);
		const stops = anchors.map(({ place: { country }, at }) => {
			const marker = markers.get(country.iso3);
			const [x, y] = marker ? [marker.cx, marker.cy] : seen(at, camera);
			return { id: country.iso3, name: country.name, x, y };
		});

		const found = reachable(stops);
		expect(members()).toHaveLength(195);
		expect(members().filter((iso3) => !found.has(iso3))).toEqual([]);
	});
});

describe('on the tiles', () => {
	it('arrows reach every tile', () => {
		const ids = countries.map(({ iso3 }) => iso3);
		const groups = [
			{ id: 'a', full: ids.slice(0, 61), low: ids.slice(61, 75) },
			{ id: 'b', full: ids.slice(75, 150), low: ids.slice(150) }
		];
		const stops = layoutTiles(groups, 358)
			.blocks.flatMap(({ tiles }) => tiles)
			.map(({ id, x, y, width, height }) => ({
				id,
				name: id,
				x: x + width / 2,
				y: y + height / 2
			}));
		expect(reachable(stops).size).toBe(ids.length);
	});
});

describe('stopForKey', () => {
	const stops = ['Ghana', 'Kenya', 'Kiribati', 'Åland'].map((name, x) => ({
		id: name,
		name,
		x: x * 10,
		y: 0
	}));

	it.each([
		['Home', 'Kenya', 'Ghana'],
		['End', 'Ghana', 'Åland'],
		['k', 'Ghana', 'Kenya'],
		['k', 'Kenya', 'Kiribati'],
		['k', 'Kiribati', 'Kenya'],
		['ArrowRight', 'Ghana', 'Kenya'],
		['ArrowLeft', 'Ghana', null],
		['F5', 'Ghana', null],
		['?', 'Ghana', null]
	])('%s leads from %s to %s', (key, from, to) => {
		expect(stopForKey(key, from, stops)).toBe(to);
	});
});

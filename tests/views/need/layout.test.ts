import { describe, expect, it } from 'vitest';

import { readChoice, settingParams } from '../../../src/views/need/choice';
import { AREA_NAMES, CELL, layoutBlocks, spotForKey } from '../../../src/views/need/matrix-layout';
import type { Place } from '../../../src/views/need/model';
import { isInside } from '../../../src/views/need/scatter-layout';

const places = (count: number) =>
	Array.from({ length: count }, (_, at) => ({ name: `Country ${at}` }) as Place);

describe('the blocks of the matrix', () => {
	it('hold every country once, as even as can be, within the width', () => {
		const blocks = layoutBlocks(places(134), 792);
		expect(blocks.flatMap((block) => block.places)).toHaveLength(134);
		const sizes = blocks.map((block) => block.places.length);
		expect(Math.max(...sizes) * (CELL.width + 1) + AREA_NAMES).toBeLessThanOrEqual(792);
		expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(blocks.length);
		expect(blocks.map(({ first }) => first)).toEqual(
			sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0))
		);
	});

	it('are none without countries', () => {
		expect(layoutBlocks([], 792)).toEqual([]);
	});
});

describe('keys in the matrix', () => {
	const size = { places: 3, areas: 5 };
	it.each([
		['ArrowRight', true, { place: 2, area: 1 }],
		['ArrowDown', true, { place: 1, area: 2 }],
		['ArrowDown', false, { place: 2, area: 1 }],
		['ArrowLeft', false, { place: 1, area: 0 }],
		['End', true, { place: 2, area: 1 }],
		['x', true, null]
	] as const)('%s (across %s)', (key, across, spot) => {
		expect(spotForKey(key, { place: 1, area: 1 }, size, across)).toEqual(spot);
	});

	it('stop at the edges', () => {
		expect(spotForKey('ArrowUp', { place: 0, area: 0 }, size, true)).toBeNull();
	});
});

describe('a line drawn around dots', () => {
	it('holds what lies inside it', () => {
		const bend = [
			[0, 0],
			[10, 0],
			[10, 10],
			[5, 3],
			[0, 10]
		] as const;
		expect(isInside([2, 2], bend)).toBe(true);
		expect(isInside([5, 8], bend)).toBe(false);
		expect(isInside([12, 2], bend)).toBe(false);
	});
});

describe('what the address asks for', () => {
	it('falls back to the defaults where it is not known', () => {
		const choice = readChoice({ need: 'best', weight: 'heavy', window: '99', k: '3', field: 'x' });
		expect(choice).toEqual(readChoice({}));
		expect(choice.settings).toEqual({ weight: 'root', window: 5, factor: 1 });
	});

	it('comes back as it was set', () => {
		const settings = { weight: 'share', window: null, factor: 2 } as const;
		const params = settingParams(settings);
		expect(params).toEqual({ weight: 'share', window: 'all', k: '2' });
		expect(readChoice(params as Record<string, string>).settings).toEqual(settings);
	});
});

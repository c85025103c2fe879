import { describe, expect, it } from 'vitest';

import { stopAfter, type Stop } from '../../../src/views/overlaps/upset-keys';

const size = { combinations: 3, sites: 2 };
const combination = (at: number): Stop => ({ kind: 'combination', at });
const site = (at: number): Stop => ({ kind: 'site', at });

describe('a key of the plot', () => {
	it.each<[string, Stop, Stop | null]>([
		['ArrowRight', combination(0), combination(1)],
		['ArrowRight', combination(2), null],
		['ArrowLeft', combination(1), combination(0)],
		['End', combination(0), combination(2)],
		['Home', combination(2), combination(0)],
		['ArrowDown', combination(1), site(0)],
		['ArrowUp', combination(1), null],
		['ArrowDown', site(0), site(1)],
		['ArrowDown', site(1), null],
		['ArrowUp', site(1), site(0)],
		['ArrowUp', site(0), combination(0)],
		['ArrowRight', site(1), combination(0)],
		['ArrowLeft', site(1), null],
		['x', site(1), null]
	])('%s leads on', (key, from, to) => expect(stopAfter(from, key, size)).toEqual(to));

	it('is mirrored where the first combination is at the right', () => {
		expect(stopAfter(combination(0), 'ArrowLeft', size, true)).toEqual(combination(1));
		expect(stopAfter(site(0), 'ArrowLeft', size, true)).toEqual(combination(0));
	});
});

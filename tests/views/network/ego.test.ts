import { beforeAll, describe, expect, it } from 'vitest';

import { networkOf } from '../../../src/domain/network/network';
import { neighboursOf } from '../../../src/domain/network/structure';
import { i18n } from '../../../src/i18n/i18n.svelte';
import { placeEgo } from '../../../src/views/network/ego-layout';
import { egoFrom, EGO_MAX, type Ego } from '../../../src/views/network/ego-model';
import { pageProps as propsOf } from '../../fixtures/view-props';

beforeAll(async () => {
	await i18n.use('en');
	await i18n.need('network');
});

function egoOf(id: string | null, who: 'actors' | 'countries' = 'actors') {
	const { reading } = propsOf();
	const network = networkOf(reading, who, 'shared');
	return egoFrom({
		reading,
		network,
		neighbours: neighboursOf(network),
		together: null,
		who,
		by: 'shared',
		chosen: id === null ? null : { kind: who === 'actors' ? 'actor' : 'country', id }
	})!;
}

const withNeighbours = (sizes: number[]): Ego => ({
	party: 0,
	hidden: 0,
	groups: sizes.map((size, group) => ({
		label: `group ${group}`,
		neighbours: Array.from({ length: size }, (_, at) => ({
			party: 1 + group * 100 + at,
			weight: 1
		}))
	}))
});

describe('the ring', () => {
	it('groups actors by what they are to the one in the middle', () => {
		expect(egoOf('australia').groups.map(({ label }) => label)).toEqual([
			'Fund beside it',
			'Partners',
			'Implement what it funds'
		]);
	});

	it('groups places by region', () => {
		expect(egoOf('KEN', 'countries').groups.map(({ label }) => label)).toEqual(['Africa']);
	});

	it('puts the one with most neighbours in the middle when nobody is chosen', () => {
		const { party } = egoOf(null);
		const network = networkOf(propsOf().reading, 'actors', 'shared');
		const degrees = neighboursOf(network).map(({ length }) => length);
		expect(degrees[party]).toBe(Math.max(...degrees));
	});

	it.each([[[1]], [[3, 2]], [[60]], [[20, 1, 39]], [[12, 12, 12, 12, 12]], [[0, 59, 1]]])(
		'gives every name of %j a line of its own on its side',
		(sizes) => {
			for (const width of [358, 792, 1352]) {
				const placed = placeEgo(
					{
						...withNeighbours(sizes),
						groups: withNeighbours(sizes).groups.filter((g) => g.neighbours.length)
					},
					width
				);
				expect(placed.nodes.length).toBeLessThanOrEqual(EGO_MAX);
				expect(placed.nodes).toHaveLength(sizes.reduce((sum, size) => sum + size, 0));
				for (const side of ['left', 'right'] as const) {
					const ys = [...placed.nodes, ...placed.headings]
						.filter((line) => line.side === side)
						.map(({ y }) => y)
						.sort((a, b) => a - b);
					ys.slice(1).forEach((y, at) => expect(y - ys[at]!).toBeGreaterThanOrEqual(15.49));
					expect(ys[0] ?? 0).toBeGreaterThanOrEqual(0);
					expect(ys.at(-1) ?? 0).toBeLessThanOrEqual(placed.height);
				}
				for (const { room, x } of placed.nodes) {
					expect(room).toBeGreaterThanOrEqual(8);
					expect(x).toBeGreaterThan(0);
					expect(x).toBeLessThan(width);
				}
			}
		}
	);
});

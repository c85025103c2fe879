import { describe, expect, it } from 'vitest';

import { networkOf } from '../../../src/domain/network/network';
import { spotOf, viewportAt } from '../../../src/views/network/spot';
import { fitAll, nodeAt, nodeTowards, zoomAround } from '../../../src/views/network/viewport';
import { communitiesOf, placeNetwork } from '../../../src/views/network/whole-layout';
import { communitiesIn, wholeOf } from '../../../src/views/network/whole-model';
import { pageProps as propsOf } from '../../fixtures/view-props';

/** Two cliques of five, joined by one link. */
const cliques = (() => {
	const pairs: [number, number][] = [[0, 5]];
	for (const first of [0, 5]) {
		for (let a = 0; a < 5; a++) for (let b = a + 1; b < 5; b++) pairs.push([first + a, first + b]);
	}
	return {
		size: 10,
		ends: Uint32Array.from(pairs.flat()),
		weights: new Float32Array(pairs.length).fill(1),
		radii: new Float32Array(10).fill(6)
	};
})();

describe('the whole network', () => {
	it('is placed the same way every time', () => {
		expect(placeNetwork(cliques)).toEqual(placeNetwork(cliques));
	});

	it('finds who hangs together and keeps them closer than the rest', () => {
		const groups = communitiesOf(cliques);
		expect(new Set(groups.slice(0, 5)).size).toBe(1);
		expect(groups[0]).not.toBe(groups[9]);

		const { positions } = placeNetwork(cliques);
		const distance = (a: number, b: number) =>
			Math.hypot(
				positions[a * 2]! - positions[b * 2]!,
				positions[a * 2 + 1]! - positions[b * 2 + 1]!
			);
		expect(distance(1, 2)).toBeLessThan(distance(1, 7));
	});

	it('leaves no node on another and none without a place', () => {
		const { positions } = placeNetwork(cliques);
		expect(positions.every(Number.isFinite)).toBe(true);
		for (let a = 0; a < 10; a++) {
			for (let b = a + 1; b < 10; b++) {
				const dx = positions[a * 2]! - positions[b * 2]!;
				const dy = positions[a * 2 + 1]! - positions[b * 2 + 1]!;
				expect(Math.hypot(dx, dy)).toBeGreaterThan(11);
			}
		}
	});

	it('places one pair, and nothing at all', () => {
		const pair = {
			...cliques,
			size: 2,
			ends: Uint32Array.of(0, 1),
			weights: Float32Array.of(1),
			radii: Float32Array.of(3, 3)
		};
		expect(placeNetwork(pair).positions.every(Number.isFinite)).toBe(true);
		const none = {
			size: 0,
			ends: new Uint32Array(),
			weights: new Float32Array(),
			radii: new Float32Array()
		};
		expect(placeNetwork(none).positions).toHaveLength(0);
	});

	it('reports how far it is', () => {
		const shares: number[] = [];
		placeNetwork(cliques, (share) => shares.push(share));
		expect(shares.length).toBeGreaterThan(5);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	});

	it('names communities by their largest member and the topic that stands out', () => {
		const { reading } = propsOf();
		const network = networkOf(reading, 'actors', 'shared');
		const whole = wholeOf(network, reading, 'actors');
		const groups = Int32Array.from(whole.members, () => 0);
		const [community] = communitiesIn(network, whole, groups, reading, 'actors');
		expect(network.totals[community!.members[0]!]).toBe(Math.max(...network.totals));
		expect(community!.onTopic).toBeLessThanOrEqual(community!.initiatives);
	});
});

describe('the viewport', () => {
	const positions = Float32Array.of(-100, -50, 100, 50, 0, 0);

	it('fits everything', () => {
		const { k, x, y } = fitAll(positions, 400, 300);
		for (let at = 0; at < positions.length; at += 2) {
			expect(positions[at]! * k + x).toBeGreaterThanOrEqual(0);
			expect(positions[at]! * k + x).toBeLessThanOrEqual(400);
			expect(positions[at + 1]! * k + y).toBeLessThanOrEqual(300);
		}
	});

	it('zooms around the point under the pointer', () => {
		const before = { k: 1, x: 10, y: 20 };
		const after = zoomAround(before, 2, [110, 120], 1);
		expect(after).toEqual({ k: 2, x: -90, y: -80 });
		expect(zoomAround(before, 0.01, [0, 0], 1).k).toBe(0.5);
	});

	it('finds the node under the pointer and the next one in a direction', () => {
		const view = { k: 1, x: 0, y: 0 };
		expect(nodeAt(positions, view, [98, 52], 12)).toBe(1);
		expect(nodeAt(positions, view, [50, 0], 12)).toBe(-1);
		expect(nodeTowards(positions, 2, [1, 0])).toBe(1);
		expect(nodeTowards(positions, 1, [1, 0])).toBe(-1);
	});

	it('looks at the same parts of the network on every screen', () => {
		const view = { k: 3.1, x: -40, y: 12 };
		const spot = spotOf(view, positions, 400, 300);
		const again = viewportAt(spot, positions, 400, 300);
		expect(again.k).toBeCloseTo(view.k);
		expect(again.x).toBeCloseTo(view.x);
		expect(again.y).toBeCloseTo(view.y);
		const middle = ({ k, x }: { k: number; x: number }, width: number) => (width / 2 - x) / k;
		const wide = viewportAt(spot, positions, 1200, 900);
		expect(middle(wide, 1200)).toBeCloseTo(middle(view, 400));
		expect(viewportAt({ x: 0, y: 0, scale: 1 }, positions, 400, 300)).toEqual(
			fitAll(positions, 400, 300)
		);
	});
});

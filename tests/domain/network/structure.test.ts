import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Network } from '../../../src/domain/network/network';
import {
	bridgesOf,
	componentsOf,
	isolatedParties,
	neighboursOf,
	reachedInTwo
} from '../../../src/domain/network/structure';

function networkFrom(size: number, pairs: readonly (readonly [number, number])[]): Network {
	return {
		parties: Array.from({ length: size }, (_, id) => ({ kind: 'actor', id: String(id) })),
		totals: new Float64Array(size).fill(1),
		links: pairs.map(([a, b]) => ({ a, b, weight: 1 }))
	};
}

const SIZE = 9;
const networks = fc
	.uniqueArray(
		fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)).filter(([a, b]) => a < b),
		{ selector: String, maxLength: 14 }
	)
	.map((pairs) => networkFrom(SIZE, pairs));

/** Parties that hang together with `start` when `without` is gone. */
function hangingTogether(network: Network, start: number, without: number): Set<number> {
	const found = new Set([start]);
	for (const party of found) {
		for (const { a, b } of network.links) {
			const other = a === party ? b : b === party ? a : -1;
			if (other >= 0 && other !== without) found.add(other);
		}
	}
	return found;
}

it('finds exactly the parties without whom others fall apart, and how many', () => {
	fc.assert(
		fc.property(networks, (network) => {
			const neighbours = neighboursOf(network);
			const bridges = new Map(bridgesOf(neighbours).map(({ party, cutOff }) => [party, cutOff]));
			for (let party = 0; party < SIZE; party++) {
				const around = neighbours[party]!.map((next) => next.party);
				const parts = around.map((next) => hangingTogether(network, next, party));
				const whole = new Set(parts.flatMap((part) => [...part]));
				const largest = Math.max(0, ...parts.map((part) => part.size));
				expect(bridges.get(party) ?? 0).toBe(whole.size - largest);
			}
		})
	);
});

it('puts every joined party in one component and leaves the isolated to themselves', () => {
	fc.assert(
		fc.property(networks, (network) => {
			const neighbours = neighboursOf(network);
			const members = [...componentsOf(neighbours).flat(), ...isolatedParties(network, neighbours)];
			expect(members.toSorted((a, b) => a - b)).toEqual([...Array(SIZE).keys()]);
		})
	);
});

describe('reachedInTwo', () => {
	it('counts neighbours and their neighbours once, and not the party itself', () => {
		const path = neighboursOf(
			networkFrom(5, [
				[0, 1],
				[1, 2],
				[2, 3],
				[3, 4]
			])
		);
		expect(reachedInTwo(path, 0)).toBe(2);
		expect(reachedInTwo(path, 2)).toBe(4);
	});
});

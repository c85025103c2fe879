import type { Network } from './network';
import type { PartyKind } from './party';

/** A party joined to another, and how often. */
export interface Neighbour {
	party: number;
	weight: number;
}

/** Neighbours of every party, most often joined first. */
export function neighboursOf({ parties, links }: Network): Neighbour[][] {
	const neighbours: Neighbour[][] = parties.map(() => []);
	for (const { a, b, weight } of links) {
		neighbours[a]!.push({ party: b, weight });
		neighbours[b]!.push({ party: a, weight });
	}
	for (const list of neighbours) list.sort((x, y) => y.weight - x.weight || x.party - y.party);
	return neighbours;
}

/** Parties at most two steps away from `start`, itself not counted. */
export function reachedInTwo(neighbours: readonly Neighbour[][], start: number): number {
	const reached = new Set([start]);
	for (const { party } of neighbours[start]!) {
		reached.add(party);
		for (const next of neighbours[party]!) reached.add(next.party);
	}
	return reached.size - 1;
}

/**
 * How many parties of a kind are named, and how many of them are joined to another. Statements may
 * name others besides: an inventory that works with an actor.
 */
export function headcount(
	{ parties, totals }: Network,
	neighbours: readonly Neighbour[][],
	kind: PartyKind,
	/** Whether those that nothing names count, as inventories do that no statement is about. */
	unnamed = false
): { all: number; joined: number } {
	const counts = { all: 0, joined: 0 };
	parties.forEach((party, at) => {
		if (party.kind !== kind || (!unnamed && !totals[at])) return;
		counts.all += 1;
		if (neighbours[at]!.length) counts.joined += 1;
	});
	return counts;
}

/** Parties that are named but joined to nobody; with `unnamed`, also those that nothing names. */
export function isolatedParties(
	{ parties, totals }: Network,
	neighbours: readonly Neighbour[][],
	unnamed = false
): number[] {
	return parties.flatMap((_, party) =>
		(unnamed || totals[party]! > 0) && neighbours[party]!.length === 0 ? [party] : []
	);
}

/** Parties with at least one neighbour, grouped by what hangs together; largest group first. */
export function componentsOf(neighbours: readonly Neighbour[][]): number[][] {
	const seen = new Uint8Array(neighbours.length);
	const components: number[][] = [];
	neighbours.forEach((list, start) => {
		if (seen[start] || !list.length) return;
		const members = [start];
		seen[start] = 1;
		for (const member of members) {
			for (const { party } of neighbours[member]!) {
				if (seen[party]) continue;
				seen[party] = 1;
				members.push(party);
			}
		}
		components.push(members);
	});
	return components.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

export interface Bridge {
	party: number;
	/** Parties that would hang together with the largest remaining part no more without it. */
	cutOff: number;
}

/**
 * Parties without whom their part of the network falls apart, those that cut off most first.
 *
 * Articulation points after Hopcroft and Tarjan (1973), walked with a stack of its own so that a
 * long chain cannot overflow the call stack.
 */
export function bridgesOf(neighbours: readonly Neighbour[][]): Bridge[] {
	const size = neighbours.length;
	const order = new Int32Array(size).fill(-1);
	const low = new Int32Array(size);
	const below = new Uint32Array(size).fill(1);
	const parent = new Int32Array(size).fill(-1);
	const next = new Uint32Array(size);
	/** Sizes of the parts that each party alone holds to the rest. */
	const held = new Map<number, number[]>();
	const bridges: Bridge[] = [];
	let clock = 0;

	for (const component of componentsOf(neighbours)) {
		const root = component[0]!;
		const stack = [root];
		order[root] = low[root] = clock++;
		while (stack.length) {
			const party = stack.at(-1)!;
			const step = neighbours[party]![next[party]!];
			if (step) {
				next[party]! += 1;
				if (order[step.party] === -1) {
					parent[step.party] = party;
					order[step.party] = low[step.party] = clock++;
					stack.push(step.party);
				} else if (step.party !== parent[party]) {
					low[party] = Math.min(low[party]!, order[step.party]!);
				}
				continue;
			}
			stack.pop();
			const above = parent[party]!;
			if (above < 0) continue;
			below[above]! += below[party]!;
			low[above] = Math.min(low[above]!, low[party]!);
			if (low[party]! >= order[above]!) {
				held.set(above, [...(held.get(above) ?? []), below[party]!]);
			}
		}
		for (const party of component) {
			const parts = held.get(party) ?? [];
			const rest = component.length - 1 - parts.reduce((sum, part) => sum + part, 0);
			if (rest > 0) parts.push(rest);
			if (parts.length < 2) continue;
			bridges.push({ party, cutOff: component.length - 1 - Math.max(...parts) });
		}
	}
	return bridges.sort((a, b) => b.cutOff - a.cutOff || a.party - b.party);
}

import type { Reference } from '../release';
import { partyKey, type Link, type Party, type PartyKind } from './party';
import { sideOf, type Role, type Selected, type Side } from './side';

/** Parties joined to each other. `a` < `b` in every link. */
export interface Network {
	parties: readonly Party[];
	/** Initiatives of each party, or statements that name it. */
	totals: Float64Array;
	links: Link[];
}

/** A published statement that one party works with another. Ends are positions in `parties`. */
export interface Statement {
	from: number;
	to: number;
	how: string;
	source?: string;
}

export const WHO = ['actors', 'inventories', 'countries'] as const;
/** Whose network it is. */
export type Who = (typeof WHO)[number];

export const KIND_OF: Record<Who, PartyKind> = {
	actors: 'actor',
	inventories: 'inventory',
	countries: 'country'
};

export const JOINS = ['shared', 'place', 'stated'] as const;
/**
 * What joins two parties. `shared`: an initiative names both. `place`: both are recorded on one
 * topic in one country (countries: one actor on one topic in both). `stated`: a source says that
 * they cooperate.
 */
export type Join = (typeof JOINS)[number];

/** The network of the selected initiatives; `stated` does not depend on them. */
export function networkOf(selected: Selected, who: Who, join: Join): Network {
	if (join === 'stated') return statedNetwork(selected.dataset.reference, who);
	const side = sideOf(selected, ROLE_OF[who]);
	if (join === 'shared') return sharedNetwork(side);
	return commonNetwork(
		side,
		sideOf(selected, who === 'countries' ? 'actor' : 'country'),
		sideOf(selected, 'topic')
	);
}

/** The role in which they stand in a network. */
export const ROLE_OF: Record<Who, Role> = {
	actors: 'actor',
	inventories: 'inventory',
	countries: 'country'
};

/** Joins parties of one side; weight = initiatives that name both. */
function sharedNetwork(side: Side): Network {
	const weights = new PairCounts(side.parties.length);
	const totals = new Float64Array(side.parties.length);
	for (let row = 0; row + 1 < side.offsets.length; row++) {
		const named = side.values.subarray(side.offsets[row]!, side.offsets[row + 1]!);
		for (const party of named) totals[party]! += 1;
		weights.addAllPairs(named);
	}
	return { parties: side.parties, totals, links: weights.links() };
}

/** Joins parties of one side; weight = distinct combinations of the other two sides met by both. */
function commonNetwork(side: Side, first: Side, second: Side): Network {
	const totals = new Float64Array(side.parties.length);
	const met = new Map<number, Set<number>>();
	for (let row = 0; row + 1 < side.offsets.length; row++) {
		const named = side.values.subarray(side.offsets[row]!, side.offsets[row + 1]!);
		for (const party of named) totals[party]! += 1;
		if (!named.length) continue;
		for (let f = first.offsets[row]!; f < first.offsets[row + 1]!; f++) {
			for (let s = second.offsets[row]!; s < second.offsets[row + 1]!; s++) {
				const cell = first.values[f]! * second.parties.length + second.values[s]!;
				let parties = met.get(cell);
				if (!parties) met.set(cell, (parties = new Set()));
				for (const party of named) parties.add(party);
			}
		}
	}
	const weights = new PairCounts(side.parties.length);
	for (const parties of met.values()) {
		weights.addAllPairs(Uint32Array.from(parties).sort());
	}
	return { parties: side.parties, totals, links: weights.links() };
}

/**
 * The parties that cooperation statements are about. Inventories: all of the register, and the
 * actors named beside them. Actors: those that a statement names. An end that the reference does
 * not know is left out with its statement.
 */
export function statements(
	reference: Reference,
	who: Who
): { parties: Party[]; statements: Statement[] } {
	const inventories = new Set(reference.inventories.map(({ id }) => id));
	const actors = new Set(reference.actors.map(({ id }) => id));
	const partyOf = (id: string): Party | null =>
		inventories.has(id) ? { kind: 'inventory', id } : actors.has(id) ? { kind: 'actor', id } : null;

	const parties: Party[] =
		who === 'inventories' ? [...inventories].map((id) => ({ kind: 'inventory', id })) : [];
	const positions = new Map(parties.map((party, index) => [partyKey(party), index]));
	const positionOf = (party: Party) => {
		const key = partyKey(party);
		if (!positions.has(key)) positions.set(key, parties.push(party) - 1);
		return positions.get(key)!;
	};

	const kept: Statement[] = [];
	for (const { from, to, how, source } of reference.cooperation) {
		const [a, b] = [partyOf(from), partyOf(to)];
		if (!a || !b || from === to) continue;
		const kinds = [a.kind, b.kind];
		const wanted = who === 'inventories' ? kinds.includes('inventory') : kinds.includes('actor');
		if (!wanted || who === 'countries') continue;
		kept.push({
			from: positionOf(a),
			to: positionOf(b),
			how,
			...(source === undefined ? {} : { source })
		});
	}
	return { parties, statements: kept };
}

function statedNetwork(reference: Reference, who: Who): Network {
	const { parties, statements: found } = statements(reference, who);
	const weights = new PairCounts(parties.length);
	const totals = new Float64Array(parties.length);
	for (const { from, to } of found) {
		weights.add(Math.min(from, to), Math.max(from, to));
		totals[from]! += 1;
		totals[to]! += 1;
	}
	return { parties, totals, links: weights.links() };
}

/** Counts unordered pairs of numbers below `size`. */
class PairCounts {
	#counts = new Map<number, number>();
	#size: number;

	constructor(size: number) {
		this.#size = size;
	}

	/** `a` < `b`. */
	add(a: number, b: number): void {
		const key = a * this.#size + b;
		this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
	}

	/** `members` ascending and distinct. */
	addAllPairs(members: Uint32Array): void {
		for (let a = 0; a < members.length; a++) {
			for (let b = a + 1; b < members.length; b++) this.add(members[a]!, members[b]!);
		}
	}

	/** Heaviest first; equals by position, so that the same data gives the same order. */
	links(): Link[] {
		const links = Array.from(this.#counts, ([key, weight]) => ({
			a: Math.floor(key / this.#size),
			b: key % this.#size,
			weight
		}));
		return links.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
	}
}

import type { Neighbour } from './structure';
import { soleSources } from './relation';
import { sideOf, type Selected, type Side } from './side';

/** What the records say of one actor on one side of the money. Parties are actor codes. */
export interface SideFacts {
	/** Initiatives that name it in this role. */
	initiatives: number;
	/** Of those, initiatives that name somebody else on the other side. */
	paired: number;
	/** Those others, most often first. */
	partners: Neighbour[];
	/** Others in its own role that share a partner with it. */
	reached: number;
	/** Others in its own role on the same initiatives, most often first. */
	peers: Neighbour[];
	/** Partners whose every recorded counterpart is this actor. */
	onlyHere: number[];
}

export interface FundingFacts {
	funder: SideFacts;
	implementer: SideFacts;
	/** Initiatives that name it both as funder and as implementer. */
	ownWork: number;
}

/** How an actor is joined to others as a funder and as an implementer. `actor` is its code. */
export function fundingFacts(selected: Selected, actor: number): FundingFacts {
	const funders = sideOf(selected, 'funder');
	const implementers = sideOf(selected, 'implementer');
	let ownWork = 0;
	for (let row = 0; row + 1 < funders.offsets.length; row++) {
		if (namesAt(funders, row).includes(actor) && namesAt(implementers, row).includes(actor)) {
			ownWork += 1;
		}
	}
	return {
		funder: factsOf(funders, implementers, actor),
		implementer: factsOf(implementers, funders, actor),
		ownWork
	};
}

function factsOf(own: Side, other: Side, actor: number): SideFacts {
	const partners = new Map<number, number>();
	const peers = new Map<number, number>();
	let initiatives = 0;
	let paired = 0;
	for (let row = 0; row + 1 < own.offsets.length; row++) {
		const inRole = namesAt(own, row);
		if (!inRole.includes(actor)) continue;
		initiatives += 1;
		for (const peer of inRole) if (peer !== actor) bump(peers, peer);
		const others = namesAt(other, row).filter((party) => party !== actor);
		if (others.length) paired += 1;
		for (const party of others) bump(partners, party);
	}

	const reached = new Set<number>();
	for (let row = 0; row + 1 < own.offsets.length; row++) {
		const inRole = namesAt(own, row);
		for (const party of namesAt(other, row)) {
			if (!partners.has(party)) continue;
			for (const peer of inRole) if (peer !== actor && peer !== party) reached.add(peer);
		}
	}

	const { only } = soleSources(own, other);
	return {
		initiatives,
		paired,
		partners: ranked(partners),
		peers: ranked(peers),
		reached: reached.size,
		onlyHere: [...partners.keys()].filter((party) => only[party] === actor).sort((a, b) => a - b)
	};
}

function namesAt({ offsets, values }: Side, row: number): Uint32Array {
	return values.subarray(offsets[row]!, offsets[row + 1]!);
}

function bump(counts: Map<number, number>, key: number): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

function ranked(counts: ReadonlyMap<number, number>): Neighbour[] {
	return Array.from(counts, ([party, weight]) => ({ party, weight })).sort(
		(a, b) => b.weight - a.weight || a.party - b.party
	);
}

/** What a node of the network can be. */
export type PartyKind = 'actor' | 'inventory' | 'country' | 'topic';

/** One who, or what, is joined to others. */
export interface Party {
	kind: PartyKind;
	id: string;
}

/** Parties `a` and `b` (positions in a list of parties), joined `weight` times. */
export interface Link {
	a: number;
	b: number;
	weight: number;
}

/** A name for a party that no other party has. */
export function partyKey({ kind, id }: Party): string {
	return `${kind}:${id}`;
}

import { untangle } from '../../domain/network/order';
import { partyKey, type Link, type Party } from '../../domain/network/party';
import { partnerCounts, relate, type Relation, type Slots } from '../../domain/network/relation';
import type { Side } from '../../domain/network/side';

/** How many stand in a column by name before "others" is opened. */
export const COLUMN_LIMIT = 20;
/** How many hidden partners of the chosen party come out of "others" by name. */
const GUESTS_MAX = 16;

export type ColumnSide = 'left' | 'right';

/** A party in a column, or the rest of them under one name. */
export interface ColumnNode {
	key: string;
	side: ColumnSide;
	/** Null for "others". */
	party: Party | null;
	/** Parties that stand here: 1, or how many others. */
	members: number;
	/** Initiatives that join it to somebody on the other side. */
	total: number;
	/** Distinct parties of the other side that it is joined to. */
	partners: number;
}

export interface ColumnLink {
	key: string;
	/** Position in `left` and in `right`. */
	a: number;
	b: number;
	weight: number;
}

export interface Columns {
	left: ColumnNode[];
	right: ColumnNode[];
	links: ColumnLink[];
	/** The whole relation, before anybody stands under "others". */
	relation: Relation;
}

export interface ColumnsOptions {
	limits: Record<ColumnSide, number>;
	chosen: Party | null;
}

/**
 * Two columns: the largest parties by name and the others as one, ordered so that few links cross.
 *
 * Choosing a party does not reorder: it and its hidden partners come out of "others" and stand
 * above it, so that nothing else changes its neighbours.
 */
export function columnsOf(left: Side, right: Side, { limits, chosen }: ColumnsOptions): Columns {
	const relation = relate(left, right);
	const partners = partnerCounts(relation);
	const topLeft = largest(relation.leftTotals, limits.left);
	const topRight = largest(relation.rightTotals, limits.right);
	const order = orderOf(left, right, topLeft, topRight);

	const chosenKey = chosen && partyKey(chosen);
	const find = (side: Side, totals: Float64Array) => {
		const at = side.parties.findIndex((party) => partyKey(party) === chosenKey);
		return at >= 0 && totals[at]! > 0 ? at : -1;
	};
	const chosenLeft = find(left, relation.leftTotals);
	const chosenRight = find(right, relation.rightTotals);
	const guestsLeft = guests(order.left, chosenLeft, relation.links, ({ a, b }) =>
		b === chosenRight ? a : -1
	);
	const guestsRight = guests(order.right, chosenRight, relation.links, ({ a, b }) =>
		a === chosenLeft ? b : -1
	);

	const slotsLeft = new Column(relation.leftTotals, [...order.left, ...guestsLeft]);
	const slotsRight = new Column(relation.rightTotals, [...order.right, ...guestsRight]);
	const merged = relate(left, right, slotsLeft.slots, slotsRight.slots);

	const nodesOf = (side: ColumnSide, own: Side, column: Column): ColumnNode[] => {
		const totals = side === 'left' ? merged.leftTotals : merged.rightTotals;
		return column.members.map((member, slot) => ({
			key: member === null ? `${side}:others` : `${side}:${partyKey(own.parties[member]!)}`,
			side,
			party: member === null ? null : own.parties[member]!,
			members: member === null ? column.others : 1,
			total: totals[slot]!,
			partners: member === null ? 0 : partners[side][member]!
		}));
	};
	const nodes = {
		left: nodesOf('left', left, slotsLeft),
		right: nodesOf('right', right, slotsRight)
	};
	return {
		...nodes,
		links: merged.links
			.map(({ a, b, weight }) => ({
				key: `${nodes.left[a]!.key}|${nodes.right[b]!.key}`,
				a,
				b,
				weight
			}))
			.sort((x, y) => y.weight - x.weight || (x.key < y.key ? -1 : 1)),
		relation
	};
}

/** What lights up when a party is chosen or pointed at. Keys of nodes and links. */
export interface Lit {
	party: Party | null;
	/** The party itself, on either side. */
	own: ReadonlySet<string>;
	/** Initiatives that each partner shares with it. */
	shared: ReadonlyMap<string, number>;
	links: ReadonlySet<string>;
}

export function litBy({ left, right, links }: Columns, party: Party | null): Lit {
	const key = party && partyKey(party);
	const is = (node: ColumnNode) => node.party !== null && partyKey(node.party) === key;
	const own = new Set([...left, ...right].filter(is).map((node) => node.key));
	const shared = new Map<string, number>();
	const lit = new Set<string>();
	for (const link of links) {
		const [a, b] = [left[link.a]!, right[link.b]!];
		if (own.has(a.key)) shared.set(b.key, link.weight);
		if (own.has(b.key)) shared.set(a.key, link.weight);
		if (own.has(a.key) || own.has(b.key)) lit.add(link.key);
	}
	return { party: own.size ? party : null, own, shared, links: lit };
}

/** A column of named members and, when some are left, "others". */
class Column {
	readonly slots: Slots;
	/** By slot; null is "others". */
	readonly members: (number | null)[];
	readonly others: number;

	constructor(totals: Float64Array, named: readonly number[]) {
		this.others = totals.reduce((sum, total) => sum + Number(total > 0), 0) - named.length;
		this.members = this.others > 0 ? [...named, null] : [...named];
		const slots = Int32Array.from(totals, (total) => (total > 0 ? named.length : -1));
		named.forEach((member, slot) => (slots[member] = slot));
		this.slots = { slots, size: this.members.length };
	}
}

/** The largest, by total; one alone is never hidden behind "1 other". */
function largest(totals: Float64Array, limit: number): number[] {
	const named = Array.from(totals.keys())
		.filter((party) => totals[party]! > 0)
		.sort((a, b) => totals[b]! - totals[a]! || a - b);
	return named.length === limit + 1 ? named : named.slice(0, limit);
}

function orderOf(left: Side, right: Side, topLeft: number[], topRight: number[]) {
	const only = (size: number, kept: number[]): Slots => {
		const slots = new Int32Array(size).fill(-1);
		for (const party of kept) slots[party] = party;
		return { slots, size };
	};
	const { links } = relate(
		left,
		right,
		only(left.parties.length, topLeft),
		only(right.parties.length, topRight)
	);
	return untangle({ left: topLeft, right: topRight }, links);
}

/** The chosen party and the partners of the other chosen end that stand nowhere yet, closest first. */
function guests(
	named: readonly number[],
	chosen: number,
	links: readonly Link[],
	partnerIn: (link: Link) => number
): number[] {
	const standing = new Set(named);
	const hidden = links
		.map((link) => ({ party: partnerIn(link), weight: link.weight }))
		.filter(({ party }) => party >= 0 && party !== chosen && !standing.has(party))
		.sort((x, y) => y.weight - x.weight || x.party - y.party)
		.slice(0, GUESTS_MAX)
		.map(({ party }) => party);
	return chosen >= 0 && !standing.has(chosen) ? [chosen, ...hidden] : hidden;
}

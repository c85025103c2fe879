import type { Link } from './party';
import { kindOfRole, type Side } from './side';

/**
 * Two sides joined by the initiatives that name both. Link ends, totals and partners are by slot:
 * a party, or a set of parties that stand together ("others").
 */
export interface Relation {
	/** `a` is a left slot, `b` a right one, `weight` the number of initiatives that join them. */
	links: Link[];
	/** Initiatives of each slot that also name somebody else on the other side. */
	leftTotals: Float64Array;
	rightTotals: Float64Array;
	/** Initiatives that name at least one party on each side. */
	both: number;
	/** Of those, initiatives that name only one party, and it on both sides: nothing to draw. */
	alone: number;
	/** Initiatives that name some party on both sides. */
	overlapping: number;
}

export interface Slots {
	/** Slot by party, or -1 for a party that is left out. */
	slots: Int32Array;
	size: number;
}

/**
 * Joins two sides.
 *
 * A party never joins itself; an initiative with several parties counts once for each pair of
 * slots, and once in the total of a slot.
 */
export function relate(
	left: Side,
	right: Side,
	leftSlots: Slots = ownSlots(left),
	rightSlots: Slots = ownSlots(right)
): Relation {
	const sameKind = kindOfRole(left.role) === kindOfRole(right.role);
	const relation: Relation = {
		links: [],
		leftTotals: new Float64Array(leftSlots.size),
		rightTotals: new Float64Array(rightSlots.size),
		both: 0,
		alone: 0,
		overlapping: 0
	};
	const positions = new Map<number, number>();
	const lastOfLink: number[] = [];
	const lastOfLeft = new Int32Array(leftSlots.size).fill(-1);
	const lastOfRight = new Int32Array(rightSlots.size).fill(-1);

	const rows = left.offsets.length - 1;
	for (let row = 0; row < rows; row++) {
		const [l0, l1] = [left.offsets[row]!, left.offsets[row + 1]!];
		const [r0, r1] = [right.offsets[row]!, right.offsets[row + 1]!];
		if (l0 === l1 || r0 === r1) continue;
		relation.both += 1;
		let joined = false;
		let overlaps = false;
		for (let l = l0; l < l1; l++) {
			const a = leftSlots.slots[left.values[l]!]!;
			for (let r = r0; r < r1; r++) {
				if (sameKind && left.values[l] === right.values[r]) {
					overlaps = true;
					continue;
				}
				joined = true;
				const b = rightSlots.slots[right.values[r]!]!;
				if (a < 0 || b < 0) continue;
				const key = a * rightSlots.size + b;
				let position = positions.get(key);
				if (position === undefined) {
					position = relation.links.push({ a, b, weight: 0 }) - 1;
					positions.set(key, position);
					lastOfLink.push(-1);
				}
				if (lastOfLink[position] !== row) {
					lastOfLink[position] = row;
					relation.links[position]!.weight += 1;
				}
				if (lastOfLeft[a] !== row) {
					lastOfLeft[a] = row;
					relation.leftTotals[a]! += 1;
				}
				if (lastOfRight[b] !== row) {
					lastOfRight[b] = row;
					relation.rightTotals[b]! += 1;
				}
			}
		}
		if (!joined) relation.alone += 1;
		if (overlaps) relation.overlapping += 1;
	}
	return relation;
}

/** A slot for every party of a side. */
function ownSlots({ parties }: Side): Slots {
	return { slots: Int32Array.from(parties, (_, index) => index), size: parties.length };
}

/** How many slots of the other side each slot is joined to. */
export function partnerCounts({ links, leftTotals, rightTotals }: Relation): {
	left: Uint32Array;
	right: Uint32Array;
} {
	const left = new Uint32Array(leftTotals.length);
	const right = new Uint32Array(rightTotals.length);
	for (const { a, b } of links) {
		left[a]! += 1;
		right[b]! += 1;
	}
	return { left, right };
}

export interface SoleSources {
	/** Parties of the right side that name somebody on the left, themselves included. */
	named: number;
	/** Of those, parties with exactly one. */
	sole: number;
	/** The one left party by right party; -1 for none, -2 for several. */
	only: Int32Array;
}

/** For each party on the right, whether all its initiatives name one and the same party on the left. */
export function soleSources(left: Side, right: Side): SoleSources {
	const only = new Int32Array(right.parties.length).fill(-1);
	const rows = left.offsets.length - 1;
	for (let row = 0; row < rows; row++) {
		for (let r = right.offsets[row]!; r < right.offsets[row + 1]!; r++) {
			const party = right.values[r]!;
			for (let l = left.offsets[row]!; l < left.offsets[row + 1]!; l++) {
				const source = left.values[l]!;
				if (only[party] === -1) only[party] = source;
				else if (only[party] !== source) only[party] = -2;
			}
		}
	}
	return {
		only,
		named: only.reduce((sum, source) => sum + Number(source !== -1), 0),
		sole: only.reduce((sum, source) => sum + Number(source >= 0), 0)
	};
}

/** The link with the greatest weight; of equals, the one with the lowest positions. */
export function heaviest(links: readonly Link[]): Link | null {
	let found: Link | null = null;
	for (const link of links) {
		if (
			!found ||
			link.weight > found.weight ||
			(link.weight === found.weight && (link.a - found.a || link.b - found.b) < 0)
		) {
			found = link;
		}
	}
	return found;
}

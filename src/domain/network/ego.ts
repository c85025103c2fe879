import type { Neighbour } from './structure';
import { sideOf, type Selected, type Side } from './side';

export const EGO_ROLES = [
	'funds-it',
	'co-funds',
	'partner',
	'co-implements',
	'implements-for-it'
] as const;
/** What a neighbour is to an actor, seen from the actor. */
export type EgoRole = (typeof EGO_ROLES)[number];

/** A neighbour in the role in which it is recorded most often. */
export interface EgoNeighbour extends Neighbour {
	role: EgoRole;
}

/**
 * Everyone who shares an initiative with an actor; `weight` = shared initiatives in any role.
 *
 * One that is met in several roles stands under the one with most initiatives; money comes before
 * standing beside each other, and that before partnership, when they are equal.
 */
export function egoOf(selected: Selected, actor: number): EgoNeighbour[] {
	const funders = sideOf(selected, 'funder');
	const implementers = sideOf(selected, 'implementer');
	const all = sideOf(selected, 'actor');
	const met = new Map<number, { weight: number; roles: Map<EgoRole, number> }>();

	for (let row = 0; row + 1 < all.offsets.length; row++) {
		if (!names(all, row, actor)) continue;
		const funds = names(funders, row, actor);
		const runs = names(implementers, row, actor);
		for (let at = all.offsets[row]!; at < all.offsets[row + 1]!; at++) {
			const other = all.values[at]!;
			if (other === actor) continue;
			let seen = met.get(other);
			if (!seen) met.set(other, (seen = { weight: 0, roles: new Map() }));
			seen.weight += 1;
			const otherFunds = names(funders, row, other);
			const otherRuns = names(implementers, row, other);
			const roles: EgoRole[] = [];
			if (runs && otherFunds) roles.push('funds-it');
			if (funds && otherRuns) roles.push('implements-for-it');
			if (funds && otherFunds) roles.push('co-funds');
			if (runs && otherRuns) roles.push('co-implements');
			if (!roles.length) roles.push('partner');
			for (const role of roles) seen.roles.set(role, (seen.roles.get(role) ?? 0) + 1);
		}
	}

	return Array.from(met, ([party, { weight, roles }]) => ({
		party,
		weight,
		role: PRECEDENCE.reduce((best, role) =>
			(roles.get(role) ?? 0) > (roles.get(best) ?? 0) ? role : best
		)
	})).sort((a, b) => b.weight - a.weight || a.party - b.party);
}

const PRECEDENCE: EgoRole[] = [
	'implements-for-it',
	'funds-it',
	'co-funds',
	'co-implements',
	'partner'
];

function names({ offsets, values }: Side, row: number, party: number): boolean {
	return values.subarray(offsets[row]!, offsets[row + 1]!).includes(party);
}

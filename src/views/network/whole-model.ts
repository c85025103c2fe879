import { describeCommunities, type Community } from '../../domain/network/communities';
import type { Network, Who } from '../../domain/network/network';
import { sideOf, type Selected } from '../../domain/network/side';
import type { NetworkShape } from './whole-layout';

/** What a party mostly does, which its mark shows. Only actors have one. */
export type Part = 'funds' | 'runs' | 'partner';

export interface Whole {
	/** Positions in the network's parties, of those that are joined to another. */
	members: number[];
	shape: NetworkShape;
	/** By member. */
	parts: Part[];
}

const RADIUS_MIN = 2.5;

/** The joined part of a network, as the layout needs it. Isolated parties are told in words. */
export function wholeOf(network: Network, selected: Selected, who: Who): Whole {
	const members = [...new Set(network.links.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
	const at = new Map(members.map((party, member) => [party, member]));
	return {
		members,
		shape: {
			size: members.length,
			ends: Uint32Array.from(network.links.flatMap(({ a, b }) => [at.get(a)!, at.get(b)!])),
			weights: Float32Array.from(network.links, ({ weight }) => weight),
			radii: Float32Array.from(
				members,
				(party) => RADIUS_MIN + 1.5 * Math.sqrt(network.totals[party]!)
			)
		},
		parts: who === 'actors' ? partsOf(members, selected) : members.map(() => 'funds')
	};
}

function partsOf(members: readonly number[], selected: Selected): Part[] {
	const count = (role: 'funder' | 'implementer') => {
		const side = sideOf(selected, role);
		const counts = new Uint32Array(side.parties.length);
		for (const party of side.values) counts[party]! += 1;
		return counts;
	};
	const [funds, runs] = [count('funder'), count('implementer')];
	return members.map((party) => {
		if (!funds[party] && !runs[party]) return 'partner';
		return funds[party]! > runs[party]! ? 'funds' : 'runs';
	});
}

/** The communities of a placed network, in the positions of its parties. */
export function communitiesIn(
	network: Network,
	{ members }: Whole,
	groups: Int32Array,
	selected: Selected,
	who: Who
): Community[] {
	const byParty = new Int32Array(network.parties.length).fill(-1);
	members.forEach((party, member) => (byParty[party] = groups[member]!));
	const roles = { actors: 'actor', inventories: 'inventory', countries: 'country' } as const;
	return describeCommunities(
		network,
		byParty,
		sideOf(selected, roles[who]),
		sideOf(selected, 'topic')
	);
}

import type { Network } from '../../domain/network/network';
import { partyKey, type Party } from '../../domain/network/party';
import { profileDistances, seriate } from '../../domain/seriation';

/** A square matrix of parties, similar ones together. */
export interface PartyMatrix {
	/** Positions in the network's parties, in order. */
	members: number[];
	/** Row-major; the diagonal holds totals. */
	values: Float64Array;
}

/** The `limit` parties with most in common with others; a chosen one that has anything is among them. */
export function matrixOf(network: Network, limit: number, chosen: Party | null): PartyMatrix {
	const strength = new Float64Array(network.parties.length);
	for (const { a, b, weight } of network.links) {
		strength[a]! += weight;
		strength[b]! += weight;
	}
	const ranked = Array.from(strength.keys())
		.filter((party) => strength[party]! > 0)
		.sort((a, b) => strength[b]! - strength[a]! || a - b);
	const kept = ranked.slice(0, limit);
	const key = chosen && partyKey(chosen);
	const own = ranked.find((party) => partyKey(network.parties[party]!) === key);
	if (own !== undefined && !kept.includes(own)) kept[kept.length - 1] = own;

	const values = squareOf(network, kept);
	const order = seriate(
		profileDistances(values, kept.length, kept.length),
		Float64Array.from(kept, (party) => strength[party]!)
	);
	const members = order.map((at) => kept[at]!);
	return { members, values: squareOf(network, members) };
}

function squareOf({ links, totals }: Network, members: readonly number[]): Float64Array {
	const size = members.length;
	const at = new Map(members.map((party, index) => [party, index]));
	const values = new Float64Array(size * size);
	members.forEach((party, index) => (values[index * size + index] = totals[party]!));
	for (const { a, b, weight } of links) {
		const [row, column] = [at.get(a), at.get(b)];
		if (row === undefined || column === undefined) continue;
		values[row * size + column] = weight;
		values[column * size + row] = weight;
	}
	return values;
}

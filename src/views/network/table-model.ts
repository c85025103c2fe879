import type { Network } from '../../domain/network/network';
import { partyKey, type Party } from '../../domain/network/party';
import type { Relation } from '../../domain/network/relation';
import type { Role, Side } from '../../domain/network/side';
import { reachedInTwo, type Neighbour } from '../../domain/network/structure';

/** One party as a line of the table twin. */
export interface TableRow {
	key: string;
	party: Party;
	/** The column it stands in; null in a network without columns. */
	role: Role | null;
	total: number;
	/** Parties at most two steps away; null in two columns. */
	reach: number | null;
	/** Most often joined first. */
	joined: { party: Party; weight: number }[];
}

/** Both columns, left before right, most initiatives first: the numbers that the picture shows. */
export function rowsOfColumns(
	sides: readonly [Side, Side],
	{ links, leftTotals, rightTotals }: Relation
): TableRow[] {
	const [left, right] = sides;
	const joined = [left, right].map(({ parties }) =>
		parties.map((): { party: Party; weight: number }[] => [])
	);
	for (const { a, b, weight } of links) {
		joined[0]![a]!.push({ party: right.parties[b]!, weight });
		joined[1]![b]!.push({ party: left.parties[a]!, weight });
	}
	return [leftTotals, rightTotals].flatMap((totals, at) => {
		const { parties, role } = sides[at]!;
		return Array.from(totals.keys())
			.filter((party) => totals[party]! > 0)
			.sort((a, b) => totals[b]! - totals[a]! || a - b)
			.map((party) => ({
				key: `${at} ${partyKey(parties[party]!)}`,
				party: parties[party]!,
				role,
				total: totals[party]!,
				reach: null,
				joined: joined[at]![party]!.sort((x, y) => y.weight - x.weight)
			}));
	});
}

/** Every named party of a network, most neighbours first; the isolated are there too. */
export function rowsOfNetwork(
	{ parties, totals }: Network,
	neighbours: readonly Neighbour[][]
): TableRow[] {
	return parties
		.map((party, at) => ({ party, at }))
		.filter(({ at }) => totals[at]! > 0 || neighbours[at]!.length > 0)
		.sort(
			(a, b) =>
				neighbours[b.at]!.length - neighbours[a.at]!.length ||
				totals[b.at]! - totals[a.at]! ||
				a.at - b.at
		)
		.map(({ party, at }) => ({
			key: partyKey(party),
			party,
			role: null,
			total: totals[at]!,
			reach: reachedInTwo(neighbours, at),
			joined: neighbours[at]!.map((other) => ({
				party: parties[other.party]!,
				weight: other.weight
			}))
		}));
}

import { EGO_ROLES, egoOf } from '../../domain/network/ego';
import { statements, type Join, type Network, type Who } from '../../domain/network/network';
import { partyKey, type Party } from '../../domain/network/party';
import type { Neighbour } from '../../domain/network/structure';
import type { Reading } from '../../domain/reading';
import { i18n } from '../../i18n/i18n.svelte';

/** How many neighbours a ring holds with readable names. */
export const EGO_MAX = 60;

export interface EgoGroup {
	label: string;
	neighbours: Neighbour[];
}

export interface Ego {
	/** Position in the network's parties. */
	party: number;
	groups: EgoGroup[];
	/** Neighbours that are not drawn. */
	hidden: number;
}

interface EgoInput {
	reading: Reading;
	network: Network;
	neighbours: readonly Neighbour[][];
	/** Pairs that share an initiative, "a-b". */
	together: ReadonlySet<string> | null;
	who: Who;
	by: Join;
	chosen: Party | null;
}

/**
 * One party and its closest neighbours in groups: actors by role; what works in the same place by
 * whether an initiative is shared; inventories by kind; countries by region; statements by what
 * they say. Null when nobody is named.
 */
export function egoFrom(input: EgoInput): Ego | null {
	const { network, neighbours, chosen } = input;
	const party = centreOf(network, neighbours, chosen);
	if (party < 0) return null;
	const closest = neighbours[party]!.slice(0, EGO_MAX);
	const labels = labelsOf(input, party);
	const groups = new Map<string, Neighbour[]>();
	for (const label of labels.order) groups.set(label, []);
	for (const neighbour of closest) {
		const label = labels.of(neighbour.party);
		groups.set(label, [...(groups.get(label) ?? []), neighbour]);
	}
	return {
		party,
		groups: Array.from(groups, ([label, list]) => ({ label, neighbours: list })).filter(
			({ neighbours: list }) => list.length > 0
		),
		hidden: neighbours[party]!.length - closest.length
	};
}

/** The chosen party where it is named, else the one with most neighbours. */
function centreOf(
	{ parties, totals }: Network,
	neighbours: readonly Neighbour[][],
	chosen: Party | null
): number {
	const key = chosen && partyKey(chosen);
	const own = parties.findIndex((party, at) => partyKey(party) === key && totals[at]! > 0);
	if (own >= 0) return own;
	let most = -1;
	neighbours.forEach(({ length }, at) => {
		if (length > 0 && (most < 0 || length > neighbours[most]!.length)) most = at;
	});
	return most;
}

interface Labels {
	/** Groups whose order is given; others follow as they come. */
	order: string[];
	of: (party: number) => string;
}

function labelsOf({ reading, network, together, who, by }: EgoInput, ego: number): Labels {
	const { reference } = reading.dataset;
	if (by === 'stated') {
		const said = new Map<number, string>();
		for (const { from, to, how } of statements(reference, who).statements) {
			if (from === ego) said.set(to, how);
			else if (to === ego && !said.has(from)) said.set(from, how);
		}
		return { order: [], of: (party) => howLabel(said.get(party) ?? 'unspecified') };
	}
	if (together) {
		const { networkEgoApart: apart, networkEgoTogether: both } = i18n.m;
		return {
			order: [both, apart],
			of: (party) =>
				together.has(`${Math.min(ego, party)}-${Math.max(ego, party)}`) ? both : apart
		};
	}
	if (who === 'actors') {
		const roles = new Map(egoOf(reading, ego).map(({ party, role }) => [party, role]));
		return {
			order: EGO_ROLES.map((role) => i18n.m.networkEgoRole[role]),
			of: (party) => i18n.m.networkEgoRole[roles.get(party) ?? 'partner']
		};
	}
	if (who === 'countries') {
		const regions = new Map(
			reference.countries.map(({ iso3, region }) => [
				iso3,
				reference.groups.find(({ id }) => id === region)?.name ?? i18n.m.networkEgoNowhere
			])
		);
		return {
			order: [...new Set(regions.values())].sort((a, b) => i18n.compare(a, b)),
			of: (party) => regions.get(network.parties[party]!.id)!
		};
	}
	return { order: [], of: () => i18n.m.networkEgoTogether };
}

/** What a statement says of two, in words; the word itself where the catalogue has none. */
function howLabel(how: string): string {
	return i18n.m.networkHow[how] ?? how;
}

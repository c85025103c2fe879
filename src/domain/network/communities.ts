import type { Network } from './network';
import type { Side } from './side';

/** Parties that are joined more closely to each other than to the rest. */
export interface Community {
	/** Largest first. Positions in the network's parties. */
	members: number[];
	/** Initiatives that name at least two members, and so hold it together. */
	initiatives: number;
	/**
	 * The topic that stands out among them, as a position in the topic side's parties: the one with
	 * most initiatives beyond its share of all. Null when no such initiative has a topic.
	 */
	topic: number | null;
	/** Initiatives of the community on that topic. */
	onTopic: number;
}

/**
 * Describes the groups that a partition makes.
 *
 * @param groups group of each party, or -1 for none.
 * @param members the side that the network was made of; rows as in `topics`.
 * @returns communities of at least two, most members first.
 */
export function describeCommunities(
	{ totals }: Network,
	groups: ArrayLike<number>,
	members: Side,
	topics: Side
): Community[] {
	const byGroup = new Map<number, number[]>();
	for (let party = 0; party < groups.length; party++) {
		const group = groups[party]!;
		if (group < 0) continue;
		byGroup.set(group, [...(byGroup.get(group) ?? []), party]);
	}

	const overall = new Float64Array(topics.parties.length);
	for (const topic of topics.values) overall[topic]! += 1;
	const rows = topics.offsets.length - 1;

	const communities: Community[] = [];
	for (const [group, parties] of byGroup) {
		if (parties.length < 2) continue;
		const onTopic = new Float64Array(topics.parties.length);
		let initiatives = 0;
		for (let row = 0; row < rows; row++) {
			let here = 0;
			for (let at = members.offsets[row]!; at < members.offsets[row + 1]!; at++) {
				if (groups[members.values[at]!] === group) here += 1;
			}
			if (here < 2) continue;
			initiatives += 1;
			for (let at = topics.offsets[row]!; at < topics.offsets[row + 1]!; at++) {
				onTopic[topics.values[at]!]! += 1;
			}
		}
		let topic: number | null = null;
		let most = -Infinity;
		onTopic.forEach((count, index) => {
			const excess = count - (overall[index]! / rows) * initiatives;
			if (count > 0 && excess > most) [topic, most] = [index, excess];
		});
		communities.push({
			members: parties.sort((a, b) => totals[b]! - totals[a]! || a - b),
			initiatives,
			topic,
			onTopic: topic === null ? 0 : onTopic[topic]!
		});
	}
	return communities.sort(
		(a, b) => b.members.length - a.members.length || a.members[0]! - b.members[0]!
	);
}

import { fundingFacts, type SideFacts } from '../../domain/network/funding';
import type { Network } from '../../domain/network/network';
import { partyKey, type Party } from '../../domain/network/party';
import { stateStandIns } from '../../domain/network/states';
import { reachedInTwo, type Neighbour } from '../../domain/network/structure';
import type { Reading } from '../../domain/reading';
import { i18n } from '../../i18n/i18n.svelte';
import type { Choice } from './choice';
import type { Names } from './names';

/** What the records say of one party, sentence by sentence; null when nothing here names it. */
export function factsOf(
	reading: Reading,
	network: Network,
	neighbours: readonly Neighbour[][],
	party: Party,
	{ form, who, by, statesTogether }: Choice,
	names: Names
): string[] | null {
	const at = network.parties.findIndex((other) => partyKey(other) === partyKey(party));
	if (at < 0 || !network.totals[at]) return null;
	const money = who === 'actors' && by === 'shared' ? moneyFacts(reading, party, names) : [];
	if (money.length && form === 'columns' && statesTogether) {
		money.unshift(...togetherFact(reading, party, names));
	}
	const degree = neighbours[at]!.length;
	return [
		...money,
		i18n.m.networkFactDegree({ degree, reach: reachedInTwo(neighbours, at), who, by }),
		...(degree && !money.length
			? [
					i18n.m.networkFactClosest({
						names: mostOf(neighbours[at]!, (code) => names.short(network.parties[code]!))
					})
				]
			: [])
	];
}

/** Which bodies stand under a state, and how many initiatives that makes; nothing for one alone. */
function togetherFact(reading: Reading, { id }: Party, names: Names): string[] {
	const { reference, dictionaries, columns } = reading.dataset;
	const standIns = stateStandIns(reference);
	const code = dictionaries.funder.codes.get(id);
	const counts = new Map<number, number>();
	let initiatives = 0;
	const { offsets, values } = columns.fields.funder;
	for (const row of reading.rows) {
		const bodies = [...values.subarray(offsets[row]!, offsets[row + 1]!)].filter(
			(body) => standIns[body] === code
		);
		if (bodies.length) initiatives += 1;
		for (const body of bodies) counts.set(body, (counts.get(body) ?? 0) + 1);
	}
	if (counts.size < 2) return [];
	const bodies = [...counts]
		.sort((a, b) => b[1] - a[1] || a[0] - b[0])
		.map(([body, count]) =>
			i18n.m.networkNameCount({
				name: names.short({ kind: 'actor', id: dictionaries.funder.ids[body]! }),
				count
			})
		);
	return [i18n.m.networkFactTogether({ count: initiatives, bodies: i18n.list(bodies) })];
}

function moneyFacts(reading: Reading, party: Party, names: Names): string[] {
	const code = reading.dataset.dictionaries.funder.codes.get(party.id);
	if (code === undefined) return [];
	const { funder, implementer, ownWork } = fundingFacts(reading, code);
	const nameOf = (actor: number) =>
		names.short({ kind: 'actor', id: reading.dataset.dictionaries.funder.ids[actor]! });
	const counts = ({ initiatives, paired, partners }: SideFacts) => ({
		initiatives,
		paired,
		partners: partners.length
	});
	const sentences: string[] = [];
	if (funder.initiatives) {
		sentences.push(i18n.m.networkFactFunds(counts(funder)));
		if (funder.partners.length) {
			sentences.push(
				i18n.m.networkFactReachFunders({ count: funder.reached }),
				i18n.m.networkFactOnlyFunder({
					only: funder.onlyHere.length,
					of: funder.partners.length
				})
			);
		}
		if (funder.peers.length) {
			sentences.push(i18n.m.networkFactCoFunds({ names: mostOf(funder.peers, nameOf) }));
		}
	}
	if (implementer.initiatives) {
		sentences.push(i18n.m.networkFactRuns(counts(implementer)));
		if (implementer.partners.length) {
			sentences.push(i18n.m.networkFactReachImplementers({ count: implementer.reached }));
		}
		if (implementer.peers.length) {
			sentences.push(i18n.m.networkFactCoRuns({ names: mostOf(implementer.peers, nameOf) }));
		}
	}
	if (ownWork) sentences.push(i18n.m.networkFactOwn({ count: ownWork }));
	return sentences;
}

/**
 * "European Union (6) and Netherlands (4)": the first two and all that equal the second. When those
 * are too many to name, "and 12 others as often" tells so instead of hiding them.
 */
export function mostOf(
	neighbours: readonly Neighbour[],
	nameOf: (party: number) => string
): string {
	const least = neighbours[Math.min(1, neighbours.length - 1)]!.weight;
	const most = neighbours.filter(({ weight }) => weight >= least);
	const named = most.length > NAMED ? most.slice(0, 2) : most;
	const texts = named.map(({ party, weight }) =>
		i18n.m.networkNameCount({ name: nameOf(party), count: weight })
	);
	return i18n.list(
		most.length > named.length
			? [...texts, i18n.m.networkNameOthers({ count: most.length - named.length, each: least })]
			: texts
	);
}

const NAMED = 4;

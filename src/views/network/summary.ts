import type { Dataset } from '../../domain/dataset';
import { KIND_OF, statements, type Network, type Who } from '../../domain/network/network';
import { partnerCounts, type Relation } from '../../domain/network/relation';
import type { Side } from '../../domain/network/side';
import { headcount, type Neighbour } from '../../domain/network/structure';
import type { Reading } from '../../domain/reading';
import { i18n } from '../../i18n/i18n.svelte';
import { mostOf } from './facts';
import type { Names } from './names';

/** Two columns in one paragraph: how many, who most, what the records leave unsaid, as of when. */
export function summariseColumns(
	reading: Reading,
	[left, right]: readonly [Side, Side],
	relation: Relation,
	names: Names
): string {
	const partners = partnerCounts(relation);
	const joined = (counts: Uint32Array) => counts.reduce((sum, count) => sum + Number(count > 0), 0);
	const rows = reading.rows.length;
	const most = (side: Side, totals: Float64Array) =>
		mostOf(ranked(totals), (party) => names.short(side.parties[party]!));
	return [
		i18n.m.networkSummaryColumns({
			both: relation.both,
			rows,
			left: joined(partners.left),
			right: joined(partners.right),
			leftRole: left.role,
			rightRole: right.role
		}),
		...(relation.links.length
			? [
					i18n.m.networkSummaryMost({
						left: most(left, relation.leftTotals),
						right: most(right, relation.rightTotals)
					})
				]
			: []),
		...(relation.overlapping ? [i18n.m.networkSummaryOwn(relation)] : []),
		...(rows > relation.both
			? [i18n.m.networkSummaryMissing({ count: rows - relation.both, left: left.role })]
			: []),
		asOf(reading.dataset)
	].join(i18n.m.sentenceSpace);
}

/** A network in one paragraph. */
export function summariseNetwork(
	dataset: Dataset,
	network: Network,
	neighbours: readonly Neighbour[][],
	who: Who,
	names: Names
): string {
	const { all, joined } = headcount(network, neighbours, KIND_OF[who]);
	const degrees = Float64Array.from(neighbours, ({ length }) => length);
	return [
		i18n.m.networkSummaryNetwork({ joined, all, links: network.links.length, who }),
		...(joined
			? [
					i18n.m.networkSummaryMostNeighbours({
						names: mostOf(ranked(degrees), (party) => names.short(network.parties[party]!))
					})
				]
			: []),
		asOf(dataset)
	].join(i18n.m.sentenceSpace);
}

/** Published statements in one paragraph. */
export function summariseStatements(
	dataset: Dataset,
	network: Network,
	neighbours: readonly Neighbour[][],
	who: Who,
	names: Names
): string {
	const degrees = Float64Array.from(neighbours, ({ length }) => length);
	return [
		i18n.m.networkSummaryStated({
			statements: statements(dataset.reference, who).statements.length,
			...headcount(network, neighbours, KIND_OF[who], true),
			who
		}),
		...(network.links.length
			? [
					i18n.m.networkSummaryMostNeighbours({
						names: mostOf(ranked(degrees), (party) => names.short(network.parties[party]!))
					})
				]
			: []),
		asOf(dataset)
	].join(i18n.m.sentenceSpace);
}

function asOf({ manifest }: Dataset): string {
	return i18n.m.networkSummaryAsOf({ date: i18n.date(manifest.asOf) });
}

function ranked(values: Float64Array): Neighbour[] {
	return Array.from(values, (weight, party) => ({ party, weight }))
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight || a.party - b.party);
}

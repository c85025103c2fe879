import type { Dataset } from '../../domain/dataset';
import { KIND_OF, networkOf, type Network, type Who } from '../../domain/network/network';
import type { Link, Party } from '../../domain/network/party';
import { heaviest, relate, soleSources } from '../../domain/network/relation';
import { sidesOf } from '../../domain/network/pairs';
import { headcount, neighboursOf } from '../../domain/network/structure';
import type { Reading } from '../../domain/reading';
import { i18n } from '../../i18n/i18n.svelte';
import type { ViewProps } from '../view';
import { choiceFrom } from './choice';
import { fitted, Names } from './names';

/**
 * The finding that stands as the page's heading. It states only what holds under any filter: a
 * count, or what one pair shares, with words of its own for each way of having nothing to show.
 */
export function answer({
	dataset,
	reading,
	params
}: Pick<ViewProps, 'dataset' | 'reading' | 'id' | 'params'>): string {
	const { form, who, by, statesTogether } = choiceFrom(params, dataset.reference);
	const names = new Names(dataset);
	if (by === 'stated') return statedAnswer(reading, who, names);
	if (!reading.rows.length) return i18n.m.networkAnswerEmpty;
	if (by === 'place' && who !== 'countries') return unawareAnswer(dataset, reading, who);
	if (by === 'shared' && who === 'actors' && form === 'columns')
		return fundingAnswer(reading, statesTogether, names);
	return topAnswer(networkOf(reading, who, by), who, by, names);
}

/** A title is one line, so that two names have to share it. */
const TITLE_NAME = 34;

function inTitle(names: Names, party: Party): string {
	return fitted(names.short(party), TITLE_NAME);
}

function fundingAnswer(reading: Reading, statesTogether: boolean, names: Names): string {
	const [funders, implementers] = sidesOf(reading, 'actors', 'shared', statesTogether);
	const { links, both } = relate(funders, implementers);
	if (!both) return i18n.m.networkAnswerNoPair({ rows: reading.rows.length });
	const top = heaviest(links);
	if (!top) return i18n.m.networkAnswerAlone({ both });
	return i18n.m.networkAnswerPair({
		a: inTitle(names, funders.parties[top.a]!),
		b: inTitle(names, implementers.parties[top.b]!),
		shared: top.weight,
		...soleSources(funders, implementers)
	});
}

function topAnswer(network: Network, who: Who, by: 'shared' | 'place', names: Names): string {
	const { parties, totals, links } = network;
	const all = totals.reduce((sum, total) => sum + Number(total > 0), 0);
	const top = heaviest(links);
	if (!top) return i18n.m.networkAnswerNobody({ all, who, by });
	return i18n.m.networkAnswerTop({
		a: inTitle(names, parties[top.a]!),
		b: inTitle(names, parties[top.b]!),
		weight: top.weight,
		apart: all - joinedOf(links).size,
		all,
		who,
		by
	});
}

/** Shared initiatives are looked for in everything that is loaded, so that a filter hides none. */
function unawareAnswer(dataset: Dataset, reading: Reading, who: Who): string {
	const met = networkOf(reading, who, 'place');
	if (!met.links.length) {
		const all = met.totals.reduce((sum, total) => sum + Number(total > 0), 0);
		return i18n.m.networkAnswerNobody({ all, who, by: 'place' });
	}
	const together = pairsOf(everything(dataset), who);
	const pairs = met.links.filter(({ a, b }) => !together.has(`${a}-${b}`)).length;
	return i18n.m.networkAnswerUnaware({ pairs, of: met.links.length, who });
}

/** Pairs that share any loaded initiative, whatever the filter, as "a-b" with a < b. */
export function pairsOf(selected: Parameters<typeof networkOf>[0], who: Who): Set<string> {
	return new Set(networkOf(selected, who, 'shared').links.map(({ a, b }) => `${a}-${b}`));
}

/** A dataset without any filter. */
export function everything(dataset: Dataset): Parameters<typeof networkOf>[0] {
	return {
		dataset,
		rows: Uint32Array.from({ length: dataset.columns.size }, (_, row) => row),
		places: new Uint8Array(dataset.reference.countries.length).fill(1)
	};
}

function statedAnswer(reading: Reading, who: Who, names: Names): string {
	const network = networkOf(reading, who, 'stated');
	const neighbours = neighboursOf(network);
	const asked = network.parties
		.map((party, at) => ({ party, degree: neighbours[at]!.length }))
		.filter(({ party }) => party.kind === KIND_OF[who]);
	const most = asked.reduce((best, next) => (next.degree > best.degree ? next : best));
	return i18n.m.networkAnswerStated({
		...headcount(network, neighbours, KIND_OF[who], true),
		name: inTitle(names, most.party),
		degree: most.degree,
		who
	});
}

function joinedOf(links: readonly Link[]): Set<number> {
	return new Set(links.flatMap(({ a, b }) => [a, b]));
}

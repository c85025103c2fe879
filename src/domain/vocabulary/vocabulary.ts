import { fold } from '../fold';
import type { Match, Taxonomy } from '../register';

export const MATCH_KINDS = ['exactMatch', 'closeMatch', 'narrowMatch', 'broadMatch'] as const;
/**
 * How a label stands to one of our topics, in the words of SKOS and read from the label to the
 * topic: `narrowMatch` says that the topic is narrower than the label, `broadMatch` that it is
 * broader. From the surest to the least sure for carrying work on a topic over to a label.
 */
export type MatchKind = (typeof MATCH_KINDS)[number];

/** Why a concept stands for one of our topics. */
export interface ConceptMatch {
	topic: string;
	kind: MatchKind;
	/** The label that the match was judged for: the concept's own, or that of a part of it. */
	code: string;
	label: string;
	reason?: string;
}

/** A word of a vocabulary, used as a topic. */
export interface Concept {
	/** Safe in addresses, and never an id of our topics: those of a reader begin with `own-`. */
	id: string;
	code: string;
	label: string;
	/** What the source says of it, else whose word it is. */
	definition: string;
	/** At most one for each of our topics: the surest. */
	matches: readonly ConceptMatch[];
}

/** Words that can take the place of our topics. */
export interface Vocabulary {
	id: string;
	name: string;
	/** Whether the reader brought it. */
	own: boolean;
	concepts: readonly Concept[];
}

/** Id that stands for what a vocabulary has no word for. */
export const NOT_COVERED = 'not-covered';

/**
 * A taxonomy as a vocabulary: its labels that are no part of another one, each with the matches of
 * its parts. A theme covers what its task forces cover.
 *
 * What a part means exactly or closely is narrower than the whole; what is broader than a part may
 * lie outside the whole, so that it stays broad.
 */
export function vocabularyOf(
	taxonomy: Pick<Taxonomy, 'id' | 'name' | 'labels'>,
	crosswalk: readonly Match[],
	own = false
): Vocabulary {
	const matches = grouped(
		crosswalk.filter((match) => match.taxonomy === taxonomy.id),
		({ code }) => code
	);
	const parts = grouped(taxonomy.labels, ({ within }) => within);
	const whole = taxonomy.labels.filter(({ within }) => !within);
	const ids = conceptIds(own ? `own-${taxonomy.id}` : taxonomy.id, whole);
	return {
		id: own ? `own:${taxonomy.id}` : taxonomy.id,
		name: taxonomy.name,
		own,
		concepts: whole.map((label, at) => ({
			id: ids[at]!,
			code: label.code,
			label: label.label,
			definition: label.note ?? `${taxonomy.name}: ${label.label}`,
			matches: surestByTopic([
				...(matches.get(label.code) ?? []).flatMap((it) => asMatch(it, false)),
				...(parts.get(label.code) ?? [])
					.flatMap((part) => matches.get(part.code) ?? [])
					.flatMap((it) => asMatch(it, true))
			])
		}))
	};
}

function grouped<T, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const one of list) {
		const key = keyOf(one);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return groups;
}

function asMatch({ topic, match, code, label, reason }: Match, part: boolean): ConceptMatch[] {
	if (!topic || !match) return [];
	const kind = part && match !== 'broadMatch' ? 'narrowMatch' : match;
	return [{ topic, kind, code, label, ...(reason && { reason }) }];
}

function surestByTopic(matches: readonly ConceptMatch[]): ConceptMatch[] {
	const surest = new Map<string, ConceptMatch>();
	for (const match of matches) {
		const known = surest.get(match.topic);
		if (!known || MATCH_KINDS.indexOf(match.kind) < MATCH_KINDS.indexOf(known.kind)) {
			surest.set(match.topic, match);
		}
	}
	return [...surest.values()];
}

/** Ids from codes, such as `cmm-2021-d1`; codes that leave nothing, or the same, take a number. */
function conceptIds(prefix: string, labels: Taxonomy['labels']): string[] {
	const taken = new Set([NOT_COVERED]);
	return labels.map(({ code }, at) => {
		const slug = fold(code)
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '');
		const base = `${prefix}-${slug || at + 1}`;
		let id = base;
		for (let next = 2; taken.has(id); next++) id = `${base}-${next}`;
		taken.add(id);
		return id;
	});
}

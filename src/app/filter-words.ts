import type { Filter, ListKey } from '../domain/filter';
import type { Reading } from '../domain/reading';
import type { Group } from '../domain/release';
import { i18n } from '../i18n/i18n.svelte';
import { valueName } from '../ui/value-name';

/** Land before development: "Oceania, only small island states". */
const KIND_ORDER: readonly Group['kind'][] = ['region', 'subregion', 'income', 'development'];

/** The chosen groups by kind: those of one kind widen each other, the kinds narrow each other. */
function groupsByKind({ dataset, filter }: Reading): string[][] {
	const { groups } = dataset.reference;
	const rank = (kind: Group['kind']) => {
		const at = KIND_ORDER.indexOf(kind);
		return at < 0 ? KIND_ORDER.length : at;
	};
	const byKind = new Map<Group['kind'], string[]>();
	for (const id of filter.group) {
		const kind = groups.find((group) => group.id === id)?.kind;
		if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
	}
	return [...byKind].sort(([a], [b]) => rank(a) - rank(b)).map(([, ids]) => ids);
}

/** Within a sentence a topic loses its capital; an abbreviation keeps it. */
const within = (name: string) =>
	name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase(i18n.locale));

/** The chosen values of a key with the word that joins them; null when none is chosen. */
export function eitherOf(reading: Reading, key: Exclude<ListKey, 'group'>): string | null {
	const names = reading.filter[key]
		.map((id) => valueName(reading.dataset, key, id))
		.map((name) => (key === 'topic' ? within(name) : name));
	return names.length ? i18n.m.sentenceEither({ names }) : null;
}

/** The chosen places in words that say what widens and what narrows; null when none is chosen. */
export function placesInWords(reading: Reading): string | null {
	const named = (id: string) =>
		i18n.m.groupInSentence[id as keyof typeof i18n.m.groupInSentence] ??
		valueName(reading.dataset, 'group', id);
	const kinds = groupsByKind(reading).map((ids) =>
		i18n.m.sentenceEither({ names: ids.map(named) })
	);
	const groups = kinds.length ? [i18n.m.sentenceOnly({ parts: kinds })] : [];
	const countries = eitherOf(reading, 'country');
	const names = countries ? [...groups, countries] : groups;
	return names.length ? i18n.m.sentenceEither({ names }) : null;
}

/** How a chip of the filter joins the one before it: widening, narrowing, or not at all. */
export type Join = 'or' | 'only' | null;

/** The values of a key in the order in which they are told, each with its join. */
export function joinedValues(reading: Reading, key: ListKey): { id: string; join: Join }[] {
	if (key !== 'group') {
		return reading.filter[key].map((id, at) => ({ id, join: at ? 'or' : null }));
	}
	return groupsByKind(reading).flatMap((ids, kind) =>
		ids.map((id, at) => ({ id, join: at ? 'or' : kind ? 'only' : null }))
	);
}

/** Whether the chosen values of a key widen each other, or their kinds narrow each other. */
export function joinOf(reading: Reading, key: ListKey): 'any' | 'kinds' | null {
	const filter: Filter = reading.filter;
	if (filter[key].length < 2) return null;
	return key === 'group' && groupsByKind(reading).length > 1 ? 'kinds' : 'any';
}

import MiniSearch, { type Query } from 'minisearch';

import type { Dataset } from './dataset';
import { fold } from './fold';

/** One thing found. */
export interface Hit {
	kind: 'country' | 'actor' | 'initiative' | 'inventory';
	/** Id of the thing; of a country its ISO 3166-1 alpha-3 code. */
	id: string;
	/** Its name or title, as it is shown. */
	label: string;
	/** The higher the better; comparable within one answer only. */
	score: number;
}

interface Entry extends Omit<Hit, 'score'> {
	key: number;
	/** Other names: acronyms, aliases, codes, the English name. */
	other: string;
}

/** What `search` looks through. Made by `buildSearch`. */
export interface SearchIndex {
	readonly words: MiniSearch<Entry>;
	readonly entries: readonly Entry[];
}

/** A name of a thing that many initiatives belong to says more than a title. */
const KIND_WEIGHT = { country: 3, actor: 1.5, inventory: 2, initiative: 1 } as const;
const WHOLE_NAME_WEIGHT = 4;
/** Shorter words have too many neighbours to forgive a typo. */
const FORGIVEN_FROM = 4;

/**
 * Indexes initiatives, actors, countries and inventories.
 *
 * @param names shown name of each country by ISO 3166-1 alpha-3, in the reader's language
 */
export function buildSearch(dataset: Dataset, names: ReadonlyMap<string, string>): SearchIndex {
	const { reference, ids, titles } = dataset;
	const entries: Entry[] = [];
	const add = (kind: Hit['kind'], id: string, label: string, other: (string | undefined)[] = []) =>
		entries.push({
			key: entries.length,
			kind,
			id,
			label,
			other: other.filter(Boolean).join(' · ')
		});

	for (const { iso3, iso2, name } of reference.countries)
		add('country', iso3, names.get(iso3) ?? name, [name, iso3, iso2]);
	for (const { id, name, acronym, aliases } of reference.actors)
		add('actor', id, name, [acronym, ...aliases]);
	for (const { id, name, acronym } of reference.inventories) add('inventory', id, name, [acronym]);
	ids.forEach((id, row) => add('initiative', id, titles[row]!));

	const words = new MiniSearch<Entry>({
		idField: 'key',
		fields: ['label', 'other'],
		tokenize: wordsOf,
		// Words are folded before they are cut: a mark can be a letter of its own only then.
		processTerm: (word) => word,
		searchOptions: {
			boost: { label: 2 },
			boostDocument: (key) => KIND_WEIGHT[entries[key as number]!.kind],
			weights: { fuzzy: 0.3, prefix: 0.6 }
		}
	});
	words.addAll(entries);
	return { words, entries };
}

/**
 * Finds what contains every word of the query, best first. Case and accents do not matter, the
 * beginning of a word is enough, and each word of four letters or more may have one typo: a
 * letter too many, too few, wrong, or two in the wrong order.
 */
export function search({ words, entries }: SearchIndex, query: string, limit: number): Hit[] {
	const wanted = wordsOf(query);
	if (!wanted.length) return [];
	const whole = fold(query);
	return words
		.search({ combineWith: 'AND', queries: wanted.map(forgiving) })
		.map(({ id, score }) => {
			const { kind, id: entryId, label } = entries[id as number]!;
			const isWhole = fold(label) === whole;
			return { kind, id: entryId, label, score: isWhole ? score * WHOLE_NAME_WEIGHT : score };
		})
		.sort((a, b) => b.score - a.score || a.label.localeCompare(b.label))
		.slice(0, limit);
}

/** Edit distance does not know swapped letters as one typo, so they are asked for by name. */
function forgiving(word: string): Query {
	if (word.length < FORGIVEN_FROM) return { queries: [word], prefix: true };
	const swapped = Array.from(
		{ length: word.length - 1 },
		(_, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)
	);
	return {
		combineWith: 'OR',
		queries: [
			{ queries: [word], prefix: true, fuzzy: 1 },
			{ queries: swapped.filter((it) => it !== word), boostTerm: () => 0.3 }
		]
	};
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('und', { granularity: 'word' }) : null;

/** Folded words, also of scripts that put no spaces between them where the browser can tell. */
function wordsOf(text: string): string[] {
	const folded = fold(text);
	if (!segmenter) return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
	return Array.from(segmenter.segment(folded))
		.filter(({ isWordLike }) => isWordLike)
		.flatMap(({ segment }) => segment.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
}

import MiniSearch, { type Query } from 'minisearch';

import type { Dataset } from './dataset';
import { fold } from './fold';
import { namesOfCountry } from './names-of-country';
import type { Register } from './register';

export type DatasetKind = 'country' | 'topic' | 'actor' | 'initiative' | 'inventory';
/** What only the register tells of. */
export type RegisterKind = 'measure' | 'case' | 'activity' | 'recommendation' | 'word';
export type HitKind = DatasetKind | RegisterKind;

/** One thing found. */
export interface Hit<Kind extends HitKind = DatasetKind> {
	kind: Kind;
	/**
	 * Id of the thing; of a country its ISO 3166-1 alpha-3 code, of a word its taxonomy and code with
	 * a colon between.
	 */
	id: string;
	/** Its name or title, as it is shown. */
	label: string;
	/** The higher the better; comparable within one answer only. */
	score: number;
}

interface Entry<Kind extends HitKind> extends Omit<Hit<Kind>, 'score'> {
	key: number;
	/** Other names: acronyms, aliases, codes, the names of a country in other languages. */
	other: string;
}

/** What `search` looks through. Made by `buildSearch`. */
export interface SearchIndex<Kind extends HitKind = DatasetKind> {
	readonly words: MiniSearch<Entry<HitKind>>;
	readonly entries: readonly Entry<Kind>[];
}

/** The part of the register that is searched. */
type Searched = Pick<
	Register,
	| 'inventories'
	| 'measures'
	| 'cases'
	| 'factors'
	| 'unidirActivity'
	| 'recommendations'
	| 'taxonomies'
>;

/** A name of a thing that many initiatives belong to says more than a title. */
const KIND_WEIGHT: Readonly<Record<HitKind, number>> = {
	country: 3,
	topic: 2.5,
	inventory: 2,
	measure: 2,
	actor: 1.5,
	case: 1.5,
	activity: 1,
	initiative: 1,
	recommendation: 0.8,
	word: 0.8
};
const WHOLE_NAME_WEIGHT = 4;
/** Words that join others, folded, in six languages: they need not be there, unless nothing else is asked for. */
const JOINING = new Set(
	[
		'a an and at by for in of on or the to',
		'au aux d de des du en et l la le les ou par pour sur',
		'al del e el las los o para por y',
		'в во для и из к на о по с',
		'الي علي عن في من و',
		'与 和 在 的'
	].flatMap((words) => words.split(' '))
);
/** Shorter words have too many neighbours to forgive a typo. */
const FORGIVEN_FROM = 4;

/**
 * Indexes initiatives, actors, countries, topics and inventories; with the register also measures, cases,
 * UNIDIR's activity, recommendations and the words of taxonomies.
 *
 * @param names shown name of each country by ISO 3166-1 alpha-3, in the reader's language
 */
export function buildSearch(dataset: Dataset, names: ReadonlyMap<string, string>): SearchIndex;
export function buildSearch(
	dataset: Dataset,
	names: ReadonlyMap<string, string>,
	register: Searched | null
): SearchIndex<HitKind>;
export function buildSearch(
	dataset: Dataset,
	names: ReadonlyMap<string, string>,
	register: Searched | null = null
): SearchIndex<HitKind> {
	const { reference, ids, titles } = dataset;
	const entries: Entry<HitKind>[] = [];
	const add = (kind: HitKind, id: string, label: string, other: (string | undefined)[] = []) =>
		entries.push({
			key: entries.length,
			kind,
			id,
			label,
			other: other.filter(Boolean).join(' · ')
		});

	for (const { iso3, iso2, name } of reference.countries)
		add('country', iso3, names.get(iso3) ?? name, [name, iso3, iso2, ...namesOfCountry(iso2)]);
	// A topic's id is its English name.
	for (const { id, label } of reference.topics) add('topic', id, label, [id.replaceAll('-', ' ')]);
	for (const { id, name, acronym, url, aliases } of reference.actors)
		add('actor', id, name, [acronym, url, ...aliases]);
	const hosts = new Map(register?.inventories.map(({ id, host }) => [id, host]));
	for (const { id, name, acronym } of reference.inventories)
		add('inventory', id, name, [acronym, hosts.get(id)]);
	ids.forEach((id, row) => add('initiative', id, titles[row]!));
	if (register) addRegister(dataset, register, add);

	const words = new MiniSearch<Entry<HitKind>>({
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

/** What the forum calls a case. */
const CASE_STUDY = 'case study';

type Add = (kind: HitKind, id: string, label: string, other?: (string | undefined)[]) => void;

function addRegister({ reference }: Dataset, register: Searched, add: Add): void {
	const { measures, cases, factors, unidirActivity, recommendations, taxonomies } = register;
	const names = new Map(
		[...reference.actors, ...reference.inventories].map(({ id, name, acronym }) => [
			id,
			acronym ? `${name} ${acronym}` : name
		])
	);
	const factorNames = new Map(factors.map(({ id, label }) => [id, label]));
	for (const { id, label, definition, terms } of measures)
		add('measure', id, label, [definition, ...terms]);
	for (const it of cases)
		add('case', it.id, it.title, [
			...it.parties.map((party) => names.get(party)),
			CASE_STUDY,
			it.type,
			it.shared,
			...it.factors.map(({ factor }) => factorNames.get(factor))
		]);
	for (const it of unidirActivity)
		add('activity', it.id, it.title, [
			'UNIDIR',
			it.participants?.note,
			...Object.values(it.years ?? {}).map(String),
			...it.subjects,
			...it.partners.map((id) => names.get(id)),
			...it.donors.map(({ name }) => name)
		]);
	for (const { id, text, from, group, sources } of recommendations)
		add('recommendation', id, text, [from, group, ...sources.map(({ says }) => says)]);
	for (const { id, name, owner, labels } of taxonomies)
		for (const { code, label, note } of labels)
			add('word', `${id}:${code}`, label, [name, owner, code, note]);
}

/**
 * Finds what contains every word of the query but those that only join others, best first. Case
 * and accents do not matter, the beginning of a word is enough, and each word of four letters or
 * more may have one typo: a letter too many, too few, wrong, or two in the wrong order.
 */
export function search<Kind extends HitKind>(
	{ words, entries }: SearchIndex<Kind>,
	query: string,
	limit: number
): Hit<Kind>[] {
	const typed = wordsOf(query);
	const telling = typed.filter((word) => !JOINING.has(word));
	const wanted = telling.length ? telling : typed;
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

/**
 * Letters and digits in a row; each Chinese character by itself, as the beginning of a name need not
 * be cut as the whole name is: 肯尼 is two words, 肯尼亚 one.
 */
const PARTS = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Folded words, also of scripts that put no spaces between them where the browser can tell. */
function wordsOf(text: string): string[] {
	const folded = fold(text);
	if (!segmenter) return folded.match(PARTS) ?? [];
	return Array.from(segmenter.segment(folded))
		.filter(({ isWordLike }) => isWordLike)
		.flatMap(({ segment }) => segment.match(PARTS) ?? []);
}

import { distance } from 'fastest-levenshtein';

import { firstDay, lastDay, NO_DAY } from '../dataset';
import { fold } from '../fold';
import type { Listing, Reference } from '../release';
import { initialsOf, namesIn } from './names';
import { editionOf, type Edition } from './editions';
import { placeFinder } from './places';
import { measureOf, sparseSet, unionOf, type SparseSet } from './sparse';
import { tokenizer, wordsOf } from './words';

/** A set of tokens with its weight. */
export interface Bag {
	set: SparseSet;
	sum: number;
	length: number;
}

/** A listing, read once for comparison with others. */
export interface Profile {
	id: string;
	site: string;
	/** News and blogs: who publishes it says nothing about whose work it is. */
	press: boolean;
	title: Bag;
	summary: Bag;
	/** Title and summary together. */
	text: Bag;
	/** Words in the title with the shape of a proper name, without names of actors. */
	names: Bag;
	/** Areas that it names, by word. */
	areas: Bag;
	/** All words: title, summary, names of actors and areas. */
	all: SparseSet;
	/** Who funds, implements, partners or publishes on a site of their own; states beside their bodies. */
	actors: Bag;
	leads: SparseSet;
	countries: SparseSet;
	/** Countries that the title names. */
	titlePlaces: SparseSet;
	topics: SparseSet;
	activities: SparseSet;
	edition: Edition;
	/** What titles of one series on one site have in common, and how many have it. */
	series: string;
	seriesSize: number;
	/** First day of the stated start and last of the stated end, or NO_DAY. */
	start: number;
	end: number;
	/** Length of the stated start: 4 year, 7 month, 10 day, 0 none. */
	precision: number;
	page: string;
	host: string;
	/** Amount and currency, where stated. */
	budget: string;
	/** Sort of event that the title names, empty for a programme. */
	event: string;
}

/** All listings of a release, ready for comparison, sorted by id. */
export interface Corpus {
	profiles: readonly Profile[];
	tokens: readonly string[];
	/** How rare a token is: 0 in every listing, 1 in a single one. */
	tokenWeights: Float64Array;
	actorWeights: Float64Array;
	/** Listings that have a token, an actor, a country: ascending positions in `profiles`. */
	tokenListings: readonly number[][];
	actorListings: readonly number[][];
}

const EVENTS = [
	'workshop',
	'train',
	'course',
	'seminar',
	'conference',
	'meeting',
	'forum',
	'exercise',
	'mission',
	'launch',
	'review',
	'assessment',
	'campaign',
	'strategy'
];

/** Numbers ids as they come. */
class Codes {
	readonly #codes = new Map<string, number>();

	get size(): number {
		return this.#codes.size;
	}

	of(id: string): number {
		const known = this.#codes.get(id);
		if (known !== undefined) return known;
		this.#codes.set(id, this.#codes.size);
		return this.#codes.size - 1;
	}
}

/**
 * Reads listings for comparison. The result does not depend on their order.
 *
 * @param reference names of actors and countries, kinds of sites
 */
export function corpusOf(listings: readonly Listing[], reference: Reference): Corpus {
	const sorted = [...listings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	const tokensOf = tokenizer();
	const raw = sorted.map((listing) => ({
		title: tokensOf(listing.title),
		summary: tokensOf(listing.summary ?? '', { numbers: true }),
		areas: listing.areasRaw.flatMap((area) => tokensOf(area)),
		others: [...listing.funders, ...listing.implementers, ...listing.partners].flatMap((name) =>
			tokensOf(name)
		)
	}));
	const texts = raw.flatMap(({ title, summary, areas, others }) => [title, summary, areas, others]);
	const uses = usesOf(texts);
	sorted.forEach(({ title }, at) => {
		const tokens = raw[at]!.title;
		tokens.push(...compoundsIn(tokens, uses), ...initialsOf(title).filter((it) => uses.has(it)));
	});
	const tokens = [...uses.keys()].sort();
	const codeOf = spellingCodes(tokens, uses);
	const bodies = new Set(
		reference.actors.flatMap(({ name, acronym, aliases }) =>
			[name, acronym ?? '', ...aliases].flatMap(namesIn)
		)
	);
	const actors = actorReader(reference);
	const countries = new Codes();
	const actorCodes = new Codes();
	const terms = new Codes();
	const places = placeFinder(reference.countries);
	const sites = new Map(reference.sites.map((site) => [site.id, site]));

	const drafts = sorted.map((listing, at) => {
		const title = sparseSet(raw[at]!.title.map(codeOf));
		const summary = sparseSet(raw[at]!.summary.map(codeOf));
		const site = sites.get(listing.site);
		const leads = listing.implementers.flatMap(actors);
		const named = [
			...leads,
			...listing.funders.flatMap(actors),
			...listing.partners.flatMap(actors)
		];
		if (site && site.kind !== 'press' && site.kind !== 'repost') named.push(...actors(site.name));
		const text = unionOf(title, summary);
		const areas = sparseSet(raw[at]!.areas.map(codeOf));
		return {
			title,
			summary,
			text,
			names: sparseSet(
				namesIn(listing.title)
					.filter((name) => !bodies.has(name))
					.flatMap((name) => tokensOf(name))
					.filter((token) => uses.has(token))
					.map(codeOf)
			),
			areas,
			all: unionOf(unionOf(text, areas), sparseSet(raw[at]!.others.map(codeOf))),
			named: places(listing.title),
			actors: sparseSet(named.map((id) => actorCodes.of(id))),
			leads: sparseSet(leads.map((id) => actorCodes.of(id)))
		};
	});
	const tokenListings = postings(
		drafts.map(({ all }) => all),
		tokens.length
	);
	const actorListings = postings(
		drafts.map(({ actors }) => actors),
		actorCodes.size
	);
	const tokenWeights = rarities(tokenListings, sorted.length);
	const actorWeights = rarities(actorListings, sorted.length);
	// What titles of one series on one site have in common: all but countries, years and numbers.
	const series = sorted.map(
		({ site }, at) => `${site} ${tokensOf(drafts[at]!.named.rest).join(' ')}`
	);
	const seriesSizes = new Map<string, number>();
	for (const key of series) seriesSizes.set(key, (seriesSizes.get(key) ?? 0) + 1);
	const bag = (set: SparseSet, weights: Float64Array): Bag => ({ set, ...measureOf(set, weights) });

	const profiles = sorted.map((listing, at): Profile => {
		const draft = drafts[at]!;
		const { start, end, budget } = listing;
		const site = sites.get(listing.site);
		const { page, host } = addressOf(listing.url);
		return {
			id: listing.id,
			site: listing.site,
			press: site?.kind === 'press' || site?.kind === 'repost',
			title: bag(draft.title, tokenWeights),
			summary: bag(draft.summary, tokenWeights),
			text: bag(draft.text, tokenWeights),
			names: bag(draft.names, tokenWeights),
			areas: bag(draft.areas, tokenWeights),
			all: draft.all,
			actors: bag(draft.actors, actorWeights),
			leads: draft.leads,
			countries: sparseSet(listing.countries.map((iso3) => countries.of(iso3))),
			titlePlaces: sparseSet(draft.named.countries.map((iso3) => countries.of(iso3))),
			topics: sparseSet(listing.topics.map((id) => terms.of(`topic ${id}`))),
			activities: sparseSet(listing.activities.map((id) => terms.of(`activity ${id}`))),
			edition: editionOf(listing.title),
			series: series[at]!,
			seriesSize: seriesSizes.get(series[at]!)!,
			start: start ? firstDay(start) : NO_DAY,
			end: end ? lastDay(end) : NO_DAY,
			precision: start?.length ?? 0,
			page,
			host,
			budget: budget ? `${budget.amount} ${budget.currency}` : '',
			event: EVENTS.find((event) => raw[at]!.title.includes(event)) ?? ''
		};
	});
	return { profiles, tokens, tokenWeights, actorWeights, tokenListings, actorListings };
}

function usesOf(texts: readonly string[][]): Map<string, number> {
	const uses = new Map<string, number>();
	for (const text of texts) for (const token of text) uses.set(token, (uses.get(token) ?? 0) + 1);
	return uses;
}

/**
 * The compounds that neighbouring words of a title make, where another text writes them as one
 * word: "Get Safe Online" and "GetSafeOnline".
 */
function compoundsIn(title: readonly string[], words: ReadonlyMap<string, unknown>): string[] {
	return title.flatMap((word, at) => {
		const two = (title[at - 1] ?? '') + word;
		return [two, (title[at - 2] ?? '') + two].filter((it) => it !== word && words.has(it));
	});
}

/** Words of fewer letters are other words when a letter differs. */
const REPAIRABLE = 8;

/**
 * A code per token; long words that differ by one letter share one, that of the more frequent
 * spelling. Looks only among words with the same beginning, so that it stays linear.
 */
function spellingCodes(
	tokens: readonly string[],
	uses: ReadonlyMap<string, number>
): (token: string) => number {
	const codes = new Map(tokens.map((token, code) => [token, code]));
	const BEGINNING = 6;
	let group: string[] = [];
	const settle = () => {
		const byUse = group.sort((a, b) => uses.get(b)! - uses.get(a)! || (a < b ? -1 : 1));
		byUse.forEach((word, at) => {
			const better = byUse
				.slice(0, Math.min(at, 24))
				.find((other) => Math.abs(other.length - word.length) < 2 && distance(word, other) === 1);
			if (better) codes.set(word, codes.get(better)!);
		});
		group = [];
	};
	let beginning = '';
	for (const token of tokens) {
		if (token.length < REPAIRABLE || /[\d+]/.test(token)) continue;
		if (token.slice(0, BEGINNING) !== beginning) {
			settle();
			beginning = token.slice(0, BEGINNING);
		}
		group.push(token);
	}
	settle();
	return (token) => codes.get(token)!;
}

/** Reads the name of a body as actor ids; a state's body stands for the state too. */
function actorReader({ actors }: Reference): (name: string) => string[] {
	const known = new Map(
		actors.flatMap((actor) =>
			[actor.name, ...(actor.acronym ? [actor.acronym] : []), ...actor.aliases].map((name) => [
				fold(name),
				actor
			])
		)
	);
	const read = (name: string) => {
		const actor = known.get(fold(name)) ?? known.get(fold(name.replace(/\s*\(.*\)$/, '')));
		if (!actor) return [`name ${fold(name)}`];
		return actor.kind === 'state' && actor.country
			? [actor.id, `state ${actor.country}`]
			: [actor.id];
	};
	const met = new Map<string, string[]>();
	return (name) => {
		let ids = met.get(name);
		if (!ids) met.set(name, (ids = read(name)));
		return ids;
	};
}

function postings(sets: readonly SparseSet[], size: number): number[][] {
	const lists: number[][] = Array.from({ length: size }, () => []);
	sets.forEach((set, at) => {
		for (const value of set) lists[value]!.push(at);
	});
	return lists;
}

function rarities(lists: readonly number[][], size: number): Float64Array {
	const scale = Math.log(size + 1) || 1;
	return Float64Array.from(lists, (list) =>
		list.length ? Math.max(0, Math.log((size + 1) / list.length) / scale) : 0
	);
}

/** The page and host of an address, without what does not change the page. */
function addressOf(url: string): { page: string; host: string } {
	try {
		const { hostname, pathname, search } = new URL(url);
		const host = hostname.replace(/^www\d?\./, '');
		return { host, page: host + pathname.replace(/\/+$/, '').toLowerCase() + search };
	} catch {
		return { page: url, host: wordsOf(url)[0] ?? '' };
	}
}

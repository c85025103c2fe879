import { firstDay, lastDay, NO_DAY, yearOf } from '../dataset';
import type { Listing, Reference } from '../release';
import { addressOf } from './address';
import { actorReader } from './bodies';
import { Codes, remembered } from './codes';
import { editionOf } from './editions';
import { initialsOf, namesIn } from './names';
import { placeFinder } from './places';
import { ACTOR_PARTS, ANY_ACTOR, ANYWHERE, IN_TEXT, WORD_PARTS, type Profile } from './profile';
import {
	Marker,
	measureOf,
	postingsOf,
	raritiesOf,
	sparseSet,
	type MarkedSet,
	type Postings
} from './sparse';
import { spellingCodes, Vocabulary } from './vocabulary';
import { wordsOf } from './words';

/** All listings of a release, ready for comparison, sorted by id. */
export interface Corpus {
	profiles: readonly Profile[];
	/** How rare a word, an actor is: 0 in every listing, 1 in a single one. */
	wordWeights: Float64Array;
	actorWeights: Float64Array;
	/** Listings that have a word, an actor, a page: ascending positions in `profiles`. */
	wordListings: Postings;
	actorListings: Postings;
	pageListings: Postings;
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

/**
 * Reads listings for comparison. The result does not depend on their order.
 *
 * @param reference names of actors and countries, kinds of sites
 */
export function corpusOf(listings: readonly Listing[], reference: Reference): Corpus {
	const sorted = [...listings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	const vocabulary = new Vocabulary();
	const texts = sorted.map(textReader(vocabulary));
	const uses = usesOf(texts, vocabulary.texts.length);
	const used = (text: string) => {
		const token = vocabulary.find(text);
		return token !== undefined && uses[token]! > 0 ? [token] : [];
	};
	sorted.forEach(({ title }, at) => {
		const tokens = texts[at]!.title;
		const words = tokens.map((token) => vocabulary.texts[token]!);
		tokens.push(...compoundsIn(words).flatMap(used), ...initialsOf(title).flatMap(used));
	});
	const codes = spellingCodes(vocabulary.texts, uses);
	const events = EVENTS.map((event) => vocabulary.find(event));

	const bodies = new Set(
		reference.actors.flatMap(({ name, acronym, aliases }) =>
			[name, acronym ?? '', ...aliases].flatMap(namesIn)
		)
	);
	const marker = new Marker(codes.length);
	const words = sorted.map((listing, at): MarkedSet => {
		const { title, summary, areas, others } = texts[at]!;
		const mark = (tokens: readonly number[], part: number) => {
			for (const token of tokens) marker.mark(codes[token]!, part);
		};
		mark(title, WORD_PARTS.TITLE);
		mark(summary, WORD_PARTS.SUMMARY);
		for (const area of areas) mark(area, WORD_PARTS.AREA);
		for (const other of others) mark(other, WORD_PARTS.BODY);
		for (const it of namesIn(listing.title)) {
			if (bodies.has(it)) continue;
			const tokens = vocabulary.read(wordsOf(it));
			mark(
				tokens.filter((token) => uses[token]! > 0),
				WORD_PARTS.NAME
			);
		}
		return marker.take();
	});
	const actors = actorsOf(sorted, reference);
	const wordListings = postingsOf(words, ANYWHERE, codes.length);
	const actorListings = postingsOf(actors.sets, ANY_ACTOR, actors.size);
	const wordWeights = raritiesOf(wordListings, sorted.length);
	const actorWeights = raritiesOf(actorListings, sorted.length);

	const sites = new Codes();
	const countries = new Codes();
	const terms = new Codes();
	const serieses = new Codes();
	const pages = new Codes();
	const hosts = new Codes();
	const budgets = new Codes();
	const placesIn = placeFinder(reference.countries);
	const press = pressOf(reference);
	const codesOf = (all: Codes, ids: readonly string[], kind = '') =>
		sparseSet(ids.map((id) => all.of(kind + id)));
	const seriesSizes: number[] = [];
	const profiles = sorted.map((listing, at): Profile => {
		const { titleWords, title } = texts[at]!;
		const { start, end, budget, site } = listing;
		const { page, host } = addressOf(listing.url);
		const named = placesIn(titleWords);
		// What titles of one series on one site have in common: all but countries, years and numbers.
		const series = serieses.of(`${site} ${vocabulary.read(named.rest).join(' ')}`);
		seriesSizes[series] = (seriesSizes[series] ?? 0) + 1;
		const startDay = start ? firstDay(start) : NO_DAY;
		const measure = (parts: number) => measureOf(words[at]!, parts, wordWeights);
		return {
			id: listing.id,
			site: sites.of(site),
			press: press.has(site),
			words: words[at]!,
			title: measure(WORD_PARTS.TITLE),
			summary: measure(WORD_PARTS.SUMMARY),
			text: measure(IN_TEXT),
			names: measure(WORD_PARTS.NAME),
			areas: measure(WORD_PARTS.AREA),
			actors: actors.sets[at]!,
			actorMeasure: measureOf(actors.sets[at]!, ANY_ACTOR, actorWeights),
			countries: codesOf(countries, listing.countries),
			titlePlaces: codesOf(countries, named.countries),
			topics: codesOf(terms, listing.topics, 'topic '),
			activities: codesOf(terms, listing.activities, 'activity '),
			edition: editionOf(titleWords),
			series,
			seriesSize: 0,
			start: startDay,
			end: end ? lastDay(end) : NO_DAY,
			startYear: start ? yearOf(startDay) : 0,
			precision: start?.length ?? 0,
			page: pages.of(page),
			host: hosts.of(host),
			budget: budget ? 1 + budgets.of(`${budget.amount} ${budget.currency}`) : 0,
			event: 1 + events.findIndex((event) => event !== undefined && title.includes(event))
		};
	});
	for (const profile of profiles) profile.seriesSize = seriesSizes[profile.series]!;
	const marks = Uint8Array.of(1);
	const onPages = profiles.map(({ page }) => ({ values: Int32Array.of(page), marks }));
	const pageListings = postingsOf(onPages, 1, pages.size);
	return { profiles, wordWeights, actorWeights, wordListings, actorListings, pageListings };
}

/** What a listing says, as tokens of a vocabulary; those of areas and bodies name by name. */
interface Texts {
	titleWords: readonly string[];
	title: number[];
	summary: readonly number[];
	areas: readonly (readonly number[])[];
	others: readonly (readonly number[])[];
}

function textReader(vocabulary: Vocabulary): (listing: Listing) => Texts {
	const tokensOf = remembered((text) => vocabulary.read(wordsOf(text)));
	return ({ title, summary, areasRaw, funders, implementers, partners }) => {
		const titleWords = wordsOf(title);
		return {
			titleWords,
			title: vocabulary.read(titleWords),
			summary: vocabulary.read(wordsOf(summary ?? ''), { numbers: true }),
			areas: areasRaw.map(tokensOf),
			others: [...funders, ...implementers, ...partners].map(tokensOf)
		};
	};
}

/** How often each of `size` tokens is used. */
function usesOf(all: readonly Texts[], size: number): Uint32Array {
	const uses = new Uint32Array(size);
	for (const { title, summary, areas, others } of all) {
		for (const tokens of [title, summary, ...areas, ...others]) {
			for (const token of tokens) uses[token]!++;
		}
	}
	return uses;
}

/** The compounds that neighbouring words of a title make: "Get Safe Online" and "GetSafeOnline". */
function compoundsIn(title: readonly string[]): string[] {
	const compounds: string[] = [];
	for (let at = 1; at < title.length; at++) {
		const two = title[at - 1]! + title[at]!;
		compounds.push(two);
		if (at > 1) compounds.push(title[at - 2]! + two);
	}
	return compounds;
}

/** Sites whose publisher says nothing about whose work they list. */
function pressOf({ sites }: Reference): ReadonlySet<string> {
	return new Set(
		sites.filter(({ kind }) => kind === 'press' || kind === 'repost').map(({ id }) => id)
	);
}

/** The actors of each listing: leads, then all others. */
function actorsOf(listings: readonly Listing[], reference: Reference) {
	const codes = new Codes();
	const idsOf = actorReader(reference);
	const codesOf = remembered((text) => idsOf(text).map((id) => codes.of(id)));
	const press = pressOf(reference);
	const publishers = new Map(reference.sites.map((site) => [site.id, site.name]));
	const marked = listings.map(({ implementers, funders, partners, site }) => {
		const publisher = press.has(site) ? undefined : publishers.get(site);
		const others = [...funders, ...partners, ...(publisher ? [publisher] : [])];
		return { leads: implementers.flatMap(codesOf), others: others.flatMap(codesOf) };
	});
	const marker = new Marker(codes.size);
	const sets = marked.map(({ leads, others }) => {
		for (const lead of leads) marker.mark(lead, ACTOR_PARTS.LEAD);
		for (const other of others) marker.mark(other, ACTOR_PARTS.OTHER);
		return marker.take();
	});
	return { sets, size: codes.size };
}

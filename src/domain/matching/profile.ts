import type { Edition } from './editions';
import type { MarkedSet, Measure, SparseSet } from './sparse';

/** Where a listing has a word; NAME: in the title with the shape of a proper name, but no actor's. */
export const WORD_PARTS = { TITLE: 1, SUMMARY: 2, AREA: 4, BODY: 8, NAME: 16 } as const;
export const IN_TEXT = WORD_PARTS.TITLE | WORD_PARTS.SUMMARY;
export const ANYWHERE = IN_TEXT | WORD_PARTS.AREA | WORD_PARTS.BODY;

/** What an actor does: implementers lead; all others fund, partner or publish on a site of their own. */
export const ACTOR_PARTS = { LEAD: 1, OTHER: 2 } as const;
export const ANY_ACTOR = ACTOR_PARTS.LEAD | ACTOR_PARTS.OTHER;

/**
 * A listing, read once for comparison with others. Sites, series, pages, hosts, budgets and events
 * are numbered: equal numbers mean the same.
 */
export interface Profile {
	id: string;
	site: number;
	/** News and blogs: who publishes it says nothing about whose work it is. */
	press: boolean;
	/** All its words with their WORD_PARTS, and how much those of a part weigh. */
	words: MarkedSet;
	title: Measure;
	summary: Measure;
	/** Title and summary together. */
	text: Measure;
	names: Measure;
	/** Areas that it names, by word. */
	areas: Measure;
	/** With their ACTOR_PARTS; states beside their bodies. */
	actors: MarkedSet;
	actorMeasure: Measure;
	countries: SparseSet;
	/** Countries that the title names. */
	titlePlaces: SparseSet;
	topics: SparseSet;
	activities: SparseSet;
	edition: Edition;
	/** What titles of one series on one site have in common, and how many have it. */
	series: number;
	seriesSize: number;
	/** First day of the stated start and last of the stated end, or NO_DAY. */
	start: number;
	end: number;
	/** Year of `start`, 0 without. */
	startYear: number;
	/** Length of the stated start: 4 year, 7 month, 10 day, 0 none. */
	precision: number;
	page: number;
	host: number;
	/** Amount and currency; 0 where none is stated. */
	budget: number;
	/** Sort of event that the title names, 0 for a programme. */
	event: number;
}

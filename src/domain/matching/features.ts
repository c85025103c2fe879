import { NO_DAY } from '../dataset';
import type { Corpus } from './corpus';
import { ACTOR_PARTS, ANYWHERE, IN_TEXT, WORD_PARTS, type Profile } from './profile';
import { countShared, type SparseSet } from './sparse';

/** What is weighed about a pair, in the order of a feature vector. */
export const FEATURES = [
	'titleLikeness',
	'titleVeryLike',
	'titleContained',
	'titleName',
	'titleLeftover',
	'mentionMean',
	'mentionLeast',
	'mentionRarest',
	'summaryLikeness',
	'textLikeness',
	'textVeryLike',
	'nameShared',
	'namesApart',
	'nameMentioned',
	'areaLikeness',
	'countriesSame',
	'countriesOneSame',
	'countriesShared',
	'countriesApart',
	'titlePlacesApart',
	'titlePlacesSame',
	'titlePlacesOneSided',
	'actorLikeness',
	'actorRarest',
	'leadShared',
	'actorsApart',
	'startSameDay',
	'startSameMonth',
	'startSameYear',
	'startNextYear',
	'startApart',
	'spansApart',
	'editionYearsSame',
	'editionYearsApart',
	'editionNumbersSame',
	'editionNumbersApart',
	'editionOneSided',
	'editionYearsOneSided',
	'inSeries',
	'sameSeries',
	'samePage',
	'sameHost',
	'sameSite',
	'bothPress',
	'budgetSame',
	'budgetApart',
	'topicLikeness',
	'activityLikeness',
	'eventSame',
	'eventApart',
	'eventOneSided'
] as const;
export type Feature = (typeof FEATURES)[number];

const AT = Object.fromEntries(FEATURES.map((feature, at) => [feature, at])) as Record<
	Feature,
	number
>;

/** The features of a pair, symmetric in `a` and `b`. Shares lie in 0..1, the rest is 0 or 1. */
export function featuresOf(
	a: Profile,
	b: Profile,
	corpus: Corpus,
	into: Float64Array = new Float64Array(FEATURES.length)
): Float64Array {
	into.fill(0);
	compareWords(a, b, corpus.wordWeights, into);
	comparePlaces(a, b, into);
	compareActors(a, b, corpus.actorWeights, into);
	compareDates(a, b, into);
	compareEditions(a, b, into);
	compareSources(a, b, into);
	into[AT.topicLikeness] = jaccard(a.topics, b.topics);
	into[AT.activityLikeness] = jaccard(a.activities, b.activities);
	if (a.event && b.event) into[a.event === b.event ? AT.eventSame : AT.eventApart] = 1;
	else into[AT.eventOneSided] = Number(a.event !== b.event);
	return into;
}

const { TITLE, SUMMARY, AREA, NAME } = WORD_PARTS;
const TEXT = IN_TEXT;
const ALL = ANYWHERE;

/** Titles, summaries, names and areas, all in one pass: nothing else takes as long. */
function compareWords(a: Profile, b: Profile, weights: Float64Array, into: Float64Array): void {
	const { values: aWords, marks: aMarks } = a.words;
	const { values: bWords, marks: bMarks } = b.words;
	let titleSum = 0;
	let titleSquares = 0;
	let titleMost = 0;
	let summarySquares = 0;
	let textSquares = 0;
	let areaSquares = 0;
	let nameMost = 0;
	let namesShared = false;
	// Words of one title that the other listing has anywhere, and the rarest that it lacks.
	let aMentioned = 0;
	let bMentioned = 0;
	let mentionedMost = 0;
	let aLacked = 0;
	let bLacked = 0;
	let aNamed = 0;
	let bNamed = 0;
	let i = 0;
	let j = 0;
	while (i < aWords.length && j < bWords.length) {
		const word = aWords[i]!;
		const other = bWords[j]!;
		if (word < other) {
			if (aMarks[i]! & TITLE) aLacked = Math.max(aLacked, weights[word]!);
			i++;
			continue;
		}
		if (other < word) {
			if (bMarks[j]! & TITLE) bLacked = Math.max(bLacked, weights[other]!);
			j++;
			continue;
		}
		const aMark = aMarks[i++]!;
		const bMark = bMarks[j++]!;
		const weight = weights[word]!;
		if (aMark & TITLE) {
			if (bMark & ALL) {
				aMentioned += weight;
				mentionedMost = Math.max(mentionedMost, weight);
			} else aLacked = Math.max(aLacked, weight);
		}
		if (bMark & TITLE) {
			if (aMark & ALL) {
				bMentioned += weight;
				mentionedMost = Math.max(mentionedMost, weight);
			} else bLacked = Math.max(bLacked, weight);
		}
		const both = aMark & bMark;
		const square = weight * weight;
		if (both & TITLE) {
			titleSum += weight;
			titleSquares += square;
			titleMost = Math.max(titleMost, weight);
		}
		if (both & SUMMARY) summarySquares += square;
		if (aMark & TEXT && bMark & TEXT) textSquares += square;
		if (both & AREA) areaSquares += square;
		if (both & NAME) {
			namesShared = true;
			nameMost = Math.max(nameMost, weight);
		}
		if (aMark & NAME && bMark & ALL) aNamed = Math.max(aNamed, weight);
		if (bMark & NAME && aMark & ALL) bNamed = Math.max(bNamed, weight);
	}
	for (; i < aWords.length; i++) {
		if (aMarks[i]! & TITLE) aLacked = Math.max(aLacked, weights[aWords[i]!]!);
	}
	for (; j < bWords.length; j++) {
		if (bMarks[j]! & TITLE) bLacked = Math.max(bLacked, weights[bWords[j]!]!);
	}

	const titleLikeness = ratio(titleSquares, a.title.length * b.title.length);
	into[AT.titleLikeness] = titleLikeness;
	into[AT.titleVeryLike] = Math.max(0, titleLikeness - 0.6) / 0.4;
	into[AT.titleContained] = ratio(titleSum, Math.min(a.title.sum, b.title.sum));
	into[AT.titleName] = titleMost;
	const aShare = ratio(aMentioned, a.title.sum);
	const bShare = ratio(bMentioned, b.title.sum);
	into[AT.mentionMean] = (aShare + bShare) / 2;
	into[AT.mentionLeast] = Math.min(aShare, bShare);
	into[AT.mentionRarest] = mentionedMost;
	into[AT.titleLeftover] = Math.min(aLacked, bLacked);
	into[AT.summaryLikeness] = ratio(summarySquares, a.summary.length * b.summary.length);
	const textLikeness = ratio(textSquares, a.text.length * b.text.length);
	into[AT.textLikeness] = textLikeness;
	into[AT.textVeryLike] = Math.max(0, textLikeness - 0.3) / 0.7;
	into[AT.nameShared] = nameMost;
	into[AT.nameMentioned] = namesShared ? 0 : Math.max(aNamed, bNamed);
	into[AT.namesApart] = Number(a.names.count > 0 && b.names.count > 0 && !aNamed && !bNamed);
	into[AT.areaLikeness] = ratio(areaSquares, a.areas.length * b.areas.length);
}

function comparePlaces(a: Profile, b: Profile, into: Float64Array): void {
	if (a.countries.length && b.countries.length) {
		const shared = countShared(a.countries, b.countries);
		const all = a.countries.length + b.countries.length - shared;
		if (shared === all) into[all === 1 ? AT.countriesOneSame : AT.countriesSame] = 1;
		else if (shared)
			into[AT.countriesShared] = shared / Math.min(a.countries.length, b.countries.length);
		else into[AT.countriesApart] = 1;
	}
	if (a.titlePlaces.length && b.titlePlaces.length) {
		const same = countShared(a.titlePlaces, b.titlePlaces);
		into[same ? AT.titlePlacesSame : AT.titlePlacesApart] = 1;
	} else into[AT.titlePlacesOneSided] = Number(a.titlePlaces.length !== b.titlePlaces.length);
}

function compareActors(a: Profile, b: Profile, weights: Float64Array, into: Float64Array): void {
	const { values: aActors, marks: aMarks } = a.actors;
	const { values: bActors, marks: bMarks } = b.actors;
	let squares = 0;
	let most = 0;
	let shared = false;
	let leads = 0;
	let i = 0;
	let j = 0;
	while (i < aActors.length && j < bActors.length) {
		const left = aActors[i]!;
		const right = bActors[j]!;
		if (left === right) {
			const weight = weights[left]!;
			squares += weight * weight;
			most = Math.max(most, weight);
			shared = true;
			leads |= aMarks[i]! & bMarks[j]! & ACTOR_PARTS.LEAD;
		}
		if (left <= right) i++;
		if (right <= left) j++;
	}
	into[AT.actorLikeness] = ratio(squares, a.actorMeasure.length * b.actorMeasure.length);
	into[AT.actorRarest] = most;
	into[AT.leadShared] = Number(leads > 0);
	into[AT.actorsApart] = Number(aActors.length > 0 && bActors.length > 0 && !shared);
}

function compareDates(a: Profile, b: Profile, into: Float64Array): void {
	if (a.start !== NO_DAY && b.start !== NO_DAY) {
		const precision = Math.min(a.precision, b.precision);
		const years = Math.abs(a.startYear - b.startYear);
		const months = Math.abs(a.start - b.start) / 30.5;
		if (years === 0) {
			if (precision === 10 && a.start === b.start) into[AT.startSameDay] = 1;
			else if (precision >= 7 && months < 1.1) into[AT.startSameMonth] = 1;
			else if (precision < 7) into[AT.startSameYear] = 1;
			else into[AT.startNextYear] = 1;
		} else into[years === 1 ? AT.startNextYear : AT.startApart] = 1;
	}
	into[AT.spansApart] = Number(before(a, b) || before(b, a));
}

function compareEditions(a: Profile, b: Profile, into: Float64Array): void {
	const years = meet(a.edition.years, b.edition.years);
	if (years === 'same') into[AT.editionYearsSame] = 1;
	else if (years === 'apart') into[AT.editionYearsApart] = 1;
	else if (years === 'one-sided') into[AT.editionYearsOneSided] = 1;
	const numbers = meet(a.edition.numbers, b.edition.numbers);
	if (numbers === 'same') into[AT.editionNumbersSame] = 1;
	else if (numbers === 'apart') into[AT.editionNumbersApart] = 1;
	else if (numbers === 'one-sided') into[AT.editionOneSided] = 1;
	into[AT.inSeries] = Math.min(1, Math.log2(Math.max(a.seriesSize, b.seriesSize)) / 3);
	const otherOfSeries = years === 'apart' || numbers === 'apart' || into[AT.titlePlacesApart] === 1;
	into[AT.sameSeries] = Number(a.series === b.series && otherOfSeries);
}

function compareSources(a: Profile, b: Profile, into: Float64Array): void {
	into[AT.samePage] = Number(a.page === b.page);
	into[AT.sameHost] = Number(a.page !== b.page && a.host === b.host);
	into[AT.sameSite] = Number(a.site === b.site && !a.press);
	into[AT.bothPress] = Number(a.press && b.press);
	if (a.budget && b.budget) into[a.budget === b.budget ? AT.budgetSame : AT.budgetApart] = 1;
}

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

function jaccard(a: SparseSet, b: SparseSet): number {
	const shared = countShared(a, b);
	return ratio(shared, a.length + b.length - shared);
}

/** Whether one is over, as stated, before the other starts. */
function before(a: Profile, b: Profile): boolean {
	return a.end !== NO_DAY && b.start !== NO_DAY && a.end < b.start;
}

function meet(a: readonly number[], b: readonly number[]): 'same' | 'apart' | 'one-sided' | 'none' {
	if (!a.length && !b.length) return 'none';
	if (!a.length || !b.length) return 'one-sided';
	return a.some((value) => b.includes(value)) ? 'same' : 'apart';
}

import { NO_DAY, yearOf } from '../dataset';
import type { Corpus, Profile } from './corpus';
import { sharedOf, type SparseSet } from './sparse';

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
	const set = (feature: Feature, value: number | boolean) => {
		into[AT[feature]] = Number(value);
	};
	const { tokenWeights, actorWeights } = corpus;

	const title = sharedOf(a.title.set, b.title.set, tokenWeights);
	const titleLikeness = ratio(title.squares, a.title.length * b.title.length);
	set('titleLikeness', titleLikeness);
	set('titleVeryLike', Math.max(0, titleLikeness - 0.6) / 0.4);
	set('titleContained', ratio(title.sum, Math.min(a.title.sum, b.title.sum)));
	set('titleName', title.most);

	const aInB = sharedOf(a.title.set, b.all, tokenWeights);
	const bInA = sharedOf(b.title.set, a.all, tokenWeights);
	const aShare = ratio(aInB.sum, a.title.sum);
	const bShare = ratio(bInA.sum, b.title.sum);
	set('mentionMean', (aShare + bShare) / 2);
	set('mentionLeast', Math.min(aShare, bShare));
	set('mentionRarest', Math.max(aInB.most, bInA.most));
	set(
		'titleLeftover',
		Math.min(leftover(a.title.set, b.all, tokenWeights), leftover(b.title.set, a.all, tokenWeights))
	);

	const summary = sharedOf(a.summary.set, b.summary.set, tokenWeights);
	set('summaryLikeness', ratio(summary.squares, a.summary.length * b.summary.length));
	const text = sharedOf(a.text.set, b.text.set, tokenWeights);
	const textLikeness = ratio(text.squares, a.text.length * b.text.length);
	set('textLikeness', textLikeness);
	set('textVeryLike', Math.max(0, textLikeness - 0.3) / 0.7);

	const names = sharedOf(a.names.set, b.names.set, tokenWeights);
	set('nameShared', names.most);
	const aNamed = sharedOf(a.names.set, b.all, tokenWeights).most;
	const bNamed = sharedOf(b.names.set, a.all, tokenWeights).most;
	set('nameMentioned', names.count ? 0 : Math.max(aNamed, bNamed));
	set('namesApart', a.names.set.length > 0 && b.names.set.length > 0 && !aNamed && !bNamed);
	const areas = sharedOf(a.areas.set, b.areas.set, tokenWeights);
	set('areaLikeness', ratio(areas.squares, a.areas.length * b.areas.length));

	const countries = countShared(a.countries, b.countries);
	if (a.countries.length && b.countries.length) {
		const all = a.countries.length + b.countries.length - countries;
		if (countries === all) set(all === 1 ? 'countriesOneSame' : 'countriesSame', 1);
		else if (countries)
			set('countriesShared', countries / Math.min(a.countries.length, b.countries.length));
		else set('countriesApart', 1);
	}
	if (a.titlePlaces.length && b.titlePlaces.length) {
		const same = countShared(a.titlePlaces, b.titlePlaces);
		set(same ? 'titlePlacesSame' : 'titlePlacesApart', 1);
	} else set('titlePlacesOneSided', a.titlePlaces.length !== b.titlePlaces.length);

	const actors = sharedOf(a.actors.set, b.actors.set, actorWeights);
	set('actorLikeness', ratio(actors.squares, a.actors.length * b.actors.length));
	set('actorRarest', actors.most);
	set('leadShared', countShared(a.leads, b.leads) > 0);
	set('actorsApart', a.actors.set.length > 0 && b.actors.set.length > 0 && actors.count === 0);

	if (a.start !== NO_DAY && b.start !== NO_DAY) {
		const precision = Math.min(a.precision, b.precision);
		const years = Math.abs(yearOf(a.start) - yearOf(b.start));
		const months = Math.abs(a.start - b.start) / 30.5;
		if (years === 0) {
			if (precision === 10 && a.start === b.start) set('startSameDay', 1);
			else if (precision >= 7 && months < 1.1) set('startSameMonth', 1);
			else if (precision < 7) set('startSameYear', 1);
			else set('startNextYear', 1);
		} else set(years === 1 ? 'startNextYear' : 'startApart', 1);
	}
	set('spansApart', before(a, b) || before(b, a));

	const years = meet(a.edition.years, b.edition.years);
	set('editionYearsSame', years === 'same');
	set('editionYearsApart', years === 'apart');
	const numbers = meet(a.edition.numbers, b.edition.numbers);
	set('editionNumbersSame', numbers === 'same');
	set('editionNumbersApart', numbers === 'apart');
	set('editionOneSided', numbers === 'one-sided');
	set('editionYearsOneSided', years === 'one-sided');
	set('inSeries', Math.min(1, Math.log2(Math.max(a.seriesSize, b.seriesSize)) / 3));
	const otherOfSeries = years === 'apart' || numbers === 'apart' || into[AT.titlePlacesApart] === 1;
	set('sameSeries', a.series === b.series && otherOfSeries);

	set('samePage', a.page === b.page);
	set('sameHost', a.page !== b.page && a.host === b.host);
	set('sameSite', a.site === b.site && !a.press);
	set('bothPress', a.press && b.press);
	if (a.budget && b.budget) set(a.budget === b.budget ? 'budgetSame' : 'budgetApart', 1);
	set('topicLikeness', jaccard(a.topics, b.topics));
	set('activityLikeness', jaccard(a.activities, b.activities));
	if (a.event && b.event) set(a.event === b.event ? 'eventSame' : 'eventApart', 1);
	else set('eventOneSided', a.event !== b.event);
	return into;
}

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/** The weight of the rarest word of `from` that `other` lacks. */
function leftover(from: SparseSet, other: SparseSet, weights: Float64Array): number {
	let most = 0;
	let at = 0;
	for (const value of from) {
		while (at < other.length && other[at]! < value) at++;
		if (other[at] !== value && weights[value]! > most) most = weights[value]!;
	}
	return most;
}

function countShared(a: SparseSet, b: SparseSet): number {
	let count = 0;
	let at = 0;
	for (const value of a) {
		while (at < b.length && b[at]! < value) at++;
		if (b[at] === value) count++;
	}
	return count;
}

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

import { CONTEXT } from './context';
import { FEATURES, type Feature } from './features';

/** What is weighed about a pair, by name. */
export type Weighed = Feature | (typeof CONTEXT)[number];
export const WEIGHED: readonly Weighed[] = [...FEATURES, ...CONTEXT];

/** The sides of a pair that a reason can be about. */
export const SIDES = [
	'title',
	'name',
	'text',
	'place',
	'actor',
	'date',
	'edition',
	'series',
	'source',
	'budget',
	'subject',
	'event',
	'others'
] as const;
export type Side = (typeof SIDES)[number];

const FEATURES_OF: Readonly<Record<Side, readonly Weighed[]>> = {
	title: [
		'titleLikeness',
		'titleVeryLike',
		'titleContained',
		'titleName',
		'titleLeftover',
		'mentionMean',
		'mentionLeast',
		'mentionRarest'
	],
	name: ['nameShared', 'namesApart', 'nameMentioned'],
	text: ['summaryLikeness', 'textLikeness', 'textVeryLike'],
	place: [
		'areaLikeness',
		'countriesSame',
		'countriesOneSame',
		'countriesShared',
		'countriesApart',
		'titlePlacesApart',
		'titlePlacesSame',
		'titlePlacesOneSided'
	],
	actor: ['actorLikeness', 'actorRarest', 'leadShared', 'actorsApart'],
	date: [
		'startSameDay',
		'startSameMonth',
		'startSameYear',
		'startNextYear',
		'startApart',
		'spansApart'
	],
	edition: [
		'editionYearsSame',
		'editionYearsApart',
		'editionNumbersSame',
		'editionNumbersApart',
		'editionOneSided',
		'editionYearsOneSided'
	],
	series: ['inSeries', 'sameSeries'],
	source: ['samePage', 'sameHost', 'sameSite', 'bothPress'],
	budget: ['budgetSame', 'budgetApart'],
	subject: ['topicLikeness', 'activityLikeness'],
	event: ['eventSame', 'eventApart', 'eventOneSided'],
	others: ['nearestForOne', 'nearestForBoth', 'leadLeast', 'leadMost', 'support']
};

/** By side, where what is about it stands in WEIGHED. */
const PLACES_OF = SIDES.map((side) => FEATURES_OF[side].map((weighed) => WEIGHED.indexOf(weighed)));

/** One reason for or against a pair being one initiative. */
export interface Reason {
	side: Side;
	/** Natural logarithm of the factor by which it changes the odds; negative speaks against. */
	weight: number;
}

/** Below this a side says next to nothing. */
const LEAST = 0.25;

/**
 * What speaks for and against a pair, the weightiest first. The weights of all sides and the base
 * add up to the log-odds of the score.
 *
 * @param values the features of the pair, then its context, in the order of WEIGHED
 */
export function reasonsOf(values: Float64Array, weights: Float64Array): Reason[] {
	return SIDES.map((side, at) => ({
		side,
		weight: PLACES_OF[at]!.reduce((sum, place) => sum + values[place]! * weights[place]!, 0)
	}))
		.filter(({ weight }) => Math.abs(weight) >= LEAST)
		.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

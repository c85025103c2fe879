import type { Weighed } from './reasons';

/** Written by `npm run bench:matching -- --fit`; how, says docs/matching.md. */
export const FITTED: {
	/** Log-odds of a pair about which nothing is known. */
	base: number;
	/** From this score on a pair is proposed as the same. */
	threshold: number;
	/** Change of the log-odds per unit. */
	weights: Readonly<Record<Weighed, number>>;
} = {
	base: -4.463,
	threshold: 0.4,
	weights: {
		titleLikeness: 0.139,
		titleVeryLike: 0.908,
		titleContained: 0.294,
		titleName: 0.291,
		titleLeftover: 0.328,
		mentionMean: 0.591,
		mentionLeast: 0.239,
		mentionRarest: 0.702,
		summaryLikeness: 0.113,
		textLikeness: 0.294,
		textVeryLike: 0.046,
		nameShared: 0.984,
		namesApart: -1.138,
		nameMentioned: 0.503,
		areaLikeness: 0.539,
		countriesSame: -0.06,
		countriesOneSame: 0.823,
		countriesShared: -0.283,
		countriesApart: -1.8,
		titlePlacesApart: -0.801,
		titlePlacesSame: -0.519,
		titlePlacesOneSided: -0.493,
		actorLikeness: 0.064,
		actorRarest: -0.2,
		leadShared: -0.078,
		actorsApart: -0.666,
		startSameDay: 0.128,
		startSameMonth: 0.805,
		startSameYear: 0.486,
		startNextYear: -0.568,
		startApart: -0.999,
		spansApart: -0.505,
		editionYearsSame: 0,
		editionYearsApart: -2.002,
		editionNumbersSame: -0.032,
		editionNumbersApart: -1.502,
		editionOneSided: -0.822,
		editionYearsOneSided: -0.435,
		inSeries: -0.436,
		sameSeries: -2,
		samePage: -0.528,
		sameHost: -0.283,
		sameSite: -1.469,
		bothPress: 0.016,
		budgetSame: 0.991,
		budgetApart: 0.098,
		topicLikeness: 0.495,
		activityLikeness: 0.703,
		eventSame: -0.196,
		eventApart: -0.006,
		eventOneSided: -0.421,
		nearestForOne: 0.852,
		nearestForBoth: 1.55,
		leadLeast: 1.706,
		leadMost: 0.401,
		support: 1.175
	}
};

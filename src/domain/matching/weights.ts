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
	base: -4.482,
	threshold: 0.35,
	weights: {
		titleLikeness: 0.124,
		titleVeryLike: 0.929,
		titleContained: 0.3,
		titleName: 0.252,
		titleLeftover: 0.338,
		mentionMean: 0.586,
		mentionLeast: 0.242,
		mentionRarest: 0.631,
		summaryLikeness: 0.136,
		textLikeness: 0.282,
		textVeryLike: 0.029,
		nameShared: 1.052,
		namesApart: -1.161,
		nameMentioned: 0.701,
		areaLikeness: 0.554,
		countriesSame: -0.037,
		countriesOneSame: 0.832,
		countriesShared: -0.261,
		countriesApart: -1.801,
		titlePlacesApart: -0.791,
		titlePlacesSame: -0.551,
		titlePlacesOneSided: -0.518,
		actorLikeness: 0.04,
		actorRarest: -0.281,
		leadShared: -0.067,
		actorsApart: -0.68,
		startSameDay: 0.149,
		startSameMonth: 0.802,
		startSameYear: 0.496,
		startNextYear: -0.561,
		startApart: -1.033,
		spansApart: -0.505,
		editionYearsSame: 0,
		editionYearsApart: -2.002,
		editionNumbersSame: -0.031,
		editionNumbersApart: -1.502,
		editionOneSided: -0.862,
		editionYearsOneSided: -0.407,
		inSeries: -0.425,
		sameSeries: -2,
		samePage: -0.527,
		sameHost: -0.255,
		sameSite: -1.433,
		bothPress: -0.028,
		budgetSame: 0.988,
		budgetApart: 0.085,
		topicLikeness: 0.507,
		activityLikeness: 0.718,
		eventSame: -0.172,
		eventApart: 0.003,
		eventOneSided: -0.375,
		nearestForOne: 0.82,
		nearestForBoth: 1.645,
		leadLeast: 1.654,
		leadMost: 0.314,
		support: 1.197
	}
};

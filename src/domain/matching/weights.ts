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
	base: -4.493,
	threshold: 0.4,
	weights: {
		titleLikeness: 0.117,
		titleVeryLike: 0.894,
		titleContained: 0.317,
		titleName: 0.262,
		titleLeftover: 0.316,
		mentionMean: 0.583,
		mentionLeast: 0.234,
		mentionRarest: 0.626,
		summaryLikeness: 0.118,
		textLikeness: 0.264,
		textVeryLike: 0.029,
		nameShared: 1.049,
		namesApart: -1.181,
		nameMentioned: 0.696,
		areaLikeness: 0.573,
		countriesSame: -0.035,
		countriesOneSame: 0.795,
		countriesShared: -0.256,
		countriesApart: -1.461,
		titlePlacesApart: -0.045,
		titlePlacesSame: -0.508,
		titlePlacesOneSided: -0.488,
		actorLikeness: 0.029,
		actorRarest: -0.265,
		leadShared: -0.09,
		actorsApart: -0.681,
		startSameDay: 0.152,
		startSameMonth: 0.798,
		startSameYear: 0.475,
		startNextYear: -0.578,
		startApart: -1.031,
		spansApart: -0.511,
		editionYearsSame: 0,
		editionYearsApart: -1.004,
		editionNumbersSame: -0.038,
		editionNumbersApart: -1.004,
		editionOneSided: -0.844,
		editionYearsOneSided: -0.405,
		inSeries: -0.465,
		sameSeries: 0.361,
		samePage: -0.526,
		sameHost: -0.261,
		sameSite: -1.442,
		bothPress: -0.047,
		budgetSame: 0.989,
		budgetApart: 0.048,
		topicLikeness: 0.496,
		activityLikeness: 0.701,
		eventSame: -0.169,
		eventApart: 0.009,
		eventOneSided: -0.372,
		nearestForOne: 0.836,
		nearestForBoth: 1.657,
		leadLeast: 1.656,
		leadMost: 0.326,
		support: 1.223
	}
};

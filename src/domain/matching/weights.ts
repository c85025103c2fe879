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
	base: -4.496,
	threshold: 0.4,
	weights: {
		titleLikeness: 0.118,
		titleVeryLike: 0.894,
		titleContained: 0.317,
		titleName: 0.262,
		titleLeftover: 0.313,
		mentionMean: 0.584,
		mentionLeast: 0.235,
		mentionRarest: 0.624,
		summaryLikeness: 0.119,
		textLikeness: 0.264,
		textVeryLike: 0.029,
		nameShared: 1.057,
		namesApart: -1.158,
		nameMentioned: 0.698,
		areaLikeness: 0.574,
		countriesSame: -0.035,
		countriesOneSame: 0.795,
		countriesShared: -0.256,
		countriesApart: -1.46,
		titlePlacesApart: -0.045,
		titlePlacesSame: -0.508,
		titlePlacesOneSided: -0.49,
		actorLikeness: 0.031,
		actorRarest: -0.265,
		leadShared: -0.089,
		actorsApart: -0.68,
		startSameDay: 0.153,
		startSameMonth: 0.798,
		startSameYear: 0.476,
		startNextYear: -0.581,
		startApart: -1.031,
		spansApart: -0.51,
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
		bothPress: -0.046,
		budgetSame: 0.989,
		budgetApart: 0.043,
		topicLikeness: 0.499,
		activityLikeness: 0.699,
		eventSame: -0.168,
		eventApart: 0.009,
		eventOneSided: -0.371,
		nearestForOne: 0.837,
		nearestForBoth: 1.657,
		leadLeast: 1.657,
		leadMost: 0.324,
		support: 1.223
	}
};

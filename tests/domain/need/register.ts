import { AREAS, pillarOf } from '../../../src/domain/need/areas';
import type { Indicator, Register } from '../../../src/domain/register';

/** Points of 20 in each area, by country of the small world. Nauru was not measured. */
const POINTS: Record<string, readonly [number, number, number, number, number]> = {
	FJI: [16, 10, 12, 4, 8],
	GHA: [20, 20, 20, 20, 20],
	GIN: [4, 2, 0, 0, 6],
	KEN: [18, 16, 20, 20, 20],
	KIR: [16.8, 10.49, 14.34, 2.41, 11.6],
	RWA: [20, 18, 20, 16, 18],
	SEN: [14, 8, 10, 6, 4],
	SOM: [2, 0, 1, 0, 0],
	TZA: [20, 18, 18, 16, 20],
	USA: [20, 20, 20, 20, 20],
	VUT: [15, 14, 17, 6, 16]
};

function indicator(it: Partial<Indicator> & { id: string }): Indicator {
	return {
		label: it.id,
		owner: 'A publisher',
		source: 'https://publisher.example/',
		licence: 'CC BY 4.0',
		flags: {},
		values: {},
		...it
	};
}

const totals = (share: number) =>
	Object.fromEntries(
		Object.entries(POINTS).map(([iso3, points]) => [
			iso3,
			points.reduce((sum, value) => sum + value, 0) * share
		])
	);

/** A register with the indicators that the small world needs for its axes. */
export function needRegister(): Register {
	return {
		inventories: [],
		cases: [],
		recommendations: [],
		taxonomies: [],
		crosswalk: [],
		conflicts: [],
		measures: [],
		factors: [],
		unidirActivity: [],
		measureMatches: [],
		indicators: [
			...AREAS.map((area, at) =>
				indicator({
					id: pillarOf(area),
					year: 2024,
					download: 'in-place',
					values: Object.fromEntries(
						Object.entries(POINTS).map(([iso3, points]) => [iso3, points[at]!])
					)
				})
			),
			indicator({
				id: 'gci-2024-score',
				year: 2024,
				note: 'The pillars add up to the score.',
				about: 'What states commit to.',
				flags: { GIN: 'Another source has another score.' },
				values: totals(1)
			}),
			indicator({ id: 'gci-2020-score', year: 2020, values: totals(0.8) }),
			indicator({
				id: 'cyberlaw-cybercrime',
				values: { FJI: 'yes', GHA: 'yes', GIN: 'draft', KEN: 'yes', NRU: 'no', SOM: 'no-data' }
			}),
			indicator({ id: 'strategies-exists', values: { FJI: false, KEN: true } })
		]
	};
}

import { top20, type Counts, type Engine } from '../engine';
import { rowsOf } from '../records';

function add(counts: Map<string, number>, id: string) {
	counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** What one writes first: loop over objects, count in a Map. */
export const maps: Engine = {
	name: 'arrays and Map',
	prepare({ reference, initiatives }) {
		const rows = rowsOf(reference, initiatives);
		let last: Counts;
		return {
			step({ topics, from, to }) {
				const byCountry = new Map<string, number>();
				const byTopicAndSubregion = new Map<string, number>();
				const byYear = new Map<string, number>();
				const funders = new Map<string, number>();
				const bySites = new Map<string, number>();
				for (const row of rows) {
					if (topics.length && !row.topics.some((id) => topics.includes(id))) continue;
					for (const year of row.years) add(byYear, String(year));
					if (!row.years.some((year) => year >= from && year <= to)) continue;
					for (const id of row.countries) add(byCountry, id);
					for (const id of row.cells) add(byTopicAndSubregion, id);
					for (const id of row.funders) add(funders, id);
					for (const id of row.sitePairs) add(bySites, id);
				}
				last = { byCountry, byTopicAndSubregion, byYear, topFunders: top20(funders), bySites };
			},
			counts: () => last
		};
	}
};

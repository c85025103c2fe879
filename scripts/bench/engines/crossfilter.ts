import crossfilter, { type Grouping, type NaturallyOrderedValue } from 'crossfilter2';

import { top20, type Engine } from '../engine';
import { rowsOf, type Row } from '../records';

/** crossfilter2, with a dimension of lists for each result. Its groups update as filters change. */
export const crossfilter2: Engine = {
	name: 'crossfilter2',
	prepare({ reference, initiatives }) {
		const rows = crossfilter(rowsOf(reference, initiatives));
		const lists = <T extends NaturallyOrderedValue>(pick: (row: Row) => T[]) =>
			rows.dimension(pick as unknown as (row: Row) => T, true);
		const topic = lists((row) => row.topics);
		const year = lists((row) => row.years);
		// A group sees every filter but the one of its own dimension.
		const byYear = year.group();
		const byCountry = lists((row) => row.countries).group();
		const byCell = lists((row) => row.cells).group();
		const byFunder = lists((row) => row.funders).group();
		const bySites = lists((row) => row.sitePairs).group();
		const read = <K extends NaturallyOrderedValue>(groups: readonly Grouping<K, unknown>[]) =>
			groups.map(({ key, value }): [string, number] => [String(key), value as number]);
		let last: [string, number][][];
		return {
			step({ topics, from, to }) {
				if (topics.length) topic.filterFunction((id) => topics.includes(String(id)));
				else topic.filterAll();
				year.filterRange([from, to + 1]);
				last = [
					read(byCountry.all()),
					read(byCell.all()),
					read(byYear.all()),
					[...top20(read(byFunder.all()))],
					read(bySites.all())
				];
			},
			counts() {
				const [country, cells, years, funders, sites] = last.map((pairs) => new Map(pairs));
				return {
					byCountry: country!,
					byTopicAndSubregion: cells!,
					byYear: years!,
					topFunders: funders!,
					bySites: sites!
				};
			}
		};
	}
};

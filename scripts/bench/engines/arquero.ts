import { table, type ColumnTable } from 'arquero';

import { top20, type Counts, type Engine } from '../engine';
import { RESULTS, topicBits, unroll, type Result } from '../unrolled';

const CHOSEN =
	'(d, $) => (!$.wanted || (d.topics & $.wanted)) && d.first <= $.to && d.last >= $.from';
const CHOSEN_IN_ANY_YEAR = '(d, $) => !$.wanted || (d.topics & $.wanted)';

/** Arquero over tables unrolled beforehand. */
export const arquero: Engine = {
	name: 'Arquero',
	prepare({ reference, initiatives }) {
		const unrolled = unroll(reference, initiatives);
		const tables = Object.fromEntries(
			RESULTS.map((result) => {
				const { code, topics, first, last } = unrolled[result];
				return [result, table({ code, topics, first, last })];
			})
		) as Record<Result, ColumnTable>;
		const count = (result: Result, wanted: number, from: number, to: number) => {
			const counted = tables[result]
				.params({ wanted, from, to })
				.filter(result === 'year' ? CHOSEN_IN_ANY_YEAR : CHOSEN)
				.groupby('code')
				.count();
			const counts = new Map<string, number>();
			const codes = counted.array('code') as ArrayLike<number>;
			const values = counted.array('count') as ArrayLike<number>;
			for (let at = 0; at < codes.length; at++) {
				counts.set(unrolled[result].ids[codes[at]!]!, values[at]!);
			}
			return counts;
		};
		let last: Counts;
		return {
			step({ topics, from, to }) {
				const wanted = topicBits(reference, topics);
				last = {
					byCountry: count('country', wanted, from, to),
					byTopicAndSubregion: count('cell', wanted, from, to),
					byYear: count('year', wanted, from, to),
					topFunders: top20(count('funder', wanted, from, to)),
					bySites: count('sites', wanted, from, to)
				};
			},
			counts: () => last
		};
	}
};

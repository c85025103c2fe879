import type { Reading } from '../../domain/reading';
import { axisOf, crossTab } from '../../domain/tally';

export interface TopicYears {
	/** Contiguous calendar years. */
	years: number[];
	/** Initiatives active in each year, whole counts by topic; topics with most first. */
	topics: { id: string; counts: number[] }[];
	/** The largest count of any topic and year, at least 1. */
	max: number;
}

/** Years before this hold a handful of records, and would squeeze all others. */
export const FIRST_YEAR = 2005;

export function topicYears(reading: Reading): TopicYears {
	const topics = axisOf(reading, 'topic');
	const all = axisOf(reading, 'year');
	const years = { ...all, ids: all.ids.filter((year) => Number(year) >= FIRST_YEAR) };
	const width = years.ids.length;
	const whole = { ...reading, filter: { ...reading.filter, count: 'whole' as const } };
	const { values, rowTotals } = crossTab(whole, topics, years);
	const rows = topics.ids
		.map((id, row) => ({
			id,
			total: rowTotals[row]!,
			counts: Array.from(values.subarray(row * width, (row + 1) * width))
		}))
		.filter(({ total }) => total > 0)
		.sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1));
	return {
		years: years.ids.map(Number),
		topics: rows.map(({ id, counts }) => ({ id, counts })),
		max: Math.max(1, ...rows.flatMap(({ counts }) => counts))
	};
}

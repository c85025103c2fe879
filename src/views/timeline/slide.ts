import { isoDay } from '../../domain/dataset';
import { END_KINDS } from '../../domain/status';
import { countBy, axisOf } from '../../domain/tally';
import { i18n } from '../../i18n/i18n.svelte';
import type { SlideBody, SlideSource } from '../slide';
import { FIRST_YEAR } from './topic-years';

/** How many initiatives are active in each year, by whether their end is stated. */
export async function slideOf({ dataset, reading }: SlideSource): Promise<SlideBody | null> {
	const { statuses } = reading;
	const whole = { ...reading, filter: { ...reading.filter, count: 'whole' as const } };
	const all = axisOf(whole, 'year');
	const years = { ...all, ids: all.ids.filter((year) => Number(year) >= FIRST_YEAR) };
	if (years.ids.length < 2) return null;
	const stated = reading.rows.filter((row) => END_KINDS[statuses.endKind[row]!] === 'stated');
	const total = countBy(whole, years).values;
	const withEnd = countBy({ ...whole, rows: stated }, years).values;
	const m = i18n.m;
	const bars = reading.rows.filter((row) => statuses.firstYear[row]! > 0).length;
	return {
		kind: 'columns',
		subtitle: m.takeSlideYears,
		summary: m.timelineSummary({
			bars,
			undated: reading.rows.length - bars,
			total: reading.rows.length,
			running: reading.rows.reduce((sum, row) => sum + statuses.running[row]!, 0)
		}),
		note: m.timelineNote({
			months: dataset.manifest.assumedMonths,
			release: i18n.date(dataset.manifest.asOf),
			today: i18n.date(isoDay(reading.today))
		}),
		labels: years.ids,
		stacked: true,
		series: [
			{ name: m.takeSlideEndStated, values: [...withEnd], colour: 'step-4' },
			{
				name: m.takeSlideEndAssumed,
				values: Array.from(total, (count, at) => count - withEnd[at]!),
				colour: 'step-2'
			}
		],
		axes: { label: m.takeSlideYear, value: m.takeSlideInitiatives }
	};
}

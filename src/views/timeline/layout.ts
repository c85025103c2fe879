import { addMonths } from '../../domain/status';
import { firstDay, yearOf } from '../../domain/dataset';
import type { Bar, BarGroup } from './model';

/** The time axis, in days since 1970-01-01. Positions are shares of its length, 0 to 1. */
export interface TimeAxis {
	from: number;
	to: number;
	/** First days of the years to mark. */
	years: { year: number; at: number }[];
	/** Today. */
	today: number;
}

/** Earliest start shown when only active work is: older ones begin at the edge, with an arrow. */
const ACTIVE_YEARS = 4;

/** An axis over what the bars span: whole years, at least two years ahead of today. */
export function axisFor(groups: readonly BarGroup[], today: number, everything: boolean): TimeAxis {
	const bars = groups.flatMap(({ bars: its }) => its);
	const starts = bars.flatMap(({ start, end }) => start ?? end ?? []);
	const ends = bars.flatMap(({ end }) => end ?? []);
	const earliest = Math.min(today, ...starts);
	const firstYear = Math.max(yearOf(earliest), everything ? 0 : yearOf(today) - ACTIVE_YEARS);
	const lastYear = Math.max(yearOf(addMonths(today, 24)), yearOf(Math.max(today, ...ends)));
	const from = firstDay(String(firstYear));
	const to = firstDay(String(Math.min(lastYear, yearOf(today) + 6) + 1));
	const step = lastYear - firstYear > 12 ? 4 : lastYear - firstYear > 8 ? 2 : 1;
	const years = [];
	for (let year = firstYear; firstDay(String(year)) < to; year += step) {
		years.push({ year, at: (firstDay(String(year)) - from) / (to - from) });
	}
	return { from, to, years, today: (today - from) / (to - from) };
}

/** A bar as shares of the axis. */
export interface PlacedBar {
	bar: Bar;
	/** Solid part: what is stated, up to today where the end is assumed or open. */
	start: number;
	solid: number;
	/** Where the assumed end or the fading tail reaches; equal to `solid` where the end is stated. */
	end: number;
	/** It began before the axis does. */
	before: boolean;
	/** Its start is not stated. */
	startless: boolean;
}

/** How far an open end fades out, as a share of the axis. */
const TAIL = 0.06;

export function placeBar(bar: Bar, { from, to, today }: TimeAxis): PlacedBar {
	const at = (day: number) => Math.max(0, Math.min(1, (day - from) / (to - from)));
	const start = bar.start === null ? 0 : at(bar.start);
	const placed = {
		bar,
		start,
		before: bar.start !== null && bar.start < from,
		startless: bar.start === null
	};
	if (bar.end === null) {
		const solid = Math.max(start, today);
		return { ...placed, solid, end: Math.min(1, solid + TAIL) };
	}
	// The last day still belongs to the bar.
	const end = Math.max(at(bar.end + 1), start + 0.002);
	const assumed = bar.endKind === 'assumed';
	return { ...placed, solid: assumed ? Math.max(start, Math.min(end, today)) : end, end };
}

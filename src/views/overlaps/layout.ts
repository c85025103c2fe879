import { max, scaleLinear } from 'd3';

import type { UpSet } from '../../domain/overlap/upset';

/** Height of a row: by mouse, and by finger. */
export const ROW = 22;
export const TOUCH_ROW = 32;
/** Above the rows: bars of combinations, names of matrix columns. */
export const HEAD = 112;
/** From one combination to the next, px. */
const PITCH = 20;
const CELL = 20;
/** Glyph of the kind, before a name. */
const GLYPH = 20;
const BARS = 66;
/** Room between the bars' numbers and the first combination. */
const GAP = 10;
/** The names of the last columns lean out by this much. */
const LEAN = 62;
const BAR_TOP = 24;

/** From here on plot and matrix stand side by side, and below this as lists, px. */
export const SIDE_BY_SIDE = 680;
export const LISTED = 520;

export interface UpSetLayout {
	width: number;
	height: number;
	row: number;
	/** Where names start and how wide they are; where the bars of sites start. */
	names: { x: number; width: number };
	bars: { x: number; width: number };
	/** Centres of the rows. */
	rows: number[];
	/** Length of each site's bar, px; the last is of the other sites. */
	lengths: number[];
	columns: { x: number; top: number; height: number }[];
	/** Combinations that have no room. */
	hidden: number;
}

/** Where the matrix ends up wide, with or without names of its own. */
export function matrixWidth(columns: number): number {
	return columns * CELL + LEAN;
}

/** Lays a plot out in `width` px. A plot that shows every combination may be wider. */
export function layoutUpSet(
	{ sites, others, combinations, shared }: UpSet,
	{ width, touch, all }: { width: number; touch: boolean; all: boolean }
): UpSetLayout {
	const row = touch ? TOUCH_ROW : ROW;
	const slots = sites.length + Number(others !== null);
	const names = { x: GLYPH, width: Math.round(Math.max(110, Math.min(170, width * 0.26))) };
	const bars = { x: names.x + names.width, width: BARS };
	const start = bars.x + bars.width + GAP;
	const room = Math.max(1, Math.floor((width - start) / PITCH));
	const shown = all ? combinations.length : Math.min(room, combinations.length);
	const most = max(combinations, ({ rows }) => rows.length) ?? 0;
	const tall = scaleLinear([0, Math.max(1, most)], [0, HEAD - BAR_TOP - 6]);
	const longest = Math.max(...sites.map((site) => site.shared), others?.shared ?? 0, 1);
	const long = scaleLinear([0, longest], [0, BARS - 26]);
	return {
		width: Math.max(width, start + shown * PITCH),
		height: HEAD + slots * row + 2,
		row,
		names,
		bars,
		rows: Array.from({ length: slots }, (_, at) => HEAD + at * row + row / 2),
		lengths: [...sites.map((site) => site.shared), ...(others ? [others.shared] : [])].map((it) =>
			shared ? Math.max(2, long(it)) : 0
		),
		columns: combinations.slice(0, shown).map(({ rows }, at) => ({
			x: start + at * PITCH + PITCH / 2,
			top: HEAD - 6 - tall(rows.length),
			height: tall(rows.length)
		})),
		hidden: combinations.length - shown
	};
}

export interface PairLayout {
	width: number;
	height: number;
	row: number;
	cell: number;
	/** Room for names of its own; 0 beside a plot that has them. */
	names: number;
}

/** Lays the matrix of pairs out over the same rows as the plot. */
export function layoutPairs(
	rows: number,
	columns: number,
	{ touch, named }: { touch: boolean; named: boolean }
): PairLayout {
	const row = touch ? TOUCH_ROW : ROW;
	const names = named ? 190 : 0;
	return {
		width: names + matrixWidth(columns),
		height: HEAD + rows * row + 2,
		row,
		cell: CELL,
		names
	};
}

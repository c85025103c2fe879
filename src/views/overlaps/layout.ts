import { max, scaleLinear } from 'd3';

import type { UpSet } from '../../domain/overlap/upset';

/** Height of a row: by mouse, and by finger. */
export const ROW = 22;
export const TOUCH_ROW = 32;
/** Above the rows: bars of combinations, names of matrix columns. */
export const HEAD = 124;
/** From one combination to the next, and at most where there is room to spare, px. */
const PITCH = 20;
const WIDE_PITCH = 32;
const CELL = 20;
/** Room for names in a matrix that stands alone, px. */
export const NAMES = 190;
/** Glyph of the kind, before a name. */
const GLYPH = 20;
const BARS = 62;
/** Room between the bars' numbers and the first combination. */
const GAP = 6;
/** The names of the last columns lean out by this much. */
const LEAN = 56;
const BAR_TOP = 24;

/** From here on plot and matrix stand side by side, and below this as lists, px. */
export const SIDE_BY_SIDE = 680;
const LISTED = 520;
/** Text larger than this, of its usual size, outgrows rows that are counted in px. */
const LARGE_TEXT = 1.3;

/** Whether lists stand for the figure: there is no room for it, or text outgrows its rows. */
export function isListed(width: number, textScale: number): boolean {
	return width < LISTED || textScale > LARGE_TEXT;
}

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

export interface PlotSpace {
	/** In px. */
	width: number;
	touch: boolean;
	/** Every combination has its column, whatever the width. */
	all: boolean;
	/** Length of the longest name of a row. */
	letters: number;
}

/** Width of a letter at the size of names, px, and how many of a name are shown at most. */
const LETTER = 7.4;
const LETTERS = 22;

/** How much of a name fits. */
export function lettersIn({ names }: Pick<UpSetLayout, 'names'>): number {
	return Math.floor((names.width - 6) / LETTER);
}

/** Lays a plot out in `width` px. A plot that shows every combination may be wider. */
export function layoutUpSet(
	{ sites, others, combinations, shared }: UpSet,
	{ width, touch, all, letters }: PlotSpace
): UpSetLayout {
	const row = touch ? TOUCH_ROW : ROW;
	const slots = sites.length + Number(others !== null);
	const names = {
		x: GLYPH,
		width: Math.round(Math.min(width * 0.34, Math.min(LETTERS, letters) * LETTER + 10))
	};
	const bars = { x: names.x + names.width, width: BARS };
	const start = bars.x + bars.width + GAP;
	const room = Math.max(1, Math.floor((width - start) / PITCH));
	const shown = all ? combinations.length : Math.min(room, combinations.length);
	const pitch = Math.max(PITCH, Math.min(WIDE_PITCH, Math.floor((width - start) / shown)));
	const most = max(combinations, ({ rows }) => rows.length) ?? 0;
	const tall = scaleLinear([0, Math.max(1, most)], [0, HEAD - BAR_TOP - 6]);
	const longest = Math.max(...sites.map((site) => site.shared), others?.shared ?? 0, 1);
	const long = scaleLinear([0, longest], [0, BARS - 26]);
	return {
		width: Math.max(width, start + shown * pitch),
		height: HEAD + slots * row + 2,
		row,
		names,
		bars,
		rows: Array.from({ length: slots }, (_, at) => HEAD + at * row + row / 2),
		lengths: [...sites.map((site) => site.shared), ...(others ? [others.shared] : [])].map((it) =>
			shared ? Math.max(2, long(it)) : 0
		),
		columns: combinations.slice(0, shown).map(({ rows }, at) => ({
			x: start + at * pitch + pitch / 2,
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
	const names = named ? NAMES : 0;
	return {
		width: names + matrixWidth(columns),
		height: HEAD + rows * row + 2,
		row,
		cell: CELL,
		names
	};
}

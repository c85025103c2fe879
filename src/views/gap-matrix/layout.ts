import { widthInLetters } from '../../ui/text-width';
import type { Block } from './order';

/** Sizes in px at the usual size of text; all grow with it. */
const CELL_HEIGHT = 30;
export const GAP = 2;
/** What stands between two blocks instead of `GAP`. */
const BLOCK_GAP = 8;
/** Room over a block of rows for its heading. */
export const ROW_HEADING = 22;

const CELL_WIDTH = { least: 28, most: 60 };
/** A number of three digits fits from here on. */
const NUMBER_WIDTH = 28;
/** Row names; where the pickers stand over them, those need the room. */
const NAME_WIDTH = { least: 72, mostNarrow: 150, leastWide: 196, most: 210 };
const UNNAMED_WIDTH = 56;
const TOTAL_WIDTH = { bar: 56, wideBar: 110, number: 44 };
/** From this width on there is room for longer bars. */
const SPACIOUS = 1300;
const COLUMN_BAR = 40;
const HEADING = 20;
const NUMBER = 18;
/** Height that two pickers need. */
const PICKERS = 60;
/** From this width on the pickers fit into the corner over the row names. */
export const CORNER_FROM = 720;

/** Column names hang under their cells at this angle. */
const ANGLE = 38;
const NAME_SIGNS = 24;
const SLOPE = { sin: Math.sin((ANGLE * Math.PI) / 180), cos: Math.cos((ANGLE * Math.PI) / 180) };

/** Mean width of a sign at 13 px; names are measured by it, and cut by the browser if it errs. */
const SIGN = 6.6;

export interface LayoutInput {
	/** Width of the figure. */
	width: number;
	/** Size of text as a multiple of the usual one. */
	text?: number;
	/** Height of a row, px. */
	cellHeight?: number;
	rows: readonly { label: string; total: number }[];
	columns: readonly { label: string; total: number }[];
	rowBlocks: readonly Block[];
	columnBlocks: readonly Block[];
	/** Whether there is a column for what has no value among the columns. */
	unnamed: boolean;
}

export interface Heading {
	label: string;
	/** Start from the sheet's corner. */
	at: number;
	size: number;
}

/** Where everything stands on the sheet, from its starting corner (left, or right in Arabic). */
export interface MatrixLayout {
	nameWidth: number;
	cellWidth: number;
	cellHeight: number;
	/** Start of each column, and of each row. */
	x: number[];
	y: number[];
	/** Height of the sticky head (bars, numbers, headings) and of the foot (names). */
	head: number;
	foot: number;
	/** Longest name under the cells. */
	footName: number;
	columnHeadings: Heading[];
	rowHeadings: Heading[];
	unnamedX: number;
	totalX: number;
	width: number;
	height: number;
	/** Px per initiative or place, on both sides. */
	scale: number;
	/** Whether cells are wide enough for their numbers. */
	numbers: boolean;
}

/** Lays the matrix out in the width there is; what does not fit is scrolled to. */
export function layoutMatrix(input: LayoutInput): MatrixLayout {
	const text = input.text ?? 1;
	const layout = layOut({ ...input, width: input.width / text });
	return text === 1 ? layout : grow(layout, text);
}

function grow(layout: MatrixLayout, by: number): MatrixLayout {
	const headings = (list: readonly Heading[]) =>
		list.map(({ label, at, size }) => ({ label, at: at * by, size: size * by }));
	return {
		nameWidth: layout.nameWidth * by,
		cellWidth: layout.cellWidth * by,
		cellHeight: layout.cellHeight * by,
		x: layout.x.map((at) => at * by),
		y: layout.y.map((at) => at * by),
		head: layout.head * by,
		foot: layout.foot * by,
		footName: layout.footName * by,
		columnHeadings: headings(layout.columnHeadings),
		rowHeadings: headings(layout.rowHeadings),
		unnamedX: layout.unnamedX * by,
		totalX: layout.totalX * by,
		width: layout.width * by,
		height: layout.height * by,
		scale: layout.scale * by,
		numbers: layout.numbers
	};
}

function layOut(input: LayoutInput): MatrixLayout {
	const { rows, columns, rowBlocks, columnBlocks, unnamed, cellHeight = CELL_HEIGHT } = input;
	const wide = input.width >= CORNER_FROM;
	const longest = Math.max(0, ...rows.map(({ label }) => widthInLetters(label))) * SIGN + 14;
	const least = wide ? NAME_WIDTH.leastWide : NAME_WIDTH.least;
	const most = wide ? NAME_WIDTH.most : NAME_WIDTH.mostNarrow;
	const nameWidth = Math.round(Math.max(least, Math.min(most, longest)));
	const barWidth = input.width >= SPACIOUS ? TOTAL_WIDTH.wideBar : TOTAL_WIDTH.bar;
	const unnamedWidth = unnamed ? UNNAMED_WIDTH : 0;
	const gaps = GAP * columns.length + (BLOCK_GAP - GAP) * Math.max(0, columnBlocks.length - 1);
	const margins = nameWidth + 4 + unnamedWidth + barWidth + TOTAL_WIDTH.number;
	const fitting = Math.floor((input.width - margins - gaps) / Math.max(1, columns.length));
	const cellWidth = Math.max(CELL_WIDTH.least, Math.min(CELL_WIDTH.most, fitting));

	const largest = (lines: LayoutInput['rows']) =>
		Math.max(1e-9, ...lines.map(({ total }) => total));
	const scale = Math.min(barWidth / largest(rows), COLUMN_BAR / largest(columns));
	const bars = largest(columns) * scale + NUMBER + (columnBlocks.length ? HEADING : 4);
	const head = Math.max(Math.ceil(bars), wide ? PICKERS : 0);
	const across = place(columns.length, cellWidth, nameWidth, columnBlocks, 0);
	const down = place(rows.length, cellHeight, head, rowBlocks, ROW_HEADING);
	// The first name hangs back under the row names, and may not leave the sheet.
	const footName = Math.min(
		NAME_SIGNS * SIGN,
		Math.max(0, ...columns.map(({ label }) => widthInLetters(label))) * SIGN,
		(nameWidth + cellWidth / 2) / SLOPE.cos
	);
	const foot = Math.ceil(footName * SLOPE.sin + 18 * SLOPE.cos);

	const unnamedX = across.end + 4;
	const totalX = unnamedX + unnamedWidth + 8;
	return {
		nameWidth,
		cellWidth,
		cellHeight,
		x: across.starts,
		y: down.starts,
		head,
		foot,
		footName,
		columnHeadings: across.headings,
		rowHeadings: down.headings,
		unnamedX,
		totalX,
		width: totalX + barWidth + TOTAL_WIDTH.number - 8,
		height: down.end + foot,
		scale,
		numbers: cellWidth >= NUMBER_WIDTH
	};
}

/** Places lines one after the other from `start`; blocks stand apart, with `heading` before each. */
function place(
	count: number,
	size: number,
	start: number,
	blocks: readonly Block[],
	heading: number
): { starts: number[]; headings: Heading[]; end: number } {
	const starts: number[] = [];
	const headings: Heading[] = [];
	let at = start;
	let block = 0;
	let left = 0;
	for (let line = 0; line < count; line++) {
		if (left === 0 && block < blocks.length) {
			if (block > 0) at += BLOCK_GAP - GAP;
			left = blocks[block]!.size;
			headings.push({
				label: blocks[block]!.label,
				at,
				size: left * (size + GAP) - GAP
			});
			at += heading;
			block++;
		}
		starts.push(at);
		at += size + GAP;
		left--;
	}
	return { starts, headings, end: at };
}

/** Indexes of the lines that meet [from, to), with `spare` more on either side. */
export function visibleLines(
	starts: readonly number[],
	size: number,
	from: number,
	to: number,
	spare = 2
): [first: number, last: number] {
	const first = firstAtLeast(starts, from - size);
	const last = firstAtLeast(starts, to);
	return [Math.max(0, first - spare), Math.min(starts.length, last + spare)];
}

function firstAtLeast(starts: readonly number[], value: number): number {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (starts[middle]! < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

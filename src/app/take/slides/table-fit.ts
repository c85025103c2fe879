import type { Colour, SlideTable } from '../../../views/slide';
import type { Align, Box, PlacedCell, TablePiece } from './deck';
import { clip, heightOf, widthOf, type Measure } from './fit';

/** Inside a cell, in inches: above and below, and at the sides. */
export const CELL_PADDING = { y: 0.04, x: 0.06 };
const SIZES = [13, 12, 11, 10, 9] as const;
/** Sizes below this only serve to show a table in full. */
const READABLE = 10;
const MOST_LINES = { head: 4, cell: 3, ofMany: 2 };
/** From so many rows on cells are cut to fewer lines, so that more rows are seen. */
const MANY = 14;
/** Heads that hold longer words than their column has room for are smaller, down to this size. */
const SMALLEST_HEAD = 7.5;
/** Rows of a short table grow by this factor at most. */
const MOST_STRETCH = 1.5;

interface Look {
	colourOf: (name: Colour) => string;
	/** Columns run from right to left. */
	mirrored: boolean;
	measure: Measure;
	/** The line that stands for rows without room. */
	moreRows: (count: number) => string;
}

/** A table set in one size, as far down as a slide can reach. */
interface Set {
	size: number;
	headSize: number;
	widths: number[];
	/** Of the heads, and of each row. */
	heights: number[];
	heads: string[];
	texts: string[][];
	/** Of all of it; infinite where it has more rows than were set. */
	height: number;
}

/** Sets a table in a box: as large as it has room, and with as many rows. */
export function fitTable(table: SlideTable, box: Box, look: Look): TablePiece {
	let set = setIn(table, box, SIZES[0], look);
	for (const size of SIZES) {
		const next = setIn(table, box, size, look);
		if (next.height <= box.h) return placed(table, box, next, table.rows.length, look);
		if (size >= READABLE) set = next;
	}
	let height = set.heights[0]! + lineHeight(set.size);
	let rows = 0;
	while (height + (set.heights[rows + 1] ?? Infinity) <= box.h) {
		height += set.heights[rows + 1]!;
		rows += 1;
	}
	return placed(table, box, set, rows, look);
}

const lineHeight = (size: number) => heightOf(1, size) + 2 * CELL_PADDING.y;

function setIn({ columns, rows }: SlideTable, box: Box, size: number, { measure }: Look): Set {
	const sum = columns.reduce((all, { width }) => all + width, 0);
	const widths = columns.map(({ width }) => (width / sum) * box.w);
	const rooms = widths.map((width) => width - 2 * CELL_PADDING.x);
	const headSize = headSizeOf(
		columns.map(({ head }) => head),
		rooms,
		size,
		measure
	);
	/** More do not fit in any case. */
	const reach = rows.slice(0, Math.ceil(box.h / lineHeight(size)) + 1);
	const line = (texts: readonly { text: string; bold?: boolean }[], of: number, most: number) => {
		const cut = texts.map(({ text, bold = false }, at) =>
			clip(text, rooms[at]!, of, most, measure, bold)
		);
		const lines = Math.max(1, ...cut.map((it) => it.lines));
		return { texts: cut.map(({ text }) => text), height: heightOf(lines, of) + 2 * CELL_PADDING.y };
	};
	const head = line(
		columns.map((column) => ({ text: column.head, bold: true })),
		headSize,
		MOST_LINES.head
	);
	const most = rows.length < MANY ? MOST_LINES.cell : MOST_LINES.ofMany;
	const body = reach.map((row) => line(row, size, most));
	const heights = [head, ...body].map(({ height }) => height);
	return {
		size,
		headSize,
		widths,
		heights,
		heads: head.texts,
		texts: body.map(({ texts }) => texts),
		height: reach.length < rows.length ? Infinity : heights.reduce((all, one) => all + one, 0)
	};
}

/** The size in which no word of the heads has to be broken, as far as that can be read. */
function headSizeOf(
	heads: readonly string[],
	rooms: readonly number[],
	size: number,
	measure: Measure
): number {
	const fits = (of: number) =>
		heads.every((head, at) =>
			head.split(/\s+|(?<=-)/).every((word) => widthOf(word, of, measure, true) <= rooms[at]!)
		);
	let headSize = size;
	while (headSize > SMALLEST_HEAD && !fits(headSize)) headSize -= 0.5;
	return headSize;
}

function placed(
	{ columns, rows }: SlideTable,
	box: Box,
	{ size, headSize, widths, heights, heads, texts }: Set,
	shown: number,
	{ colourOf, mirrored, moreRows }: Look
): TablePiece {
	const alignOf = (align: 'start' | 'center' | 'end' = 'start'): Align =>
		align === 'center' ? align : (align === 'start') === mirrored ? 'right' : 'left';
	const inOrder = <T>(row: readonly T[]) => (mirrored ? row.toReversed() : row);
	const head = columns.map(({ align }, at): PlacedCell => ({
		text: heads[at]!,
		colour: colourOf('ink'),
		fill: colourOf('tint'),
		bold: true,
		size: headSize,
		align: alignOf(align)
	}));
	const body = rows.slice(0, shown).map((row, of) =>
		row.map(({ fill, colour = 'ink', bold }, at): PlacedCell => ({
			text: texts[of]![at]!,
			colour: colourOf(colour),
			...(fill && { fill: colourOf(fill) }),
			...(bold && { bold }),
			align: alignOf(columns[at]!.align)
		}))
	);
	const left = rows.length - shown;
	const more: PlacedCell[] = [
		{ text: moreRows(left), colour: colourOf('secondary'), align: alignOf(), span: columns.length }
	];
	const needed = [...heights.slice(0, shown + 1), ...(left ? [lineHeight(size)] : [])];
	const total = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0);
	const stretch = left ? 1 : Math.min(MOST_STRETCH, Math.max(1, box.h / total(needed)));
	const used = needed.map((height) => height * stretch);
	return {
		kind: 'table',
		box: { ...box, h: total(used) },
		size,
		widths: [...inOrder(widths)],
		heights: used,
		rows: [inOrder(head), ...body.map(inOrder), ...(left ? [more] : [])],
		line: colourOf('hairline')
	};
}

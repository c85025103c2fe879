import type { Colour, SlideTable } from '../../../views/slide';
import type { Align, Box, PlacedCell, TablePiece } from './deck';
import { clip, heightOf, type Measure } from './fit';

/** Inside a cell, in inches: above and below, and at the sides. */
export const CELL_PADDING = { y: 0.04, x: 0.06 };
const SIZES = [13, 12, 11, 10, 9] as const;
/** Sizes below this only serve to show a table in full. */
const READABLE = 10;
const MOST_LINES = 3;

interface Look {
	colourOf: (name: Colour) => string;
	/** Columns run from right to left. */
	mirrored: boolean;
	measure: Measure;
	/** The line that stands for rows without room. */
	moreRows: (count: number) => string;
}

/** Sets a table in a box: as large as it has room, and with as many rows. */
export function fitTable(table: SlideTable, box: Box, look: Look): TablePiece {
	let best: { size: number; set: Set } | null = null;
	for (const size of SIZES) {
		const set = setIn(table, box, size, look);
		if (set.height <= box.h) return placed(table, box, size, set, table.rows.length, look);
		if (size >= READABLE) best = { size, set };
	}
	const { size, set } = best!;
	const last = lineHeight(size);
	let height = set.heights[0]!;
	let rows = 0;
	while (rows < table.rows.length && height + set.heights[rows + 1]! + last <= box.h) {
		height += set.heights[rows + 1]!;
		rows += 1;
	}
	return placed(table, box, size, set, rows, look);
}

interface Set {
	widths: number[];
	heights: number[];
	/** Heads first. */
	texts: string[][];
	height: number;
}

const lineHeight = (size: number) => heightOf(1, size) + 2 * CELL_PADDING.y;

function setIn({ columns, rows }: SlideTable, box: Box, size: number, { measure }: Look): Set {
	const sum = columns.reduce((all, { width }) => all + width, 0);
	const widths = columns.map(({ width }) => (width / sum) * box.w);
	const heights: number[] = [];
	const texts = [
		columns.map(({ head }) => ({ text: head, bold: true })),
		...rows.map((row) => row.map(({ text, bold = false }) => ({ text, bold })))
	].map((row) => {
		let most = 1;
		const cells = row.map(({ text, bold }, at) => {
			const room = widths[at]! - 2 * CELL_PADDING.x;
			const cut = clip(text, room, size, MOST_LINES, measure, bold);
			most = Math.max(most, cut.lines);
			return cut.text;
		});
		heights.push(heightOf(most, size) + 2 * CELL_PADDING.y);
		return cells;
	});
	return { widths, heights, texts, height: heights.reduce((all, one) => all + one, 0) };
}

function placed(
	{ columns, rows }: SlideTable,
	box: Box,
	size: number,
	{ widths, heights, texts }: Set,
	shown: number,
	{ colourOf, mirrored, moreRows }: Look
): TablePiece {
	const alignOf = (align: 'start' | 'center' | 'end' = 'start'): Align =>
		align === 'center' ? align : (align === 'start') === mirrored ? 'right' : 'left';
	const inOrder = <T>(row: readonly T[]) => (mirrored ? row.toReversed() : row);
	const head = columns.map(({ align }, at): PlacedCell => ({
		text: texts[0]![at]!,
		colour: colourOf('ink'),
		fill: colourOf('tint'),
		bold: true,
		align: alignOf(align)
	}));
	const body = rows.slice(0, shown).map((row, of) =>
		row.map(({ fill, colour = 'ink', bold }, at): PlacedCell => ({
			text: texts[of + 1]![at]!,
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
	const used = heights.slice(0, shown + 1);
	return {
		kind: 'table',
		box: { ...box, h: used.reduce((all, one) => all + one, left ? lineHeight(size) : 0) },
		size,
		widths: [...inOrder(widths)],
		heights: left ? [...used, lineHeight(size)] : used,
		rows: [inOrder(head), ...body.map(inOrder), ...(left ? [more] : [])],
		line: colourOf('hairline')
	};
}

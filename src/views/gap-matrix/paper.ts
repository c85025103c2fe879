import { layoutMatrix, ROW_HEADING, type Heading, type MatrixLayout } from './layout';
import type { Matrix } from './model';

/** Some rows of a matrix, with the names of all columns and the headings of their blocks. */
export interface Sheet {
	part: Matrix;
	layout: MatrixLayout;
}

export interface Paper {
	sheets: Sheet[];
	/** How much the sheets shrink to fit the page. */
	zoom: number;
	/** Printed on the long side of the paper. */
	turned: boolean;
}

/**
 * Room on an A4 page within its margins, px; what the title takes of the first page; the width at
 * which names and numbers still read well, and the least that they may shrink beyond that.
 */
const PAGE = {
	upright: { width: 660, height: 1030 },
	turned: { width: 980, height: 705 },
	title: 170,
	readable: 0.86,
	least: 0.2,
	/** From this width on the paper is turned. */
	turnedFrom: 1100
};
/** Lower than on the screen: nothing has to be hit. */
const CELL_HEIGHT = 22;

/** Lays a matrix on as many sheets as it needs, none of which is higher than a page. */
export function onPaper(matrix: Matrix): Paper {
	const lay = (width: number) =>
		layoutMatrix({
			width,
			cellHeight: CELL_HEIGHT,
			rows: matrix.rows,
			columns: matrix.columns,
			rowBlocks: matrix.rowBlocks,
			columnBlocks: matrix.columnBlocks,
			unnamed: matrix.rows.some((row) => row.unnamed > 0)
		});
	const upright = lay(PAGE.upright.width / PAGE.readable);
	const turned = upright.width > PAGE.turnedFrom;
	const whole = turned ? lay(PAGE.turned.width / PAGE.readable) : upright;
	const page = turned ? PAGE.turned : PAGE.upright;
	const zoom = Math.max(PAGE.least, Math.min(1, page.width / whole.width));

	const sheets: Sheet[] = [];
	for (let from = 0; from < matrix.rows.length;) {
		const room = (page.height - (from ? 0 : PAGE.title)) / zoom;
		const to = rowAfter(whole, from, room, matrix.rowBlocks.length > 0);
		sheets.push(sheetOf(matrix, whole, from, to));
		from = to;
	}
	return { sheets, zoom, turned };
}

/** How far the rows from `from` on move up to stand under the head, after their block's heading. */
const shiftOf = (whole: MatrixLayout, from: number, blocks: boolean) =>
	whole.y[from]! - whole.head - (blocks ? ROW_HEADING : 0);

/** The first row that has no room on a sheet that begins with `from`. */
function rowAfter(whole: MatrixLayout, from: number, room: number, blocks: boolean): number {
	const last = room + shiftOf(whole, from, blocks) - whole.foot - whole.cellHeight;
	let to = from + 1;
	while (to < whole.y.length && whole.y[to]! <= last) to++;
	return to;
}

function sheetOf(matrix: Matrix, whole: MatrixLayout, from: number, to: number): Sheet {
	const shift = shiftOf(whole, from, matrix.rowBlocks.length > 0);
	const y = whole.y.slice(from, to).map((at) => at - shift);
	const rowHeadings: Heading[] = [];
	let start = 0;
	matrix.rowBlocks.forEach(({ label, size }, block) => {
		const first = Math.max(from, start);
		start += size;
		if (first >= Math.min(to, start)) return;
		// A block that runs on from the sheet before is named again.
		rowHeadings.push({ ...whole.rowHeadings[block]!, label, at: y[first - from]! - ROW_HEADING });
	});
	return {
		part: { ...matrix, rows: matrix.rows.slice(from, to) },
		layout: { ...whole, y, rowHeadings, height: y.at(-1)! + whole.cellHeight + 2 + whole.foot }
	};
}

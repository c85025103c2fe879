import writeXlsxFile, { type SheetData } from 'write-excel-file/browser';

import type { Cell } from '../../../domain/export/table';
import type { Sheet, Workbook } from './workbook';

const MS_PER_DAY = 86_400_000;
/** More is cut by spreadsheets, or makes them refuse the file. */
const MOST_LETTERS = 32_767;

/** Set names apart on a page; in a cell they would only be in the way of whoever looks for a name. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Writes a workbook: text stays text, also where it looks like a formula or a number; days are dates. */
export async function writeWorkbook({ sheets, rightToLeft }: Workbook): Promise<Blob> {
	return writeXlsxFile(
		sheets.map((sheet) => ({
			sheet: sheet.name,
			data: dataOf(sheet),
			columns: sheet.widths.map((width) => ({ width })),
			rightToLeft,
			dateFormat: 'yyyy-mm-dd',
			...(sheet.heads.length && { stickyRowsCount: 1 })
		}))
	).toBlob();
}

function dataOf({ heads, rows }: Sheet): SheetData {
	const body = rows.map((row) => row.map((cell) => (heads.length ? cellOf(cell) : proseOf(cell))));
	if (!heads.length) return body;
	const head = heads.map((value) => ({
		value,
		type: String,
		fontWeight: 'bold' as const,
		backgroundColor: '#e6f0f9',
		wrap: true,
		alignVertical: 'top' as const
	}));
	return [head, ...body];
}

function cellOf(cell: Cell) {
	if (cell === null || cell === '') return null;
	switch (typeof cell) {
		case 'string':
			return { value: cell.replace(ISOLATES, '').slice(0, MOST_LETTERS), type: String };
		case 'number':
			// Spreadsheets refuse a file that has anything else for a number.
			return Number.isFinite(cell) ? { value: cell, type: Number } : null;
		case 'boolean':
			return { value: cell, type: Boolean };
		default:
			return { value: new Date(cell.day * MS_PER_DAY), type: Date };
	}
}

/** Sentences are read in full: they wrap. */
function proseOf(cell: Cell) {
	const written = cellOf(cell);
	return written && { ...written, wrap: true, alignVertical: 'top' as const };
}

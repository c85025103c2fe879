import { isoDay } from '../dataset';
import { toCsv } from '../csv';

/** A calendar day, as days since 1970-01-01: a spreadsheet shall know it for a date. */
export interface DayCell {
	day: number;
}

/** Null is "no listing says so", never "none" and never 0. */
export type Cell = string | number | boolean | DayCell | null;

/** A column of a file. `code` is the same in every language and release. */
export interface Column<Code extends string = string> {
	code: Code;
	/** Width in a spreadsheet, in letters. */
	width: number;
}

/** Rows under columns, ready to be written in any format. */
export interface DataTable<Code extends string = string> {
	columns: readonly Column<Code>[];
	rows: readonly (readonly Cell[])[];
}

/** Stands between several values of one cell. No name or id that the Atlas knows holds it. */
const BETWEEN = ' | ';

export function joined(values: readonly string[]): string | null {
	return values.length ? values.join(BETWEEN) : null;
}

export const dayOrNull = (day: number | null): DayCell | null => (day === null ? null : { day });

/** A table as CSV: codes for heads, dates as YYYY-MM-DD, `true` and `false`. Safe to open in a spreadsheet. */
export function tableToCsv({ columns, rows }: DataTable): string {
	return toCsv([columns.map(({ code }) => code), ...rows.map((row) => row.map(plain))]);
}

function plain(cell: Cell): string | number | null {
	if (typeof cell === 'boolean') return String(cell);
	return cell !== null && typeof cell === 'object' ? isoDay(cell.day) : cell;
}

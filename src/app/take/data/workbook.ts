import type { Cell } from '../../../domain/export/table';

/** One sheet, as it is handed to the worker. */
export interface Sheet {
	/** At most 31 letters, none of `[]/\:*?`. */
	name: string;
	/** Heads of the columns; empty for a sheet of prose. They stay in sight. */
	heads: readonly string[];
	/** Of the columns, in letters. */
	widths: readonly number[];
	rows: readonly (readonly Cell[])[];
}

export interface Workbook {
	sheets: readonly Sheet[];
	/** Columns run from right to left. */
	rightToLeft: boolean;
}

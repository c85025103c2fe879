/** A column of a table that sorts. */
export interface SortColumn<Row> {
	id: string;
	label: string;
	/** What it sorts by; null is not known. */
	value: (row: Row) => number | string | null;
	text: (row: Row) => string;
	/** Numbers stand at the end of the line and sort from the largest. */
	number?: boolean;
	/** Holds sentences. */
	wide?: boolean;
	/** Has no room on paper. */
	unprinted?: boolean;
	href?: (row: Row) => string | undefined;
	/** A page outside the Atlas, shown by its host after the text. */
	outside?: (row: Row) => string | null;
	/** What a press on the cell does. */
	press?: (row: Row) => (() => void) | undefined;
}

import type { CsvTable } from './csv';

/** A line of the reader's table, read. */
export interface OwnLine {
	/** Position among the lines with text, from 1, the heading included. */
	line: number;
	country: string;
	/** As written. */
	text: string;
	value: number | null;
	iso3: string | null;
}

export interface OwnTable {
	/** Headings, or made of the column's number where the first line is no heading. */
	headings: readonly (string | null)[];
	/** Columns taken as country and value. */
	columns: { country: number; value: number };
	/** Lines that name a country we know and hold a number. */
	matched: OwnLine[];
	/** A number, and a name that we do not know: the reader may map it. */
	unmatched: OwnLine[];
	/** No number. An empty value is left out in silence. */
	notNumbers: OwnLine[];
	/** A country that an earlier line had; the earlier one holds. */
	repeated: OwnLine[];
}

/**
 * Finds countries and values in a table of any columns: the country column is the one with the most
 * known countries, the value column the other one with the most numbers, the last of several. `mapped` holds what
 * the reader said about names, by the text as written; '' leaves the line out.
 */
export function readOwnTable(
	{ rows, separator }: CsvTable,
	match: (text: string) => string | null,
	mapped: Readonly<Record<string, string>> = {},
	chosen: Partial<OwnTable['columns']> = {}
): OwnTable {
	const width = Math.max(0, ...rows.map((row) => row.length));
	const cell = (row: readonly string[], column: number) => (row[column] ?? '').trim();
	const number = (text: string) => numberFrom(text, separator !== ',');
	const most = (fits: (text: string) => boolean, other = -1) => {
		let best = 0;
		let found = -1;
		for (let column = 0; column < width; column++) {
			const count = rows.filter((row) => fits(cell(row, column))).length;
			// Of several as good the last: numbers of lines and ranks stand first, newer years last.
			if (column !== other && count > 0 && count >= best) [best, found] = [count, column];
		}
		return found;
	};

	const country =
		chosen.country ??
		Math.max(
			0,
			most((text) => match(text) !== null)
		);
	const value =
		chosen.value ??
		Math.max(
			0,
			most((text) => number(text) !== null, country)
		);
	const [first] = rows;
	const headed =
		first !== undefined && number(cell(first, value)) === null && !match(cell(first, country));
	const table: OwnTable = {
		headings: Array.from({ length: width }, (_, at) => (headed && cell(first, at)) || null),
		columns: { country, value },
		matched: [],
		unmatched: [],
		notNumbers: [],
		repeated: []
	};

	const seen = new Set<string>();
	rows.forEach((row, at) => {
		if (headed && at === 0) return;
		const name = cell(row, country);
		const text = cell(row, value);
		if (!name || !text) return;
		const iso3 = mapped[name] ?? match(name);
		const line: OwnLine = { line: at + 1, country: name, text, value: number(text), iso3 };
		if (line.value === null) table.notNumbers.push(line);
		else if (!iso3) table.unmatched.push({ ...line, iso3: null });
		else if (seen.has(iso3)) table.repeated.push(line);
		else {
			seen.add(iso3);
			table.matched.push(line);
		}
	});
	return table;
}

const PLAIN = /^[+-]?(\d+|\d{1,3}([\s']\d{3})+)?(\.\d+)?$/;

/**
 * The number that a text holds, or null. Thousands may be parted by spaces or apostrophes. A comma
 * is a decimal sign where it cannot be a separator, and is never guessed to part thousands.
 */
export function numberFrom(text: string, decimalComma: boolean): number | null {
	const pointed = decimalComma && !text.includes('.') ? text.replace(',', '.') : text;
	const trimmed = pointed.trim().replace(/\s*%$/, '');
	if (!/\d/.test(trimmed) || !PLAIN.test(trimmed)) {
		return /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(trimmed) ? Number(trimmed) : null;
	}
	return Number(trimmed.replace(/[\s']/g, ''));
}

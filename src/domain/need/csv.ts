const SEPARATORS = [',', ';', '\t'] as const;

/** A line break inside quotes never ends, or text follows a closing quote. */
export class CsvError extends Error {
	override name = 'CsvError';
	constructor(
		message: string,
		/** Line of the text, from 1. */
		readonly line: number
	) {
		super(message);
	}
}

export interface CsvTable {
	separator: (typeof SEPARATORS)[number];
	/** Fields of every line that holds any text. */
	rows: string[][];
}

/**
 * Reads comma-separated values as RFC 4180 has them: quoted fields may hold separators, line
 * breaks and doubled quotes. Takes semicolons or tabs instead where the first line has more of
 * them, lines that end with CR, LF or both, and a leading byte order mark. Lines may differ in length.
 *
 * @throws CsvError when a quote is not closed, or closed and followed by text.
 */
export function parseCsv(text: string): CsvTable {
	const body = text.replace(/^\uFEFF/, '');
	const separator = separatorOf(body);
	const rows: string[][] = [];
	let row: string[] = [];
	let line = 1;
	let at = 0;

	const endRow = () => {
		if (row.some((field) => field.trim())) rows.push(row);
		row = [];
	};
	while (at < body.length) {
		let field: string;
		if (body[at] === '"') {
			const opened = line;
			field = '';
			for (;;) {
				const close = body.indexOf('"', at + 1);
				if (close < 0) throw new CsvError('A quote is not closed.', opened);
				const part = body.slice(at + 1, close);
				field += part;
				line += part.split(/\r\n|\r|\n/).length - 1;
				at = close + 1;
				if (body[at] !== '"') break;
				field += '"';
			}
			if (at < body.length && !isEnd(body[at]!, separator)) {
				throw new CsvError('Text follows a closing quote.', line);
			}
		} else {
			const start = at;
			while (at < body.length && !isEnd(body[at]!, separator)) at++;
			field = body.slice(start, at);
		}
		row.push(field);
		if (body[at] === separator) {
			at++;
			if (at === body.length) row.push('');
			continue;
		}
		if (at < body.length) {
			at += body.startsWith('\r\n', at) ? 2 : 1;
			line++;
		}
		endRow();
	}
	endRow();
	return { separator, rows };
}

const isEnd = (sign: string, separator: string) =>
	sign === separator || sign === '\n' || sign === '\r';

/** The separator that the first line has most of outside quotes. */
function separatorOf(text: string): (typeof SEPARATORS)[number] {
	const first = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)[0]!;
	const count = (sign: string) => first.split(sign).length - 1;
	return SEPARATORS.reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

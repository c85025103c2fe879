/** A spreadsheet takes text that begins so for a formula, some also with the wide signs of East Asia. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
/** Marks that set names apart on a page; in a cell they would only hide a name, or a formula. */
const ISOLATES = /[\u2066-\u2069]/g;

function field(value: string | number | null): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const plain = value.replace(ISOLATES, '');
	const safe = FORMULA.test(plain) ? `'${plain}` : plain;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV by RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. Text that
 * a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
	return `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

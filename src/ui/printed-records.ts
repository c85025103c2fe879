import { NO_DAY, type Dataset } from '../domain/dataset';

/** Signs of an address before it is cut on paper; the link itself stays whole. */
const ADDRESS = 88;
/** Share of the room that a cut list fills: which records it holds is known only by their signs. */
const SLACK = 0.92;
/** What a line of dates and actors takes, in signs. */
const META = 24;

/** An address as a reader of paper types it in: without scheme and `www.`, cut where it is long. */
export function printedAddress(url: string): string {
	const plain = url.replace(/^https?:\/\/(www\.)?|\/$/g, '');
	return plain.length > ADDRESS ? `${plain.slice(0, ADDRESS - 1)}…` : plain;
}

/**
 * The rows whose records fit on paper, within `signs` signs. Where not all do, the newest are
 * taken: those whose last stated day is the latest, the undated last.
 */
export function rowsForPaper(
	{ columns, titles, listings }: Dataset,
	rows: readonly number[],
	signs: number
): readonly number[] {
	const size = (row: number) =>
		titles[row]!.length + META + listings[row]!.length * (ADDRESS - META / 2);
	const total = rows.reduce((sum, row) => sum + size(row), 0);
	if (total <= signs) return rows;

	const last = (row: number) => Math.max(columns.startDay[row]!, columns.endDay[row]!, NO_DAY);
	let left = signs * SLACK;
	const newest = rows.toSorted((a, b) => last(b) - last(a) || a - b);
	const end = newest.findIndex((row) => (left -= size(row)) < 0);
	return newest.slice(0, Math.max(1, end));
}

import type { Initiative, Reference } from '../../src/domain/release';
import { rowsOf, type Row } from './records';

/** A table with one line per value, and beside it what the filter asks of the initiative. */
export interface Unrolled {
	ids: string[];
	/** Position in `ids`. */
	code: Int32Array;
	/** One bit per topic of the initiative. */
	topics: Int32Array;
	first: Int32Array;
	last: Int32Array;
}

export const RESULTS = ['country', 'cell', 'year', 'funder', 'sites'] as const;
export type Result = (typeof RESULTS)[number];

const VALUES: Record<Result, (row: Row) => readonly (string | number)[]> = {
	country: (row) => row.countries,
	cell: (row) => row.cells,
	year: (row) => row.years,
	funder: (row) => row.funders,
	sites: (row) => row.sitePairs
};

/** What table engines count best: lists unrolled beforehand, ids as integers. */
export function unroll(
	reference: Reference,
	initiatives: readonly Initiative[]
): Record<Result, Unrolled> {
	const rows = rowsOf(reference, initiatives);
	const bits = rows.map((row) => topicBits(reference, row.topics));
	const table = (result: Result): Unrolled => {
		const codes = new Map<string, number>();
		const lines: number[][] = [];
		rows.forEach((row, at) => {
			for (const value of VALUES[result](row)) {
				const id = String(value);
				if (!codes.has(id)) codes.set(id, codes.size);
				lines.push([codes.get(id)!, bits[at]!, row.years[0]!, row.years.at(-1)!]);
			}
		});
		const column = (at: number) => Int32Array.from(lines, (line) => line[at]!);
		return {
			ids: [...codes.keys()],
			code: column(0),
			topics: column(1),
			first: column(2),
			last: column(3)
		};
	};
	return Object.fromEntries(RESULTS.map((result) => [result, table(result)])) as Record<
		Result,
		Unrolled
	>;
}

/** The topics as bits; none chosen is all. */
export function topicBits(reference: Reference, topics: readonly string[]): number {
	return reference.topics.reduce(
		(bits, { id }, at) => bits | (topics.includes(id) ? 1 << at : 0),
		0
	);
}

/** Something wrong in a table, where a person can find it. */
export interface Fault {
	/** File name under `data/`. */
	file: string;
	/** Line of the record, from 1; left out when the whole file is meant. */
	line?: number;
	/** Field, with the path inside it: `sources[0].url`. */
	field?: string;
	reason: string;
}

/** `data/listings.jsonl:12 end: 2019 lies before the start, 2020` */
export function formatFault({ file, line, field, reason }: Fault): string {
	return `data/${file}${line ? `:${line}` : ''}${field ? ` ${field}` : ''}: ${reason}`;
}

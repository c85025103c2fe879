import type { Fault } from './fault';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Row = { [key: string]: Json };

/** A record and the line on which it stands. */
export interface PlacedRow {
	line: number;
	row: Row;
}

export interface Table {
	file: string;
	rows: PlacedRow[];
}

/** Reads JSON Lines: one object per line, no empty line, a line break at the end. */
export function parseTable(file: string, text: string): { table: Table; faults: Fault[] } {
	const faults: Fault[] = [];
	const rows: PlacedRow[] = [];
	const lines = text.split('\n');
	if (lines.pop() !== '')
		faults.push({ file, line: lines.length + 1, reason: 'no line break at the end' });

	lines.forEach((text, index) => {
		const line = index + 1;
		const value = parseLine(text);
		if (value instanceof Error) faults.push({ file, line, reason: value.message });
		else rows.push({ line, row: value });
	});
	return { table: { file, rows }, faults };
}

function parseLine(text: string): Row | Error {
	if (text.trim() === '') return new Error('empty line');
	let value: Json;
	try {
		value = JSON.parse(text) as Json;
	} catch (error) {
		return new Error(`not JSON: ${(error as SyntaxError).message}`);
	}
	return isRow(value) ? value : new Error('not a JSON object');
}

export function isRow(value: Json | undefined): value is Row {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

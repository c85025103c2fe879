import type { Join } from '../../domain/network/network';
import { CLASSES } from '../../domain/states';

export interface MatrixSpace {
	cell: number;
	/** Room for the names of the rows and above the columns, px. */
	names: number;
	top: number;
	/** How many rows fit. */
	rows: number;
}

const CELL = 26;
const CELL_MAX = 34;
const GAP = 1.5;
const TOP = 106;
/** The names of the last columns lean out to the right by this much. */
const LEAN = 66;

/** How many rows a matrix of readable numbers can have in `width` px, and how large its cells are. */
export function matrixSpace(width: number, parties: number): MatrixSpace {
	const names = Math.round(Math.min(164, width * 0.2));
	const room = width - names - LEAN;
	const rows = Math.max(2, Math.min(parties, Math.floor(room / CELL), 30));
	return { cell: Math.min(CELL_MAX, Math.floor(room / rows)), names, top: TOP, rows };
}

/** Side of the coloured square in a cell, px. */
export function squareSide(cell: number): number {
	return cell - GAP;
}

const WIDE_CLASSES = [1, 3, 10, 30, 100];

/** Lower bounds of five classes: of initiatives as in every picture; pairs of two things are many more. */
export function breaksFor(by: Join): readonly number[] {
	return by === 'place' ? WIDE_CLASSES : CLASSES;
}

/** Class of a value above zero, 0 to 4. */
export function stepOf(value: number, breaks: readonly number[]): number {
	return breaks.findLastIndex((lower) => value >= lower);
}

/** First and last value of a class; the last class has no end. */
export function rangeOf(
	step: number,
	breaks: readonly number[]
): [from: number, to: number | null] {
	const next = breaks[step + 1];
	return [breaks[step]!, next === undefined ? null : next - 1];
}

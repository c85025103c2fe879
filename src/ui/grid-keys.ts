import { fold } from '../domain/fold';

/** A place in the grid, as shown. */
export interface Spot {
	row: number;
	column: number;
}

export interface GridSize {
	rows: number;
	columns: number;
	/** Rows that Page Up and Page Down go over. */
	page: number;
}

interface Press {
	key: string;
	ctrlKey?: boolean;
	metaKey?: boolean;
}

/**
 * Where a key leads from a spot; null when it is no key of the grid. Arrows stop at the edges.
 *
 * @param mirrored whether the first column is at the right
 */
export function spotAfter(
	{ row, column }: Spot,
	{ key, ctrlKey, metaKey }: Press,
	{ rows, columns, page }: GridSize,
	mirrored = false
): Spot | null {
	const far = ctrlKey || metaKey;
	const forward = mirrored ? -1 : 1;
	const to = (r: number, c: number) => ({
		row: Math.max(0, Math.min(rows - 1, r)),
		column: Math.max(0, Math.min(columns - 1, c))
	});
	switch (key) {
		case 'ArrowUp':
			return to(far ? 0 : row - 1, column);
		case 'ArrowDown':
			return to(far ? rows : row + 1, column);
		case 'ArrowLeft':
			return to(row, far ? -forward * columns : column - forward);
		case 'ArrowRight':
			return to(row, far ? forward * columns : column + forward);
		case 'Home':
			return to(far ? 0 : row, 0);
		case 'End':
			return to(far ? rows : row, columns);
		case 'PageUp':
			return to(row - page, column);
		case 'PageDown':
			return to(row + page, column);
		default:
			return null;
	}
}

/**
 * Where typed letters lead: the next row whose name begins with them, else the next such column.
 * A single letter moves on from the present one; several first try to stay.
 */
export function spotTyped(
	{ row, column }: Spot,
	typed: string,
	rows: readonly string[],
	columns: readonly string[]
): Spot | null {
	const stay = typed.length > 1 ? 0 : 1;
	const down = nextBeginning(rows, typed, row + stay);
	if (down >= 0) return { row: down, column };
	const across = nextBeginning(columns, typed, column + stay);
	return across >= 0 ? { row, column: across } : null;
}

function nextBeginning(names: readonly string[], typed: string, from: number): number {
	const wanted = fold(typed);
	for (let step = 0; step < names.length; step++) {
		const at = (from + step) % names.length;
		if (fold(names[at]!).startsWith(wanted)) return at;
	}
	return -1;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { spotAfter, spotTyped } from '../../src/ui/grid-keys';

const size = { rows: 5, columns: 7, page: 3 };
const at = { row: 2, column: 3 };

describe('spotAfter', () => {
	test.each([
		[{ key: 'ArrowUp' }, { row: 1, column: 3 }],
		[{ key: 'ArrowDown' }, { row: 3, column: 3 }],
		[{ key: 'ArrowLeft' }, { row: 2, column: 2 }],
		[{ key: 'ArrowRight' }, { row: 2, column: 4 }],
		[{ key: 'Home' }, { row: 2, column: 0 }],
		[{ key: 'End' }, { row: 2, column: 6 }],
		[
			{ key: 'Home', ctrlKey: true },
			{ row: 0, column: 0 }
		],
		[
			{ key: 'End', ctrlKey: true },
			{ row: 4, column: 6 }
		],
		[
			{ key: 'ArrowDown', ctrlKey: true },
			{ row: 4, column: 3 }
		],
		[{ key: 'PageUp' }, { row: 0, column: 3 }],
		[{ key: 'PageDown' }, { row: 4, column: 3 }],
		[{ key: 'Tab' }, null]
	])('%o leads to %o', (press, spot) => {
		expect(spotAfter(at, press, size)).toEqual(spot);
	});

	test('left and right follow the eye where the matrix is mirrored', () => {
		expect(spotAfter(at, { key: 'ArrowLeft' }, size, true)).toEqual({ row: 2, column: 4 });
		expect(spotAfter(at, { key: 'ArrowRight', ctrlKey: true }, size, true)).toEqual({
			row: 2,
			column: 0
		});
	});

	test('never leaves the grid', () => {
		const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown'];
		const presses = fc.array(fc.record({ key: fc.constantFrom(...keys), ctrlKey: fc.boolean() }), {
			maxLength: 30
		});
		fc.assert(
			fc.property(presses, fc.boolean(), (list, mirrored) => {
				const spot = list.reduce((spot, press) => spotAfter(spot, press, size, mirrored)!, at);
				expect(spot.row >= 0 && spot.row < size.rows).toBe(true);
				expect(spot.column >= 0 && spot.column < size.columns).toBe(true);
			})
		);
	});
});

describe('spotTyped', () => {
	const rows = ['Cybercrime', 'Data protection', 'Diplomacy', 'Éducation'];
	const columns = ['Fiji', 'Ghana'];

	test('a letter leads to the next row that begins with it, round and round', () => {
		expect(spotTyped({ row: 0, column: 0 }, 'd', rows, columns)?.row).toBe(1);
		expect(spotTyped({ row: 1, column: 0 }, 'd', rows, columns)?.row).toBe(2);
		expect(spotTyped({ row: 2, column: 0 }, 'd', rows, columns)?.row).toBe(1);
	});

	test('more letters stay where they fit', () => {
		expect(spotTyped({ row: 2, column: 0 }, 'di', rows, columns)?.row).toBe(2);
	});

	test('accents and capitals do not matter', () => {
		expect(spotTyped({ row: 0, column: 0 }, 'E', rows, columns)?.row).toBe(3);
	});

	test('where no row begins so, a column may', () => {
		expect(spotTyped({ row: 1, column: 0 }, 'g', rows, columns)).toEqual({ row: 1, column: 1 });
		expect(spotTyped({ row: 1, column: 0 }, 'z', rows, columns)).toBeNull();
	});
});

import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Measure } from '../../../../src/app/take/slides/fit';
import { fitTable } from '../../../../src/app/take/slides/table-fit';
import type { SlideTable } from '../../../../src/views/slide';

const measure: Measure = (text, size) => text.length * size * 0.55;
const BOX = { x: 0.5, y: 1.5, w: 12, h: 4 };

function table(rows: number, text = 'A topic of some length'): SlideTable {
	return {
		kind: 'table',
		subtitle: '',
		summary: '',
		note: '',
		columns: [
			{ head: 'Name', width: 3 },
			{ head: 'Count', width: 1, align: 'end' }
		],
		rows: Array.from({ length: rows }, (_, at) => [
			{ text: `${text} ${at}` },
			{ text: String(at), value: at }
		])
	};
}

const look = {
	colourOf: () => '000000',
	measure,
	mirrored: false,
	moreRows: (count: number) => `and ${count} more`
};

it('never stands below its box, and tells how many rows are left out', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 200 }), fc.string({ maxLength: 160 }), (rows, text) => {
			const placed = fitTable(table(rows, text), BOX, look);
			expect(placed.heights.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(BOX.h + 1e-9);
			const last = placed.rows.at(-1)!;
			const left = last[0]!.span ? Number(/\d+/.exec(last[0]!.text)![0]) : 0;
			expect(placed.rows.length - 1 - (left ? 1 : 0) + left).toBe(rows);
			expect(placed.heights).toHaveLength(placed.rows.length);
		})
	);
});

it('runs from right to left where the language does', () => {
	const mirrored = fitTable(table(2), BOX, { ...look, mirrored: true });
	expect(mirrored.rows[0]!.map(({ text }) => text)).toEqual(['Count', 'Name']);
	expect(mirrored.rows[1]!.map(({ align }) => align)).toEqual(['left', 'right']);
	expect(mirrored.widths[0]).toBeLessThan(mirrored.widths[1]!);
});

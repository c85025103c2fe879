import { expect, test } from 'vitest';

import type { Matrix } from '../../../src/views/gap-matrix/model';
import { onPaper } from '../../../src/views/gap-matrix/paper';

const lines = (count: number, name: string) =>
	Array.from({ length: count }, (_, position) => ({
		id: `${name}${position}`,
		label: `${name} ${position}`,
		position,
		total: position + 1,
		unnamed: 0
	}));

/** What sheets are made of; the counts of the cells do not matter for where they stand. */
const matrixOf = (rows: number, columns: number, blocks: number[] = []) =>
	({
		rows: lines(rows, 'Country'),
		columns: lines(columns, 'Topic'),
		rowBlocks: blocks.map((size, at) => ({ id: `${at}`, label: `Region ${at}`, size })),
		columnBlocks: []
	}) as unknown as Matrix;

const A4 = { upright: 1050, turned: 722 };

test('a small matrix is one sheet', () => {
	expect(onPaper(matrixOf(13, 18)).sheets).toHaveLength(1);
});

test('a long matrix is parted between rows, into sheets that a page holds', () => {
	const { sheets, zoom, turned } = onPaper(matrixOf(141, 13));
	expect(turned).toBe(false);
	expect(sheets.length).toBeGreaterThan(2);
	expect(sheets.flatMap(({ part }) => part.rows)).toHaveLength(141);
	for (const { part, layout } of sheets) {
		expect(layout.height * zoom).toBeLessThan(A4.upright);
		expect(layout.y).toHaveLength(part.rows.length);
		expect(layout.y[0]).toBeGreaterThanOrEqual(layout.head);
		expect(part.columns).toHaveLength(13);
	}
});

test('thirteen columns print in at least 6.5 of the 8.5 points that text has', () => {
	expect(onPaper(matrixOf(141, 13)).zoom * 8.5).toBeGreaterThan(6.5);
});

test('a block that goes on over a page is named again', () => {
	const { sheets } = onPaper(matrixOf(120, 13, [50, 70]));
	const named = sheets.map(({ layout }) => layout.rowHeadings.map(({ label }) => label));
	expect(named[0]).toEqual(['Region 0']);
	expect(named[1]).toEqual(['Region 0', 'Region 1']);
	for (const { layout } of sheets) {
		expect(layout.rowHeadings[0]!.at).toBeGreaterThanOrEqual(layout.head - 1);
	}
});

test('a wide matrix turns the paper, and stands on pages of that height', () => {
	const { sheets, zoom, turned } = onPaper(matrixOf(60, 60));
	expect(turned).toBe(true);
	for (const { layout } of sheets) expect(layout.height * zoom).toBeLessThan(A4.turned);
});

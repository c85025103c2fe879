import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
	GAP,
	layoutMatrix,
	visibleLines,
	type LayoutInput
} from '../../../src/views/gap-matrix/layout';

const lines = (totals: readonly number[]) =>
	totals.map((total, at) => ({ label: `Line ${at}`, total }));

const input: LayoutInput = {
	width: 1072,
	rows: lines([300, 100, 10]),
	columns: lines([50, 20, 5, 5]),
	rowBlocks: [],
	columnBlocks: [
		{ id: 'a', label: 'A', size: 1 },
		{ id: 'b', label: 'B', size: 3 }
	],
	unnamed: true
};

describe('layoutMatrix', () => {
	test('sets blocks 8 px apart, and lines of a block 2 px', () => {
		const { x, cellWidth, columnHeadings } = layoutMatrix(input);
		expect(x[1]! - x[0]! - cellWidth).toBe(8);
		expect(x[2]! - x[1]! - cellWidth).toBe(2);
		expect(columnHeadings.map(({ label, at }) => [label, at])).toEqual([
			['A', x[0]],
			['B', x[1]]
		]);
	});

	test('gives rows and columns bars of one unit that fit on both sides', () => {
		const { scale } = layoutMatrix(input);
		expect(300 * scale).toBeLessThanOrEqual(110);
		expect(50 * scale).toBeLessThanOrEqual(40);
	});

	test('keeps cells wide enough for numbers, and scrolls instead', () => {
		const wide = layoutMatrix({ ...input, columns: lines(Array(200).fill(1)), columnBlocks: [] });
		expect(wide.cellWidth).toBe(28);
		expect(wide.numbers).toBe(true);
		expect(wide.width).toBeGreaterThan(input.width);
	});

	test('grows with the size of text', () => {
		const usual = layoutMatrix(input);
		const large = layoutMatrix({ ...input, width: 2 * input.width, text: 2 });
		expect(large.cellHeight).toBe(2 * usual.cellHeight);
		expect(large.x).toEqual(usual.x.map((at) => 2 * at));
	});

	test('fits a topic by subregion matrix without scrolling from 960 px on', () => {
		fc.assert(
			fc.property(fc.integer({ min: 960, max: 1600 }), (width) => {
				const layout = layoutMatrix({
					...input,
					width,
					columns: lines(Array(18).fill(40)),
					columnBlocks: [3, 5, 5, 2, 3].map((size, at) => ({ id: `${at}`, label: `${at}`, size }))
				});
				expect(layout.width).toBeLessThanOrEqual(width);
			})
		);
	});

	test('never lays two lines over each other', () => {
		const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 6 });
		fc.assert(
			fc.property(sizes, sizes, fc.integer({ min: 320, max: 1900 }), (across, down, width) => {
				const total = (list: number[]) => list.reduce((sum, size) => sum + size, 0);
				const blocks = (list: number[]) =>
					list.map((size, at) => ({ id: `${at}`, label: `Block ${at}`, size }));
				const layout = layoutMatrix({
					width,
					rows: lines(Array(total(down)).fill(3)),
					columns: lines(Array(total(across)).fill(4)),
					rowBlocks: blocks(down),
					columnBlocks: blocks(across),
					unnamed: false
				});
				for (let at = 1; at < layout.x.length; at++)
					expect(layout.x[at]! - layout.x[at - 1]!).toBeGreaterThanOrEqual(layout.cellWidth + GAP);
				for (let at = 1; at < layout.y.length; at++)
					expect(layout.y[at]! - layout.y[at - 1]!).toBeGreaterThanOrEqual(layout.cellHeight + GAP);
				expect(layout.columnHeadings).toHaveLength(across.length);
				expect(layout.rowHeadings).toHaveLength(down.length);
			})
		);
	});
});

test('visibleLines holds every line that meets the sight', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 30, max: 60 }), { maxLength: 60 }),
			fc.integer({ min: 0, max: 2000 }),
			fc.integer({ min: 0, max: 600 }),
			(steps, from, span) => {
				let at = 0;
				const starts = steps.map((step) => (at += step));
				const [first, last] = visibleLines(starts, 28, from, from + span, 0);
				starts.forEach((start, line) => {
					const meets = start < from + span && start + 28 > from;
					if (meets) expect(line >= first && line < last).toBe(true);
				});
				const [spareFirst, spareLast] = visibleLines(starts, 28, from, from + span);
				expect(spareFirst <= first && spareLast >= last && spareLast <= starts.length).toBe(true);
			}
		)
	);
});

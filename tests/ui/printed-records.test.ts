import fc from 'fast-check';
import { expect, it } from 'vitest';

import { printedAddress, rowsForPaper } from '../../src/ui/printed-records';
import { datasetOf, initiative } from '../fixtures/dataset';

const dataset = datasetOf([
	initiative({ id: 'a', start: '2010', end: '2012' }),
	initiative({ id: 'b' }),
	initiative({ id: 'c', start: '2024' }),
	initiative({ id: 'd', end: '2020' })
]);

it('leaves out what a reader need not type', () => {
	expect(printedAddress('https://www.itu.int/en/')).toBe('itu.int/en');
	expect(printedAddress('http://cybil.example/a?b=1')).toBe('cybil.example/a?b=1');
});

it('cuts a long address, and shows that it did', () => {
	const printed = printedAddress(`https://itu.int/${'a'.repeat(300)}`);
	expect(printed).toMatch(/^itu\.int\/a+…$/);
	expect(printed.length).toBeLessThan(100);
});

it('keeps all rows in their order where they fit', () => {
	expect(rowsForPaper(dataset, [3, 0, 1, 2], 5000)).toEqual([3, 0, 1, 2]);
});

it('takes the newest where not all fit, the undated last', () => {
	expect(rowsForPaper(dataset, [0, 1, 2, 3], 270)).toEqual([2, 3]);
	expect(rowsForPaper(dataset, [0, 1, 2, 3], 380)).toEqual([2, 3, 0]);
});

it('never prints nothing, and never a row twice', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 }), fc.nat(800), (rows, signs) => {
			const printed = rowsForPaper(dataset, rows, signs);
			expect(printed.length).toBeGreaterThan(0);
			expect(new Set(printed).size).toBe(printed.length);
			expect(printed.every((row) => rows.includes(row))).toBe(true);
		})
	);
});

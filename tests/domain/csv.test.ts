import fc from 'fast-check';
import { expect, it } from 'vitest';

import { parseCsv } from '../../src/domain/need/csv';
import { toCsv } from '../../src/domain/csv';

it('begins with a byte order mark and ends each row with a line break', () => {
	expect(toCsv([['a', 1, null]])).toBe('\uFEFFa,1,\r\n');
});

it.each(['=1+1', '+cmd', '-2', '@SUM(A1)', '\tx', '\n=1', '＝1+1', '＋1', '－1', '＠x'])(
	'keeps %j from being run as a formula',
	(text) => {
		expect(toCsv([[text]])).toContain(`'${text}`);
	}
);

it('quotes what would break a row', () => {
	expect(toCsv([['a,b', 'say "hi"', 'two\nlines']])).toBe(
		'\uFEFF"a,b","say ""hi""","two\nlines"\r\n'
	);
});

it('is read back as it was written', () => {
	const cell = fc.stringMatching(/^[A-Za-z0-9 ,"']{1,12}$/).map((text) => `x${text}`);
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 6 }), (rows) => {
			const read = parseCsv(toCsv([['a', 'b'], ...rows])).rows.slice(1);
			const trimmed = (table: readonly (readonly string[])[]) =>
				table.map((row) => row.map((text) => text.trim()));
			expect(trimmed(read)).toEqual(trimmed(rows));
		})
	);
});

it('has no marks that nobody sees, also not before a formula', () => {
	expect(toCsv([['\u2068=1+1\u2069', 'a \u2068Kenya\u2069']])).toBe("\uFEFF'=1+1,a Kenya\r\n");
});

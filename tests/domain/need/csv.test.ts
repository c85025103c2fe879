import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CsvError, parseCsv } from '../../../src/domain/need/csv';

describe('reading CSV', () => {
	it.each([
		[
			'lines that end with CR LF',
			'a,b\r\n1,2\r\n',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		[
			'a last line without an end',
			'a,b\n1,2',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		['quoted separators, breaks and quotes', '"a,b","c\nd","e""f"', [['a,b', 'c\nd', 'e"f']]],
		[
			'empty fields, also the last',
			'a,,\n,b,',
			[
				['a', '', ''],
				['', 'b', '']
			]
		],
		[
			'empty lines between',
			'a,b\n\n,\n1,2',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
		[
			'semicolons',
			'a;b,c;d\n1;2;3',
			[
				['a', 'b,c', 'd'],
				['1', '2', '3']
			]
		],
		[
			'tabs',
			'a\tb\n1\t2',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		['an empty quoted field', '"",b', [['', 'b']]],
		['nothing', '', []]
	])('takes %s', (_, text, rows) => {
		expect(parseCsv(text).rows).toEqual(rows);
	});

	it('does not count separators inside quotes', () => {
		expect(parseCsv('"a;b;c",d\n1,2').separator).toBe(',');
	});

	it('says on which line a quote stays open', () => {
		expect(() => parseCsv('a,b\n1,"2\n3')).toThrow(expect.objectContaining({ line: 2 }));
	});

	it('says where text follows a closing quote', () => {
		expect(() => parseCsv('a,b\n"1"2,3')).toThrow(CsvError);
	});

	it('reads back whatever was written by the rules', () => {
		const field = fc.string().filter((text) => !text.startsWith('\uFEFF'));
		const written = (text: string) => `"${text.replaceAll('"', '""')}"`;
		fc.assert(
			fc.property(
				fc.array(fc.array(field, { minLength: 2, maxLength: 4 })),
				fc.constantFrom('\n', '\r\n', '\r'),
				(rows, end) => {
					const text = rows.map((row) => row.map(written).join(',')).join(end);
					const kept = rows.filter((row) => row.some((it) => it.trim()));
					expect(parseCsv(text).rows).toEqual(kept);
				}
			)
		);
	});
});

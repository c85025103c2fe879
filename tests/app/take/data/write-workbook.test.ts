import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';

import { writeWorkbook } from '../../../../src/app/take/data/write-workbook';
import { firstDay } from '../../../../src/domain/dataset';

async function written(rightToLeft = false) {
	const blob = await writeWorkbook({
		rightToLeft,
		sheets: [
			{
				name: 'records',
				heads: ['Id', 'Text', 'Day', 'Number', 'Yes'],
				widths: [10, 20, 12, 8, 8],
				rows: [
					['0123', '=1+1', { day: firstDay('2026-11-22') }, 4.5, true],
					[null, '', null, 0, false],
					['nan', 'x', null, Number.NaN, true],
					['infinite', 'x', null, Infinity, true]
				]
			},
			{ name: 'read-me', heads: [], widths: [60], rows: [['What this is']] }
		]
	});
	const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
	return (path: string) => strFromU8(files[path]!);
}

it('has the sheets by name, and heads that stay in sight', async () => {
	const file = await written();
	expect(file('xl/workbook.xml')).toMatch(/name="records".*name="read-me"/s);
	expect(file('xl/worksheets/sheet1.xml')).toMatch(/<pane[^>]*state="frozen"/);
	expect(file('xl/worksheets/sheet2.xml')).not.toContain('<pane');
});

it('writes days as dates and leaves codes and formulas as text', async () => {
	const file = await written();
	const sheet = file('xl/worksheets/sheet1.xml');
	// 22 November 2026 in the count of days that spreadsheets use.
	expect(sheet).toMatch(/<c r="C2"[^>]*><v>46348<\/v>/);
	expect(sheet).toMatch(/<c r="A2"[^>]*t="s"/);
	expect(sheet).toMatch(/<c r="B2"[^>]*t="s"/);
	expect(sheet).not.toContain('<f>');
	expect(file('xl/sharedStrings.xml')).toContain('=1+1');
	expect(sheet).toMatch(/<c r="D3"[^>]*><v>0<\/v>/);
	expect(sheet).not.toContain('r="A3"');
});

it('runs from right to left where the language does', async () => {
	expect((await written(true))('xl/worksheets/sheet1.xml')).toContain('rightToLeft="1"');
	expect((await written())('xl/worksheets/sheet1.xml')).not.toContain('rightToLeft');
});

it('leaves a cell empty rather than write what is no number', async () => {
	const sheet = (await written())('xl/worksheets/sheet1.xml');
	expect(sheet).not.toMatch(/NaN|Infinity/);
	expect(sheet).not.toContain('r="D4"');
	expect(sheet).toContain('r="E4"');
});

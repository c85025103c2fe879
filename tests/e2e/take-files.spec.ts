import { readFile } from 'node:fs/promises';

import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

/** Opens an address that asks for a file, and unpacks it. */
async function taken(page: Page, fragment: string) {
	const download = page.waitForEvent('download', { timeout: 100_000 });
	await page.goto(`./${fragment}`);
	const file = await download;
	const files = unzipSync(new Uint8Array(await readFile(await file.path())));
	return {
		name: file.suggestedFilename(),
		paths: Object.keys(files),
		read: (path: string) => strFromU8(files[path]!)
	};
}

const numbered = (paths: readonly string[], pattern: RegExp) =>
	paths.filter((path) => pattern.test(path));

for (const [id, steps] of [
	['nobody', 8],
	['same', 6],
	['ends', 6]
] as const) {
	test(`the story “${id}” is taken as slides with notes, from a cold link`, async ({ page }) => {
		const { name, paths, read } = await taken(page, `#/stories/${id}?take=pptx`);
		expect(name).toMatch(new RegExp(`story-${id}-slides-.*\\.pptx$`));
		const slides = numbered(paths, /^ppt\/slides\/slide\d+\.xml$/);
		// Before the steps the title, after them sources and method.
		expect(slides).toHaveLength(steps + 2);
		for (let at = 2; at <= steps + 1; at++) {
			expect(read(`ppt/slides/slide${at}.xml`)).not.toMatch(/[⟦⟧]/);
			expect(read(`ppt/notesSlides/notesSlide${at}.xml`)).toContain('#/');
			expect(read(`ppt/slides/_rels/slide${at}.xml.rels`)).toContain('hyperlink');
		}
	});
}

test('a story that ends next year brings native charts and tables', async ({ page }) => {
	const { paths, read } = await taken(page, '#/stories/ends?take=pptx');
	expect(numbered(paths, /^ppt\/charts\/chart\d+\.xml$/).length).toBeGreaterThan(0);
	const slides = numbered(paths, /^ppt\/slides\/slide\d+\.xml$/).map(read);
	expect(slides.some((slide) => slide.includes('<a:tbl>'))).toBe(true);
});

test('the workbook of a view holds what the view counts, with real dates', async ({ page }) => {
	const { paths, read } = await taken(page, '#/map?country=KEN&take=xlsx');
	expect(
		[...read('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)
	).toEqual(['records', 'links', 'crosswalk', 'figure', 'read-me']);
	const records = read('xl/worksheets/sheet1.xml');
	const shown = await page.getByRole('status').filter({ hasText: 'of 1,0' }).first().innerText();
	const count = Number(/(\d+) of/.exec(shown)![1]);
	expect(records.match(/<row /g)).toHaveLength(count + 1);
	// The column of earliest starts: numbers in the style of dates, no text.
	expect(records).toMatch(/<c r="V\d+" s="\d+"><v>4\d{4}<\/v>/);
	expect(records).not.toContain('<f>');
	expect(paths).toContain('xl/sharedStrings.xml');
});

test('the data of what is selected is offered, and is CSV that spreadsheets read', async ({
	page
}) => {
	await page.goto('./#/map?select=country:KEN');
	await page.getByRole('button', { name: 'Take', exact: false }).first().click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: /What is selected/ }).check();
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Records (CSV)' }).click();
	const text = await readFile(await (await download).path(), 'utf8');
	expect(text.startsWith('\uFEFFinitiative_id,title,')).toBe(true);
	const lines = text.trimEnd().split('\r\n').slice(1);
	expect(lines.length).toBeGreaterThan(10);
	expect(lines.every((line) => line.includes('KEN'))).toBe(true);
});

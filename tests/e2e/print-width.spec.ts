import { expect, test, type Page } from '@playwright/test';

import { viewIsThere } from '../../scripts/routes';

/** Width between the margins of upright and of turned paper, CSS px. */
const SHEET = { upright: 687, turned: 1016 };

/** The whole page as media queries know it. */
const PAGE = { width: 794, height: 1123 };

const FIGURES = [
	'#/',
	'#/map',
	'#/map?form=tiles',
	'#/map?multiples=topic',
	'#/gaps',
	'#/gaps?cols=country',
	'#/need',
	'#/network',
	'#/network?who=inventories',
	'#/network?form=matrix',
	'#/network?form=ego',
	'#/overlaps',
	'#/measures',
	'#/timeline',
	'#/terms?part=glossary',
	'#/inventories',
	'#/data'
];

/**
 * What reaches beyond the sheet when the page is laid out for it. All in one task, as a browser
 * prints: observers of sizes are told nothing before the page is on paper.
 */
function beyondPaper(sheet: { upright: number; turned: number }): string[] {
	dispatchEvent(new Event('beforeprint'));
	const width = document.querySelector('[data-paper-wide]') ? sheet.turned : sheet.upright;
	document.documentElement.style.inlineSize = `${width}px`;
	const { left, right } = document.documentElement.getBoundingClientRect();
	const found = [...document.querySelectorAll('main *')].filter((element) => {
		const box = element.getBoundingClientRect();
		if (box.width === 0 || box.height === 0 || element.closest('.visually-hidden')) return false;
		// Of a drawing, what is cut at its edge is its own matter, but for words.
		if (element.closest('svg') && !element.matches('svg, text')) return false;
		// The box of a text is higher than its letters, also where it stands on its side.
		const spare = element.matches('text') ? 5 : 1;
		return box.left < left - spare || box.right > right + spare;
	});
	const said = found.map((element) => {
		const box = element.getBoundingClientRect();
		const from = Math.round(box.left - left);
		const to = Math.round(box.right - left);
		return `${element.tagName} ${element.getAttribute('class')} from ${from} to ${to}`;
	});
	dispatchEvent(new Event('afterprint'));
	return said;
}

async function openForPaper(page: Page, fragment: string): Promise<void> {
	await page.goto(`/${fragment}`);
	await page.waitForFunction(viewIsThere);
	await expect(page.locator('main > footer[data-paper]')).toBeAttached();
	await expect(page.locator('main [aria-busy="true"], main [data-pending]')).toHaveCount(0);
	await page.setViewportSize(PAGE);
	await page.emulateMedia({ media: 'print' });
	// What observes sizes is through before the sheet is cut.
	await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
}

test.skip(({ browserName }) => browserName !== 'chromium', 'paper is the same for all');

for (const language of ['en', 'ar']) {
	for (const fragment of FIGURES) {
		test(`nothing of ${fragment} is wider than the paper (${language})`, async ({ page }) => {
			const link = `${fragment}${fragment.includes('?') ? '&' : '?'}lang=${language}`;
			await openForPaper(page, link);
			expect(await page.evaluate(beyondPaper, SHEET)).toEqual([]);
		});
	}
}

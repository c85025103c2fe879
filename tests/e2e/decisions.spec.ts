import { readFile } from 'node:fs/promises';

import { expect, test, type Page } from '@playwright/test';

const followed = (page: Page, decided: number) =>
	page.getByText(`The figures follow ${decided} decisions of yours`);
const PAGES = ['./#/', './#/gaps', './#/map?topic=cybercrime', './#/network', './#/inventories'];

/**
 * What the pages say: their headings, and how many initiatives they count.
 *
 * @param decided how many decisions the figures follow: they are applied after the first count
 */
async function figures(page: Page, decided = 0): Promise<string[]> {
	const said: string[] = [];
	for (const address of PAGES) {
		await page.goto(address);
		await expect(page.locator('main .opening, main progress')).toHaveCount(0);
		if (decided) await expect(followed(page, decided)).toBeVisible();
		const status = page.getByRole('status').filter({ hasText: /of [\d,]+ initiatives/ });
		await expect(status.first()).toBeAttached();
		said.push(
			`${await page.getByRole('heading', { level: 1 }).textContent()} | ${await status.first().textContent()}`
		);
	}
	return said;
}

async function review(page: Page, list = '') {
	await page.goto(`./#/overlaps/review${list}`);
	const pair = page.getByRole('heading', { level: 2, name: /Same initiative/ });
	await expect(pair).toBeVisible();
	await expect(page.getByText(/of \d+ pairs decided/).first()).toBeVisible();
	// Scores may put another pair first; the keys act only while the focus is on the pair.
	await expect(page.locator('main progress[aria-label]')).toHaveCount(0);
	await pair.focus();
}

test('decisions out, everything wiped, decisions in again: the same figures', async ({ page }) => {
	const before = await figures(page);

	await review(page);
	for (const [key, said] of [
		['s', /Kept: the same initiative\. 1 of/],
		['s', /Kept: the same initiative\. 2 of/],
		['d', /Kept: not the same\. 3 of/]
	] as const) {
		await page.keyboard.press(key);
		await expect(page.getByText(said)).toBeVisible();
	}
	// An initiative that the release has made of several listings is taken apart.
	await review(page, '?list=released');
	await page.keyboard.press('d');
	await expect(page.getByText(/Kept: not the same\. 4 of/)).toBeVisible();
	await expect(followed(page, 4)).toBeVisible();

	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /Save decisions as a file/ }).click()
	]);
	const path = await file.path();
	expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ format: 'atlas-decisions' });
	const decided = await figures(page, 4);
	expect(decided).not.toEqual(before);

	await page.goto('about:blank');
	await page.goto('./#/about');
	await page.evaluate(async () => {
		for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name!);
	});
	await page.goto('about:blank');
	expect(await figures(page)).toEqual(before);

	await review(page);
	await page.getByLabel('Add from a file').setInputFiles(path);
	await expect(page.getByText(/4 decisions added/)).toBeVisible();
	expect(await figures(page, 4)).toEqual(decided);
});

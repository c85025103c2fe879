import { expect, test, type Locator, type Page } from '@playwright/test';

async function open(page: Page, fragment: string) {
	await page.goto(`./#/${fragment}${fragment.includes('?') ? '&' : '?'}lang=ar`);
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
	await expect(page.locator('main .opening, main progress')).toHaveCount(0);
}

/** Left and right edge on the screen, px. */
async function edges(what: Locator): Promise<{ left: number; right: number }> {
	const box = (await what.boundingBox())!;
	return { left: box.x, right: box.x + box.width };
}

/** Whether the country lies to the east of the other one on the map. */
async function isEastOf(page: Page, east: string, west: string): Promise<boolean> {
	const [a, b] = [
		await edges(page.locator(`main [data-iso3="${east}"]`).first()),
		await edges(page.locator(`main [data-iso3="${west}"]`).first())
	];
	return a.left > b.right;
}

test('in Arabic the filters stand at the right and the list at the left', async ({ page }) => {
	await open(page, 'map?select=country:KEN');
	const rail = await edges(page.locator('.rail').first());
	const figure = await edges(page.locator('main svg[role="group"]').first());
	const panel = await edges(page.locator('aside').last());
	expect(rail.left).toBeGreaterThan(figure.right);
	expect(panel.right).toBeLessThan(figure.left);
});

test('the map is no text: east stays in the east', async ({ page }) => {
	await open(page, 'map');
	expect(await isEastOf(page, 'IND', 'BRA')).toBe(true);
	expect(await isEastOf(page, 'KEN', 'NGA')).toBe(true);
});

test('the first column of the matrix is right of the last, and its rows are named at the right', async ({
	page
}) => {
	await open(page, 'gaps');
	const row = page
		.locator('[role="grid"] [role="row"]')
		.filter({ has: page.locator('[data-column="0"]') });
	const first = await edges(row.first().locator('[data-column="0"]'));
	const last = await edges(row.first().locator('[data-column]').last());
	const name = await edges(row.first().getByRole('rowheader'));
	expect(first.left).toBeGreaterThan(last.right);
	expect(name.left).toBeGreaterThanOrEqual(first.right - 1);
});

test('an arrow in the matrix goes to the cell that it points at', async ({ page }) => {
	await open(page, 'gaps');
	const cell = page.locator('[role="grid"] [data-column][tabindex="0"]');
	await cell.focus();
	await page.keyboard.press('Home');
	const focused = page.locator('[role="grid"] [data-column]:focus');
	const before = await edges(focused);
	await page.keyboard.press('ArrowLeft');
	expect((await edges(focused)).right).toBeLessThanOrEqual(before.left + 1);
	await page.keyboard.press('ArrowRight');
	expect((await edges(focused)).left).toBe(before.left);
});

test('time runs to the left, and a Latin title is cut at its end', async ({ page }) => {
	await open(page, 'timeline');
	const years = page.locator('.axis .year');
	const first = await edges(years.first());
	const last = await edges(years.last());
	expect(Number(await years.first().innerText())).toBeLessThan(
		Number(await years.last().innerText())
	);
	expect(first.left).toBeGreaterThan(last.right);
	const title = page.locator('.gantt .name[lang="en"]').first();
	expect(await title.evaluate((it) => getComputedStyle(it).direction)).toBe('ltr');
});

test('who funds stands right of who implements', async ({ page }) => {
	await open(page, 'network');
	const headings = page.locator('main svg[role="group"] text.heading');
	const [funders, implementers] = [await edges(headings.first()), await edges(headings.last())];
	expect(funders.left).toBeGreaterThan(implementers.right);
});

test('ranges and years are read from left to right', async ({ page }) => {
	await open(page, 'gaps');
	const order = await page.locator('main').evaluate((main) => {
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const text = walker.currentNode.textContent ?? '';
			const found = /\d+–\d+/.exec(text);
			if (!found) continue;
			const at = (offset: number) => {
				const range = document.createRange();
				range.setStart(walker.currentNode, offset);
				range.setEnd(walker.currentNode, offset + 1);
				return range.getBoundingClientRect().left;
			};
			return [at(found.index), at(found.index + found[0].length - 1)];
		}
		return null;
	});
	expect(order).not.toBeNull();
	expect(order![0]).toBeLessThan(order![1]!);
});

import { expect as expectNow, test, type Page, type Route } from '@playwright/test';

import { viewIsThere } from '../../scripts/routes';

/** A whole release is fetched, checked and stored behind what these tests wait for. */
const expect = expectNow.configure({ timeout: 20_000 });

const DATA = '**/data/*.json';
const STATUS = /^\d[\d,]* of \d[\d,]* initiatives$/;

const status = (page: Page) => page.getByRole('status').filter({ hasText: STATUS });
const sentences = (page: Page) => page.locator('.notices p');

/** Every word and number of the page's content, once its view has all of them. */
async function content(page: Page): Promise<string> {
	await page.waitForFunction(viewIsThere);
	await page.waitForLoadState('networkidle');
	return page.getByRole('main').innerText();
}

/** Waits until a first visit's release is stored, which comes after its picture. */
async function stored(page: Page): Promise<void> {
	await expect
		.poll(() =>
			page.evaluate(
				() =>
					new Promise<number>((resolve) => {
						const asked = indexedDB.open('cyber-capacity-atlas');
						asked.onerror = () => resolve(0);
						// Asking must not make the database that it asks for.
						asked.onupgradeneeded = () => asked.transaction?.abort();
						asked.onsuccess = () => {
							const db = asked.result;
							const count = db.transaction('releases').objectStore('releases').count();
							count.onsuccess = () => {
								resolve(count.result);
								db.close();
							};
						};
					})
			)
		)
		.toBe(1);
}

/** Waits until the page's content is `expected`, whatever the network does. */
async function expectContent(page: Page, expected: string): Promise<void> {
	await expect.poll(() => page.getByRole('main').innerText()).toBe(expected);
}

async function cutHalfway(route: Route): Promise<void> {
	const response = await route.fetch();
	const body = await response.body();
	await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
}

const hosts: [what: string, answer: (route: Route) => Promise<void>][] = [
	['answers 404', (route) => route.fulfill({ status: 404, body: 'Not here' })],
	['is cut off halfway', cutHalfway],
	['is out of reach', (route) => route.abort()]
];

for (const [what, answer] of hosts) {
	test(`after one visit a reload shows the same when every data file ${what}`, async ({ page }) => {
		await page.goto('./');
		const before = await content(page);
		await stored(page);
		const line = await status(page).innerText();
		const drawn = page.locator('main svg path');
		const outlines = await drawn.count();
		expect(outlines).toBeGreaterThan(0);

		await page.route(DATA, answer);
		await page.reload();
		await expectContent(page, before);
		await expect(status(page)).toHaveText(line);
		await expect(drawn).toHaveCount(outlines);
		await expect(sentences(page)).toHaveCount(1);
		await expect(sentences(page)).toContainText('Try again');

		await page.unroute(DATA);
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(sentences(page)).toHaveCount(0);
		await expectContent(page, before);
	});
}

test('a first visit without data says so, and can be tried again', async ({ page }) => {
	await page.route(DATA, (route) => route.fulfill({ status: 404, body: 'Not here' }));
	await page.goto('./');
	await expect(page.getByRole('alert')).toBeVisible();

	await page.unroute(DATA);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(status(page)).toHaveCount(1);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('without IndexedDB everything shows, and one sentence says what is not kept', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', { value: undefined });
	});
	await page.goto('./');
	await expect(status(page)).toHaveCount(1);
	await expect(sentences(page)).toHaveCount(1);
	await expect(sentences(page)).toContainText('next visit');
});

test('a later visit counts before the network has answered', async ({ page }) => {
	await page.goto('./');
	const before = await content(page);
	await stored(page);

	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/data/manifest.json', async (route) => {
		await held;
		await route.continue();
	});
	await page.reload();
	await expectContent(page, before);
	release();
});

test('a newer release is taken quietly and shown when asked for', async ({ page }) => {
	await page.goto('./');
	await content(page);
	await stored(page);

	await page.route('**/data/manifest.json', async (route) => {
		const response = await route.fetch();
		const manifest = (await response.json()) as object;
		await route.fulfill({
			response,
			json: { ...manifest, version: '2027.01.01', hash: 'f'.repeat(64) }
		});
	});
	await page.reload();
	await expect(sentences(page)).toContainText('2027.01.01');
	await page.getByRole('button', { name: 'Show it' }).click();
	await expect(sentences(page)).toHaveCount(0);

	await page.route(DATA, (route) => route.abort());
	await page.reload();
	await expect(sentences(page)).toContainText('2027.01.01');
});

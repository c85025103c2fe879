import { expect, test, type Page } from '@playwright/test';

import { viewIsThere } from '../../scripts/routes';

const map = (page: Page) => page.getByRole('group', { name: /^World map/ });

/** Places whose outline has its middle in sight. */
const inSight = (page: Page) =>
	map(page).evaluate((svg) => {
		const frame = svg.getBoundingClientRect();
		return [...svg.querySelectorAll('path.area')]
			.filter((path) => {
				const { left, right, top, bottom } = path.getBoundingClientRect();
				const [x, y] = [(left + right) / 2, (top + bottom) / 2];
				return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
			})
			.map((path) => path.getAttribute('data-iso3'))
			.sort();
	});

/** Once nothing on the map moves any more. */
async function still(page: Page): Promise<string[]> {
	let last = '';
	await expect(async () => {
		const now = JSON.stringify(await inSight(page));
		const was = last;
		last = now;
		expect(now).toBe(was);
	}).toPass({ intervals: [400] });
	return JSON.parse(last) as string[];
}

test('a step shows the same places on stage as its teller looked at, and so does a reload', async ({
	page
}) => {
	await page.goto('./#/map');
	await expect(map(page)).toBeVisible();
	const whole = await still(page);
	const kenya = (await page.locator('path.area[data-iso3=KEN]').boundingBox())!;
	await page.mouse.move(kenya.x + kenya.width / 2, kenya.y + kenya.height / 2);
	await page.keyboard.down('Control');
	for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -25);
	await page.keyboard.up('Control');
	await expect(page).toHaveURL(/at=\d+\.?\d*,-?\d+\.?\d*,[3-9]/);
	const seen = await still(page);
	expect(seen).toContain('KEN');
	expect(seen.length).toBeLessThan(whole.length / 3);
	const closeUp = page.url();

	await page.getByRole('button', { name: 'Add to story' }).click();
	await page.getByRole('button', { name: 'A new story' }).click();
	await page.getByRole('link', { name: 'Open the story' }).click();
	await page.setViewportSize({ width: 1100, height: 800 });
	await page.getByRole('link', { name: 'Present', exact: true }).click();
	await expect(map(page)).toBeVisible();
	expect(await still(page)).toEqual(seen);
	await page.keyboard.press('Escape');

	await page.goto(closeUp);
	await page.reload();
	await expect(map(page)).toBeVisible();
	expect(await still(page)).toEqual(seen);
	await page.getByRole('button', { name: 'Whole world' }).click();
	await expect(page).not.toHaveURL(/at=/);
	expect(await still(page)).toEqual(whole);
});

test('a link that asks to look beside the world is told so', async ({ page }) => {
	await page.goto('./#/map?at=999,0,4');
	await expect(page.getByText(/left out: at=999,0,4/)).toBeVisible();
	await expect(map(page)).toBeVisible();
});

test.describe('with fingers', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	for (const { fragment, figure } of [
		{ fragment: '#/map?form=map', figure: 'svg[role=group]' },
		{ fragment: '#/network?form=whole', figure: '.stage canvas' }
	]) {
		test(`one scrolls the page over ${fragment}, two bring it closer`, async ({ page }) => {
			await page.goto(`./${fragment}`);
			await page.waitForFunction(viewIsThere);
			const picture = page.locator(`main figure ${figure}`).first();
			await expect(picture).toBeVisible();
			await picture.evaluate((it) => it.scrollIntoView({ block: 'center' }));
			await expect(
				page.getByText(/^Two fingers move the (map|picture) and bring it closer/)
			).toBeVisible();
			const box = (await picture.boundingBox())!;
			const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
			const fingers = await page.context().newCDPSession(page);
			const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
				fingers.send('Input.dispatchTouchEvent', {
					type,
					touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id }))
				});
			const scrolled = () => page.evaluate(() => window.scrollY);
			/** Where the page is once it has stopped: a finger that is lifted lets it run on. */
			const restedAt = async () => {
				let last = NaN;
				await expect
					.poll(async () => {
						const now = await scrolled();
						const still = now === last;
						last = now;
						return still;
					})
					.toBe(true);
				return last;
			};

			const before = await scrolled();
			await touch('touchStart', [[x, y]]);
			for (let by = 10; by <= 80; by += 10) await touch('touchMove', [[x, y - by]]);
			await touch('touchEnd', []);
			await expect.poll(scrolled).toBeGreaterThan(before + 20);
			await restedAt();
			expect(page.url()).not.toContain('at=');

			await picture.evaluate((it) => it.scrollIntoView({ block: 'center' }));
			const apart = (by: number): [number, number][] => [
				[x - by, y],
				[x + by, y]
			];
			const rested = await restedAt();
			await touch('touchStart', apart(20));
			for (let by = 25; by <= 100; by += 5) await touch('touchMove', apart(by));
			await touch('touchEnd', []);
			await expect(page).toHaveURL(/at=/);
			// Fingers that are lifted one after the other may let the page go by some pixels.
			expect(Math.abs((await restedAt()) - rested)).toBeLessThan(20);
		});
	}
});

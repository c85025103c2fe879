import { expect, test, type Page } from '@playwright/test';

import { ROUTES, viewIsThere } from '../../scripts/routes';

/** Least height of what a finger presses, px. */
const TARGET = 24;

/** What is too wide for the page, or too low to be pressed. */
const faultsIn = (page: Page) =>
	page.evaluate((least) => {
		const root = document.documentElement;
		const over = root.scrollWidth - root.clientWidth;
		const controls = 'main :is(button, select, summary, [role="radio"])';
		const small = [...document.querySelectorAll(controls)].filter((control) => {
			const { width, height } = control.getBoundingClientRect();
			const hidden = control.closest('.visually-hidden, svg');
			return width > 0 && height > 0 && height < least && !hidden;
		});
		const told = small.slice(0, 3).map((it) => it.textContent?.trim().slice(0, 30));
		return [
			...(over > 0 ? [`scrolls ${over} px`] : []),
			...(told.length ? [`small: ${told.join(', ')}`] : [])
		];
	}, TARGET);

for (const { width, hasTouch } of [
	{ width: 390, hasTouch: true },
	{ width: 768, hasTouch: true }
]) {
	test.describe(`${width} px wide`, () => {
		test.use({ viewport: { width, height: 844 }, hasTouch, isMobile: hasTouch });

		// Every route in turn, on machines of any speed.
		test.setTimeout(300_000);

		test('no page scrolls sideways, and every control has room for a finger', async ({ page }) => {
			const faults: string[] = [];
			for (const { name, fragment } of ROUTES) {
				await page.goto(`./${fragment}`);
				// A view that still counts, with its progress shown, must fit as well.
				await expect(page.locator('main h1')).not.toHaveText('Cyber Capacity Atlas');
				await expect(page.locator('main .opening')).toHaveCount(0);
				faults.push(...(await faultsIn(page)).map((fault) => `${name} ${fault}`));
			}
			expect(faults).toEqual([]);
		});
	});
}

/** Pages of charts and of narrow tables. */
const TIGHT: readonly string[] = [
	'overview',
	'map',
	'gaps',
	'need',
	'timeline',
	'country',
	'inventory',
	'region',
	'compare'
];

/** Words that the edge of their chart cuts. */
const cutWordsIn = (page: Page) =>
	page.evaluate(() => {
		/** Letters may overhang, and halos are wider than letters, px. */
		const SLACK = 4;
		const short = (text: string | null) => text?.trim().slice(0, 30);
		const labels = [...document.querySelectorAll<SVGTextElement>('main svg text')].filter(
			(text) => {
				const box = text.getBoundingClientRect();
				const edge = text.ownerSVGElement!.getBoundingClientRect();
				return box.left < edge.left - SLACK || box.right > edge.right + SLACK;
			}
		);
		return labels.map(({ textContent }) => `cuts ${short(textContent)}`);
	});

for (const lang of ['ru', 'zh', 'fr']) {
	test.describe(`390 px wide in ${lang}`, () => {
		test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
		test.setTimeout(120_000);

		test('pages of charts and tables fit, and no label is cut', async ({ page }) => {
			const faults: string[] = [];
			for (const { name, fragment } of ROUTES.filter((route) => TIGHT.includes(route.name))) {
				await page.goto(`./${fragment}${fragment.includes('?') ? '&' : '?'}lang=${lang}`);
				await expect(page.locator('html')).toHaveAttribute('lang', lang);
				await page.waitForFunction(viewIsThere);
				const found = [...(await faultsIn(page)), ...(await cutWordsIn(page))];
				faults.push(...found.map((fault) => `${name} ${fault}`));
			}
			expect(faults).toEqual([]);
		});
	});
}

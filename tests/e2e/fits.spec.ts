import { expect, test } from '@playwright/test';

import { ROUTES } from '../../scripts/routes';

/** Least height of what a finger presses, px. */
const TARGET = 24;

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
				const found = await page.evaluate((least) => {
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
				faults.push(...found.map((fault) => `${name} ${fault}`));
			}
			expect(faults).toEqual([]);
		});
	});
}

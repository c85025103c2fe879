import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { ROUTES, viewIsThere } from '../../scripts/routes';

const SIZES = [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
];

for (const viewport of SIZES) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test.describe(`at ${viewport.width} pixels, ${colorScheme}`, () => {
			test.use({ viewport, colorScheme });

			for (const { name, fragment } of ROUTES) {
				test(`axe finds nothing serious on ${name}`, async ({ page }) => {
					await page.goto(`./${fragment}`);
					await page.waitForFunction(viewIsThere);
					await page.waitForLoadState('networkidle');

					const { violations } = await new AxeBuilder({ page }).analyze();
					const serious = violations
						.filter(({ impact }) => impact === 'serious' || impact === 'critical')
						.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
					expect(serious).toEqual([]);
				});
			}
		});
	}
}

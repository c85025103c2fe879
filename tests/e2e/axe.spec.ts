import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { ROUTES, viewIsThere } from '../../scripts/routes';

const SIZES = [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
];
/** What another theme can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

for (const viewport of SIZES) {
	test.describe(`at ${viewport.width} pixels`, () => {
		test.use({ viewport });

		for (const { name, fragment } of ROUTES) {
			test(`axe finds nothing serious on ${name}, light or dark`, async ({ page }) => {
				await page.goto(`./${fragment}`);
				await page.waitForFunction(viewIsThere);
				await page.waitForLoadState('networkidle');
				expect(await seriousFaults(new AxeBuilder({ page }))).toEqual([]);

				await page.emulateMedia({ colorScheme: 'dark' });
				const inDark = new AxeBuilder({ page }).withRules(COLOUR_RULES);
				expect(await seriousFaults(inDark)).toEqual([]);
			});
		}
	});
}

/** Each serious or critical violation, with where it is. */
async function seriousFaults(axe: AxeBuilder): Promise<string[]> {
	const { violations } = await axe.analyze();
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
}

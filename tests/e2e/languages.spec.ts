import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { ROUTES, viewIsThere } from '../../scripts/routes';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const root = (page: Page) => page.locator('html');

/** Families of the faces that the page has fetched. */
const facesIn = (page: Page) =>
	page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts]
			.filter(({ status }) => status === 'loaded')
			.map(({ family }) => family.replaceAll('"', ''));
	});

test('a reader changes the language, and the link keeps it', async ({ page }) => {
	await page.goto('./#/gaps?topic=cybercrime');
	await expect(root(page)).toHaveAttribute('lang', 'en');
	await page.waitForFunction(viewIsThere);
	const english = await heading(page).innerText();
	expect(await facesIn(page)).not.toContain('Noto Sans Arabic Variable');

	await page.getByRole('combobox', { name: 'Language' }).selectOption('العربية');
	await expect(root(page)).toHaveAttribute('lang', 'ar');
	await expect(root(page)).toHaveAttribute('dir', 'rtl');
	await expect(heading(page)).not.toHaveText(english);
	await expect(heading(page)).toHaveText(/\p{Script=Arabic}/u);
	await expect(page).toHaveURL(/lang=ar/);
	await expect.poll(() => facesIn(page)).toContain('Noto Sans Arabic Variable');

	const arabic = await heading(page).innerText();
	await page.reload();
	await expect(heading(page)).toHaveText(arabic);

	await page.getByRole('combobox').filter({ hasText: 'English' }).selectOption('English');
	await expect(root(page)).toHaveAttribute('dir', 'ltr');
	await expect(heading(page)).toHaveText(english);
});

test('the browser’s own language comes first where the link names none', async ({ browser }) => {
	const context = await browser.newContext({ locale: 'fr-CA' });
	const page = await context.newPage();
	await page.goto('./');
	await expect(root(page)).toHaveAttribute('lang', 'fr');
	await page.goto('./#/?lang=en');
	await expect(root(page)).toHaveAttribute('lang', 'en');
	await context.close();
});

test('a language that cannot be fetched leaves the page as it is, and says so', async ({
	page
}) => {
	await page.goto('./#/map');
	await page.waitForFunction(viewIsThere);
	await page.route(/\/assets\/ru-.*\.js$/, (route) => route.abort());
	await page.getByRole('combobox', { name: 'Language' }).selectOption('Русский');
	await expect(page.getByText('Русский could not be fetched')).toBeVisible();
	await expect(root(page)).toHaveAttribute('lang', 'en');
});

test('a country is found by its name in another script', async ({ page }) => {
	await page.goto('./');
	const search = page.getByRole('combobox', { name: /^Search countries/ });
	await search.fill('肯尼亚');
	await expect(page.getByRole('option', { name: /Kenya/ }).first()).toBeVisible();
	await search.fill('Кения');
	await expect(page.getByRole('option', { name: /Kenya/ }).first()).toBeVisible();
});

for (const lang of ['ar', 'zh', 'fr', 'ru', 'es']) {
	test(`axe finds nothing serious on any route in ${lang}`, async ({ page }) => {
		// Some thirty pages, one after the other, also on a slow machine.
		test.setTimeout(900_000);
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		for (const { name, fragment } of ROUTES) {
			await page.goto(`./${fragment}${fragment.includes('?') ? '&' : '?'}lang=${lang}`);
			await page.waitForFunction(viewIsThere);
			await expect(root(page)).toHaveAttribute('lang', lang);
			const { violations } = await new AxeBuilder({ page }).analyze();
			for (const { id, impact, nodes } of violations) {
				if (impact !== 'serious' && impact !== 'critical') continue;
				faults.push(`${name}: ${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
			}
		}
		expect(faults).toEqual([]);
	});
}

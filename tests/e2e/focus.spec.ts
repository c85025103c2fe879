import { expect, test, type Page } from '@playwright/test';

const focused = (page: Page) =>
	page.evaluate(() => {
		const at = document.activeElement;
		return at?.getAttribute('aria-label') ?? at?.textContent?.trim().slice(0, 40) ?? '';
	});

test('a panel that is closed gives the focus back to what opened it', async ({ page }) => {
	await page.goto('./#/map?form=tiles');
	const kenya = page.getByRole('button', { name: /^Kenya: / });
	await kenya.focus();
	await page.keyboard.press('Enter');
	const panel = page.getByRole('complementary', { name: 'Kenya' });
	await panel.getByRole('button', { name: /^Close/ }).focus();
	await page.keyboard.press('Enter');
	await expect(panel).toBeHidden();
	await expect(kenya).toBeFocused();
});

test('no step of a walk by keyboard leaves the focus nowhere', async ({ page }) => {
	await page.goto('./#/map?topic=cybercrime');
	await page.getByRole('link', { name: 'Gaps', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#\/gaps/);
	await expect.poll(() => focused(page)).toBe('Gaps');

	await page.goto('./#/countries');
	await page.getByRole('link', { name: 'Kenya' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#\/countries\/KEN/);
	await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('removing filters one by one keeps the focus on the next, then on Filters', async ({
		page
	}) => {
		await page.goto('./#/map?topic=cybercrime,policy-strategy');
		await page.getByRole('button', { name: 'Remove Cybercrime' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: 'Remove Policy and strategy' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeFocused();
	});

	test('the sheet of filters gives the focus back', async ({ page }) => {
		await page.goto('./#/map');
		const filters = page.getByRole('button', { name: 'Filters', exact: true });
		await filters.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(filters).toBeFocused();
	});
});

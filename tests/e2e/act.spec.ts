import { expect, test } from '@playwright/test';

test('a kept finding is found again after a reload, still true, and can be removed', async ({
	page
}) => {
	await page.goto('./#/map?topic=cybercrime');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText(/cybercrime/);
	await page.getByRole('button', { name: 'Keep this finding' }).click();
	await page.getByRole('link', { name: 'See all' }).click();
	await page.reload();
	await expect(page.getByText('Still true', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: /^Remove/ }).click();
	await expect(page.getByRole('heading', { name: 'No finding is kept yet' })).toBeVisible();
});

test('the timeline says which pairs go dark, and looks further ahead', async ({ page }) => {
	await page.goto('./#/timeline');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/country and topic pairs?/);
	await page.getByRole('radio', { name: '24', exact: true }).check({ force: true });
	await expect(page).toHaveURL(/horizon=24/);
	await page
		.getByRole('button', { name: /: from / })
		.first()
		.focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/select=initiative:/);
});

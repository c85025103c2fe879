import { readFileSync } from 'node:fs';

import { expect, test } from '@playwright/test';

test('a donor reaches a shortlist, the records behind a row and its file by keyboard alone', async ({
	page
}) => {
	await page.goto('./#/');
	await expect(page.locator('main [role="status"]').first()).toHaveText(/initiatives$/);
	await page.getByRole('link', { name: 'Shortlist', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#\/shortlist/);

	await page.getByRole('checkbox', { name: /^Incident management: / }).focus();
	await page.keyboard.press('Space');
	await page.getByRole('button', { name: 'Pacific small island states' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/topic=incident-management&group=oceania,sids/);

	const row = page.getByRole('button', { name: /^Fiji, Incident management$/ });
	await row.focus();
	await page.keyboard.press('Enter');
	const panel = page.getByRole('complementary', { name: /Fiji/ });
	await expect(panel.getByRole('link').first()).toBeVisible();

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Take as CSV' }).focus();
	await page.keyboard.press('Enter');
	const csv = readFileSync(await (await download).path(), 'utf8');
	const lines = csv.trim().split('\r\n');
	expect(csv.startsWith('\uFEFF')).toBe(true);
	expect(lines[0]).toMatch(/^country,iso3,topic/);
	expect(lines.slice(1).some((line) => line.startsWith('Fiji,FJI,'))).toBe(true);
});

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

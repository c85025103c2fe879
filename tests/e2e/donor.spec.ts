import { readFileSync } from 'node:fs';

import { expect, test } from '@playwright/test';

import { tabTo } from './keyboard';

test('a donor goes from the start to a shortlist, its records and its file by keyboard alone', async ({
	page
}) => {
	await page.goto('./#/');
	await expect(page.getByRole('status').first()).toHaveText(/initiatives$/);

	// To the shortlist by its tab.
	await tabTo(page, page.getByRole('link', { name: 'Shortlist', exact: true }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#\/shortlist/);
	await expect(page.getByRole('button', { name: /, Incident management$/ }).first()).toBeVisible();

	// Incident management, in the Pacific's small island states.
	await tabTo(page, page.getByRole('checkbox', { name: /^Incident management: / }));
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/topic=incident-management/);
	await tabTo(page, page.getByRole('button', { name: 'Pacific small island states' }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/group=oceania,sids/);

	// Past the filters, the file stands before the rows.
	await tabTo(page, page.getByRole('link', { name: 'Skip the filters' }), { key: 'Shift+Tab' });
	await page.keyboard.press('Enter');
	const download = page.waitForEvent('download');
	expect(await tabTo(page, page.getByRole('button', { name: 'Take as CSV' }))).toBeLessThan(5);
	await page.keyboard.press('Enter');
	const csv = readFileSync(await (await download).path(), 'utf8');
	expect(csv.split('\r\n')[0]).toMatch(/^\uFEFFcountry,iso3,topic/);

	// One row, and what is behind it.
	await tabTo(page, page.getByRole('button', { name: 'Fiji, Incident management' }));
	await page.keyboard.press('Enter');
	const panel = page.getByRole('complementary', { name: /Fiji/ });
	const records = panel.getByRole('list').first().getByRole('listitem');
	await expect(records.first()).toBeVisible();

	// The file and the panel count the same records.
	const fiji = csv.split('\r\n').find((line) => line.startsWith('Fiji,FJI,'))!;
	const ids = fiji.slice(fiji.lastIndexOf(',') + 1).split(' ');
	await expect(panel.getByText(new RegExp(`^${ids.length} initiatives?$`))).toBeVisible();

	// And from the panel to the source of a record.
	await tabTo(page, panel.locator('a[target=_blank]'), { most: 120 });
});

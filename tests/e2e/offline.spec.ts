import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';

import { ROUTES, viewIsThere } from '../../scripts/routes';

/** No request gets anywhere, not even one of a worker, which `setOffline` would let through. */
const CUT = ['--proxy-server=127.0.0.1:9', '--proxy-bypass-list=<-loopback>'];

/** A browser whose profile outlives it, as a reader's does. */
async function browserOf(profile: string, args: string[] = []): Promise<BrowserContext> {
	const { launchOptions, baseURL, viewport, locale } = test.info().project.use;
	return chromium.launchPersistentContext(profile, {
		...launchOptions,
		args: [...(launchOptions?.args ?? []), ...args],
		baseURL,
		viewport,
		locale,
		serviceWorkers: 'allow'
	});
}

const ready = (page: Page) => page.getByText('Ready for offline');

test('after one visit a restarted browser opens every view without a network', async () => {
	const profile = await mkdtemp(join(tmpdir(), 'atlas-profile-'));
	try {
		const first = await browserOf(profile);
		const visit = await first.newPage();
		await visit.goto('./#/data');
		await expect(ready(visit)).toBeVisible({ timeout: 60_000 });
		await first.close();

		const second = await browserOf(profile, CUT);
		const cut = await second.newPage();
		const faults: string[] = [];
		cut.on('pageerror', ({ message }) => faults.push(message));
		for (const { fragment } of ROUTES) {
			await cut.goto(`./${fragment}`);
			await cut.waitForFunction(viewIsThere);
			await expect(cut.getByText('This view could not be drawn')).toHaveCount(0);
		}
		await cut.goto('./#/data');
		await expect(ready(cut)).toBeVisible();
		expect(faults).toEqual([]);
		await second.close();
	} finally {
		await rm(profile, { recursive: true, force: true });
	}
});

test('what is kept can be removed, and comes back when asked for', async ({ page }) => {
	await page.goto('./#/data');
	await page.getByRole('button', { name: 'Remove program and inventory' }).click();
	await page.getByRole('button', { name: 'Keep', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Remove', exact: true })).toHaveCount(0);

	await page.getByRole('button', { name: 'Remove program and inventory' }).click();
	await page.getByRole('button', { name: 'Remove', exact: true }).click();
	await expect(
		page.getByRole('heading', { level: 1, name: 'The inventory was removed from this machine' })
	).toBeVisible();
	const databases = await page.evaluate(async () =>
		(await indexedDB.databases()).map(({ name }) => name)
	);
	expect(databases).not.toContain('cyber-capacity-atlas');

	await page.getByRole('button', { name: 'Load it again' }).click();
	await expect(page.getByRole('heading', { level: 1, name: /listings from/ })).toBeVisible();
});

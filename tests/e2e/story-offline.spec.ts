import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';

import { viewIsThere } from '../../scripts/routes';

/** No request gets anywhere, not even one of a worker, which `setOffline` would let through. */
const CUT = ['--proxy-server=127.0.0.1:9', '--proxy-bypass-list=<-loopback>'];

/** Ten views as they might be told, each with something that is its own. */
const STEPS = [
	'#/',
	'#/map?topic=cybercrime&at=36.8,-1.3,3',
	'#/gaps?group=africa&form=matrix',
	'#/need',
	'#/overlaps',
	'#/network?form=whole',
	'#/timeline?group=oceania',
	'#/countries/KEN',
	'#/inventories/cybil',
	'#/measures'
];

const STORY = {
	format: 'atlas-story',
	version: 1,
	id: 'dix-vues',
	title: 'Dix vues',
	steps: STEPS.map((fragment, at) => ({
		id: `vue-${at + 1}`,
		fragment,
		title: `Vue ${at + 1}`,
		note: `À dire : ${at + 1}`
	}))
};

/** A browser whose profile outlives it, as a reader's does. */
async function browserOf(profile: string, args: string[] = []): Promise<BrowserContext> {
	const { launchOptions, baseURL, viewport, locale } = test.info().project.use;
	const context = await chromium.launchPersistentContext(profile, {
		...launchOptions,
		args: [...(launchOptions?.args ?? []), ...args],
		baseURL,
		viewport,
		locale,
		acceptDownloads: true,
		serviceWorkers: 'allow'
	});
	context.setDefaultTimeout(60_000);
	return context;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const stage = (page: Page) => page.getByRole('group', { name: 'Projection', exact: true });

/** First bytes and length of the file that a press makes. */
async function taken(page: Page, button: string | RegExp): Promise<{ head: string; size: number }> {
	const download = page.waitForEvent('download', { timeout: 180_000 });
	await page.getByRole('dialog').getByRole('button', { name: button }).click();
	const bytes = await readFile(await (await download).path());
	return { head: bytes.subarray(0, 8).toString('latin1'), size: bytes.length };
}

async function openTake(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Exporter', exact: true }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
}

test('a story of ten views is told in French without a network, and taken along', async () => {
	test.setTimeout(600_000);
	const profile = await mkdtemp(join(tmpdir(), 'atlas-story-'));
	try {
		const first = await browserOf(profile);
		const visit = await first.newPage();
		await visit.goto('./#/data?lang=fr');
		await expect(visit.getByText('Prêt hors connexion')).toBeVisible({ timeout: 120_000 });
		await visit.goto('./#/stories?lang=fr');
		await visit.getByLabel('Ouvrir un fichier de récit').setInputFiles({
			name: 'dix-vues.atlas-story.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(STORY))
		});
		await expect(visit.getByRole('link', { name: 'Dix vues' })).toBeVisible();
		await first.close();

		const second = await browserOf(profile, CUT);
		const page = await second.newPage();
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		await page.goto('./#/stories/dix-vues?lang=fr');
		await page.getByRole('link', { name: 'Présenter', exact: true }).click();

		const said = new Set<string>();
		for (const [at] of STEPS.entries()) {
			await expect(stage(page)).toContainText(`Étape ${at + 1} sur 10`);
			await page.waitForFunction(viewIsThere);
			await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
			await expect(page.getByText(`Vue ${at + 1}`, { exact: true }).first()).toBeVisible();
			await expect(heading(page)).toHaveText(/[éèàâêô]|\b(de|des|du|les|le|la|l’|un|une)\b/i);
			await expect(page.locator('main .opening, main [role="alert"]')).toHaveCount(0);
			said.add(await heading(page).innerText());
			await page.keyboard.press('PageDown');
		}
		expect(said.size).toBe(STEPS.length);
		expect(faults).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/#\/stories\/dix-vues/);

		await openTake(page);
		const slides = await taken(page, /Dix vues/);
		expect(slides.head).toMatch(/^PK/);
		expect(slides.size).toBeGreaterThan(100_000);
		await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
		await expect(page.getByRole('dialog')).toHaveCount(0);

		await page.goto('./#/gaps?lang=fr&group=africa');
		await page.waitForFunction(viewIsThere);
		await openTake(page);
		const picture = await taken(page, /^PNG$/);
		expect(picture.head).toBe('\x89PNG\r\n\x1a\n');
		expect(picture.size).toBeGreaterThan(50_000);
		const book = await taken(page, 'Classeur (XLSX)');
		expect(book.head).toMatch(/^PK/);
		expect(book.size).toBeGreaterThan(20_000);
		expect(faults).toEqual([]);
		await second.close();
	} finally {
		// A browser that was just closed may still write.
		await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
	}
});

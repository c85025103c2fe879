import { readFileSync } from 'node:fs';

import { expect, test, type Page } from '@playwright/test';

interface CountryLine {
	iso3: string;
	status: string;
	name: string;
}

const members = readFileSync('data/countries.jsonl', 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as CountryLine)
	.filter(({ status }) => status === 'un-member');

/** A place on the map or in the tiles. */
const PLACE = ':is(button, [role="button"])[data-iso3]';
const status = (page: Page) => page.locator('main [role="status"]').first();

test('a link, Back, Forward and reload show the same state', async ({ page }) => {
	await page.goto('./#/map?topic=cybercrime&select=country:KEN');
	await expect(status(page)).toHaveText(/^\d+ of [\d,]+ initiatives$/);
	const filtered = await status(page).innerText();
	await expect(page.getByRole('complementary', { name: 'Kenya' })).toBeVisible();

	await page.getByRole('link', { name: 'Gaps', exact: true }).click();
	await expect(page).toHaveURL(/#\/gaps\?topic=cybercrime/);
	await expect(status(page)).toHaveText(filtered);

	await page.goBack();
	await expect(page).toHaveURL(/#\/map\?topic=cybercrime/);
	await expect(page.getByRole('complementary', { name: 'Kenya' })).toBeVisible();
	await page.goForward();
	await expect(page).toHaveURL(/#\/gaps/);
	await page.reload();
	await expect(status(page)).toHaveText(filtered);
});

test('a filter set in the rail is in the address, and Escape closes a selection', async ({
	page
}) => {
	await page.goto('./#/map');
	await page.getByRole('checkbox', { name: /^Data protection: / }).check();
	await expect(page).toHaveURL(/topic=data-protection/);
	await expect(status(page)).not.toHaveText(/^(\S+) of \1 /);

	await page.goto('./#/map?select=country:FJI');
	await expect(page.getByRole('complementary', { name: 'Fiji' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('complementary', { name: 'Fiji' })).toBeHidden();
});

test('a bad value in a link is dropped with a notice, and unknown keys are kept', async ({
	page
}) => {
	await page.goto('./#/map?topic=cybercrime,alchemy&utm_source=mail');
	await expect(page.getByText(/Part of the link is not known here.*topic=alchemy/)).toBeVisible();
	await page.getByRole('link', { name: 'Network', exact: true }).click();
	await expect(page).toHaveURL(/topic=cybercrime(&|$)/);

	await page.goto('./#/nowhere');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
});

test('search forgives a typo and a missing accent, by keyboard alone', async ({ page }) => {
	await page.goto('./#/');
	await expect(status(page)).toHaveText(/initiatives$/);
	await page.keyboard.press('/');
	await page.keyboard.type('kirbati');
	await expect(page.getByRole('option', { name: /Kiribati/ }).first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#\/countries\/KIR/);

	await page.keyboard.press('/');
	await page.keyboard.type('cote d ivoire');
	await expect(page.getByRole('option', { name: /Côte d.Ivoire/ }).first()).toBeVisible();
});

for (const [width, height] of [
	[1440, 900],
	[390, 844]
] as const) {
	test(`all 193 members are named on the map and reached by keyboard at ${width} pixels`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('./#/map');
		await expect(page.locator(PLACE).first()).toBeAttached();
		expect(members).toHaveLength(193);

		const named = await page
			.locator(PLACE)
			.evaluateAll((marks) =>
				marks.map((mark) => [mark.getAttribute('data-iso3'), mark.getAttribute('aria-label')])
			);
		const names = new Map(named as [string, string][]);
		for (const { iso3 } of members) {
			expect(names.get(iso3), iso3).toMatch(/^.+: .+$/);
		}

		// One tab stop; the arrow keys lead from any place to all others.
		const start = page.locator(`${PLACE}[tabindex="0"]`);
		await expect(start).toHaveCount(1);
		await start.focus();
		const reached = await page.evaluate(async () => {
			const here = () => document.activeElement?.getAttribute('data-iso3') ?? '';
			const seen = new Set([here()]);
			const queue = [here()];
			for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
				for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
					const place = document.querySelector<HTMLElement>(
						`:is(button, [role="button"])[data-iso3="${from}"]`
					);
					place?.focus();
					place?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
					await new Promise((resume) => setTimeout(resume));
					if (seen.has(here())) continue;
					seen.add(here());
					queue.push(here());
				}
			}
			return [...seen];
		});
		const missing = members.filter(({ iso3 }) => !reached.includes(iso3));
		expect(missing.map(({ name }) => name)).toEqual([]);
	});
}

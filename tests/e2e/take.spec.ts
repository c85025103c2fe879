import { readFile } from 'node:fs/promises';

import { expect, test, type Download, type Page } from '@playwright/test';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Take it with you' });

async function open(page: Page, fragment: string): Promise<void> {
	await page.goto(`./${fragment}`);
	await page.getByRole('button', { name: 'Take', exact: true }).click();
	await expect(dialog(page)).toBeVisible();
}

async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
	const download = page.waitForEvent('download');
	await press();
	return download;
}

const textOf = async (file: Download) => readFile(await file.path(), 'utf8');

/** Width and height that the header of a PNG states, ISO/IEC 15948. */
async function sizeOf(file: Download): Promise<[width: number, height: number]> {
	const bytes = await readFile(await file.path());
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

for (const route of ['map', 'gaps', 'network', 'overlaps']) {
	test(`the picture of ${route} is one whole SVG file with text, letters and its origin`, async ({
		page
	}) => {
		await open(page, `#/${route}`);
		const heading = await page.getByRole('heading', { level: 1 }).innerText();
		const file = await saved(page, () => page.getByRole('button', { name: 'SVG' }).click());
		expect(file.suggestedFilename()).toMatch(
			new RegExp(`^cyber-capacity-atlas-${route}-picture-[0-9.]+\\.svg$`)
		);
		const svg = await textOf(file);
		const read = await page.evaluate((text) => {
			const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
			const all = [...parsed.querySelectorAll('*')];
			const references = all.flatMap((element) =>
				[...element.attributes].flatMap(({ name, value }) =>
					/href$|^src$/.test(name) || value.includes('url(') ? [value] : []
				)
			);
			return {
				wellFormed: parsed.querySelector('parsererror') === null,
				title: parsed.querySelector('title')?.textContent,
				lang: parsed.documentElement.getAttribute('lang'),
				texts: parsed.querySelectorAll('text').length,
				words: all
					.filter(({ localName }) => localName === 'text')
					.map(({ textContent }) => textContent)
					.join(' '),
				source: all.find(({ nodeName }) => nodeName === 'dc:source')?.textContent,
				names: [...new Set(all.map(({ localName }) => localName))],
				outside: references.filter((it) => !/^(data:|url\(#|#)/.test(it)),
				lost: references
					.flatMap((it) => /^url\(#(.+)\)$/.exec(it)?.[1] ?? [])
					.filter((id) => parsed.getElementById(id) === null)
			};
		}, svg);
		expect(read.wellFormed).toBe(true);
		expect(read.title?.replace(/\s+/g, ' ')).toBe(heading.replace(/\s+/g, ' '));
		expect(read.lang).toBe('en');
		expect(read.source).toMatch(new RegExp(`/#/${route}\\?lang=en$`));
		expect(read.texts).toBeGreaterThan(20);
		expect(read.words).toContain('No filter.');
		expect(read.words).toMatch(/Release [0-9.]+/);
		expect(read.words).toContain('Borders, names and colours express no view');
		expect(read.names).not.toContain('foreignObject');
		expect(read.outside).toEqual([]);
		expect(read.lost).toEqual([]);
		expect(svg).toContain('@font-face');
		expect(svg.replace(/data:font[^)]+/g, '')).not.toMatch(/url\((?!#|data:)[^)]/);
		await expect(dialog(page).getByRole('status')).toHaveText(/^Saved: /);
	});
}

test('a PNG has exactly the pixels that were asked for', async ({ page }) => {
	await open(page, '#/gaps');
	const one = await saved(page, () =>
		page.getByRole('button', { name: 'PNG', exact: true }).click()
	);
	const [width, height] = await sizeOf(one);
	expect(width).toBe(1280);
	const large = await saved(page, () => page.getByRole('button', { name: 'PNG, 4K' }).click());
	expect(await sizeOf(large)).toEqual([3840, height * 3]);
	await page.getByText('Slide, 16:9').click();
	const wide = await saved(page, () => page.getByRole('button', { name: 'PNG, 4K' }).click());
	expect(await sizeOf(wide)).toEqual([3840, 2160]);
});

test('letters that no file can hold are left out of a picture', async ({ page }) => {
	const wish = (form: string) => () =>
		page.goto(`./#/map?q=%0Bcyber&take=${form}`).then(() => undefined);
	const svg = await textOf(await saved(page, wish('svg')));
	const isWhole = await page.evaluate(
		(text) => !new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror'),
		svg
	);
	expect(isWhole).toBe(true);
	await page.goto('about:blank');
	const [width] = await sizeOf(await saved(page, wish('png')));
	expect(width).toBe(1280);
});

test('a link can ask for a picture, which is made at once and asked for once', async ({ page }) => {
	const file = await saved(page, () =>
		page.goto('./#/map?topic=cybercrime&take=svg').then(() => undefined)
	);
	expect(await textOf(file)).toContain('Topic: Cybercrime');
	await expect(dialog(page)).toBeVisible();
	expect(page.url()).not.toContain('take=');
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
});

test('a link that asks for what cannot be made is told so', async ({ page }) => {
	await page.goto('./#/map?take=gif');
	await expect(page.getByText(/left out: take=gif/)).toBeVisible();
	await expect(dialog(page)).toHaveCount(0);
});

test('what takes long can be cancelled, and the focus goes back to where it was', async ({
	page
}) => {
	await open(page, '#/network?form=whole');
	// The page of the picture cannot be opened: it would be waited for in vain.
	await page.route(/\?plate/, () => undefined);
	await page.getByRole('button', { name: 'SVG' }).click();
	await expect(dialog(page).getByRole('progressbar')).toBeVisible();
	await expect(page.getByRole('button', { name: 'SVG' })).toBeDisabled();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(dialog(page).getByRole('status')).toHaveText(/^Cancelled/);
	await expect(page.locator('iframe')).toHaveCount(0);
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('button', { name: 'Take', exact: true })).toBeFocused();
});

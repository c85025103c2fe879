import { expect, test, type Page } from '@playwright/test';

/** Pages of a PDF as Chromium writes it. */
function pagesOf(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

async function print(page: Page, route: string): Promise<Buffer> {
	await page.goto(`/#/${route}`);
	await expect(page.getByRole('heading', { level: 2, name: /^Every record/ })).toBeVisible();
	await expect(page.getByText(/^Global Cybersecurity Index/).first()).toBeVisible();
	return page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
}

test.describe('country profiles on paper', () => {
	test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium prints to PDF');

	for (const [iso3, name] of [
		['VUT', 'Vanuatu'],
		['UKR', 'Ukraine'],
		['MDA', 'Republic of Moldova'],
		['PAK', 'Pakistan']
	] as const) {
		test(`${name} takes two pages at most`, async ({ page }) => {
			const pdf = await print(page, `countries/${iso3}`);
			expect(pagesOf(pdf)).toBeGreaterThan(0);
			expect(pagesOf(pdf)).toBeLessThanOrEqual(2);
		});
	}

	test('print every record with the address of each source, and nothing to press', async ({
		page
	}) => {
		await print(page, 'countries/VUT');
		await page.emulateMedia({ media: 'print' });
		const records = page.getByRole('region', { name: /^Every record/ });
		await expect(records.getByRole('listitem')).toHaveCount(29);
		await expect(records.getByRole('link', { name: /^cert\.gov\.vu\// }).first()).toBeVisible();
		await expect(records.getByText(/\/#\/countries\/VUT$/)).toBeVisible();
		await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
		await expect(page.getByText(/and \d+ more, not printed here/).first()).toBeVisible();
	});
});

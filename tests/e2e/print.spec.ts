import { expect, test, type Page } from '@playwright/test';

import { ROUTES, viewIsThere } from '../../scripts/routes';

/** Pages that a route may take: three unless it is a list that says how much it leaves out. */
const MOST_PAGES = 3;
const LONGER: Readonly<Record<string, number>> = {
	shortlist: 4,
	actors: 10,
	inventory: 5,
	practice: 10,
	data: 7,
	about: 4
};

/** Pages of a PDF as Chromium writes it. */
function pagesOf(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Names of the fonts inside a PDF. */
function fontsOf(pdf: Buffer): string[] {
	const found = pdf.toString('latin1').matchAll(/\/FontName\s*\/[A-Z]{6}\+([\w-]+)/g);
	return [...found].map(([, name]) => name!);
}

const footOf = (page: Page) => page.locator('main > footer[data-paper]');

async function open(page: Page, fragment: string): Promise<void> {
	await page.goto(`/${fragment}`);
	await page.waitForFunction(viewIsThere);
	await expect(footOf(page)).toBeAttached();
	await expect(page.locator('main [aria-busy="true"], main [data-pending]')).toHaveCount(0);
}

const toPdf = (page: Page) => page.pdf({ printBackground: true, preferCSSPageSize: true });

test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium prints to PDF');

test.describe('every page on paper', () => {
	for (const { name, fragment } of ROUTES) {
		test(`${name} is no longer than it must be and has nothing to press`, async ({ page }) => {
			await open(page, fragment);
			const pages = pagesOf(await toPdf(page));
			expect(pages).toBeGreaterThan(0);
			expect(pages).toBeLessThanOrEqual(LONGER[name] ?? MOST_PAGES);

			await page.emulateMedia({ media: 'print' });
			const controls = page.locator(
				'header button, header select, nav, .rail, [data-control], button.more, input[type="search"]'
			);
			await expect(controls.filter({ visible: true })).toHaveCount(0);
			await expect(footOf(page)).toContainText(/Release .+http.+#\//);
		});
	}

	for (const fragment of ['#/map?form=table', '#/data', '#/inventories']) {
		test(`repeats the heads of ${fragment} as text, which Chromium paints`, async ({ page }) => {
			await open(page, fragment);
			await page.emulateMedia({ media: 'print' });
			const buttons = page.locator('main thead button');
			await expect(buttons.first()).toBeAttached();
			const shown = await buttons.evaluateAll((all) =>
				all.map((button) => getComputedStyle(button).display)
			);
			expect(new Set(shown)).toEqual(new Set(['contents']));
		});
	}

	for (const fragment of [
		'#/terms?part=glossary',
		'#/topics/cybercrime',
		'#/practice',
		'#/actors',
		'#/compare?countries=KEN,UGA'
	]) {
		test(`sets no columns of text inside a grid in ${fragment}`, async ({ page }) => {
			await open(page, fragment);
			await page.emulateMedia({ media: 'print' });
			// Where a page ends, Chromium lays such columns over their edge, or over what follows.
			const inGrids = await page.locator('main').evaluate((main) => {
				const found: string[] = [];
				for (const element of main.querySelectorAll('*')) {
					const { columnCount } = getComputedStyle(element);
					if (columnCount === 'auto' || !element.checkVisibility()) continue;
					let around: Element = element;
					while (around !== main) {
						around = around.parentElement!;
						const { display } = getComputedStyle(around);
						if (/grid|flex/.test(display)) found.push(`${element.tagName} in ${around.className}`);
					}
				}
				return found;
			});
			expect(inGrids).toEqual([]);
		});
	}

	for (const fragment of [
		'#/inventories',
		'#/data',
		'#/map?multiples=topic',
		'#/measures',
		'#/overlaps/review',
		'#/stories/nobody'
	]) {
		test(`says nothing of pressing in ${fragment}`, async ({ page }) => {
			await open(page, fragment);
			await page.emulateMedia({ media: 'print' });
			const text = await page.locator('main').innerText();
			expect(text).not.toMatch(/\b(Press|Tick up|Choose a|Duplicate it|Keys)\b/);
		});
	}

	for (const lang of ['en', 'ar']) {
		test(`parts a long matrix between rows, with its heads on each page, in ${lang}`, async ({
			page
		}) => {
			await open(page, `#/gaps?rows=country&cols=topic&lang=${lang}`);
			await page.emulateMedia({ media: 'print' });
			await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
			const sheets = page.getByRole('grid').filter({ visible: true });
			await expect(sheets).not.toHaveCount(1);
			const sizes = await sheets.evaluateAll((all) =>
				all.map((sheet) => ({
					height: sheet.getBoundingClientRect().height,
					text: parseFloat(getComputedStyle(sheet).fontSize) * (sheet.currentCSSZoom ?? 1),
					heads: sheet.querySelectorAll('[role="columnheader"]').length,
					rows: sheet.querySelectorAll('[role="rowheader"]').length
				}))
			);
			for (const { height, text, heads } of sizes) {
				expect(height).toBeLessThan(1050);
				// 6.5 points.
				expect(text).toBeGreaterThan(8.6);
				expect(heads).toBe(sizes[0]!.heads);
			}
			expect(sizes.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(130);
		});
	}

	test('says the filter value by value, and its address in full', async ({ page }) => {
		await open(page, '#/gaps?topic=cybercrime&group=sids');
		await page.emulateMedia({ media: 'print' });
		await expect(footOf(page)).toBeVisible();
		await expect(footOf(page)).toContainText('Filter: Topic: Cybercrime');
		await expect(footOf(page)).toContainText('/#/gaps?topic=cybercrime&group=sids&lang=en');
	});

	test('is light when the screen is dark', async ({ page }) => {
		await open(page, '#/map?theme=dark');
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const paper = () => getComputedStyle(document.documentElement).backgroundColor;
		expect(await page.evaluate(paper)).toBe('rgb(255, 255, 255)');
	});

	test('lays a matrix of all countries on a few pages', async ({ page }) => {
		await open(page, '#/gaps?rows=country');
		expect(pagesOf(await toPdf(page))).toBeLessThanOrEqual(5);
	});

	test('is the same from a phone as from a desk', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await open(page, '#/timeline');
		const fromDesk = pagesOf(await toPdf(page));
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, '#/timeline');
		expect(pagesOf(await toPdf(page))).toBe(fromDesk);
	});

	test('shows the whole matrix also from a phone', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, '#/gaps');
		await expect(page.getByRole('grid')).toHaveCount(0);
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(page.getByRole('rowheader').filter({ visible: true })).toHaveCount(13);
	});

	test('spells out every link that leaves the Atlas', async ({ page }) => {
		await open(page, '#/inventories/cybil');
		await page.emulateMedia({ media: 'print' });
		const links = page.locator('main a[data-url]');
		await expect(links.first()).toBeAttached();
		const unspelled = await links.evaluateAll(
			(all) =>
				all.filter((link) => {
					const { content } = getComputedStyle(link, '::after');
					// The host is there already, unless the link says something else.
					const host = link.querySelector('.host')?.textContent ?? '';
					const { url } = (link as HTMLElement).dataset;
					return !content.includes(url!.slice(host.length)) || !url!.startsWith(host);
				}).length
		);
		expect(unspelled).toBe(0);
	});

	test('in Arabic starts at the right, with its letters inside', async ({ page }) => {
		await open(page, '#/gaps?lang=ar');
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		const pdf = await toPdf(page);
		expect(fontsOf(pdf).some((name) => name.startsWith('NotoSansArabic'))).toBe(true);
		await page.emulateMedia({ media: 'print' });
		const room = await page.locator('main h1').evaluate((heading) => {
			const range = document.createRange();
			range.selectNodeContents(heading);
			const lines = [...range.getClientRects()];
			const box = heading.getBoundingClientRect();
			return {
				left: Math.min(...lines.map(({ left }) => left)) - box.left,
				right: box.right - Math.max(...lines.map(({ right }) => right))
			};
		});
		expect(room.right).toBeLessThan(2);
		expect(room.left).toBeGreaterThan(40);
		await expect(footOf(page)).toContainText(/[\u0600-\u06ff]{3}/);
	});

	test('is printed, not the dialog that was asked for it', async ({ page }) => {
		await page.addInitScript(() => {
			window.print = () => {
				document.documentElement.dataset.printed = document.querySelector('dialog[open]')
					? 'dialog'
					: 'view';
			};
		});
		await open(page, '#/gaps');
		await page.getByRole('button', { name: 'Take' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-printed', 'view');
	});
});

test.describe('country profiles on paper', () => {
	async function openProfile(page: Page, iso3: string): Promise<void> {
		await open(page, `#/countries/${iso3}`);
		await expect(page.getByRole('heading', { level: 2, name: /^Every record/ })).toBeVisible();
		await expect(page.getByText(/^Global Cybersecurity Index/).first()).toBeVisible();
	}

	for (const [iso3, name] of [
		['VUT', 'Vanuatu'],
		['UKR', 'Ukraine'],
		['MDA', 'Republic of Moldova'],
		['PAK', 'Pakistan']
	] as const) {
		test(`${name} takes two pages at most`, async ({ page }) => {
			await openProfile(page, iso3);
			const pages = pagesOf(await toPdf(page));
			expect(pages).toBeGreaterThan(0);
			expect(pages).toBeLessThanOrEqual(2);
		});
	}

	test('print every record with the address of each source, and nothing to press', async ({
		page
	}) => {
		await openProfile(page, 'VUT');
		await page.emulateMedia({ media: 'print' });
		const records = page.getByRole('region', { name: /^Every record/ });
		await expect(records.getByRole('listitem')).toHaveCount(29);
		await expect(records.getByRole('link', { name: /^cert\.gov\.vu\// }).first()).toBeVisible();
		await expect(records.getByText(/\/#\/countries\/VUT$/)).toBeVisible();
		await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
		await expect(page.getByText(/and \d+ more, not printed here/).first()).toBeVisible();
	});
});

test.describe('addresses, names and numbers on paper', () => {
	for (const lang of ['en', 'ar']) {
		test(`keep an address apart from the next and its host in one piece (${lang})`, async ({
			page
		}) => {
			await open(page, `#/overlaps?lang=${lang}`);
			await page.emulateMedia({ media: 'print' });
			const addresses = page.locator('main ul a[data-url]').filter({ visible: true });
			await expect(addresses.first()).toBeVisible();
			const faults = await addresses.evaluateAll((all) =>
				all.flatMap((address) => {
					const host = document.createRange();
					host.selectNodeContents(address.firstElementChild!);
					const lines = new Set([...host.getClientRects()].map(({ top }) => Math.round(top)));
					const { direction, unicodeBidi } = getComputedStyle(address);
					const isApart = address.previousElementSibling?.matches('a') !== true;
					const isSound = lines.size === 1 && isApart && direction === 'ltr';
					return isSound && (document.dir !== 'rtl' || unicodeBidi !== 'normal')
						? []
						: [address.textContent];
				})
			);
			expect(faults).toEqual([]);
		});
	}

	test('end at one edge in a column of numbers, in Arabic too', async ({ page }) => {
		await open(page, '#/actors?lang=ar');
		await page.emulateMedia({ media: 'print' });
		const ends = await page
			.locator('main table')
			.first()
			.locator('tbody tr td:nth-child(2)')
			.evaluateAll((cells) =>
				cells.map((cell) => {
					const text = document.createRange();
					text.selectNodeContents(cell);
					return cell.getBoundingClientRect().right - text.getBoundingClientRect().right;
				})
			);
		expect(ends.length).toBeGreaterThan(9);
		expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(1);
	});

	test('keep each number of an Arabic list at the end of its own name', async ({ page }) => {
		await open(page, '#/topics/cybercrime?lang=ar');
		await page.emulateMedia({ media: 'print' });
		const sides = await page.locator('main p.rest > bdi').evaluateAll((names) =>
			names.flatMap((name) => {
				const number = document.createRange();
				number.setStart(name.nextSibling!, 0);
				number.setEnd(name.nextSibling!, 2);
				const [box, ...more] = name.getClientRects();
				const { right, top } = number.getBoundingClientRect();
				if (more.length || Math.abs(top - box!.top) > 3) return [];
				return [right - box!.left];
			})
		);
		expect(sides.length).toBeGreaterThan(9);
		expect(Math.max(...sides)).toBeLessThan(1);
	});

	test('explain the lines of a flow as they are drawn', async ({ page }) => {
		await open(page, '#/terms?form=flow&lang=en');
		const linesOf = (drawn: string) =>
			page.locator(drawn).evaluateAll((all) => [
				...new Set(
					all.map((line) => {
						const { strokeWidth, strokeDasharray } = getComputedStyle(line);
						return `${strokeWidth} ${strokeDasharray}`;
					})
				)
			]);
		const drawn = await linesOf('main .flow path');
		expect(drawn.length).toBeGreaterThan(1);
		expect(await linesOf('main li svg path')).toEqual(expect.arrayContaining(drawn));
	});
});

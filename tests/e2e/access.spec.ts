import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { ROUTES, viewIsThere } from '../../scripts/routes';
import { expectFocusInSight } from './keyboard';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function open(page: Page, fragment: string): Promise<void> {
	await page.goto(`./${fragment}`);
	await page.waitForFunction(viewIsThere);
}

/**
 * Each serious or critical violation, with where it is. What is opened may cover a part of what lies
 * under it, which makes no control too small.
 */
async function seriousFaults(axe: AxeBuilder): Promise<string[]> {
	const { violations } = await axe.analyze();
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) =>
			nodes
				.filter(({ any }) => !any.some(({ message }) => message.includes('obscured')))
				.map(({ target }) => `${id}: ${target.join(' ')}`)
		);
}

/** What can be opened over or beside a view, and how. */
const OPENED: Record<string, (page: Page, narrow: boolean) => Promise<void>> = {
	async 'the stage'(page) {
		await open(page, '#/map?present=1&story=nobody&step=2');
		await expect(page.getByRole('group', { name: 'On stage' })).toContainText('Step 2 of 8');
	},
	async 'the way back to the stage'(page) {
		await open(page, '#/about?story=nobody&step=2');
		await expect(page.getByRole('button', { name: 'Back to the stage' })).toBeVisible();
	},
	async 'a view in a frame'(page) {
		await open(page, '#/gaps?embed=1');
		await expect(page.getByRole('link', { name: /Open in the Atlas/ })).toBeVisible();
	},
	async 'the window of the teller'(page) {
		await open(page, '#/stories/nobody?notes=1');
		await expect(page.getByRole('button', { name: 'Forward' })).toBeVisible();
	},
	async 'the editor of a story'(page) {
		await open(page, '#/stories/nobody');
		await page.getByRole('button', { name: 'Duplicate' }).click();
		await expect(page.getByLabel('Title of the story')).toBeVisible();
		await page.getByRole('button', { name: 'Delete', exact: true }).click();
		await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
	},
	async 'what is to be taken'(page, narrow) {
		await open(page, '#/gaps');
		if (narrow) await page.getByRole('button', { name: 'Menu' }).click();
		await page.getByRole('button', { name: 'Take', exact: true }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
	},
	async 'the stories to add to'(page, narrow) {
		await open(page, '#/map');
		if (narrow) await page.getByRole('button', { name: 'Menu' }).click();
		await page.getByRole('button', { name: 'Add to story' }).click();
		await expect(page.getByRole('button', { name: 'A new story' })).toBeVisible();
	},
	async 'the filters'(page, narrow) {
		await open(page, '#/map');
		if (narrow) await page.getByRole('button', { name: 'Filters', exact: true }).click();
		else await page.getByRole('button', { name: 'any topic' }).click();
		await expect(page.getByRole('checkbox', { name: /^Cybercrime/ }).last()).toBeVisible();
	},
	async 'what is behind a country'(page) {
		await open(page, '#/map?select=country:KEN');
		await expect(page.getByRole('complementary', { name: 'Kenya' })).toBeVisible();
	},
	async 'the suggestions of the search'(page) {
		await open(page, '#/about');
		await page.getByRole('combobox', { name: /^Search/ }).fill('ken');
		await expect(page.getByRole('option').first()).toBeVisible();
	},
	async 'a pair of doubles'(page) {
		await open(page, '#/overlaps/review');
		await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
	}
};

for (const viewport of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
]) {
	test.describe(`at ${viewport.width} pixels`, () => {
		test.use({ viewport });

		for (const [name, show] of Object.entries(OPENED)) {
			test(`axe finds nothing serious with ${name} open`, async ({ page }) => {
				await show(page, viewport.width < 768);
				expect(await seriousFaults(new AxeBuilder({ page }).withTags(TAGS))).toEqual([]);
			});
		}

		test('every control has 24 px, or room around it', async ({ page }) => {
			test.setTimeout(600_000);
			const faults: string[] = [];
			for (const { name, fragment } of ROUTES) {
				await open(page, fragment);
				const axe = new AxeBuilder({ page })
					.withRules(['target-size'])
					// The filter above the register keeps by topic as well.
					.exclude('th.slanted');
				faults.push(...(await seriousFaults(axe)).map((fault) => `${name} ${fault}`));
			}
			expect(faults).toEqual([]);
		});
	});
}

test.describe('at 400 %', () => {
	test.use({ viewport: { width: 320, height: 256 } });

	test('no page scrolls sideways', async ({ page }) => {
		test.setTimeout(300_000);
		const faults: string[] = [];
		for (const { name, fragment } of ROUTES) {
			await open(page, fragment);
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			if (over > 0) faults.push(`${name} by ${over} px`);
		}
		expect(faults).toEqual([]);
	});
});

test.describe('on a phone with a country open', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the sheet never hides what has the focus', async ({ page }) => {
		await open(page, '#/map?select=country:KEN');
		await expect(page.getByRole('complementary', { name: 'Kenya' })).toBeVisible();
		for (let presses = 0; presses < 40; presses++) {
			await page.keyboard.press('Tab');
			await expectFocusInSight(page);
		}
	});
});

test('a change of the filter is said once, as the count', async ({ page }) => {
	await open(page, '#/map');
	await expect(page.getByRole('checkbox', { name: /^Cybercrime: / })).toBeVisible();
	await page.evaluate(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		const regions = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]';
		new MutationObserver((changes) => {
			const heard = changes.map(({ target }) => target.parentElement?.closest(regions));
			for (const region of new Set(heard)) if (region?.textContent) said.push(region.textContent);
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
	await page.getByRole('checkbox', { name: /^Cybercrime: / }).check();
	await expect(page).toHaveURL(/topic=cybercrime/);
	const heard = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
	await expect.poll(heard).toHaveLength(1);
	expect((await heard())[0]).toMatch(/^\d+ of 1,012 initiatives$/);
});

test.describe('in forced colours', () => {
	test.use({ colorScheme: 'dark', contextOptions: { forcedColors: 'active' } });

	test('what is chosen, open and in focus stands out from the rest', async ({ page }) => {
		await open(page, '#/map?select=country:KEN');
		const tabs = page.getByRole('navigation', { name: 'Views' }).getByRole('link');
		const edge = (at: number) =>
			tabs.nth(at).evaluate((link) => getComputedStyle(link).borderBlockEndColor);
		await expect(tabs.nth(1)).toHaveAttribute('aria-current', 'page');
		expect(await edge(1)).not.toBe(await edge(0));

		const forms = page.getByRole('group', { name: 'Which work counts' });
		const grounds = await forms
			.locator('label')
			.evaluateAll((all) => all.map((label) => getComputedStyle(label).backgroundColor));
		expect(new Set(grounds).size).toBe(2);

		await tabs.first().focus();
		await page.keyboard.press('Tab');
		const ring = await tabs.nth(1).evaluate((link) => getComputedStyle(link).outline);
		expect(ring).toMatch(/solid 2px|2px solid/);
	});
});

test.describe('under reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('nothing moves: neither what opens nor the map that comes closer', async ({ page }) => {
		for (const fragment of ['#/map?select=country:KEN', '#/network', '#/stories/nobody']) {
			await open(page, fragment);
			const moving = await page.evaluate(() =>
				document
					.getAnimations()
					.map(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0))
					.filter((duration) => duration > 1)
			);
			expect(moving).toEqual([]);
		}
		await open(page, '#/map');
		const globe = page.locator('.map svg > g').first();
		await expect(globe).toBeVisible();
		await page.getByRole('button', { name: 'Zoom in' }).click();
		const places = await globe.evaluate(async (group) => {
			const seen = [];
			for (let frames = 0; frames < 5; frames++) {
				seen.push(group.getAttribute('transform'));
				await new Promise(requestAnimationFrame);
			}
			return seen;
		});
		expect(new Set(places).size).toBe(1);
	});
});

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const stage = (page: Page) => page.getByRole('group', { name: 'On stage' });

test('every step of the stories that ship can be followed on this release', async ({ page }) => {
	for (const id of ['nobody', 'same', 'ends']) {
		await page.goto(`./#/stories/${id}`);
		await expect(page.getByText('Present from here').first()).toBeVisible();
		await expect(page.getByText('Checking')).toHaveCount(0);
		await expect(page.getByText('This release does not know')).toHaveCount(0);
	}
});

test('a presenter tells a story by keys, leaves it to explore, comes back and ends where it began', async ({
	page
}) => {
	await page.goto('./#/stories/nobody');
	const began = page.url();
	await page.getByRole('link', { name: 'Present', exact: true }).click();
	await expect(stage(page)).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'Views' })).toHaveCount(0);
	const first = await heading(page).innerText();

	await page.keyboard.press('ArrowRight');
	await expect(stage(page)).toContainText('Step 2 of 8');
	await expect(heading(page)).not.toHaveText(first);
	await page.keyboard.press('b');
	await expect(page.locator('.blank')).toBeVisible();
	await page.keyboard.press('b');
	await page.keyboard.press('End');
	await expect(stage(page)).toContainText('Step 8 of 8');
	await page.keyboard.press('4');
	await expect(stage(page)).toContainText('Step 4 of 8');

	await page.keyboard.press('e');
	await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
	await page.getByRole('link', { name: 'Network' }).click();
	await expect(page.getByText(/You left .* at step 4/)).toBeVisible();
	await page.getByRole('button', { name: 'Back to the stage' }).click();
	await expect(stage(page)).toContainText('Step 4 of 8');

	await page.keyboard.press('/');
	await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused();
	await page.keyboard.type('Fiji');
	await expect(page.getByRole('option', { name: /Fiji/ }).first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(heading(page)).toContainText('Fiji');
	await page.getByRole('button', { name: 'Back to the stage' }).click();
	await expect(stage(page)).toContainText('Step 4 of 8');

	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(began);
});

test('a view becomes a step, gets a note, and the teller’s window moves the stage', async ({
	page,
	context
}) => {
	await page.goto('./#/map?topic=cybercrime');
	await page.getByRole('button', { name: 'Add to story' }).click();
	await page.getByRole('button', { name: 'A new story' }).click();
	await page.getByRole('link', { name: 'Open the story' }).click();
	await expect(page.getByLabel('Title of the story')).toHaveValue('My story');
	await page.getByRole('button', { name: 'Duplicate step 1' }).click();
	await page.getByLabel('Your note, shown to you only').nth(1).fill('Ask who is missing');
	await page.getByLabel('Your title').nth(1).fill('The same again');
	await page.keyboard.press('Tab');

	const [notes] = await Promise.all([
		context.waitForEvent('page'),
		page.getByRole('button', { name: 'Open notes in a window of their own' }).click()
	]);
	await page.getByRole('link', { name: 'Present', exact: true }).click();
	await expect(stage(page)).toContainText('Step 1 of 2');
	await notes.getByRole('button', { name: 'Forward' }).click();
	await expect(stage(page)).toContainText('Step 2 of 2');
	await expect(page.getByText('The same again').first()).toBeVisible();
	await expect(notes.getByText('Ask who is missing')).toBeVisible();
	await page.keyboard.press('PageUp');
	await expect(notes.getByText('No note for this step.')).toBeVisible();
});

test('the stage, and a view in a frame, have no serious accessibility fault', async ({ page }) => {
	for (const fragment of ['#/map?present=1&story=nobody&step=2', '#/gaps?embed=1']) {
		await page.goto(`./${fragment}`);
		await expect(heading(page)).toContainText('place');
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(
			violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		).toEqual([]);
	}
	await expect(page.getByRole('navigation', { name: 'Views' })).toHaveCount(0);
	await expect(page.getByRole('link', { name: /Open in the Atlas/ })).toBeVisible();
});

test('a long story is told by press and by clicker, and shows how far it is', async ({ page }) => {
	const steps = Array.from({ length: 60 }, (_, at) => ({
		id: `step-${at + 1}`,
		fragment: at % 2 ? '#/about' : '#/data'
	}));
	await page.goto('./#/stories');
	await page.getByLabel('Open a story file').setInputFiles({
		name: 'long.atlas-story.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify({ id: 'long', title: 'A long one', steps }))
	});
	await page.getByRole('link', { name: 'A long one' }).click();
	await page.getByRole('link', { name: 'Present', exact: true }).click();
	await expect(stage(page)).toContainText('Step 1 of 60');
	await expect(stage(page).getByRole('progressbar', { name: 'A long one' })).toBeVisible();
	await stage(page).getByRole('button', { name: 'Forward' }).click();
	await expect(stage(page)).toContainText('Step 2 of 60');
	await stage(page).getByRole('button', { name: 'Back' }).click();
	await expect(stage(page)).toContainText('Step 1 of 60');
	await page.keyboard.press('End');
	await expect(stage(page)).toContainText('Step 60 of 60');
	await expect(stage(page).getByRole('button', { name: 'Forward' })).toHaveAttribute(
		'aria-disabled',
		'true'
	);
	await page.keyboard.press('PageUp');
	await expect(stage(page)).toContainText('Step 59 of 60');
	await page.keyboard.press('.');
	await expect(page.locator('.blank')).toBeVisible();
});

test('a view that is taller than the stage says so, and is read to its end by keys', async ({
	page
}) => {
	await page.goto('./#/timeline?present=1&story=ends&step=1');
	await expect(stage(page).getByRole('button', { name: /^More below/ })).toBeVisible();
	const scrolled = () => page.evaluate(() => Math.round(scrollY));
	await page.keyboard.press('Shift+ArrowDown');
	await expect.poll(scrolled).toBeGreaterThan(0);
	await expect(async () => {
		await page.keyboard.press('Shift+PageDown');
		await expect(stage(page).getByRole('button', { name: /^Back up/ })).toBeVisible({
			timeout: 1000
		});
	}).toPass();
	await expect(stage(page)).toContainText('Step 1 of 6');
	// Two steps of one view, both taller than a low screen.
	await page.setViewportSize({ width: 1440, height: 500 });
	await page.goto('./#/overlaps?present=1&story=same&step=2');
	await expect(stage(page)).toContainText('Step 2 of 6');
	await expect(stage(page).getByRole('button', { name: /^More below/ })).toBeVisible();
	await page.keyboard.press('Shift+ArrowDown');
	await expect.poll(scrolled).toBeGreaterThan(0);
	await page.keyboard.press('ArrowRight');
	await expect(stage(page)).toContainText('Step 3 of 6');
	await expect(stage(page).getByRole('button', { name: /^More below/ })).toBeVisible();
	await expect.poll(scrolled).toBe(0);
});

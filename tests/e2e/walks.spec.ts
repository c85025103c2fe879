import { readFileSync } from 'node:fs';

import { expect, test, type Page } from '@playwright/test';

import { expectFocusInSight, tabTo } from './keyboard';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const count = (page: Page) =>
	page.getByRole('status').filter({ hasText: /of [\d,]+ initiatives$/ });
const stage = (page: Page) => page.getByRole('group', { name: 'On stage' });
const tab = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });

test('a policymaker reaches her country in three presses, its neighbours, a source and the printer', async ({
	page
}) => {
	await page.addInitScript(() => {
		window.print = () => (document.documentElement.dataset.printed = document.title);
	});
	await page.goto('./#/');
	await expect(count(page)).toHaveText('1,012 of 1,012 initiatives');

	// To the search, its first suggestion, the page.
	await page.keyboard.press('/');
	const search = page.getByRole('combobox', { name: /^Search countries/ });
	await expect(search).toBeFocused();
	await page.keyboard.type('keny');
	const first = page.getByRole('option').first();
	await expect(first).toHaveAccessibleName(/^Kenya country$/);
	await expect(search).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id'))!);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#\/countries\/KEN/);
	await expect(heading(page)).toContainText('Kenya');
	await expect(page).toHaveTitle(/^.*Kenya.* · Cyber Capacity Atlas$/);
	await expect(page.getByRole('main')).toBeFocused();

	// What is there, from whom, until when: as headings, in order.
	const order = await page
		.getByRole('main')
		.getByRole('heading')
		.evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
	for (const [at, level] of order.entries()) expect(level - (order[at - 1] ?? 0)).toBeLessThan(2);

	// To the printer, which says what is printed.
	await tabTo(page, page.getByRole('button', { name: /^Print/ }), { most: 200 });
	await expectFocusInSight(page);
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).toHaveAttribute('data-printed', /Kenya/);

	// To the source of a record, then to a neighbour.
	await tabTo(page, page.getByRole('main').locator('a[target=_blank]'), { most: 300 });
	await expectFocusInSight(page);
	await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Uganda', exact: true }), {
		most: 400
	});
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#\/countries\/UGA/);
	await expect(heading(page)).toContainText('Uganda');
	await expectFocusInSight(page);
});

test('a presenter opens a story, tells it, answers from the floor, rejoins and ends, by keys alone', async ({
	page
}) => {
	await page.goto('./#/stories');
	await tabTo(page, page.getByRole('link', { name: 'Where nobody works' }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#\/stories\/nobody/);
	await expectFocusInSight(page);
	const began = page.url();
	await tabTo(page, page.getByRole('link', { name: 'Present', exact: true }));
	await page.keyboard.press('Enter');

	const said = stage(page).getByRole('status');
	await expect(said).toHaveText(/^Step 1 of 8/);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('PageDown');
	await expect(said).toHaveText(/^Step 3 of 8/);
	const third = await heading(page).innerText();
	const now = stage(page).locator('[aria-current=step]');
	await expect(now).toHaveAccessibleName(/^Step 3 of 8/);

	// The dots and buttons of the stage are reached as well; a dot leads to its step.
	await tabTo(page, stage(page).getByRole('button', { name: /^Step 5 of 8/ }), { most: 200 });
	await expectFocusInSight(page);
	await page.keyboard.press('Enter');
	await expect(said).toHaveText(/^Step 5 of 8/);
	await page.keyboard.press('3');
	await expect(heading(page)).toHaveText(third);

	// A question from the floor: out, to a country, and back to the step that was left.
	await page.keyboard.press('e');
	await expect(stage(page)).toContainText('at step 3 to explore');
	await page.keyboard.press('/');
	await page.keyboard.type('fiji');
	await expect(page.getByRole('option', { name: /Fiji/ }).first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(heading(page)).toContainText('Fiji');
	await expectFocusInSight(page);
	await tabTo(page, page.getByRole('button', { name: 'Back to the stage' }), { most: 400 });
	await expectFocusInSight(page);
	await page.keyboard.press('Enter');
	await expect(said).toHaveText(/^Step 3 of 8/);
	await expect(heading(page)).toHaveText(third);

	await page.keyboard.press('End');
	await expect(said).toHaveText(/^Step 8 of 8/);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(began);
	await expectFocusInSight(page);
});

test('a donor goes from need to a shortlist, its records and a file, by keys alone', async ({
	page
}) => {
	await page.goto('./#/');
	await expect(count(page)).toBeVisible();
	await tabTo(page, tab(page, 'Need'));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#\/need/);
	await expect(tab(page, 'Need')).toBeFocused();
	await expect(tab(page, 'Need')).toHaveAttribute('aria-current', 'page');

	// One topic: the count is said once, in one place.
	await tabTo(page, page.getByRole('checkbox', { name: /^Incident management: / }));
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/topic=incident-management/);
	await expect(count(page)).toHaveCount(1);
	await expect(count(page)).not.toHaveText(/^(\S+) of \1 /);

	// In the picture: a letter leads to a country, Enter opens what is behind it, Esc comes back.
	await tabTo(page, page.getByRole('link', { name: 'Skip the filters' }), { key: 'Shift+Tab' });
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: /: need .*coverage/ }));
	await page.keyboard.press('m');
	const point = page.locator('[role=button]:focus');
	await expect(point).toHaveAccessibleName(/^M.*: need 0\.\d+, coverage/);
	const [name] = (await point.getAttribute('aria-label'))!.split(':');
	await page.keyboard.press('Enter');
	const opened = page.getByRole('complementary', { name: name! });
	await expect(opened).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(opened).toBeHidden();
	await expect(point).toHaveAccessibleName(new RegExp(`^${name}: `));

	// The shortlist for it, the records behind its first line, and the file.
	await tabTo(page, tab(page, 'Shortlist'), { key: 'Shift+Tab', most: 300 });
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#\/shortlist\?.*topic=incident-management/);
	await tabTo(page, page.getByRole('link', { name: 'Skip the filters' }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: /, Incident management$/ }));
	await expectFocusInSight(page);
	const row = page.getByRole('button', { name: /, Incident management$/ }).first();
	const [country] = (await row.innerText()).split(',');
	await page.keyboard.press('Enter');
	const panel = page.getByRole('complementary', { name: new RegExp(country!) });
	await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(row).toBeFocused();

	const download = page.waitForEvent('download');
	await tabTo(page, page.getByRole('button', { name: 'Take as CSV' }), { key: 'Shift+Tab' });
	await page.keyboard.press('Enter');
	const csv = readFileSync(await (await download).path(), 'utf8');
	expect(csv.split('\r\n')[0]).toMatch(/^\uFEFFcountry,iso3,topic/);
	expect(csv).toContain(country!);
	await expectFocusInSight(page);
});

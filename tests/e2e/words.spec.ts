import { expect, test, type Page } from '@playwright/test';

import { viewIsThere } from '../../scripts/routes';

/** Everything that a view says, once it is there. */
async function saidBy(page: Page): Promise<string> {
	await expect(page.locator('main .opening, main progress')).toHaveCount(0);
	const main = page.locator('main');
	let before = '';
	await expect
		.poll(async () => {
			const now = await main.innerText();
			const still = now === before;
			before = now;
			return still;
		})
		.toBe(true);
	return before;
}

for (const route of [
	'#/map',
	'#/gaps?topic=cybercrime',
	'#/need',
	'#/countries/KEN',
	'#/topics/cybercrime'
]) {
	test(`the pillars of the index and back reproduce every figure of ${route}`, async ({ page }) => {
		await page.goto(`./${route}`);
		const before = await saidBy(page);
		const address = await page.evaluate(() => location.hash);
		await page.getByRole('button', { name: /^Words for topics/ }).click();
		await page
			.getByRole('group', { name: 'Words for topics' })
			.getByRole('combobox')
			.selectOption('gci');
		await expect(page.getByText('Topics are in the words of GCI pillars.')).toBeVisible();
		await page.keyboard.press('Escape');
		expect(await saidBy(page)).not.toBe(before);

		await page.getByRole('button', { name: 'Back to our topics' }).click();
		await expect(page.getByText('Topics are in the words of GCI pillars.')).toBeHidden();
		expect(await page.evaluate(() => location.hash)).toBe(address);
		// One sentence more says that the topic filter was translated back.
		const after = await saidBy(page);
		const lines = new Set(after.split('\n'));
		expect(before.split('\n').filter((line) => !lines.has(line))).toEqual([]);
	});
}

test('the gaps of Melanesia that change are explained one by one', async ({ page }) => {
	await page.goto('./#/terms?part=changes&vocabulary=gci&group=melanesia');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'In the words of GCI pillars, 2 gaps close, 0 open and 5 have no word'
	);
	await expect(page.getByRole('row').filter({ hasText: 'Technical measures' })).toContainText(
		/Standards and technology[\s\S]*Incident management \(narrow match of “Technical measures”; 6 on record\)/
	);
});

test('a crosswalk of the reader is kept, used, and still there after a reload', async ({
	page
}) => {
	await page.goto('./#/terms?part=exchange');
	await page.waitForFunction(viewIsThere);
	// A first visit still stores what it has read.
	await page.waitForLoadState('networkidle');
	await page.getByLabel('SSSOM file (.tsv)').setInputFiles({
		name: 'mine.sssom.tsv',
		mimeType: 'text/tab-separated-values',
		buffer: Buffer.from(
			[
				'#curie_map:',
				'#  mine: https://ministry.example/',
				'#  topic: https://atlas.example/topics/',
				'#mapping_set_title: My ministry',
				'subject_id\tsubject_label\tpredicate_id\tobject_id\tmapping_justification',
				'mine:1\tPolice matters\tskos:exactMatch\ttopic:cybercrime\tsemapv:ManualMappingCuration'
			].join('\n')
		)
	});
	await page.getByRole('button', { name: 'Keep on this machine' }).click();
	await page.getByRole('link', { name: 'Show the Atlas in these words' }).click();
	await expect(page.getByText('Topics are in the words of My ministry.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Topics are in the words of My ministry.')).toBeVisible();
	await expect(page.getByRole('row').filter({ hasText: 'Police matters' }).first()).toBeVisible();
});

import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Presses Tab until what is wanted has the focus, as a reader without a mouse does.
 *
 * @returns how many presses it took
 */
export async function tabTo(
	page: Page,
	wanted: Locator,
	{ most = 80, key = 'Tab' } = {}
): Promise<number> {
	for (let presses = 1; presses <= most; presses++) {
		await page.keyboard.press(key);
		if (await wanted.evaluateAll((found) => found.includes(document.activeElement as never))) {
			return presses;
		}
	}
	throw new Error(`Not reached by ${most} presses of ${key}`);
}

/** That the focus is somewhere, in sight and not wholly under something else. */
export async function expectFocusInSight(page: Page): Promise<void> {
	await expect
		.poll(() =>
			page.evaluate(() => {
				const at = document.activeElement;
				if (!at || at === document.body) return 'nowhere';
				const shown = at.matches('.visually-hidden') ? (at.closest('label') ?? at) : at;
				const { left, top, width, height } = shown.getBoundingClientRect();
				const seen = [0.1, 0.5, 0.9].some((across) =>
					[0.1, 0.5, 0.9].some((down) => {
						const over = document.elementFromPoint(left + across * width, top + down * height);
						return over !== null && (shown.contains(over) || over.contains(shown));
					})
				);
				return seen ? 'in sight' : `hidden: ${at.outerHTML.slice(0, 120)}`;
			})
		)
		.toBe('in sight');
}

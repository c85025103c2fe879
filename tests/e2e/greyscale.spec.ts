import { expect, test } from '@playwright/test';

/** The marks of the overview's key, in order. */
const MARKS = [
	'one',
	'two or three',
	'four to six',
	'seven to twelve',
	'thirteen or more',
	'regional',
	'apparent gap',
	'confirmed gap',
	'unknown',
	'out of scope'
];
/** Root mean square of the difference of two marks, of 255 greys, that an eye still tells apart. */
const LEAST = 9;

for (const theme of ['light', 'dark'] as const) {
	test(`without colour every two marks of the key stay apart, ${theme}`, async ({ page }) => {
		await page.goto(`./#/?theme=${theme}`);
		const marks = page.locator('ul.legend li svg');
		await expect(marks).toHaveCount(MARKS.length);
		await page.evaluate(() => (document.documentElement.style.filter = 'grayscale(1)'));
		const shots = [];
		for (const mark of await marks.all()) {
			shots.push((await mark.screenshot()).toString('base64'));
		}
		const eye = await page.context().newPage();
		const greys = await eye.evaluate(async (pngs) => {
			const side = 14;
			const canvas = new OffscreenCanvas(side, side);
			const context = canvas.getContext('2d', { willReadFrequently: true })!;
			const all: number[][] = [];
			for (const png of pngs) {
				const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
				const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
				context.drawImage(bitmap, 0, 0, side, side);
				const { data } = context.getImageData(0, 0, side, side);
				all.push(Array.from({ length: side * side }, (_, at) => data[at * 4]!));
			}
			return all;
		}, shots);
		const close: string[] = [];
		for (const [a, first] of greys.entries()) {
			for (const [b, second] of greys.entries()) {
				if (b <= a) continue;
				const squares = first.map((grey, at) => (grey - second[at]!) ** 2);
				const apart = Math.sqrt(squares.reduce((sum, it) => sum + it, 0) / squares.length);
				if (apart < LEAST) close.push(`${MARKS[a]} and ${MARKS[b]}: ${apart.toFixed(1)}`);
			}
		}
		expect(close).toEqual([]);
	});
}

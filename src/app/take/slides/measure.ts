import type { Measure } from './fit';

/** Measures text in the fonts of the page, once they are there. */
export async function pageMeasure(): Promise<Measure> {
	const family = getComputedStyle(document.body).fontFamily;
	await Promise.all(
		['400', '700'].map((weight) => document.fonts.load(`${weight} 16px ${family}`))
	);
	const context = document.createElement('canvas').getContext('2d')!;
	return (text, size, bold) => {
		context.font = `${bold ? 700 : 400} ${size}px ${family}`;
		return context.measureText(text).width;
	};
}

/**
 * How large the reader has set text: 1 for the browser's usual 16 px. A figure whose rows and
 * columns are counted in px has less room by it, and turns to its form for phones sooner.
 */
export function textScale(): number {
	return (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
}

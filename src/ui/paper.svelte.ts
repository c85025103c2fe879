import { flushSync } from 'svelte';

/** Width between the margins of A4 as print.css sets them, upright and turned; CSS px. */
const SHEET = { upright: 687, turned: 1016 } as const;

/** Not null while the page is being printed. */
let sheet = $state<number | null>(null);

/**
 * The width a figure may take that fills the page, px: as measured on the screen, or the sheet's
 * while the page is printed. Browsers lay a page out anew for paper, but tell no observer of sizes:
 * what was drawn for a window would be cut off or shrink the whole page with it.
 */
export function widthFor(measured: number): number {
	return sheet ?? measured;
}

/** Whether the page is being printed: what scrolls on the screen is then drawn as a whole. */
export const isPrinting = () => sheet !== null;

if (typeof window !== 'undefined') {
	addEventListener('beforeprint', () => {
		const turned = document.querySelector('[data-paper-wide]') !== null;
		flushSync(() => (sheet = turned ? SHEET.turned : SHEET.upright));
	});
	addEventListener('afterprint', () => flushSync(() => (sheet = null)));
}

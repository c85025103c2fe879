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

const printing = $derived(sheet !== null);

/** Whether the page is being printed: what scrolls on the screen is then drawn as a whole. */
export const isPrinting = () => printing;

if (typeof window !== 'undefined') {
	addEventListener('beforeprint', () => {
		flushSync(() => (sheet = SHEET.upright));
		// Some know only when they are laid out for paper that they need the long side.
		if (document.querySelector('[data-paper-wide]')) flushSync(() => (sheet = SHEET.turned));
	});
	addEventListener('afterprint', () => flushSync(() => (sheet = null)));
}

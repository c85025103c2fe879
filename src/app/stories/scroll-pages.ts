/** What stays of a page when it scrolls on, so that a reader keeps the thread. */
const STAYS = 0.2;

/**
 * Scrolls the page down, or up for -1, by most of what the screen shows. At once: a glide would go on
 * in the next step.
 */
export function scrollPages(pages: 1 | -1): void {
	window.scrollBy({ top: pages * window.innerHeight * (1 - STAYS), behavior: 'instant' });
}

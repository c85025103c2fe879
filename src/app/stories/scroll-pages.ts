/** What stays of a page when it scrolls on, so that a reader keeps the thread. */
const STAYS = 0.2;

/** Scrolls the page down, or up for -1, by most of what the screen shows. */
export function scrollPages(pages: 1 | -1): void {
	const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
	window.scrollBy({
		top: pages * window.innerHeight * (1 - STAYS),
		behavior: still ? 'instant' : 'smooth'
	});
}

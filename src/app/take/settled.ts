/** What may still be awaited: parts of the page, and work marked by `pending`. */
const UNFINISHED = '[data-pending], [aria-busy="true"], main .opening, main progress';
/** Nothing has changed for this long: the last pieces have followed from the ones before. */
const QUIET_MS = 150;
/** Nothing has changed for this long, though something is awaited: it will not come. */
const STUCK_MS = 20_000;
/** What a frame takes at most. One that takes longer has waited until the tab was in sight again. */
const FRAME_MS = 1000;

/**
 * Resolves once a page that is drawn as a plate is finished: nothing is awaited, every font is there,
 * and nothing has moved for a moment. Stands still while the tab is hidden: sizes are then not told and
 * frames not drawn, so that a picture would come out wrong. Rejects by the signal only.
 *
 * @returns `failed` where the view could not be drawn, `stuck` where it does not go on
 */
export async function settled(
	page: Window & typeof globalThis,
	signal: AbortSignal
): Promise<'done' | 'failed' | 'stuck'> {
	const { document } = page;
	let last = performance.now();
	let now = 0;
	let changed = 0;
	let quiet = 0;
	const observer = new page.MutationObserver(() => (changed = quiet = now));
	observer.observe(document, { subtree: true, childList: true, attributes: true });
	try {
		for (;;) {
			await nextFrame(page);
			signal.throwIfAborted();
			now += Math.min(performance.now() - last, FRAME_MS);
			last = performance.now();
			const foot = document.querySelector('[data-plate-foot]');
			if (foot?.hasAttribute('data-failed')) return 'failed';
			const waits =
				!foot ||
				document.documentElement.matches(UNFINISHED) ||
				document.querySelector(UNFINISHED) !== null ||
				document.fonts.status !== 'loaded' ||
				[...document.images].some(({ complete }) => !complete);
			if (waits) quiet = now;
			else if (now - quiet >= QUIET_MS) return 'done';
			if (now - changed >= STUCK_MS) return 'stuck';
		}
	} finally {
		observer.disconnect();
	}
}

/** What is drawn on a canvas is drawn in a frame: without one it would be missing. */
const nextFrame = (page: Window) =>
	new Promise<void>((resolve) => page.requestAnimationFrame(() => resolve()));

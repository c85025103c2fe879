import type { Locale } from '../../i18n/locale';
import { formatFragment, parseFragment } from '../../state/fragment';
import { lastingFragment } from './link';
import { afterSeen } from './seen-time';
import { settled } from './settled';

/** How a plate is to look. */
export interface PlateForm {
	/** Width of the picture, in CSS pixels of the page that is drawn. */
	width: number;
	/** With a height the picture has exactly these proportions; without, it is as tall as it needs. */
	height?: number;
	theme: 'light' | 'dark';
	lang: Locale;
	/** Hash of the release that the picture has to show. */
	release: string;
	/**
	 * `plate`: with title, filters, sources, link and code; `figure`: the view alone, for a slide that
	 * says all that itself. `plate` when left out.
	 */
	frame?: 'plate' | 'figure';
}

/** A view, drawn in full in a page of its own. Call `close` when done. */
export interface Plate {
	/** What is to be drawn, in the page of its own. */
	root: HTMLElement;
	/** Size of the picture in CSS pixels. With a given height `root` is larger, and to be scaled. */
	width: number;
	height: number;
	/** The address behind it, from `#/` on. */
	fragment: string;
	close: () => void;
}

/** Not to be had in time, or the view could not be drawn. */
export class PlateFailed extends Error {}

/** The release that is stored by now is another one than the picture has to show. */
export class OtherRelease extends Error {}

/** However much goes on in it, a view that takes longer than this, while the tab is in sight, is of no use. */
const LIMIT_MS = 90_000;
/** Pixels of a canvas for each of CSS. */
const CANVAS_SCALE = 3;
/** A figure may be wider than was asked for, rather than cut. */
const WIDEST = 2600;
/** How much wider a page is tried, until a view fits into the height that was asked for. */
const WIDER = [1, 1.125, 1.25, 1.5, 1.75, 2];

/**
 * Draws what an address shows in a page of its own, off the screen, and waits until nothing is on
 * its way any more: code, data, fonts, workers.
 *
 * @param fragment from `#/` on
 * @throws PlateFailed when the view fails, or nothing has moved in it for 20 s; the signal's reason
 *   when aborted; OtherRelease where the picture would show one
 */
export async function renderPlate(
	fragment: string,
	form: PlateForm,
	signal: AbortSignal
): Promise<Plate> {
	signal.throwIfAborted();
	const limit = afterSeen(LIMIT_MS);
	const stop = AbortSignal.any([signal, limit.signal]);
	const frame = openFrame(form.width);
	const close = () => frame.remove();
	try {
		await Promise.race([draw(frame, fragment, form, stop), aborted(stop)]);
		const root = frame.contentDocument!.querySelector('main')!;
		const { width, height } = form.height
			? { width: form.width, height: form.height }
			: { width: frame.clientWidth, height: heightOf(root) };
		return { root, width, height, fragment: lastingFragment(fragment, form.lang), close };
	} catch (error) {
		close();
		if (limit.signal.aborted && !signal.aborted) {
			throw new PlateFailed('The view was not finished in time', { cause: error });
		}
		throw error;
	} finally {
		limit.stop();
	}
}

/** A frame that takes part in layout and painting, and in nothing else. */
function openFrame(width: number): HTMLIFrameElement {
	const frame = document.createElement('iframe');
	frame.tabIndex = -1;
	frame.inert = true;
	frame.setAttribute('aria-hidden', 'true');
	Object.assign(frame.style, {
		position: 'fixed',
		insetBlockStart: '0',
		insetInlineStart: '0',
		zIndex: '-1',
		inlineSize: `${width}px`,
		blockSize: '900px',
		border: '0',
		opacity: '0',
		pointerEvents: 'none'
	});
	return frame;
}

async function draw(
	frame: HTMLIFrameElement,
	fragment: string,
	form: PlateForm,
	signal: AbortSignal
): Promise<void> {
	// Browsers do not load a page into itself: the question mark makes it another address.
	const url = new URL(location.href);
	url.search = '?plate';
	url.hash = plateFragment(fragment, form);
	frame.src = url.href;
	const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
	document.body.append(frame);
	await loaded;
	const page = frame.contentWindow as (Window & typeof globalThis) | null;
	if (!page?.document.getElementById('app')) throw new PlateFailed('The page did not open');
	// What is drawn on a canvas is to be crisp in print, too.
	Object.defineProperty(page, 'devicePixelRatio', { value: CANVAS_SCALE });
	const finish = async () => {
		const end = await settled(page, signal);
		if (end !== 'done') throw new PlateFailed(`The view is ${end}`);
	};
	await finish();
	const root = page.document.querySelector('main')!;
	const foot = root.querySelector<HTMLElement>('[data-plate-foot]');
	if (foot?.dataset.releaseHash !== form.release) throw new OtherRelease();
	await widen(frame, root, form.width, finish);
	const { height } = form;
	if (!height) return;
	/** How large letters become when the page is brought into the picture. */
	const letters = () => Math.min(form.width / frame.clientWidth, height / heightOf(root));
	const tried: { width: number; size: number }[] = [];
	for (const factor of WIDER) {
		await widen(frame, root, form.width * factor, finish);
		tried.push({ width: form.width * factor, size: letters() });
		if (heightOf(root) <= (frame.clientWidth * height) / form.width) break;
	}
	const best = tried.reduce((a, b) => (b.size > a.size ? b : a));
	await widen(frame, root, best.width, finish);
}

/** Makes room for what would have to be scrolled sideways. */
async function widen(
	frame: HTMLIFrameElement,
	root: HTMLElement,
	width: number,
	finish: () => Promise<void>
): Promise<void> {
	if (frame.clientWidth !== width) {
		frame.style.inlineSize = `${width}px`;
		await finish();
	}
	const hidden = Math.max(
		...[root, ...root.querySelectorAll<HTMLElement>('*')].map(hiddenWidth).filter(Number.isFinite)
	);
	if (hidden < 1) return;
	frame.style.inlineSize = `${Math.min(WIDEST, width + hidden)}px`;
	await finish();
}

function hiddenWidth(element: HTMLElement): number {
	const { overflowX } = getComputedStyle(element);
	if (overflowX !== 'auto' && overflowX !== 'scroll') return 0;
	return element.scrollWidth - element.clientWidth;
}

const heightOf = (root: HTMLElement) => Math.ceil(root.getBoundingClientRect().height);

function plateFragment(fragment: string, { theme, lang, frame, height }: PlateForm): string {
	const address = parseFragment(lastingFragment(fragment, lang));
	const plate = frame === 'figure' ? 'figure' : height ? 'slide' : '1';
	return formatFragment({ ...address, params: { ...address.params, theme, embed: '1', plate } });
}

const aborted = (signal: AbortSignal) =>
	new Promise<never>((_, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
	});

import type { Locale } from '../../i18n/locale';

/** How a plate is to look. */
export interface PlateForm {
	/** Width of the page that is drawn, in CSS pixels. */
	width: number;
	/** With a height the picture has exactly these proportions; without, it is as tall as it needs. */
	height?: number;
	theme: 'light' | 'dark';
	lang: Locale;
	/**
	 * `plate`: with title, filters, sources, link and code; `figure`: the view alone, for a slide that
	 * says all that itself. `plate` when left out.
	 */
	frame?: 'plate' | 'figure';
}

/** A view, drawn in full in a page of its own. Call `close` when done. */
export interface Plate {
	document: Document;
	/** What is to be drawn, in CSS pixels of that page. */
	root: HTMLElement;
	width: number;
	height: number;
	/** The heading, plain. */
	title: string;
	close: () => void;
}

/** Not to be had in time, or the view could not be drawn. */
export class PlateFailed extends Error {}

/**
 * Draws what an address shows in a page of its own, off the screen, and waits until nothing is on
 * its way any more: code, data, fonts, workers.
 *
 * @param fragment from `#/` on
 * @throws PlateFailed after 20 s, or when the view fails; the signal's reason when aborted
 */
export async function renderPlate(
	fragment: string,
	form: PlateForm,
	signal: AbortSignal
): Promise<Plate> {
	throw new PlateFailed(`${fragment} ${form.width} ${signal.aborted}`);
}

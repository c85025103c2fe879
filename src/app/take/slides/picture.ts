import { i18n } from '../../../i18n/i18n.svelte';
import type { Locale } from '../../../i18n/locale';
import { pngOf } from '../picture/png';
import { svgOf } from '../picture/svg-of';
import { renderPlate, type Plate } from '../plate';
import { settled } from '../settled';
import type { Picture } from './compose';

/** Widths of the page that is drawn, in CSS pixels: text then is large enough on a slide. */
const WIDTH = { figure: 960, page: 1120 };
/** Of a key that stands beside its figure, and the room between. */
const KEY_WIDTH = 300;
const KEY_GAP = 24;
/** Pixels for each of them. */
const SCALE = 2;
/** A taller page cannot be read on a slide. */
const TALLEST = 800;
/** Width to height of the room that a slide has. */
const ROOM = 2.4;

/** What the slide says itself, or what only leads on. */
const LEFT_OUT = 'figcaption, [data-beside], fieldset:has([type="radio"])';

interface PictureForm {
	lang: Locale;
	/** Hash of the release to draw. */
	release: string;
	/** A whole page with columns, not one figure. */
	wide: boolean;
	/** The slide has a key of its own. */
	ownKey: boolean;
}

/** A view as a crisp picture, with what it says about itself. Rejects as `renderPlate` does. */
export async function pictureAt(
	fragment: string,
	{ lang, release, wide, ownKey }: PictureForm,
	signal: AbortSignal
): Promise<Picture & { summary: string }> {
	const plate = await renderPlate(
		fragment,
		{ width: wide ? WIDTH.page : WIDTH.figure, theme: 'light', lang, release, frame: 'figure' },
		signal
	);
	try {
		const { subtitle, summary } = takeWords(plate.root, ownKey);
		const { width, height, isCut } = await arrange(plate, signal);
		const png = await pngOf(
			await svgOf({ root: plate.root, width, height }, signal),
			Math.round(width * SCALE),
			signal
		);
		const said = [subtitle, isCut ? i18n.m.takeSlidesPart : ''].filter(Boolean).join(' · ');
		return { kind: 'picture', png: await base64(png), width, height, subtitle: said, summary };
	} finally {
		plate.close();
	}
}

/** Takes out of the page what the slide itself says, or leaves to the page. */
function takeWords(root: HTMLElement, ownKey: boolean): { subtitle: string; summary: string } {
	const summary = root.querySelector('figcaption .summary');
	summary?.querySelector('.visually-hidden')?.remove();
	const subtitle = root.querySelector('figure > .head > .subtitle');
	subtitle?.querySelector('[data-control]')?.remove();
	const words = { subtitle: textOf(subtitle), summary: textOf(summary) };
	const leftOut = ownKey ? `${LEFT_OUT}, figure > .legend` : LEFT_OUT;
	for (const element of root.querySelectorAll(leftOut)) element.remove();
	subtitle?.parentElement?.remove();
	return words;
}

const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Makes the page as wide and as low as a slide is. Gives its size, and whether part of it is gone. */
async function arrange({ root }: Plate, signal: AbortSignal) {
	const page = root.ownerDocument.defaultView as Window & typeof globalThis;
	const frame = page.frameElement as HTMLIFrameElement;
	const sizeOf = () => {
		const { width, height } = root.getBoundingClientRect();
		return { width, height: Math.ceil(height) };
	};
	const { width, height } = sizeOf();
	const figure = root.querySelector<HTMLElement>('figure:has(> .graphic)');
	const key = figure?.querySelector<HTMLElement>(':scope > .legend');
	if (figure && key?.offsetHeight && width / height < ROOM) {
		frame.style.inlineSize = `${width + KEY_WIDTH + KEY_GAP}px`;
		Object.assign(figure.style, {
			display: 'grid',
			gridTemplateColumns: `minmax(0, 1fr) ${KEY_WIDTH}px`,
			alignItems: 'center',
			columnGap: `${KEY_GAP}px`
		});
		await settled(page, signal);
	}
	let isCut = cutBelow(root, TALLEST);
	// What is one tall piece is shown from its beginning: whole, it would be a strip that nobody can read.
	if (sizeOf().height > TALLEST * 1.5) {
		Object.assign(root.style, { maxBlockSize: `${TALLEST}px`, overflow: 'hidden' });
		isCut = true;
	}
	return { ...sizeOf(), isCut };
}

/** Takes whole parts away from the end of a page until it is at most so tall, px. */
function cutBelow(root: HTMLElement, tallest: number): boolean {
	let isCut = false;
	const top = root.getBoundingClientRect().top;
	const parts = () => [
		...root.querySelectorAll<HTMLElement>(
			'.view section, .view li, .view tr, .view dl > *, .view article > *, .view > *'
		)
	];
	for (const part of parts().toReversed()) {
		const { top: from, bottom, height } = part.getBoundingClientRect();
		if (!height || bottom - top <= tallest || from - top < tallest / 2) continue;
		part.remove();
		isCut = true;
	}
	return isCut;
}

function base64(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result).split(',', 2)[1]!);
		reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read'));
		reader.readAsDataURL(blob);
	});
}

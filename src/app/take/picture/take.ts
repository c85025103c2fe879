import type { TakeContext } from '../context';
import { renderPlate, type PlateForm } from '../plate';
import { pngOf } from './png';
import { svgOf } from './svg-of';

/** What a PNG can be: so many pixels for each CSS pixel, or so many pixels wide. */
export const PNG_FORMS = {
	png: { scale: 1, width: null, suffix: '' },
	png2: { scale: 2, width: null, suffix: '-2x' },
	png4k: { scale: null, width: 3840, suffix: '-4k' }
} as const;
export type PngForm = keyof typeof PNG_FORMS;

/** The picture of a view as an SVG file. Rejects as `renderPlate` does. */
export async function takeSvg(
	context: Pick<TakeContext, 'fragment' | 'filterWords' | 'countingRule'>,
	form: PlateForm,
	signal: AbortSignal
): Promise<Blob> {
	const { svg } = await draw(context, form, signal);
	return new Blob([svg], { type: 'image/svg+xml' });
}

/**
 * The picture of a view as a PNG file. Rejects as `renderPlate` does.
 *
 * @throws TooTall where no browser could hold that many pixels
 */
export async function takePng(
	context: Pick<TakeContext, 'fragment'>,
	form: PlateForm,
	size: PngForm,
	signal: AbortSignal
): Promise<Blob> {
	const { svg, width } = await draw(context, form, signal);
	const wanted = PNG_FORMS[size];
	return pngOf(svg, wanted.width ?? Math.round(width * wanted.scale), signal);
}

async function draw({ fragment }: { fragment: string }, form: PlateForm, signal: AbortSignal) {
	const plate = await renderPlate(fragment, form, signal);
	try {
		return { svg: await svgOf(plate, signal), width: plate.width };
	} finally {
		plate.close();
	}
}

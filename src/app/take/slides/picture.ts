import { renderPlate, type Plate } from '../plate';
import { pngOf } from '../picture/png';
import { svgOf } from '../picture/svg-of';
import type { Locale } from '../../../i18n/locale';
import type { Picture } from './compose';

/** Width of the page that is drawn, in CSS pixels: text then is large enough on a slide. */
const WIDTH = 1120;
/** Pixels for each of them. */
const SCALE = 2;

/** A view as a crisp picture, with what it says about itself. Rejects as `renderPlate` does. */
export async function pictureAt(
	fragment: string,
	lang: Locale,
	signal: AbortSignal
): Promise<Picture & { summary: string }> {
	const plate = await renderPlate(
		fragment,
		{ width: WIDTH, theme: 'light', lang, frame: 'figure' },
		signal
	);
	try {
		const svg = await svgOf(plate);
		const png = await pngOf(svg, Math.round(plate.width * SCALE));
		return {
			kind: 'picture',
			png: await base64(png),
			width: plate.width,
			height: plate.height,
			subtitle: '',
			summary: summaryOf(plate)
		};
	} finally {
		plate.close();
	}
}

/** The figure in one paragraph, as the view itself puts it. */
function summaryOf({ root }: Plate): string {
	const summary = root.querySelector('figcaption .summary')?.cloneNode(true) as Element | undefined;
	summary?.querySelector('.visually-hidden')?.remove();
	return summary?.textContent?.trim() ?? '';
}

function base64(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result).split(',', 2)[1]!);
		reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read'));
		reader.readAsDataURL(blob);
	});
}

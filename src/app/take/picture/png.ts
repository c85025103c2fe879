/** The picture has more pixels than a canvas can hold. */
export class TooTall extends Error {}

/** Most pixels along one side, and in all, of a canvas in the browsers of today. */
const MOST_SIDE = 16_384;
const MOST_PIXELS = 200_000_000;

/**
 * Draws an SVG picture as PNG, exactly `widthPx` pixels wide.
 *
 * @param svg a whole document with `width` and `height`
 * @throws TooTall where no browser could hold that many pixels; the signal's reason when aborted
 */
export async function pngOf(svg: string, widthPx: number, signal: AbortSignal): Promise<Blob> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		signal.throwIfAborted();
		const heightPx = Math.round((widthPx * image.naturalHeight) / image.naturalWidth);
		if (heightPx > MOST_SIDE || widthPx * heightPx > MOST_PIXELS) throw new TooTall();
		const canvas = document.createElement('canvas');
		canvas.width = widthPx;
		canvas.height = heightPx;
		canvas.getContext('2d')!.drawImage(image, 0, 0, widthPx, heightPx);
		return await new Promise<Blob>((resolve, reject) =>
			canvas.toBlob(
				(blob) => (blob ? resolve(blob) : reject(new TooTall('No memory for the canvas'))),
				'image/png'
			)
		);
	} finally {
		URL.revokeObjectURL(url);
	}
}

/**
 * Where a reader looks at a picture that can be moved and brought closer, whatever its size on the
 * screen. On a map `x` and `y` are longitude and latitude; in a network they are per cent of its
 * width and height, from its middle.
 */
export interface Spot {
	/** What stands in the middle: -180 to 180. */
	x: number;
	/** -90 to 90. */
	y: number;
	/** How much closer than the whole picture. */
	scale: number;
}

const FORM = /^-?\d{1,3}(\.\d{1,2})?,-?\d{1,2}(\.\d{1,2})?,\d{1,2}(\.\d{1,2})?$/;

/** Reads `36.5,-1.25,4`: middle and scale, two decimals at most. Null for everything else. */
export function parseSpot(text: string | undefined): Spot | null {
	if (!text || !FORM.test(text)) return null;
	const [x, y, scale] = text.split(',').map(Number) as [number, number, number];
	return Math.abs(x) <= 180 && Math.abs(y) <= 90 && scale > 0 ? { x, y, scale } : null;
}

/** Writes what `parseSpot` reads; what lies outside its bounds is brought to them. */
export function formatSpot({ x, y, scale }: Spot): string {
	return [within(x, -180, 180), within(y, -90, 90), within(scale, 0.01, 99)].join();
}

function within(value: number, least: number, most: number): number {
	// Adding nothing turns -0 into 0.
	return Math.round(Math.max(least, Math.min(most, value)) * 100) / 100 + 0;
}

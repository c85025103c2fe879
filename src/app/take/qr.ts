import { encode } from 'uqr';

/** Light modules around the code that readers need, by ISO/IEC 18004. */
const QUIET_ZONE = 4;
/** UTF-8 bytes: longer addresses make modules too small to be read from a slide. */
const MOST = 900;

export interface QrCode {
	/** Side of the square in modules, with the quiet zone. */
	size: number;
	/** SVG path data of the dark modules, one unit each. */
	path: string;
}

/** A QR code of a text; null where the text is too long for one that can be read. */
export function qrCode(text: string): QrCode | null {
	if (new TextEncoder().encode(text).length > MOST) return null;
	const { data, size } = encode(text, { ecc: 'L', border: QUIET_ZONE });
	return { size, path: modulePath(data) };
}

/** The dark modules of a matrix as a path: each run of a row is one rectangle. */
export function modulePath(rows: readonly (readonly boolean[])[]): string {
	return rows
		.flatMap((row, y) =>
			runs(row).map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`)
		)
		.join('');
}

function runs(row: readonly boolean[]): [from: number, to: number][] {
	const found: [number, number][] = [];
	row.forEach((dark, x) => {
		if (!dark) return;
		const last = found.at(-1);
		if (last?.[1] === x) last[1] = x + 1;
		else found.push([x, x + 1]);
	});
	return found;
}

import { readColour, type Paint } from './colour';

export interface Stop {
	paint: Paint;
	/** Along the line, or from the centre: px, or a share of its length. */
	at: { px: number } | { share: number };
}

export interface Gradient {
	kind: 'linear' | 'radial';
	repeats: boolean;
	/** Direction of a linear one, degrees, 0 up and 90 to the right; or a corner that it runs to. */
	angle: number | { right: boolean; bottom: boolean };
	stops: Stop[];
}

const NAMED_ANGLES: Readonly<Record<string, Gradient['angle']>> = {
	'to top': 0,
	'to right': 90,
	'to bottom': 180,
	'to left': 270,
	'to top right': { right: true, bottom: false },
	'to right top': { right: true, bottom: false },
	'to bottom right': { right: true, bottom: true },
	'to right bottom': { right: true, bottom: true },
	'to bottom left': { right: false, bottom: true },
	'to left bottom': { right: false, bottom: true },
	'to top left': { right: false, bottom: false },
	'to left top': { right: false, bottom: false }
};

/** Splits a list of CSS at its outer commas. */
export function splitList(text: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '(') depth++;
		else if (text[at] === ')') depth--;
		else if (text[at] === ',' && depth === 0) {
			parts.push(text.slice(start, at).trim());
			start = at + 1;
		}
	}
	parts.push(text.slice(start).trim());
	return parts.filter(Boolean);
}

/** Reads one computed `background-image` that is a gradient; null for anything else. */
export function readGradient(computed: string): Gradient | null {
	const [, repeating, kind, body] =
		/^(repeating-)?(linear|radial)-gradient\((.*)\)$/s.exec(computed.trim()) ?? [];
	if (!kind || !body) return null;
	const [first = '', ...rest] = splitList(body);
	const leads = readColour(colourOf(first)) === null;
	const stops = (leads ? rest : [first, ...rest]).flatMap(readStops);
	if (!stops.length) return null;
	return {
		kind: kind as Gradient['kind'],
		repeats: repeating !== undefined,
		angle: kind === 'linear' && leads ? angleOf(first) : 180,
		stops: placed(stops)
	};
}

const colourOf = (stop: string) => /^(?:rgba?|color)\([^)]*\)/.exec(stop)?.[0] ?? '';

function angleOf(text: string): Gradient['angle'] {
	return NAMED_ANGLES[text] ?? (Number.parseFloat(text) || 0);
}

type Unplaced = Pick<Stop, 'paint'> & { at: Stop['at'] | null };

/** A stop as it is written may have two places: one colour from here to there. */
function readStops(text: string): Unplaced[] {
	const colour = colourOf(text);
	const paint = readColour(colour);
	if (!paint) return [];
	const places = text.slice(colour.length).trim().split(/\s+/).filter(Boolean).map(placeOf);
	return places.length ? places.map((at) => ({ paint, at })) : [{ paint, at: null }];
}

const placeOf = (text: string): Stop['at'] =>
	text.endsWith('%')
		? { share: Number.parseFloat(text) / 100 }
		: { px: Number.parseFloat(text) || 0 };

/** Stops without a place stand evenly; ours have places, but for the first and the last. */
function placed(stops: readonly Unplaced[]): Stop[] {
	return stops.map(({ paint, at }, index) => ({
		paint,
		at: at ?? { share: stops.length > 1 ? index / (stops.length - 1) : 0 }
	}));
}

/** Length of the line of a linear gradient in a box, and its direction. */
export function lineIn(
	angle: Gradient['angle'],
	width: number,
	height: number
): { length: number; dx: number; dy: number } {
	const degrees =
		typeof angle === 'number'
			? angle
			: // Towards a corner the middle line joins the two other corners.
				(Math.atan2(height * (angle.right ? 1 : -1), width * (angle.bottom ? -1 : 1)) * 180) /
				Math.PI;
	const radians = (degrees * Math.PI) / 180;
	const [dx, dy] = [Math.sin(radians), -Math.cos(radians)];
	return { length: Math.abs(width * dx) + Math.abs(height * dy), dx, dy };
}

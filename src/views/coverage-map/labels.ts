import type { Frame, PlacedMarker } from '../../geo/markers';
import type { Point } from '../../geo/outline';
import { widthInLetters } from '../../ui/text-width';

/** A text to stand beside a place, in px. */
export interface Labelled {
	id: string;
	text: string;
	/** The place, and how far the text keeps from it. */
	at: Point;
	radius: number;
	/**
	 * Width of the place's own outline, px: the text stands inside if it fits, else over water, and
	 * never over a neighbour, whom it would seem to name. Absent where the place has a mark.
	 */
	room?: number;
	/** Shown even where it covers something. */
	must?: boolean;
}

export interface PlacedLabel {
	id: string;
	text: string;
	x: number;
	/** Baseline. */
	y: number;
	/** `text-anchor` of SVG. */
	align: 'start' | 'middle' | 'end';
}

const LETTER = 7.1;
const LINE = 16;
const CAP = 9.5;

interface Extent {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/**
 * Puts each text inside its place, or to the right, the left, below or above it, where it covers
 * no marker and no earlier text, over open water if it can. A text that fits nowhere is left out.
 * `scale`: of the reader's text.
 */
export function placeLabels(
	labels: readonly Labelled[],
	markers: Iterable<PlacedMarker>,
	frame: Frame,
	isLand: (at: Point) => boolean = () => false,
	scale = 1
): PlacedLabel[] {
	const taken: Extent[] = [...markers].map(({ cx, cy, radius }) => ({
		left: cx - radius,
		right: cx + radius,
		top: cy - radius,
		bottom: cy + radius
	}));
	const placed: PlacedLabel[] = [];
	for (const label of labels) {
		const width = widthInLetters(label.text) * LETTER * scale;
		// Further off an outline, a text would seem to name what it stands on.
		const near = label.room === undefined ? undefined : 4;
		const choices = positionsOf(label, scale)
			.slice(0, near)
			.map((position) => ({
				position,
				extent: extentOf(position, width, scale)
			}));
		const within: PlacedLabel = {
			id: label.id,
			text: label.text,
			x: label.at[0],
			y: label.at[1] + (CAP * scale) / 2,
			align: 'middle'
		};
		const own =
			label.room !== undefined && label.room >= width ? extentOf(within, width, scale) : null;
		if (own && isInside(own, frame) && !taken.some((other) => overlap(own, other))) {
			taken.push(own);
			placed.push(within);
			continue;
		}
		const inside = choices.filter(({ extent }) => isInside(extent, frame));
		const free = inside.filter(({ extent }) => !taken.some((other) => overlap(extent, other)));
		const afloat = free.find(({ extent }) => !samples(extent).some(isLand));
		const beside = label.room === undefined ? free[0] : undefined;
		const chosen = afloat ?? beside ?? (label.must ? (inside[0] ?? choices[0]) : undefined);
		if (!chosen) continue;
		taken.push(chosen.extent);
		placed.push(chosen.position);
	}
	return placed;
}

function positionsOf({ id, text, at: [x, y], radius }: Labelled, scale: number): PlacedLabel[] {
	const cap = CAP * scale;
	const away = radius + 5;
	const middle = y + cap / 2;
	const position = (dx: number, baseline: number, align: PlacedLabel['align']) => ({
		id,
		text,
		x: x + dx,
		y: baseline,
		align
	});
	return [
		position(away, middle, 'start'),
		position(-away, middle, 'end'),
		position(0, y + away + cap, 'middle'),
		position(0, y - away, 'middle'),
		position(away, y + away + cap, 'start'),
		position(-away, y + away + cap, 'end'),
		position(away, y - away, 'start'),
		position(-away, y - away, 'end'),
		position(away + 14, y + 26, 'start'),
		position(-away - 14, y + 26, 'end')
	];
}

function extentOf({ x, y, align }: PlacedLabel, width: number, scale: number): Extent {
	const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - (LINE - 3) * scale, bottom: y + 3 * scale };
}

/** Five points along the middle of a text. */
function samples({ left, right, top, bottom }: Extent): Point[] {
	return [0.02, 0.25, 0.5, 0.75, 0.98].map((t) => [left + (right - left) * t, (top + bottom) / 2]);
}

function isInside({ left, right, top, bottom }: Extent, { width, height }: Frame): boolean {
	return left >= 2 && right <= width - 2 && top >= 2 && bottom <= height - 2;
}

function overlap(a: Extent, b: Extent): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A sentence in lines of about so many letters, broken between words. */
export function wrapped(text: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line !== undefined && line.length + 1 + word.length <= letters) {
			lines[lines.length - 1] = `${line} ${word}`;
		} else lines.push(word);
	}
	return lines;
}

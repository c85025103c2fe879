import { filled, type Box, type Drawing } from './drawing';
import { lineIn, readGradient, splitList, type Gradient, type Stop } from './gradient';

/**
 * Draws the gradients behind an element, which carry hatches, dots and strips here. Stripes and dots
 * become shapes of their own: programs that read SVG know little of repeated gradients.
 *
 * @param box padding box of the element
 */
export function drawGradients(
	drawing: Drawing,
	into: Element,
	style: CSSStyleDeclaration,
	box: Box
): void {
	const layers = splitList(style.backgroundImage);
	const sizes = splitList(style.backgroundSize);
	const positions = splitList(style.backgroundPosition);
	const repeats = splitList(style.backgroundRepeat);
	// The first layer lies on top.
	for (let at = layers.length - 1; at >= 0; at--) {
		const gradient = readGradient(layers[at]!);
		if (!gradient) continue;
		const size = sizeOf(sizes[at % sizes.length]!, box);
		const start = startOf(positions[at % positions.length]!, box, size);
		for (const tile of tiles(box, size, start, repeats[at % repeats.length]!)) {
			drawTile(drawing, into, gradient, tile, box);
		}
	}
}

function sizeOf(text: string, box: Box): { width: number; height: number } {
	const [width = 'auto', height = 'auto'] = text.split(/\s+(?![^(]*\))/);
	return { width: lengthOf(width, box.width), height: lengthOf(height, box.height) };
}

function lengthOf(text: string, whole: number): number {
	if (text === 'auto') return whole;
	const sum = /^calc\(([\d.-]+)% ([+-]) ([\d.]+)px\)$/.exec(text);
	if (sum) return (Number(sum[1]) / 100) * whole + Number(`${sum[2]}${sum[3]}`);
	return text.endsWith('%')
		? (Number.parseFloat(text) / 100) * whole
		: Number.parseFloat(text) || 0;
}

function startOf(
	text: string,
	box: Box,
	size: { width: number; height: number }
): { x: number; y: number } {
	const [x = '0%', y = '0%'] = text.split(/\s+(?![^(]*\))/);
	return {
		x: box.x + lengthOf(x, box.width - size.width),
		y: box.y + lengthOf(y, box.height - size.height)
	};
}

/** Most tiles of one background; more would be a texture, which none of ours is. */
const MOST_TILES = 4000;

function tiles(
	box: Box,
	{ width, height }: { width: number; height: number },
	start: { x: number; y: number },
	repeat: string
): Box[] {
	if (width <= 0 || height <= 0) return [];
	const alongX = /^repeat(-x)?\b/.test(repeat);
	const alongY = /^repeat$|^repeat-y|\srepeat$/.test(repeat);
	const xs = steps(start.x, width, box.x, box.x + box.width, alongX);
	const ys = steps(start.y, height, box.y, box.y + box.height, alongY);
	if (xs.length * ys.length > MOST_TILES) return [];
	return ys.flatMap((y) => xs.map((x) => ({ x, y, width, height })));
}

function steps(start: number, size: number, from: number, to: number, repeats: boolean): number[] {
	if (!repeats) return [start];
	const first = start - Math.ceil((start - from) / size) * size;
	return Array.from({ length: Math.ceil((to - first) / size) }, (_, at) => first + at * size);
}

function drawTile(
	drawing: Drawing,
	into: Element,
	gradient: Gradient,
	tile: Box,
	within: Box
): void {
	const cut = common(tile, within);
	if (cut.width <= 0 || cut.height <= 0) return;
	if (gradient.kind === 'radial') drawDot(drawing, into, gradient, tile, cut);
	else if (gradient.repeats || isHard(gradient)) drawStripes(drawing, into, gradient, tile, cut);
	else drawLinear(drawing, into, gradient, tile, cut);
}

/** A dot in the middle of its tile; what lies around it is the last colour. */
function drawDot(drawing: Drawing, into: Element, { stops }: Gradient, tile: Box, cut: Box): void {
	const [inner, outer] = [stops[0]!, stops.at(-1)!];
	if (outer.paint.alpha > 0) drawing.add(into, 'rect', { ...cut, ...filled(outer.paint) });
	if (inner.paint.alpha === 0) return;
	const [from, to] = [stops.at(-2)!, outer].map(({ at }) => ('px' in at ? at.px : 0));
	const [cx, cy] = [tile.x + tile.width / 2, tile.y + tile.height / 2];
	if (cx > cut.x + cut.width || cy > cut.y + cut.height || cx < cut.x || cy < cut.y) return;
	drawing.add(into, 'circle', { cx, cy, r: (from! + to!) / 2, ...filled(inner.paint) });
}

/** Whether its colours meet at edges: bands then, which every program draws alike. */
function isHard({ stops }: Gradient): boolean {
	return stops.slice(1).every((stop, at) => {
		const before = stops[at]!;
		const alike =
			(stop.paint.colour === before.paint.colour && stop.paint.alpha === before.paint.alpha) ||
			(stop.paint.alpha === 0 && before.paint.alpha === 0);
		return alike || JSON.stringify(stop.at) === JSON.stringify(before.at);
	});
}

/** Bands of colour, each a shape cut to the box. */
function drawStripes(
	drawing: Drawing,
	into: Element,
	{ angle, stops, repeats }: Gradient,
	tile: Box,
	cut: Box
): void {
	const { length, dx, dy } = lineIn(angle, tile.width, tile.height);
	const px = ({ at }: Stop) => ('px' in at ? at.px : at.share * length);
	const ends = repeats ? { from: 0, to: px(stops.at(-1)!) } : { from: -length, to: 2 * length };
	const places = [ends.from, ...stops.map(px), ends.to];
	const paints = [stops[0]!, ...stops, stops.at(-1)!].map(({ paint }) => paint);
	const bands = paints.slice(1).map((paint, at) => ({
		from: places[at]!,
		to: places[at + 1]!,
		paint
	}));
	const period = ends.to - ends.from;
	if (period <= 0) return;
	const [cx, cy] = [tile.x + tile.width / 2, tile.y + tile.height / 2];
	const corners = cornersOf(cut).map(([x, y]) => (x - cx) * dx + (y - cy) * dy + length / 2);
	const [first, last] = [Math.min(...corners), Math.max(...corners)];
	for (const { from, to, paint } of bands) {
		if (to <= from || paint.alpha === 0) continue;
		let path = '';
		const start = repeats ? Math.floor((first - to) / period) : 0;
		const end = repeats ? Infinity : 1;
		for (let n = start; n < end && n * period + from < last; n++) {
			const shape = between(cut, { cx, cy, dx, dy, length }, n * period + from, n * period + to);
			if (shape.length > 2) path += `M${shape.map(([x, y]) => `${fine(x)} ${fine(y)}`).join('L')}z`;
		}
		if (path) drawing.add(into, 'path', { d: path, ...filled(paint) });
	}
}

const fine = (value: number) => Math.round(value * 100) / 100;

type Point = readonly [number, number];

const cornersOf = ({ x, y, width, height }: Box): Point[] => [
	[x, y],
	[x + width, y],
	[x + width, y + height],
	[x, y + height]
];

interface Line {
	cx: number;
	cy: number;
	dx: number;
	dy: number;
	length: number;
}

/** The part of a box that lies between two places of a line (Sutherland and Hodgman, 1974). */
function between(box: Box, line: Line, from: number, to: number): Point[] {
	const along = ([x, y]: Point) =>
		(x - line.cx) * line.dx + (y - line.cy) * line.dy + line.length / 2;
	return keep(
		keep(cornersOf(box), (point) => along(point) - from),
		(point) => to - along(point)
	);
}

function keep(shape: readonly Point[], inside: (point: Point) => number): Point[] {
	return shape.flatMap((point, at): Point[] => {
		const next = shape[(at + 1) % shape.length]!;
		const [here, there] = [inside(point), inside(next)];
		const kept: Point[] = here >= 0 ? [point] : [];
		if (here >= 0 === there >= 0) return kept;
		const share = here / (here - there);
		return [
			...kept,
			[point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share]
		];
	});
}

function drawLinear(
	drawing: Drawing,
	into: Element,
	{ angle, stops }: Gradient,
	tile: Box,
	cut: Box
): void {
	const { length, dx, dy } = lineIn(angle, tile.width, tile.height);
	const [cx, cy] = [tile.x + tile.width / 2, tile.y + tile.height / 2];
	const id = drawing.id('gradient');
	const element = drawing.add(drawing.defs, 'linearGradient', {
		id,
		gradientUnits: 'userSpaceOnUse',
		x1: cx - (dx * length) / 2,
		y1: cy - (dy * length) / 2,
		x2: cx + (dx * length) / 2,
		y2: cy + (dy * length) / 2
	});
	for (const [index, { paint, at }] of stops.entries()) {
		// What fades out keeps its colour: CSS mixes so, SVG would mix with the black of `transparent`.
		const neighbour = stops[index + 1] ?? stops[index - 1];
		drawing.add(element, 'stop', {
			offset: 'share' in at ? at.share : at.px / length,
			'stop-color': paint.alpha === 0 && neighbour ? neighbour.paint.colour : paint.colour,
			'stop-opacity': paint.alpha < 1 ? paint.alpha : null
		});
	}
	drawing.add(into, 'rect', { ...cut, fill: `url(#${id})` });
}

function common(a: Box, b: Box): Box {
	const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
	return {
		x,
		y,
		width: Math.min(a.x + a.width, b.x + b.width) - x,
		height: Math.min(a.y + a.height, b.y + b.height) - y
	};
}

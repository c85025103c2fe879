import { drawGradients } from './background';
import { readColour, type Paint } from './colour';
import { filled, lined, type Box, type Drawing } from './drawing';
import { splitList } from './gradient';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof SIDES)[number];

interface Border {
	width: number;
	style: string;
	paint: Paint;
}

/** Draws what an element shows of itself: background, borders, rings and strips at its edges. */
export function drawBox(
	drawing: Drawing,
	into: Element,
	style: CSSStyleDeclaration,
	box: Box
): void {
	if (box.width <= 0 || box.height <= 0) return;
	const radius = radiiOf(style, box);
	const background = readColour(style.backgroundColor);
	const borders = bordersOf(style);
	const inner = {
		x: box.x + borders.left.width,
		y: box.y + borders.top.width,
		width: box.width - borders.left.width - borders.right.width,
		height: box.height - borders.top.width - borders.bottom.width
	};
	const area = polygonOf(style, box);
	if (area && background && background.alpha > 0) {
		drawing.add(into, 'path', { d: area, ...filled(background) });
		return;
	}
	drawShadows(drawing, into, style, box, radius, 'outer');
	if (background && background.alpha > 0) {
		drawing.add(into, 'rect', { ...box, ...radius, ...filled(background) });
	}
	if (style.backgroundImage !== 'none') drawGradients(drawing, into, style, inner);
	drawShadows(drawing, into, style, inner, radius, 'inset');
	drawBorders(drawing, into, borders, box, radius);
}

interface Radius {
	rx: number | null;
	ry: number | null;
}

/** Corners are all alike here, or the first that is round stands for all. */
function radiiOf(style: CSSStyleDeclaration, box: Box): Radius {
	const corners = [
		style.borderTopLeftRadius,
		style.borderTopRightRadius,
		style.borderBottomRightRadius,
		style.borderBottomLeftRadius
	];
	const given = corners.find((corner) => Number.parseFloat(corner) > 0);
	if (!given) return { rx: null, ry: null };
	const [across = '0', down = across] = given.split(' ');
	const length = (text: string, whole: number) =>
		Math.min(
			whole / 2,
			text.endsWith('%') ? (Number.parseFloat(text) / 100) * whole : Number.parseFloat(text)
		);
	return { rx: length(across, box.width), ry: length(down, box.height) };
}

function bordersOf(style: CSSStyleDeclaration): Record<Side, Border> {
	return Object.fromEntries(
		SIDES.map((side) => {
			const line = style.getPropertyValue(`border-${side}-style`);
			const visible = line !== 'none' && line !== 'hidden';
			return [
				side,
				{
					style: line,
					width: visible ? Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) : 0,
					paint: readColour(style.getPropertyValue(`border-${side}-color`)) ?? {
						colour: '#000000',
						alpha: 0
					}
				}
			];
		})
	) as Record<Side, Border>;
}

function drawBorders(
	drawing: Drawing,
	into: Element,
	borders: Record<Side, Border>,
	box: Box,
	{ rx, ry }: Radius
): void {
	const { top } = borders;
	const alike = SIDES.every(
		(side) =>
			borders[side].width === top.width &&
			borders[side].style === top.style &&
			borders[side].paint.colour === top.paint.colour &&
			borders[side].paint.alpha === top.paint.alpha
	);
	if (alike) {
		if (top.width > 0 && top.paint.alpha > 0) {
			drawing.add(into, 'rect', {
				x: box.x + top.width / 2,
				y: box.y + top.width / 2,
				width: Math.max(0, box.width - top.width),
				height: Math.max(0, box.height - top.width),
				rx: rx && Math.max(0, rx - top.width / 2),
				ry: ry && Math.max(0, ry - top.width / 2),
				...lined(top.paint, top.width),
				...dashes(top)
			});
		}
		return;
	}
	for (const side of SIDES) drawSide(drawing, into, borders, side, box);
}

function drawSide(
	drawing: Drawing,
	into: Element,
	borders: Record<Side, Border>,
	side: Side,
	{ x, y, width, height }: Box
): void {
	const border = borders[side];
	if (border.width <= 0 || border.paint.alpha === 0) return;
	const [right, bottom] = [x + width, y + height];
	if (border.style === 'dashed' || border.style === 'dotted') {
		const half = border.width / 2;
		const line = {
			top: [x, y + half, right, y + half],
			right: [right - half, y, right - half, bottom],
			bottom: [x, bottom - half, right, bottom - half],
			left: [x + half, y, x + half, bottom]
		}[side];
		drawing.add(into, 'line', {
			x1: line[0],
			y1: line[1],
			x2: line[2],
			y2: line[3],
			...lined(border.paint, border.width),
			...dashes(border)
		});
		return;
	}
	const inner = {
		x: x + borders.left.width,
		y: y + borders.top.width,
		right: right - borders.right.width,
		bottom: bottom - borders.bottom.width
	};
	const corners = {
		top: [x, y, right, y, inner.right, inner.y, inner.x, inner.y],
		right: [right, y, right, bottom, inner.right, inner.bottom, inner.right, inner.y],
		bottom: [x, bottom, right, bottom, inner.right, inner.bottom, inner.x, inner.bottom],
		left: [x, y, x, bottom, inner.x, inner.bottom, inner.x, inner.y]
	}[side];
	const points = corners.map((value) => Math.round(value * 100) / 100).join(' ');
	drawing.add(into, 'polygon', { points, ...filled(border.paint) });
}

/** Dashes and dots of the lengths that browsers give them. */
function dashes({ style, width }: Border): Record<string, string> {
	if (style === 'dashed') {
		return {
			'stroke-dasharray': width >= 3 ? `${2 * width} ${width}` : `${3 * width} ${2 * width}`
		};
	}
	if (style !== 'dotted') return {};
	return width >= 3
		? { 'stroke-dasharray': `0 ${2 * width}`, 'stroke-linecap': 'round' }
		: { 'stroke-dasharray': `${width} ${width}` };
}

/** Shadows without blur are rings and strips; those with blur only lift what floats, which nothing does here. */
function drawShadows(
	drawing: Drawing,
	into: Element,
	style: CSSStyleDeclaration,
	box: Box,
	{ rx, ry }: Radius,
	which: 'inset' | 'outer'
): void {
	if (style.boxShadow === 'none') return;
	for (const shadow of splitList(style.boxShadow)) {
		const colour = /^(?:rgba?|color)\([^)]*\)/.exec(shadow)?.[0] ?? '';
		const paint = readColour(colour);
		const [dx = 0, dy = 0, blur = 0, spread = 0] = shadow
			.slice(colour.length)
			.replace('inset', '')
			.trim()
			.split(/\s+/)
			.map(Number.parseFloat);
		if (!paint || paint.alpha === 0 || blur > 0) continue;
		if (shadow.includes('inset') !== (which === 'inset')) continue;
		if (dx || dy)
			drawStrip(
				drawing,
				into,
				box,
				paint,
				which === 'inset' ? dx : -dx,
				which === 'inset' ? dy : -dy
			);
		else if (spread > 0) {
			const by = which === 'inset' ? -spread : spread;
			drawing.add(into, 'rect', {
				x: box.x - by / 2,
				y: box.y - by / 2,
				width: Math.max(0, box.width + by),
				height: Math.max(0, box.height + by),
				rx: rx && Math.max(0, rx + by / 2),
				ry: ry && Math.max(0, ry + by / 2),
				...lined(paint, spread)
			});
		}
	}
}

function drawStrip(
	drawing: Drawing,
	into: Element,
	{ x, y, width, height }: Box,
	paint: Paint,
	dx: number,
	dy: number
): void {
	const strip = dx
		? { x: dx > 0 ? x : x + width + dx, y, width: Math.abs(dx), height }
		: { x, y: dy > 0 ? y : y + height + dy, width, height: Math.abs(dy) };
	drawing.add(into, 'rect', { ...strip, ...filled(paint) });
}

/** The path of `clip-path: polygon(…)` in shares and pixels; null for any other. */
function polygonOf(style: CSSStyleDeclaration, box: Box): string | null {
	const [, body] = /^polygon\((.*)\)$/.exec(style.clipPath) ?? [];
	if (!body) return null;
	const length = (text: string, whole: number) =>
		text.endsWith('%') ? (Number.parseFloat(text) / 100) * whole : Number.parseFloat(text);
	const points = splitList(body).map((point) => {
		const [x = '0', y = '0'] = point.split(/\s+/);
		return `${Math.round((box.x + length(x, box.width)) * 100) / 100} ${Math.round((box.y + length(y, box.height)) * 100) / 100}`;
	});
	return `M${points.join('L')}z`;
}

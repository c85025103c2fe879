import { PlateFailed } from '../plate';
import { drawBox } from './box';
import { drawChart } from './chart';
import type { Box, Drawing } from './drawing';
import { drawText } from './text';

const XLINK = 'http://www.w3.org/1999/xlink';

/** Nothing of these belongs into a picture. */
const LEFT_OUT = [
	'INPUT',
	'SELECT',
	'TEXTAREA',
	'PROGRESS',
	'SCRIPT',
	'STYLE',
	'TEMPLATE',
	'DIALOG'
];

/**
 * Draws an element of a page and all that stands in it, in the order in which browsers paint.
 *
 * @throws PlateFailed when the element is taken out of the page meanwhile: nothing is known of it then
 */
export async function drawElement(
	drawing: Drawing,
	into: Element,
	element: Element
): Promise<void> {
	await drawing.breath.take();
	if (!element.isConnected) throw new PlateFailed('The page changed while it was drawn');
	const style = getComputedStyle(element);
	if (LEFT_OUT.includes(element.tagName) || !isSeen(style)) return;
	if (turned(element, style)) return drawTurned(drawing, into, element as HTMLElement, style);
	const box = element.getBoundingClientRect();
	const opacity = Number(style.opacity);
	const target = opacity < 1 ? drawing.add(into, 'g', { opacity }) : into;
	if (style.visibility === 'visible') {
		for (const part of boxesOf(element, style, box)) drawBox(drawing, target, style, part);
	}
	if (element.localName === 'svg') return drawChart(drawing, target, element as SVGSVGElement);
	if (element.tagName === 'CANVAS') {
		return drawCanvas(drawing, target, element as HTMLCanvasElement, box);
	}
	const cut = cutOf(element, style, box);
	await drawChildren(drawing, cut ? drawing.clipped(target, cut) : target, element, style);
}

async function drawChildren(
	drawing: Drawing,
	into: Element,
	element: Element,
	style: CSSStyleDeclaration
): Promise<void> {
	const isElement = (node: Node): node is Element => node.nodeType === 1;
	const layered = [...element.childNodes]
		.filter((node) => isElement(node) || node.nodeType === 3)
		.map((node) => ({ node, layer: isElement(node) ? layerOf(getComputedStyle(node)) : 0 }))
		.sort((a, b) => a.layer - b.layer);
	for (const { node } of layered) {
		if (isElement(node)) await drawElement(drawing, into, node);
		else drawText(drawing, into, node as Text, style);
	}
}

/** What is positioned is painted above what is not, and by its z-index. */
function layerOf({ position, zIndex }: CSSStyleDeclaration): number {
	const index = Number(zIndex) || 0;
	if (index) return index > 0 ? index + 1 : index;
	return position === 'static' ? 0 : 1;
}

function isSeen(style: CSSStyleDeclaration): boolean {
	return (
		style.display !== 'none' &&
		style.opacity !== '0' &&
		// What is there for screen readers only.
		!style.clipPath.startsWith('inset(50%')
	);
}

/** Parts of an element that runs over several lines; else its one box. */
function boxesOf(element: Element, style: CSSStyleDeclaration, box: DOMRect): Box[] {
	const rects = style.display === 'inline' ? [...element.getClientRects()] : [box];
	return rects.map(({ x, y, width, height }) => ({ x, y, width, height }));
}

/** Beyond every picture: a side on which nothing is hidden. */
const FAR = 100_000;

/** What is seen of what stands in an element; null where it hides nothing. */
function cutOf(element: Element, style: CSSStyleDeclaration, box: DOMRect): Box | null {
	const { overflowX, overflowY, display, textOverflow } = style;
	// Its text is shortened instead.
	if (display === 'inline' || textOverflow === 'ellipsis') return null;
	const hidesX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
	const hidesY = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
	if (!hidesX && !hidesY) return null;
	const side = (name: string) => Number.parseFloat(style.getPropertyValue(`border-${name}-width`));
	const across = hidesX
		? { x: box.x + side('left'), width: box.width - side('left') - side('right') }
		: { x: -FAR, width: 2 * FAR };
	const down = hidesY
		? { y: box.y + side('top'), height: box.height - side('top') - side('bottom') }
		: { y: -FAR, height: 2 * FAR };
	return { ...across, ...down };
}

/** Whether an element is turned or stretched; a shift is in its box already. */
function turned(element: Element, { transform, rotate, scale }: CSSStyleDeclaration): boolean {
	if (element.localName === 'svg') return false;
	if (rotate !== 'none' || scale !== 'none') return true;
	return transform !== 'none' && !/^matrix\(1, 0, 0, 1,/.test(transform);
}

/** Draws an element as if it were not turned, and turns the drawing. */
async function drawTurned(
	drawing: Drawing,
	into: Element,
	element: HTMLElement,
	style: CSSStyleDeclaration
): Promise<void> {
	const [ox = 0, oy = 0] = style.transformOrigin.split(' ').map(Number.parseFloat);
	const turn = new DOMMatrix()
		.rotateSelf(Number.parseFloat(style.rotate) || 0)
		.scaleSelf(...scaleOf(style.scale))
		.multiplySelf(new DOMMatrix(style.transform));
	element.style.transform = element.style.rotate = element.style.scale = 'none';
	const { left, top } = element.getBoundingClientRect();
	const { a, b, c, d, e, f } = new DOMMatrix()
		.translateSelf(left + ox, top + oy)
		.multiplySelf(turn)
		.translateSelf(-left - ox, -top - oy);
	const matrix = [a, b, c, d, e, f].map((value) => Math.round(value * 1e4) / 1e4).join(' ');
	const group = drawing.add(into, 'g', { transform: `matrix(${matrix})` });
	await drawElement(drawing, group, element);
}

function scaleOf(scale: string): [number, number] {
	if (scale === 'none') return [1, 1];
	const [x = 1, y = x] = scale.split(' ').map(Number);
	return [x, y];
}

function drawCanvas(
	drawing: Drawing,
	into: Element,
	canvas: HTMLCanvasElement,
	{ x, y, width, height }: DOMRect
): void {
	const image = drawing.add(into, 'image', { x, y, width, height });
	// The name that SVG 1.1 has for it, which every program reads.
	image.setAttributeNS(XLINK, 'xlink:href', canvas.toDataURL('image/png'));
}

import { readColour } from './colour';
import { SVG, type Attributes, type Box, type Drawing } from './drawing';
import { ascentOf, drawLine, paintOf } from './lettering';

/** Properties that a shape takes from what it stands in, and what they are at first. */
const INHERITED: Readonly<Record<string, string>> = {
	fill: 'rgb(0, 0, 0)',
	'fill-opacity': '1',
	'fill-rule': 'nonzero',
	'clip-rule': 'nonzero',
	stroke: 'none',
	'stroke-opacity': '1',
	'stroke-width': '1px',
	'stroke-dasharray': 'none',
	'stroke-dashoffset': '0px',
	'stroke-linecap': 'butt',
	'stroke-linejoin': 'miter',
	'shape-rendering': 'auto'
};

/** Lengths of a line that does not grow with the picture. */
const WIDENED = ['stroke-width', 'stroke-dasharray'];

/** Properties of a shape alone. */
const OWN: Readonly<Record<string, string>> = {
	opacity: '1',
	'stop-color': 'rgb(0, 0, 0)',
	'stop-opacity': '1'
};

/** Attributes that say where and how large, of all elements that are drawn here. */
const GEOMETRY = [
	...['d', 'points', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy'],
	...['width', 'height', 'pathLength', 'offset', 'viewBox', 'preserveAspectRatio'],
	...['patternUnits', 'patternContentUnits', 'patternTransform', 'clipPathUnits'],
	...['gradientUnits', 'gradientTransform', 'spreadMethod']
];

/** Drawn only where something refers to them. */
const REFERRED = [
	'defs',
	'clipPath',
	'pattern',
	'linearGradient',
	'radialGradient',
	'mask',
	'symbol'
];
const SILENT = ['title', 'desc', 'metadata', 'style', 'script'];

/** Draws an `<svg>` of the page, with the styles that it has there, at its place. */
export async function drawChart(
	drawing: Drawing,
	into: Element,
	chart: SVGSVGElement
): Promise<void> {
	const matrix = chart.getScreenCTM();
	const frame = chart.getBoundingClientRect();
	if (!matrix || frame.width <= 0 || frame.height <= 0) return;
	const target = overflows(chart, frame) ? drawing.clipped(into, boxOf(frame)) : into;
	const group = drawing.add(target, 'g', { transform: text(matrix) });
	await new Copier(drawing).children(chart, group, { ...INHERITED });
	if (!group.childNodes.length) group.remove();
}

const boxOf = ({ x, y, width, height }: DOMRect): Box => ({ x, y, width, height });

function overflows(chart: SVGSVGElement, frame: DOMRect): boolean {
	if (getComputedStyle(chart).overflowX === 'visible') return false;
	// Also what is cut already counts here, so that a needless cut is rare and harmless.
	return [...chart.querySelectorAll('*')].some((element) => {
		const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
		if (!width && !height) return false;
		return (
			left < frame.left - 1 ||
			top < frame.top - 1 ||
			right > frame.right + 1 ||
			bottom > frame.bottom + 1
		);
	});
}

const text = ({ a, b, c, d, e, f }: DOMMatrix) =>
	`matrix(${[a, b, c, d, e, f].map((value) => Math.round(value * 1e4) / 1e4).join(' ')})`;

class Copier {
	constructor(private readonly drawing: Drawing) {}

	async children(
		from: Element,
		into: Element,
		inherited: Readonly<Record<string, string>>
	): Promise<void> {
		for (const child of from.children) {
			if (child.namespaceURI !== SVG) continue;
			await this.element(child as SVGGraphicsElement, into, inherited);
		}
	}

	private async element(
		element: SVGGraphicsElement,
		into: Element,
		inherited: Readonly<Record<string, string>>
	): Promise<void> {
		await this.drawing.breath.take();
		const name = element.localName;
		if (REFERRED.includes(name) || SILENT.includes(name)) return;
		const style = getComputedStyle(element);
		if (style.display === 'none' || style.opacity === '0' || isHidden(style)) return;
		if (name === 'text') return this.text(element as unknown as SVGTextElement, into, style);
		if (name === 'use') return this.use(element as unknown as SVGUseElement, into, inherited);
		const isGroup = name === 'g' || name === 'a' || name === 'svg';
		if (!isGroup && style.visibility !== 'visible') return;
		const now = { ...inherited };
		const copy = this.drawing.add(into, isGroup ? 'g' : name, {
			...(isGroup ? {} : geometryOf(element)),
			...(name === 'rect' && measured(element)),
			...this.styleOf(element, style, now),
			transform: this.transformOf(element, style, isGroup && name === 'svg')
		});
		if (isGroup) {
			await this.children(element, copy, now);
			if (!copy.childNodes.length) copy.remove();
		}
	}

	/** The styles that differ from what is there already; `inherited` then holds what holds within. */
	private styleOf(
		element: Element,
		style: CSSStyleDeclaration,
		inherited: Record<string, string>
	): Attributes {
		const attributes: Record<string, string> = {};
		const scale = strokeScale(element, style);
		for (const property of Object.keys(INHERITED)) {
			const value = style.getPropertyValue(property);
			const widened = scale !== 1 && WIDENED.includes(property);
			if (!value || (value === inherited[property] && !widened)) continue;
			inherited[property] = value;
			Object.assign(attributes, this.written(property, value, scale, element));
		}
		if (scale !== 1) for (const property of WIDENED) inherited[property] = '';
		for (const [property, initial] of Object.entries(OWN)) {
			const value = style.getPropertyValue(property);
			if (!value || value === initial) continue;
			Object.assign(attributes, this.written(property, value, 1, element));
		}
		for (const property of ['clip-path', 'mask']) {
			const id = referredId(style.getPropertyValue(property));
			if (id) attributes[property] = `url(#${this.refer(element.ownerDocument, id)})`;
		}
		return attributes;
	}

	private written(
		property: string,
		value: string,
		scale: number,
		element: Element
	): Record<string, string> {
		if (property === 'fill' || property === 'stroke' || property === 'stop-color') {
			const id = referredId(value);
			if (id) return { [property]: `url(#${this.refer(element.ownerDocument, id)})` };
			const paint = readColour(value);
			if (!paint) return { [property]: 'none' };
			const opacity = property === 'stop-color' ? 'stop-opacity' : `${property}-opacity`;
			return {
				[property]: paint.colour,
				...(paint.alpha < 1 && { [opacity]: String(paint.alpha) })
			};
		}
		const plain = value.replaceAll('px', '');
		const scaled =
			scale !== 1 && WIDENED.includes(property)
				? plain.replace(/[\d.]+/g, (number) =>
						String(Math.round(Number(number) * scale * 1e4) / 1e4)
					)
				: plain;
		return { [property]: scaled };
	}

	/** Copies what is referred to into the picture, once, and gives its id. */
	private refer(page: Document, id: string): string {
		const { defs } = this.drawing;
		if ([...defs.children].some((known) => known.id === id)) return id;
		const source = page.getElementById(id);
		if (!source) return id;
		const copy = this.drawing.add(defs, source.localName, { id, ...geometryOf(source) });
		const inside = source.localName === 'pattern' ? this.unscaled(copy) : copy;
		for (const child of source.children) {
			if (child.namespaceURI === SVG) this.referred(child, inside);
		}
		return id;
	}

	/** Scales what is in a pattern instead of the pattern: LibreOffice loses a pattern that is scaled. */
	private unscaled(pattern: SVGElement): SVGElement {
		const transform = pattern.getAttribute('patternTransform');
		const factor = Number(/^scale\(([\d.]+)\)$/.exec(transform ?? '')?.[1]);
		if (!factor) return pattern;
		pattern.removeAttribute('patternTransform');
		for (const name of ['x', 'y', 'width', 'height']) {
			const value = Number(pattern.getAttribute(name));
			if (value) pattern.setAttribute(name, String(value * factor));
		}
		return this.drawing.add(pattern, 'g', { transform });
	}

	/** What stands in a pattern or a clip has no place on the page, so nothing about it is measured. */
	private referred(element: Element, into: Element): void {
		if (SILENT.includes(element.localName)) return;
		const style = getComputedStyle(element);
		const copy = this.drawing.add(into, element.localName, {
			...geometryOf(element),
			...this.styleOf(element, style, { ...INHERITED }),
			transform: element.getAttribute('transform')
		});
		for (const child of element.children) this.referred(child, copy);
	}

	/** What is used is drawn again in its place: a reference would lose its styles. */
	private async use(
		element: SVGUseElement,
		into: Element,
		inherited: Readonly<Record<string, string>>
	): Promise<void> {
		const target = element.ownerDocument.querySelector(element.href.baseVal);
		if (!(target instanceof element.ownerDocument.defaultView!.SVGElement)) return;
		const now = { ...inherited };
		const { x, y } = element;
		const group = this.drawing.add(into, 'g', {
			...this.styleOf(element, getComputedStyle(element), now),
			transform: `translate(${x.baseVal.value} ${y.baseVal.value})`
		});
		await this.element(target as SVGGraphicsElement, group, now);
	}

	private transformOf(
		element: SVGGraphicsElement,
		style: CSSStyleDeclaration,
		isNested: boolean
	): string | null {
		if (style.transform === 'none' && style.translate === 'none' && !isNested) return null;
		const parent = (element.parentNode as SVGGraphicsElement).getScreenCTM();
		const own = element.getScreenCTM();
		return parent && own ? text(parent.inverse().multiply(own)) : element.getAttribute('transform');
	}

	private text(element: SVGTextElement, into: Element, style: CSSStyleDeclaration): void {
		const transform = this.transformOf(element, style, false);
		const opacity = style.opacity === '1' ? null : style.opacity;
		const group = transform || opacity ? this.drawing.add(into, 'g', { transform, opacity }) : into;
		this.letters(element, group, style);
	}

	/** Text whose letters all stand in one element; others are taken part by part. */
	private letters(element: SVGTextContentElement, into: Element, style: CSSStyleDeclaration): void {
		const parts = [...element.children].filter(({ localName }) => localName !== 'title');
		if (parts.length) {
			this.loose(element, into, style);
			for (const part of parts) {
				const own = getComputedStyle(part);
				if (own.display !== 'none') this.letters(part as SVGTextContentElement, into, own);
			}
			return;
		}
		const count = element.getNumberOfChars();
		const content = visibleText(element);
		if (!count || !content || style.visibility !== 'visible') return;
		const boxes = Array.from({ length: count }, (_, at) => element.getExtentOfChar(at)).filter(
			({ width }) => width > 0
		);
		if (boxes.length) this.place(into, style, content, boxes);
	}

	/** Text that stands beside parts of its own. */
	private loose(element: SVGTextContentElement, into: Element, style: CSSStyleDeclaration): void {
		const matrix = element.getScreenCTM()?.inverse();
		if (!matrix) return;
		const range = element.ownerDocument.createRange();
		for (const node of element.childNodes) {
			const content = node.nodeType === 3 ? node.textContent!.replace(/\s+/g, ' ').trim() : '';
			if (!content) continue;
			range.selectNodeContents(node);
			const rect = range.getBoundingClientRect();
			const [start, end] = [
				new DOMPoint(rect.left, rect.top).matrixTransform(matrix),
				new DOMPoint(rect.right, rect.bottom).matrixTransform(matrix)
			];
			this.place(into, style, content, [
				{ x: start.x, y: start.y, width: end.x - start.x, height: end.y - start.y }
			]);
		}
	}

	private place(
		into: Element,
		style: CSSStyleDeclaration,
		content: string,
		boxes: readonly Box[]
	): void {
		const left = Math.min(...boxes.map(({ x }) => x));
		const right = Math.max(...boxes.map(({ x, width }) => x + width));
		const { y, height } = boxes[0]!;
		const rtl = style.direction === 'rtl';
		const anchor =
			style.textAnchor === 'middle'
				? 'middle'
				: (style.textAnchor === 'end') !== rtl
					? 'right'
					: 'left';
		const placed = {
			text: content,
			left,
			right,
			baseline: y + height * ascentOf(style),
			anchor
		} as const;
		const halo = readColour(style.stroke);
		const hasHalo = halo && halo.alpha > 0 && style.paintOrder.startsWith('stroke');
		// Not every program knows to paint the line around letters first.
		if (hasHalo) {
			drawLine(this.drawing, into, style, placed, {
				fill: 'none',
				stroke: halo.colour,
				'stroke-width': Number.parseFloat(style.strokeWidth),
				'stroke-linejoin': 'round',
				'stroke-opacity': halo.alpha < 1 ? halo.alpha : null
			});
		}
		drawLine(this.drawing, into, style, placed, paintOf(style.fill));
	}
}

function geometryOf(element: Element): Attributes {
	const entries = GEOMETRY.flatMap((name) => {
		const value = element.getAttribute(name);
		if (value === null) return [];
		// Shares are of a frame that the picture does not have.
		return [[name, value.endsWith('%') ? lengthOf(element, name, value) : value] as const];
	});
	return Object.fromEntries(entries);
}

function lengthOf(element: Element, name: string, value: string): string | number {
	const length: unknown = element[name as keyof Element];
	if (!(typeof length === 'object' && length && 'baseVal' in length)) return value;
	return (length as SVGAnimatedLength).baseVal.value;
}

/** Rectangles may have their size from a style sheet. */
function measured(element: SVGGraphicsElement): Attributes {
	const { x, y, width, height } = element.getBBox();
	return { x, y, width, height };
}

const isHidden = (style: CSSStyleDeclaration) => style.clipPath.startsWith('inset(50%');

const visibleText = (element: Element) =>
	[...element.childNodes]
		.filter(({ nodeType }) => nodeType === 3)
		.map(({ textContent }) => textContent)
		.join('')
		.replace(/\s+/g, ' ')
		.trim();

const referredId = (value: string) =>
	/url\(["']?[^#"')]*#([^"')]+)["']?\)/.exec(value)?.[1] ?? null;

/** Lines that keep their width when the picture is zoomed are written as wide as they are now. */
function strokeScale(element: Element, style: CSSStyleDeclaration): number {
	if (style.vectorEffect !== 'non-scaling-stroke' || !('getScreenCTM' in element)) return 1;
	const matrix = (element as SVGGraphicsElement).getScreenCTM();
	return matrix ? 1 / Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1;
}

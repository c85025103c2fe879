import type { Breath } from './breath';
import type { Paint } from './colour';

export const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** A rectangle in pixels of the page that is drawn. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Text that was drawn, so that its letters can be put into the file. */
export interface Lettering {
	/** `font-family` as computed. */
	family: string;
	weight: number;
	style: string;
	text: string;
}

/** The picture while it is made. */
export class Drawing {
	readonly document = document.implementation.createDocument(SVG, 'svg');
	readonly defs = this.make('defs', {});
	readonly letterings: Lettering[] = [];
	#ids = 0;

	/** @param breath is taken between elements, of which a page has thousands */
	constructor(readonly breath: Breath) {
		this.document.documentElement.append(this.defs);
	}

	/** An id that nothing else in the picture has. */
	id(kind: string): string {
		this.#ids += 1;
		return `${kind}-${this.#ids}`;
	}

	/** An element; attributes that are null or undefined are left out. */
	make(name: string, attributes: Attributes): SVGElement {
		const element = this.document.createElementNS(SVG, name) as SVGElement;
		for (const [key, value] of Object.entries(attributes)) {
			if (value === null || value === undefined) continue;
			element.setAttribute(key, typeof value === 'number' ? round(value) : value);
		}
		return element;
	}

	add(into: Element, name: string, attributes: Attributes): SVGElement {
		const element = this.make(name, attributes);
		into.append(element);
		return element;
	}

	/** A group that shows only what lies within a box. */
	clipped(into: Element, box: Box): SVGElement {
		const id = this.id('clip');
		const clip = this.add(this.defs, 'clipPath', { id });
		this.add(clip, 'rect', { ...box });
		return this.add(into, 'g', { 'clip-path': `url(#${id})` });
	}
}

/** Hundredths of a pixel are finer than any eye. */
function round(value: number): string {
	return String(Math.round(value * 100) / 100);
}

/** The attributes of a fill. */
export function filled(paint: Paint): Attributes {
	return { fill: paint.colour, 'fill-opacity': paint.alpha < 1 ? paint.alpha : null };
}

/** The attributes of a line without a filling. */
export function lined(paint: Paint, width: number): Attributes {
	return {
		fill: 'none',
		stroke: paint.colour,
		'stroke-width': width,
		'stroke-opacity': paint.alpha < 1 ? paint.alpha : null
	};
}

import { readColour } from './colour';
import { filled, type Attributes, type Drawing } from './drawing';

/** Share of a line's height that lies above the baseline, by font. */
const ascents = new Map<string, number>();

/** Letters stand on their baseline; a rectangle of text tells only its top and its height. */
export function ascentOf(style: CSSStyleDeclaration): number {
	const font = `${style.fontStyle} ${style.fontWeight} 100px ${style.fontFamily}`;
	const known = ascents.get(font);
	if (known) return known;
	const context = document.createElement('canvas').getContext('2d')!;
	context.font = font;
	const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x');
	const ascent = above / (above + below);
	ascents.set(font, ascent);
	return ascent;
}

/** Programs with fonts of fixed weights know hundreds only, and take others for none. */
const hundreds = (weight: string) => String(Math.floor(Number(weight) / 100) * 100);

/** The attributes of letters in a style, without their place and their colour. */
function fontOf(style: CSSStyleDeclaration): Attributes {
	const spacing = Number.parseFloat(style.letterSpacing);
	return {
		'font-size': Number.parseFloat(style.fontSize),
		'font-weight': style.fontWeight === '400' ? null : hundreds(style.fontWeight),
		'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
		'letter-spacing': spacing ? spacing : null
	};
}

/** Scripts that run to the left; their letters join, and must not be set apart. */
const JOINED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Keeps a line of weighty letters as wide as it is here: programs have them in bold only, which is
 * wider, and what follows on the line would be run over.
 */
function widthOf(text: string, width: number, { fontWeight }: CSSStyleDeclaration): Attributes {
	if (Number(fontWeight) < 500 || text.length < 2 || width <= 0 || JOINED.test(text)) return {};
	return { textLength: width, lengthAdjust: 'spacingAndGlyphs' };
}

/** LibreOffice looks no further than the first family. */
const ARABIC_FIRST =
	"'Noto Sans Arabic', 'Noto Sans Arabic Variable', 'Noto Sans Variable', 'Noto Sans', sans-serif";

/** Text that reads the same from either side, such as a number. */
const LEFT_ONLY = /^[\p{Script=Latin}\p{N}\s,.]*$/u;

/** Marks of a text that runs from right to left, for programs that overlook the attribute. */
const EMBEDDED = '\u202B';
const END = '\u202C';

/**
 * Programs do not agree on which side a text from right to left begins: they do on its middle.
 */
function centred(left: number, right: number): Attributes {
	return {
		x: (left + right) / 2,
		'text-anchor': 'middle',
		direction: 'rtl',
		'unicode-bidi': 'embed'
	};
}

function anchored(left: number, right: number, anchor: Placed['anchor']): Attributes {
	if (anchor === 'middle') return { x: (left + right) / 2, 'text-anchor': 'middle' };
	return anchor === 'left' ? { x: left } : { x: right, 'text-anchor': 'end' };
}

export interface Placed {
	text: string;
	/** Where the letters begin and end, whatever their direction. */
	left: number;
	right: number;
	baseline: number;
	/** The point that stays where it is when another font makes the text wider or narrower. */
	anchor: 'left' | 'middle' | 'right';
}

/** Draws one line of text. Several attributes of a line are for programs with other fonts. */
export function drawLine(
	drawing: Drawing,
	into: Element,
	style: CSSStyleDeclaration,
	{ text, left, right, baseline, anchor }: Placed,
	paint: Attributes = paintOf(style.color)
): SVGElement {
	drawing.letterings.push({
		family: style.fontFamily,
		weight: Number(style.fontWeight),
		style: style.fontStyle,
		text
	});
	const rtl = style.direction === 'rtl' && !LEFT_ONLY.test(text);
	const line = drawing.add(into, 'text', {
		...(rtl ? centred(left, right) : anchored(left, right, anchor)),
		y: baseline,
		...widthOf(text, right - left, style),
		'font-family': JOINED.test(text) ? ARABIC_FIRST : null,
		...fontOf(style),
		...paint
	});
	line.textContent = rtl ? `${EMBEDDED}${text}${END}` : text;
	return line;
}

export function paintOf(colour: string): Attributes {
	const paint = readColour(colour);
	return paint ? filled(paint) : { fill: 'none' };
}

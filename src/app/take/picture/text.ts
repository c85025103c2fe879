import { lined, type Drawing } from './drawing';
import { readColour } from './colour';
import { inCase, languageOf } from './in-case';
import { ascentOf, drawLine } from './lettering';

/** A run of letters on one line. */
interface Run {
	from: number;
	to: number;
	left: number;
	right: number;
	top: number;
	height: number;
}

/** Draws a text node of HTML line by line, each where the page has it. */
export function drawText(drawing: Drawing, into: Element, node: Text, style: CSSStyleDeclaration) {
	if (style.visibility !== 'visible' || !node.data.trim()) return;
	const edge = edgeOf(node);
	const preserved = style.whiteSpaceCollapse === 'preserve' || style.whiteSpace.startsWith('pre');
	const vertical = style.writingMode.startsWith('vertical');
	const lang = languageOf(node);
	for (const run of runsOf(node, vertical)) {
		const raw = node.data.slice(run.from, run.to);
		const plain = preserved ? raw : raw.replace(/\s+/g, ' ').trim();
		const text = inCase(plain, style.textTransform, lang);
		if (!text) continue;
		if (vertical) drawUpright(drawing, into, style, run, text);
		else if (edge && run.right > edge.right + 1) drawCut(drawing, into, node, style, run, edge);
		else drawRun(drawing, into, style, run, text);
	}
}

function drawRun(
	drawing: Drawing,
	into: Element,
	style: CSSStyleDeclaration,
	run: Run,
	text: string
): void {
	const baseline = run.top + run.height * ascentOf(style);
	const anchor = anchorOf(style);
	drawLine(drawing, into, style, { text, left: run.left, right: run.right, baseline, anchor });
	drawDecoration(drawing, into, style, run, baseline);
}

/** Lines keep their place on the side that they are set from, whatever font draws them later. */
function anchorOf(style: CSSStyleDeclaration): 'left' | 'middle' | 'right' {
	const rtl = style.direction === 'rtl';
	switch (style.textAlign) {
		case 'center':
		case '-webkit-center':
			return 'middle';
		case 'right':
		case '-webkit-right':
			return 'right';
		case 'left':
		case '-webkit-left':
			return 'left';
		case 'end':
			return rtl ? 'left' : 'right';
		default:
			return rtl ? 'right' : 'left';
	}
}

/** Letters that run down: the line is turned by a quarter. */
function drawUpright(
	drawing: Drawing,
	into: Element,
	style: CSSStyleDeclaration,
	run: Run,
	text: string
): void {
	const width = run.right - run.left;
	const baseline = run.left + width * (1 - ascentOf(style));
	const turned = drawing.add(into, 'g', {
		transform: `translate(${baseline} ${run.top}) rotate(90)`
	});
	drawLine(drawing, turned, style, {
		text,
		left: 0,
		right: run.height,
		baseline: 0,
		anchor: 'left'
	});
}

interface Edge {
	left: number;
	right: number;
}

/** Where an ancestor cuts its text with an ellipsis; null where none does. */
function edgeOf(node: Text): Edge | null {
	for (let at = node.parentElement; at; at = at.parentElement) {
		const style = getComputedStyle(at);
		if (style.textOverflow === 'ellipsis' && style.overflowX !== 'visible') {
			if (at.scrollWidth <= at.clientWidth) return null;
			const box = at.getBoundingClientRect();
			return {
				left: box.left + Number.parseFloat(style.paddingLeft),
				right: box.right - Number.parseFloat(style.paddingRight)
			};
		}
		if (style.display !== 'inline') return null;
	}
	return null;
}

/** Draws as much of a run as fits before the edge, and an ellipsis. */
function drawCut(
	drawing: Drawing,
	into: Element,
	node: Text,
	style: CSSStyleDeclaration,
	run: Run,
	edge: Edge
): void {
	const ellipsis = Number.parseFloat(style.fontSize) * 0.9;
	const range = node.ownerDocument.createRange();
	let to = run.from;
	let right = run.left;
	for (let at = run.from + 1; at <= run.to; at++) {
		range.setStart(node, run.from);
		range.setEnd(node, at);
		const box = range.getBoundingClientRect();
		if (box.right > edge.right - ellipsis) break;
		to = at;
		right = box.right;
	}
	const text = `${node.data.slice(run.from, to).replace(/\s+/g, ' ').trim()}…`;
	drawRun(drawing, into, style, { ...run, to, right: right + ellipsis }, text);
}

/** The lines of a text node: words that stand on one line, one after the other. */
function runsOf(node: Text, vertical: boolean): Run[] {
	const runs: Run[] = [];
	const range = node.ownerDocument.createRange();
	for (const word of node.data.matchAll(/\S+/g)) {
		const [from, to] = [word.index, word.index + word[0].length];
		for (const part of partsOf(range, node, [from, to], vertical)) {
			addTo(runs, part, vertical);
		}
	}
	return runs;
}

/** Lengthens the last run by a part on its line, or begins another. */
function addTo(runs: Run[], part: Run, vertical: boolean): void {
	const last = runs.at(-1);
	const apart = last && (vertical ? last.left - part.left : last.top - part.top);
	const thick = vertical ? part.right - part.left : part.height;
	if (!last || Math.abs(apart!) >= thick / 2) {
		runs.push({ ...part });
		return;
	}
	const bottom = Math.max(last.top + last.height, part.top + part.height);
	last.to = part.to;
	last.left = Math.min(last.left, part.left);
	last.right = Math.max(last.right, part.right);
	last.top = Math.min(last.top, part.top);
	last.height = bottom - last.top;
}

/** A word, or its parts where it is broken. */
function partsOf(
	range: Range,
	node: Text,
	[from, to]: readonly [number, number],
	vertical: boolean
): Run[] {
	const rects = rectOf(range, node, from, to);
	const lines = new Set(rects.map(({ left, top }) => Math.round(vertical ? left : top)));
	if (lines.size > 1 && to - from > 1) {
		const middle = Math.floor((from + to) / 2);
		const parts: Run[] = [];
		for (const half of [
			[from, middle],
			[middle, to]
		] as const) {
			for (const part of partsOf(range, node, half, vertical)) addTo(parts, part, vertical);
		}
		return parts;
	}
	if (!rects.length) return [];
	const top = Math.min(...rects.map((rect) => rect.top));
	return [
		{
			from,
			to,
			left: Math.min(...rects.map(({ left }) => left)),
			right: Math.max(...rects.map(({ right }) => right)),
			top,
			height: Math.max(...rects.map(({ bottom }) => bottom)) - top
		}
	];
}

function rectOf(range: Range, node: Text, from: number, to: number): DOMRect[] {
	range.setStart(node, from);
	range.setEnd(node, to);
	return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Underlines as lines of their own: programs disagree about where letters have theirs. */
function drawDecoration(
	drawing: Drawing,
	into: Element,
	style: CSSStyleDeclaration,
	run: Run,
	baseline: number
): void {
	if (!style.textDecorationLine.includes('underline')) return;
	const paint = readColour(style.textDecorationColor);
	if (!paint) return;
	const size = Number.parseFloat(style.fontSize);
	const y = baseline + (Number.parseFloat(style.textUnderlineOffset) || size * 0.12) + 0.5;
	const dotted = style.textDecorationStyle === 'dotted' || style.textDecorationStyle === 'dashed';
	drawing.add(into, 'line', {
		x1: run.left,
		y1: y,
		x2: run.right,
		y2: y,
		...lined(paint, Number.parseFloat(style.textDecorationThickness) || 1),
		'stroke-dasharray': dotted ? '1.5 1.5' : null
	});
}

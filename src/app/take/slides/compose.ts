import type { Colour, SlideBody, SlideFigure, SlideKey } from '../../../views/slide';
import { SLIDE, type Align, type Box, type Piece, type PlacedSlide, type Run } from './deck';
import { clip, fit, heightOf, widthOf, type Measure } from './fit';
import { fitTable } from './table-fit';

/** How slides look, whatever they tell. */
export interface Style {
	colourOf: (name: Colour) => string;
	measure: Measure;
	rightToLeft: boolean;
	words: {
		product: string;
		/** Of the link to the view. */
		open: string;
		moreRows: (count: number) => string;
	};
}

/** What one slide tells. */
export interface SlideContent {
	/** What the teller calls the step; empty for nothing. */
	kicker: string;
	/** Words that count gaps stand between ⟦ and ⟧. */
	title: string;
	body: Exclude<SlideBody, SlideFigure> | Picture;
	/** Sources with dates, counting rule, boundary note where there is a map. */
	source: string;
	link: string;
	release: string;
	notes: string;
}

/** A picture of the view, `width` to `height`. `png` is base64. */
export interface Picture {
	kind: 'picture';
	png: string;
	width: number;
	height: number;
	subtitle: string;
	key?: readonly SlideKey[];
}

const MARGIN = 0.5;
const WIDTH = SLIDE.w - 2 * MARGIN;
const FOOT = { y: 6.58, h: 0.7, size: 9.5 };
/** Share of the foot's width that the sources take; the rest is the link. */
const SOURCE_SHARE = 0.8;

/** Places what a slide tells. Nothing stands outside the slide or over something else. */
export function composeSlide(content: SlideContent, style: Style): PlacedSlide {
	const pieces: Piece[] = [];
	let y = 0.38;
	const { colourOf, measure } = style;
	const start = alignOf(style, 'start');
	const full = (top: number, h: number): Box => ({ x: MARGIN, y: top, w: WIDTH, h });

	if (content.kicker) {
		const { text } = clip(content.kicker, WIDTH, 14, 1, measure, true);
		pieces.push({
			kind: 'text',
			box: full(y, 0.3),
			runs: [{ text, colour: colourOf('secondary'), bold: true }],
			size: 14,
			align: start
		});
		y += 0.32;
	}
	const plain = content.title.replace(/[⟦⟧]/g, '');
	const set = fit(plain, { w: WIDTH, h: 0.95 }, [26, 24, 22, 20, 18], measure, true);
	const height = heightOf(set.lines, set.size);
	pieces.push({
		kind: 'text',
		box: full(y, height),
		runs: set.text === plain ? titleRuns(content.title, colourOf) : titleRuns(set.text, colourOf),
		size: set.size,
		align: start
	});
	y += height + 0.08;
	const { subtitle } = content.body;
	if (subtitle) {
		const sub = fit(subtitle, { w: WIDTH, h: 0.3 }, [14, 13, 12, 11], measure);
		pieces.push({
			kind: 'text',
			box: full(y, 0.3),
			runs: [{ text: sub.text, colour: colourOf('secondary') }],
			size: sub.size,
			align: start
		});
		y += 0.38;
	}

	const key = content.body.key ?? [];
	const keyed = placeKey(key, style);
	const bottom = FOOT.y - 0.1 - keyed.height;
	pieces.push(...figureOf(content, full(y, bottom - y), style));
	pieces.push(...keyed.pieces.map((piece) => moved(piece, bottom + 0.06)));

	pieces.push(...footOf(content, style));
	return { pieces: style.rightToLeft ? pieces.map(mirror) : pieces, notes: content.notes };
}

/** The first slide of a story. */
export function titleSlide(
	{ title, subtitle, lines, link }: TitleContent,
	style: Style
): PlacedSlide {
	const { colourOf, measure } = style;
	const start = alignOf(style, 'start');
	const set = fit(title, { w: WIDTH, h: 2 }, [44, 40, 36, 32, 28], measure, true);
	const height = heightOf(set.lines, set.size);
	const pieces: Piece[] = [
		{ kind: 'block', box: { x: 0, y: 0, w: 0.18, h: SLIDE.h }, fill: colourOf('accent') },
		{
			kind: 'text',
			box: { x: MARGIN, y: 0.6, w: WIDTH, h: 0.35 },
			runs: [{ text: style.words.product, colour: colourOf('accent'), bold: true }],
			size: 16,
			align: start
		},
		{
			kind: 'text',
			box: { x: MARGIN, y: 2.9 - height / 2, w: WIDTH, h: height },
			runs: [{ text: set.text, colour: colourOf('ink'), bold: true }],
			size: set.size,
			align: start
		},
		{
			kind: 'text',
			box: { x: MARGIN, y: 3.05 + height / 2, w: WIDTH, h: 0.4 },
			runs: [{ text: subtitle, colour: colourOf('secondary') }],
			size: 18,
			align: start
		},
		...lines.map((text, at): Piece => {
			const line = fit(text, { w: WIDTH, h: 0.5 }, [12, 11, 10], measure);
			return {
				kind: 'text',
				box: { x: MARGIN, y: 5.4 + at * 0.52, w: WIDTH, h: 0.5 },
				runs: [{ text: line.text, colour: colourOf('secondary') }],
				size: line.size,
				align: start
			};
		}),
		linkPiece(link, { x: MARGIN, y: 6.9, w: WIDTH, h: 0.3 }, start, style)
	];
	return { pieces: style.rightToLeft ? pieces.map(mirror) : pieces, notes: '' };
}

export interface TitleContent {
	title: string;
	subtitle: string;
	lines: readonly string[];
	link: string;
}

/** A slide of paragraphs under heads, such as sources and method. */
export function proseSlide(
	{ title, parts, link }: { title: string; parts: readonly ProsePart[]; link: string },
	style: Style
): PlacedSlide {
	const { colourOf, measure } = style;
	const start = alignOf(style, 'start');
	const set = fit(title, { w: WIDTH, h: 0.6 }, [26, 24, 22, 20, 18], measure, true);
	const pieces: Piece[] = [
		{
			kind: 'text',
			box: { x: MARGIN, y: 0.38, w: WIDTH, h: 0.6 },
			runs: [{ text: set.text, colour: colourOf('ink'), bold: true }],
			size: set.size,
			align: start
		}
	];
	const top = 1.1;
	const room = 6.75 - top;
	const heightAt = (size: number) =>
		parts.reduce(
			(sum, { text }) =>
				sum +
				heightOf(1, size) +
				heightOf(fit(text, { w: WIDTH, h: 99 }, [size], measure).lines, size) +
				0.12,
			0
		);
	const size = [14, 13, 12, 11, 10, 9].find((it) => heightAt(it) <= room) ?? 9;
	let y = top;
	for (const { head, text } of parts) {
		const body = fit(
			text,
			{ w: WIDTH, h: Math.max(0.2, 6.75 - y - heightOf(1, size)) },
			[size],
			measure
		);
		const h = heightOf(body.lines + 1, size);
		if (y + h > 6.85) break;
		pieces.push({
			kind: 'text',
			box: { x: MARGIN, y, w: WIDTH, h },
			runs: [
				{ text: `${head}\n`, colour: colourOf('ink'), bold: true },
				{ text: body.text, colour: colourOf('ink') }
			],
			size,
			align: start
		});
		y += h + 0.12;
	}
	pieces.push(linkPiece(link, { x: MARGIN, y: 6.98, w: WIDTH, h: 0.28 }, start, style));
	return { pieces: style.rightToLeft ? pieces.map(mirror) : pieces, notes: '' };
}

export interface ProsePart {
	head: string;
	text: string;
}

function figureOf({ body, title }: SlideContent, box: Box, style: Style): Piece[] {
	const { colourOf } = style;
	switch (body.kind) {
		case 'picture': {
			const scale = Math.min(box.w / body.width, box.h / body.height);
			const [w, h] = [body.width * scale, body.height * scale];
			const alt = title.replace(/[⟦⟧]/g, '');
			return [
				{ kind: 'picture', box: { x: box.x + (box.w - w) / 2, y: box.y, w, h }, png: body.png, alt }
			];
		}
		case 'table':
			return [
				fitTable(body, box, {
					colourOf,
					measure: style.measure,
					mirrored: style.rightToLeft,
					moreRows: style.words.moreRows
				})
			];
		case 'scatter':
			return [
				{
					...chartLook(box, style),
					chart: {
						kind: body.kind,
						axes: body.axes,
						most: body.most,
						groups: body.groups.map((group) => ({ ...group, colour: colourOf(group.colour) }))
					}
				}
			];
		default:
			return [
				{
					...chartLook(box, style),
					chart: {
						kind: body.kind,
						labels: body.labels,
						stacked: body.stacked,
						axes: body.axes,
						series: body.series.map((one) => ({ ...one, colour: colourOf(one.colour) }))
					}
				}
			];
	}
}

function chartLook(box: Box, { colourOf, rightToLeft }: Style) {
	return {
		kind: 'chart' as const,
		box,
		size: 11,
		ink: colourOf('ink'),
		line: colourOf('hairline'),
		mirrored: rightToLeft
	};
}

const KEY = { size: 10.5, swatch: 0.17, gap: 0.3, line: 0.24 };

/** Sets the key in rows, from 0 down. */
function placeKey(key: readonly SlideKey[], style: Style): { pieces: Piece[]; height: number } {
	const { colourOf, measure } = style;
	const pieces: Piece[] = [];
	let [x, y] = [0, 0];
	for (const { text, mark, fill, line = 'control', colour = 'ink' } of key) {
		const w = widthOf(text, KEY.size, measure) + 0.12;
		const all = KEY.swatch + 0.06 + w;
		if (x && x + all > WIDTH) [x, y] = [0, y + KEY.line];
		const swatch = { x: MARGIN + x, y: y + 0.035, w: KEY.swatch, h: KEY.swatch };
		if (fill) {
			pieces.push({ kind: 'block', box: swatch, fill: colourOf(fill), line: colourOf(line) });
		}
		if (mark) {
			pieces.push({
				kind: 'text',
				box: { ...swatch, x: swatch.x - 0.1, w: swatch.w + 0.2, y, h: KEY.line },
				runs: [{ text: mark, colour: colourOf(colour), bold: true }],
				size: KEY.size,
				align: 'center',
				middle: true
			});
		}
		pieces.push({
			kind: 'text',
			box: { x: MARGIN + x + KEY.swatch + 0.06, y, w, h: KEY.line },
			runs: [{ text, colour: colourOf('ink') }],
			size: KEY.size,
			align: alignOf(style, 'start'),
			middle: true
		});
		x += all + KEY.gap;
	}
	return { pieces, height: key.length ? y + KEY.line + 0.06 : 0 };
}

function footOf({ source, link, release }: SlideContent, style: Style): Piece[] {
	const { colourOf, measure } = style;
	const w = WIDTH * SOURCE_SHARE;
	const told = fit(source, { w, h: FOOT.h }, [FOOT.size, 9, 8.5, 8], measure);
	const beside = (at: number, run: Run): Piece => ({
		kind: 'text',
		box: { x: MARGIN + w + 0.2, y: FOOT.y + (at * FOOT.h) / 3, w: WIDTH - w - 0.2, h: FOOT.h / 3 },
		runs: [run],
		size: FOOT.size,
		align: alignOf(style, 'end')
	});
	return [
		{
			kind: 'block',
			box: { x: MARGIN, y: FOOT.y - 0.05, w: WIDTH, h: 0.01 },
			fill: colourOf('hairline')
		},
		{
			kind: 'text',
			box: { x: MARGIN, y: FOOT.y, w, h: FOOT.h },
			runs: [{ text: told.text, colour: colourOf('secondary') }],
			size: told.size,
			align: alignOf(style, 'start')
		},
		beside(0, { text: style.words.product, colour: colourOf('secondary'), bold: true }),
		beside(1, { text: release, colour: colourOf('secondary') }),
		beside(2, { text: style.words.open, colour: colourOf('accent'), link })
	];
}

function linkPiece(link: string, box: Box, align: Align, style: Style): Piece {
	return {
		kind: 'text',
		box,
		runs: [{ text: style.words.open, colour: style.colourOf('accent'), link }],
		size: 12,
		align
	};
}

/** Parts between ⟦ and ⟧ in the colour of gaps. */
function titleRuns(title: string, colourOf: Style['colourOf']): Run[] {
	return title
		.split(/(⟦[^⟧]*⟧)/)
		.filter(Boolean)
		.map((part) => ({
			text: part.replace(/[⟦⟧]/g, ''),
			colour: colourOf(part.startsWith('⟦') ? 'gap' : 'ink'),
			bold: true
		}));
}

function alignOf({ rightToLeft }: Style, align: 'start' | 'end'): Align {
	return (align === 'start') === rightToLeft ? 'right' : 'left';
}

const moved = (piece: Piece, by: number): Piece => ({
	...piece,
	box: { ...piece.box, y: piece.box.y + by }
});

const mirror = (piece: Piece): Piece => ({
	...piece,
	box: { ...piece.box, x: SLIDE.w - piece.box.x - piece.box.w }
});

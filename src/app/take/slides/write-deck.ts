import PptxGenJS from 'pptxgenjs';

import { writableText } from '../../../domain/export/writable';
import type { ChartPiece, Deck, Piece, TablePiece } from './deck';
import { LINE } from './fit';
import { CELL_PADDING } from './table-fit';

/** The types of the library leave out this one of the two that it knows. */
const BACKWARDS = 'maxMin' as unknown as 'minMax';

/** Writes slides as a presentation. Runs without a document. `onprogress` is called with the share done. */
export async function writeDeck(given: Deck, onprogress: (share: number) => void): Promise<Blob> {
	const deck = writable(given);
	const file = new PptxGenJS();
	file.layout = 'LAYOUT_WIDE';
	file.title = deck.title;
	file.rtlMode = deck.rightToLeft;
	file.theme = { headFontFace: deck.font, bodyFontFace: deck.font };
	const steps = deck.slides.length + 1;
	for (const [at, { pieces, notes }] of deck.slides.entries()) {
		const slide = file.addSlide();
		for (const piece of pieces) addPiece(slide, piece, deck);
		if (notes) slide.addNotes(marked(notes));
		onprogress((at + 1) / steps);
	}
	const written = await file.write({ outputType: 'blob', compression: true });
	return written as Blob;
}

/** The same with a space for each letter that a file cannot hold. */
function writable<T>(value: T): T {
	if (typeof value === 'string') return writableText(value) as T;
	if (Array.isArray(value)) return value.map(writable) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, writable(one)])) as T;
}

function addPiece(slide: PptxGenJS.Slide, piece: Piece, deck: Deck): void {
	const text = { fontFace: deck.font, lang: deck.lang, rtlMode: deck.rightToLeft };
	switch (piece.kind) {
		case 'text':
			slide.addText(
				linesOf(piece.runs).map(({ text: said, colour, bold, link, breaks }) => ({
					text: said,
					options: {
						...text,
						color: colour,
						bold: bold ?? false,
						breakLine: breaks,
						lineSpacing: piece.size * LINE,
						...(link && { hyperlink: { url: link } })
					}
				})),
				{
					...text,
					...piece.box,
					fontSize: piece.size,
					align: piece.align,
					valign: piece.middle ? 'middle' : 'top',
					margin: 0,
					fit: 'none',
					wrap: true
				}
			);
			return;
		case 'block':
			slide.addShape('rect', {
				...piece.box,
				fill: { color: piece.fill },
				line: piece.line ? { color: piece.line, width: 0.5 } : { type: 'none' }
			});
			return;
		case 'picture':
			slide.addImage({
				...piece.box,
				data: `image/png;base64,${piece.png}`,
				altText: piece.alt
			});
			return;
		case 'table':
			addTable(slide, piece, text);
			return;
		case 'chart':
			addChart(slide, piece, deck.font);
	}
}

/**
 * Names set apart from the text around them by isolates, which programs of slides draw as gaps; the
 * marks that they know do nearly the same.
 */
const marked = (text: string) => text.replace(/[\u2066-\u2069]/g, '\u200F');

/** A line break at the end of a run starts a new paragraph. */
function linesOf(runs: Extract<Piece, { kind: 'text' }>['runs']) {
	return runs.map((run) => ({
		...run,
		text: marked(run.text.replace(/\n$/, '')),
		breaks: run.text.endsWith('\n')
	}));
}

function addTable(
	slide: PptxGenJS.Slide,
	{ box, size, widths, heights, rows, line }: TablePiece,
	text: { fontFace: string; lang: string; rtlMode: boolean }
): void {
	const none = { type: 'none' } as const;
	const border = { type: 'solid', pt: 0.5, color: line } as const;
	slide.addTable(
		rows.map((row) =>
			row.map(({ text: said, colour, fill, bold, align, span, size: own }) => ({
				// An empty paragraph would be as high as the program's usual text.
				text: marked(said) || '\u00A0',
				options: {
					...text,
					fontSize: own ?? size,
					lineSpacing: (own ?? size) * LINE,
					color: colour,
					align,
					valign: 'middle' as const,
					bold: bold ?? false,
					border: [border, none, border, none] as [
						typeof border,
						typeof none,
						typeof border,
						typeof none
					],
					margin: [CELL_PADDING.y, CELL_PADDING.x, CELL_PADDING.y, CELL_PADDING.x] as [
						number,
						number,
						number,
						number
					],
					...(fill && { fill: { color: fill } }),
					...(span && { colspan: span })
				}
			}))
		),
		{ x: box.x, y: box.y, w: box.w, colW: [...widths], rowH: [...heights] }
	);
}

function addChart(slide: PptxGenJS.Slide, piece: ChartPiece, font: string): void {
	const { box, size, ink, line, chart, mirrored } = piece;
	const labels = {
		catAxisLabelFontFace: font,
		catAxisLabelFontSize: size,
		catAxisLabelColor: ink,
		valAxisLabelFontFace: font,
		valAxisLabelFontSize: size,
		valAxisLabelColor: ink,
		catAxisTitleFontFace: font,
		catAxisTitleFontSize: size,
		catAxisTitleColor: ink,
		valAxisTitleFontFace: font,
		valAxisTitleFontSize: size,
		valAxisTitleColor: ink,
		legendFontFace: font,
		legendFontSize: size,
		legendColor: ink,
		valGridLine: { color: line, size: 0.5 },
		catGridLine: { style: 'none' as const }
	};
	if (chart.kind === 'scatter') {
		const all = chart.groups.flatMap(({ points }) => points);
		const xs = { name: chart.axes.x, values: all.map(({ x }) => x) };
		let before = 0;
		const series = chart.groups.map(({ name, points }) => {
			const from = before;
			before += points.length;
			const values = all.map((_, at) =>
				at >= from && at < before ? points[at - from]!.y : (null as unknown as number)
			);
			return { name, values, labels: all.map((point) => point.name) };
		});
		slide.addChart('scatter', [xs, ...series], {
			...box,
			...labels,
			chartColors: chart.groups.map(({ colour }) => colour),
			lineSize: 0,
			lineDataSymbol: 'circle',
			lineDataSymbolSize: 8,
			lineDataSymbolLineSize: 0.5,
			showCatAxisTitle: true,
			showValAxisTitle: true,
			catAxisTitle: chart.axes.x,
			valAxisTitle: chart.axes.y,
			catAxisOrientation: mirrored ? BACKWARDS : 'minMax',
			catAxisMinVal: 0,
			catAxisMaxVal: chart.most.x,
			valAxisMinVal: 0,
			valAxisMaxVal: chart.most.y,
			showLegend: chart.groups.length > 1,
			legendPos: 'b'
		});
		return;
	}
	const upright = chart.kind === 'columns';
	// Bars are read from the top, where programs begin at the bottom.
	const inOrder = <T>(all: readonly T[]) => (upright ? [...all] : all.toReversed());
	slide.addChart(
		'bar',
		chart.series.map(({ name, values }) => ({
			name,
			labels: inOrder(chart.labels),
			values: inOrder(values)
		})),
		{
			...box,
			...labels,
			barDir: upright ? 'col' : 'bar',
			barGrouping: chart.stacked ? 'stacked' : 'clustered',
			barGapWidthPct: 40,
			chartColors: chart.series.map(({ colour }) => colour),
			catAxisTitle: chart.axes.label,
			valAxisTitle: chart.axes.value,
			showCatAxisTitle: chart.axes.label !== '',
			showValAxisTitle: chart.axes.value !== '',
			catAxisOrientation: upright && mirrored ? BACKWARDS : 'minMax',
			valAxisOrientation: !upright && mirrored ? BACKWARDS : 'minMax',
			valAxisMinVal: 0,
			showLegend: chart.series.length > 1,
			legendPos: 'b',
			showValue: !upright && chart.series.length === 1,
			dataLabelFontFace: font,
			dataLabelFontSize: size,
			dataLabelColor: ink
		}
	);
}

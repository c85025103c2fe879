import type { SlideBars, SlideScatter } from '../../../views/slide';

/** A place on a slide, in inches from its left and upper edge. */
export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** Colours are six hexadecimal digits. */
export interface Run {
	text: string;
	colour: string;
	bold?: boolean;
	link?: string;
}

export type Align = 'left' | 'center' | 'right';

/** Sizes of text are in points. */
export type Piece =
	| { kind: 'text'; box: Box; runs: readonly Run[]; size: number; align: Align; middle?: boolean }
	| { kind: 'block'; box: Box; fill: string; line?: string }
	/** `png` is base64 without any prefix. */
	| { kind: 'picture'; box: Box; png: string; alt: string }
	| TablePiece
	| ChartPiece;

export interface TablePiece {
	kind: 'table';
	box: Box;
	size: number;
	widths: readonly number[];
	heights: readonly number[];
	rows: readonly (readonly PlacedCell[])[];
	/** Of the lines between rows. */
	line: string;
}

export interface PlacedCell {
	text: string;
	colour: string;
	fill?: string;
	bold?: boolean;
	align: Align;
	/** Where it is not that of the table. */
	size?: number;
	/** Cells that it spans from here on. */
	span?: number;
}

export interface ChartPiece {
	kind: 'chart';
	box: Box;
	chart: PlacedBars | PlacedScatter;
	size: number;
	ink: string;
	line: string;
	/** The axis of labels runs from right to left. */
	mirrored: boolean;
}

type Coloured<T> = Omit<T, 'colour'> & { colour: string };
export type PlacedBars = Pick<SlideBars, 'kind' | 'labels' | 'stacked' | 'axes'> & {
	series: readonly Coloured<SlideBars['series'][number]>[];
};
export type PlacedScatter = Pick<SlideScatter, 'kind' | 'axes' | 'most'> & {
	groups: readonly Coloured<SlideScatter['groups'][number]>[];
};

export interface PlacedSlide {
	pieces: readonly Piece[];
	/** What is said while it is shown. */
	notes: string;
}

/** Slides as they are handed to the worker that writes them. */
export interface Deck {
	title: string;
	/** BCP 47. */
	lang: string;
	rightToLeft: boolean;
	font: string;
	slides: readonly PlacedSlide[];
}

/** Size of every slide, in inches: 16 to 9. */
export const SLIDE = { w: 13.333, h: 7.5 } as const;

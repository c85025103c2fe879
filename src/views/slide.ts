import type { Register } from '../domain/register';
import type { ViewProps } from './view';

/** Colours of `tokens.css` that slides use, by their names without the dashes. */
export const COLOURS = [
	'ink',
	'secondary',
	'paper',
	'panel',
	'hairline',
	'control',
	'mute',
	'accent',
	'tint',
	'gap',
	'gap-fill',
	'regional',
	'hatch',
	'dots',
	'attention-4',
	'step-1',
	'step-2',
	'step-3',
	'step-4',
	'step-5',
	'on-step-1',
	'on-step-2',
	'on-step-3',
	'on-step-4',
	'on-step-5'
] as const;
export type Colour = (typeof COLOURS)[number];

/** One cell of a table. */
export interface SlideCell {
	text: string;
	/** What stands in a sheet instead: the number itself, or a mark in words. */
	value?: string | number | null;
	fill?: Colour;
	colour?: Colour;
	bold?: boolean;
	/** Language of the text, where it is not the reader's. */
	lang?: string;
}

export interface SlideColumn {
	head: string;
	/** Share of the width, against the other columns. */
	width: number;
	align?: 'start' | 'center' | 'end';
}

/** One line of a key: a mark as it stands in the cells, and what it means. */
export interface SlideKey {
	text: string;
	mark?: string;
	fill?: Colour;
	/** Around the fill. */
	line?: Colour;
	/** Of the mark. */
	colour?: Colour;
}

interface SlideText {
	/** Measure, period, what is counted: as above the figure. */
	subtitle: string;
	/** The figure in one computed paragraph. */
	summary: string;
	/** Counting rule, what is left out. */
	note: string;
	key?: readonly SlideKey[];
}

interface Rows {
	columns: readonly SlideColumn[];
	rows: readonly (readonly SlideCell[])[];
}

export interface SlideTable extends SlideText, Rows {
	kind: 'table';
}

/**
 * A picture of the figure, and the same as a table, for sheets. With a key the picture goes without
 * the legend of the view; empty texts are taken from the view.
 */
export interface SlideFigure extends SlideText, Rows {
	kind: 'figure';
}

/** Bars or columns, one group for each label. */
export interface SlideBars extends SlideText {
	kind: 'bars' | 'columns';
	labels: readonly string[];
	series: readonly { name: string; values: readonly number[]; colour: Colour }[];
	/** Whether the series of a label stand on each other. */
	stacked: boolean;
	/** What the labels are, and what is counted. */
	axes: { label: string; value: string };
}

export interface SlideScatter extends SlideText {
	kind: 'scatter';
	axes: { x: string; y: string };
	/** Both axes run from 0 to this. */
	most: { x: number; y: number };
	groups: readonly {
		name: string;
		colour: Colour;
		points: readonly { name: string; x: number; y: number }[];
	}[];
}

/** What a view shows, in a form that slides and sheets have of their own. */
export type SlideBody = SlideTable | SlideFigure | SlideBars | SlideScatter;

export type SlideSource = Pick<ViewProps, 'dataset' | 'reading' | 'id' | 'params'> & {
	readRegister: Register | null;
};

/** Null where a picture tells it better, or there is nothing to show. */
export type Slide = (source: SlideSource) => Promise<SlideBody | null>;

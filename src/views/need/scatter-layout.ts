import { scaleLinear } from 'd3';

import type { Third } from '../../domain/need/thirds';
import { widthInLetters } from '../../ui/text-width';
import { formatField } from './choice';
import type { Model, Place } from './model';

export const RADIUS = 4.5;
/** Room for ticks and names of the axes, px. */
const MARGIN = { top: 8, end: 8, bottom: 40, start: 54, startOfSteps: 108 } as const;
const LABEL_HEIGHT = 15;
/** Height of the names of the corners, px. */
const CORNER_NAMES = 26;
/** Width of a letter at the size of labels, px: an estimate that errs on the wide side. */
const LETTER = 7.2;
/** Between two texts on one line at least, px. */
const APART = 16;
const MOST_LABELS = 12;

export interface Dot {
	place: Place;
	x: number;
	y: number;
}

export interface Tick {
	at: number;
	/** Value on the axis. */
	value: number;
}

/** One of the nine fields as a rectangle. */
export interface FieldBox {
	id: string;
	need: Third;
	coverage: Third;
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface Label {
	iso3: string;
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'end';
}

export interface ScatterLayout {
	width: number;
	height: number;
	/** The plot inside the axes; `left` is its start. */
	plot: { left: number; right: number; top: number; bottom: number };
	dots: Dot[];
	fields: FieldBox[];
	xTicks: Tick[];
	yTicks: Tick[];
	/** Where the borders between thirds run. */
	xBorders: number[];
	yBorders: number[];
	labels: Label[];
}

/** Places countries by coverage, which grows from start to end, and by their value on the axis. */
export function layoutScatter(
	{ need, places }: Model,
	{ width, selected }: { width: number; selected: string | null }
): ScatterLayout {
	const height = Math.round(Math.min(430, Math.max(300, width * 0.9)));
	const { axis, thirds } = need;
	const start = axis.steps ? MARGIN.startOfSteps : MARGIN.start;
	const plot = {
		left: start,
		right: width - MARGIN.end,
		top: MARGIN.top,
		bottom: height - MARGIN.bottom
	};
	const most = Math.max(0.6, ...places.map(({ coverage }) => coverage), thirds.coverage[1] + 0.1);
	const xDomain = [0, Math.min(1, Math.ceil(most * 10) / 10)];
	const inset = RADIUS + 3;
	const x = scaleLinear(xDomain, [plot.left + inset, plot.right - inset]);

	const yDomain = yDomainOf(
		need.countries.map(({ level }) => level),
		axis.steps?.length ?? null,
		!axis.values
	);
	// Room above and below for the names of the corners.
	const yRange = [plot.bottom - CORNER_NAMES, plot.top + CORNER_NAMES];
	const y = scaleLinear(yDomain, axis.reversed ? yRange.toReversed() : yRange);

	const dots = axis.steps
		? places.map((place, at) => ({
				place,
				x: x(place.coverage),
				// Countries of one step lie in a band: their height within it says nothing.
				y: y(place.level) + (((at * 7) % 13) / 12 - 0.5) * bandHeight(y, axis.steps!.length)
			}))
		: places.map((place) => ({ place, x: x(place.coverage), y: y(place.level) }));

	const xBorders = thirds.coverage.map((value) => x(value));
	const yBorders = axis.steps
		? bordersOfSteps(axis.steps, y)
		: thirds.need!.map((value) => y(axis.reversed ? -value : value));
	const ys = [plot.bottom, ...yBorders, plot.top];
	const xs = [plot.left, ...xBorders, plot.right];
	const rows: readonly Third[] = yBorders.length === 2 ? [0, 1, 2] : [0, 2];
	const fields = rows.flatMap((row, at) =>
		([0, 1, 2] as const).map((column): FieldBox => ({
			id: formatField({ need: row, coverage: column }),
			need: row,
			coverage: column,
			x: xs[column]!,
			y: ys[at + 1]!,
			width: xs[column + 1]! - xs[column]!,
			height: ys[at]! - ys[at + 1]!
		}))
	);
	return {
		width,
		height,
		plot,
		dots,
		fields,
		xTicks: x.ticks(4).map((value) => ({ at: x(value), value })),
		yTicks: (axis.steps ? axis.steps.map((_, step) => step) : y.ticks(axis.values ? 4 : 2))
			.filter(
				(value) => axis.values === null || !axis.id.endsWith('year') || Number.isInteger(value)
			)
			.map((value) => ({ at: y(value), value })),
		xBorders,
		yBorders,
		labels: labelsOf(dots, plot, selected)
	};
}

function yDomainOf(levels: readonly number[], steps: number | null, isNeed: boolean) {
	if (steps !== null) return [-0.5, steps - 0.5];
	if (isNeed || !levels.length) return [0, 1];
	const [least, most] = [Math.min(...levels), Math.max(...levels)];
	const pad = (most - least || 1) * 0.02;
	return [least - pad, most + pad];
}

const bandHeight = (y: (value: number) => number, steps: number) =>
	steps ? Math.abs(y(1) - y(0)) * 0.62 : 0;

/** Half-way between the steps of different thirds. */
function bordersOfSteps(
	steps: readonly { third: Third }[],
	y: (value: number) => number
): number[] {
	return steps
		.slice(1)
		.flatMap((step, at) => (step.third === steps[at]!.third ? [] : [y(at + 0.5)]));
}

/**
 * Names beside the dots that stand most alone, and beside the selected one, wherever a name covers
 * neither a dot nor another name.
 */
function labelsOf(
	dots: readonly Dot[],
	plot: ScatterLayout['plot'],
	selected: string | null
): Label[] {
	const alone = dots
		.map((dot) => ({ dot, room: Math.min(...dots.map((other) => distance(dot, other))) }))
		.sort((a, b) => b.room - a.room || (a.dot.place.iso3 < b.dot.place.iso3 ? -1 : 1))
		.map(({ dot }) => dot);
	const wanted = [
		...alone.filter(({ place }) => place.iso3 === selected),
		...alone.filter(({ place }) => place.iso3 !== selected)
	];
	const labels: (Label & { left: number; right: number })[] = [];
	for (const dot of wanted) {
		if (labels.length >= MOST_LABELS) break;
		const isSelected = dot.place.iso3 === selected;
		const gap = RADIUS + (isSelected ? 7 : 4);
		const length = widthInLetters(dot.place.name) * LETTER;
		for (const anchor of ['start', 'end'] as const) {
			const x = anchor === 'start' ? dot.x + gap : dot.x - gap;
			const [left, right] = anchor === 'start' ? [x, x + length] : [x - length, x];
			if (left < plot.left + 2 || right > plot.right - 2) continue;
			const half = LABEL_HEIGHT / 2;
			const covered = dots.some(
				(other) =>
					other !== dot &&
					other.x > left - RADIUS &&
					other.x < right + RADIUS &&
					Math.abs(other.y - dot.y) < half + RADIUS - 1
			);
			const crossed = labels.some(
				(other) =>
					other.left < right + 4 &&
					other.right > left - 4 &&
					Math.abs(other.y - dot.y) < LABEL_HEIGHT
			);
			if ((covered && !isSelected) || crossed) continue;
			labels.push({ iso3: dot.place.iso3, text: dot.place.name, x, y: dot.y, anchor, left, right });
			break;
		}
	}
	return labels;
}

function distance(a: Dot, b: Dot): number {
	return a === b ? Infinity : Math.hypot(a.x - b.x, a.y - b.y);
}

/** Whether two texts have room beside each other on a line of so many px. */
export function fitBeside(one: string, other: string, room: number): boolean {
	return (widthInLetters(one) + widthInLetters(other)) * LETTER + APART <= room;
}

/** Whether a point lies within a line drawn around it: the even-odd rule. */
export function isInside(
	[x, y]: readonly [number, number],
	line: readonly (readonly [number, number])[]
) {
	let inside = false;
	line.forEach(([x1, y1], at) => {
		const [x2, y2] = line[(at + 1) % line.length]!;
		if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
	});
	return inside;
}

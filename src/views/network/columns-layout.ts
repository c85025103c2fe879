import type { ColumnNode, Columns, ColumnSide } from './columns-model';

/** Least height of a node, width of a link and distance of two labels, px. */
const NODE_MIN = 9;
const LINK_MIN = 1;
const PITCH = 15.5;
const GAP = 6;
const NODE_WIDTH = 10;
const LABEL_GAP = 8;
/** Most space that a column with room to spare puts between two bars. */
const SPARE_MAX = 14;
/** A few initiatives should not look like many. */
const SCALE_MAX = 12;
/** Height of the picture while everything fits in it: a wide one may be taller. */
const HEIGHT = 506;
const HEIGHT_WIDE = 620;
/** Room that bars get beyond their labels, so that guests do not squeeze the widths away. */
const BARS = 110;
/** Mean advance of a character at the axis size. */
const CHARACTER = 7.2;

export interface PlacedNode extends ColumnNode {
	/** Top start corner and size of the bar. */
	x: number;
	y: number;
	height: number;
	labelX: number;
	/** How many characters fit beside the bar. */
	room: number;
}

export interface PlacedLink {
	key: string;
	/** A cubic curve between the inner edges of two bars; always one move and one curve. */
	path: string;
	width: number;
}

export interface PlacedColumns {
	width: number;
	height: number;
	nodeWidth: number;
	left: PlacedNode[];
	right: PlacedNode[];
	links: PlacedLink[];
}

/** Places both columns in `width` px; taller when there are more than fit with readable labels. */
export function placeColumns({ left, right, links }: Columns, width: number): PlacedColumns {
	const weights = {
		left: left.map((_, at) => sum(links.filter(({ a }) => a === at).map(({ weight }) => weight))),
		right: right.map((_, at) => sum(links.filter(({ b }) => b === at).map(({ weight }) => weight)))
	};
	const room = Math.max(
		Math.min(HEIGHT_WIDE, Math.max(HEIGHT, width * 0.52)),
		...[left, right].map(({ length }) => length * PITCH + BARS)
	);
	const scale = scaleFor([weights.left, weights.right], room);
	const stacks = {
		left: stackOf(weights.left, scale, room),
		right: stackOf(weights.right, scale, room)
	};
	const height = Math.max(stacks.left.height, stacks.right.height);
	const leftX = Math.round(width * 0.255);
	const rightX = Math.round(width * 0.72);

	const place = (nodes: readonly ColumnNode[], side: ColumnSide): PlacedNode[] => {
		const stack = stacks[side];
		const x = side === 'left' ? leftX : rightX;
		const beside = side === 'left' ? x - LABEL_GAP : width - x - NODE_WIDTH - LABEL_GAP;
		return nodes.map((node, at) => ({
			...node,
			x,
			y: stack.tops[at]! + (height - stack.height) / 2,
			height: stack.heights[at]!,
			labelX: side === 'left' ? x - LABEL_GAP : x + NODE_WIDTH + LABEL_GAP,
			room: Math.floor(beside / CHARACTER)
		}));
	};
	const placed = { left: place(left, 'left'), right: place(right, 'right') };

	const widths = links.map(({ weight }) => Math.max(LINK_MIN, weight * scale));
	const starts = endsOf(
		placed.left,
		links.map(({ a, b }) => [a, b] as const),
		widths
	);
	const ends = endsOf(
		placed.right,
		links.map(({ a, b }) => [b, a] as const),
		widths
	);
	const [x0, x1] = [leftX + NODE_WIDTH, rightX];
	const bend = (x1 - x0) / 2;
	return {
		width,
		height,
		nodeWidth: NODE_WIDTH,
		...placed,
		links: links.map(({ key }, at) => ({
			key,
			width: round(widths[at]!),
			path: `M${x0} ${round(starts[at]!)}C${x0 + bend} ${round(starts[at]!)} ${x1 - bend} ${round(ends[at]!)} ${x1} ${round(ends[at]!)}`
		}))
	};
}

/** One column from top to bottom: where each bar starts, its height, and the height of all. */
function stackOf(weights: readonly number[], scale: number, room: number) {
	const heights = weights.map((weight) => Math.max(NODE_MIN, weight * scale));
	const steps = heights.map((size) => Math.max(PITCH, size + GAP));
	const spare =
		weights.length > 1 ? Math.min(SPARE_MAX, (room - sum(steps)) / (weights.length - 1)) : 0;
	let height = 0;
	const tops = steps.map((step, at) => {
		const top = height + (step - heights[at]!) / 2;
		height += step + (at < steps.length - 1 ? spare : 0);
		return top;
	});
	return { tops, heights, height };
}

/** The most px per initiative with which both columns fit into the height, within reason. */
function scaleFor(columns: readonly (readonly number[])[], height: number): number {
	let [low, high] = [0, SCALE_MAX];
	for (let step = 0; step < 40; step++) {
		const scale = (low + high) / 2;
		const fits = columns.every(
			(weights) =>
				sum(weights.map((weight) => Math.max(PITCH, Math.max(NODE_MIN, weight * scale) + GAP))) <=
				height
		);
		if (fits) low = scale;
		else high = scale;
	}
	return low;
}

/** Where on its bar the middle of each link meets it, in the order of the far ends. */
function endsOf(
	nodes: readonly PlacedNode[],
	ends: readonly (readonly [own: number, far: number])[],
	widths: readonly number[]
): number[] {
	const middles = new Array<number>(ends.length).fill(0);
	nodes.forEach((node, own) => {
		const here = ends.flatMap(([at], link) => (at === own ? [link] : []));
		here.sort((x, y) => ends[x]![1] - ends[y]![1]);
		const stack = sum(here.map((link) => widths[link]!));
		// Links of the least width can together be wider than their bar: then they share it out.
		const squeeze = stack > node.height ? node.height / stack : 1;
		let top = node.y + (node.height - stack * squeeze) / 2;
		for (const link of here) {
			const space = widths[link]! * squeeze;
			middles[link] = top + space / 2;
			top += space;
		}
	});
	return middles;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

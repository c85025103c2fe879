import type { Ego } from './ego-model';

/** Distance of two lines of text, px: names never touch, however many there are. */
const PITCH = 15.5;
/** The same under a finger. */
const PITCH_TOUCH = 26;
const NARROW = 600;
const HEADING = 25;
const HEIGHT_MIN = 340;
const CHARACTER = 7;

export interface EgoNode {
	party: number;
	weight: number;
	group: string;
	side: 'left' | 'right';
	x: number;
	y: number;
	/** How many characters of the name fit. */
	room: number;
}

export interface EgoHeading {
	label: string;
	side: 'left' | 'right';
	x: number;
	y: number;
	room: number;
}

export interface PlacedEgo {
	height: number;
	centre: { x: number; y: number };
	radius: { x: number; y: number };
	nodes: EgoNode[];
	headings: EgoHeading[];
}

type Line =
	| { kind: 'heading'; label: string; height: number }
	| { kind: 'node'; label: string; party: number; weight: number; height: number };

/**
 * A ring whose nodes stand at equal heights rather than at equal angles, so that every name has a
 * line of its own beside its node. Groups stay whole on one side when both sides then stay balanced.
 */
export function placeEgo({ groups }: Ego, width: number): PlacedEgo {
	const [left, right] = halves(groups, width < NARROW ? PITCH_TOUCH : PITCH);
	const tall = Math.max(heightOf(left), heightOf(right));
	const height = Math.max(HEIGHT_MIN, tall + 24);
	const centre = { x: width / 2, y: height / 2 };
	const radius = {
		// A narrow ring leaves a small screen to the names.
		x: Math.max(30, Math.min(height / 2 - 12, width / 2 - Math.min(230, width * 0.41))),
		y: height / 2 - 12
	};
	const placed: PlacedEgo = { height, centre, radius, nodes: [], headings: [] };
	placeHalf(placed, left, 'left', width);
	placeHalf(placed, right, 'right', width);
	return placed;
}

function placeHalf(placed: PlacedEgo, lines: Line[], side: 'left' | 'right', width: number) {
	const { height, centre, radius } = placed;
	let top = (height - heightOf(lines)) / 2;
	for (const line of lines) {
		const y = top + line.height - PITCH / 2;
		top += line.height;
		const reach = Math.sqrt(Math.max(0, 1 - ((y - centre.y) / radius.y) ** 2)) * radius.x;
		const x = side === 'left' ? centre.x - reach : centre.x + reach;
		const beside = side === 'left' ? x - 10 : width - x - 10;
		const room = Math.floor(beside / CHARACTER);
		if (line.kind === 'heading') placed.headings.push({ label: line.label, side, x, y, room });
		else {
			placed.nodes.push({
				party: line.party,
				weight: line.weight,
				group: line.label,
				side,
				x,
				y,
				room
			});
		}
	}
}

/** Splits the groups, in order, between the left and the right half of the ring. */
function halves(groups: Ego['groups'], pitch: number): [Line[], Line[]] {
	const blocks = groups.map(({ label, neighbours }): Line[] => [
		{ kind: 'heading', label, height: HEADING },
		...neighbours.map(({ party, weight }): Line => ({
			kind: 'node',
			label,
			party,
			weight,
			height: pitch
		}))
	]);
	const total = heightOf(blocks.flat());
	let best: [Line[], Line[]] = [[], blocks.flat()];
	for (let cut = 1; cut < blocks.length; cut++) {
		const next: [Line[], Line[]] = [blocks.slice(0, cut).flat(), blocks.slice(cut).flat()];
		if (tallest(next) < tallest(best)) best = next;
	}
	if (tallest(best) <= Math.max(total * 0.62, HEIGHT_MIN)) return best;
	return cutInside(blocks.flat(), total);
}

/** Cuts in the middle of a group and repeats its heading. */
function cutInside(lines: Line[], total: number): [Line[], Line[]] {
	let height = 0;
	let cut = 0;
	while (cut < lines.length && height < total / 2) height += lines[cut++]!.height;
	// A heading never stands last.
	while (cut > 0 && lines[cut - 1]!.kind === 'heading') cut -= 1;
	const rest = lines.slice(cut);
	if (rest[0]?.kind === 'node') {
		rest.unshift({ kind: 'heading', label: rest[0].label, height: HEADING });
	}
	return [lines.slice(0, cut), rest];
}

function tallest(sides: readonly [Line[], Line[]]): number {
	return Math.max(heightOf(sides[0]), heightOf(sides[1]));
}

function heightOf(lines: readonly Line[]): number {
	return lines.reduce((sum, { height }) => sum + height, 0);
}

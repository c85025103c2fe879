import { widthInLetters } from '../../ui/text-width';
import type { Place } from './model';

/** Sizes of the matrix, px. */
export const CELL = { width: 26, height: 24 } as const;
/** Between two cells. */
const GAP = 1;
/** Cells may be this narrow if all countries then stand in one block. */
const NARROWEST = 22;
/** Room for the names of areas. */
export const AREA_NAMES = 118;
/** Room for the names of countries, slanted below a block. */
const SLANT = { sine: Math.sin((40 * Math.PI) / 180), most: 150, letter: 7 } as const;

/** Countries that stand side by side. */
export interface Block {
	places: readonly Place[];
	/** Position of its first country among all. */
	first: number;
	/** Width of its cells, px. */
	cell: number;
	/** Height of the slanted names, px. */
	names: number;
}

/**
 * Breaks the countries into blocks that fit the width, as even as can be: five full ones and a rest
 * of two would look like a finding.
 */
export function layoutBlocks(places: readonly Place[], width: number): Block[] {
	if (!places.length) return [];
	const room = width - AREA_NAMES;
	const fitting = Math.floor(room / places.length) - GAP;
	const cell = Math.min(CELL.width, fitting < NARROWEST ? CELL.width : fitting);
	const most = Math.max(1, Math.floor(room / (cell + GAP)));
	const count = Math.ceil(places.length / most);
	const size = Math.ceil(places.length / count);
	return Array.from({ length: count }, (_, at) => {
		const part = places.slice(at * size, (at + 1) * size);
		const longest = Math.max(0, ...part.map(({ name }) => widthInLetters(name)));
		return {
			places: part,
			first: at * size,
			cell,
			names: Math.round(Math.min(SLANT.most, longest * SLANT.letter) * SLANT.sine) + 14
		};
	}).filter((block) => block.places.length > 0);
}

/** A cell by position: which country, which area. */
export interface Spot {
	place: number;
	area: number;
}

/**
 * Where a key leads, `ArrowRight` towards the end of the line. `across`: countries run across, areas down; else the other way round. Rows of
 * blocks follow each other, so that one walk passes every country. Null for other keys and at edges.
 */
export function spotForKey(
	key: string,
	{ place, area }: Spot,
	size: { places: number; areas: number },
	across: boolean
): Spot | null {
	const steps: Record<string, [number, number]> = across
		? { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }
		: { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
	const step = steps[key];
	const next = step
		? { place: place + step[0], area: area + step[1] }
		: key === 'Home'
			? { place: 0, area }
			: key === 'End'
				? { place: size.places - 1, area }
				: null;
	if (!next) return null;
	const inside =
		next.place >= 0 && next.place < size.places && next.area >= 0 && next.area < size.areas;
	return inside ? next : null;
}

/** Places of one heading, in the order to show. */
export interface TileGroup<Id extends string = string> {
	id: string;
	/** Full tiles first, then the low ones. */
	full: readonly Id[];
	low: readonly Id[];
}

export interface Tile {
	id: string;
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface TileBlock {
	id: string;
	/** Top of the heading, px; the tiles of the block follow it. */
	y: number;
	tiles: Tile[];
}

export interface TileGrid {
	blocks: TileBlock[];
	height: number;
}

export const TILE = { side: 40, low: 26, gap: 5, heading: 26, between: 14 } as const;

/**
 * Lays every place out as an equal square, block under block. Tiles grow a little so that their
 * rows end flush with the width. Low tiles, for places out of scope, have their own rows.
 */
export function layoutTiles(groups: readonly TileGroup[], width: number): TileGrid {
	const columns = Math.max(1, Math.floor((width + TILE.gap) / (TILE.side + TILE.gap)));
	const side = (width - (columns - 1) * TILE.gap) / columns;
	const blocks: TileBlock[] = [];
	let y = 0;
	for (const { id, full, low } of groups) {
		if (!full.length && !low.length) continue;
		const tiles: Tile[] = [];
		let top = y + TILE.heading;
		for (const [ids, height] of [
			[full, TILE.side],
			[low, TILE.low]
		] as const) {
			ids.forEach((place, index) => {
				tiles.push({
					id: place,
					x: (index % columns) * (side + TILE.gap),
					y: top + Math.floor(index / columns) * (height + TILE.gap),
					width: side,
					height
				});
			});
			top += Math.ceil(ids.length / columns) * (height + TILE.gap);
		}
		blocks.push({ id, y, tiles });
		y = top - TILE.gap + TILE.between;
	}
	return { blocks, height: Math.max(0, y - TILE.between) };
}

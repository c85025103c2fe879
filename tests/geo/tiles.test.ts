import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layoutTiles, TILE } from '../../src/geo/tiles';

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => prefix + i);
const GROUPS = [
	{ id: 'africa', full: ids('A', 54), low: ids('a', 6) },
	{ id: 'nowhere', full: [], low: [] },
	{ id: 'oceania', full: ids('O', 15), low: ids('o', 3) }
];

describe('layoutTiles', () => {
	it('gives every place one tile that overlaps no other and stays inside', () => {
		fc.assert(
			fc.property(fc.integer({ min: 60, max: 1400 }), (width) => {
				const { blocks, height } = layoutTiles(GROUPS, width);
				const tiles = blocks.flatMap((block) => block.tiles);
				expect(tiles).toHaveLength(78);
				for (const [i, a] of tiles.entries()) {
					expect(a.x + a.width).toBeLessThanOrEqual(width + 1e-6);
					expect(a.y + a.height).toBeLessThanOrEqual(height + 1e-6);
					const clash = tiles
						.slice(i + 1)
						.find(
							(b) =>
								a.x < b.x + b.width - 1e-6 &&
								b.x < a.x + a.width - 1e-6 &&
								a.y < b.y + b.height &&
								b.y < a.y + a.height
						);
					expect(clash).toBeUndefined();
				}
			})
		);
	});

	it('shows eight tiles in a row on a phone', () => {
		const { blocks } = layoutTiles(GROUPS, 358);
		expect(blocks[0]!.tiles.filter(({ y }) => y === TILE.heading)).toHaveLength(8);
	});

	it('leaves out a heading without places', () => {
		expect(layoutTiles(GROUPS, 358).blocks.map(({ id }) => id)).toEqual(['africa', 'oceania']);
	});
});

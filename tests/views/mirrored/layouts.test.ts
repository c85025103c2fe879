import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sidesOf } from '../../../src/domain/network/pairs';
import { mirrorOf } from '../../../src/ui/mirror';
import { columnsOf } from '../../../src/views/network/columns-model';
import { placeColumns } from '../../../src/views/network/columns-layout';
import { placeEgo } from '../../../src/views/network/ego-layout';
import { matrixSpace, squareSide } from '../../../src/views/network/matrix-layout';
import { layoutPairs, layoutUpSet } from '../../../src/views/overlaps/layout';
import { datasetOf, initiatives, selectAll } from '../../domain/network/cooperating';

/** Something drawn: where it starts along the line, and how long it is. */
interface Shape {
	at: number;
	extent: number;
}

const width = fc.integer({ min: 320, max: 1400 });

/** In both directions no shape leaves the drawing, and the way back leads to where it was. */
function fits(shapes: readonly Shape[], within: number) {
	for (const rtl of [false, true]) {
		const { x } = mirrorOf(within, rtl);
		for (const { at, extent } of shapes) {
			const left = x(at, extent);
			expect(left).toBeGreaterThanOrEqual(-0.001);
			expect(left + extent).toBeLessThanOrEqual(within + 0.001);
			expect(x(left, extent)).toBeCloseTo(at, 6);
		}
	}
}

describe('in both directions stays within its width', () => {
	it('the two columns of the network', () => {
		fc.assert(
			fc.property(initiatives, width, (list, room) => {
				const [left, right] = sidesOf(selectAll(datasetOf(list)), 'actors', 'shared');
				const columns = columnsOf(left, right, { limits: { left: 4, right: 4 }, chosen: null });
				const placed = placeColumns(columns, room);
				fits(
					[...placed.left, ...placed.right].flatMap(({ x, labelX }) => [
						{ at: x, extent: placed.nodeWidth },
						{ at: labelX, extent: 0 }
					]),
					room
				);
			}),
			{ numRuns: 40 }
		);
	});

	it('the ring around one actor', () => {
		const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(sizes, width, (groups, room) => {
				const ego = {
					party: 0,
					hidden: 0,
					groups: groups.map((size, group) => ({
						label: `group ${group}`,
						neighbours: Array.from({ length: size }, (_, at) => ({
							party: 1 + group * 100 + at,
							weight: 1
						}))
					}))
				};
				const { nodes, headings } = placeEgo(ego, room);
				fits(
					[...nodes, ...headings].map(({ x }) => ({ at: x, extent: 0 })),
					room
				);
			})
		);
	});

	it('the matrix of actors', () => {
		fc.assert(
			fc.property(width, fc.integer({ min: 2, max: 60 }), (room, parties) => {
				const { names, cell, rows } = matrixSpace(room, parties);
				const cells = Array.from({ length: rows }, (_, at) => ({
					at: names + at * cell,
					extent: squareSide(cell)
				}));
				fits(cells, room);
			})
		);
	});

	it('the matrix of sites', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 14 }), fc.boolean(), (columns, named) => {
				const pairs = layoutPairs(20, columns, { touch: false, named });
				const cells = Array.from({ length: columns }, (_, at) => ({
					at: pairs.names + at * pairs.cell,
					extent: pairs.cell
				}));
				fits(cells, pairs.width);
			})
		);
	});

	it('the plot of combinations', () => {
		const upset = {
			sites: [{ site: 4, listed: 9, shared: 6 }],
			others: { sites: [1, 3], shared: 2 },
			combinations: Array.from({ length: 12 }, (_, at) => ({ slots: [0, 1], rows: [at] })),
			exact: 4,
			empty: 1,
			listed: 20,
			shared: 5,
			sitesListing: 8,
			sitesSharing: 4
		};
		fc.assert(
			fc.property(width, fc.boolean(), (room, all) => {
				const plot = layoutUpSet(upset, { width: room, touch: false, all, letters: 18 });
				fits(
					[
						...plot.columns.map(({ x }) => ({ at: x - 6, extent: 12 })),
						...plot.lengths.map((extent) => ({ at: plot.bars.x, extent })),
						{ at: plot.names.x, extent: plot.names.width }
					],
					plot.width
				);
			})
		);
	});
});

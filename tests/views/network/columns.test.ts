import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sidesOf } from '../../../src/domain/network/pairs';
import type { Party } from '../../../src/domain/network/party';
import { columnsOf, litBy } from '../../../src/views/network/columns-model';
import { placeColumns } from '../../../src/views/network/columns-layout';
import { datasetOf, initiative, initiatives, selectAll } from '../../domain/network/cooperating';

const actor = (id: string): Party => ({ kind: 'actor', id });
const funding = (list: Parameters<typeof datasetOf>[0]) =>
	sidesOf(selectAll(datasetOf(list)), 'actors', 'shared');

const drawings = fc.record({
	list: initiatives,
	limit: fc.integer({ min: 1, max: 8 }),
	chosen: fc.constantFrom(null, 'ada', 'cyd', 'hal')
});

describe('two columns', () => {
	const many = [
		...['cyd', 'dov', 'eva', 'fay'].flatMap((id, at) =>
			Array.from({ length: 4 - at }, (_, n) =>
				initiative({ id: `${id}-${n}`, funders: ['ada'], implementers: [id] })
			)
		),
		initiative({ id: 'small', funders: ['bea'], implementers: ['fay'] })
	];

	it('name the largest and put the rest under one name', () => {
		const [left, right] = funding(many);
		const columns = columnsOf(left, right, { limits: { left: 1, right: 2 }, chosen: null });
		expect(columns.right.map(({ party, members, total }) => [party?.id, members, total])).toEqual(
			expect.arrayContaining([
				['cyd', 1, 4],
				['dov', 1, 3],
				[undefined, 2, 4]
			])
		);
		expect(columns.right.at(-1)!.party).toBeNull();
	});

	it('never hide one alone', () => {
		const [left, right] = funding(many);
		const columns = columnsOf(left, right, { limits: { left: 1, right: 3 }, chosen: null });
		expect(columns.right).toHaveLength(4);
		expect(columns.left).toHaveLength(2);
	});

	it('bring the hidden partners of the chosen out by name, and reorder nobody else', () => {
		const [left, right] = funding(many);
		const limits = { left: 1, right: 2 };
		const before = columnsOf(left, right, { limits: { left: 5, right: 2 }, chosen: null });
		const after = columnsOf(left, right, {
			limits: { ...limits, left: 5 },
			chosen: actor('bea')
		});
		expect(before.right.map(({ party }) => party?.id)).not.toContain('fay');
		expect(after.right.map(({ party }) => party?.id ?? 'others')).toEqual([
			...before.right.slice(0, -1).map(({ party }) => party!.id),
			'fay',
			'others'
		]);
		const lit = litBy(after, actor('bea'));
		expect([...lit.shared]).toEqual([['right:actor:fay', 1]]);
	});

	it('count every joined party once, named or not', () => {
		fc.assert(
			fc.property(drawings, ({ list, limit, chosen }) => {
				const [left, right] = funding(list);
				const columns = columnsOf(left, right, {
					limits: { left: limit, right: limit },
					chosen: chosen && actor(chosen)
				});
				for (const [nodes, totals] of [
					[columns.left, columns.relation.leftTotals],
					[columns.right, columns.relation.rightTotals]
				] as const) {
					const members = nodes.reduce((sum, node) => sum + node.members, 0);
					expect(members).toBe(totals.filter((total) => total > 0).length);
					expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
				}
				for (const { a, b, weight } of columns.links) {
					expect(weight).toBeLessThanOrEqual(columns.left[a]!.total);
					expect(weight).toBeLessThanOrEqual(columns.right[b]!.total);
				}
			})
		);
	});
});

describe('their layout', () => {
	it('keeps labels apart, bars and links visible, and everything inside', () => {
		fc.assert(
			fc.property(
				drawings,
				fc.integer({ min: 600, max: 1400 }),
				({ list, limit, chosen }, width) => {
					const [left, right] = funding(list);
					const columns = columnsOf(left, right, {
						limits: { left: limit, right: limit },
						chosen: chosen && actor(chosen)
					});
					const placed = placeColumns(columns, width);
					for (const nodes of [placed.left, placed.right]) {
						nodes.forEach((node, at) => {
							expect(node.height).toBeGreaterThanOrEqual(9);
							expect(node.y).toBeGreaterThanOrEqual(0);
							expect(node.y + node.height).toBeLessThanOrEqual(placed.height + 0.01);
							const next = nodes[at + 1];
							if (!next) return;
							const distance = next.y + next.height / 2 - (node.y + node.height / 2);
							expect(distance).toBeGreaterThanOrEqual(15.49);
						});
					}
					for (const { width: wide, path } of placed.links) {
						expect(wide).toBeGreaterThanOrEqual(1);
						expect(path).toMatch(/^M[\d. ]+C[\d. -]+$/);
					}
				}
			)
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pairwise } from '../../../src/domain/overlap/pairwise';
import { siteSetsOf } from '../../../src/domain/overlap/sites';
import { ORDERS, upsetOf } from '../../../src/domain/overlap/upset';
import { readDataset } from '../../../src/domain/reading';
import { SITE_KINDS } from '../../../src/domain/release';
import { encode, world as anyWorld } from '../arbitrary';
import type { World } from '../naive';

const kinds = fc.subarray([...SITE_KINDS]);
const world = fc
	.tuple(anyWorld, fc.array(fc.constantFrom(...SITE_KINDS), { minLength: 3, maxLength: 3 }))
	.map(([it, kindOf]) => ({
		...it,
		reference: {
			...it.reference,
			sites: it.reference.sites.map((site, at) => ({ ...site, kind: kindOf[at]! }))
		}
	}));

function setsOf(it: World, of: readonly (typeof SITE_KINDS)[number][]) {
	return siteSetsOf(readDataset(encode(it), it.filter, it.today), new Set(of));
}

describe('under any filter and any fold', () => {
	it('exact combinations add up to the initiatives on two sites or more, each in one', () => {
		fc.assert(
			fc.property(
				world,
				kinds,
				fc.integer({ min: 1, max: 4 }),
				fc.constantFrom(...ORDERS),
				(it, of, limit, order) => {
					const sets = setsOf(it, of);
					const { combinations, shared, listed, empty } = upsetOf(sets, limit, order);
					const rows = combinations.flatMap((combination) => combination.rows);
					expect(rows).toHaveLength(shared);
					expect(new Set(rows).size).toBe(shared);
					expect(listed).toBe(sets.rows.length);
					expect(empty).toBeGreaterThanOrEqual(0);
				}
			)
		);
	});

	it('the limit of rows changes no total', () => {
		fc.assert(
			fc.property(world, kinds, (it, of) => {
				const sets = setsOf(it, of);
				const [few, all] = [upsetOf(sets, 1, 'size'), upsetOf(sets, Infinity, 'size')];
				expect([few.shared, few.listed, few.sitesSharing]).toEqual([
					all.shared,
					all.listed,
					all.sitesSharing
				]);
				expect(all.others).toBeNull();
			})
		);
	});

	it('pairs are the same in both directions, and never more than either site lists', () => {
		fc.assert(
			fc.property(world, kinds, (it, of) => {
				const sets = setsOf(it, of);
				const sites = it.reference.sites.map((_, at) => at);
				const counts = pairwise(sets, sites);
				const at = (row: number, column: number) => counts[row * sites.length + column]!;
				for (const a of sites) {
					for (const b of sites) {
						expect(at(a, b)).toBe(at(b, a));
						expect(at(a, b)).toBeLessThanOrEqual(at(a, a));
					}
				}
			})
		);
	});

	it('a folded kind counts as if its sites had never been read', () => {
		fc.assert(
			fc.property(world, kinds, (it, of) => {
				const read = new Set(
					it.reference.sites.filter(({ kind }) => of.includes(kind)).map(({ id }) => id)
				);
				// The filter on sites looks at all that were read, so it is left out here.
				const filter = { ...it.filter, inventory: [] };
				const without = it.initiatives
					.map((one) => ({ ...one, sites: one.sites.filter((id) => read.has(id)) }))
					.filter(({ sites }) => sites.length);
				const folded = upsetOf(setsOf({ ...it, filter }, of), 12, 'size');
				const never = upsetOf(
					setsOf({ ...it, filter, initiatives: without }, SITE_KINDS),
					12,
					'size'
				);
				expect(folded.shared).toBe(never.shared);
				expect(folded.listed).toBe(never.listed);
				expect(folded.combinations.map(({ slots }) => slots)).toEqual(
					never.combinations.map(({ slots }) => slots)
				);
			})
		);
	});

	it('folding another kind away never makes more', () => {
		fc.assert(
			fc.property(world, kinds, (it, of) => {
				const all = upsetOf(setsOf(it, SITE_KINDS), 12, 'size');
				const some = upsetOf(setsOf(it, of), 12, 'size');
				expect(some.shared).toBeLessThanOrEqual(all.shared);
				expect(some.listed).toBeLessThanOrEqual(all.listed);
			})
		);
	});
});

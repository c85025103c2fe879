import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { heaviest, relate, soleSources, type Slots } from '../../../src/domain/network/relation';
import { sideOf } from '../../../src/domain/network/side';
import type { Initiative } from '../../../src/domain/release';
import { datasetOf, initiative, initiatives, selectAll } from './cooperating';

function sidesOf(list: readonly Initiative[]) {
	const selected = selectAll(datasetOf(list));
	return [sideOf(selected, 'funder'), sideOf(selected, 'implementer')] as const;
}

describe('relate', () => {
	it('counts, for every pair, the initiatives that one funds and the other implements', () => {
		fc.assert(
			fc.property(initiatives, (list) => {
				const [funders, implementers] = sidesOf(list);
				const { links, leftTotals, rightTotals, both, alone } = relate(funders, implementers);
				const ids = funders.parties.map(({ id }) => id);
				const weight = (a: string, b: string) =>
					links.find((link) => ids[link.a] === a && ids[link.b] === b)?.weight ?? 0;
				for (const a of ids) {
					for (const b of ids) {
						const naive = list.filter(
							(item) => a !== b && item.funders.includes(a) && item.implementers.includes(b)
						).length;
						expect(weight(a, b)).toBe(naive);
					}
				}
				ids.forEach((id, code) => {
					const funded = list.filter(
						(item) => item.funders.includes(id) && item.implementers.some((other) => other !== id)
					);
					const run = list.filter(
						(item) => item.implementers.includes(id) && item.funders.some((other) => other !== id)
					);
					expect(leftTotals[code]).toBe(funded.length);
					expect(rightTotals[code]).toBe(run.length);
				});
				const named = list.filter((item) => item.funders.length && item.implementers.length);
				expect(both).toBe(named.length);
				expect(alone).toBe(
					named.filter(
						({ funders, implementers }) => new Set([...funders, ...implementers]).size === 1
					).length
				);
			})
		);
	});

	it('counts an initiative once for parties that stand together', () => {
		const [funders, implementers] = sidesOf([
			initiative({ funders: ['ada', 'bea'], implementers: ['cyd', 'dov'] })
		]);
		const together: Slots = { slots: new Int32Array(funders.parties.length), size: 1 };
		const { links, leftTotals } = relate(funders, implementers, together, together);
		expect(links).toEqual([{ a: 0, b: 0, weight: 1 }]);
		expect(leftTotals).toEqual(Float64Array.of(1));
	});

	it('draws no party joined to itself, and says how often that would be', () => {
		const [funders, implementers] = sidesOf([
			initiative({ funders: ['ada'], implementers: ['ada'] }),
			initiative({ funders: ['ada', 'bea'], implementers: ['ada'] })
		]);
		const relation = relate(funders, implementers);
		expect(relation.links).toEqual([{ a: 1, b: 0, weight: 1 }]);
		expect(relation).toMatchObject({ both: 2, alone: 1, overlapping: 2 });
	});
});

describe('soleSources', () => {
	it('finds the implementers that have one recorded funder, themselves included', () => {
		fc.assert(
			fc.property(initiatives, (list) => {
				const [funders, implementers] = sidesOf(list);
				const { named, sole } = soleSources(funders, implementers);
				const counts = implementers.parties.map(
					({ id }) =>
						new Set(list.flatMap((item) => (item.implementers.includes(id) ? item.funders : [])))
							.size
				);
				expect(named).toBe(counts.filter((count) => count > 0).length);
				expect(sole).toBe(counts.filter((count) => count === 1).length);
			})
		);
	});
});

it('takes the first of equally heavy links, whatever their order', () => {
	const links = [
		{ a: 2, b: 1, weight: 3 },
		{ a: 1, b: 4, weight: 3 },
		{ a: 0, b: 0, weight: 1 }
	];
	expect(heaviest(links)).toEqual(heaviest(links.toReversed()));
	expect(heaviest(links)).toEqual({ a: 1, b: 4, weight: 3 });
	expect(heaviest([])).toBeNull();
});

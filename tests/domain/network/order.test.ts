import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { crossings, untangle, type ColumnOrder } from '../../../src/domain/network/order';
import type { Link } from '../../../src/domain/network/party';

const tangles = fc
	.record({ left: fc.integer({ min: 1, max: 9 }), right: fc.integer({ min: 1, max: 9 }) })
	.chain(({ left, right }) =>
		fc.record({
			order: fc.record({
				left: fc.shuffledSubarray([...Array(left).keys()], { minLength: left }),
				right: fc.shuffledSubarray([...Array(right).keys()], { minLength: right })
			}),
			links: fc.uniqueArray(
				fc.record({
					a: fc.nat(left - 1),
					b: fc.nat(right - 1),
					weight: fc.integer({ min: 1, max: 20 })
				}),
				{ selector: ({ a, b }) => `${a}-${b}`, maxLength: 30 }
			)
		})
	);

function crossingsByPairs({ left, right }: ColumnOrder, links: readonly Link[]): number {
	return links.reduce(
		(count, x, index) =>
			count +
			links.slice(index + 1).filter((y) => {
				const across = left.indexOf(x.a) - left.indexOf(y.a);
				return across * (right.indexOf(x.b) - right.indexOf(y.b)) < 0;
			}).length,
		0
	);
}

describe('crossings', () => {
	it('agrees with looking at every pair of links', () => {
		fc.assert(
			fc.property(tangles, ({ order, links }) => {
				expect(crossings(order, links)).toBe(crossingsByPairs(order, links));
			})
		);
	});
});

describe('untangle', () => {
	it('never crosses more links than the order it was given', () => {
		fc.assert(
			fc.property(tangles, ({ order, links }) => {
				expect(crossings(untangle(order, links), links)).toBeLessThanOrEqual(
					crossings(order, links)
				);
			})
		);
	});

	it('keeps every slot', () => {
		fc.assert(
			fc.property(tangles, ({ order, links }) => {
				const found = untangle(order, links);
				expect(found.left.toSorted()).toEqual(order.left.toSorted());
				expect(found.right.toSorted()).toEqual(order.right.toSorted());
			})
		);
	});

	it('undoes a complete reversal', () => {
		const links = [0, 1, 2, 3].map((slot) => ({ a: slot, b: 3 - slot, weight: 1 }));
		const order = { left: [0, 1, 2, 3], right: [0, 1, 2, 3] };
		expect(crossings(order, links)).toBe(6);
		expect(crossings(untangle(order, links), links)).toBe(0);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { networkOf, statements } from '../../../src/domain/network/network';
import type { Initiative } from '../../../src/domain/release';
import { datasetOf, initiative, initiatives, REFERENCE, selectAll } from './cooperating';

const actorsOf = ({ funders, implementers, partners }: Initiative) =>
	new Set([...funders, ...implementers, ...partners]);

describe('networkOf', () => {
	it('joins actors by the initiatives that name both, in any role', () => {
		fc.assert(
			fc.property(initiatives, (list) => {
				const { parties, links, totals } = networkOf(
					selectAll(datasetOf(list)),
					'actors',
					'shared'
				);
				let pairs = 0;
				parties.forEach(({ id: a }, x) => {
					expect(totals[x]).toBe(list.filter((item) => actorsOf(item).has(a)).length);
					parties.slice(x + 1).forEach(({ id: b }, y) => {
						const naive = list.filter((item) => actorsOf(item).has(a) && actorsOf(item).has(b));
						const link = links.find((link) => link.a === x && link.b === x + 1 + y);
						expect(link?.weight ?? 0).toBe(naive.length);
						pairs += Number(naive.length > 0);
					});
				});
				expect(links).toHaveLength(pairs);
			}),
			{ numRuns: 40 }
		);
	});

	it('joins actors by the distinct pairs of country and topic where both are recorded', () => {
		fc.assert(
			fc.property(initiatives, (list) => {
				const { parties, links } = networkOf(selectAll(datasetOf(list)), 'actors', 'place');
				const cellsOf = (id: string) =>
					new Set(
						list
							.filter((item) => actorsOf(item).has(id))
							.flatMap(({ countries, topics }) =>
								countries.flatMap((country) => topics.map((topic) => `${country} ${topic}`))
							)
					);
				for (const { a, b, weight } of links) {
					const other = cellsOf(parties[b]!.id);
					const common = [...cellsOf(parties[a]!.id)].filter((cell) => other.has(cell));
					expect(weight).toBe(common.length);
					expect(weight).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('never counts a press page as an inventory', () => {
		const selected = selectAll(
			datasetOf([initiative({ sites: ['portal', 'gazette', 'mapping'] })])
		);
		const { parties, links } = networkOf(selected, 'inventories', 'shared');
		expect(parties.map(({ id }) => id)).toEqual(['mapping', 'portal']);
		expect(links).toEqual([{ a: 0, b: 1, weight: 1 }]);
	});

	it('leaves out countries that are no places', () => {
		const selected = selectAll(datasetOf([initiative({ countries: ['AAA', 'BBB', 'CCC'] })]));
		selected.places[1] = 0;
		expect(networkOf(selected, 'countries', 'shared').links).toEqual([{ a: 0, b: 2, weight: 1 }]);
	});
});

describe('statements', () => {
	it('keeps every inventory, and drops statements about somebody unknown', () => {
		const found = statements(REFERENCE, 'inventories');
		expect(found.parties).toHaveLength(3);
		expect(found.statements).toEqual([
			{ from: 2, to: 1, how: 'data-sharing' },
			{ from: 1, to: 2, how: 'links-to' }
		]);
	});

	it('joins two inventories once for each statement, whoever makes it', () => {
		const { links } = networkOf(selectAll(datasetOf([])), 'inventories', 'stated');
		expect(links).toEqual([{ a: 1, b: 2, weight: 2 }]);
	});
});

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { tiesOf } from '../../src/domain/ties';
import { datasetOf, initiative } from '../fixtures/dataset';
import { REFERENCE } from '../fixtures/reference';
import { encode, world } from './arbitrary';

it('links two actors whom any initiative names, in any role', () => {
	fc.assert(
		fc.property(world, (it) => {
			const dataset = encode({ ...it, reference: { ...it.reference, cooperation: [] } });
			const ties = tiesOf(dataset);
			const { ids } = dataset.dictionaries.funder;
			for (const [a, one] of ids.entries()) {
				for (const [b, other] of ids.entries()) {
					if (a === b) continue;
					const together = it.initiatives.some(({ funders, implementers, partners }) => {
						const all = [...funders, ...implementers, ...partners];
						return all.includes(one) && all.includes(other);
					});
					expect(ties.has(a, b)).toBe(together);
				}
			}
		})
	);
});

it('links two actors whom a source says to cooperate', () => {
	const dataset = datasetOf([initiative({ id: 'a' })], {
		...REFERENCE,
		cooperation: [{ from: 'itu', to: 'oxford', how: 'joint-maintenance' }]
	});
	const code = (id: string) => dataset.dictionaries.funder.codes.get(id)!;
	const ties = tiesOf(dataset);
	expect(ties.has(code('oxford'), code('itu'))).toBe(true);
	expect(ties.has(code('oxford'), code('australia'))).toBe(false);
});

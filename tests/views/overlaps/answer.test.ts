import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readDataset } from '../../../src/domain/reading';
import { SITE_KINDS } from '../../../src/domain/release';
import { i18n } from '../../../src/i18n/i18n.svelte';
import { answer } from '../../../src/views/overlaps/answer';
import { kindsParam } from '../../../src/views/overlaps/choice';
import { pageProps } from '../../fixtures/view-props';
import { encode, world } from '../../domain/arbitrary';

await i18n.use('en');
await i18n.need('overlaps');

describe('the heading', () => {
	it('states what a count by hand gives, under any filter and any fold', () => {
		fc.assert(
			fc.property(
				world,
				fc.subarray([...SITE_KINDS], { minLength: 1 }),
				fc.array(fc.constantFrom(...SITE_KINDS), { minLength: 3, maxLength: 3 }),
				(it, kinds, kindOf) => {
					const reference = {
						...it.reference,
						sites: it.reference.sites.map((site, at) => ({ ...site, kind: kindOf[at]! }))
					};
					const dataset = encode({ ...it, reference });
					const reading = readDataset(dataset, it.filter, it.today);
					const kindBySite = new Map(reference.sites.map(({ id, kind }) => [id, kind]));
					const selected = it.initiatives
						.filter(({ id }) => reading.rows.includes(dataset.ids.indexOf(id)))
						.map(({ sites }) => sites.filter((id) => kinds.includes(kindBySite.get(id)!)))
						.filter(({ length }) => length);
					const shared = selected.filter(({ length }) => length > 1).length;
					const inventories = selected.filter(
						(sites) => sites.filter((id) => kindBySite.get(id) === 'inventory').length > 1
					).length;

					const params = { kinds: kindsParam(new Set(kinds)) ?? '' };
					const said = answer({ reading, params, readRegister: null });
					expect(said).toBe(
						i18n.m.overlapsAnswerSites({
							listed: selected.length,
							shared,
							inventories: kinds.includes('inventory') && kinds.length > 1 ? inventories : null,
							folded: kinds.length < SITE_KINDS.length
						})
					);
					expect(said.length).toBeLessThanOrEqual(125);
				}
			)
		);
	});

	it.each([
		[
			{ listed: 0, shared: 0, inventories: null, folded: false },
			'No initiative on sites is selected'
		],
		[
			{ listed: 1, shared: 0, inventories: 0, folded: false },
			'The one initiative selected is not on two sites'
		],
		[
			{ listed: 12, shared: 1, inventories: 0, folded: false },
			'1 of 12 initiatives is known from more than one site, ⟦none from two inventories⟧'
		],
		[
			{ listed: 1, shared: 1, inventories: 1, folded: false },
			'1 of 1 initiative is known from more than one site, ⟦1 from two or more inventories⟧'
		]
	])('of %j reads well', (counts, text) => {
		expect(i18n.m.overlapsAnswerSites(counts)).toBe(text);
	});

	it('names the subject until the register is read', () => {
		const props = pageProps({ params: { part: 'scope' } });
		expect(answer({ ...props, readRegister: null })).toBe(i18n.m.overlapsScopeSubject);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { egoOf } from '../../../src/domain/network/ego';
import { fundingFacts } from '../../../src/domain/network/funding';
import { datasetOf, initiative, initiatives, REFERENCE, selectAll } from './cooperating';

const codeOf = (id: string) => REFERENCE.actors.findIndex((actor) => actor.id === id);

describe('fundingFacts', () => {
	it('says whom a funder works with, whom it reaches and who has nobody else', () => {
		const selected = selectAll(
			datasetOf([
				initiative({ funders: ['ada', 'bea'], implementers: ['cyd'] }),
				initiative({ funders: ['ada'], implementers: ['dov'] }),
				initiative({ funders: ['ada'], implementers: ['ada'] }),
				initiative({ funders: ['ada'] }),
				initiative({ funders: ['eva'], implementers: ['cyd'] })
			])
		);
		const { funder, ownWork } = fundingFacts(selected, codeOf('ada'));
		expect(funder).toEqual({
			initiatives: 4,
			paired: 2,
			partners: [
				{ party: codeOf('cyd'), weight: 1 },
				{ party: codeOf('dov'), weight: 1 }
			],
			peers: [{ party: codeOf('bea'), weight: 1 }],
			reached: 2,
			onlyHere: [codeOf('dov')]
		});
		expect(ownWork).toBe(1);
	});

	it('counts as many initiatives as the records name', () => {
		fc.assert(
			fc.property(initiatives, (list) => {
				const { implementer } = fundingFacts(selectAll(datasetOf(list)), 0);
				const run = list.filter((item) => item.implementers.includes('ada'));
				expect(implementer.initiatives).toBe(run.length);
				expect(implementer.partners.map(({ party }) => party)).not.toContain(0);
				expect(implementer.onlyHere.length).toBeLessThanOrEqual(implementer.partners.length);
			})
		);
	});
});

describe('egoOf', () => {
	it('meets everyone on the same initiatives once, in the role recorded most often', () => {
		const selected = selectAll(
			datasetOf([
				initiative({ funders: ['ada', 'bea'], implementers: ['cyd'] }),
				initiative({ funders: ['ada', 'cyd'], implementers: ['dov'] }),
				initiative({ funders: ['ada', 'cyd'], partners: ['eva'] }),
				initiative({ funders: ['gil'], implementers: ['ada'] })
			])
		);
		expect(egoOf(selected, codeOf('ada'))).toEqual([
			{ party: codeOf('cyd'), weight: 3, role: 'co-funds' },
			{ party: codeOf('bea'), weight: 1, role: 'co-funds' },
			{ party: codeOf('dov'), weight: 1, role: 'implements-for-it' },
			{ party: codeOf('eva'), weight: 1, role: 'partner' },
			{ party: codeOf('gil'), weight: 1, role: 'funds-it' }
		]);
	});

	it('counts shared initiatives, whatever the roles', () => {
		fc.assert(
			fc.property(initiatives, (list) => {
				const met = egoOf(selectAll(datasetOf(list)), 0);
				for (const { party, weight } of met) {
					const id = REFERENCE.actors[party]!.id;
					const naive = list.filter((item) => {
						const all = [...item.funders, ...item.implementers, ...item.partners];
						return all.includes('ada') && all.includes(id);
					});
					expect(weight).toBe(naive.length);
				}
			})
		);
	});
});

import * as v from 'valibot';

import { InventorySchema, type Inventory, type Register } from '../../../src/domain/register';

/** An inventory with what a test cares about, and one source unless it says otherwise. */
export function inventory(it: Partial<Inventory> & { id: string }): Inventory {
	return v.parse(InventorySchema, {
		name: `Inventory ${it.id}`,
		kind: 'projects',
		sources: [{ url: 'https://example.org/about', says: 'what it is' }],
		...it
	});
}

/** The inventories of the small world in `fixtures/reference.ts`, as a register. */
export const REGISTER: Register = {
	inventories: [
		inventory({
			id: 'harbour',
			name: 'Harbour Register (of the Pacific)',
			host: 'Pacific Network',
			topics: ['policy-strategy', 'cybercrime'],
			regions: ['Pacific'],
			users: ['government'],
			languages: ['en'],
			access: 'open',
			update: { last: '2025-06', cadence: 'periodic' },
			observations: { gaps: 'It leaves out work without a contract.' },
			cooperation: [
				{
					with: 'meridian',
					how: 'data-sharing',
					note: 'A file a month.',
					source: { document: 'Letter of 2 May 2024' }
				}
			]
		}),
		inventory({
			id: 'meridian',
			name: 'Meridian Portal',
			acronym: 'MP',
			host: 'Université d’Oxford',
			topics: ['policy-strategy', 'cybercrime', 'incident-management', 'data-protection'],
			regions: ['Global'],
			users: ['government', 'cert'],
			languages: ['en', 'fr'],
			access: 'open',
			machineReadable: 'Not stated.',
			update: { cadence: 'continuous' },
			sources: [
				{ url: 'https://example.org/about', says: 'what it is' },
				{ document: 'Outline of the forum', says: 'named as an example' }
			]
		}),
		inventory({
			id: 'statutes',
			name: 'Statute Library',
			kind: 'policies',
			status: 'closed',
			access: 'registration'
		})
	],
	cases: [],
	recommendations: [],
	taxonomies: [
		{
			id: 'harbour-words',
			name: 'Headings of Harbour',
			inventory: 'harbour',
			labels: [
				{ code: '1', label: 'Plans' },
				{ code: '2', label: 'Cables' }
			],
			sources: [{ url: 'https://example.org/headings' }]
		}
	],
	conflicts: [],
	crosswalk: [
		{
			taxonomy: 'harbour-words',
			code: '1',
			label: 'Plans',
			topic: 'policy-strategy',
			match: 'exactMatch'
		},
		{ taxonomy: 'harbour-words', code: '2', label: 'Cables', topic: null, match: null }
	],
	measures: [],
	factors: [],
	unidirActivity: [],
	measureMatches: [],
	indicators: []
};

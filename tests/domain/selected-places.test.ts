import { describe, expect, it } from 'vitest';

import { NO_FILTER, type Filter } from '../../src/domain/filter';
import { readDataset } from '../../src/domain/reading';
import { placesOfSelection } from '../../src/domain/selected-places';
import { fixtureDataset, TODAY } from '../fixtures/dataset';

const dataset = fixtureDataset();
const read = (filter: Partial<Filter> = {}) =>
	readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY);
const part = (dimension: string, id: string) => ({ dimension, id });

describe('the places of a selection', () => {
	it('are none without a selection, and the country itself for a country', () => {
		expect([...placesOfSelection(read(), null)]).toEqual([]);
		expect([...placesOfSelection(read(), { kind: 'country', id: 'NRU' })]).toEqual(['NRU']);
	});

	it('are all places of a cell’s region, reached or not', () => {
		const selection = {
			kind: 'cell',
			row: part('topic', 'cybercrime'),
			column: part('subregion', 'eastern-africa')
		} as const;
		expect([...placesOfSelection(read(), selection)].sort()).toEqual(['KEN', 'RWA', 'SOM', 'TZA']);
	});

	it('are the countries that a cell without places, an initiative or an actor names', () => {
		const cell = {
			kind: 'cell',
			row: part('topic', 'policy-strategy'),
			column: part('activity', 'review')
		} as const;
		expect(placesOfSelection(read(), cell)).toContain('TZA');
		expect([
			...placesOfSelection(read(), { kind: 'initiative', id: 'eastern-africa-strategies' })
		]).toEqual(['KEN', 'RWA', 'TZA']);
		expect(placesOfSelection(read(), { kind: 'actor', id: 'oxford' })).toContain('RWA');
	});

	it('are those of what some sites list together, or of what they alone do', () => {
		const count = (ids: string[], exact: boolean) =>
			placesOfSelection(read(), { kind: 'sites', ids, exact }).size;
		const [one, two] = ['meridian-site', 'harbour-site'];
		expect(count([one!], false)).toBeGreaterThan(0);
		expect(count([one!, two!], false)).toBeLessThanOrEqual(count([one!], false));
		// What one site lists, it lists alone or with others.
		const together = new Set([
			...placesOfSelection(read(), { kind: 'sites', ids: [one!], exact: true }),
			...placesOfSelection(read(), { kind: 'sites', ids: [one!, '*'], exact: true })
		]);
		expect(together).toEqual(
			placesOfSelection(read(), { kind: 'sites', ids: [one!], exact: false })
		);
	});

	it('follow the filter for an actor, and are none for what does not exist', () => {
		const actor = { kind: 'actor', id: 'council-of-europe' } as const;
		expect(placesOfSelection(read(), actor)).toContain('KEN');
		expect([...placesOfSelection(read({ topic: ['emerging-tech'] }), actor)]).toEqual([]);
		expect([...placesOfSelection(read(), { kind: 'initiative', id: 'nowhere' })]).toEqual([]);
		expect([...placesOfSelection(read(), { kind: 'inventory', id: 'nowhere' })]).toEqual([]);
	});
});

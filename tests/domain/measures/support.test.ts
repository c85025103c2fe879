import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyDecisions } from '../../../src/domain/decisions/apply';
import { inMeasures } from '../../../src/domain/measures/measured';
import { choosePlacesOfMeasures } from '../../../src/domain/measures/chosen';
import { isSupport, kindAt, supportOf } from '../../../src/domain/measures/support';
import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { axisOf, crossTab } from '../../../src/domain/tally';
import { cellStates } from '../../../src/domain/states';
import { datasetOf, initiative, TODAY } from '../../fixtures/dataset';
import { MEASURES, measuresDataset } from './world';

const dataset = measuresDataset();
const supports = supportOf(dataset, MEASURES);
const row = (id: string) => dataset.ids.indexOf(id);
const [contacts, response, women] = supports;

describe('supportOf', () => {
	it('keeps the order of the list', () => {
		expect(supports.map(({ measure }) => measure.id)).toEqual(['contacts', 'response', 'women']);
	});

	it('tells a reviewed match from a topic that means the measure and from one that includes it', () => {
		expect(kindAt(contacts!, row('fiji-contacts'))).toBe('direct');
		expect(kindAt(contacts!, row('kenya-strategy'))).toBe('broad');
		expect(kindAt(response!, row('fiji-team'))).toBe('close');
		expect(kindAt(women!, row('kenya-women'))).toBe('direct');
		expect(kindAt(women!, row('fiji-team'))).toBeNull();
	});

	it('counts a wider topic only where that is asked for', () => {
		expect(isSupport(contacts!, row('kenya-strategy'), false)).toBe(false);
		expect(isSupport(contacts!, row('kenya-strategy'), true)).toBe(true);
		expect(isSupport(contacts!, row('fiji-contacts'), false)).toBe(true);
	});

	it('reads no other taxonomy, and carries the reason of the crosswalk', () => {
		expect(women!.ties).toEqual([]);
		expect(response!.ties[0]?.reason).toBe('Teams respond.');
	});

	it('keeps a reviewed match when its initiative is merged into another', () => {
		const same = (a: string, b: string) =>
			({ a, b, verdict: 'same', choice: {}, who: '', why: '', when: '', release: '' }) as const;
		const { dataset: merged } = applyDecisions(dataset, [
			same('fiji-team-listing', 'kenya-women-listing')
		]);
		expect(merged.ids).not.toContain('kenya-women');
		const own = supportOf(merged, MEASURES).find(({ measure }) => measure.id === 'women')!;
		expect(kindAt(own, merged.ids.indexOf('fiji-team'))).toBe('direct');
	});
});

describe('choosePlacesOfMeasures', () => {
	const read = (filter: Partial<typeof NO_FILTER>) =>
		choosePlacesOfMeasures(readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY));
	const ids = (rows: readonly number[]) => rows.map((at) => dataset.ids[at]);

	it('looks at the Americas where no place is chosen', () => {
		const { assumed, reading } = read({});
		expect(assumed).toBe(true);
		expect(reading.filter.group).toEqual(['americas']);
	});

	it('finds work for areas within the chosen places, and work that reaches further', () => {
		const { assumed, within, wider } = read({ group: ['oceania'] });
		expect(assumed).toBe(false);
		expect(ids(within)).toEqual(['melanesian-teams']);
		expect(ids(wider)).toEqual(['global-teams', 'no-place']);
		expect(ids(read({ country: ['FJI'] }).wider)).toEqual([
			'global-teams',
			'melanesian-teams',
			'no-place'
		]);
		const africa = read({ group: ['africa'] });
		expect(ids(africa.within)).toEqual([]);
		expect(ids(africa.wider)).toEqual(['global-teams', 'no-place']);
	});
});

describe('inMeasures', () => {
	it('makes the states as everywhere: nobody looks at a measure that no topic is tied to', () => {
		const reading = readDataset(dataset, { ...NO_FILTER, group: ['oceania'] }, TODAY);
		const measured = inMeasures(reading, supports, false);
		const tab = crossTab(measured, axisOf(measured, 'country'), {
			dimension: 'topic',
			ids: ['contacts', 'response', 'women']
		});
		const kinds = cellStates(measured, tab).map(({ kind }) => kind);
		const at = (iso3: string) => tab.rows.ids.indexOf(iso3) * 3;
		expect(kinds.slice(at('FJI'), at('FJI') + 3)).toEqual(['value', 'value', 'unknown']);
		expect(kinds[at('VUT') + 1]).toBe('regional');
		expect(kinds[at('NRU') + 2]).toBe('unknown');
		expect(kinds[at('NRU')]).toMatch(/^gap/);
	});

	it('adds up to a count by hand, for any topics and any switch', () => {
		const topics = ['policy-strategy', 'incident-management', 'cybercrime'];
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						topics: fc.subarray(topics),
						countries: fc.subarray(['KEN', 'FJI', 'NRU', 'USA'])
					}),
					{ maxLength: 20 }
				),
				fc.boolean(),
				(works, wide) => {
					const any = datasetOf(works.map((work, at) => initiative({ id: `work-${at}`, ...work })));
					const lines = supportOf(any, MEASURES);
					const reading = readDataset(any, NO_FILTER, TODAY);
					const measured = inMeasures(reading, lines, wide);
					const tab = crossTab(measured, axisOf(measured, 'country'), {
						dimension: 'topic',
						ids: lines.map(({ measure }) => measure.id)
					});
					tab.rows.ids.forEach((iso3, at) => {
						const named = works.filter(({ countries }) => countries.includes(iso3));
						const count = (topic: string) =>
							named.filter((work) => work.topics.includes(topic)).length;
						expect(Array.from(tab.values.slice(at * 3, at * 3 + 3))).toEqual([
							wide ? count('policy-strategy') : 0,
							count('incident-management'),
							0
						]);
					});
				}
			)
		);
	});
});

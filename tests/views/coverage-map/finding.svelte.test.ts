import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { NO_FILTER, type Filter } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { answer } from '../../../src/views/coverage-map/CoverageMap.svelte';
import { mapSummary } from '../../../src/views/coverage-map/finding';
import { mapModel } from '../../../src/views/coverage-map/model';
import type { When } from '../../../src/views/coverage-map/when';
import { fixtureDataset, TODAY } from '../../fixtures/dataset';

const dataset = fixtureDataset();
const read = (filter: Partial<Filter> = {}) =>
	readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY);

const filters = fc.record({
	topic: fc.subarray(['policy-strategy', 'cybercrime', 'incident-management', 'emerging-tech']),
	group: fc.subarray(['africa', 'melanesia', 'micronesia', 'sids']),
	country: fc.subarray(['NRU', 'USA', 'KEN']),
	q: fc.constantFrom('', 'kenya', 'nothing like it'),
	scope: fc.constantFrom('recipients' as const, 'all' as const)
});
const whens = fc.constantFrom<When>('ever', 'running', 'ending');

describe('the finding', () => {
	it('counts places, gaps and regional work', () => {
		expect(answer({ reading: read(), params: {} })).toBe(
			'7 of 11 places have recorded work; ⟦2 gaps, 1 confirmed⟧, 1 with regional work only'
		);
	});

	it('names the topic and the time', () => {
		const reading = read({ topic: ['cybercrime'] });
		expect(answer({ reading, params: { when: 'running' } })).toContain(
			'recorded work on cybercrime running now'
		);
	});

	it('says what runs now where all places have recorded work', () => {
		const reading = read({ country: ['KEN', 'TZA'] });
		expect(answer({ reading, params: {} })).toBe(
			'All 2 places have recorded work; 1 with none running now'
		);
	});

	it('says only numbers that hold, in at most 110 letters, and never ranks', () => {
		fc.assert(
			fc.property(filters, whens, (filter, when) => {
				const reading = read(filter);
				const { states, inScope, reached, resting } = mapModel(reading, when, 'initiatives');
				const text = answer({ reading, params: { when } });
				const allowed = new Set([
					inScope,
					reached,
					states.value - reached,
					resting,
					states['gap-apparent'],
					states['gap-confirmed'],
					states['gap-apparent'] + states['gap-confirmed'],
					states.regional,
					states.unknown,
					filter.topic.length
				]);
				for (const [number] of text.matchAll(/\d+/g)) expect(allowed).toContain(Number(number));
				expect(text.length).toBeLessThanOrEqual(110);
				expect(text).not.toMatch(/best|worst|fail|undefined|NaN/i);
				expect(text.split('⟦')).toHaveLength(text.split('⟧').length);
				const gaps = states['gap-apparent'] + states['gap-confirmed'];
				expect(text.includes('⟦')).toBe(gaps > 0);
			})
		);
	});
});

describe('the summary', () => {
	it('says how much, where most, where none, what is unknown, and as of when', () => {
		const text = mapSummary(mapModel(read(), 'ever', 'initiatives'));
		expect(text).toContain('20 initiatives count here; 7 of 11 places have recorded work.');
		expect(text).toMatch(/Kenya \(5\), Fiji \(3\),? and Ghana \(3\)/);
		expect(text).toContain('1 apparent gap, 1 confirmed gap, 1 with regional work only');
		expect(text).toContain('6 initiatives name no country');
		expect(text).toMatch(/Nov\w* 22, 2026|22 Nov\w* 2026/);
	});
});

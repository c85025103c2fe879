import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { NO_FILTER, type Filter } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { MEASURES, measureOf, stepOf } from '../../../src/views/coverage-map/measure';
import { mapModel } from '../../../src/views/coverage-map/model';
import { readingAt } from '../../../src/views/coverage-map/when';
import { fixtureDataset, TODAY } from '../../fixtures/dataset';

const dataset = fixtureDataset();
const read = (filter: Partial<Filter> = {}) =>
	readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY);
const classes = (model: ReturnType<typeof mapModel>) =>
	Object.fromEntries(model.places.map((place) => [place.country.iso3, place.class]));

const filters = fc.record({
	topic: fc.subarray(['policy-strategy', 'cybercrime', 'incident-management', 'emerging-tech']),
	group: fc.subarray(['africa', 'melanesia', 'sids']),
	scope: fc.constantFrom('recipients' as const, 'all' as const),
	count: fc.constantFrom('whole' as const, 'fractional' as const)
});
const whens = fc.constantFrom('ever' as const, 'running' as const, 'ending' as const);
const measures = fc.constantFrom(...MEASURES);

describe('mapModel', () => {
	it('gives every place one class, by its state and its value', () => {
		expect(classes(mapModel(read(), 'ever', 'initiatives'))).toEqual({
			FJI: 'step-1',
			GHA: 'step-1',
			GIN: 'gap-apparent',
			KEN: 'step-2',
			KIR: 'step-1',
			NRU: 'gap-confirmed',
			RWA: 'step-1',
			SEN: 'step-0',
			SOM: 'unknown',
			TZA: 'step-1',
			USA: 'out-of-scope',
			VUT: 'regional'
		});
	});

	it('sorts all places into classes, and those in scope into states, without loss', () => {
		fc.assert(
			fc.property(filters, whens, measures, (filter, when, measure) => {
				const model = mapModel(read(filter), when, measure);
				const sorted = [...model.byClass.values()].flat();
				expect(sorted).toHaveLength(model.places.length);
				const { 'out-of-scope': out, ...states } = model.states;
				expect(Object.values(states).reduce((a, b) => a + b)).toBe(model.inScope);
				expect(model.inScope + out).toBe(model.places.length);
			})
		);
	});

	it('keeps recorded work apart where the measure finds nothing in it', () => {
		const { byIso3 } = mapModel(read(), 'ever', 'funders');
		expect(byIso3.get('SEN')).toMatchObject({ kind: 'value', value: 0, class: 'none' });
	});

	it('never takes ended work for a gap', () => {
		const model = mapModel(read(), 'running', 'initiatives');
		expect(model.byIso3.get('TZA')).toMatchObject({ kind: 'value', count: 0, class: 'none' });
		expect(model.byIso3.get('KEN')).toMatchObject({ kind: 'value', count: 3 });
		expect(model.states).toEqual(mapModel(read(), 'ever', 'initiatives').states);
		expect(model.initiatives).toBeLessThan(dataset.columns.size);
	});
});

describe('readingAt', () => {
	it('keeps less at each step from ever to running to ending', () => {
		fc.assert(
			fc.property(filters, (filter) => {
				const ever = read(filter);
				const running = new Set(readingAt(ever, 'running').rows);
				const ending = readingAt(ever, 'ending').rows;
				expect([...running].every((row) => ever.rows.includes(row))).toBe(true);
				expect([...ending].every((row) => running.has(row))).toBe(true);
			})
		);
	});

	it('keeps all that is planned, running or long ended while all counts', () => {
		expect(readingAt(read(), 'ever').rows).toHaveLength(dataset.columns.size);
	});
});

describe('measureOf', () => {
	const of = (iso3: string, measure: (typeof MEASURES)[number], filter?: Partial<Filter>) =>
		measureOf(read(filter), measure)[dataset.dictionaries.country.codes.get(iso3)!];

	it('counts distinct topics and funders once each', () => {
		expect(of('GHA', 'topics')).toBe(4);
		expect(of('GHA', 'funders')).toBe(1);
		expect(of('FJI', 'funders')).toBe(1);
	});

	it('shares the initiatives of a region among the places they name', () => {
		expect(of('KEN', 'share')).toBeCloseTo(5 / 10);
		expect(of('NRU', 'share')).toBe(0);
	});

	it('counts in shares under fractional counting', () => {
		expect(of('USA', 'initiatives')).toBe(1);
		expect(of('USA', 'initiatives', { count: 'fractional' })).toBe(0.5);
	});
});

describe('stepOf', () => {
	it.each([
		['initiatives', 0, null],
		['initiatives', 0.3, 0],
		['initiatives', 3, 1],
		['initiatives', 13, 4],
		['share', 0.01, 0],
		['share', 0.05, 1],
		['share', 0.4, 4]
	] as const)('puts %s of %d into class %s', (measure, value, step) => {
		expect(stepOf(measure, value)).toBe(step);
	});
});

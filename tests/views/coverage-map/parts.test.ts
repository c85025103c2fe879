import { describe, expect, it } from 'vitest';

import { NO_FILTER, type Filter } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { annotationOf } from '../../../src/views/coverage-map/annotation';
import { laneChips } from '../../../src/views/coverage-map/lane-chips';
import { mapModel } from '../../../src/views/coverage-map/model';
import { readMapParams } from '../../../src/views/coverage-map/params';
import { periodsOf } from '../../../src/views/coverage-map/multiples';
import { fixtureDataset, TODAY } from '../../fixtures/dataset';

const dataset = fixtureDataset();
const read = (filter: Partial<Filter> = {}) =>
	readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY);

describe('laneChips', () => {
	it('holds every initiative that names no country, the most named area first', () => {
		const reading = read();
		const chips = laneChips(reading);
		expect(new Set(chips.flatMap(({ rows }) => rows)).size).toBe(reading.lane.total);
		expect(chips.map(({ kind, rows }) => [kind, rows.length])).toEqual([
			['area', 1],
			['area', 1],
			['area', 1],
			['global', 2],
			['unplaced', 1]
		]);
	});
});

describe('annotationOf', () => {
	it('remarks nothing where no region has four such places', () => {
		expect(annotationOf(mapModel(read(), 'ever', 'initiatives'))).toBeNull();
	});

	it('remarks a region that is mostly without a value', () => {
		const model = mapModel(read({ topic: ['emerging-tech'] }), 'ever', 'initiatives');
		expect(annotationOf(model)).toMatchObject({
			region: 'Africa',
			state: 'unknown',
			count: 7,
			places: 7
		});
	});
});

describe('readMapParams', () => {
	it('takes what is not known for the default', () => {
		expect(readMapParams({ when: 'never', form: 'globe', measure: '', lit: 'blue' })).toEqual({
			when: 'ever',
			form: null,
			centre: null,
			zoom: null,
			measure: 'initiatives',
			multiples: 'none',
			lit: new Set()
		});
	});

	it('reads what the view writes', () => {
		const params = { when: 'ending', form: 'tiles', centre: 'pacific', lit: 'step-4,regional' };
		expect(readMapParams(params)).toMatchObject({
			when: 'ending',
			form: 'tiles',
			centre: 'pacific',
			lit: new Set(['step-4', 'regional'])
		});
	});
});

describe('periodsOf', () => {
	it('covers all years once, in periods of four counted from the last', () => {
		const periods = periodsOf(read({ from: 2017, to: 2026 }));
		expect(periods).toEqual([
			[2017, 2018],
			[2019, 2022],
			[2023, 2026]
		]);
	});
});

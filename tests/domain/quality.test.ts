import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { firstDay } from '../../src/domain/dataset';
import { NO_FILTER } from '../../src/domain/filter';
import { ageOf, fadeOf, qualityOf, weaknessesOf } from '../../src/domain/quality';
import { readDataset } from '../../src/domain/reading';
import { cellStates, placeStates, rowsByCell, rowsByPlace } from '../../src/domain/states';
import { axisOf, crossTab } from '../../src/domain/tally';
import type { Initiative } from '../../src/domain/release';
import { datasetOf, initiative, TODAY } from '../fixtures/dataset';
import { anyDay, encode, world } from './arbitrary';

const readingOf = (...initiatives: Partial<Initiative>[]) =>
	readDataset(
		datasetOf(initiatives.map((it, at) => initiative({ id: `i-${at}`, ...it }))),
		NO_FILTER,
		TODAY
	);

describe('the age of a record', () => {
	const age = (it: Partial<Initiative>, today = TODAY) => ageOf(readingOf(it).dataset, 0, today);

	it('runs from the last day that is stated, in whole months', () => {
		expect(age({ start: '2020-01-01', end: '2026-10-22' })).toBe(1);
		expect(age({ start: '2020-01-01', end: '2026-10-23' })).toBe(0);
		expect(age({ start: '2024-11-22' })).toBe(24);
	});

	it('is nothing while the work goes on or is still to come', () => {
		expect(age({ start: '2020', end: '2028' })).toBe(0);
		expect(age({ start: '2027' })).toBe(0);
	});

	it('does not take an assumed end for one that a source states', () => {
		expect(age({ start: '2021-11-22' })).toBe(60);
	});

	it('is not known without a date', () => {
		expect(age({})).toBeNull();
	});
});

describe('the quality of a record', () => {
	it('counts what its initiatives state, and the sites that list them', () => {
		const reading = readingOf(
			{ sites: ['itu-site', 'meridian-site'], start: '2024-11-22', funders: ['itu'], budget: true },
			{ sites: ['itu-site'], start: '2022-11-22' },
			{}
		);
		expect(qualityOf(reading, [0, 1, 2])).toEqual({
			records: 3,
			sites: 2,
			dated: 2,
			funded: 1,
			budgeted: 1,
			age: 36
		});
	});

	it('takes the middle of an odd number of ages', () => {
		const reading = readingOf(
			{ start: '2026-11-22' },
			{ start: '2016-11-22' },
			{ end: '2025-11-22' }
		);
		expect(qualityOf(reading, [0, 1, 2]).age).toBe(12);
	});

	it('is thin for each of four reasons', () => {
		const weak = (...initiatives: Partial<Initiative>[]) =>
			weaknessesOf(qualityOf(readingOf(...initiatives), [...initiatives.keys()]));
		const good = { sites: ['itu-site', 'meridian-site'], start: '2026', funders: ['itu'] };

		expect(weak(good, good)).toEqual([]);
		expect(weak(good)).toEqual(['few']);
		expect(weak({ ...good, start: '2016' }, { ...good, start: '2016' })).toEqual(['old']);
		expect(weak(good, { ...good, start: undefined }, { ...good, start: undefined })).toEqual([
			'undated'
		]);
		expect(weak(good, { ...good, funders: [] }, { ...good, funders: [] })).toEqual(['unfunded']);
		expect(weak({})).toEqual(['few', 'old', 'undated', 'unfunded']);
	});

	it('fades with two weaknesses, and further with more', () => {
		const fade = (it: Partial<Initiative>) => fadeOf(qualityOf(readingOf(it), [0]));
		expect(fade({ start: '2026', funders: ['itu'] })).toBe(0);
		expect(fade({ start: '2026' })).toBe(1);
		expect(fade({})).toBe(2);
	});

	it('has nothing to fade where nothing is recorded', () => {
		expect(weaknessesOf(qualityOf(readingOf(), []))).toEqual([]);
	});
});

describe('the quality of any record', () => {
	it('never counts more than there is, and agrees with the states about records and sites', () => {
		fc.assert(
			fc.property(world, (it) => {
				const reading = readDataset(encode(it), it.filter, it.today);
				const tab = crossTab(reading, axisOf(reading, 'topic'), axisOf(reading, 'country'));
				const states = [...cellStates(reading, tab), ...placeStates(reading)];
				const rows = [...rowsByCell(reading, tab), ...rowsByPlace(reading)];
				states.forEach((state, at) => {
					const quality = qualityOf(reading, rows[at]!);
					expect(quality).toMatchObject({ records: state.records, sites: state.sites });
					for (const part of [quality.dated, quality.funded, quality.budgeted]) {
						expect(part).toBeLessThanOrEqual(quality.records);
					}
					expect(quality.age === null).toBe(quality.dated === 0);
					if (state.kind === 'value') {
						expect(weaknessesOf(quality).includes('few')).toBe(state.thin);
					}
				});
			})
		);
	});

	it('only grows older with today', () => {
		fc.assert(
			fc.property(world, anyDay, anyDay, (it, one, other) => {
				const dataset = encode(it);
				const [early, late] = [Math.min(one, other), Math.max(one, other)];
				for (let row = 0; row < dataset.columns.size; row++) {
					const [then, now] = [ageOf(dataset, row, early), ageOf(dataset, row, late)];
					expect(then === null).toBe(now === null);
					expect(now ?? 0).toBeGreaterThanOrEqual(then ?? 0);
				}
			})
		);
	});
});

it('takes a day of the calendar for what it is', () => {
	const dataset = readingOf({ end: '2026-02-28' }).dataset;
	expect(ageOf(dataset, 0, firstDay('2026-03-27'))).toBe(0);
	expect(ageOf(dataset, 0, firstDay('2026-03-28'))).toBe(1);
});

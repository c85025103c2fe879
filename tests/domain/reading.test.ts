import { describe, expect, test } from 'vitest';

import { NO_FILTER, type Filter } from '../../src/domain/filter';
import { readDataset } from '../../src/domain/reading';
import { placeStates } from '../../src/domain/states';
import { axisOf, countBy, crossTab } from '../../src/domain/tally';
import { datasetOf, fixtureDataset, TODAY } from '../fixtures/dataset';

const dataset = fixtureDataset();

function read(filter: Partial<Filter> = {}, from = dataset) {
	return readDataset(from, { ...NO_FILTER, ...filter }, TODAY);
}

function selected(filter: Partial<Filter>): string[] {
	const { rows } = read(filter);
	return Array.from(rows, (row) => dataset.ids[row]!);
}

function places(filter: Partial<Filter>): string[] {
	return dataset.dictionaries.country.ids.filter((_, code) => read(filter).places[code]);
}

describe('a filter', () => {
	test('without keys keeps everything, also what names no country', () => {
		expect(read().rows).toHaveLength(20);
		expect(read().lane).toMatchObject({ total: 6, regionalRows: 3, global: 2, unplaced: 1 });
	});

	test('values of a key widen, keys narrow', () => {
		expect(selected({ topic: ['data-protection', 'emerging-tech'] })).toEqual([
			'ghana-privacy',
			'global-fellowship'
		]);
		expect(selected({ topic: ['data-protection', 'emerging-tech'], country: ['GHA'] })).toEqual([
			'ghana-privacy'
		]);
	});

	test('groups of one kind unite, kinds intersect', () => {
		expect(places({ group: ['lldc', 'sids'] })).toEqual(['FJI', 'KIR', 'NRU', 'RWA', 'VUT']);
		expect(places({ group: ['micronesia', 'ldc'] })).toEqual(['KIR']);
	});

	test('chosen countries join the chosen groups', () => {
		expect(places({ group: ['micronesia'], country: ['KEN'] })).toEqual(['KEN', 'KIR', 'NRU']);
	});

	test('a country outside the scope is a place only when it is chosen by name', () => {
		expect(places({ group: ['americas'] })).toEqual([]);
		expect(selected({ group: ['americas'] })).toEqual(['united-states-kenya-dialogue']);
		expect(places({ country: ['USA'] })).toEqual(['USA']);
		expect(places({ scope: 'all', group: ['americas'] })).toEqual(['USA']);
	});

	test('an interval keeps work whose years meet it, and leaves out the undated', () => {
		expect(selected({ to: 2018 })).toEqual(['coastal-warning', 'fiji-response']);
		expect(selected({ from: 2028 })).toEqual(['kenya-crime-labs', 'no-topic']);
		expect(selected({ from: 2030, to: 2010 })).toEqual([]);
	});

	test('text is looked for in titles, actors and countries, without accents and case', () => {
		expect(selected({ q: 'senegal' })).toEqual(['senegal-maturity']);
		expect(selected({ q: 'UNIVERSITE' })).toContain('global-fellowship');
		expect(selected({ q: ' kiribati ' })).toContain('fiji-kiribati-training');
	});

	test('ids that nobody knows match nothing and break nothing', () => {
		const { rows, places, facets } = read({ topic: ['nope'], country: ['XXX'], group: ['nope'] });
		expect(rows).toHaveLength(0);
		expect(Math.max(...places)).toBe(0);
		expect(facets.topic.every((count) => count === 0)).toBe(true);
	});
});

test('the same counts come from an empty dataset as zeros', () => {
	const reading = read({}, datasetOf([]));
	const tab = crossTab(reading, axisOf(reading, 'topic'), axisOf(reading, 'subregion'));
	expect(tab.total).toBe(0);
	expect(countBy(reading, axisOf(reading, 'year'))).toMatchObject({ named: 0, unnamed: 0 });
	expect(reading.facets.year).toMatchObject({ first: 0 });
	expect(placeStates(reading).some(({ kind }) => kind === 'value')).toBe(false);
});

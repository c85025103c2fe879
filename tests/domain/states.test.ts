import { describe, expect, test } from 'vitest';

import { NO_FILTER, type Filter } from '../../src/domain/filter';
import { readDataset } from '../../src/domain/reading';
import { cellStates, classOf, placeStates, rowsOfCell } from '../../src/domain/states';
import { axisOf, crossTab } from '../../src/domain/tally';
import { fixtureDataset, TODAY } from '../fixtures/dataset';

const dataset = fixtureDataset();

function reading(filter: Partial<Filter> = {}) {
	return readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY);
}

function place(iso3: string, filter: Partial<Filter> = {}) {
	return placeStates(reading(filter))[dataset.dictionaries.country.codes.get(iso3)!]!;
}

function cell(topic: string, subregion: string, filter: Partial<Filter> = {}) {
	const at = reading(filter);
	const rows = axisOf(at, 'topic');
	const columns = axisOf(at, 'subregion');
	const states = cellStates(at, crossTab(at, rows, columns));
	return states[rows.ids.indexOf(topic) * columns.ids.length + columns.ids.indexOf(subregion)]!;
}

describe('the state of a place', () => {
	test.each([
		['KEN', 'value'],
		['VUT', 'regional'],
		['NRU', 'gap-confirmed'],
		['GIN', 'gap-apparent'],
		['SOM', 'unknown'],
		['USA', 'out-of-scope']
	])('%s is %s', (iso3, kind) => {
		expect(place(iso3).kind).toBe(kind);
	});

	test('a country out of scope keeps its count', () => {
		expect(place('USA')).toMatchObject({ kind: 'out-of-scope', count: 1, places: 0 });
		expect(place('USA', { scope: 'all' })).toMatchObject({ kind: 'value', count: 1, places: 1 });
	});

	test('work is expired when all of it has ended, expiring when the last ends within a year', () => {
		expect(place('TZA').time).toBe('expired');
		expect(place('RWA').time).toBe('expiring');
		expect(place('KEN').time).toBe('current');
	});

	test('undated work is neither expired nor expiring', () => {
		expect(place('KIR', { topic: ['policy-strategy'] }).time).toBe('current');
	});

	test('one record, or one site, is thin', () => {
		expect(place('SEN')).toMatchObject({ records: 1, sites: 1, thin: true });
		expect(place('KIR')).toMatchObject({ records: 2, sites: 1, thin: true });
		expect(place('GHA')).toMatchObject({ records: 3, sites: 2, thin: false });
	});

	test('an inventory filter leaves only the chosen inventories looking', () => {
		expect(place('GIN', { inventory: ['harbour-site'] }).kind).toBe('unknown');
		expect(place('NRU', { inventory: ['meridian-site'] }).kind).toBe('gap-apparent');
	});

	test('nobody looks at a topic outside of every stated scope', () => {
		expect(place('GIN', { topic: ['emerging-tech'] }).kind).toBe('unknown');
		expect(place('NRU', { topic: ['data-protection'] }).kind).toBe('gap-apparent');
	});

	test('an absence on several topics is confirmed only by who looks at each of them', () => {
		const none = { funder: ['itu'] };
		expect(place('NRU', { ...none, topic: ['cybercrime'] }).kind).toBe('gap-confirmed');
		expect(place('NRU', { ...none, topic: ['cybercrime', 'data-protection'] }).kind).toBe(
			'gap-apparent'
		);
	});

	test('looking at one place alone does not turn regional work into a gap', () => {
		expect(place('VUT', { country: ['VUT'] }).kind).toBe('regional');
		expect(place('VUT', { group: ['melanesia'] }).kind).toBe('regional');
	});

	test('under fractional counting a record shared by two countries is half a record of each', () => {
		const { count, records } = place('USA', { count: 'fractional', scope: 'all' });
		expect([count, records]).toEqual([0.5, 1]);
	});
});

describe('the state of a cell', () => {
	test('regional work of the topic reaches the cells of its states', () => {
		expect(cell('incident-management', 'melanesia').kind).toBe('value');
		const state = cell('incident-management', 'melanesia', { funder: ['australia'], from: 2026 });
		expect(state).toMatchObject({ kind: 'regional', count: 0 });
		expect(state.regional.map((row) => dataset.ids[row])).toEqual(['melanesian-exercise']);
	});

	test('an inventory loaded in full confirms a gap', () => {
		expect(cell('cybercrime', 'micronesia', { funder: ['itu'] }).kind).toBe('gap-confirmed');
		expect(cell('data-protection', 'micronesia').kind).toBe('gap-apparent');
		expect(cell('emerging-tech', 'micronesia').kind).toBe('unknown');
	});

	test('a cell tells how many of its places its work names', () => {
		expect(cell('policy-strategy', 'eastern-africa')).toMatchObject({ reached: 3, places: 4 });
	});

	test('a cell opens the records that it counts', () => {
		const at = reading();
		const rows = rowsOfCell(
			at,
			{ dimension: 'topic', id: 'cybercrime' },
			{ dimension: 'subregion', id: 'melanesia' }
		);
		expect(rows.map((row) => dataset.ids[row])).toEqual(['fiji-crime', 'fiji-kiribati-training']);
		expect(cell('cybercrime', 'melanesia').count).toBe(2);
	});

	test('a dimension that does not exist opens nothing', () => {
		expect(
			rowsOfCell(
				reading(),
				{ dimension: 'nope', id: 'x' },
				{ dimension: 'topic', id: 'cybercrime' }
			)
		).toEqual([]);
	});
});

test.each([
	[0, -1],
	[0.2, 0],
	[1, 0],
	[3, 1],
	[4, 2],
	[12, 3],
	[13, 4],
	[900, 4]
])('a count of %d is in class %d', (count, expected) => {
	expect(classOf(count)).toBe(expected);
});

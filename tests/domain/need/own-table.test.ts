import { describe, expect, it } from 'vitest';

import { countryMatcher } from '../../../src/domain/need/country-names';
import { parseCsv } from '../../../src/domain/need/csv';
import { parseOwnIndicator } from '../../../src/domain/need/own-indicator';
import { numberFrom, readOwnTable } from '../../../src/domain/need/own-table';
import { REFERENCE } from '../../fixtures/reference';

const match = countryMatcher(REFERENCE.countries, ({ iso3 }) =>
	iso3 === 'KEN' ? ['Kenia'] : iso3 === 'SOM' ? ['Kenia Nova'] : []
);
const read = (text: string, mapped?: Record<string, string>) =>
	readOwnTable(parseCsv(text), match, mapped);
const values = (text: string, mapped?: Record<string, string>) =>
	Object.fromEntries(read(text, mapped).matched.map(({ iso3, value }) => [iso3, value]));

describe('names of countries', () => {
	it.each([
		['KEN', 'KEN'],
		['ken', 'KEN'],
		['KE', 'KEN'],
		[' Kénya ', 'KEN'],
		['Kenia', 'KEN'],
		['United Republic of Nowhere', null],
		['United Rep. of Tanzania', null],
		['Tanzania', 'TZA'],
		['The United States of America', 'USA'],
		['', null]
	])('"%s" is %s', (text, iso3) => {
		expect(match(text)).toBe(iso3);
	});

	it('that two countries share match neither', () => {
		const both = countryMatcher(REFERENCE.countries, ({ iso3 }) =>
			['FJI', 'VUT'].includes(iso3) ? ['The Islands'] : []
		);
		expect(both('Islands')).toBeNull();
	});
});

describe('numbers', () => {
	it.each([
		['12', false, 12],
		['-3.5', false, -3.5],
		['.5', false, 0.5],
		['12 %', false, 12],
		['12%', false, 12],
		['1 234 567', false, 1234567],
		["1'234.5", false, 1234.5],
		['1,5', true, 1.5],
		['1,234', false, null],
		['1.234,5', true, null],
		['1e3', false, 1000],
		['n/a', false, null],
		['', false, null],
		['-', false, null],
		['12abc', false, null]
	])('"%s" (decimal comma: %s) is %s', (text, comma, expected) => {
		expect(numberFrom(text, comma)).toBe(expected);
	});
});

describe('a table of the reader', () => {
	it('finds its columns by what they hold', () => {
		const text = 'Rank,Land,Wert\n1,Kenya,4.5\n2,Fiji,7';
		expect(values(text)).toEqual({ KEN: 4.5, FJI: 7 });
		expect(read(text).headings).toEqual(['Rank', 'Land', 'Wert']);
		const ranks = readOwnTable(parseCsv(text), match, {}, { value: 0 });
		expect(ranks.matched.map(({ value }) => value)).toEqual([1, 2]);
	});

	it('needs no heading', () => {
		expect(values('KEN,1\nFJI,2')).toEqual({ KEN: 1, FJI: 2 });
	});

	it('takes a decimal comma where semicolons part the fields', () => {
		expect(values('Pays;Valeur\nKenya;1,5\nFiji;2')).toEqual({ KEN: 1.5, FJI: 2 });
	});

	it('lists names it does not know, until the reader maps them', () => {
		const text = 'country,value\nKenya,1\nRep. of Fiji,2\nAtlantis,3';
		expect(read(text).unmatched.map(({ country }) => country)).toEqual([
			'Rep. of Fiji',
			'Atlantis'
		]);
		expect(values(text, { 'Rep. of Fiji': 'FJI', Atlantis: '' })).toEqual({ KEN: 1, FJI: 2 });
	});

	it('names what is no number and what comes twice, and passes over empty values', () => {
		const table = read('country,value\nKenya,1\nFiji,n/a\nGhana,\nKEN,9\nRwanda,3');
		expect(table.notNumbers.map(({ line }) => line)).toEqual([3]);
		expect(table.repeated.map(({ line }) => line)).toEqual([5]);
		expect(table.matched.map(({ iso3, value }) => [iso3, value])).toEqual([
			['KEN', 1],
			['RWA', 3]
		]);
	});
});

describe('what the shelf kept', () => {
	const good = {
		id: 'mine',
		label: 'Mine',
		up: 'high',
		source: '',
		file: 'mine.csv',
		leftOut: 0,
		values: { KEN: 1 }
	};

	it('is read when it is whole', () => {
		expect(parseOwnIndicator(good)).toEqual(good);
	});

	it.each([
		[null],
		[{ ...good, values: { Kenya: 1 } }],
		[{ ...good, values: { KEN: Infinity } }],
		[{ ...good, up: 'sideways' }]
	])('is passed over otherwise', (value) => {
		expect(parseOwnIndicator(value)).toBeNull();
	});
});

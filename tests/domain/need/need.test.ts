import { describe, expect, it } from 'vitest';

import { AREAS } from '../../../src/domain/need/areas';
import { axisFor, axisForOwn } from '../../../src/domain/need/axis';
import { baselineOf } from '../../../src/domain/need/baseline';
import { readNeed, type CountryNeed } from '../../../src/domain/need/need';
import { rangesOf } from '../../../src/domain/need/ranges';
import { DEFAULTS, VARIANTS, type Settings } from '../../../src/domain/need/settings';
import { NO_FILTER, type Filter } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import type { Initiative } from '../../../src/domain/release';
import { datasetOf, fixtureDataset, initiative, TODAY } from '../../fixtures/dataset';
import { needRegister } from './register';

const register = needRegister();

function read(
	filter: Partial<Filter> = {},
	settings: Partial<Settings> = {},
	axisId: Parameters<typeof axisFor>[0] = 'gci-2024',
	dataset = fixtureDataset()
) {
	const { countries } = dataset.reference;
	return readNeed(
		baselineOf(dataset, register),
		readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY),
		axisFor(axisId, register, countries)!,
		{ ...DEFAULTS, ...settings }
	);
}

const of = (need: ReturnType<typeof read>, iso3: string) =>
	need.countries.find((country) => country.iso3 === iso3)!;
const cell = (country: CountryNeed, area: string) => country.cells.find((it) => it.area === area)!;

describe('the countries compared', () => {
	it('are the recipients with a value, the others named as missing or left out', () => {
		const need = read();
		expect(need.countries.map(({ iso3 }) => iso3)).not.toContain('USA');
		expect(need.countries.map(({ iso3 }) => iso3)).not.toContain('NRU');
		expect(need.missing).toEqual(['NRU']);
	});

	it('keep to the places of the filter, without moving the borders of the fields', () => {
		const [all, pacific] = [read(), read({ group: ['oceania'] })];
		expect(pacific.countries.map(({ iso3 }) => iso3).sort()).toEqual(['FJI', 'KIR', 'VUT']);
		expect(pacific.thirds).toEqual(all.thirds);
	});
});

describe('a cell', () => {
	it('follows the formula: N = 1 - pillar / 20, W = Σ t / √n, K = W / (W + k), G = N (1 - K)', () => {
		const need = read();
		const fiji = cell(of(need, 'FJI'), 'legal');
		// Its own law (2022 to 2026), and training with Kiribati that goes on.
		const weighted = 1 + 1 / Math.sqrt(2);
		const k = need.typical[AREAS.indexOf('legal')]!;
		expect(fiji.need).toBeCloseTo(0.2);
		expect(fiji.weighted).toBeCloseTo(weighted);
		expect(fiji.coverage).toBeCloseTo(weighted / (weighted + k));
		expect(fiji.gap).toBeCloseTo(0.2 * (1 - weighted / (weighted + k)));
		expect([fiji.records, fiji.counting, fiji.sites, fiji.mark]).toEqual([2, 2, 2, 'B']);
	});

	it('with old work only has no coverage, no band and mark C, and still says how many records', () => {
		const technical = cell(of(read(), 'FJI'), 'technical');
		expect(technical).toMatchObject({
			records: 1,
			counting: 0,
			coverage: 0,
			band: null,
			mark: 'C'
		});
	});

	it('without any record tells regional work around it, which does not count', () => {
		const vanuatu = cell(of(read(), 'VUT'), 'technical');
		expect(vanuatu).toMatchObject({ records: 0, coverage: 0, mark: 'C', regional: 1 });
		expect(vanuatu.gap).toBe(vanuatu.need);
	});

	it('counts an initiative once, whatever number of its topics lie in the area', () => {
		const dataset = datasetOf([
			initiative({ id: 'a', topics: ['cybercrime', 'data-protection'], countries: ['KEN'] })
		]);
		const legal = cell(of(read({}, {}, 'gci-2024', dataset), 'KEN'), 'legal');
		expect([legal.records, legal.weighted]).toEqual([1, 0.5]);
	});

	it('has nothing of a topic without a pillar', () => {
		const dataset = datasetOf([
			initiative({ id: 'a', topics: ['emerging-tech'], countries: ['KEN'] })
		]);
		const kenya = of(read({}, {}, 'gci-2024', dataset), 'KEN');
		expect(kenya.cells.every(({ records }) => records === 0)).toBe(true);
		expect(read({ topic: ['emerging-tech'] }).areas).toEqual([]);
		expect(read({ topic: ['emerging-tech'] }).countries).toEqual([]);
	});
});

describe('the typical coverage', () => {
	const works = (countries: string[], id: string, dates: Partial<Initiative> = {}) =>
		initiative({ id, topics: ['cybercrime'], countries, end: '2026', ...dates });

	it('is the median of the recipients that have any record, old ones included', () => {
		const dataset = datasetOf([
			works(['KEN'], 'a'),
			works(['KEN'], 'b'),
			works(['RWA'], 'c'),
			works(['GHA'], 'd', { end: '2001' }),
			// No recipient, and no value: neither is typical.
			works(['USA'], 'e'),
			works(['NRU'], 'f')
		]);
		expect(read({}, {}, 'gci-2024', dataset).typical[0]).toBe(1);
		expect(read({}, { factor: 2 }, 'gci-2024', dataset).typical[0]).toBe(2);
	});

	it('is of the whole release, whatever the filter', () => {
		expect(read({ country: ['KEN'], inventory: ['itu-site'] }).typical).toEqual(read().typical);
	});
});

describe('settings', () => {
	it('weigh a record that names two countries', () => {
		const training = (weight: Settings['weight']) =>
			cell(of(read({}, { weight }), 'KIR'), 'legal').weighted;
		expect(training('whole')).toBe(1);
		expect(training('root')).toBeCloseTo(Math.SQRT1_2);
		expect(training('share')).toBe(0.5);
	});

	it('give a range that holds the gap itself', () => {
		const need = read();
		expect(VARIANTS).toHaveLength(18);
		rangesOf(need).forEach(({ gap, stays }, at) => {
			const [least, most] = gap!;
			expect(least).toBeLessThanOrEqual(need.countries[at]!.gap! + 1e-12);
			expect(most).toBeGreaterThanOrEqual(need.countries[at]!.gap! - 1e-12);
			expect(stays).toBeGreaterThanOrEqual(1);
		});
	});
});

describe('another axis', () => {
	it('places countries by steps, without a value for "no data"', () => {
		const need = read({}, {}, 'cyberlaw-cybercrime');
		expect(Object.fromEntries(need.countries.map((it) => [it.iso3, it.field.need]))).toEqual({
			FJI: 0,
			GHA: 0,
			GIN: 1,
			KEN: 0,
			NRU: 2
		});
		expect(need.missing).toContain('SOM');
	});

	it('shows a country that the index did not measure without need and gap', () => {
		const nauru = of(read({}, {}, 'cyberlaw-cybercrime'), 'NRU');
		expect([nauru.need, nauru.gap]).toEqual([null, null]);
		expect(nauru.cells.every(({ band }) => band === null)).toBe(true);
	});

	it('turns round where fewer is more need', () => {
		const need = read({}, {}, 'gci-change');
		const rise = (iso3: string) => of(need, iso3);
		expect(rise('SOM').level).toBeLessThan(rise('GHA').level);
		expect(rise('SOM').field.need).toBe(2);
		expect(rise('GHA').field.need).toBe(0);
	});

	it('takes what the reader brought', () => {
		const dataset = fixtureDataset();
		const axis = axisForOwn({
			id: 'mine',
			label: 'Mine',
			up: 'low',
			source: '',
			file: 'mine.csv',
			leftOut: 0,
			values: { KEN: 1, RWA: 2, GHA: 3, USA: 4 }
		});
		const need = readNeed(
			baselineOf(dataset, register),
			readDataset(dataset, NO_FILTER, TODAY),
			axis,
			DEFAULTS
		);
		expect(need.countries.map(({ iso3, field }) => [iso3, field.need])).toEqual([
			['GHA', 0],
			['KEN', 2],
			['RWA', 1]
		]);
	});
});

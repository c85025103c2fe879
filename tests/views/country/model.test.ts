import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { NO_FILTER, type Filter } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { countryFinding, countryProfile } from '../../../src/views/country/model';
import { datasetOf, fixtureDataset, initiative, TODAY } from '../../fixtures/dataset';
import { REFERENCE } from '../../fixtures/reference';

const dataset = fixtureDataset();
const profileOf = (iso3: string, filter: Partial<Filter> = {}) =>
	countryProfile(readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY), iso3)!;
const idsOf = (rows: readonly number[]) => rows.map((row) => dataset.ids[row]);

describe('a country profile', () => {
	it('is null for a code that does not exist', () => {
		expect(countryProfile(readDataset(dataset, NO_FILTER, TODAY), 'XYZ')).toBeNull();
	});

	it('holds every initiative that names the country, whatever places the filter chose', () => {
		const expected = idsOf(profileOf('FJI').rows);
		expect(expected).toEqual(['fiji-crime', 'fiji-kiribati-training', 'fiji-response']);
		expect(idsOf(profileOf('FJI', { country: ['KEN'], group: ['africa'] }).rows)).toEqual(expected);
	});

	it('keeps the other parts of the filter', () => {
		expect(idsOf(profileOf('FJI', { funder: ['australia'], topic: ['cybercrime'] }).rows)).toEqual([
			'fiji-crime',
			'fiji-kiribati-training'
		]);
	});

	it('says nothing of topics that the filter left out', () => {
		const { topics } = profileOf('FJI', { topic: ['cybercrime'] });
		expect(topics.map(({ topic }) => topic.id)).toEqual(['cybercrime']);
	});

	it('tells a gap from regional work, and both from nobody looking', () => {
		const states = (iso3: string) =>
			Object.fromEntries(profileOf(iso3).topics.map(({ topic, state }) => [topic.id, state.kind]));
		expect(states('VUT')).toEqual({
			'policy-strategy': 'gap-confirmed',
			cybercrime: 'regional',
			'incident-management': 'regional',
			'data-protection': 'gap-apparent',
			'emerging-tech': 'unknown'
		});
	});

	it('counts work in a donor country and calls none of its silence a gap', () => {
		const { topics, inScope, rows } = profileOf('USA');
		expect(inScope).toBe(false);
		expect(idsOf(rows)).toEqual(['united-states-kenya-dialogue']);
		expect(topics.find(({ topic }) => topic.id === 'policy-strategy')!.rows).toEqual(rows);
		expect(topics.every(({ state }) => state.kind === 'out-of-scope')).toBe(true);
	});

	it('lists what runs by its end, and puts what goes on without one last', () => {
		const { times } = profileOf('FJI');
		expect(idsOf(times.running)).toEqual(['fiji-crime', 'fiji-kiribati-training']);
		expect(idsOf(times.ended)).toEqual(['fiji-response']);
	});

	it('says of how many initiatives no funder is stated', () => {
		const { funders, fundersMissing, rows } = profileOf('KEN');
		const named = rows.filter(
			(row) => !idsOf([row]).some((id) => ['kenya-ghana-exchange', 'no-topic'].includes(id!))
		);
		expect(fundersMissing).toBe(rows.length - named.length);
		expect(funders[0]).toMatchObject({ id: 'european-union', count: 2 });
	});

	it('finds regional work that reaches the country, and work for wider areas apart', () => {
		const vanuatu = profileOf('VUT');
		expect(vanuatu.reach.map(({ area, rows }) => [area, idsOf(rows)])).toEqual([
			['Melanesian group', ['melanesian-exercise']]
		]);
		expect(vanuatu).toMatchObject({ wider: 0, global: 2 });
		expect(profileOf('KEN')).toMatchObject({ reach: [], wider: 1, global: 2 });
	});

	it('stands beside its nearest neighbours in the same subregion', () => {
		expect(profileOf('KEN').neighbours.map(({ iso3 }) => iso3)).toEqual(['TZA', 'RWA', 'SOM']);
		expect(profileOf('KEN').beside.self).toMatchObject({ initiatives: 5 });
	});

	it('says which inventories look, and which could if they were loaded', () => {
		const { looking, notLoaded } = profileOf('FJI');
		expect(looking.map(({ inventory, here }) => [inventory.id, here])).toEqual([
			['harbour', 3],
			['meridian', 1]
		]);
		expect(notLoaded).toEqual([]);
	});
});

const someInitiatives = fc
	.uniqueArray(
		fc.record({
			id: fc.integer({ min: 0, max: 999 }).map((n) => `made-${n}`),
			countries: fc.subarray(REFERENCE.countries.map(({ iso3 }) => iso3)),
			topics: fc.subarray(REFERENCE.topics.map(({ id }) => id)),
			areas: fc.subarray(REFERENCE.areas.map(({ id }) => id)),
			start: fc.option(fc.constantFrom('2015', '2024-06', '2026-11-01', '2027'), {
				nil: undefined
			}),
			end: fc.option(fc.constantFrom('2016', '2026-11-21', '2028-03'), { nil: undefined }),
			status: fc.option(fc.constantFrom('planned', 'ongoing', 'completed'), { nil: undefined })
		}),
		{ selector: ({ id }) => id, maxLength: 25 }
	)
	.map((made) => datasetOf(made.map((it) => initiative(it as { id: string }))));

it('puts every initiative in exactly one list of times, and every square in one row', () => {
	fc.assert(
		fc.property(someInitiatives, fc.constantFrom('KEN', 'VUT', 'USA'), (made, iso3) => {
			const reading = readDataset(made, NO_FILTER, TODAY);
			const { rows, times, statuses, topics } = countryProfile(reading, iso3)!;
			const sorted = [...times.running, ...times.planned, ...times.ended, ...times.undated];
			expect(sorted.sort((a, b) => a - b)).toEqual(rows);
			expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
			for (const line of topics) {
				expect(line.statuses.reduce((sum, { count }) => sum + count, 0)).toBe(line.rows.length);
				if (line.state.kind !== 'out-of-scope') expect(line.state.records).toBe(line.rows.length);
			}
		})
	);
});

it('finds for the heading what the profile shows', () => {
	fc.assert(
		fc.property(someInitiatives, fc.constantFrom('KEN', 'VUT', 'USA'), (made, iso3) => {
			const reading = readDataset(made, NO_FILTER, TODAY);
			const profile = countryProfile(reading, iso3)!;
			const reaching = new Set(profile.reach.flatMap(({ rows }) => rows));
			expect(countryFinding(reading, iso3)).toMatchObject({
				count: profile.rows.length,
				running: profile.times.running.length,
				topics: profile.topics.length,
				silent: profile.topics.filter(({ rows }) => !rows.length).length,
				regional: reaching.size
			});
		})
	);
});

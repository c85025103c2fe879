import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { REGIONAL_STATES_MAX } from '../../src/domain/dataset';
import type { AreaNameRow, AreaRow, CountryRow } from '../../scripts/data/rows';

const table = <T>(name: string) =>
	readFileSync(`data/${name}.jsonl`, 'utf8')
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as T);
const areas = new Map(table<AreaRow>('areas').map((area) => [area.id, area]));
const countries = table<CountryRow>('countries');

/** Self-governing states that are not members of the United Nations. */
const isFree = (iso3: string) => ['COK', 'NIU'].includes(iso3);

describe('areas', () => {
	it.each([
		['africa', 54],
		['african-commonwealth', 21],
		['arab-states', 22],
		['asean', 11],
		['caricom', 15],
		['central-america', 7],
		['central-asia', 5],
		['commonwealth', 56],
		['eastern-partnership', 6],
		['ecowas', 15],
		['escwa', 21],
		['latin-america-caribbean', 33],
		['oas', 35],
		['oic', 57],
		['osce-area', 57],
		['pacific', 14],
		['sadc', 16],
		['western-balkans', 6]
	])('%s has %i members', (id, size) => {
		expect(areas.get(id)!.countries).toHaveLength(size);
	});

	it.each(['ecowas', 'pacific', 'asean', 'western-balkans', 'arab-states', 'caribbean'])(
		'%s is small enough to count as regional',
		(id) => expect(areas.get(id)!.states).toBeLessThanOrEqual(REGIONAL_STATES_MAX)
	);

	it.each(['africa', 'commonwealth', 'indo-pacific', 'oic', 'americas', 'asia-pacific'])(
		'%s is too wide to colour a country',
		(id) => expect(areas.get(id)!.states).toBeGreaterThan(REGIONAL_STATES_MAX)
	);

	it('with all African members of the United Nations make Africa', () => {
		const members = countries
			.filter(({ status, region }) => status === 'un-member' && region === 'africa')
			.map(({ iso3 }) => iso3);
		expect(areas.get('africa')!.countries).toEqual(members.sort());
	});

	it.each(['ldc', 'sids'] as const)('%s has the states that the countries table marks', (id) => {
		const states = countries
			.filter((country) => country[id] && (country.status !== 'other' || isFree(country.iso3)))
			.map(({ iso3 }) => iso3);
		expect(areas.get(id)!.countries).toEqual(states.sort());
	});

	it('are each named by a listing', () => {
		const named = new Set(table<AreaNameRow>('area-names').flatMap((row) => row.areas));
		expect([...areas.keys()].filter((id) => !named.has(id))).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';

import { NO_FILTER, type Filter } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { actorProfile, listActors, ROLES } from '../../../src/views/actor/model';
import { datasetOf, fixtureDataset, initiative, TODAY } from '../../fixtures/dataset';

const dataset = fixtureDataset();
const read = (filter: Partial<Filter> = {}) =>
	readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY);
const idsOf = (rows: readonly number[]) => rows.map((row) => dataset.ids[row]);

describe('an actor profile', () => {
	it('is null for an id that does not exist', () => {
		expect(actorProfile(read(), 'nobody')).toBeNull();
	});

	it('holds each initiative once, also where the actor has two roles in it', () => {
		const { rows, roles } = actorProfile(read({ country: ['RWA'] }), 'itu')!;
		expect(idsOf(rows)).toEqual(['eastern-africa-strategies', 'rwanda-response']);
		expect(idsOf(roles.funder)).toEqual(['rwanda-response']);
		expect(idsOf(roles.implementer)).toEqual(['eastern-africa-strategies', 'rwanda-response']);
	});

	it('counts a partner once per initiative, and never the actor itself', () => {
		const { partners } = actorProfile(read(), 'itu')!;
		expect(partners.map(({ it, count }) => [it.id, count])).toEqual([
			['oxford', 2],
			['european-union', 1]
		]);
	});

	it('tells how much names no country', () => {
		const { countries, unplaced, rows } = actorProfile(read(), 'itu')!;
		expect(idsOf(rows)).toHaveLength(7);
		expect(unplaced).toBe(3);
		expect(countries[0]).toMatchObject({ it: { iso3: 'KEN' }, count: 3 });
	});

	it('counts every year that an initiative spans, without holes', () => {
		const made = datasetOf([
			initiative({ id: 'a', funders: ['itu'], start: '2015', end: '2016' }),
			initiative({ id: 'b', funders: ['itu'], start: '2019', end: '2019-05' }),
			initiative({ id: 'c', funders: ['itu'] })
		]);
		const { years } = actorProfile(readDataset(made, NO_FILTER, TODAY), 'itu')!;
		expect(years).toEqual({ first: 2015, counts: [1, 1, 0, 0, 1], undated: 1 });
	});
});

it('lists every actor once by kind, with counts that equal the profiles', () => {
	const listed = listActors(read(), (a, b) => a.actor.name.localeCompare(b.actor.name));
	const all = listed.flatMap(({ actors }) => actors);
	expect(all.map(({ actor }) => actor.id).sort()).toEqual(
		dataset.reference.actors.map(({ id }) => id).sort()
	);
	for (const entry of all) {
		const { roles } = actorProfile(read(), entry.actor.id)!;
		for (const role of ROLES) expect(entry[role]).toBe(roles[role].length);
	}
	expect(listed.at(-1)!.kind).toBe('unknown');
});

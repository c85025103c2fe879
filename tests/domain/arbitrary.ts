import fc from 'fast-check';

import { encodeDataset, firstDay, type Dataset } from '../../src/domain/dataset';
import { STATUSES, type Filter } from '../../src/domain/filter';
import { COMPLETENESS, STATED_STATUSES, type Reference } from '../../src/domain/release';
import { initiative } from '../fixtures/dataset';
import { MANIFEST, REFERENCE } from '../fixtures/reference';
import type { World } from './naive';

const UNKNOWN = 'nobody-knows';

const some = (ids: readonly string[], maxLength = 3) =>
	fc.uniqueArray(fc.constantFrom(...ids, UNKNOWN), { maxLength });

const pad = (value: number) => String(value).padStart(2, '0');

const partialDate = fc
	.tuple(
		fc.integer({ min: 2021, max: 2028 }),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 28 }),
		fc.constantFrom(4, 7, 10)
	)
	.map(([year, month, day, precision]) => `${year}-${pad(month)}-${pad(day)}`.slice(0, precision));

const actors = REFERENCE.actors.map(({ id }) => id);
const iso3s = REFERENCE.countries.map(({ iso3 }) => iso3);
const topics = REFERENCE.topics.map(({ id }) => id);
const sites = REFERENCE.sites.map(({ id }) => id);
const users = REFERENCE.users.map(({ id }) => id);
const activities = REFERENCE.activities.map(({ id }) => id);

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const initiatives = fc
	.array(
		fc.record({
			title: fc.constantFrom('Cyber drill', 'Révision of laws', 'Training   for CERTs'),
			sites: fc.uniqueArray(fc.constantFrom(...sites), { minLength: 1 }),
			topics: some(topics),
			activities: some(activities, 2),
			users: some(users, 2),
			countries: fc.oneof(fc.constant<string[]>([]), some(iso3s, 5)),
			areas: some(
				REFERENCE.areas.map(({ id }) => id),
				2
			),
			global: fc.boolean(),
			budget: fc.boolean(),
			funders: some(actors),
			implementers: some(actors),
			partners: some(actors, 2),
			start: optional(partialDate),
			end: optional(partialDate),
			status: optional(fc.constantFrom(...STATED_STATUSES))
		}),
		{ maxLength: 25 }
	)
	.map((records) => records.map((record, at) => initiative({ id: `i-${pad(at)}`, ...record })));

const filter: fc.Arbitrary<Filter> = fc.record({
	topic: rarely(some(topics)),
	country: rarely(some(iso3s)),
	group: rarely(some(REFERENCE.groups.map(({ id }) => id))),
	funder: rarely(some(actors)),
	implementer: rarely(some(actors)),
	inventory: rarely(some(sites)),
	users: rarely(some(users)),
	activity: rarely(some(activities)),
	status: rarely(fc.uniqueArray(fc.constantFrom(...STATUSES), { maxLength: 3 })),
	from: fc.option(fc.integer({ min: 2020, max: 2030 }), { freq: 2 }),
	to: fc.option(fc.integer({ min: 2020, max: 2030 }), { freq: 2 }),
	q: fc.constantFrom('', '', '', '', 'revision', ' Kenya ', 'ITU', 'no such text'),
	scope: fc.constantFrom('recipients', 'all'),
	count: fc.constantFrom('whole', 'fractional')
});

/** Mostly no filter, so that some records pass all of them together. */
function rarely<T>(values: fc.Arbitrary<T[]>): fc.Arbitrary<T[]> {
	return fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: values });
}

/** The small world with inventories that look elsewhere, or not at all. */
const reference: fc.Arbitrary<Reference> = fc
	.record({
		completeness: fc.array(fc.constantFrom(...COMPLETENESS), { minLength: 3, maxLength: 3 }),
		listings: fc.array(fc.constantFrom(0, 5), { minLength: 3, maxLength: 3 }),
		inventories: fc.array(
			fc.record({
				kind: fc.constantFrom('projects', 'projects', 'policies'),
				closed: fc.constantFrom(false, false, true),
				topics: fc.uniqueArray(fc.constantFrom(...topics)),
				countries: fc.option(fc.uniqueArray(fc.constantFrom(...iso3s))),
				site: optional(fc.constantFrom(...sites))
			}),
			{ maxLength: 4 }
		)
	})
	.map(({ completeness, listings, inventories }) => ({
		...REFERENCE,
		sites: REFERENCE.sites.map((site, at) => ({
			...site,
			completeness: completeness[at]!,
			listings: listings[at]!
		})),
		// One inventory to a site: two that share one would look as one.
		inventories: inventories
			.filter(({ site }, at) => inventories.findIndex((it) => it.site === site) === at)
			.map((it, at) => ({ id: `inventory-${at}`, name: `Inventory ${at}`, ...it }))
	}));

const day = fc.integer({ min: firstDay('2022-01-01'), max: firstDay('2029-01-01') });

/** Any records, any filter, any day. */
export const world: fc.Arbitrary<World> = fc.record({
	initiatives,
	reference,
	filter,
	today: day,
	asOf: fc.constant(MANIFEST.asOf),
	assumedMonths: fc.constant(MANIFEST.assumedMonths)
});

export const anyDay = day;

export function encode({ initiatives, reference }: World): Dataset {
	return encodeDataset(MANIFEST, reference, initiatives);
}

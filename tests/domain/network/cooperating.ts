import fc from 'fast-check';

import { encodeDataset, type Dataset } from '../../../src/domain/dataset';
import type { Selected } from '../../../src/domain/network/side';
import {
	InitiativeSchema,
	ReferenceSchema,
	type Initiative,
	type Manifest
} from '../../../src/domain/release';
import * as v from 'valibot';

const ACTORS = ['ada', 'bea', 'cyd', 'dov', 'eva', 'fay', 'gil', 'hal'];
const TOPICS = ['crime', 'law', 'skills'];
const COUNTRIES = ['AAA', 'BBB', 'CCC', 'DDD'];
const SITES = ['portal', 'mapping', 'gazette'];

const MANIFEST = { assumedMonths: 36, asOf: '2026-11-22' } as Manifest;

export const REFERENCE = v.parse(ReferenceSchema, {
	topics: TOPICS.map((id) => ({ id, label: id, definition: id })),
	activities: [],
	users: [],
	countries: COUNTRIES.map((iso3) => ({
		iso3,
		iso2: iso3.slice(0, 2),
		m49: null,
		name: iso3,
		status: 'un-member',
		region: 'north',
		subregion: null,
		ldc: false,
		lldc: false,
		sids: false,
		income: null,
		recipient: true,
		population: null,
		point: null
	})),
	groups: [],
	areas: [],
	actors: ACTORS.map((id) => ({ id, name: id[0]!.toUpperCase() + id.slice(1), kind: 'igo' })),
	sites: SITES.map((id) => ({
		id,
		name: id,
		kind: id === 'gazette' ? 'press' : 'inventory',
		home: null,
		completeness: 'sample',
		asOf: '2026-11-22',
		listings: 1
	})),
	inventories: ['atlas', 'mapping-register', 'portal-register'].map((id) => ({
		id,
		name: id,
		kind: 'projects',
		closed: false,
		countries: null
	})),
	cooperation: [
		{ from: 'portal-register', to: 'mapping-register', how: 'data-sharing' },
		{ from: 'mapping-register', to: 'portal-register', how: 'links-to' },
		{ from: 'portal-register', to: 'nobody', how: 'links-to' }
	]
});

const some = (ids: string[], max = 3) =>
	fc.uniqueArray(fc.constantFrom(...ids), { maxLength: max });

/** Few ids, so that initiatives often share them. */
export const initiatives: fc.Arbitrary<Initiative[]> = fc
	.array(
		fc.record({
			topics: some(TOPICS),
			countries: some(COUNTRIES),
			funders: some(ACTORS),
			implementers: some(ACTORS),
			partners: some(ACTORS, 2),
			sites: fc.uniqueArray(fc.constantFrom(...SITES), { minLength: 1, maxLength: 3 })
		}),
		{ maxLength: 12 }
	)
	.map((list) => list.map((fields, index) => initiative({ id: `i${index}`, ...fields })));

/** An initiative that says only what is asked for. */
export function initiative(fields: Partial<Initiative>): Initiative {
	return v.parse(InitiativeSchema, {
		id: 'i',
		title: 'Initiative',
		listings: ['l'],
		sites: ['portal'],
		...fields
	});
}

export function datasetOf(list: readonly Initiative[]): Dataset {
	return encodeDataset(
		MANIFEST,
		REFERENCE,
		list.map((item, index) => ({ ...item, id: item.id === 'i' ? `i${index}` : item.id }))
	);
}

/** Everything selected, every country a place. */
export function selectAll(dataset: Dataset): Selected {
	return {
		dataset,
		rows: Uint32Array.from(dataset.ids.keys()),
		places: new Uint8Array(dataset.reference.countries.length).fill(1)
	};
}

import { beforeAll, describe, expect, it } from 'vitest';

import { facetChoices, filtersInUse, RAIL } from '../../src/app/facets';
import { knownIn } from '../../src/app/known';
import { LIST_KEYS, NO_FILTER, STATUSES } from '../../src/domain/filter';
import { readDataset } from '../../src/domain/reading';
import { i18n } from '../../src/i18n/i18n.svelte';
import { fixtureDataset, TODAY } from '../fixtures/dataset';

const dataset = fixtureDataset();
const reading = readDataset(dataset, NO_FILTER, TODAY);

beforeAll(() => i18n.use('en'));

describe('facetChoices', () => {
	it('offers every filter key in the rail', () => {
		expect([...RAIL].sort()).toEqual([...LIST_KEYS].sort());
	});

	it('keeps every topic, also one that no initiative has', () => {
		const ids = facetChoices(reading, 'topic').options.map(({ id }) => id);
		expect(ids.sort()).toEqual(dataset.reference.topics.map(({ id }) => id).sort());
	});

	it('keeps the statuses in their order', () => {
		expect(facetChoices(reading, 'status').options.map(({ id }) => id)).toEqual([...STATUSES]);
	});

	it('offers as funders only actors that fund something', () => {
		const funders = new Set(dataset.columns.fields.funder.values);
		expect(facetChoices(reading, 'funder').options).toHaveLength(funders.size);
	});

	it('counts what choosing an option would show', () => {
		for (const { id, count } of facetChoices(reading, 'country').options) {
			const chosen = readDataset(dataset, { ...NO_FILTER, country: [id], scope: 'all' }, TODAY);
			expect([id, count]).toEqual([id, chosen.rows.length]);
		}
	});
});

it('counts the filters in use, years as one', () => {
	const filter = { ...NO_FILTER, topic: ['cybercrime'], from: 2019, to: 2020, q: 'x' };
	expect(filtersInUse(readDataset(dataset, filter, TODAY))).toBe(3);
});

it('knows the ids of the release and no others', () => {
	const known = knownIn(dataset);
	expect(known('country', 'KEN')).toBe(true);
	expect(known('group', 'ldc')).toBe(dataset.reference.groups.some(({ id }) => id === 'ldc'));
	expect(known('funder', 'nobody')).toBe(false);
	expect(known('status', 'running')).toBe(true);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { NO_FILTER, type Filter } from '../../src/domain/filter';
import { findings, type Finding } from '../../src/domain/findings';
import { readDataset } from '../../src/domain/reading';
import { datasetOf, fixtureDataset, initiative, TODAY } from '../fixtures/dataset';
import { encode, world } from './arbitrary';

function find<K extends Finding['kind']>(
	kind: K,
	dataset = fixtureDataset(),
	filter: Partial<Filter> = {}
): Extract<Finding, { kind: K }> | undefined {
	const found = findings(readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY));
	return found.find((it) => it.kind === kind) as Extract<Finding, { kind: K }> | undefined;
}

describe('findings', () => {
	test('a group without work on a topic is told with its parts', () => {
		const found = find('group-without-topic')!;
		expect(found.count).toBe(found.regional + found.gaps + found.unknown);
		expect(found.total).toBe(found.places.length);
		expect(found.target.filter).toEqual({
			topic: [found.topic],
			group: [found.group],
			country: []
		});
	});

	test('the group chosen is the one that departs most from the other places', () => {
		const dataset = datasetOf(
			['GHA', 'GIN', 'SEN', 'FJI', 'VUT', 'NRU', 'KIR'].map((iso3) =>
				initiative({ id: iso3.toLowerCase(), countries: [iso3], topics: ['cybercrime'] })
			)
		);
		const found = find('group-without-topic', dataset, { topic: ['cybercrime'] });
		expect(found).toMatchObject({ group: 'eastern-africa', count: 4, total: 4 });
	});

	test('the topic with the most empty subregions is told', () => {
		expect(find('topic-without-subregions')).toMatchObject({
			topic: 'emerging-tech',
			count: 4,
			total: 4
		});
	});

	test('places with nothing running today are counted by assumed ends too', () => {
		const found = find('nothing-running')!;
		expect(found.places).toEqual(['GIN', 'NRU', 'SEN', 'SOM', 'TZA', 'VUT']);
		expect([found.count, found.total]).toEqual([6, 11]);
	});

	test('two inventories that list the same work are told, the smaller first', () => {
		const both = (id: string) => initiative({ id, sites: ['harbour-site', 'meridian-site'] });
		const dataset = datasetOf([
			...['a', 'b', 'c', 'd'].map(both),
			...['e', 'f'].map((id) => initiative({ id }))
		]);
		expect(find('inventories-overlap', dataset)).toMatchObject({
			inventories: ['harbour-site', 'meridian-site'],
			count: 4,
			total: 4
		});
	});

	test('implementers that depend on one funder are told, unless the filter made them so', () => {
		const pay = (id: string, funder: string, implementer: string) =>
			initiative({ id, funders: [funder], implementers: [implementer] });
		const dataset = datasetOf([
			...['itu', 'oxford', 'council-of-europe', 'pacific-network'].flatMap((id) => [
				pay(`${id}-1`, 'australia', id),
				pay(`${id}-2`, id === 'oxford' ? 'european-union' : 'australia', id)
			])
		]);
		expect(find('single-funder', dataset)).toMatchObject({
			implementers: ['council-of-europe', 'itu', 'pacific-network'],
			count: 3,
			total: 4
		});
		expect(find('single-funder', dataset, { funder: ['australia'] })).toBeUndefined();
	});

	test(
		'under any filter they are at most five, of different kinds, ranked, and parts of a whole',
		{ timeout: 30_000 },
		() => {
			fc.assert(
				fc.property(world, (it) => {
					const found = findings(readDataset(encode(it), it.filter, it.today));
					expect(found.length).toBeLessThanOrEqual(5);
					expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length);
					found.forEach(({ count, total, surprise }, at) => {
						expect(count).toBeGreaterThan(0);
						expect(count).toBeLessThanOrEqual(total);
						expect(Number.isFinite(surprise)).toBe(true);
						if (at) expect(surprise).toBeLessThanOrEqual(found[at - 1]!.surprise);
					});
				})
			);
		}
	);
});

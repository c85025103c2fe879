import { expect, it } from 'vitest';

import { compareEntries, agreementOf } from '../../../src/views/inventory/compare';
import { gridOf, regionMark } from '../../../src/views/inventory/grid';
import { entriesOf } from '../../../src/views/inventory/model';
import { stripsOf } from '../../../src/views/inventory/strips';
import { datasetOf, INITIATIVES } from '../../fixtures/dataset';
import { REFERENCE } from '../../fixtures/reference';
import { REGISTER } from './inventories';

const dataset = datasetOf(INITIATIVES);
const entries = entriesOf(dataset, REGISTER);
const [harbour, meridian, statutes] = entries as [
	(typeof entries)[0],
	(typeof entries)[0],
	(typeof entries)[0]
];

it('puts the topic that most look at first, and marks the one that nobody looks at', () => {
	const { columns } = gridOf(REFERENCE, 'topics', entries, entries);
	expect(columns.map(({ id, count, scarce }) => [id, count, scarce])).toEqual([
		['policy-strategy', 2, false],
		['cybercrime', 2, false],
		['incident-management', 1, false],
		['data-protection', 1, false],
		['emerging-tech', 0, true]
	]);
});

it('counts those shown, in the order of all', () => {
	const { columns } = gridOf(REFERENCE, 'topics', entries, [harbour]);
	expect(columns.map(({ count }) => count)).toEqual([1, 1, 0, 0, 0]);
});

it('tells silence about topics from not looking', () => {
	const { marks } = gridOf(REFERENCE, 'topics', entries, entries);
	expect(new Set(marks.get('statutes'))).toEqual(new Set(['unstated']));
});

it('counts an inventory for a region only when it names it', () => {
	const { columns, world } = gridOf(REFERENCE, 'regions', entries, entries);
	expect(world).toBe(1);
	expect(columns.find(({ id }) => id === 'melanesia')).toMatchObject({ over: 'Oceania', count: 2 });
});

it.each([
	[null, 'world'],
	[[], 'unstated'],
	[['FJI', 'VUT', 'KEN'], 'yes'],
	[['FJI'], 'part'],
	[['KEN'], 'no']
] as const)('meets Melanesia with a scope of %j as %s', (scope, mark) => {
	expect(regionMark(scope, ['FJI', 'VUT'])).toBe(mark);
});

it('splits the whole into parts that add up', () => {
	for (const { parts } of stripsOf(entries, 2026)) {
		expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(entries.length);
	}
});

it.each([
	[
		[
			['a', 'b'],
			['b', 'a']
		],
		'same'
	],
	[[['a'], ['b']], 'differ'],
	[[['a'], [], ['a']], 'part'],
	[[[], []], 'silent']
] as const)('takes %j as %s', (values, agreement) => {
	expect(agreementOf(values)).toBe(agreement);
});

it('compares topics first those that all look at, last those that none does', () => {
	const { topics } = compareEntries(dataset, [harbour, meridian]);
	expect(topics.map(({ all, none }) => [all, none])).toEqual([
		[true, false],
		[true, false],
		[false, false],
		[false, false],
		[false, true]
	]);
});

it('finds a link whichever side states it, and the records of both', () => {
	const { pairs } = compareEntries(dataset, [meridian, harbour]);
	expect(pairs).toMatchObject([{ a: 0, b: 1, links: [{ how: 'data-sharing' }] }]);
	const both = INITIATIVES.filter(
		({ sites }) => sites.includes('harbour-site') && sites.includes('meridian-site')
	);
	expect(pairs[0]!.shared).toBe(both.length);
});

it('says nothing of shared records where one of the two is not loaded', () => {
	expect(compareEntries(dataset, [harbour, statutes]).pairs[0]!.shared).toBeNull();
});

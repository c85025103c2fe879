import { expect, it } from 'vitest';

import {
	openPairs,
	suspectedAmong,
	suspectsBySites,
	suspectsIn
} from '../../../src/domain/overlap/suspected';
import { datasetOf, initiative } from '../../fixtures/dataset';

const dataset = datasetOf([
	initiative({ id: 'a', listings: ['a1', 'a2'], sites: ['harbour-site', 'itu-site'] }),
	initiative({ id: 'b', listings: ['b1'], sites: ['meridian-site'] }),
	initiative({ id: 'c', listings: ['c1'], sites: ['harbour-site'] })
]);
const listings = [
	{ id: 'a1', site: 'harbour-site' },
	{ id: 'a2', site: 'itu-site' },
	{ id: 'b1', site: 'meridian-site' },
	{ id: 'c1', site: 'harbour-site' }
];
const candidates = [
	{ a: 'a1', b: 'a2' },
	{ a: 'a1', b: 'b1' },
	{ a: 'a1', b: 'c1' },
	{ a: 'a2', b: 'c1' },
	{ a: 'a2', b: 'gone' }
];
const [harbour, itu, meridian] = ['harbour-site', 'itu-site', 'meridian-site'].map((id) =>
	dataset.dictionaries.inventory.codes.get(id)!
) as [number, number, number];

it('keeps pairs of two sites that are not one initiative already', () => {
	expect(suspectsIn(dataset, listings, candidates, []).map(({ sites }) => sites)).toEqual([
		[harbour, meridian],
		[harbour, itu]
	]);
});

it('leaves out what somebody decided about, and keeps what was put off', () => {
	const decisions = [
		{ a: 'a1', b: 'b1', verdict: 'different' },
		{ a: 'a2', b: 'c1', verdict: 'later' }
	] as const;
	expect(suspectsIn(dataset, listings, candidates, decisions)).toHaveLength(1);
});

it('counts them by their sites where one of the two is selected', () => {
	const suspects = suspectsIn(dataset, listings, candidates, []);
	const only = (row: number) => [...suspectsBySites(suspects, Uint32Array.of(row))];
	expect(only(1)).toEqual([[`${harbour}+${meridian}`, 1]]);
	expect(only(2)).toEqual([[`${harbour}+${itu}`, 1]]);
});

it('counts pairs on one site too among those that wait', () => {
	const pairs = [...candidates, { a: 'b1', b: 'c1' }];
	expect(openPairs(dataset, pairs, [])).toHaveLength(4);
	expect(openPairs(dataset, [{ a: 'a1', b: 'c1' }], [])).toHaveLength(1);
});

it('tells how many fewer some initiatives may be, each group of doubles but for one', () => {
	const rowOf = (id: string) => dataset.ids.indexOf(id);
	const all = ['a', 'b', 'c'].map(rowOf);
	expect(suspectedAmong(dataset, candidates, [], all)).toBe(2);
	expect(suspectedAmong(dataset, candidates, [], [rowOf('a'), rowOf('b')])).toBe(1);
	expect(suspectedAmong(dataset, candidates, [], [rowOf('b'), rowOf('c')])).toBe(0);
	expect(suspectedAmong(dataset, [...candidates, { a: 'b1', b: 'c1' }], [], all)).toBe(2);
	const decisions = [{ a: 'a1', b: 'b1', verdict: 'different' }] as const;
	expect(suspectedAmong(dataset, candidates, decisions, all)).toBe(1);
});

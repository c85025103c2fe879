import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { siteSetsOf } from '../../../src/domain/overlap/sites';
import { pairwise } from '../../../src/domain/overlap/pairwise';
import { upsetOf } from '../../../src/domain/overlap/upset';
import { SITE_KINDS } from '../../../src/domain/release';
import { dataset, reading } from '../../views/inventory/real-data';

const lines = <T>(file: string): T[] =>
	readFileSync(`data/${file}`, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as T);

/** The sites of every initiative, from the tables as people edit them. */
const siteOf = new Map(
	lines<{ id: string; site: string }>('listings.jsonl').map(({ id, site }) => [id, site])
);
const sitesOf = lines<{ listings: { id: string }[] }>('initiatives.jsonl').map(
	({ listings }) => new Set(listings.map(({ id }) => siteOf.get(id)!))
);

const sets = siteSetsOf(reading, new Set(SITE_KINDS));

describe('the loaded listings', () => {
	it.each([
		['cybil', 'coe'],
		['press', 'idb'],
		['press', 'cybil'],
		['gfce', 'eu-cyber-direct'],
		['itu', 'cybil']
	])('of %s and %s are shared as the tables have it', (a, b) => {
		const codes = [a, b].map((id) => dataset.dictionaries.inventory.codes.get(id)!);
		const [ofA, both, alsoBoth, ofB] = pairwise(sets, codes);
		const count = (...ids: string[]) =>
			sitesOf.filter((sites) => ids.every((id) => sites.has(id))).length;
		expect([ofA, both, alsoBoth, ofB]).toEqual([count(a), count(a, b), count(a, b), count(b)]);
	});

	it('are on two sites or more as often as the tables have it', () => {
		const { shared, combinations, exact: counted } = upsetOf(sets, Infinity, 'size');
		expect(shared).toBe(sitesOf.filter(({ size }) => size > 1).length);
		const exact = new Set(
			sitesOf.filter(({ size }) => size > 1).map((sites) => [...sites].sort().join('+'))
		);
		expect(combinations).toHaveLength(exact.size);
		expect(counted).toBe(exact.size);
		expect(upsetOf(sets, 3, 'size').exact).toBe(exact.size);
	});
});

import { describe, expect, it } from 'vitest';

import { NO_FILTER } from '../../../src/domain/filter';
import { pairwise } from '../../../src/domain/overlap/pairwise';
import { rowsOnAll, siteSetsOf, type SiteKind } from '../../../src/domain/overlap/sites';
import { upsetOf, type UpSet } from '../../../src/domain/overlap/upset';
import { readDataset } from '../../../src/domain/reading';
import { SITE_KINDS } from '../../../src/domain/release';
import { TODAY } from '../../fixtures/dataset';
import { thirtyListings } from '../../fixtures/thirty-listings';

const dataset = thirtyListings();
const reading = readDataset(dataset, NO_FILTER, TODAY);
const setsOf = (kinds: readonly SiteKind[] = SITE_KINDS) => siteSetsOf(reading, new Set(kinds));
const letter = (site: number) => dataset.dictionaries.inventory.ids[site]!;

/** "ab 2": both of a and b, and nobody else, list two initiatives; `*` is any other site. */
const written = ({ sites, combinations }: UpSet) =>
	combinations.map(
		({ slots, rows }) =>
			`${slots
				.map((slot) => (sites[slot] ? letter(sites[slot].site) : '*'))
				.sort()
				.join('')} ${rows.length}`
	);

describe('thirty listings on seven sites, as counted by hand', () => {
	it('are eighteen initiatives, ten of them on two sites or more', () => {
		const upset = upsetOf(setsOf(), 12, 'size');
		expect(upset).toMatchObject({ listed: 18, shared: 10, sitesListing: 7, sitesSharing: 7 });
	});

	it('give each site its initiatives, and those that others list too', () => {
		const { sites } = upsetOf(setsOf(), 12, 'size');
		expect(sites.map(({ site, listed, shared }) => [letter(site), listed, shared])).toEqual([
			['a', 7, 5],
			['c', 5, 4],
			['e', 5, 4],
			['b', 5, 3],
			['d', 3, 2],
			['f', 2, 2],
			['g', 2, 1]
		]);
	});

	it('make eight exact combinations', () => {
		const upset = upsetOf(setsOf(), 12, 'size');
		expect(written(upset).sort()).toEqual(
			['ab 2', 'cd 2', 'ac 1', 'ace 1', 'ae 1', 'be 1', 'ef 1', 'fg 1'].sort()
		);
		expect(upset.combinations.map(({ rows }) => rows.length)).toEqual([2, 2, 1, 1, 1, 1, 1, 1]);
		expect(upset.empty).toBe(2 ** 7 - 1 - 7 - 8);
	});

	it('stand by number of sites when asked to', () => {
		const { combinations } = upsetOf(setsOf(), 12, 'degree');
		expect(combinations.map(({ slots }) => slots.length)).toEqual([2, 2, 2, 2, 2, 2, 2, 3]);
	});

	it('fold four sites into a last row, where a lone dot is two of them', () => {
		const upset = upsetOf(setsOf(), 3, 'size');
		expect(upset.sites.map(({ site }) => letter(site))).toEqual(['a', 'c', 'e']);
		expect(upset.others).toMatchObject({ shared: 7 });
		expect(upset.others!.sites.map(letter).sort()).toEqual(['b', 'd', 'f', 'g']);
		expect(written(upset).sort()).toEqual(
			['*a 2', 'ac 1', 'ace 1', 'ae 1', '*e 2', '*c 2', '* 1'].sort()
		);
		expect(upset.empty).toBe(5);
	});

	it('are shared by pairs, on the diagonal by the site itself', () => {
		const sites = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) =>
			dataset.dictionaries.inventory.codes.get(id)!
		);
		expect(Array.from(pairwise(setsOf(), sites))).toEqual(
			[
				[7, 2, 2, 0, 2, 0, 0],
				[2, 5, 0, 0, 1, 0, 0],
				[2, 0, 5, 2, 1, 0, 0],
				[0, 0, 2, 3, 0, 0, 0],
				[2, 1, 1, 0, 5, 1, 0],
				[0, 0, 0, 0, 1, 2, 1],
				[0, 0, 0, 0, 0, 1, 2]
			].flat()
		);
	});

	it('leave sixteen initiatives, six of them shared, without press and copies', () => {
		const upset = upsetOf(setsOf(['inventory', 'own-site', 'government']), 12, 'size');
		expect(upset).toMatchObject({ listed: 16, shared: 6 });
		expect(written(upset).sort()).toEqual(['ab 2', 'ac 2', 'cd 2']);
	});

	it('leave two shared initiatives on inventories alone', () => {
		const upset = upsetOf(setsOf(['inventory']), 12, 'size');
		expect(upset).toMatchObject({ listed: 10, shared: 2 });
		expect(written(upset)).toEqual(['ab 2']);
	});

	it('can be looked up by all sites that list them', () => {
		const codes = ['a', 'e'].map((id) => dataset.dictionaries.inventory.codes.get(id)!);
		expect(rowsOnAll(setsOf(), codes).map((row) => dataset.ids[row])).toEqual(['i04', 'i05']);
	});
});

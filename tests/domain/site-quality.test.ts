import { expect, it } from 'vitest';

import { COMPARED } from '../../src/domain/comparison';
import { siteQualities } from '../../src/domain/site-quality';
import { TODAY } from '../fixtures/dataset';
import { REFERENCE } from '../fixtures/reference';
import { listing } from '../fixtures/view-props';

const of = (site: string, ...listings: Parameters<typeof listing>[0][]) =>
	siteQualities(
		REFERENCE,
		listings.map((it) => listing(it)),
		null,
		TODAY
	).find((it) => it.site.id === site)!;

it('counts what the listings of a site say, each as the site shows it', () => {
	const quality = of(
		'meridian-site',
		{ id: 'a', start: '2020', end: '2024-11-22', funders: ['EU'] },
		{ id: 'b', budget: { amount: 1, currency: 'EUR' } },
		{ id: 'c', site: 'itu-site', start: '2026' }
	);
	expect(quality).toMatchObject({ listings: 2, dated: 1, funded: 1, budgeted: 1, age: 24 });
});

it('takes the mean share of fields that a listing fills', () => {
	expect(of('meridian-site', { id: 'a' }).filled).toBeCloseTo(1 / COMPARED.length);
	expect(
		of('meridian-site', { id: 'a', start: '2020', topics: ['cybercrime'] }).filled
	).toBeCloseTo(3 / COMPARED.length);
});

it('names the topics of the inventory’s scope that no listing uses', () => {
	const inventory = REFERENCE.inventories.find(({ site }) => site === 'meridian-site')!;
	const { unused } = of('meridian-site', { id: 'a', topics: [inventory.topics[0]!] });
	expect(unused).toEqual(inventory.topics.slice(1));
});

it('claims nothing of a site without listings', () => {
	expect(of('meridian-site')).toMatchObject({ listings: 0, filled: null, age: null, unused: [] });
});

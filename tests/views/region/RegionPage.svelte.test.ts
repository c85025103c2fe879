import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';

import RegionPage, { answer } from '../../../src/views/region/RegionPage.svelte';
import { pageProps } from '../../fixtures/view-props';

const section = (name: RegExp) => screen.getByRole('region', { name });

describe('the heading', () => {
	it('counts what names the region, and its places', () => {
		expect(answer(pageProps({ id: 'melanesia' }))).toBe(
			'Melanesia: 3 initiatives name it, 2 running; 1 of 2 places named'
		);
	});

	it('leaves out the places of the filter: the region is the place', () => {
		expect(answer(pageProps({ id: 'melanesia' }, { country: ['KEN'] }))).toBe(
			answer(pageProps({ id: 'melanesia' }))
		);
	});

	it('says so where no place of it counts', () => {
		expect(answer(pageProps({ id: 'northern-america' }))).toContain(
			'no place of it is in the chosen set'
		);
	});

	it('takes no other group for a region', () => {
		expect(answer(pageProps({ id: 'sids' }))).toContain('“sids”');
	});

	it('counts the subregions for the list', () => {
		expect(answer(pageProps())).toBe('4 of 4 subregions with places have recorded work');
	});
});

describe('the page of a region', { timeout: 20_000 }, () => {
	it('gives each topic its count or its state, and leads to it', () => {
		render(RegionPage, pageProps({ id: 'melanesia' }));
		const topics = within(section(/^By topic/));
		expect(topics.getByRole('row', { name: /^Cybercrime/ })).toHaveTextContent('2');
		expect(topics.getByRole('row', { name: /^Data protection/ })).toHaveTextContent('apparent gap');
		expect(topics.getByRole('link', { name: 'Cybercrime' })).toHaveAttribute(
			'href',
			'#/topics/cybercrime?group=melanesia'
		);
	});

	it('shows the regional work that names no country', () => {
		render(RegionPage, pageProps({ id: 'melanesia' }));
		expect(section(/^Regional work/)).toHaveTextContent('Joint exercise of the Melanesian group');
	});

	it('leads up to the region that holds it', () => {
		render(RegionPage, pageProps({ id: 'melanesia' }));
		expect(screen.getByRole('link', { name: 'Part of Oceania' })).toHaveAttribute(
			'href',
			'#/regions/oceania'
		);
	});
});

describe('the list', () => {
	it('counts the places named of each region', () => {
		render(RegionPage, pageProps());
		expect(screen.getByRole('row', { name: /^Melanesia/ })).toHaveTextContent('1 of 2');
	});
});

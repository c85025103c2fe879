import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import SearchPage, { answer } from '../../../src/views/search/SearchPage.svelte';
import { pageProps } from '../../fixtures/view-props';

const found = (name: RegExp) =>
	within(screen.getByRole('region', { name }))
		.getAllByRole('link')
		.map((link) => link.textContent!.trim());

it('groups what it finds, forgiving accents and a typo', () => {
	render(SearchPage, pageProps({}, { q: 'senegla' }));
	expect(found(/^Countries/)).toEqual(['Senegal']);
	expect(found(/^Initiatives/)).toEqual(['Maturity review of Sénégal']);
});

it('finds actors by acronym and inventories by name', () => {
	render(SearchPage, pageProps({}, { q: 'coe' }));
	expect(found(/^Actors/)).toEqual(['Council of Europe']);
});

it('leads to a thing without keeping the words as a filter', () => {
	render(SearchPage, pageProps({}, { q: 'meridian' }));
	expect(screen.getByRole('link', { name: 'Meridian Portal' })).toHaveAttribute(
		'href',
		'#/inventories/meridian'
	);
});

it('offers the map only where the words themselves are found', async () => {
	const { rerender } = render(SearchPage, pageProps({}, { q: 'kenya' }));
	expect(screen.getByRole('link', { name: /^Map the \d+ initiatives/ })).toHaveAttribute(
		'href',
		'#/map?q=kenya'
	);
	await rerender(pageProps({}, { q: 'kneya' }));
	expect(screen.queryByRole('link', { name: /^Map the/ })).toBeNull();
	expect(found(/^Countries/)).toEqual(['Kenya']);
});

it('says how much it found, and what to do when that is nothing', async () => {
	expect(answer(pageProps({}, { q: 'xyzzyx' }))).toBe('Nothing found for “xyzzyx”');
	const onfilter = vi.fn();
	render(SearchPage, pageProps({ onfilter }, { q: 'xyzzyx' }));
	await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
	expect(onfilter).toHaveBeenCalledWith({ q: '' });
});

it('searches by keyboard alone', async () => {
	const onfilter = vi.fn();
	render(SearchPage, pageProps({ onfilter }));
	await userEvent.tab();
	expect(screen.getByRole('searchbox')).toHaveFocus();
	await userEvent.keyboard('fiji{Tab}');
	expect(onfilter).toHaveBeenCalledWith({ q: 'fiji' });
});

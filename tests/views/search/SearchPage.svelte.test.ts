import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import SearchPage, { answer } from '../../../src/views/search/SearchPage.svelte';
import { targetOf } from '../../../src/views/search/routes';
import { pageProps } from '../../fixtures/view-props';
import { dataset, register } from '../inventory/real-data';

const realProps = (q: string) =>
	pageProps({ register: () => Promise.resolve(register) }, { q }, dataset);

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
	expect(answer({ ...pageProps({}, { q: 'xyzzyx' }), readRegister: null })).toBe(
		'Nothing found for “xyzzyx”'
	);
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

it('finds measures, cases, recommendations and words once the register is read', async () => {
	render(SearchPage, realProps('women, peace, and security agenda'));
	expect(await screen.findByRole('link', { name: 'Women in decisions' })).toHaveAttribute(
		'href',
		'#/measures'
	);
	render(SearchPage, realProps('operational guides'));
	expect(
		await screen.findByRole('link', { name: /should include operational guides/ })
	).toBeVisible();
});

it('says what is missing when the register cannot be read', async () => {
	const props = pageProps({ register: () => Promise.reject(new Error('gone')) }, { q: 'kenya' });
	render(SearchPage, props);
	expect(await screen.findByText(/The register could not be read/)).toBeVisible();
	expect(found(/^Countries/)).toEqual(['Kenya']);
});

it.each<[string, Parameters<typeof targetOf>[0], string]>([
	['a measure', { kind: 'measure', id: 'norms', label: '' }, 'measures?measure=norms'],
	['a case', { kind: 'case', id: 'cybil-unidir', label: '' }, 'practice?at=case-cybil-unidir'],
	[
		'a recommendation',
		{ kind: 'recommendation', id: 'bpf-6', label: '' },
		'practice?at=said-bpf-6'
	],
	[
		'a field of the outline',
		{ kind: 'word', id: 'bpf-record:f1', label: 'name' },
		'inventories?form=table'
	],
	['a word', { kind: 'word', id: 'gci:1', label: 'Legal measures' }, 'terms?find=Legal measures']
])('leads %s to where it is shown', (_, hit, expected) => {
	const { route, params } = targetOf(hit);
	const [[key, value]] = Object.entries(params!) as [[string, string]];
	expect(`${route}?${key}=${value}`).toBe(expected);
});

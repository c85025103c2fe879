import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import CountryPage, { answer } from '../../../src/views/country/CountryPage.svelte';
import { REFERENCE } from '../../fixtures/reference';
import { fixtureDataset } from '../../fixtures/dataset';
import type { Target } from '../../../src/views/view';
import { listing, pageProps } from '../../fixtures/view-props';

const section = (name: RegExp) => screen.getByRole('region', { name });

describe('the heading', () => {
	it('says how much names the country, what runs, and on how many topics nothing is recorded', () => {
		expect(answer(pageProps({ id: 'FJI' }))).toBe(
			'Fiji: 3 initiatives name it, 2 recorded as running, ⟦none on 2 of 5 topics⟧'
		);
	});

	it('says so when only regional work reaches it', () => {
		expect(answer(pageProps({ id: 'VUT' }))).toBe(
			'Vanuatu: ⟦no recorded initiative names it⟧; 1 regional one reaches it'
		);
	});

	it('claims no gap for a country out of scope', () => {
		expect(answer(pageProps({ id: 'USA' }))).toBe(
			'United States: 1 initiative names it; outside the chosen set of places'
		);
		expect(answer(pageProps({ id: 'USA' }, { scope: 'all' }))).toContain('none on 4 of 5 topics');
	});

	it('counts places and gaps for the list', () => {
		expect(answer(pageProps())).toBe('7 of 11 places are named by recorded work, ⟦1 apparent gap⟧');
	});

	it('names a code that does not exist', () => {
		expect(answer(pageProps({ id: 'XYZ' }))).toContain('“XYZ”');
	});
});

describe('the list', () => {
	it('narrows by a name without its accents, and says how many are left', async () => {
		const onparams = vi.fn();
		const { rerender } = render(CountryPage, pageProps({ onparams }));
		await userEvent.type(screen.getByRole('searchbox'), 'k');
		expect(onparams).toHaveBeenCalledWith({ find: 'k' });

		await rerender(pageProps({ params: { find: 'KEN' } }));
		expect(screen.getByText('1 of 12 shown')).toBeVisible();
		expect(screen.getByRole('link', { name: 'Kenya' })).toHaveAttribute('href', '#/countries/KEN');
	});
});

describe('the profile', () => {
	it('gives each topic its count or its state with the reason', () => {
		render(CountryPage, pageProps({ id: 'FJI' }));
		const rows = within(section(/^By topic/)).getAllByRole('row');
		const row = (name: RegExp) => rows.find((it) => name.test(it.textContent!))!;
		expect(row(/^\s*Cybercrime/)).toHaveTextContent('2');
		expect(row(/^\s*Data protection/)).toHaveTextContent(
			'nothing found; 1 inventory looks, in part'
		);
		expect(row(/^\s*Emerging/)).toHaveTextContent('no loaded inventory of projects looks here');
	});

	it('leads from a topic to its page, and from its count to the records', () => {
		render(CountryPage, pageProps({ id: 'FJI' }));
		const topics = screen.getAllByRole('table')[0]!;
		expect(within(topics).getByRole('link', { name: 'Cybercrime: 2 initiatives' })).toHaveAttribute(
			'href',
			'#/gaps?country=FJI'
		);
		expect(within(topics).getByRole('link', { name: 'Cybercrime' })).toHaveAttribute(
			'href',
			'#/topics/cybercrime'
		);
	});

	it('leads from every count to its records', () => {
		const hrefs: Target[] = [];
		const href = (target: Target) => `#${hrefs.push(target)}`;
		render(CountryPage, pageProps({ id: 'FJI', href }));
		const target = (link: HTMLElement) => hrefs[Number(link.getAttribute('href')!.slice(1)) - 1]!;

		const topics = screen.getAllByRole('table')[0]!;
		const own = within(topics).getByRole('link', { name: 'Cybercrime: 2 initiatives' });
		expect(target(own)).toMatchObject({
			route: 'gaps',
			filter: { country: ['FJI'] },
			selection: {
				kind: 'cell',
				row: { dimension: 'topic', id: 'cybercrime' },
				column: { dimension: 'country', id: 'FJI' }
			}
		});
		const funder = screen.getAllByRole('link', { name: /: \d+ initiatives?, listed$/ })[0]!;
		expect(target(funder)).toMatchObject({
			route: 'map',
			filter: { country: ['FJI'], funder: [expect.any(String)] }
		});
	});

	it('lists every record with the addresses that may be linked', async () => {
		const listings = async () => [
			listing({ id: 'fiji-crime-a', initiative: 'fiji-crime', url: 'https://harbour.example/f' })
		];
		render(CountryPage, pageProps({ id: 'FJI', listings }));
		const records = within(section(/^Every record/));
		expect(await records.findByRole('link', { name: /harbour\.example/ })).toBeVisible();
		expect(records.getAllByRole('listitem')).toHaveLength(3);
	});

	it('says what nobody has recorded', () => {
		render(CountryPage, pageProps({ id: 'SOM' }));
		expect(section(/^What runs now/)).toHaveTextContent('No initiative on record runs today.');
		expect(section(/^Inventories that look here/)).toHaveTextContent(
			'No loaded inventory of projects has this place in its scope.'
		);
		expect(section(/^Every record/)).toHaveTextContent('No record under this filter.');
	});

	it('shows the naming note of a place', () => {
		const dataset = fixtureDataset();
		const countries = REFERENCE.countries.map((it) =>
			it.iso3 === 'FJI' ? { ...it, note: 'A note on the name.' } : it
		);
		const noted = { ...dataset, reference: { ...dataset.reference, countries } };
		render(CountryPage, pageProps({ id: 'FJI' }, {}, noted));
		expect(screen.getByText('A note on the name.')).toBeVisible();
	});

	it('says that it counts under a filter, and leads out of it', () => {
		render(CountryPage, pageProps({ id: 'FJI' }, { funder: ['australia'] }));
		expect(screen.getByRole('link', { name: 'Count everything' })).toHaveAttribute(
			'href',
			expect.stringMatching(/^#\/countries\/FJI(\?scope|$)/)
		);
	});

	it('still shows itself when the published figures cannot be read', async () => {
		const register = () => Promise.reject(new Error('gone'));
		render(CountryPage, pageProps({ id: 'FJI', register }));
		expect(await screen.findByText('The published figures could not be read.')).toBeVisible();
		expect(section(/^By topic/)).toBeVisible();
	});

	it('leads out of a code that does not exist', () => {
		render(CountryPage, pageProps({ id: 'XYZ' }));
		expect(screen.getByRole('link', { name: 'All countries, A to Z' })).toHaveAttribute(
			'href',
			'#/countries'
		);
	});
});

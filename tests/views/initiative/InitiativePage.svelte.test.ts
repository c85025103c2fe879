import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';

import InitiativePage, { answer } from '../../../src/views/initiative/InitiativePage.svelte';
import { listing, pageProps } from '../../fixtures/view-props';

const two = async () => [
	listing({
		id: 'kenya-crime-labs-a',
		title: 'Laboratoires pour la police',
		languages: ['fr'],
		start: '2025'
	}),
	listing({
		id: 'kenya-crime-labs-b',
		site: 'itu-site',
		title: 'Laboratories',
		start: '2025-03',
		mirror: true,
		sameBecause: 'Same funder and dates.'
	})
];

it('is headed by its title, its number of listings and its status', () => {
	expect(answer(pageProps({ id: 'kenya-crime-labs' }))).toBe(
		'Cybercrime laboratories for Kenya: 2 listings, running'
	);
	expect(answer(pageProps({ id: 'gone' }))).toContain('“gone”');
});

describe('the page', () => {
	it('says what the status rests on', () => {
		render(InitiativePage, pageProps({ id: 'kenya-ghana-exchange' }));
		expect(screen.getByText(/end assumed 24 months after the start: Sept? 2027/)).toHaveTextContent(
			'taken to be still running'
		);
	});

	it('leads to topics, countries and actors', () => {
		render(InitiativePage, pageProps({ id: 'kenya-crime-labs' }));
		expect(screen.getByRole('link', { name: 'Kenya' })).toHaveAttribute('href', '#/countries/KEN');
		expect(screen.getByRole('link', { name: 'Council of Europe' })).toHaveAttribute(
			'href',
			'#/actors/council-of-europe'
		);
	});

	it('sets listings side by side: where they agree, differ or are silent', async () => {
		render(InitiativePage, pageProps({ id: 'kenya-crime-labs', listings: two }));
		const table = within(await screen.findByRole('table'));
		expect(table.getByRole('rowheader', { name: /^Title/ })).toHaveTextContent('differ');
		expect(table.getByRole('rowheader', { name: /^Start/ })).toHaveTextContent('agree');
		expect(table.getByRole('rowheader', { name: /^Languages/ })).toHaveTextContent('not all say');
		expect(table.getByText('Same funder and dates.')).toBeVisible();
	});

	it('marks each title with its own language', async () => {
		render(InitiativePage, pageProps({ id: 'kenya-crime-labs', listings: two }));
		expect(
			(await screen.findByText('Laboratoires pour la police')).closest('[lang]')
		).toHaveAttribute('lang', 'fr');
		expect(screen.getByText('Laboratories').closest('[lang]')).toHaveAttribute('lang', 'en');
	});

	it('links to what was read, and not to a copy', async () => {
		render(InitiativePage, pageProps({ id: 'kenya-crime-labs', listings: two }));
		expect(await screen.findByRole('link', { name: /meridian\.example/ })).toBeVisible();
		expect(screen.getByText('read on a copy')).toBeVisible();
	});

	it('shows its facts when the texts cannot be read', async () => {
		const listings = () => Promise.reject(new Error('gone'));
		render(InitiativePage, pageProps({ id: 'kenya-crime-labs', listings }));
		expect(await screen.findByText('The texts of the listings could not be read.')).toBeVisible();
	});

	it('leads out of an id that does not exist', () => {
		render(InitiativePage, pageProps({ id: 'gone' }));
		expect(screen.getByRole('link', { name: 'Search' })).toHaveAttribute('href', '#/search');
	});
});

it('shows how much each listing says, all of them together, and what none says', async () => {
	const listings = async () => [
		listing({ id: 'kenya-crime-labs-a', start: '2025', topics: ['cybercrime'] }),
		listing({ id: 'kenya-crime-labs-b', end: '2028' })
	];
	render(InitiativePage, pageProps({ id: 'kenya-crime-labs', listings }));
	const lines = within(await screen.findByRole('region', { name: 'Fields filled' }))
		.getAllByRole('listitem')
		.map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
	expect(lines).toEqual([
		expect.stringMatching(/3 of 13 that were looked for$/),
		expect.stringMatching(/2 of 13 that were looked for$/),
		expect.stringMatching(/^All listings together .*4 of 13/)
	]);
	expect(screen.getByText(/^No listing says: .*Budget/)).toBeVisible();
});

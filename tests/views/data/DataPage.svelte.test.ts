import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import DataPage, { answer } from '../../../src/views/data/DataPage.svelte';
import { pageProps } from '../../fixtures/view-props';

const siteNames = () =>
	within(screen.getByRole('region', { name: 'Sites' }))
		.getAllByRole('row')
		.slice(1)
		.map((row) => within(row).getAllByRole('link')[0]!.textContent!.trim());

it('says how much is loaded and how much of it is complete', () => {
	expect(answer(pageProps())).toBe('30 listings from 3 sites; 1 loaded in full');
});

it('sorts its sites by any column, and says by which', async () => {
	render(DataPage, pageProps());
	const button = screen.getByRole('button', { name: 'Sort by: Kind' });
	await userEvent.click(button);
	expect(button.closest('th')).toHaveAttribute('aria-sort', 'ascending');
	expect(siteNames()).toEqual(['Harbour', 'Meridian', 'ITU website']);
});

it('finds a site by its name', async () => {
	render(DataPage, pageProps());
	await userEvent.type(screen.getByRole('searchbox'), 'itu');
	expect(siteNames()).toEqual(['ITU website']);
	expect(screen.getByText('1 of 3 sites')).toBeVisible();
});

it('lists each record that was left out, with the reason', () => {
	render(
		DataPage,
		pageProps({
			rejected: [
				{
					file: 'initiatives',
					list: 'records',
					index: 4,
					id: null,
					leftOut: 'record',
					reasons: [{ field: 'start', problem: 'not YYYY, YYYY-MM or YYYY-MM-DD' }]
				}
			]
		})
	);
	const row = screen.getByRole('row', { name: /no\. 5/ });
	expect(row).toHaveTextContent('start: not YYYY, YYYY-MM or YYYY-MM-DD');
});

it('says whether the data stays on this machine', async () => {
	const { rerender } = render(DataPage, pageProps({ kept: true }));
	expect(screen.getByText(/^Yes: the next visit/)).toBeVisible();
	await rerender(pageProps({ kept: false }));
	expect(screen.getByText(/^No: this browser/)).toBeVisible();
});

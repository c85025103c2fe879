import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import DataPage, { answer } from '../../../src/views/data/DataPage.svelte';
import { listing, pageProps } from '../../fixtures/view-props';

const siteNames = () =>
	within(screen.getByRole('region', { name: 'Sites' }))
		.getAllByRole('row')
		.slice(1)
		.map((row) =>
			within(row)
				.getByRole('rowheader')
				.textContent!.replace(/\S+\.example.*/, '')
				.trim()
		);

it('says how much is loaded and how much of it is complete', () => {
	expect(answer(pageProps())).toBe('30 listings from 3 sites; 1 loaded in full');
});

it('sorts its sites by any column, and says by which', async () => {
	render(DataPage, pageProps());
	const button = await screen.findByRole('button', { name: 'Kind' });
	await userEvent.click(button);
	expect(button.closest('th')).toHaveAttribute('aria-sort', 'ascending');
	expect(siteNames()).toEqual(['Harbour', 'Meridian', 'ITU website']);
});

it('finds a site by its name', async () => {
	render(DataPage, pageProps());
	await userEvent.type(await screen.findByRole('searchbox'), 'itu');
	expect(siteNames()).toEqual(['ITU website']);
	expect(screen.getByText('1 of 3 sites')).toBeVisible();
});

it('says how good the record of a site is, and leads to it', async () => {
	render(
		DataPage,
		pageProps({
			listings: async () => [
				listing({ id: 'a', start: '2024-11-22', funders: ['EU'], topics: ['cybercrime'] }),
				listing({ id: 'b' })
			]
		})
	);
	const row = (await screen.findByText('Meridian')).closest('tr')!;
	const cells = within(row)
		.getAllByRole('cell')
		.map(({ textContent }) => textContent!.trim());
	expect(cells.slice(1, 2)).toEqual(['2']);
	expect(cells.slice(4, 7)).toEqual(['1 of 2', '1 of 2', '0 of 2']);
	expect(cells[8]).toBe('2 y 0 m');
	expect(within(row).getByRole('link', { name: '2' })).toHaveAttribute(
		'href',
		expect.stringContaining('map')
	);
});

it('says so where the listings cannot be read, and tries again', async () => {
	let fails = true;
	render(
		DataPage,
		pageProps({
			listings: () => (fails ? Promise.reject(new Error('gone')) : Promise.resolve([]))
		})
	);
	const again = await screen.findByRole('button', { name: 'Try again' });
	fails = false;
	await userEvent.click(again);
	expect(await screen.findByRole('region', { name: 'Sites' })).toBeVisible();
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

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import InventoryPage from '../../../src/views/inventory/InventoryPage.svelte';
import type { ViewProps } from '../../../src/views/view';
import { datasetOf, INITIATIVES } from '../../fixtures/dataset';
import { pageProps } from '../../fixtures/view-props';
import { REGISTER } from './inventories';

const dataset = datasetOf(INITIATIVES);

function props(it: Partial<ViewProps> = {}): ViewProps {
	return pageProps({ register: () => Promise.resolve(REGISTER), ...it }, { scope: 'all' }, dataset);
}

it('has a row per inventory, with its cells in words', async () => {
	render(InventoryPage, props({ params: { form: 'table' } }));

	const row = (await screen.findByText('Meridian Portal')).closest('tr')!;
	expect(within(row).getByText('said to be continuous')).toBeInTheDocument();
	expect(within(row).getAllByText('not stated').length).toBeGreaterThan(0);
	expect(row.parentElement!.children).toHaveLength(REGISTER.inventories.length);
});

it('takes an inventory into the comparison', async () => {
	const onparams = vi.fn();
	render(InventoryPage, props({ onparams, params: { compare: 'meridian' } }));

	await userEvent.click(await screen.findByRole('checkbox', { name: 'Compare Harbour Register' }));
	expect(onparams).toHaveBeenCalledWith({ compare: 'meridian,harbour' });
});

it('shows two side by side, what they agree on and the link between them with its source', async () => {
	render(InventoryPage, props({ params: { compare: 'harbour,meridian' } }));

	const compared = await screen.findByRole('complementary', { name: 'Compare two' });
	const line = (field: string) => within(compared).getByText(field).closest('tr');
	expect(line('Access')).toHaveTextContent('agree');
	expect(line('Languages')).toHaveTextContent('differ');
	expect(compared).toHaveTextContent('document: Letter of 2 May 2024');
});

it('lets go of the comparison with Escape', async () => {
	const onparams = vi.fn();
	render(InventoryPage, props({ onparams, params: { compare: 'harbour' } }));

	await screen.findByRole('complementary');
	await userEvent.keyboard('{Escape}');
	expect(onparams).toHaveBeenCalledWith({ compare: null });
});

it('offers a way out when nothing matches', async () => {
	const onparams = vi.fn();
	render(InventoryPage, props({ onparams, params: { find: 'zzz' } }));

	await userEvent.click(await screen.findByRole('button', { name: 'Show all inventories' }));
	expect(onparams).toHaveBeenCalledWith({ find: null, kind: null, access: null, looks: null });
});

it('shows a document by name and a page as a link', async () => {
	render(InventoryPage, props({ id: 'meridian' }));

	const sources = await screen.findByRole('region', { name: /^Sources/ });
	expect(within(sources).getAllByRole('link')).toHaveLength(1);
	expect(sources).toHaveTextContent('document: Outline of the forum');
});

it('keeps what is computed apart from what was read', async () => {
	render(InventoryPage, props({ id: 'harbour' }));

	const read = await screen.findByRole('region', { name: 'Read' });
	expect(read).toHaveTextContent('It leaves out work without a contract.');
	expect(read).toHaveTextContent('Read in source 1');
	const computed = screen.getByRole('region', { name: 'Computed' });
	expect(computed).toHaveTextContent('Counted from release 2026.11.22');
});

it('leads back to the register from an id that is not known', async () => {
	render(InventoryPage, props({ id: 'atlantis' }));

	expect(await screen.findByRole('link', { name: 'All inventories' })).toHaveAttribute(
		'href',
		'#/inventories'
	);
});

it('says so when the register cannot be read', async () => {
	render(InventoryPage, props({ register: () => Promise.reject(new Error('gone')) }));

	expect(await screen.findByText('The register could not be read')).toBeInTheDocument();
});

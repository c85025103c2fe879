import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import SearchBox from '../../src/app/SearchBox.svelte';
import { fixtureDataset } from '../fixtures/dataset';

const dataset = fixtureDataset();

it('opens the first hit on Enter', async () => {
	const go = vi.fn();
	render(SearchBox, { dataset, go });
	await userEvent.type(screen.getByRole('combobox'), 'vanuat');
	const [first] = await screen.findAllByRole('option');
	expect(first).toHaveAttribute('aria-selected', 'true');
	await userEvent.keyboard('{Enter}');
	expect(go).toHaveBeenCalledWith({ route: 'countries/VUT' });
});

it('looks up what is typed when Enter comes before the suggestions', async () => {
	const go = vi.fn();
	render(SearchBox, { dataset, go });
	await userEvent.type(screen.getByRole('combobox'), 'nauru{Enter}');
	await vi.waitFor(() => expect(go).toHaveBeenCalledWith({ route: 'countries/NRU' }));
});

it('leads to all results from the last line, and where nothing is found', async () => {
	const go = vi.fn();
	render(SearchBox, { dataset, go });
	const box = screen.getByRole('combobox');
	await userEvent.type(box, 'cybercrime');
	await screen.findByRole('option', { name: 'All results for “cybercrime”' });
	await userEvent.keyboard('{ArrowUp}{Enter}');
	expect(go).toHaveBeenLastCalledWith({ route: 'search', filter: { q: 'cybercrime' } });
	await userEvent.type(box, 'zzzzqqqq{Enter}');
	await vi.waitFor(() =>
		expect(go).toHaveBeenLastCalledWith({ route: 'search', filter: { q: 'zzzzqqqq' } })
	);
});

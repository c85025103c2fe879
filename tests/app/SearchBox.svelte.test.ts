import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import type * as search from '../../src/domain/search';
import SearchBox from '../../src/app/SearchBox.svelte';
import { datasetOf, fixtureDataset, initiative } from '../fixtures/dataset';

const dataset = fixtureDataset();

const building = vi.hoisted(() => ({ fails: false }));
vi.mock('../../src/domain/search', async (original) => {
	const real = await original<typeof search>();
	return {
		...real,
		buildSearch: (...given: Parameters<typeof real.buildSearch>) => {
			if (building.fails) throw new Error('no index');
			return real.buildSearch(...given);
		}
	};
});

it('finds what another dataset holds', async () => {
	const go = vi.fn();
	const view = render(SearchBox, {
		dataset: datasetOf([initiative({ id: 'one', title: 'Zebra' })]),
		go
	});
	const box = screen.getByRole('combobox');
	await userEvent.type(box, 'zebra');
	await screen.findByRole('option', { name: /Zebra/ });
	await userEvent.clear(box);
	await view.rerender({ dataset: datasetOf([initiative({ id: 'two', title: 'Zebra' })]) });
	await userEvent.type(box, 'zebra{Enter}');
	await vi.waitFor(() => expect(go).toHaveBeenCalledWith({ route: 'initiatives/two' }));
});

it('tries again after the index could not be had', async () => {
	building.fails = true;
	const go = vi.fn();
	render(SearchBox, { dataset, go });
	const box = screen.getByRole('combobox');
	await userEvent.type(box, 'nauru{Enter}');
	await vi.waitFor(() =>
		expect(go).toHaveBeenLastCalledWith({ route: 'search', filter: { q: 'nauru' } })
	);
	building.fails = false;
	await userEvent.type(box, 'nauru{Enter}');
	await vi.waitFor(() => expect(go).toHaveBeenLastCalledWith({ route: 'countries/NRU' }));
});

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

it('comes to the first hit with the first arrow down', async () => {
	const go = vi.fn();
	render(SearchBox, { dataset, go });
	await userEvent.type(screen.getByRole('combobox'), 'Nauru');
	await screen.findAllByRole('option', { name: /Nauru/ });
	await userEvent.keyboard('{ArrowDown}{Enter}');
	expect(go).toHaveBeenCalledWith({ route: 'countries/NRU' });
});

it('says that nothing was found, and keeps the focus when Escape clears it', async () => {
	const { container } = render(SearchBox, { dataset, go: vi.fn() });
	const heard = container.querySelector('[aria-live]');
	const box = screen.getByRole('combobox');
	await userEvent.type(box, 'qqqqqqqq');
	await vi.waitFor(() => expect(heard).toHaveTextContent(/^Nothing found/));
	await userEvent.keyboard('{Escape}{Escape}');
	expect(box).toHaveValue('');
	expect(box).toHaveFocus();
	expect(heard?.textContent).toBe('');
});

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import FacetList from '../../src/app/FacetList.svelte';
import type { FacetChoices } from '../../src/app/facets';

function choices(count: number, first = 3): FacetChoices {
	return {
		key: 'funder',
		label: 'Funder',
		first,
		join: null,
		options: Array.from({ length: count }, (_, index) => ({
			id: `f${index}`,
			label: index === 4 ? 'Côte d’Ivoire' : `Funder ${index}`,
			count: count - 1 - index
		}))
	};
}

it('names each choice with its count, zero included', () => {
	render(FacetList, { choices: choices(3), chosen: [], onchange: vi.fn() });
	expect(screen.getByRole('checkbox', { name: 'Funder 0: 2 initiatives' })).toBeInTheDocument();
	expect(screen.getByRole('checkbox', { name: 'Funder 2: 0 initiatives' })).toBeInTheDocument();
});

it('adds a choice, and takes it back', async () => {
	const onchange = vi.fn();
	const { rerender } = render(FacetList, { choices: choices(3), chosen: ['f1'], onchange });
	await userEvent.click(screen.getByRole('checkbox', { name: /Funder 0/ }));
	expect(onchange).toHaveBeenLastCalledWith(['f1', 'f0']);

	await rerender({ chosen: ['f1', 'f0'] });
	await userEvent.click(screen.getByRole('checkbox', { name: /Funder 1/ }));
	expect(onchange).toHaveBeenLastCalledWith(['f0']);
	await userEvent.click(screen.getByRole('button', { name: /clear Funder/ }));
	expect(onchange).toHaveBeenLastCalledWith([]);
});

it('keeps what is chosen in sight when the list is folded', () => {
	render(FacetList, { choices: choices(9), chosen: ['f8'], onchange: vi.fn() });
	expect(screen.getByRole('checkbox', { name: /Funder 8/ })).toBeChecked();
	expect(screen.queryByRole('checkbox', { name: /Funder 7/ })).not.toBeInTheDocument();
});

it('unfolds, finds without accents, and says when nothing matches', async () => {
	render(FacetList, { choices: choices(20), chosen: [], onchange: vi.fn() });
	await userEvent.click(screen.getByRole('button', { name: '17 more: Funder' }));
	const find = screen.getByRole('searchbox', { name: 'Find in: Funder' });
	await userEvent.type(find, 'cote');
	expect(screen.getAllByRole('checkbox')).toHaveLength(1);

	await userEvent.clear(find);
	await userEvent.type(find, 'zzz');
	expect(screen.getByText('No match')).toBeInTheDocument();
});

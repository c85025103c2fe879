import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import Chips from '../../src/app/Chips.svelte';
import { NO_FILTER, type Filter } from '../../src/domain/filter';
import { readDataset } from '../../src/domain/reading';
import { fixtureDataset, TODAY } from '../fixtures/dataset';

const dataset = fixtureDataset();
const reading = (filter: Partial<Filter>) =>
	readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY);

/** Chips whose removals take effect, as under the shell. */
function show(filter: Partial<Filter>, onlast = vi.fn()) {
	let current = filter;
	const onfilter = (change: Partial<Filter>) => {
		current = { ...current, ...change };
		void view.rerender({ reading: reading(current) });
	};
	const view = render(Chips, { reading: reading(filter), onfilter, onlast });
	return onlast;
}

it('says how chips go together', () => {
	show({ topic: ['cybercrime', 'policy-strategy'], group: ['sids', 'melanesia'] });
	expect(screen.getAllByRole('listitem').map((it) => it.textContent?.trim())).toEqual([
		expect.stringMatching(/^Cybercrime/),
		expect.stringMatching(/^or /),
		expect.stringMatching(/^Melanesia/),
		expect.stringMatching(/^only /)
	]);
});

it('leaves the focus on the chip that takes the place of a removed one', async () => {
	show({ country: ['KEN', 'RWA', 'TZA'] });
	await userEvent.click(screen.getByRole('button', { name: 'Remove Rwanda' }));
	expect(screen.getByRole('button', { name: 'Remove Tanzania' })).toHaveFocus();
	await userEvent.click(screen.getByRole('button', { name: 'Remove Tanzania' }));
	expect(screen.getByRole('button', { name: 'Remove Kenya' })).toHaveFocus();
});

it('tells when the last chip is gone', async () => {
	const onlast = show({ q: 'lab' });
	await userEvent.click(screen.getByRole('button', { name: 'Remove “lab”' }));
	expect(onlast).toHaveBeenCalledOnce();
});

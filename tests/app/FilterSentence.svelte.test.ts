import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import FilterSentence from '../../src/app/FilterSentence.svelte';
import { NO_FILTER, type Filter } from '../../src/domain/filter';
import { readDataset } from '../../src/domain/reading';
import { fixtureDataset, TODAY } from '../fixtures/dataset';

const dataset = fixtureDataset();
const reading = (filter: Partial<Filter> = {}) =>
	readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY);

it('says how many of how many in the status line', () => {
	render(FilterSentence, { reading: reading(), onfilter: vi.fn(), onreset: vi.fn() });
	expect(screen.getByRole('status')).toHaveTextContent('20 of 20 initiatives');
	expect(screen.getByRole('button', { name: /^Reset/ })).toBeDisabled();
});

it('reads as a sentence whose parts say what they hold', () => {
	render(FilterSentence, {
		reading: reading({ topic: ['cybercrime'], country: ['KEN', 'RWA'], from: 2020 }),
		onfilter: vi.fn(),
		onreset: vi.fn()
	});
	expect(screen.getByRole('button', { name: 'Topic: cybercrime' })).toBeInTheDocument();
	expect(screen.getByRole('button', { name: 'Where: Kenya or Rwanda' })).toBeInTheDocument();
	expect(screen.getByRole('button', { name: 'Years: 2020 or later' })).toBeInTheDocument();
	expect(screen.getByRole('button', { name: 'Funder: anyone' })).toBeInTheDocument();
});

it('says what widens the filter and what narrows it', () => {
	const nameOf = (label: string) =>
		screen.getByRole('button', { name: new RegExp(`^${label}: `) }).getAttribute('aria-label');
	const { unmount } = render(FilterSentence, {
		reading: reading({
			topic: ['cybercrime', 'policy-strategy'],
			group: ['sids', 'melanesia', 'micronesia']
		}),
		onfilter: vi.fn(),
		onreset: vi.fn()
	});
	expect(nameOf('Topic')).toMatch(/^Topic: cybercrime or /);
	expect(nameOf('Where')).toBe('Where: Melanesia or Micronesia, only small island states');
	unmount();
	render(FilterSentence, {
		reading: reading({ country: ['KEN', 'RWA', 'TZA'] }),
		onfilter: vi.fn(),
		onreset: vi.fn()
	});
	expect(nameOf('Where')).toBe('Where: Kenya or 2 others');
});

it('opens the choices of a part, filters by one, and closes on Escape with focus back', async () => {
	const onfilter = vi.fn();
	render(FilterSentence, { reading: reading(), onfilter, onreset: vi.fn() });
	const part = screen.getByRole('button', { name: 'Topic: any topic' });
	await userEvent.click(part);
	const group = screen.getAllByRole('group', { name: 'Topic' })[0]!;
	await userEvent.click((await within(group).findAllByRole('checkbox'))[0]!);
	expect(onfilter).toHaveBeenCalledWith({ topic: [expect.any(String)] });

	await userEvent.keyboard('{Escape}');
	expect(screen.queryByRole('group', { name: 'Topic' })).not.toBeInTheDocument();
	expect(part).toHaveFocus();
});

it('names filters that have no words of their own, so that none is hidden', () => {
	render(FilterSentence, {
		reading: reading({ status: ['running'], q: 'lab' }),
		onfilter: vi.fn(),
		onreset: vi.fn()
	});
	expect(screen.getByRole('button', { name: 'also: 2 more filters' })).toBeInTheDocument();
});

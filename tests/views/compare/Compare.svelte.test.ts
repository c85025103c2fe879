import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import Compare, { answer } from '../../../src/views/compare/Compare.svelte';
import { pageProps } from '../../fixtures/view-props';

const params = { countries: 'KEN,FJI' };
const row = (name: string | RegExp) => screen.getByRole('row', { name });

describe('the heading', () => {
	it('counts the initiatives of each and the topics recorded in all', () => {
		expect(answer(pageProps({ params }))).toBe(
			'Initiatives: Kenya 5 and Fiji 3; 3 of 5 topics recorded in all of them'
		);
	});

	it('asks for more where there is nothing to compare', () => {
		expect(answer(pageProps())).toBe('Compare two or three countries, or actors, side by side');
		expect(answer(pageProps({ params: { countries: 'KEN' } }))).toContain('choose one or two more');
	});

	it('counts what actors do together', () => {
		expect(answer(pageProps({ params: { actors: 'european-union,oxford' } }))).toMatch(
			/^Initiatives: .* and .*; 2 named together$/
		);
	});
});

describe('the table', () => {
	it('says of each line whether the columns are the same', () => {
		render(Compare, pageProps({ params }));
		expect(row(/^Income group/)).toHaveTextContent('same');
		expect(row(/^Cybercrime/)).toHaveTextContent('2');
		expect(row(/^Aid/)).toHaveTextContent('same');
		expect(row(/^Initiatives/)).toHaveTextContent('other number');
	});

	it('says of each funder who else has it', () => {
		render(Compare, pageProps({ params: { countries: 'FJI,KIR' } }));
		expect(row(/^Who funds/)).toHaveTextContent('1 of 1 in all columns');
		expect(within(row(/^Who funds/)).getAllByText('in all')).toHaveLength(2);
	});

	it('adds, removes, and never holds more than three', async () => {
		const onparams = vi.fn();
		const { rerender } = render(Compare, pageProps({ params, onparams }));
		await userEvent.selectOptions(screen.getByRole('combobox'), 'Ghana');
		expect(onparams).toHaveBeenLastCalledWith({ countries: 'KEN,FJI,GHA', actors: null });
		await userEvent.click(screen.getByRole('button', { name: 'Remove Kenya' }));
		expect(onparams).toHaveBeenLastCalledWith({ countries: 'FJI', actors: null });

		await rerender(pageProps({ params: { countries: 'KEN,FJI,GHA' }, onparams }));
		expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
		expect(screen.getByText('3 is the most at a time.')).toBeVisible();
	});

	it('says which ids of the address it leaves out', () => {
		render(Compare, pageProps({ params: { countries: 'KEN,XYZ,FJI,GHA,VUT' } }));
		const said = screen.getByRole('status');
		expect(said).toHaveTextContent('this release does not have it: XYZ.');
		expect(said).toHaveTextContent('3 are compared at most: VUT.');
	});

	it('can leave out the lines that are the same', async () => {
		render(Compare, pageProps({ params }));
		await userEvent.click(screen.getByRole('checkbox', { name: 'Only lines that differ' }));
		expect(screen.queryByRole('row', { name: /^Income group/ })).not.toBeInTheDocument();
		expect(row(/^Initiatives/)).toBeVisible();
	});

	it('compares actors by what they do', () => {
		render(Compare, pageProps({ params: { actors: 'european-union,oxford' } }));
		expect(row(/^Funder/)).toHaveTextContent('differs');
	});
});

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import type { Filter } from '../../../src/domain/filter';
import type { Dataset } from '../../../src/domain/dataset';
import OverlapAside from '../../../src/views/overlaps/OverlapAside.svelte';
import Overlaps from '../../../src/views/overlaps/Overlaps.svelte';
import type { ViewProps } from '../../../src/views/view';
import { pageProps } from '../../fixtures/view-props';
import { thirtyListings } from '../../fixtures/thirty-listings';

let width = 900;

beforeAll(() => {
	Object.defineProperty(HTMLElement.prototype, 'clientWidth', {
		configurable: true,
		get: () => width
	});
});

function show(
	change: Partial<ViewProps> = {},
	filter: Partial<Filter> = {},
	dataset: Dataset = thirtyListings()
) {
	const props = pageProps(change, filter, dataset);
	render(Overlaps, props);
	return props;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('sites on a wide screen', () => {
	it('are controls named by what they hold', () => {
		show();
		expect(button('Only on Alpha Portal and Beta Register: 2 initiatives')).toBeVisible();
		expect(
			button('Alpha Portal, inventory: 5 of 7 initiatives also on another site')
		).toBeVisible();
		expect(
			button('Alpha Portal and Gamma Office: 2 initiatives on both, 29% of 7 on Alpha Portal')
		).toBeVisible();
		expect(
			button('Gamma Office and Alpha Portal: 2 initiatives on both, 40% of 5 on Gamma Office')
		).toBeVisible();
		expect(button('Golf Institute and Alpha Portal: nothing shared')).toBeVisible();
	});

	it('say on the picture that they are samples', () => {
		show();
		expect(screen.getByText('Samples, not full lists.')).toBeVisible();
	});

	it('have one tab stop for each figure', () => {
		show();
		for (const figure of screen.getAllByRole('group', {
			name: /combinations of them|pairs of sites/
		})) {
			const stops = within(figure)
				.getAllByRole('button')
				.filter((it) => it.getAttribute('tabindex') === '0');
			expect(stops).toHaveLength(1);
		}
	});

	it('are walked by arrows and chosen by Enter', async () => {
		const { onselect } = show();
		const user = userEvent.setup();
		button('Only on Alpha Portal and Beta Register: 2 initiatives').focus();
		await user.keyboard('{ArrowRight}');
		expect(document.activeElement).toHaveAccessibleName(/^Only on .*: 2 initiatives$/);
		await user.keyboard('{ArrowDown}{Enter}');
		expect(onselect).toHaveBeenCalledWith({ kind: 'sites', ids: ['a'], exact: false });
	});

	it('choose a pair by its cell', async () => {
		const { onselect } = show();
		await userEvent.click(button(/^Alpha Portal and Gamma Office/));
		expect(onselect).toHaveBeenCalledWith({ kind: 'sites', ids: ['a', 'c'], exact: false });
	});

	it('are folded by kind, with the choice in the address', async () => {
		const { onparams } = show();
		await userEvent.click(screen.getByRole('checkbox', { name: 'press' }));
		expect(onparams).toHaveBeenCalledWith({ kinds: 'inventory,own-site,government,repost' });
	});

	it('have a table with the same numbers', () => {
		show({ params: { form: 'table' } });
		const sites = screen.getByRole('table', {
			name: 'Sites that share initiatives, and with whom'
		});
		expect(within(sites).getByRole('row', { name: /^Alpha Portal inventory 7 5/ })).toBeVisible();
		const combinations = screen.getByRole('table', {
			name: 'Exact combinations of sites: 10 initiatives in all'
		});
		expect(
			within(combinations).getByRole('row', { name: 'Alpha Portal and Beta Register 2 2' })
		).toBeVisible();
	});

	it('say so when nothing is on two sites', async () => {
		const { onparams } = show({ params: { kinds: 'press' } });
		expect(screen.getByText('Nothing here is on two sites')).toBeVisible();
		await userEvent.click(button('Count all kinds of sites'));
		expect(onparams).toHaveBeenCalledWith({ kinds: null });
	});

	it('say so when one site alone is chosen', () => {
		show({}, { inventory: ['a'] });
		expect(screen.getByText(/^Only Alpha Portal is chosen in the filter/)).toBeVisible();
	});
});

describe('sites on a phone', () => {
	it('are lists', async () => {
		width = 360;
		const { onselect } = show();
		await userEvent.click(button('Only on Gamma Office and Delta Ministry: 2 initiatives'));
		expect(onselect).toHaveBeenCalledWith({ kind: 'sites', ids: ['c', 'd'], exact: true });
		expect(button('Beta Register 2 (29%)')).toBeVisible();
		width = 900;
	});
});

describe('beside the figure', () => {
	const aside = (change: Partial<ViewProps>) =>
		render(OverlapAside, pageProps(change, {}, thirtyListings()));

	it('stand the initiatives of an exact combination', () => {
		aside({ selection: { kind: 'sites', ids: ['a', 'b'], exact: true } });
		const region = screen.getByRole('complementary', {
			name: 'Only Alpha Portal and Beta Register'
		});
		expect(within(region).getByRole('link', { name: 'Initiative i01' })).toBeVisible();
		expect(within(region).queryByRole('link', { name: 'Initiative i03' })).toBeNull();
	});

	it('stand both directions of a pair', () => {
		aside({ selection: { kind: 'sites', ids: ['a', 'e'], exact: false } });
		expect(
			screen.getByText(
				'2 initiatives on both: 29% of 7 on Alpha Portal and 40% of 5 on News media.'
			)
		).toBeVisible();
	});

	it('stand whom a site shares with', async () => {
		const onselect = vi.fn();
		aside({ onselect, selection: { kind: 'sites', ids: ['d'], exact: false } });
		await userEvent.click(button('Gamma Office'));
		expect(onselect).toHaveBeenCalledWith({ kind: 'sites', ids: ['d', 'c'], exact: false });
	});

	it('a site that is not loaded is named as such', () => {
		aside({ selection: { kind: 'sites', ids: ['nobody'], exact: false } });
		expect(screen.getByText('One of these sites is not in the loaded release.')).toBeVisible();
	});
});

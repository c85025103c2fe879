import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import Need, { answer } from '../../../src/views/need/Need.svelte';
import NeedPanel from '../../../src/views/need/NeedPanel.svelte';
import { TODAY } from '../../fixtures/dataset';
import { smallWorldFile } from '../../fixtures/small-world';
import { needRegister } from '../../domain/need/register';
import { needProps, shelfOf } from './props';

// Roles are looked up among hundreds of controls, which takes jsdom its time.
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => {
	vi.stubGlobal('fetch', async () => new Response(smallWorldFile()));
	// jsdom has no layout: every box is as wide as a figure on a desktop.
	vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(792);
});

const names = (group: HTMLElement) =>
	within(group)
		.getAllByRole('button')
		.map((it) => it.getAttribute('aria-label'));

describe('the heading', () => {
	const props = needProps();

	it('names the subject until the indicators are read', () => {
		expect(answer({ ...props, readRegister: null })).toBe(
			'Measured need beside recorded work, by country and area'
		);
	});

	it('counts the countries in the corner', () => {
		expect(answer({ ...props, readRegister: needRegister() })).toBe(
			'2 of 10 recipient countries combine ⟦high need with little recorded work⟧'
		);
	});

	it.each([
		[{ topic: ['emerging-tech'] }, 'No area of need corresponds to this topic'],
		[{ country: ['USA'] }, 'No recipient of aid under this filter has a value on this axis'],
		[
			{ country: ['KEN'] },
			'None of 1 recipient country combines high need with little recorded work'
		],
		[
			{ q: 'no such text' },
			'3 of 10 recipient countries combine ⟦high need with little matching recorded work⟧'
		]
	])('is true under %o', (filter, text) => {
		const reading = readDataset(props.dataset, { ...NO_FILTER, ...filter }, TODAY);
		expect(answer({ ...props, reading, readRegister: needRegister() })).toBe(text);
	});
});

describe('need and coverage', () => {
	it('names every dot with need, coverage and field', async () => {
		render(Need, needProps());
		const scatter = await screen.findByRole('group', { name: /^Need and coverage/ });
		expect(names(scatter)).toHaveLength(10);
		expect(names(scatter)).toContain(
			'Somalia: need 0.97, coverage 0.00, high need, little recorded'
		);
	});

	it('names every cell with gap, records and evidence, or what was not found', async () => {
		render(Need, needProps({ params: { field: 'all' } }));
		const matrix = await screen.findByRole('group', { name: 'Gap by country and area' });
		expect(names(matrix)).toHaveLength(50);
		expect(names(matrix)).toEqual(
			expect.arrayContaining([
				'Fiji, legal: gap small, 2 records, evidence B',
				'Fiji, technical: 1 record, all too old, need 0.50, evidence C',
				'Somalia, legal: nothing found, need 0.90, evidence C'
			])
		);
	});

	it('has one tab stop in each figure', async () => {
		render(Need, needProps({ params: { field: 'all' } }));
		for (const name of [/^Need and coverage/, /^Map by field/, 'Gap by country and area']) {
			const figure = await screen.findByRole('group', { name });
			const stops = within(figure)
				.getAllByRole('button')
				.filter((it) => it.getAttribute('tabindex') === '0');
			expect(stops).toHaveLength(1);
		}
	});

	it('is walked by arrows and letters, and selected from by Enter', async () => {
		const props = needProps({ params: { field: 'all' } });
		const user = userEvent.setup();
		render(Need, props);
		await screen.findByRole('group', { name: 'Gap by country and area' });
		const matrix = screen.getByRole('group', { name: 'Gap by country and area' });
		within(matrix)
			.getByRole('button', { name: /^Fiji, legal/ })
			.focus();
		await user.keyboard('{ArrowRight}{ArrowDown}');
		expect(document.activeElement).toHaveAccessibleName(/^Ghana, technical/);
		await user.keyboard('{Enter}');
		expect(props.onselect).toHaveBeenLastCalledWith({ kind: 'country', id: 'GHA' });

		const scatter = screen.getByRole('group', { name: /^Need and coverage/ });
		within(scatter).getByRole('button', { name: /^Fiji/ }).focus();
		await user.keyboard('s{Enter}');
		expect(props.onselect).toHaveBeenLastCalledWith({ kind: 'country', id: 'SEN' });
	});

	it('chooses a field by its key, and lets go of it', async () => {
		const props = needProps();
		const user = userEvent.setup();
		const { rerender } = render(Need, props);
		const key = await screen.findByRole('group', { name: /^Fields/ });
		const corner = within(key).getByRole('button', { name: /^High need, little recorded/ });
		expect(corner).toHaveAttribute('aria-pressed', 'true');
		await user.click(within(key).getByRole('button', { name: /^Lower need, much recorded/ }));
		expect(props.onparams).toHaveBeenLastCalledWith({ field: 'low-much', pick: null });
		await rerender({ ...props, params: { field: 'low-much' } });
		expect(screen.getByRole('heading', { name: /in “lower need, much recorded”/ })).toBeVisible();
		await user.click(screen.getByRole('button', { name: /^All countries/ }));
		expect(props.onparams).toHaveBeenLastCalledWith({ field: 'all', pick: null });
	});

	it('shows the same numbers as a table', async () => {
		render(Need, needProps({ params: { form: 'table', field: 'all' } }));
		const row = await screen.findByRole('row', { name: /^Somalia/ });
		expect(
			within(row)
				.getAllByRole('cell')
				.map((it) => it.textContent)
		).toEqual([
			'High need, little recorded',
			'0.97',
			'0.00',
			'0.97',
			'0.97–0.97',
			'0.90 · 0.00 · 0.90 · 0 C',
			'1.00 · 0.00 · 1.00 · 0 C',
			'0.95 · 0.00 · 0.95 · 0 C',
			'1.00 · 0.00 · 1.00 · 0 C',
			'1.00 · 0.00 · 1.00 · 0 C'
		]);
	});

	it('states the settings and sets them in the address', async () => {
		const props = needProps();
		const user = userEvent.setup();
		render(Need, props);
		await user.click(await screen.findByText(/^How work is counted/));
		await user.click(screen.getByRole('radio', { name: '1/n' }));
		expect(props.onparams).toHaveBeenLastCalledWith({ weight: 'share', window: null, k: null });
		expect(screen.getByText(/^k, the typical W, fixed for release/)).toHaveTextContent(
			/legal \d\.\d\d, technical \d\.\d\d/
		);
	});

	it('names who has no value, and whose value is in doubt', async () => {
		render(Need, needProps());
		expect(await screen.findByText(/1 recipient without a value/)).toHaveTextContent(
			'1 recipient without a value: Nauru. The GCI 2024 did not measure them.'
		);
		expect(screen.getAllByText(/Guinea: Another source has another score/).length).toBeGreaterThan(
			0
		);
	});

	it('says what it cannot compare', async () => {
		const props = needProps({}, { topic: ['emerging-tech'] });
		const user = userEvent.setup();
		render(Need, props);
		expect(await screen.findByText('No area of need corresponds to this topic')).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Show all topics' }));
		expect(props.onfilter).toHaveBeenCalledWith({ topic: [] });
	});

	it('says that the indicators could not be read, and tries again', async () => {
		const user = userEvent.setup();
		const register = vi.fn().mockRejectedValueOnce(new Error()).mockResolvedValue(needRegister());
		render(Need, needProps({ register }));
		await user.click(await screen.findByRole('button', { name: 'Try again' }));
		expect(await screen.findByRole('group', { name: /^Need and coverage/ })).toBeVisible();
	});
});

describe('values of the reader', () => {
	it('are read from a file, mapped, kept and shown', async () => {
		const shelf = shelfOf();
		const props = needProps({ shelf: async () => shelf });
		const user = userEvent.setup();
		const { rerender } = render(Need, props);
		const axis = await screen.findByRole('combobox', { name: 'Need axis' });
		await user.selectOptions(axis, 'Add a CSV of your own…');
		const form = screen.getByRole('form', { name: 'Your own values' });
		const file = new File(
			['country,Outages\nKenya,3\nIslands of Fiji,9\nGhana,many\n'],
			'outages.csv',
			{ type: 'text/csv' }
		);
		await user.upload(within(form).getByLabelText('CSV file'), file);
		expect(await within(form).findByText('1 country read.')).toBeVisible();
		expect(within(form).getByText(/No number, left out: line 4/)).toBeVisible();
		await user.selectOptions(
			within(form).getByRole('combobox', { name: 'Country meant by Islands of Fiji' }),
			'Fiji'
		);
		expect(within(form).getByText('2 countries read.')).toBeVisible();
		await user.click(within(form).getByRole('button', { name: 'Keep and show' }));
		await waitFor(() =>
			expect(props.onparams).toHaveBeenLastCalledWith({
				need: 'own:outages',
				field: null,
				pick: null
			})
		);
		expect(shelf.kept[0]!.value).toMatchObject({
			label: 'Outages',
			file: 'outages.csv',
			leftOut: 1,
			values: { KEN: 3, FJI: 9 }
		});

		await rerender({ ...props, params: { need: 'own:outages', field: 'all' } });
		const scatter = await screen.findByRole('group', { name: /^Need and coverage/ });
		await waitFor(() => expect(names(scatter)).toHaveLength(2));
		expect(screen.getByText(/Recorded coverage beside another indicator/)).toBeVisible();
	});

	it('are passed over when the shelf holds something else', async () => {
		const shelf = shelfOf([
			{ kind: 'indicator', id: 'odd', changed: '2026-11-22T00:00:00Z', value: { id: 'odd' } }
		]);
		render(Need, needProps({ shelf: async () => shelf, params: { need: 'own:odd' } }));
		const axis = await screen.findByRole('combobox', { name: 'Need axis' });
		expect(axis).toHaveValue('gci-2024');
	});
});

describe('beside the figure', () => {
	it('lists the field A to Z with gap and range, never a position', async () => {
		render(NeedPanel, needProps());
		const region = await screen.findByRole('region', { name: 'High need, little recorded' });
		const items = within(region).getAllByRole('listitem');
		expect(items.map((it) => it.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
			expect.stringMatching(/^Guinea 0\.88/),
			expect.stringMatching(/^Somalia 0\.97/)
		]);
	});

	it('shows the selected country with its areas and a way to report what is missing', async () => {
		const props = needProps({ selection: { kind: 'country', id: 'FJI' } });
		render(NeedPanel, props);
		const aside = await screen.findByRole('complementary', { name: 'Fiji' });
		expect(within(aside).getByText(/^Gap 0\.\d\d; 0\.\d\d–0\.\d\d over 18 settings/)).toBeVisible();
		expect(within(aside).getByText('too old')).toBeVisible();
		const reports = within(aside).getAllByRole('link', { name: /^Report a missing record/ });
		expect(reports.map((it) => it.getAttribute('aria-label'))).toEqual([
			'Report a missing record, capacity',
			'Report a missing record, cooperation'
		]);
		expect(within(aside).getByText('What is behind this: 3 initiatives')).toBeVisible();
	});

	it('says of a country that was not measured that need is not known', async () => {
		render(NeedPanel, needProps({ selection: { kind: 'country', id: 'NRU' } }));
		const aside = await screen.findByRole('complementary', { name: 'Nauru' });
		expect(within(aside).getByText(/need is not known, and is not guessed/)).toBeVisible();
	});
});

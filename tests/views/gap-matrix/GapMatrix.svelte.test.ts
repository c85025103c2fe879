import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';

import { NO_FILTER, type Filter } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import type { Selection } from '../../../src/domain/selection';
import { i18n } from '../../../src/i18n/i18n.svelte';
import GapMatrix, { answer } from '../../../src/views/gap-matrix/GapMatrix.svelte';
import type { ViewProps } from '../../../src/views/view';
import { fixtureDataset, TODAY } from '../../fixtures/dataset';

// Looking up roles among hundreds of elements is slow in jsdom, on a busy machine very slow.
vi.setConfig({ testTimeout: 20_000 });

beforeAll(() => i18n.need('gaps'));

const dataset = fixtureDataset();

const unused = () => Promise.reject(new Error('The matrix does not ask for this'));

function props(it: {
	params?: Record<string, string>;
	filter?: Partial<Filter>;
	selection?: Selection | null;
}) {
	return {
		dataset,
		reading: readDataset(dataset, { ...NO_FILTER, ...it.filter }, TODAY),
		id: null,
		params: it.params ?? {},
		selection: it.selection ?? null,
		onselect: vi.fn<ViewProps['onselect']>(),
		onparams: vi.fn<ViewProps['onparams']>(),
		onfilter: vi.fn<ViewProps['onfilter']>(),
		href: ({ route }) => `#/${route}`,
		listings: async () => [],
		register: unused,
		inWords: () => Promise.reject(new Error('not needed')),
		shelf: unused,
		rejected: [],
		kept: true,
		offline: { program: 'coming', lasting: false, askToLast: unused, install: null },
		forget: unused
	} satisfies ViewProps;
}

function show(it: Parameters<typeof props>[0] = {}) {
	const given = props(it);
	return { ...given, ...render(GapMatrix, given), user: userEvent.setup() };
}

const cell = (name: string) => screen.getByRole('button', { name });

describe('cells', () => {
	test('are grid cells with controls named by row, column and what is recorded', () => {
		show();
		const grid = screen.getByRole('grid', { name: 'Topic by subregion' });
		const names = [
			'Cybercrime, Eastern Africa: 3 initiatives',
			'Data protection, Micronesia: apparent gap, no record',
			'Incident management, Melanesia: 1 initiative',
			'Emerging technology, Melanesia: unknown, no record'
		];
		for (const name of names) {
			expect(cell(name).parentElement).toHaveAttribute('role', 'gridcell');
			expect(grid).toContainElement(cell(name));
		}
		expect(within(grid).getAllByRole('row')).toHaveLength(6);
		expect(within(grid).getByRole('rowheader', { name: 'Cybercrime' })).toBeVisible();
		expect(
			within(grid).getByRole('columnheader', { name: 'Eastern Africa: 7' })
		).toBeInTheDocument();
	});

	test('say in words why they are in their state', () => {
		show();
		expect(
			cell('Data protection, Micronesia: apparent gap, no record')
		).toHaveAccessibleDescription('Looking here, loaded in part, listing nothing: Meridian.');
		expect(cell('Emerging technology, Melanesia: unknown, no record')).toHaveAccessibleDescription(
			'No loaded inventory of projects has this in its scope.'
		);
		expect(cell('Incident management, Melanesia: 1 initiative')).toHaveAccessibleDescription(
			'1 of 2 places reached, known to 1 site. All of it has ended. Few records: one initiative only.'
		);
	});

	test('of single countries tell a confirmed gap and regional work', () => {
		show({ params: { cols: 'country' } });
		expect(cell('Cybercrime, Nauru: confirmed gap, no record')).toHaveAccessibleDescription(
			'Loaded in full and looking here, yet listing nothing: Harbour.'
		);
		expect(cell('Cybercrime, Vanuatu: regional work only, no record')).toBeVisible();
	});

	test('print fractions under fractional counting', () => {
		show({ filter: { count: 'fractional' } });
		expect(cell('Data protection, Western Africa: 0.5 initiatives')).toHaveTextContent('0.5');
	});

	test('count places in the other measure, and name both', () => {
		show({ params: { measure: 'places' } });
		expect(
			cell('Cybercrime, Eastern Africa: 3 initiatives and 2 of 4 places reached')
		).toHaveTextContent('2');
	});
});

describe('keyboard', () => {
	const names = () => screen.getAllByRole('button').filter((it) => it.dataset.row !== undefined);

	test('has one tab stop, and arrows, Home and End move it', async () => {
		const { user } = show();
		expect(names().filter((it) => it.tabIndex === 0)).toHaveLength(1);
		cell('Cybercrime, Western Africa: 2 initiatives').focus();
		await user.keyboard('{ArrowRight}');
		expect(cell('Cybercrime, Eastern Africa: 3 initiatives')).toHaveFocus();
		await user.keyboard('{End}');
		expect(document.activeElement).toHaveAccessibleName(/^Cybercrime, Micronesia/);
		await user.keyboard('{ArrowDown}{Home}');
		expect(document.activeElement).toHaveAccessibleName(/^Policy and strategy, Western Africa/);
		await user.keyboard('{Control>}{End}{/Control}');
		expect(document.activeElement).toHaveAccessibleName(/^Emerging technology, Micronesia/);
		await user.keyboard('{Control>}{Home}{/Control}');
		expect(cell('Cybercrime, Western Africa: 2 initiatives')).toHaveFocus();
		expect(names().filter((it) => it.tabIndex === 0)).toHaveLength(1);
	});

	test('typed letters lead to the row that begins with them', async () => {
		const { user } = show();
		cell('Cybercrime, Western Africa: 2 initiatives').focus();
		await user.keyboard('inc');
		expect(document.activeElement).toHaveAccessibleName(/^Incident management, Western Africa/);
	});

	test('Enter selects the cell, Esc lets it go', async () => {
		const selection: Selection = {
			kind: 'cell',
			row: { dimension: 'topic', id: 'cybercrime' },
			column: { dimension: 'subregion', id: 'eastern-africa' }
		};
		const first = show();
		cell('Cybercrime, Eastern Africa: 3 initiatives').focus();
		await first.user.keyboard('{Enter}');
		expect(first.onselect).toHaveBeenCalledWith(selection);
		first.unmount();

		const { user, onselect } = show({ selection });
		const selected = cell('Cybercrime, Eastern Africa: 3 initiatives');
		expect(selected.parentElement).toHaveAttribute('aria-selected', 'true');
		expect(selected).toHaveAttribute('tabindex', '0');
		selected.focus();
		await user.keyboard('{Escape}');
		expect(onselect).toHaveBeenCalledWith(null);
	});
});

describe('controls', () => {
	test('choose rows and columns; the other side’s dimension swaps them', async () => {
		const { user, onparams } = show();
		await user.selectOptions(screen.getByRole('combobox', { name: 'Columns' }), 'Year');
		expect(onparams).toHaveBeenCalledWith({ rows: 'topic', cols: 'year' });
		await user.selectOptions(screen.getByRole('combobox', { name: 'Rows' }), 'Subregion');
		expect(onparams).toHaveBeenCalledWith({ rows: 'subregion', cols: 'topic' });
	});

	test('switch order, measure, form and the dots of sites', async () => {
		const { user, onparams } = show();
		await user.click(screen.getByRole('radio', { name: 'Similar together' }));
		expect(onparams).toHaveBeenLastCalledWith({ order: 'similar' });
		await user.click(screen.getByRole('radio', { name: 'Places reached' }));
		expect(onparams).toHaveBeenLastCalledWith({ measure: 'places' });
		await user.click(screen.getByRole('radio', { name: 'Table' }));
		expect(onparams).toHaveBeenLastCalledWith({ form: 'table' });
		await user.click(screen.getByRole('checkbox', { name: /sites that know it/ }));
		expect(onparams).toHaveBeenLastCalledWith({ sites: '1' });
	});

	test('offer no order by region where no side is a place', () => {
		show({ params: { cols: 'users' } });
		expect(screen.queryByRole('radio', { name: 'Total and region' })).toBeNull();
		expect(screen.getByRole('radio', { name: 'Total' })).toBeChecked();
	});
});

test('the table twin holds the same numbers, and the states in words', () => {
	show({ params: { form: 'table' } });
	const row = screen.getByRole('row', { name: /^Cybercrime/ });
	expect(
		within(row)
			.getAllByRole('cell')
			.map((it) => it.textContent)
	).toEqual(['2', '3', '2', '1', '2', '8']);
	expect(screen.getAllByRole('cell', { name: 'apparent gap' })).toHaveLength(4);
});

test('the legend counts the cells of each state', () => {
	show();
	const legend = screen.getByRole('group', { name: 'Legend' });
	expect(legend).toHaveTextContent('4 cells apparent gap');
	expect(legend).toHaveTextContent('0 cells confirmed gap');
});

test('a summary says the same in words', () => {
	show();
	expect(screen.getByText(/20 recorded initiatives in 5 × 4 cells/)).toHaveTextContent(
		'4 cells are gaps: Incident management / Micronesia'
	);
});

describe('where nothing is left', () => {
	test('says what to clear, and clears it', async () => {
		const { user, onfilter } = show({ filter: { topic: ['emerging-tech'], from: 2050 } });
		expect(screen.queryByRole('grid')).toBeNull();
		await user.click(screen.getByRole('button', { name: 'Clear: topic' }));
		expect(onfilter).toHaveBeenCalledWith({ topic: [] });
		await user.click(screen.getByRole('button', { name: 'Clear: years' }));
		expect(onfilter).toHaveBeenCalledWith({ from: null, to: null });
	});

	test('leads back from a dimension without values', async () => {
		const { user, onparams } = show({
			params: { rows: 'funder' },
			filter: { implementer: ['oxford'], topic: ['data-protection'] }
		});
		expect(screen.queryByRole('grid')).toBeNull();
		await user.click(screen.getByRole('button', { name: 'Back to topic by subregion' }));
		expect(onparams).toHaveBeenCalledWith({ rows: null, cols: null });
	});
});

test('the answer is the finding of the chosen dimensions', () => {
	const { reading } = props({});
	expect(answer({ reading, params: { cols: 'year' } })).toBe(
		'28 of 65 pairs of topic and year have no record'
	);
});

describe('the lens on how good the record is', () => {
	test('is put on by its switch', async () => {
		const { onparams, user } = show();
		const lens = screen.getByRole('button', { name: 'Record quality' });
		expect(lens).toHaveAttribute('aria-pressed', 'false');
		await user.click(lens);
		expect(onparams).toHaveBeenCalledWith({ lens: 'record' });
	});

	test('fades by the record, not by the count, and says what a faded cell rests on', () => {
		show({ params: { lens: 'record' } });
		const crime = cell('Cybercrime, Eastern Africa: 3 initiatives');
		expect(crime.title).toMatch(/Record: median age .* with dates, .* with a budget\./);
		expect(screen.getByRole('group', { name: 'Record quality' })).toHaveTextContent(
			'two weaknesses'
		);
	});

	test('gives the same numbers in the table, whose rows open their cell', async () => {
		const { onselect, user } = show({ params: { lens: 'record', form: 'table' } });
		const table = screen.getByRole('table', { name: 'How good the record is' });
		const row = within(table)
			.getAllByRole('row')
			.find(({ textContent }) => /Cybercrime\s*Eastern Africa/.test(textContent ?? ''))!;
		await user.click(within(row).getByRole('button'));
		expect(onselect).toHaveBeenCalledWith({
			kind: 'cell',
			row: { dimension: 'topic', id: 'cybercrime' },
			column: { dimension: 'subregion', id: 'eastern-africa' }
		});
	});
});

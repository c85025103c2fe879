import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { applyDecisions } from '../../../src/domain/decisions/apply';
import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import type { Register } from '../../../src/domain/register';
import { i18n } from '../../../src/i18n/i18n.svelte';
import Measures, { answer, Aside } from '../../../src/views/measures/Measures.svelte';
import type { ViewProps } from '../../../src/views/view';
import { MEASURES, measuresDataset } from '../../domain/measures/world';
import { TODAY } from '../../fixtures/dataset';
import { listing, pageProps } from '../../fixtures/view-props';

const dataset = measuresDataset();
const oceania = readDataset(dataset, { ...NO_FILTER, group: ['oceania'] }, TODAY);

function props(change: Partial<ViewProps> = {}): ViewProps {
	return {
		...pageProps({}, {}, dataset),
		reading: oceania,
		register: () => Promise.resolve(MEASURES as Register),
		listings: (ids) =>
			Promise.resolve(ids.map((id) => listing({ id, initiative: id.replace('-listing', '') }))),
		...change
	};
}

beforeAll(async () => {
	await i18n.use('en');
	await i18n.need('measures', 'profiles');
});

describe('the view of measures', () => {
	it('lists every measure, and opens one', async () => {
		const onparams = vi.fn();
		render(Measures, props({ onparams }));
		const button = await screen.findByRole('button', { name: /Response/, pressed: false });
		await fireEvent.click(button);
		expect(onparams).toHaveBeenCalledWith({ measure: 'response' });
	});

	it('has one tab stop in the grid, and arrows move it', async () => {
		const onselect = vi.fn();
		render(Measures, props({ onselect }));
		const grid = await screen.findByRole('grid', { name: 'Measures by place' });
		const stops = () =>
			within(grid)
				.getAllByRole('button')
				.filter((cell) => cell.tabIndex === 0);
		expect(stops()).toHaveLength(1);
		expect(stops()[0]).toHaveAccessibleName(/^Contacts, Fiji: 1 initiative/);
		await fireEvent.keyDown(stops()[0]!, { key: 'ArrowRight' });
		expect(stops()[0]).toHaveAccessibleName(/^Response, Fiji/);
		await fireEvent.click(stops()[0]!);
		expect(onselect).toHaveBeenCalledWith({
			kind: 'cell',
			row: { dimension: 'measure', id: 'response' },
			column: { dimension: 'country', id: 'FJI' }
		});
	});

	it('opens the measure from the counts of work that names no country', async () => {
		const onparams = vi.fn();
		render(Measures, props({ onparams }));
		const grid = await screen.findByRole('grid', { name: 'Measures by place' });
		const wider = within(grid).getByRole('button', {
			name: /^Response, Global, wider, or no place stated: \d+ initiatives?$/
		});
		await fireEvent.click(wider);
		expect(onparams).toHaveBeenCalledWith({ measure: 'response' });
		expect(
			within(grid).getAllByRole('button', { name: /no country.*: none recorded$/ }).length
		).toBeGreaterThan(0);
	});

	it('reaches those counts by the arrows, above the places', async () => {
		render(Measures, props());
		const first = await screen.findByRole('button', { name: /^Contacts, Fiji: 1 initiative/ });
		await fireEvent.keyDown(first, { key: 'ArrowUp' });
		expect(document.activeElement).toHaveAccessibleName(/^Contacts, Names no country/);
		await fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
		expect(document.activeElement).toHaveAccessibleName(/^Contacts, Global, wider/);
	});

	it('has the same numbers and states as a table', async () => {
		render(Measures, props({ params: { form: 'table' } }));
		const table = await screen.findByRole('table', { name: 'Measures by place' });
		const row = within(table).getByRole('row', { name: /^Fiji/ });
		expect(
			within(row)
				.getAllByRole('cell')
				.map((cell) => cell.textContent?.trim())
		).toEqual([
			'1 initiative, 1 by a reviewed match',
			'1 initiative, through topics only',
			'unknown'
		]);
	});

	it('counts wider topics by a switch', async () => {
		const onparams = vi.fn();
		render(Measures, props({ onparams }));
		await fireEvent.click(await screen.findByRole('radio', { name: 'counted' }));
		expect(onparams).toHaveBeenCalledWith({ wide: '1' });
	});

	it('says when the register cannot be read', async () => {
		render(Measures, props({ register: () => Promise.reject(new Error('gone')) }));
		expect(await screen.findByText('The measures could not be read')).toBeVisible();
	});

	it('states its subject until the register is there, then the finding', () => {
		const { reading, params } = props();
		expect(answer({ reading, params, readRegister: null })).toMatch(/^Which of the eleven/);
		expect(answer({ reading, params, readRegister: MEASURES as Register })).toMatch(/^Oceania: /);
	});
});

describe('the panel', () => {
	it('gives each record of a cell its reason and its source', async () => {
		const selection = {
			kind: 'cell',
			row: { dimension: 'measure', id: 'contacts' },
			column: { dimension: 'country', id: 'FJI' }
		} as const;
		render(Aside, props({ selection }));
		const panel = await screen.findByRole('complementary', { name: 'Contacts, Fiji' });
		expect(within(panel).getByRole('link', { name: 'Contacts of Fiji' })).toBeVisible();
		expect(within(panel).getByText('Names contacts.')).toBeVisible();
		expect(await within(panel).findByRole('link', { name: /meridian\.example/ })).toBeVisible();
	});

	it('gives the source also where the reader has merged the initiative into another', async () => {
		const { dataset: merged } = applyDecisions(dataset, [
			{
				a: 'fiji-team-listing',
				b: 'kenya-women-listing',
				verdict: 'same',
				choice: {},
				who: '',
				why: '',
				when: '',
				release: ''
			}
		]);
		const reading = readDataset(merged, { ...NO_FILTER, group: ['oceania'] }, TODAY);
		const selection = {
			kind: 'cell',
			row: { dimension: 'measure', id: 'women' },
			column: { dimension: 'country', id: 'FJI' }
		} as const;
		render(Aside, props({ dataset: merged, reading, selection }));
		const panel = await screen.findByRole('complementary', { name: 'Women, Fiji' });
		expect(await within(panel).findByRole('link', { name: /meridian\.example/ })).toBeVisible();
	});

	it('gives a measure its topics and the work beyond the places', async () => {
		render(Aside, props({ params: { measure: 'response' } }));
		const panel = await screen.findByRole('complementary', { name: 'Response' });
		expect(within(panel).getAllByText(/means nearly the same/)).toHaveLength(3);
		expect(within(panel).getByRole('link', { name: 'Teams everywhere' })).toBeVisible();
	});

	it('says so where a selection is not on show', async () => {
		const selection = {
			kind: 'cell',
			row: { dimension: 'measure', id: 'contacts' },
			column: { dimension: 'country', id: 'KEN' }
		} as const;
		render(Aside, props({ selection }));
		expect(await screen.findByText(/not shown under the present filters/)).toBeVisible();
	});
});

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import CoverageMap from '../../../src/views/coverage-map/CoverageMap.svelte';
import { smallWorldFile } from '../../fixtures/small-world';
import { propsOf } from './props';

// Looking roles up in a whole figure is slow in jsdom, more so on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => {
	vi.stubGlobal('fetch', async () => new Response(smallWorldFile()));
	// jsdom has no layout: every box is as wide as a figure on a desktop.
	vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(792);
});

describe('the coverage map', () => {
	it('names every place with what is recorded', async () => {
		render(CoverageMap, propsOf());
		const map = await screen.findByRole('group', { name: /^World map/ });
		const names = within(map)
			.getAllByRole('button')
			.map((it) => it.getAttribute('aria-label'));
		expect(names).toHaveLength(12);
		expect(names).toEqual(
			expect.arrayContaining([
				'Kenya: 5 initiatives',
				'Nauru: no record',
				'Guinea: no record',
				'Vanuatu: no record, regional work only',
				'Somalia: no record, unknown',
				'United States: 1 initiative, out of scope'
			])
		);
	});

	it('is one tab stop, arrows move on, Enter opens', async () => {
		const props = propsOf({ selection: { kind: 'country', id: 'KEN' } });
		const user = userEvent.setup();
		render(CoverageMap, props);
		const kenya = await screen.findByRole('button', { name: 'Kenya: 5 initiatives' });
		const map = screen.getByRole('group', { name: /^World map/ });
		const stops = within(map)
			.getAllByRole('button')
			.filter((it) => it.getAttribute('tabindex') === '0');
		expect(stops.map((it) => it.getAttribute('data-iso3'))).toEqual(['KEN']);
		expect(kenya).toHaveAttribute('aria-current', 'true');

		kenya.focus();
		await user.keyboard('{ArrowUp}');
		expect(document.activeElement).not.toBe(kenya);
		await user.keyboard('f{Enter}');
		expect(props.onselect).toHaveBeenLastCalledWith({ kind: 'country', id: 'FJI' });
	});

	it('follows a change of filter without drawing an outline anew', async () => {
		const { rerender } = render(CoverageMap, propsOf());
		const kenya = await screen.findByRole('button', { name: 'Kenya: 5 initiatives' });
		const outline = kenya.getAttribute('d');
		await rerender(propsOf({}, { topic: ['cybercrime'] }));
		expect(kenya).toHaveAccessibleName('Kenya: 2 initiatives');
		expect(kenya.getAttribute('d')).toBe(outline);
	});

	it('has the same numbers in its table', async () => {
		render(CoverageMap, propsOf({ params: { form: 'table' } }));
		const row = screen.getByRole('row', { name: /^Kenya/ });
		expect(
			within(row)
				.getAllByRole('cell')
				.map((it) => it.textContent)
		).toEqual(['Eastern Africa', 'recorded work', '5', '3', '2', '3', '50%']);
	});

	it('has every state as a tile with the same name', () => {
		render(CoverageMap, propsOf({ params: { form: 'tiles' } }));
		expect(screen.getByRole('button', { name: 'Kenya: 5 initiatives' })).toBeInTheDocument();
		expect(screen.getByText('5 of 7 with recorded work')).toBeInTheDocument();
	});

	it('switches a class of the key on and off', async () => {
		const props = propsOf();
		const user = userEvent.setup();
		const { rerender } = render(CoverageMap, props);
		await user.click(screen.getByRole('button', { name: 'confirmed gap: 1 place' }));
		expect(props.onparams).toHaveBeenCalledWith({ lit: 'gap-confirmed' });
		await rerender({ params: { form: 'map', lit: 'gap-confirmed' } });
		expect(screen.getByRole('button', { name: 'confirmed gap: 1 place' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
	});

	it('says what to clear when nothing is left', async () => {
		const props = propsOf({ params: { form: 'tiles' } }, { q: 'nothing like it' });
		const user = userEvent.setup();
		render(CoverageMap, props);
		await user.click(screen.getByRole('button', { name: 'Clear text' }));
		expect(props.onfilter).toHaveBeenCalledWith({ q: '' });
	});

	it('opens the records behind a part of the lane', async () => {
		const user = userEvent.setup();
		render(CoverageMap, propsOf());
		await user.click(screen.getByRole('button', { name: 'Melanesian group: 1 initiative' }));
		const records = screen.getByRole('region', { name: 'Melanesian group' });
		expect(
			within(records).getByRole('link', { name: 'Joint exercise of the Melanesian group' })
		).toBeInTheDocument();
	});
});

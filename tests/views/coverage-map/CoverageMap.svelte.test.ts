import { fireEvent, render, screen, within } from '@testing-library/svelte';
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

	describe('shows the chosen places closely', () => {
		const cameraOf = () =>
			screen
				.getByRole('group', { name: /^World map/ })
				.querySelector('g[transform]')!
				.getAttribute('transform')!;
		const scaleOf = (transform: string) => Number(/scale\(([\d.]+)\)/.exec(transform)![1]);
		const whole = 792 / 2000;
		/** A reader who asks for less motion: cameras jump. */
		const stillness = () =>
			vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {} }));

		it('in one piece, and stays there under every other filter', async () => {
			const pacific = { group: ['oceania'] };
			const { rerender } = render(CoverageMap, propsOf({}, pacific));
			const fiji = await screen.findByRole('button', { name: /^Fiji/ });
			expect(screen.getByRole('radio', { name: 'Pacific' })).toBeChecked();
			const camera = cameraOf();
			expect(scaleOf(camera)).toBeGreaterThan(whole * 1.3);
			await rerender(propsOf({}, { ...pacific, topic: ['cybercrime'] }));
			expect(cameraOf()).toBe(camera);
			expect(fiji).toBeInTheDocument();
		});

		it('with a way back to the whole world and again, which the address keeps', async () => {
			stillness();
			const props = propsOf({}, { group: ['oceania'] });
			const user = userEvent.setup();
			const { rerender } = render(CoverageMap, props);
			const button = await screen.findByRole('button', { name: 'Whole world' });
			await user.click(button);
			expect(props.onparams).toHaveBeenLastCalledWith({
				zoom: 'world',
				centre: 'pacific',
				at: null
			});
			await rerender({ params: { form: 'map', zoom: 'world', centre: 'pacific' } });
			expect(scaleOf(cameraOf())).toBeCloseTo(whole);
			expect(button).toHaveFocus();
			expect(button).toHaveAccessibleName('Chosen places');
			await user.click(button);
			expect(props.onparams).toHaveBeenLastCalledWith({ zoom: null, centre: null, at: null });
		});

		it('but not where nothing is chosen', async () => {
			render(CoverageMap, propsOf({}, { topic: ['cybercrime'] }));
			await screen.findByRole('button', { name: /^Fiji/ });
			expect(scaleOf(cameraOf())).toBeCloseTo(whole);
			expect(screen.getByRole('button', { name: 'Whole world' })).toHaveAttribute(
				'aria-disabled',
				'true'
			);
		});
	});

	describe('looks where the address says', () => {
		const map = () => screen.findByRole('group', { name: /^World map/ });
		const cameraOf = async () =>
			(await map()).querySelector('g[transform]')!.getAttribute('transform')!;
		const at = (text: string) => ({ params: { form: 'map', at: text } });
		beforeEach(() => {
			vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {} }));
			vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
			return () => void vi.useRealTimers();
		});

		it('also where the filter chose other places, and anew when it changes', async () => {
			const { rerender } = render(CoverageMap, propsOf(at('36.8,-1.3,6'), { country: ['FJI'] }));
			const kenya = await cameraOf();
			expect(kenya).toContain(`scale(${(792 / 2000) * 6})`);
			await rerender(at('178,-17,6'));
			expect(await cameraOf()).not.toBe(kenya);
			await rerender(at('36.8,-1.3,6'));
			expect(await cameraOf()).toBe(kenya);
		});

		it('which is written once a movement by hand has ended, and moves nothing then', async () => {
			const props = propsOf();
			const { rerender } = render(CoverageMap, props);
			const wheel = { deltaY: -300, ctrlKey: true, clientX: 400, clientY: 150 };
			for (let turn = 0; turn < 3; turn++) {
				await fireEvent.wheel(await map(), wheel);
				vi.advanceTimersByTime(100);
			}
			expect(props.onparams).not.toHaveBeenCalled();
			vi.advanceTimersByTime(500);
			expect(props.onparams).toHaveBeenCalledTimes(1);
			const [change] = vi.mocked(props.onparams).mock.calls[0]!;
			const camera = await cameraOf();
			await rerender(at(change.at!));
			expect(await cameraOf()).toBe(camera);
		});

		it('until the whole world is asked for, or reached by hand', async () => {
			const props = propsOf(at('36.8,-1.3,6'));
			render(CoverageMap, props);
			await fireEvent.click(await screen.findByRole('button', { name: 'Whole world' }));
			expect(props.onparams).toHaveBeenLastCalledWith({ zoom: null, centre: null, at: null });
			const wheel = { deltaY: 3000, ctrlKey: true, clientX: 400, clientY: 150 };
			await fireEvent.wheel(await map(), wheel);
			vi.advanceTimersByTime(500);
			expect(props.onparams).toHaveBeenLastCalledWith({ at: null });
		});
	});

	it('outlines the places of what was selected in another view', async () => {
		const selection = {
			kind: 'cell',
			row: { dimension: 'topic', id: 'cybercrime' },
			column: { dimension: 'subregion', id: 'eastern-africa' }
		} as const;
		const { container, rerender } = render(CoverageMap, propsOf({ selection }));
		expect(screen.getByText('Outlined: the 4 places of the selected cell.')).toBeInTheDocument();
		await screen.findByRole('button', { name: /^Fiji/ });
		expect(container.querySelectorAll('path.brushed, .hovered-ring.brushed')).toHaveLength(4);
		await rerender({ selection: null });
		expect(container.querySelectorAll('.brushed')).toHaveLength(0);
	});

	it('leads from a map without gaps to what runs now', async () => {
		const props = propsOf({}, { country: ['KEN', 'TZA'] });
		const user = userEvent.setup();
		render(CoverageMap, props);
		await user.click(screen.getByRole('button', { name: 'Show what runs now' }));
		expect(props.onparams).toHaveBeenCalledWith({ when: 'running' });
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

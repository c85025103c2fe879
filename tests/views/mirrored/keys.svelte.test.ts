import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { i18n } from '../../../src/i18n/i18n.svelte';
import GapMatrix from '../../../src/views/gap-matrix/GapMatrix.svelte';
import Need from '../../../src/views/need/Need.svelte';
import Network from '../../../src/views/network/Network.svelte';
import { pageProps } from '../../fixtures/view-props';
import { needProps } from '../need/props';

vi.setConfig({ testTimeout: 20_000 });

beforeAll(() => i18n.use('ar'));
afterEach(cleanup);
afterAll(() => i18n.use('en'));
let width = 792;
beforeEach(() => {
	width = 792;
	// jsdom has no layout.
	vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(() => width);
});

/** The element that has the focus, and the x that its `transform` moves it to. */
function focused(): { element: Element; x: number } {
	const element = document.activeElement!;
	const [, x] = /translate\((-?[\d.]+)/.exec(element.getAttribute('transform') ?? '') ?? [];
	return { element, x: Number(x) };
}

const find = (selector: string) => document.querySelector<HTMLElement & SVGElement>(selector)!;

describe('in Arabic', () => {
	it('the first column of the matrix of actors is at the right, and arrows go where they point', async () => {
		const user = userEvent.setup();
		render(Network, pageProps({ params: { form: 'matrix' } }));
		find('[data-cell="0-0"]').focus();
		const first = focused();
		await user.keyboard('{ArrowLeft}');
		const second = focused();
		expect(second.element).toHaveAttribute('data-cell', '0-1');
		expect(second.x).toBeLessThan(first.x);
		await user.keyboard('{ArrowRight}');
		expect(focused().element).toHaveAttribute('data-cell', '0-0');
		await user.keyboard('{End}');
		expect(focused().x).toBeLessThan(second.x);
	});

	it('those who fund stand at the right, and the left arrow leads to those who implement', async () => {
		const user = userEvent.setup();
		render(Network, pageProps());
		const barOf = (element: Element) => Number(element.querySelector('.bar')!.getAttribute('x'));
		find('.node[tabindex="0"]').focus();
		const funder = barOf(document.activeElement!);
		await user.keyboard('{ArrowLeft}');
		const implementer = barOf(document.activeElement!);
		expect(funder).toBeGreaterThan(implementer);
		await user.keyboard('{ArrowRight}');
		expect(barOf(document.activeElement!)).toBe(funder);
	});

	it('the arrows of the gap matrix lead along its mirrored rows', async () => {
		const user = userEvent.setup();
		width = 0;
		render(GapMatrix, pageProps());
		const at = () => (document.activeElement as HTMLElement).dataset.column;
		find('[data-column][tabindex="0"]').focus();
		await user.keyboard('{Home}{ArrowLeft}');
		expect(at()).toBe('1');
		await user.keyboard('{ArrowRight}');
		expect(at()).toBe('0');
		await user.keyboard('{ArrowRight}');
		expect(at()).toBe('0');
	});

	it('coverage grows to the left, and the arrows follow what is seen', async () => {
		const user = userEvent.setup();
		render(Need, needProps());
		const scatter = (await screen.findAllByRole('group')).find((it) => it.querySelector('.dot'))!;
		const dots = [...scatter.querySelectorAll<SVGElement>('.dot')];
		dots[0]!.focus();
		const before = focused().x;
		await user.keyboard('{ArrowLeft}');
		const after = focused();
		if (after.element === dots[0]) await user.keyboard('{ArrowRight}');
		const moved = focused();
		expect(moved.element).not.toBe(dots[0]);
		if (after.element === dots[0]) expect(moved.x).toBeGreaterThan(before);
		else expect(after.x).toBeLessThan(before);
		const more = [...scatter.querySelectorAll('text')].find((it) => it.textContent.includes('←'))!;
		expect(Number(more.getAttribute('x'))).toBeLessThan(100);
	});
});

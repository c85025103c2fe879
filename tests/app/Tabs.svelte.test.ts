import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import Tabs from '../../src/app/Tabs.svelte';
import { TABS } from '../../src/app/views';

/** A line on which so many tabs fit. */
let fit = TABS.length as number;

beforeEach(() => {
	vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(function (
		this: HTMLElement
	) {
		const siblings = [...(this.parentElement?.children ?? [])];
		return siblings.indexOf(this) < fit ? 0 : 47;
	});
	vi.stubGlobal(
		'ResizeObserver',
		class {
			constructor(private readonly tell: () => void) {}
			observe = () => this.tell();
			disconnect = () => undefined;
		}
	);
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const hrefOf = (tab: string) => `#/${tab}`;

it('offers no button when every tab fits', () => {
	fit = TABS.length;
	const { container } = render(Tabs, { current: 'map', hrefOf });
	expect(container.querySelector('.more')).toHaveClass('out');
	expect(screen.getByRole('link', { name: 'Map' })).toHaveAttribute('aria-current', 'page');
});

it('puts behind the button what does not fit, and nothing else', async () => {
	fit = 3;
	render(Tabs, { current: 'map', hrefOf });
	await userEvent.click(await screen.findByRole('button', { name: 'More' }));
	const rest = within(screen.getByRole('group', { name: 'More' }));
	expect(rest.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
		TABS.slice(3).map(hrefOf)
	);
});

it('names the open view on the button when its tab is behind it', async () => {
	fit = 2;
	render(Tabs, { current: 'about', hrefOf });
	const button = await screen.findByRole('button', { name: 'About' });
	await userEvent.click(button);
	await userEvent.keyboard('{Escape}');
	expect(screen.queryByRole('group', { name: 'More' })).not.toBeInTheDocument();
	expect(button).toHaveFocus();
});

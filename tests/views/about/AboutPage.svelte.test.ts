import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { i18n } from '../../../src/i18n/i18n.svelte';
import AboutPage, { answer } from '../../../src/views/about/AboutPage.svelte';
import { REFERENCE } from '../../fixtures/reference';
import { pageProps } from '../../fixtures/view-props';

it('explains every state in the words that the pictures use', () => {
	render(AboutPage, pageProps());
	for (const meaning of Object.values(i18n.m.stateMeaning)) {
		expect(screen.getByText(meaning)).toBeVisible();
	}
});

it('defines every topic of the reference', () => {
	render(AboutPage, pageProps());
	for (const { definition } of REFERENCE.topics) {
		expect(screen.getByText(definition)).toBeVisible();
	}
});

it('has a heading of its own', () => {
	expect(answer()).not.toBe('');
});

it('turns keys that act alone off and on again', async () => {
	const onparams = vi.fn();
	const view = render(AboutPage, pageProps({ onparams }));
	const box = screen.getByRole('checkbox', { name: 'Single keys are on' });
	expect(box).toBeChecked();
	await userEvent.click(box);
	expect(onparams).toHaveBeenLastCalledWith({ keys: 'off' });
	await view.rerender({ params: { keys: 'off' } });
	await userEvent.click(box);
	expect(onparams).toHaveBeenLastCalledWith({ keys: null });
});

import { afterEach, expect, it, vi } from 'vitest';

import { i18n } from '../../src/i18n/i18n.svelte';
import { WantedLanguage } from '../../src/app/wanted-language.svelte';

afterEach(async () => {
	vi.restoreAllMocks();
	await i18n.use('en');
});

it('goes back to a language that is chosen again before another has come', async () => {
	const wanted = new WantedLanguage();
	wanted.ask('fr');
	wanted.ask('en');
	await i18n.need();
	await vi.waitFor(() => expect(document.documentElement.hasAttribute('data-pending')).toBe(false));
	expect(i18n.locale).toBe('en');
	expect(document.documentElement.lang).toBe('en');
});

it('tells a language that cannot be had, until another is asked for', async () => {
	const wanted = new WantedLanguage();
	vi.spyOn(i18n, 'use').mockRejectedValueOnce(new Error('no network'));
	wanted.ask('fr');
	await vi.waitFor(() => expect(wanted.failed).toBe('fr'));
	wanted.ask('en');
	expect(wanted.failed).toBeNull();
});

it('fetches a language that could not be had when it is asked for again', async () => {
	const wanted = new WantedLanguage();
	vi.spyOn(i18n, 'use').mockRejectedValueOnce(new Error('no network'));
	wanted.ask('fr');
	await vi.waitFor(() => expect(wanted.failed).toBe('fr'));
	wanted.ask('fr');
	await vi.waitFor(() => expect(i18n.locale).toBe('fr'));
	expect(wanted.failed).toBeNull();
});

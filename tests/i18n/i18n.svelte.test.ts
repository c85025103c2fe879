import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { i18n } from '../../src/i18n/i18n.svelte';
import type * as Russian from '../../src/i18n/ru';

/** Lets a test say when Russian has come. */
const russian = vi.hoisted(() => {
	let open = () => {};
	let held = Promise.resolve();
	return {
		hold: () => (held = new Promise<void>((resolve) => (open = resolve))),
		release: () => open(),
		held: () => held
	};
});

vi.mock('../../src/i18n/ru', async (original) => {
	const { ru } = await original<typeof Russian>();
	const map = async () => {
		await russian.held();
		return ru.parts.map();
	};
	return { ru: { ...ru, parts: { ...ru.parts, map } } };
});

beforeEach(() => i18n.use('en'));
afterEach(() => i18n.use('en'));

it('brings the parts that are needed along into another language', async () => {
	await i18n.need('map');
	await i18n.use('fr');
	expect(i18n.locale).toBe('fr');
	expect(i18n.m.mapFinding).toBeDefined();
});

it('does not let a slow language replace one that was chosen after it', async () => {
	await i18n.need('map');
	russian.hold();
	const slow = i18n.use('ru');
	await i18n.use('es');
	russian.release();
	await slow;
	expect(i18n.locale).toBe('es');
});

it('opens a view in the language that is shown while another one hangs', async () => {
	await i18n.need('map');
	russian.hold();
	const slow = i18n.use('ru');
	await i18n.need('gaps');
	expect(i18n.locale).toBe('en');
	expect(i18n.m.gapsRows).toBeDefined();
	russian.release();
	await slow;
	expect(i18n.locale).toBe('ru');
	expect(i18n.m.gapsRows).toBeDefined();
});

it('loads several parts that are asked for at once', async () => {
	await Promise.all([i18n.need('terms'), i18n.need('measures'), i18n.need('practice')]);
	expect(Object.keys(i18n.m)).toEqual(
		expect.arrayContaining(['termsTitle', 'measuresTitleNone', 'practiceStatedFigure'])
	);
});

it('keeps the names of the release as one object while more of a language comes', async () => {
	await i18n.use('fr');
	const { reference } = i18n;
	expect(reference).not.toBeNull();
	let seen = 0;
	const stop = $effect.root(() => {
		$effect(() => {
			void i18n.reference;
			seen += 1;
		});
	});
	flushSync();
	await i18n.need('practice', 'words');
	flushSync();
	expect(i18n.reference).toBe(reference);
	expect(seen).toBe(1);
	stop();

	await i18n.use('es');
	expect(i18n.reference).not.toBe(reference);
	await i18n.use('en');
	expect(i18n.reference).toBeNull();
});

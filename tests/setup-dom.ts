import { configure } from '@testing-library/svelte';
import '@testing-library/jest-dom/vitest';

import { en, type Part } from '../src/i18n/en';
import { i18n } from '../src/i18n/i18n.svelte';

// What Svelte's size bindings and the theme need and jsdom does not have.
globalThis.ResizeObserver ??= class {
	observe() {}
	unobserve() {}
	disconnect() {}
};
globalThis.matchMedia ??= (media) =>
	Object.assign(new EventTarget(), {
		media,
		matches: false,
		onchange: null,
		addListener() {},
		removeListener() {}
	});

await i18n.use('en');
await i18n.need(...(Object.keys(en.parts) as Part[]));

// A slow machine is no failure: what is waited for may take its time.
configure({ asyncUtilTimeout: 10_000 });

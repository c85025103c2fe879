import { afterEach, expect, it, vi } from 'vitest';

import { keepCopy, readCopy } from '../../src/geo/kept-copy';

afterEach(() => {
	vi.unstubAllGlobals();
});

it('gives back what it kept', async () => {
	const files = new Map<string, Response>();
	const store = {
		put: async (url: string, file: Response) => void files.set(url, file),
		match: async (url: string) => files.get(url)
	};
	vi.stubGlobal('caches', { open: async () => store });

	await keepCopy('world.json', 'a map');
	expect(await readCopy('world.json')).toBe('a map');
	expect(await readCopy('other.json')).toBeNull();
});

it.each([
	['has no cache', undefined],
	['refuses', { open: () => Promise.reject(new DOMException('denied', 'SecurityError')) }]
])('keeps nothing, without complaint, where the browser %s', async (_, caches) => {
	vi.stubGlobal('caches', caches);
	await keepCopy('world.json', 'a map');
	expect(await readCopy('world.json')).toBeNull();
});

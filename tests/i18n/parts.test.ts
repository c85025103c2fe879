import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { en, type Part } from '../../src/i18n/en';

/** The parts that each view asks for, as `src/app/views.ts` has it. */
const NEEDED = new Map(
	[
		...readFileSync('src/app/views.ts', 'utf8').matchAll(/views\/([\w-]+)\/\w+\.svelte'([^)]*)\)/g)
	].map(([, folder, parts]) => [
		folder!,
		[...parts!.matchAll(/'(\w+)'/g)].map(([, part]) => part as Part)
	])
);

/** The names of all texts, and the texts used by the files in a folder. */
async function keysOf(parts: readonly Part[]): Promise<Set<string>> {
	const texts = await Promise.all(parts.map((part) => en.parts[part]()));
	return new Set([en.core, ...texts].flatMap((part) => Object.keys(part)));
}

function usedIn(folder: string): [file: string, key: string][] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|svelte)$/.test(file))
		.flatMap((file) =>
			[...readFileSync(join(folder, file), 'utf8').matchAll(/\bm\.(\w+)/g)].map(
				([, key]): [string, string] => [file, key!]
			)
		);
}

const EVERY = await keysOf(Object.keys(en.parts) as Part[]);

it('finds the views', () => {
	expect(NEEDED.size).toBeGreaterThan(5);
});

it('gives no two texts the same name', async () => {
	const parts = await Promise.all(Object.values(en.parts).map((part) => part()));
	const names = [en.core, ...parts].flatMap((part) => Object.keys(part));
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it.each([
	['app', 'src/app', []],
	...[...NEEDED].map(([view, parts]) => [view, `src/views/${view}`, parts])
] as [string, string, Part[]][])(
	'%s uses only texts that are loaded with it',
	async (_, folder, parts) => {
		const loaded = await keysOf(parts);
		const missing = usedIn(folder).filter(([, key]) => EVERY.has(key) && !loaded.has(key));
		expect(missing).toEqual([]);
	}
);

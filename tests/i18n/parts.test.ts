import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect, it } from 'vitest';

import { ENTRIES } from '../../src/app/entries';
import { en, type Part } from '../../src/i18n/en';

/** Where the pages stand with the parts that each asks for. */
const LISTS = ['src/app/views.ts', 'src/app/entries.ts'];
const NEEDED = new Map(
	LISTS.flatMap((file) => [
		...readFileSync(file, 'utf8').matchAll(/import\('(\.[^']+\.svelte)'\)([^)]*)\)/g)
	]).map(([, page, parts]): [string, Part[]] => [
		dirname(join('src/app', page!)),
		[...parts!.matchAll(/'(\w+)'/g)].map(([, part]) => part as Part)
	])
);

/** The names of the texts that are there once these parts are. */
async function keysOf(parts: readonly Part[]): Promise<Set<string>> {
	const texts = await Promise.all(parts.map((part) => en.parts[part]()));
	return new Set([en.core, ...texts].flatMap((part) => Object.keys(part)));
}

/** The files of a folder, and the shared pieces that they draw with. */
function filesFrom(folder: string): Set<string> {
	const files = new Set<string>();
	const visit = (file: string) => {
		if (files.has(file)) return;
		files.add(file);
		for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.svelte)'/g)) {
			const target = join(dirname(file), path!);
			// A module with runes is imported as `.svelte` too.
			if (target.startsWith('src/ui/')) visit(existsSync(target) ? target : `${target}.ts`);
		}
	};
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|svelte)$/.test(file))
		.forEach((file) => visit(join(folder, file)));
	return files;
}

/** Files that run only once something is taken away, and the texts of that have come. */
const TAKES = /^src\/(app\/take\/|views\/[^/]+\/slide\.ts$)/;

/** Parts that a file asks for itself, or, below the shell, a file of its folder does. */
function askedIn(file: string): Part[] {
	const folder = dirname(file);
	const files =
		folder === 'src/ui' || folder === 'src/app'
			? [file]
			: readdirSync(folder).flatMap((name) =>
					/\.(ts|svelte)$/.test(name) ? join(folder, name) : []
				);
	const asked = files.flatMap((one) =>
		[...readFileSync(one, 'utf8').matchAll(/i18n\.need\('(\w+)'\)/g)].map(
			([, part]) => part as Part
		)
	);
	return TAKES.test(file) ? ['take', ...asked] : asked;
}

const EVERY = await keysOf(Object.keys(en.parts) as Part[]);

it('finds the views', () => {
	expect(NEEDED.size).toBe(Object.keys(ENTRIES).length);
});

it('gives no two texts the same name', async () => {
	const parts = await Promise.all(Object.values(en.parts).map((part) => part()));
	const names = [en.core, ...parts].flatMap((part) => Object.keys(part));
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it.each<[folder: string, parts: readonly Part[]]>([['src/app', []], ...NEEDED])(
	'%s uses only texts that are loaded with it',
	async (folder, parts) => {
		const files = [...filesFrom(folder)].filter(
			(file) => folder !== 'src/app' || !NEEDED.has(dirname(file))
		);
		const missing = await Promise.all(
			files.map(async (file) => {
				const loaded = await keysOf([...parts, ...askedIn(file)]);
				return [...readFileSync(file, 'utf8').matchAll(/\bm\.(\w+)/g)]
					.filter(([, key]) => EVERY.has(key!) && !loaded.has(key!))
					.map(([, key]) => `${file}: ${key}`);
			})
		);
		expect(missing.flat()).toEqual([]);
	}
);

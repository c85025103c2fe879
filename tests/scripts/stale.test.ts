import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { isStale } from '../../scripts/machine/stale.mjs';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'stale-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Makes a file whose last change was so many seconds after 1970. */
function file(path: string, seconds: number): string {
	const full = join(folder, path);
	writeFileSync(full, '');
	utimesSync(full, seconds, seconds);
	return full;
}

it('calls an output stale that is missing or older than a file it is made from', () => {
	const output = file('output', 20);

	expect(isStale(output, [file('older', 10)])).toBe(false);
	expect(isStale(output, [file('newer', 30)])).toBe(true);
	expect(isStale(join(folder, 'missing'), [])).toBe(true);
});

it('looks into folders, and ignores inputs that do not exist', () => {
	const output = file('output', 20);
	mkdirSync(join(folder, 'sources/deep'), { recursive: true });
	file('sources/deep/input', 10);
	for (const path of ['sources/deep', 'sources']) utimesSync(join(folder, path), 10, 10);

	expect(isStale(output, [join(folder, 'sources'), join(folder, 'nowhere')])).toBe(false);
	file('sources/deep/input', 30);
	expect(isStale(output, [join(folder, 'sources')])).toBe(true);
});

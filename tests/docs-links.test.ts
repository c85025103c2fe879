import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect, it } from 'vitest';

const FILES = [
	...readdirSync('.'),
	...['docs', 'data'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
	)
].filter((path) => path.endsWith('.md'));

/** Targets of links and pictures, outside of code. */
function linksOf(markdown: string): string[] {
	const prose = markdown.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
	return [...prose.matchAll(/\]\(<?([^)>\s]+)>?(?: "[^"]*")?\)/g)].map(([, target]) => target!);
}

/** The anchors that headings give, in the way of common Git hosts. */
function anchorsOf(markdown: string): string[] {
	return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
		heading!
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s-]/gu, '')
			.trim()
			.replace(/\s/g, '-')
	);
}

it('finds the documents', () => {
	expect(FILES).toEqual(expect.arrayContaining(['README.md', 'docs/architecture.md']));
});

it.each(FILES)('%s links only to files and headings that exist', (path) => {
	const markdown = readFileSync(path, 'utf8');
	const broken = linksOf(markdown)
		.filter((target) => !/^(https?|mailto):/.test(target))
		.filter((target) => {
			const [file, anchor] = target.split('#') as [string, string | undefined];
			const full = file ? join(dirname(path), decodeURIComponent(file)) : path;
			if (!existsSync(full)) return true;
			return anchor !== undefined && !anchorsOf(readFileSync(full, 'utf8')).includes(anchor);
		});

	expect(broken).toEqual([]);
});

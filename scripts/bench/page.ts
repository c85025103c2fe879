import { checksum, type Engine, type Prepared } from './engine';
import { arquero } from './engines/arquero';
import { atlas, onePass } from './engines/atlas';
import { crossfilter2 } from './engines/crossfilter';
import { duckdbWasm } from './engines/duckdb';
import { maps } from './engines/maps';
import { makeSample, makeSteps } from './generate';

const ENGINES: readonly Engine[] = [atlas, crossfilter2, arquero, maps, duckdbWasm];
const STEPS = 24;

/**
 * Milliseconds of one engine at one size. A step counts with the fastest of its rounds, so that
 * what else the machine does is left out for every engine alike.
 */
export interface Timing {
	engine: string;
	/** Over the steps. */
	median: number;
	slowest: number;
	/** Milliseconds to make it ready, once. */
	prepare: number;
}

export interface Outcome {
	size: number;
	floor: Timing;
	timings: Timing[];
	/** One per step; the same for every engine, or the run fails. */
	checksums: number[];
}

/**
 * Measures every engine on the same walk of filter changes. Rounds alternate between engines, so
 * that a slow moment of the machine meets all of them; a first round warms up and is compared.
 *
 * @throws when two engines count differently
 */
async function measure(size: number, rounds: number): Promise<Outcome> {
	const sample = makeSample(size);
	const steps = makeSteps(STEPS);
	const fastest = new Map<string, number[]>();
	const prepares = new Map<string, number>();
	const prepared = new Map<string, Prepared>();
	for (const engine of [onePass, ...ENGINES]) {
		const begin = performance.now();
		prepared.set(engine.name, await engine.prepare(sample));
		prepares.set(engine.name, performance.now() - begin);
		fastest.set(
			engine.name,
			steps.map(() => Infinity)
		);
	}

	const checksums: number[] = [];
	for (const { name } of ENGINES) {
		for (const [at, step] of steps.entries()) {
			await prepared.get(name)!.step(step);
			const sum = checksum(prepared.get(name)!.counts());
			checksums[at] ??= sum;
			if (checksums[at] !== sum) throw new Error(`${name} counts differently at step ${at}`);
		}
	}

	for (let round = 0; round < rounds; round++) {
		for (const [name, { step: run }] of prepared) {
			const best = fastest.get(name)!;
			for (const [at, step] of steps.entries()) {
				const begin = performance.now();
				const done = run(step);
				if (done) await done;
				best[at] = Math.min(best[at]!, performance.now() - begin);
			}
		}
	}
	for (const { close } of prepared.values()) await close?.();

	const timingOf = ({ name }: Engine): Timing => {
		const sorted = fastest.get(name)!.toSorted((a, b) => a - b);
		return {
			engine: name,
			median: (sorted[STEPS / 2 - 1]! + sorted[STEPS / 2]!) / 2,
			slowest: sorted.at(-1)!,
			prepare: prepares.get(name)!
		};
	};
	return { size, floor: timingOf(onePass), timings: ENGINES.map(timingOf), checksums };
}

declare global {
	interface Window {
		measure: typeof measure;
	}
}

window.measure = measure;

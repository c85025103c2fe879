import type { Dataset } from '../dataset';
import type { Register } from '../register';
import { AREAS, PILLAR_POINTS, pillarOf } from './areas';
import { countCoverage, type Coverage } from './coverage';
import type { Settings } from './settings';
import { median } from './thirds';

/** What a release says about need, whatever the filter. */
export interface Baseline {
	dataset: Dataset;
	/** By country code: 1 for recipients of aid with a value in every area. */
	universe: Uint8Array;
	/** Measured need N = 1 - pillar / 20 by country code and area; NaN where the index has no value. */
	needs: Float64Array;
	/** The work of all initiatives under a weight and a window. */
	coverage: (settings: Settings) => Coverage;
	/**
	 * k by area: the median W of the places of the universe that have any record in the area, over
	 * the whole release, times the factor. 0 where nobody has one.
	 */
	typical: (settings: Settings) => Float64Array;
}

const baselines = new WeakMap<Register, WeakMap<Dataset, Baseline>>();

/** Reads need from the register. The same object each time, so that it can key what follows. */
export function baselineOf(dataset: Dataset, register: Register): Baseline {
	const known = baselines.get(register) ?? new WeakMap<Dataset, Baseline>();
	baselines.set(register, known);
	let baseline = known.get(dataset);
	if (!baseline) known.set(dataset, (baseline = read(dataset, register)));
	return baseline;
}

function read(dataset: Dataset, register: Register): Baseline {
	const { countries } = dataset.reference;
	const needs = new Float64Array(countries.length * AREAS.length).fill(NaN);
	AREAS.forEach((area, at) => {
		const pillar = register.indicators.find(({ id }) => id === pillarOf(area));
		countries.forEach(({ iso3 }, code) => {
			const points = pillar?.values[iso3];
			if (typeof points === 'number') needs[code * AREAS.length + at] = 1 - points / PILLAR_POINTS;
		});
	});
	const universe = Uint8Array.from(countries, ({ recipient }, code) =>
		Number(recipient && AREAS.every((_, at) => !Number.isNaN(needs[code * AREAS.length + at])))
	);

	const everything = Uint32Array.from({ length: dataset.columns.size }, (_, row) => row);
	const kept = new Map<string, { coverage: Coverage; typical: Float64Array }>();
	const under = (settings: Settings) => {
		const key = `${settings.weight} ${settings.window}`;
		let found = kept.get(key);
		if (!found) {
			const coverage = countCoverage(dataset, everything, settings);
			kept.set(key, (found = { coverage, typical: typicalIn(coverage, universe) }));
		}
		return found;
	};
	return {
		dataset,
		universe,
		needs,
		coverage: (settings) => under(settings).coverage,
		typical: (settings) => under(settings).typical.map((value) => value * settings.factor)
	};
}

function typicalIn({ weighted, records }: Coverage, universe: Uint8Array): Float64Array {
	return Float64Array.from(AREAS, (_, area) => {
		const recorded: number[] = [];
		universe.forEach((within, code) => {
			const cell = code * AREAS.length + area;
			if (within && records[cell]) recorded.push(weighted[cell]!);
		});
		return recorded.length ? median(recorded) : 0;
	});
}

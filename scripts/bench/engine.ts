import type { Sample, Step } from './generate';

/** What one filter change must give, whoever counts it. Keys are ids; pairs are joined by `|`. */
export interface Counts {
	byCountry: Map<string, number>;
	/** Topic and subregion, each initiative once per pair. */
	byTopicAndSubregion: Map<string, number>;
	/** With the filter on years left out. */
	byYear: Map<string, number>;
	/** The twenty funders with most initiatives, ties by id. */
	topFunders: Map<string, number>;
	/** Pairs of sites that list the same initiative, in both orders, and each with itself. */
	bySites: Map<string, number>;
}

/** A way of counting, made ready for one sample. */
export interface Prepared {
	/** Counts under a step and keeps the result in whatever form is its own. */
	step: (step: Step) => void | Promise<void>;
	/** The result of the last step, for comparison; not measured. */
	counts: () => Counts;
	/** Frees what it holds. */
	close?: () => void | Promise<void>;
}

export interface Engine {
	name: string;
	prepare: (sample: Sample) => Prepared | Promise<Prepared>;
}

/** The twenty largest, ties by id. */
export function top20(counts: Iterable<[string, number]>): Map<string, number> {
	return new Map(
		[...counts]
			.filter(([, count]) => count > 0)
			.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
			.slice(0, 20)
	);
}

/** One number for all counts that are not zero, in any order of keys (FNV-1a over sorted lines). */
export function checksum(counts: Counts): number {
	let hash = 0x811c9dc5;
	for (const [name, map] of Object.entries(counts) as [string, Map<string, number>][]) {
		const lines = [...map].filter(([, count]) => count > 0).map(([id, count]) => `${id}=${count}`);
		for (const char of `${name}:${lines.sort().join(';')}`) {
			hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
		}
	}
	return hash >>> 0;
}

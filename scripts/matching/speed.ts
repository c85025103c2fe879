import { performance } from 'node:perf_hooks';

import { matchListings } from '../../src/domain/matching/match';
import type { Listing, Reference } from '../../src/domain/release';

const SIZES = [1000, 5000, 10_000, 20_000];
const RUNS = 3;
/** Words of the made-up vocabulary; low ones come more often, as words do. */
const WORDS = 20_000;
/** One listing in eight is a noisy copy of an earlier one. */
const COPIES = 1 / 8;

/**
 * Prints how long the matcher takes on sets of growing size, the best of a few runs: on the clock,
 * and of the processor alone, which a busy machine stretches less.
 */
export function measureSpeed(listings: readonly Listing[], reference: Reference): void {
	console.log('| listings | ms on the clock | ms of processor | per 1,000 listings | proposed |');
	console.log('| -------: | --------------: | --------------: | -----------------: | -------: |');
	for (const size of SIZES) {
		const sample = makeListings(listings, size);
		let clock = Infinity;
		let processor = Infinity;
		let found = 0;
		for (let run = 0; run < RUNS; run++) {
			const start = performance.now();
			const before = process.cpuUsage();
			found = matchListings(sample, reference, { least: 0.5 }).length;
			const { user, system } = process.cpuUsage(before);
			clock = Math.min(clock, performance.now() - start);
			processor = Math.min(processor, (user + system) / 1000);
		}
		const cells = [size, clock, processor, (processor / size) * 1000, found];
		console.log(`| ${cells.map((cell) => cell.toFixed(0)).join(' | ')} |`);
	}
}

/** Listings like the real ones, with half of their words replaced, so that more of them say new things. */
function makeListings(real: readonly Listing[], size: number): Listing[] {
	let state = 20261122;
	const random = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
	const word = () => `word${Math.floor(WORDS * random() ** 3)}`;
	const reworded = (text: string, share: number) =>
		text
			.split(' ')
			.map((it) => (random() < share ? word() : it))
			.join(' ');
	const made: Listing[] = [];
	for (let at = 0; at < size; at++) {
		const copy = made.length > 0 && random() < COPIES;
		const source = copy ? pick(made) : pick(real);
		const share = copy ? 0.15 : 0.5;
		made.push({
			...source,
			id: `made-${at}`,
			initiative: `made-${at}`,
			site: pick(real).site,
			url: copy ? `${source.url}-copy` : `https://example.org/${at}`,
			title: reworded(source.title, share),
			summary: reworded(source.summary ?? '', share),
			countries: copy ? source.countries : pick(real).countries,
			funders: copy ? source.funders : pick(real).funders
		});
	}
	return made;
}

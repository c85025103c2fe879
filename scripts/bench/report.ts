import type { Outcome } from './page';

const BEGIN = '<!-- bench: begin -->';
const END = '<!-- bench: end -->';

const size = new Intl.NumberFormat('en');
const ms = (value: number) => (value < 10 ? value.toFixed(3) : value.toFixed(1));

/** What the engine of the Atlas must reach at the largest size. */
export const TARGETS = { crossfilter2: 5, floor: 6 } as const;

/** How the Atlas stands at one size: times faster than crossfilter2, times one pass. */
export function standing({ floor, timings }: Outcome) {
	const medianOf = (name: string) => timings.find(({ engine }) => engine === name)!.median;
	return {
		crossfilter2: medianOf('crossfilter2') / medianOf('Atlas'),
		floor: medianOf('Atlas') / floor.median
	};
}

/** A Markdown table: a row per engine, per size its median and how many times the Atlas's it is. */
export function tableOf(outcomes: readonly Outcome[], machine: string): string {
	const head = outcomes.map(({ size: n }) => `${size.format(n)}: median (slowest) ms | × Atlas`);
	const lines = outcomes[0]!.timings.map(({ engine }, at) => {
		const cells = outcomes.map(({ timings }) => {
			const { median, slowest } = timings[at]!;
			return `${ms(median)} (${ms(slowest)}) | ${(median / timings[0]!.median).toFixed(1)}`;
		});
		return `| ${engine} | ${cells.join(' | ')} |`;
	});
	const floors = outcomes.map(
		({ floor, timings }) =>
			`${ms(floor.median)} (${ms(floor.slowest)}) | ${(floor.median / timings[0]!.median).toFixed(2)}`
	);
	const last = outcomes.at(-1)!;
	const { crossfilter2, floor } = standing(last);
	return [
		`| | ${head.join(' | ')} |`,
		`|---|${outcomes.map(() => '--:|--:|').join('')}`,
		...lines,
		`| *one pass over the bytes* | ${floors.join(' | ')} |`,
		'',
		`At ${size.format(last.size)}: ${crossfilter2.toFixed(1)} times as fast as crossfilter2 (target ${TARGETS.crossfilter2}), ${floor.toFixed(1)} times one pass over the bytes (target at most ${TARGETS.floor}). ` +
			`To get ready once, in ms: ${last.timings.map(({ engine, prepare }) => `${engine} ${size.format(Math.round(prepare))}`).join(', ')}.`,
		'',
		machine
	].join('\n');
}

/** Puts the table between the markers of a document. */
export function insertTable(document: string, table: string): string {
	const begin = document.indexOf(BEGIN);
	const end = document.indexOf(END);
	if (begin < 0 || end < begin) throw new Error(`${BEGIN} and ${END} are not in the document`);
	return `${document.slice(0, begin)}${BEGIN}\n${table}\n${document.slice(end)}`;
}

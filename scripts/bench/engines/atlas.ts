import { encodeDataset, firstDay, type Dataset } from '../../../src/domain/dataset';
import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { spreadOf } from '../../../src/domain/spread';
import { axisOf, crossTab, type CrossTab } from '../../../src/domain/tally';
import { top20, type Counts, type Engine } from '../engine';
import type { Sample, Step } from '../generate';

const TODAY = firstDay('2026-11-22');

function countAll(dataset: Dataset, { topics, from, to }: Step) {
	const reading = readDataset(dataset, { ...NO_FILTER, topic: topics, from, to }, TODAY);
	const { country, year, funder } = reading.facets;
	const sites = axisOf(reading, 'inventory');
	return {
		country,
		year,
		topFunders: top20(
			Array.from(funder, (count, code) => [dataset.reference.actors[code]!.id, count])
		),
		cells: crossTab(reading, axisOf(reading, 'topic'), axisOf(reading, 'subregion')),
		sites: crossTab(reading, sites, sites)
	};
}

function cellsOf({ rows, columns, values }: CrossTab): Map<string, number> {
	return new Map(
		rows.ids.flatMap((row, a) =>
			columns.ids.map((column, b): [string, number] => [
				`${row}|${column}`,
				values[a * columns.ids.length + b]!
			])
		)
	);
}

/** The engine of the Atlas, as its views call it. */
export const atlas: Engine = {
	name: 'Atlas',
	prepare({ manifest, reference, initiatives }: Sample) {
		const dataset = encodeDataset(manifest, reference, initiatives);
		let last: ReturnType<typeof countAll>;
		return {
			step(step) {
				last = countAll(dataset, step);
			},
			counts: (): Counts => ({
				byCountry: new Map(
					reference.countries.map(({ iso3 }, code) => [iso3, last.country[code]!])
				),
				byTopicAndSubregion: cellsOf(last.cells),
				byYear: new Map(
					Array.from(last.year.counts, (count, at) => [String(last.year.first + at), count])
				),
				topFunders: last.topFunders,
				bySites: cellsOf(last.sites)
			})
		};
	}
};

/**
 * The floor: the bytes that the count reads, added up word by word. Whoever looks at every record
 * cannot be much faster in JavaScript.
 */
export const onePass: Engine = {
	name: 'one pass over the bytes',
	prepare({ manifest, reference, initiatives }: Sample) {
		const dataset = encodeDataset(manifest, reference, initiatives);
		const { topic, country, funder, inventory } = dataset.columns.fields;
		const reading = readDataset(dataset, NO_FILTER, TODAY);
		const { firstYear, lastYear } = reading.statuses;
		const columns = [topic, country, funder, inventory, spreadOf(reading, 'subregion')];
		const words = [
			...columns.flatMap(({ offsets, values }) => [offsets, values]),
			firstYear,
			lastYear
		]
			.map((column) => column.slice())
			.map(({ buffer, byteLength }) => new Int32Array(buffer, 0, byteLength >> 2));
		let sum = 0;
		return {
			step() {
				for (const column of words) sum = addUp(column, sum);
			},
			counts() {
				throw new Error(`nothing is counted, only ${sum}`);
			}
		};
	}
};

function addUp(column: Int32Array, start: number): number {
	let sum = start | 0;
	for (let at = 0; at < column.length; at++) sum = (sum + column[at]!) | 0;
	return sum;
}

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { AREA_TOPICS, AREAS } from '../../../src/domain/need/areas';
import { axisFor, axisForOwn } from '../../../src/domain/need/axis';
import { baselineOf } from '../../../src/domain/need/baseline';
import { readNeed } from '../../../src/domain/need/need';
import { WEIGHTS, type Settings } from '../../../src/domain/need/settings';
import { firstDay, idsAt } from '../../../src/domain/dataset';
import { readDataset } from '../../../src/domain/reading';
import { addMonths } from '../../../src/domain/status';
import { encode, world } from '../arbitrary';
import { MANIFEST, REFERENCE } from '../../fixtures/reference';
import { needRegister } from './register';

const register = needRegister();

const settings: fc.Arbitrary<Settings> = fc.record({
	weight: fc.constantFrom(...WEIGHTS),
	window: fc.option(fc.integer({ min: 1, max: 15 })),
	factor: fc.constantFrom(0.5, 1, 2)
});

const own = fc.record({
	id: fc.constant('mine'),
	label: fc.constant('Mine'),
	up: fc.constantFrom('high' as const, 'low' as const),
	source: fc.constant(''),
	file: fc.constant('mine.csv'),
	leftOut: fc.constant(0),
	values: fc.dictionary(
		fc.constantFrom(...REFERENCE.countries.map(({ iso3 }) => iso3)),
		fc.double({ noNaN: true, noDefaultInfinity: true })
	)
});

it('counts what a plain recount counts, and keeps to its bounds', () => {
	fc.assert(
		fc.property(world, settings, (random, choice) => {
			const dataset = encode(random);
			const reading = readDataset(dataset, random.filter, random.today);
			const axis = axisFor('gci-2024', register, dataset.reference.countries)!;
			const need = readNeed(baselineOf(dataset, register), reading, axis, choice);
			const asOf = firstDay(MANIFEST.asOf);
			const years = (count: number) => addMonths(asOf, -12 * count);

			for (const country of need.countries) {
				for (const cell of country.cells) {
					let weighted = 0;
					let records = 0;
					let counting = 0;
					const sites = new Set<string>();
					for (const row of reading.rows) {
						const named = idsAt(dataset, 'country', row);
						const topics = idsAt(dataset, 'topic', row);
						if (!named.includes(country.iso3)) continue;
						if (!AREA_TOPICS[cell.area].some((topic) => topics.includes(topic))) continue;
						const [start, end] = [dataset.columns.startDay[row]!, dataset.columns.endDay[row]!];
						const dated = { start: start > -1e6, end: end > -1e6 };
						const { window } = choice;
						let t = 0.5;
						if (dated.end) t = window === null || end >= years(window) ? 1 : 0;
						else if (dataset.columns.stated[row] === 2) t = 1;
						else if (dated.start) {
							t =
								window === null || start >= years(window)
									? 1
									: start >= years(window + 3)
										? 0.5
										: 0;
						}
						const power = { whole: 0, root: 0.5, share: 1 }[choice.weight];
						records++;
						weighted += t / named.length ** power;
						if (t === 0) continue;
						counting++;
						for (const site of idsAt(dataset, 'inventory', row)) sites.add(site);
					}
					expect([cell.records, cell.counting, cell.sites]).toEqual([
						records,
						counting,
						sites.size
					]);
					expect(cell.weighted).toBeCloseTo(weighted, 9);
					expect(cell.gap).toBeCloseTo(cell.need! * (1 - cell.coverage), 9);
					expect(cell.coverage > 0).toBe(counting > 0);
					if (cell.mark === 'A') expect(cell.coverage).toBeGreaterThan(0);
					expect(cell.band === null).toBe(cell.mark === 'C');
				}
			}
			expect(need.countries.length + need.missing.length).toBe(
				need.areas.length
					? REFERENCE.countries.filter(({ recipient }, code) => recipient && reading.places[code])
							.length
					: 0
			);
		}),
		{ numRuns: 60 }
	);
});

it('never lets an imported indicator change a count, a coverage or a gap', () => {
	fc.assert(
		fc.property(world, settings, own, (random, choice, brought) => {
			const dataset = encode(random);
			const reading = readDataset(dataset, random.filter, random.today);
			const baseline = baselineOf(dataset, register);
			const before = JSON.stringify([
				reading.rows,
				reading.facets.country,
				reading.facets.topic,
				reading.lane
			]);
			const ours = readNeed(
				baseline,
				reading,
				axisFor('gci-2024', register, dataset.reference.countries)!,
				choice
			);
			const theirs = readNeed(baseline, reading, axisForOwn(brought), choice);
			expect(
				JSON.stringify([reading.rows, reading.facets.country, reading.facets.topic, reading.lane])
			).toBe(before);
			expect(theirs.typical).toEqual(ours.typical);
			for (const country of theirs.countries) {
				const same = ours.countries.find(({ iso3 }) => iso3 === country.iso3);
				if (!same) continue;
				expect(country.cells).toEqual(same.cells);
				expect([country.coverage, country.gap]).toEqual([same.coverage, same.gap]);
			}
		}),
		{ numRuns: 60 }
	);
});

it('covers each topic in one area at most', () => {
	const topics = AREAS.flatMap((area) => AREA_TOPICS[area]);
	expect(new Set(topics).size).toBe(topics.length);
});

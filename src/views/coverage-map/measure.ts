import { idsAt, type Field } from '../../domain/dataset';
import { classOf } from '../../domain/states';
import type { TimedReading } from './when';

/** What the colour of a place stands for. */
export type Measure = 'initiatives' | 'topics' | 'funders' | 'active' | 'share';

export const MEASURES: readonly Measure[] = ['initiatives', 'topics', 'funders', 'active', 'share'];

/** Lowest shares of the five classes of `share`. */
export const SHARE_CLASSES = [0, 0.05, 0.1, 0.2, 0.4] as const;

export type Step = 0 | 1 | 2 | 3 | 4;

/** Class of a measured value, from 0; null for nothing. */
export function stepOf(measure: Measure, value: number): Step | null {
	if (value <= 0) return null;
	if (measure !== 'share') return classOf(value) as Step;
	return SHARE_CLASSES.findLastIndex((least) => value >= least) as Step;
}

/**
 * The measure of every country, by country code. `initiatives` and `active` follow the counting
 * rule; `share` is the part of the initiatives naming the country's region that name the country.
 */
export function measureOf(reading: TimedReading, measure: Measure): Float64Array {
	switch (measure) {
		case 'initiatives':
			return countRows(reading, () => true);
		case 'active':
			return countRows(reading, (row) => reading.statuses.running[row] === 1);
		case 'topics':
			return countDistinct(reading, 'topic');
		case 'funders':
			return countDistinct(reading, 'funder');
		case 'share':
			return shareOfRegion(reading);
	}
}

function countRows({ dataset, filter, rows }: TimedReading, counts: (row: number) => boolean) {
	const { fields, weight } = dataset.columns;
	const { offsets, values } = fields.country;
	const totals = new Float64Array(dataset.dictionaries.country.ids.length);
	for (const row of rows) {
		if (!counts(row)) continue;
		const share = filter.count === 'whole' ? 1 : weight[row]!;
		for (let at = offsets[row]!; at < offsets[row + 1]!; at++) totals[values[at]!]! += share;
	}
	return totals;
}

function countDistinct({ dataset, rows }: TimedReading, field: Field): Float64Array {
	const seen: Set<number>[] = dataset.dictionaries.country.ids.map(() => new Set());
	const { country, [field]: counted } = dataset.columns.fields;
	for (const row of rows) {
		const values = counted.values.subarray(counted.offsets[row]!, counted.offsets[row + 1]!);
		for (let at = country.offsets[row]!; at < country.offsets[row + 1]!; at++) {
			for (const value of values) seen[country.values[at]!]!.add(value);
		}
	}
	return Float64Array.from(seen, ({ size }) => size);
}

function shareOfRegion(reading: TimedReading): Float64Array {
	const { dataset, rows } = reading;
	const regionOf = new Map(dataset.reference.countries.map(({ iso3, region }) => [iso3, region]));
	const totals = new Map<string | null, number>();
	for (const row of rows) {
		const regions = new Set(idsAt(dataset, 'country', row).map((iso3) => regionOf.get(iso3)!));
		for (const region of regions) totals.set(region, (totals.get(region) ?? 0) + 1);
	}
	const whole = countRows(
		{ ...reading, filter: { ...reading.filter, count: 'whole' } },
		() => true
	);
	return whole.map((count, code) => {
		const { region } = dataset.reference.countries[code]!;
		return count && count / totals.get(region)!;
	});
}

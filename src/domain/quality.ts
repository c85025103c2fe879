import { NO_DAY, type Dataset } from './dataset';
import type { Reading } from './reading';

/** How good the record of a place, a cell or any other set of initiatives is. */
export interface Quality {
	/** Initiatives, each counted once. */
	records: number;
	/** Distinct sites that list them. */
	sites: number;
	/** Of them: with a start or an end, naming a funder, stating a budget. */
	dated: number;
	funded: number;
	budgeted: number;
	/**
	 * Median age of the dated ones in whole months; null where none is dated. A record is as old as
	 * the last day that it states: see `ageOf`.
	 */
	age: number | null;
}

export const WEAKNESSES = ['few', 'old', 'undated', 'unfunded'] as const;
/**
 * What makes a record thin: fewer than two initiatives or one site alone; a median age of more
 * than five years, or none; fewer than half with a date; fewer than half with a funder. Budgets
 * are shown but weaken nothing: hardly any source states them.
 */
export type Weakness = (typeof WEAKNESSES)[number];

/** Median age from which a record is old, months. */
const OLD = 60;
const MS_PER_DAY = 86_400_000;

/**
 * Whole months from the last day that an initiative states, start or end, to `today`; null without
 * a date. Assumed ends do not make a record younger, and a day still to come counts as today.
 */
export function ageOf({ columns }: Dataset, row: number, today: number): number | null {
	const last = Math.max(columns.startDay[row]!, columns.endDay[row]!);
	return last === NO_DAY ? null : monthsBetween(Math.min(last, today), today);
}

/** Whole calendar months from one day to a later one, both as days since 1970-01-01. */
export function monthsBetween(from: number, to: number): number {
	const [start, end] = [new Date(from * MS_PER_DAY), new Date(to * MS_PER_DAY)];
	const months =
		(end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
	return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}

/** The quality of the record that `rows` are. */
export function qualityOf(
	{ dataset, today }: Pick<Reading, 'dataset' | 'today'>,
	rows: readonly number[] | Uint32Array
): Quality {
	const { budget, fields } = dataset.columns;
	const { funder, inventory } = fields;
	const sites = new Set<number>();
	const ages: number[] = [];
	const quality: Quality = {
		records: rows.length,
		sites: 0,
		dated: 0,
		funded: 0,
		budgeted: 0,
		age: null
	};
	for (const row of rows) {
		for (let at = inventory.offsets[row]!; at < inventory.offsets[row + 1]!; at++) {
			sites.add(inventory.values[at]!);
		}
		if (funder.offsets[row + 1]! > funder.offsets[row]!) quality.funded++;
		quality.budgeted += budget[row]!;
		const age = ageOf(dataset, row, today);
		if (age !== null) ages.push(age);
	}
	quality.sites = sites.size;
	quality.dated = ages.length;
	quality.age = medianMonths(ages);
	return quality;
}

/** The middle one; of an even number the mean of the two in the middle, in whole months. */
export function medianMonths(ages: number[]): number | null {
	if (!ages.length) return null;
	ages.sort((a, b) => a - b);
	const middle = ages.length >> 1;
	return ages.length % 2 ? ages[middle]! : Math.floor((ages[middle - 1]! + ages[middle]!) / 2);
}

/** What makes this record thin, in the order of WEAKNESSES; nothing where there is no record. */
export function weaknessesOf({ records, sites, dated, funded, age }: Quality): Weakness[] {
	if (!records) return [];
	const has: Record<Weakness, boolean> = {
		few: records < 2 || sites < 2,
		old: age === null || age > OLD,
		undated: dated * 2 < records,
		unfunded: funded * 2 < records
	};
	return WEAKNESSES.filter((weakness) => has[weakness]);
}

/** How far a record fades under the lens: 0 not at all, 1 with two weaknesses, 2 with more. */
export function fadeOf(quality: Quality): 0 | 1 | 2 {
	const { length } = weaknessesOf(quality);
	return length < 2 ? 0 : length === 2 ? 1 : 2;
}

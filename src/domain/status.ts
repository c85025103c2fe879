import { firstDay, NO_DAY, STATED_CODES, yearOf, type Dataset } from './dataset';
import { STATUSES, type Status } from './filter';

export const STATUS_BASES = ['dates', 'assumed', 'collected'] as const;
/** What a status rests on: stated dates, an assumed end, or the status as collected. */
export type StatusBasis = (typeof STATUS_BASES)[number];

export const END_KINDS = ['stated', 'assumed', 'ongoing', 'missing'] as const;
/**
 * How the end of an initiative is known. `assumed`: only the start is stated. `ongoing`: no end,
 * collected as ongoing. `missing`: no date at all, and not collected as ongoing.
 */
export type EndKind = (typeof END_KINDS)[number];

/** When initiatives end and which years they span, by row. Does not depend on today. */
export interface Ends {
	/** Position in END_KINDS. */
	endKind: Uint8Array;
	/** Last day of the stated or assumed end, else NO_DAY. */
	endDay: Int32Array;
	/** Calendar year of the stated start; 0 when there is none. */
	startYear: Int16Array;
	/** Calendar year of the stated or assumed end; 0 when there is none. */
	endYear: Int16Array;
	/**
	 * First and last calendar year of recorded activity; 0 when undated. A lone stated end spans its
	 * own year; work collected as ongoing spans up to the year of the release, which a later today
	 * does not stretch.
	 */
	firstYear: Int16Array;
	lastYear: Int16Array;
	/** Range of the years spanned by any initiative; both 0 when all are undated. */
	years: { first: number; last: number };
}

/** Where each initiative stands on a given day, by row. */
export interface Statuses extends Ends {
	/** Position in STATUSES. */
	status: Uint8Array;
	/** Position in STATUS_BASES. */
	basis: Uint8Array;
	/** 1 where work goes on today, by stated or assumed dates or as collected. */
	running: Uint8Array;
}

const MS_PER_DAY = 86_400_000;

/** The day `months` calendar months after `day`; the last day of the month where that is shorter. */
export function addMonths(day: number, months: number): number {
	const date = new Date(day * MS_PER_DAY);
	const month = date.getUTCMonth() + months;
	const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
	return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last)) / MS_PER_DAY;
}

const endsByDataset = new WeakMap<Dataset, Ends>();

/**
 * Derives the ends: a stated end stands; a start alone is taken to last `manifest.assumedMonths`
 * months. Work collected as completed by then is taken to have ended before the release was read.
 */
export function deriveEnds(dataset: Dataset): Ends {
	const known = endsByDataset.get(dataset);
	if (known) return known;

	const { columns, manifest } = dataset;
	const { size, startDay, endDay: statedEnd, stated } = columns;
	const asOf = firstDay(manifest.asOf);
	const asOfYear = yearOf(asOf);
	const ends: Ends = {
		endKind: new Uint8Array(size),
		endDay: new Int32Array(size).fill(NO_DAY),
		startYear: new Int16Array(size),
		endYear: new Int16Array(size),
		firstYear: new Int16Array(size),
		lastYear: new Int16Array(size),
		years: { first: 0, last: 0 }
	};

	for (let row = 0; row < size; row++) {
		const start = startDay[row]!;
		const collected = STATED_CODES[stated[row]!];
		let end = statedEnd[row]!;
		let kind: EndKind = 'stated';
		if (end === NO_DAY) {
			if (collected === 'ongoing') kind = 'ongoing';
			else if (start === NO_DAY) kind = 'missing';
			else {
				kind = 'assumed';
				end = addMonths(start, manifest.assumedMonths) - 1;
				if (collected === 'completed') end = Math.max(start, Math.min(end, asOf - 1));
			}
		}

		const startYear = start === NO_DAY ? 0 : yearOf(start);
		const endYear = end === NO_DAY ? 0 : yearOf(end);
		ends.endKind[row] = END_KINDS.indexOf(kind);
		ends.endDay[row] = end;
		ends.startYear[row] = startYear;
		ends.endYear[row] = endYear;

		const first = startYear || endYear;
		if (!first) continue;
		const last = Math.max(first, endYear || asOfYear);
		ends.firstYear[row] = first;
		ends.lastYear[row] = last;
		ends.years.first = ends.years.first ? Math.min(ends.years.first, first) : first;
		ends.years.last = Math.max(ends.years.last, last);
	}
	endsByDataset.set(dataset, ends);
	return ends;
}

const statusesByDataset = new WeakMap<Dataset, { today: number; statuses: Statuses }>();

/**
 * Derives where every initiative stands on `today` (days since 1970-01-01).
 *
 * Stated dates decide; a missing end is assumed (`no-end`); what was collected counts only where
 * no date says otherwise, and `basis` tells so. The latest day asked for is remembered.
 */
export function deriveStatuses(dataset: Dataset, today: number): Statuses {
	const known = statusesByDataset.get(dataset);
	if (known?.today === today) return known.statuses;

	const ends = deriveEnds(dataset);
	const { size, startDay, endDay: statedEnd, stated } = dataset.columns;
	const status = new Uint8Array(size);
	const basis = new Uint8Array(size);
	const running = new Uint8Array(size);
	for (let row = 0; row < size; row++) {
		const standing = standingOf(
			startDay[row]!,
			statedEnd[row]!,
			ends.endDay[row]!,
			STATED_CODES[stated[row]!]!,
			today
		);
		status[row] = STATUSES.indexOf(standing.status);
		basis[row] = STATUS_BASES.indexOf(standing.basis);
		running[row] = Number(standing.running);
	}

	const statuses = { ...ends, status, basis, running };
	statusesByDataset.set(dataset, { today, statuses });
	return statuses;
}

interface Standing {
	status: Status;
	basis: StatusBasis;
	running: boolean;
}

/** `end` is the stated end or NO_DAY; `knownEnd` is it or the assumed one. */
function standingOf(
	start: number,
	end: number,
	knownEnd: number,
	collected: (typeof STATED_CODES)[number],
	today: number
): Standing {
	if (end !== NO_DAY && end < today) return { status: 'ended', basis: 'dates', running: false };
	if (start !== NO_DAY && start > today)
		return { status: 'planned', basis: 'dates', running: false };
	if (end !== NO_DAY) {
		// An end to come does not say whether the work has begun.
		if (start === NO_DAY && collected === 'planned')
			return { status: 'planned', basis: 'collected', running: false };
		return { status: 'running', basis: 'dates', running: true };
	}
	if (collected === 'ongoing') return { status: 'running', basis: 'collected', running: true };
	if (start !== NO_DAY) return { status: 'no-end', basis: 'assumed', running: knownEnd >= today };
	if (collected === 'completed') return { status: 'ended', basis: 'collected', running: false };
	if (collected === 'planned') return { status: 'planned', basis: 'collected', running: false };
	return { status: 'undated', basis: 'dates', running: false };
}

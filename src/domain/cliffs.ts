import { NO_DAY } from './dataset';
import { STATUSES } from './filter';
import type { Reading } from './reading';
import { addMonths, END_KINDS } from './status';

/** A pair of a place and a topic that loses its last active initiative. */
export interface Cliff {
	/** Codes of the country and the topic. */
	country: number;
	topic: number;
	/** Last day of its last initiative. */
	day: number;
	/** Whether that day is stated or assumed. */
	basis: 'stated' | 'assumed';
	/** Rows of the initiatives that end last, on that day. */
	last: number[];
	/** Number of initiatives that are planned to start here later. */
	planned: number;
}

export interface Cliffs {
	/** Pairs with active work today. */
	active: number;
	/** Pairs whose last active initiative ends within the horizon, soonest first. */
	ahead: Cliff[];
	/** Pairs without active work whose last initiative ended within `CLIFF_LOOKBACK_MONTHS`, latest first. */
	behind: Cliff[];
}

export const HORIZONS = [6, 12, 24] as const;
/** How far ahead to look, in months. */
export type Horizon = (typeof HORIZONS)[number];
const CLIFF_LOOKBACK_MONTHS = 24;

const ASSUMED = END_KINDS.indexOf('assumed');
const PLANNED = STATUSES.indexOf('planned');

interface Cell {
	running: number;
	/** Some running initiative has no end, stated or assumed. */
	open: boolean;
	planned: number;
	day: number;
	last: number[];
}

/**
 * The pairs of a place in scope and a topic that lose their last active initiative, under the
 * current filter. Work recorded as ongoing without an end keeps a pair active. The result depends
 * on the reading's today; totals do not.
 *
 * @param months how far ahead to look
 */
export function cliffsOf(reading: Reading, months: number): Cliffs {
	const { dataset, filter, places, rows, statuses, today } = reading;
	const { country, topic } = dataset.columns.fields;
	const topics = dataset.dictionaries.topic.ids.length;
	const wanted = new Set(filter.topic.map((id) => dataset.dictionaries.topic.codes.get(id)));
	const cells = new Map<number, Cell>();

	for (const row of rows) {
		const end = statuses.endDay[row]!;
		for (let at = country.offsets[row]!; at < country.offsets[row + 1]!; at++) {
			const place = country.values[at]!;
			if (!places[place]) continue;
			for (let to = topic.offsets[row]!; to < topic.offsets[row + 1]!; to++) {
				const subject = topic.values[to]!;
				if (wanted.size && !wanted.has(subject)) continue;
				const key = place * topics + subject;
				const cell = cells.get(key) ?? {
					running: 0,
					open: false,
					planned: 0,
					day: NO_DAY,
					last: []
				};
				cells.set(key, cell);
				if (statuses.status[row] === PLANNED) {
					cell.planned += 1;
					continue;
				}
				if (statuses.running[row]) {
					cell.running += 1;
					cell.open ||= end === NO_DAY;
				}
				if (end === NO_DAY || end < cell.day) continue;
				if (end > cell.day) cell.last = [];
				cell.day = end;
				cell.last.push(row);
			}
		}
	}

	const until = addMonths(today, months);
	const since = addMonths(today, -CLIFF_LOOKBACK_MONTHS);
	const cliffs: Cliffs = { active: 0, ahead: [], behind: [] };
	for (const [key, cell] of cells) {
		if (cell.running) cliffs.active += 1;
		if (cell.open || cell.day === NO_DAY) continue;
		const list = cell.running
			? cell.day <= until && cliffs.ahead
			: cell.day >= since && cell.day < today && cliffs.behind;
		if (!list) continue;
		list.push({
			country: Math.floor(key / topics),
			topic: key % topics,
			day: cell.day,
			basis: cell.last.every((row) => statuses.endKind[row] === ASSUMED) ? 'assumed' : 'stated',
			last: cell.last,
			planned: cell.planned
		});
	}
	const place = (a: Cliff, b: Cliff) => a.country - b.country || a.topic - b.topic;
	cliffs.ahead.sort((a, b) => a.day - b.day || place(a, b));
	cliffs.behind.sort((a, b) => b.day - a.day || place(a, b));
	return cliffs;
}

/** Pairs that one initiative leaves dark when it ends. */
export interface CliffGroup {
	/** Row of the initiative; the first of those that end together. */
	row: number;
	day: number;
	basis: Cliff['basis'];
	cliffs: Cliff[];
}

/** Cliffs by the initiative that ends last in them, in the order of the first of each. */
export function cliffsByInitiative(cliffs: readonly Cliff[]): CliffGroup[] {
	const groups = new Map<number, CliffGroup>();
	for (const cliff of cliffs) {
		const row = cliff.last[0]!;
		const group = groups.get(row) ?? { row, day: cliff.day, basis: cliff.basis, cliffs: [] };
		groups.set(row, group);
		group.cliffs.push(cliff);
	}
	return [...groups.values()];
}

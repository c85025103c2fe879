import { idsAt, NO_DAY } from '../../domain/dataset';
import { STATUSES, type Status } from '../../domain/filter';
import type { Reading } from '../../domain/reading';
import { addMonths, END_KINDS, type EndKind } from '../../domain/status';

export const GROUPINGS = ['topic', 'country', 'actor'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export const SHOWN = ['active', 'recent', 'dated'] as const;
/** Running or planned; also what ended within 24 months; or everything with a date. */
export type Shown = (typeof SHOWN)[number];

/** One initiative on the time axis. Days are counted from 1970-01-01; null is not stated. */
export interface Bar {
	row: number;
	title: string;
	start: number | null;
	/** Stated or assumed. */
	end: number | null;
	endKind: EndKind;
	status: Status;
	running: boolean;
}

export interface BarGroup {
	/** Id of a topic, country or actor; empty for initiatives that name none. */
	id: string;
	bars: Bar[];
	/** Initiatives of this group without any date, which no axis can show. */
	undated: number;
}

const RECENT_MONTHS = 24;

function barOf({ dataset, statuses }: Reading, row: number): Bar {
	const start = dataset.columns.startDay[row]!;
	const end = statuses.endDay[row]!;
	return {
		row,
		title: dataset.titles[row]!,
		start: start === NO_DAY ? null : start,
		end: end === NO_DAY ? null : end,
		endKind: END_KINDS[statuses.endKind[row]!]!,
		status: STATUSES[statuses.status[row]!]!,
		running: statuses.running[row] === 1
	};
}

function isShown(bar: Bar, shown: Shown, today: number): boolean {
	if (bar.running || bar.status === 'planned') return true;
	if (bar.start === null && bar.end === null) return false;
	if (shown === 'dated') return true;
	return shown === 'recent' && bar.end !== null && bar.end >= addMonths(today, -RECENT_MONTHS);
}

/** The groups that an initiative belongs to; under topics only the first that the filter leaves. */
function groupsOf({ dataset, filter, places }: Reading, row: number, by: Grouping): string[] {
	if (by === 'topic') {
		const topics = idsAt(dataset, 'topic', row);
		return topics.filter((id) => !filter.topic.length || filter.topic.includes(id)).slice(0, 1);
	}
	if (by === 'country') {
		return idsAt(dataset, 'country', row).filter(
			(iso3) => places[dataset.dictionaries.country.codes.get(iso3)!]
		);
	}
	const funders = idsAt(dataset, 'funder', row);
	return funders.length ? funders : idsAt(dataset, 'implementer', row);
}

/**
 * The initiatives of a reading on a time axis, in groups; the largest group first, bars by their
 * end. A group without a bar is left out, and its undated ones are counted in `undatedElsewhere`.
 */
export function timelineModel(
	reading: Reading,
	by: Grouping,
	shown: Shown
): { groups: BarGroup[]; bars: number; undated: number } {
	const groups = new Map<string, BarGroup>();
	const drawn = new Set<number>();
	let undated = 0;
	for (const row of reading.rows) {
		const bar = barOf(reading, row);
		const dateless = bar.start === null && bar.end === null;
		if (dateless) undated += 1;
		const ids = groupsOf(reading, row, by);
		for (const id of ids.length ? ids : ['']) {
			const group = groups.get(id) ?? { id, bars: [], undated: 0 };
			groups.set(id, group);
			if (dateless) group.undated += 1;
			if (!isShown(bar, shown, reading.today)) continue;
			group.bars.push(bar);
			drawn.add(row);
		}
	}
	const forever = Number.MAX_SAFE_INTEGER;
	for (const { bars } of groups.values()) {
		bars.sort((a, b) => (a.end ?? forever) - (b.end ?? forever) || a.row - b.row);
	}
	return {
		groups: [...groups.values()]
			.filter(({ bars }) => bars.length > 0)
			.sort(
				(a, b) =>
					Number(!a.id) - Number(!b.id) || b.bars.length - a.bars.length || (a.id < b.id ? -1 : 1)
			),
		bars: drawn.size,
		undated
	};
}

import { idsAt, NO_DAY, rowOfInitiative, type Field } from '../../domain/dataset';
import { STATUSES, type Status } from '../../domain/filter';
import type { Reading } from '../../domain/reading';
import { END_KINDS, STATUS_BASES, type EndKind, type StatusBasis } from '../../domain/status';

/** Where an initiative stands, and what that rests on. */
export interface Standing {
	status: Status;
	/** `none`: neither a date nor a collected status is on record. */
	basis: StatusBasis | 'none';
	running: boolean;
	endKind: EndKind;
	/** Assumed end, YYYY-MM-DD, where the status rests on one. */
	assumedEnd: string | null;
}

/** One initiative as the dataset holds it. */
export interface InitiativeProfile {
	row: number;
	title: string;
	/** Ids of its listings. */
	listings: readonly string[];
	standing: Standing;
	/** Stated dates as days since 1970-01-01; null where none is stated. */
	start: number | null;
	end: number | null;
	/** Ids per field. */
	values: Record<Field, string[]>;
	global: boolean;
}

const FIELDS_SHOWN = [
	'topic',
	'country',
	'activity',
	'users',
	'inventory',
	'funder',
	'implementer',
	'partner',
	'area'
] as const satisfies readonly Field[];

/** The profile of an initiative, whatever the filter; null when the id is unknown. */
export function initiativeProfile(
	{ dataset, statuses }: Pick<Reading, 'dataset' | 'statuses'>,
	id: string
): InitiativeProfile | null {
	const row = rowOfInitiative(dataset, id);
	if (row < 0) return null;
	const status = STATUSES[statuses.status[row]!]!;
	const basis = STATUS_BASES[statuses.basis[row]!]!;
	const endDay = statuses.endDay[row]!;
	return {
		row,
		title: dataset.titles[row]!,
		listings: dataset.listings[row]!,
		standing: {
			status,
			basis: status === 'undated' ? 'none' : basis,
			running: statuses.running[row] === 1,
			endKind: END_KINDS[statuses.endKind[row]!]!,
			assumedEnd:
				basis === 'assumed' && endDay !== NO_DAY
					? new Date(endDay * 86_400_000).toISOString().slice(0, 10)
					: null
		},
		start: dayAt(dataset.columns.startDay, row),
		end: dayAt(dataset.columns.endDay, row),
		values: Object.fromEntries(
			FIELDS_SHOWN.map((field) => [field, idsAt(dataset, field, row)])
		) as Record<Field, string[]>,
		global: dataset.columns.global[row] === 1
	};
}

function dayAt(days: Int32Array, row: number): number | null {
	const day = days[row]!;
	return day === NO_DAY ? null : day;
}

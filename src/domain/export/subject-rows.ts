import { idsAt, rowOfInitiative, type Field } from '../dataset';
import { NO_FILTER } from '../filter';
import { readDataset, type Reading } from '../reading';
import type { Selection } from '../selection';
import { rowsOfCell } from '../states';

/** What a reader looks at: a selection, or the subject of a page of its own. */
export type Subject = Selection | { kind: 'topic' | 'region'; id: string };

/**
 * The rows of a reading that belong to what a reader looks at, ascending. Null where that is not a
 * set of its own: an exact combination of sites depends on which of them are shown.
 */
export function rowsOfSubject(reading: Reading, subject: Subject): number[] | null {
	switch (subject.kind) {
		case 'country':
			return rowsWith(reading, ['country'], [subject.id]);
		case 'region':
			return rowsWith(reading, ['country'], countriesOf(reading, subject.id));
		case 'topic':
			return rowsWith(reading, ['topic'], [subject.id]);
		case 'actor':
			return rowsWith(reading, ['funder', 'implementer', 'partner'], [subject.id]);
		case 'inventory': {
			const { inventories } = reading.dataset.reference;
			const site = inventories.find(({ id }) => id === subject.id)?.site;
			return site ? rowsWith(reading, ['inventory'], [site]) : [];
		}
		case 'initiative': {
			const row = rowOfInitiative(reading.dataset, subject.id);
			return row < 0 ? [] : [row];
		}
		case 'cell':
			return rowsOfCell(reading, subject.row, subject.column);
		case 'sites':
			if (subject.exact) return null;
			return subject.ids
				.map((site) => new Set(rowsWith(reading, ['inventory'], [site])))
				.reduce<number[]>(
					(rows, listed) => rows.filter((row) => listed.has(row)),
					Array.from(reading.rows)
				);
	}
}

/**
 * The reading that the page of a subject counts by: its own place or topic stands for those of the
 * filter.
 */
export function pageReading(reading: Reading, { kind }: Subject): Reading {
	const { dataset, filter, today } = reading;
	const { country, group, topic } = NO_FILTER;
	switch (kind) {
		case 'country':
		case 'region':
			return readDataset(dataset, { ...filter, country, group }, today);
		case 'topic':
			return readDataset(dataset, { ...filter, topic }, today);
		default:
			return reading;
	}
}

function rowsWith({ dataset, rows }: Reading, fields: readonly Field[], ids: readonly string[]) {
	const wanted = new Set(ids);
	return Array.from(rows).filter((row) =>
		fields.some((field) => idsAt(dataset, field, row).some((id) => wanted.has(id)))
	);
}

function countriesOf({ dataset }: Reading, group: string): readonly string[] {
	return dataset.reference.groups.find(({ id }) => id === group)?.countries ?? [];
}

import { NO_FILTER } from '../../../domain/filter';
import { readDataset, type Reading } from '../../../domain/reading';
import { parseSelection } from '../../../domain/selection';
import { pageReading, rowsOfSubject, type Subject } from '../../../domain/export/subject-rows';
import type { TakeContext } from '../context';

/** How much of the data is taken: behind the view, behind what is selected in it, or everything. */
export const SCOPES = ['shown', 'selected', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** Rows of a dataset, and the reading that they were selected by. */
export interface Taken {
	reading: Reading;
	rows: ArrayLike<number> & Iterable<number>;
}

/** Pages that are about one thing, by the first part of their route. */
const PAGES = {
	countries: 'country',
	actors: 'actor',
	initiatives: 'initiative',
	inventories: 'inventory',
	topics: 'topic',
	regions: 'region'
} as const satisfies Record<string, Subject['kind']>;

/** What a page is about; null for a view of many things. */
function pageSubject({ view, id }: Pick<TakeContext, 'view' | 'id'>): Subject | null {
	const kind = Object.hasOwn(PAGES, view) ? PAGES[view as keyof typeof PAGES] : null;
	return kind && id ? { kind, id } : null;
}

/** The rows that a scope takes; null where nothing is selected, or the selection is no set of rows. */
export function takenIn(context: TakeContext, scope: Scope): Taken | null {
	const { dataset, reading, today } = context;
	switch (scope) {
		case 'shown': {
			const subject = pageSubject(context);
			if (!subject) return { reading, rows: reading.rows };
			const own = pageReading(reading, subject);
			return { reading: own, rows: rowsOfSubject(own, subject) ?? [] };
		}
		case 'all': {
			const { scope: places, count } = reading.filter;
			const all = readDataset(dataset, { ...NO_FILTER, scope: places, count }, today);
			return { reading: all, rows: all.rows };
		}
		case 'selected': {
			const selection = parseSelection(context.params.select);
			const rows = selection && rowsOfSubject(reading, selection);
			return rows && { reading, rows };
		}
	}
}

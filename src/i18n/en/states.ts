import type { Status } from '../../domain/filter';
import type { StateKind } from '../../domain/states';

import { plural } from './plural';

/** The words of states, statuses and counts, wherever they stand. */
export const states = {
	stateLabel: {
		value: 'recorded work',
		'gap-confirmed': 'confirmed gap',
		'gap-apparent': 'apparent gap',
		regional: 'regional work only',
		unknown: 'unknown',
		'out-of-scope': 'out of scope'
	} satisfies Record<StateKind, string>,
	stateMeaning: {
		value: 'At least one initiative on record names it.',
		'gap-confirmed': 'An inventory loaded in full looks here and lists nothing.',
		'gap-apparent': 'Inventories loaded as samples look here and list nothing.',
		regional:
			'No record names it, but work for its region does reach it (regions of up to 25 states).',
		unknown: 'No loaded inventory of projects looks here.',
		'out-of-scope': 'Outside the chosen set of places.'
	} satisfies Record<StateKind, string>,
	statusLabel: {
		planned: 'planned',
		running: 'running',
		'no-end': 'start known, no end',
		ended: 'ended',
		undated: 'undated'
	} satisfies Record<Status, string>,
	initiatives: ({ count }: { count: number }) =>
		plural(count, { one: '# initiative', other: '# initiatives' }),
	noRecord: 'no record',
	fewRecords: 'few records',
	recordUndated: 'no dates',
	recordUntil: ({ year }: { year: number }) => `until ${year}`,
	recordSince: ({ year }: { year: number }) => `from ${year}`,
	recordNotNamed: 'not named',
	recordMoreActors: ({ first, more }: { first: string; more: number }) => `${first} + ${more}`,
	recordCopy: 'read on a copy, no link',
	recordNoTexts: 'The texts of these records could not be read.',
	countRecords: ({ label, count }: { label: string; count: number }) =>
		plural(count, {
			one: `${label}: # initiative, listed`,
			other: `${label}: # initiatives, listed`
		}),
	tableMore: ({ count }: { count: number }) =>
		plural(count, { one: '# more row', other: '# more rows' }),
	recordRest: ({ count }: { count: number }) =>
		plural(count, { one: 'and # more, not printed here', other: 'and # more, not printed here' }),
	recordMore: ({ count }: { count: number }) => plural(count, { one: '# more', other: '# more' })
};

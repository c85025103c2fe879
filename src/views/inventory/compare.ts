import type { Dataset } from '../../domain/dataset';
import type { Inventory } from '../../domain/register';
import type { Entry } from './model';

/** `part`: those that say it say the same, the others are silent. `silent`: none says it. */
export type Agreement = 'same' | 'differ' | 'part' | 'silent';

export const COMPARED = [
	'kind',
	'regions',
	'users',
	'languages',
	'access',
	'cadence',
	'last'
] as const;
/** A field whose values can be told to agree or to differ; prose cannot. */
export type ComparedField = (typeof COMPARED)[number];

export interface ComparedLine {
	field: ComparedField;
	agreement: Agreement;
	/** Per inventory; empty where it is not stated. */
	values: readonly (readonly string[])[];
}

export interface ComparedTopic {
	id: string;
	label: string;
	looks: readonly boolean[];
	/** All of them look, or none does. */
	all: boolean;
	none: boolean;
}

/** A sourced statement that two of the compared inventories work together. */
export interface PairLink {
	/** Positions among the compared. */
	a: number;
	b: number;
	links: Inventory['cooperation'];
	/** Initiatives that both list, among the loaded records; null unless both are loaded. */
	shared: number | null;
}

export interface Comparison {
	entries: readonly Entry[];
	/** Those that most look at first. */
	topics: ComparedTopic[];
	lines: ComparedLine[];
	pairs: PairLink[];
}

const VALUES: Record<ComparedField, (inventory: Inventory) => readonly string[]> = {
	kind: ({ kind, kinds }) => [...new Set([kind, ...kinds])],
	regions: ({ regions }) => regions,
	users: ({ users }) => users,
	languages: ({ languages }) => languages,
	access: ({ access }) => (access ? [access] : []),
	cadence: ({ update }) =>
		update?.cadence && update.cadence !== 'unknown' ? [update.cadence] : [],
	last: ({ update }) => (update?.last ? [update.last] : [])
};

/** Inventories side by side: what they agree on, where they differ, where some are silent. */
export function compareEntries(dataset: Dataset, entries: readonly Entry[]): Comparison {
	const topics = dataset.reference.topics.map(({ id, label }) => {
		const looks = entries.map(({ inventory }) => inventory.topics.includes(id));
		return { id, label, looks, all: looks.every(Boolean), none: !looks.some(Boolean) };
	});
	const looking = ({ looks }: ComparedTopic) => looks.filter(Boolean).length;
	return {
		entries,
		topics: topics.sort((a, b) => looking(b) - looking(a)),
		lines: COMPARED.map((field) => {
			const values = entries.map(({ inventory }) => VALUES[field](inventory));
			return { field, values, agreement: agreementOf(values) };
		}),
		pairs: entries.flatMap((one, a) =>
			entries.slice(a + 1).map((two, at) => ({
				a,
				b: a + 1 + at,
				links: linksBetween(one.inventory, two.inventory),
				shared: sharedRecords(dataset, one, two)
			}))
		)
	};
}

/** Order does not matter: two lists agree when they name the same. */
export function agreementOf(values: readonly (readonly string[])[]): Agreement {
	const said = values.filter(({ length }) => length > 0);
	if (!said.length) return 'silent';
	const distinct = new Set(said.map((list) => [...list].sort().join('\n')));
	if (distinct.size > 1) return 'differ';
	return said.length === values.length ? 'same' : 'part';
}

function linksBetween(a: Inventory, b: Inventory): Inventory['cooperation'] {
	return [
		...a.cooperation.filter((link) => link.with === b.id),
		...b.cooperation.filter((link) => link.with === a.id)
	];
}

function sharedRecords({ columns, dictionaries }: Dataset, a: Entry, b: Entry): number | null {
	if (!a.site || !b.site) return null;
	const { offsets, values } = columns.fields.inventory;
	const codes = [a, b].map(({ site }) => dictionaries.inventory.codes.get(site!.id)!);
	let shared = 0;
	for (let row = 0; row < columns.size; row++) {
		const sites = values.subarray(offsets[row]!, offsets[row + 1]!);
		if (codes.every((code) => sites.includes(code))) shared++;
	}
	return shared;
}

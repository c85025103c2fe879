import type { Dataset } from '../dataset';
import type { Reading } from '../reading';
import type { Register } from '../register';

/** Where an inventory says that it looks, within the filter. Codes, ascending. */
export interface Scope {
	/** Position in `reference.inventories`. */
	inventory: number;
	topics: number[];
	places: number[];
	/** Target users; null where it does not state any. */
	users: number[] | null;
	/** Code of the site that its listings come from; null where none are loaded. */
	site: number | null;
	/** Selected initiatives that the site lists, as rows of the dataset. */
	rows: Set<number>;
}

/** Two inventories, by what they say and by what they list. */
export interface ScopePair {
	a: Scope;
	b: Scope;
	topics: number[];
	places: number[];
	/** Null where one of them states no users: then users are left out of the comparison. */
	users: number[] | null;
	/** Cells of topic × place × users that both look at, as a share of those that either does. */
	scope: number;
	/** Initiatives that both list; null where the records of one are not loaded. */
	rows: number[] | null;
	/** The same as a share of the initiatives that either lists; null without records. */
	records: number | null;
}

const common = (a: readonly number[], b: readonly number[]) => a.filter((code) => b.includes(code));

/**
 * The stated scopes of all inventories, cut to the topics, users and places of the filter. A scope
 * of the whole world is every place in view.
 */
export function scopesOf(
	{ dataset, filter, places, rows }: Reading,
	{ inventories }: Register
): Scope[] {
	const { dictionaries, reference } = dataset;
	const codes = (
		key: 'topic' | 'users' | 'country',
		ids: readonly string[],
		kept: readonly string[]
	) =>
		ids
			.filter((id) => !kept.length || kept.includes(id))
			.map((id) => dictionaries[key].codes.get(id))
			.filter((code) => code !== undefined)
			.sort((a, b) => a - b);
	const inView = Array.from(places.keys()).filter((code) => places[code]);
	const users = new Map(inventories.map((it) => [it.id, it.users]));
	return reference.inventories.map((it, inventory): Scope => {
		const stated = users.get(it.id) ?? [];
		const site = it.site === undefined ? undefined : dictionaries.inventory.codes.get(it.site);
		const loaded = site !== undefined && reference.sites[site]!.listings > 0;
		return {
			inventory,
			topics: codes('topic', it.topics, filter.topic),
			places: it.countries
				? codes('country', it.countries, []).filter((code) => places[code])
				: inView,
			users: stated.length ? codes('users', stated, filter.users) : null,
			site: loaded ? site : null,
			rows: new Set(loaded ? Array.from(rows).filter((row) => lists(dataset, row, site)) : [])
		};
	});
}

function lists({ columns }: Dataset, row: number, site: number): boolean {
	const { offsets, values } = columns.fields.inventory;
	return values.subarray(offsets[row]!, offsets[row + 1]!).includes(site);
}

/** Every pair of scopes, those that look most alike first, equals in the order of the register. */
export function scopePairs(scopes: readonly Scope[]): ScopePair[] {
	const pairs = scopes.flatMap((a, at) => scopes.slice(at + 1).map((b) => pairOf(a, b)));
	return pairs.sort(
		(x, y) => y.scope - x.scope || x.a.inventory - y.a.inventory || x.b.inventory - y.b.inventory
	);
}

function pairOf(a: Scope, b: Scope): ScopePair {
	const users = a.users && b.users ? common(a.users, b.users) : null;
	const topics = common(a.topics, b.topics);
	const places = common(a.places, b.places);
	const size = (scope: Scope) =>
		scope.topics.length * scope.places.length * (users ? scope.users!.length : 1);
	const both = topics.length * places.length * (users ? users.length : 1);
	const either = size(a) + size(b) - both;
	const rows =
		a.site === null || b.site === null ? null : [...a.rows].filter((row) => b.rows.has(row));
	const listed = rows ? a.rows.size + b.rows.size - rows.length : 0;
	return {
		a,
		b,
		topics,
		places,
		users,
		scope: either ? both / either : 0,
		rows,
		records: rows && (listed ? rows.length / listed : 0)
	};
}

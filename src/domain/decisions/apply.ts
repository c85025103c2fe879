import {
	FIELDS,
	rowsOfListings,
	type Columns,
	type Dataset,
	type Field,
	type MultiColumn
} from '../dataset';
import type { Listing } from '../release';
import { decisionKey, type Decision } from './decision';
import { listingReader, mergeValues, valuesOfRow, type Values } from './values';

/** A dataset after decisions, and what became of them. */
export interface Decided {
	/** The dataset that came in, where nothing changes. */
	dataset: Dataset;
	/** Decisions that hold in it: the two count as one, or as two. */
	applied: number;
	/** Decisions about listings that this release does not have: they wait for one that does. */
	waiting: Decision[];
	/** Decisions that an earlier one contradicts: A is B, B is C, but A is not C. */
	contradicted: Decision[];
}

/** An initiative while decisions are applied. */
interface Group {
	id: string;
	/** Ids of those that were merged into it. */
	former: readonly string[];
	title: string;
	listings: readonly string[];
	values: Values;
}

/** What is decided to be the same, by listing; members of one cluster share one set. */
type Clusters = ReadonlyMap<string, ReadonlySet<string>>;

const NOTHING: ReadonlyMap<string, Listing> = new Map();

/**
 * Listings whose texts `applyDecisions` needs: those of initiatives that are to be split, because
 * the columns only know what their listings say together.
 */
export function listingsToSplit(dataset: Dataset, decisions: readonly Decision[]): string[] {
	const rowOf = rowsOfListings(dataset);
	const rows = new Set(
		decisions.flatMap(({ a, b, verdict }) => {
			const row = rowOf.get(a);
			return verdict === 'different' && row !== undefined && row === rowOf.get(b) ? [row] : [];
		})
	);
	return [...rows].flatMap((row) => dataset.listings[row]!);
}

/**
 * The dataset as a reader has decided: initiatives whose listings are the same become one, listings
 * that are not the same leave the initiative that the release has made of them. `part` and `later`
 * change no count.
 *
 * The order of `decisions` makes no difference. Those decided earlier go first; a later one that
 * contradicts them is not applied, and told. Applying the same decisions again changes nothing.
 *
 * @param listings at least those of `listingsToSplit`; what is missing stays together
 */
export function applyDecisions(
	dataset: Dataset,
	decisions: readonly Decision[],
	listings: ReadonlyMap<string, Listing> = NOTHING
): Decided {
	const rowOf = rowsOfListings(dataset);
	const counting = decisions
		.filter(({ verdict }) => verdict === 'same' || verdict === 'different')
		.sort((x, y) => compare(x.when, y.when) || compare(decisionKey(x), decisionKey(y)));
	const waiting = counting.filter(({ a, b }) => !rowOf.has(a) || !rowOf.has(b));
	const known = counting.filter(({ a, b }) => rowOf.has(a) && rowOf.has(b));
	const { same, different, contradicted, clusters } = settle(known);
	const groups = new Groups(dataset, listings, different, clusters);
	for (const decision of same) if (!groups.join(decision)) contradicted.push(decision);
	return {
		dataset: groups.changed ? groups.dataset() : dataset,
		applied: known.filter(({ a, b, verdict }) => groups.together(a, b) === (verdict === 'same'))
			.length,
		waiting,
		contradicted
	};
}

/**
 * Tells decisions that hold from those that earlier ones contradict.
 *
 * @param decisions in the order in which they were decided
 */
function settle(decisions: readonly Decision[]) {
	const clusters = new Map<string, Set<string>>();
	const clusterOf = (id: string) => {
		const own = clusters.get(id) ?? new Set([id]);
		clusters.set(id, own);
		return own;
	};
	const apart: Decision[] = [];
	const same: Decision[] = [];
	const contradicted: Decision[] = [];
	for (const decision of decisions) {
		const left = clusterOf(decision.a);
		const right = clusterOf(decision.b);
		if (decision.verdict === 'different') {
			if (left === right) contradicted.push(decision);
			else apart.push(decision);
			continue;
		}
		const denied = apart.some(
			({ a, b }) => (left.has(a) && right.has(b)) || (left.has(b) && right.has(a))
		);
		if (denied) {
			contradicted.push(decision);
			continue;
		}
		same.push(decision);
		if (left === right) continue;
		for (const id of right) {
			left.add(id);
			clusters.set(id, left);
		}
	}
	return { same, different: apart, contradicted, clusters };
}

/** The initiatives of a dataset while they are split and joined. */
class Groups {
	changed = false;
	readonly #dataset: Dataset;
	readonly #groups = new Set<Group>();
	readonly #groupOf = new Map<string, Group>();
	/** Listings that are decided to differ, each with its others. */
	readonly #foes = new Map<string, Set<string>>();

	constructor(
		dataset: Dataset,
		listings: ReadonlyMap<string, Listing>,
		different: readonly Decision[],
		clusters: Clusters
	) {
		this.#dataset = dataset;
		const foes = this.#foes;
		for (const { a, b } of different) {
			foes.set(a, (foes.get(a) ?? new Set()).add(b));
			foes.set(b, (foes.get(b) ?? new Set()).add(a));
		}
		const read = listingReader(dataset);
		const former = formerIds(dataset);
		for (let row = 0; row < dataset.columns.size; row++) {
			const own = dataset.listings[row]!;
			const whole = {
				id: dataset.ids[row]!,
				former: former.get(row) ?? [],
				title: dataset.titles[row]!,
				listings: own,
				values: valuesOfRow(dataset, row)
			};
			const parts = partsOf(own, foes, clusters);
			const texts = parts.length > 1 ? own.map((id) => listings.get(id)) : [];
			if (parts.length < 2 || texts.includes(undefined)) this.#add(whole);
			else {
				this.changed = true;
				parts.forEach((part, at) => this.#add(partOf(whole, part, at, listings, read)));
			}
		}
	}

	together(a: string, b: string): boolean {
		return this.#groupOf.get(a) === this.#groupOf.get(b);
	}

	/**
	 * Makes one initiative of those of two listings. The one with more listings gives id and title.
	 * False, and nothing, when that would join two that are decided to differ.
	 */
	join({ a, b, choice }: Decision): boolean {
		const left = this.#groupOf.get(a)!;
		const right = this.#groupOf.get(b)!;
		if (left === right) return true;
		const denied = left.listings.some((id) =>
			right.listings.some((other) => this.#foes.get(id)?.has(other))
		);
		if (denied) return false;
		const leftLeads =
			left.listings.length === right.listings.length
				? left.id < right.id
				: left.listings.length > right.listings.length;
		const [first, second] = leftLeads ? [left, right] : [right, left];
		const titled = choice.title === 'a' ? left : choice.title === 'b' ? right : first;
		this.changed = true;
		this.#groups.delete(left);
		this.#groups.delete(right);
		this.#add({
			id: first.id,
			former: [...first.former, second.id, ...second.former],
			title: titled.title,
			listings: [...first.listings, ...second.listings],
			values: mergeValues(left.values, right.values, choice)
		});
		return true;
	}

	dataset(): Dataset {
		const rows = [...this.#groups].sort((x, y) => compare(x.id, y.id));
		return {
			...this.#dataset,
			ids: rows.map(({ id }) => id),
			titles: rows.map(({ title }) => title),
			listings: rows.map(({ listings }) => listings),
			merged: new Map(rows.flatMap(({ former }, row) => former.map((id) => [id, row] as const))),
			columns: columnsOf(rows.map(({ values }) => values))
		};
	}

	#add(group: Group): void {
		this.#groups.add(group);
		for (const listing of group.listings) this.#groupOf.set(listing, group);
	}
}

/** Ids that were merged into each row before. */
function formerIds({
	merged = new Map<string, number>()
}: Dataset): ReadonlyMap<number, readonly string[]> {
	const former = new Map<number, string[]>();
	for (const [id, row] of merged) former.set(row, [...(former.get(row) ?? []), id]);
	return former;
}

/**
 * Listings in parts such that no two of a part are foes. What is decided to be the same stays
 * together: each cluster goes, in the given order, to the first part that has no foe of it.
 */
function partsOf(
	listings: readonly string[],
	foes: ReadonlyMap<string, ReadonlySet<string>>,
	clusters: Clusters
): string[][] {
	if (!listings.some((id) => foes.has(id))) return [[...listings]];
	const bundles = new Map<unknown, string[]>();
	for (const id of listings) {
		const cluster = clusters.get(id) ?? id;
		bundles.set(cluster, [...(bundles.get(cluster) ?? []), id]);
	}
	const parts: string[][] = [];
	for (const bundle of bundles.values()) {
		const isFoe = (member: string) => bundle.some((id) => foes.get(id)?.has(member));
		const part = parts.find((members) => !members.some(isFoe));
		if (part) part.push(...bundle);
		else parts.push([...bundle]);
	}
	return parts;
}

/** A part of a split initiative. The first keeps id and title; others take those of their first listing. */
function partOf(
	whole: Group,
	part: readonly string[],
	at: number,
	listings: ReadonlyMap<string, Listing>,
	read: (listing: Listing) => Values
): Group {
	const texts = part.map((id) => listings.get(id)!);
	const values = texts.map(read).reduce((merged, next) => mergeValues(merged, next));
	return at === 0
		? { ...whole, listings: part, values }
		: { id: part[0]!, former: [], title: texts[0]!.title, listings: part, values };
}

function columnsOf(rows: readonly Values[]): Columns {
	const fields = Object.fromEntries(
		FIELDS.map((field) => [field, columnOf(rows, field)])
	) as Record<Field, MultiColumn>;
	return {
		size: rows.length,
		fields,
		startDay: Int32Array.from(rows, ({ startDay }) => startDay),
		endDay: Int32Array.from(rows, ({ endDay }) => endDay),
		stated: Uint8Array.from(rows, ({ stated }) => stated),
		global: Uint8Array.from(rows, ({ global }) => Number(global)),
		weight: Float32Array.from(rows, ({ fields: { country } }) =>
			country.length ? 1 / country.length : 0
		),
		budget: Uint8Array.from(rows, ({ budget }) => Number(budget))
	};
}

function columnOf(rows: readonly Values[], field: Field): MultiColumn {
	const offsets = new Uint32Array(rows.length + 1);
	rows.forEach(({ fields }, row) => (offsets[row + 1] = offsets[row]! + fields[field].length));
	const values = new Uint16Array(offsets[rows.length]!);
	rows.forEach(({ fields }, row) => values.set(fields[field], offsets[row]!));
	return { offsets, values };
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

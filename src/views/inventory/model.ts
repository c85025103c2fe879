import type { Dataset } from '../../domain/dataset';
import { fold } from '../../domain/fold';
import { plainName } from '../../domain/plain-name';
import type { Inventory, Register } from '../../domain/register';
import type { InventorySummary, Site } from '../../domain/release';
import type { RegisterChoice } from './choice';
import { updateOf, type Update } from './freshness';

/** An inventory as one row of the register. */
export interface Entry {
	inventory: Inventory;
	summary: InventorySummary;
	/** What the row is called: the plain name, or the acronym of a long one. */
	name: string;
	/** What the acronym in `name` stands for. */
	fullName: string | null;
	update: Update;
	/** The site its listings come from, where any are loaded. */
	site: Site | null;
	/** What it says about machine-readability; null where nothing is stated. */
	machine: string | null;
}

/** Names up to this many characters stand as they are. */
const PLAIN_NAME_MAX = 34;

const KINDS = ['projects', 'policies', 'assessments', 'directory', 'tools'];

export const ACCESS = ['open', 'registration', 'closed'] as const;

/** A text that only says that nothing is said is no statement. */
export function stated(text: string | undefined): string | null {
	return text && !/^not stated\.?$/i.test(text.trim()) ? text : null;
}

/** All inventories of the register, in its order. One that the reference does not know is left out. */
export function entriesOf(dataset: Dataset, { inventories }: Register): Entry[] {
	const summaries = new Map(dataset.reference.inventories.map((it) => [it.id, it]));
	const sites = new Map(dataset.reference.sites.map((site) => [site.id, site]));
	return inventories.flatMap((inventory) => {
		const summary = summaries.get(inventory.id);
		if (!summary) return [];
		const plain = plainName(inventory.name);
		const name = plain.length > PLAIN_NAME_MAX ? (inventory.acronym ?? plain) : plain;
		const site = summary.site === undefined ? undefined : sites.get(summary.site);
		return [
			{
				inventory,
				summary,
				name,
				fullName: name === plain ? null : plain,
				update: updateOf(inventory),
				site: site?.listings ? site : null,
				machine: stated(inventory.machineReadable)
			}
		];
	});
}

/** Whether an entry is kept by text, kind, access and the topic looked at. */
export function keeps(
	{ inventory }: Entry,
	{ find, kind, access, looks }: Pick<RegisterChoice, 'find' | 'kind' | 'access' | 'looks'>
): boolean {
	if (kind && inventory.kind !== kind && !inventory.kinds.includes(kind)) return false;
	if (access && (inventory.access ?? 'unknown') !== access) return false;
	if (looks && !inventory.topics.includes(looks)) return false;
	if (!find) return true;
	const text = [inventory.name, inventory.acronym, inventory.host, inventory.what, inventory.id];
	return fold(text.filter(Boolean).join(' ')).includes(fold(find));
}

/** Entries under one heading; a null kind heads all of them. */
export interface EntryGroup {
	kind: string | null;
	entries: Entry[];
}

/** Orders entries, and groups them by main kind, the largest kind first. */
export function arrange(
	entries: readonly Entry[],
	{ sort, grouped }: Pick<RegisterChoice, 'sort' | 'grouped'>,
	compareNames: (a: string, b: string) => number
): EntryGroup[] {
	const measure = MEASURES[sort];
	const ordered = [...entries].sort(
		(a, b) => measure(b) - measure(a) || compareNames(a.name, b.name)
	);
	if (!grouped) return ordered.length ? [{ kind: null, entries: ordered }] : [];
	const groups = new Map<string, Entry[]>();
	for (const entry of ordered) {
		const group = groups.get(entry.inventory.kind) ?? [];
		groups.set(entry.inventory.kind, [...group, entry]);
	}
	return [...groups]
		.map(([kind, members]) => ({ kind, entries: members }))
		.sort((a, b) => b.entries.length - a.entries.length || rankOf(a.kind) - rankOf(b.kind));
}

/** Equally many: inventories of projects first, since they are what the pictures count. */
const rankOf = (kind: string) => KINDS.indexOf(kind) >>> 0;

/** What an order compares, the largest first; equal entries stand A to Z. */
const MEASURES: Record<RegisterChoice['sort'], (entry: Entry) => number> = {
	name: () => 0,
	// What is said to be continuous is as new as today.
	update: ({ update }) => (update.kind === 'continuous' ? 9999 : (update.last ?? 0)),
	languages: ({ inventory }) => inventory.languages.length,
	access: ({ inventory }) => {
		const at = (ACCESS as readonly string[]).indexOf(inventory.access ?? '');
		return at < 0 ? -1 : ACCESS.length - at;
	},
	loaded: ({ site }) => site?.listings ?? 0,
	looks: ({ inventory }) => inventory.topics.length
};

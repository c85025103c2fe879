import type { Dataset } from '../../domain/dataset';
import type { Reading } from '../../domain/reading';
import type { Case, Inventory, Match, Register, Taxonomy } from '../../domain/register';
import type { Site } from '../../domain/release';
import { regionMark, type Mark } from './grid';
import { plainName } from '../../domain/plain-name';
import { entriesOf, type Entry } from './model';

/** What a loaded inventory knows, counted under the filter. Rows of the dataset, the newest start first. */
export interface Holdings {
	rows: number[];
	/** Listed by no other loaded site. */
	alone: number[];
	/** Other sites that list some of the same, those that share most first. */
	shared: { site: Site; rows: number[] }[];
}

/** A topic or subregion by the scope that is stated and by what is listed, kept apart. */
export interface CoverageLine {
	id: string;
	label: string;
	/** Region of a subregion. */
	over: string | null;
	stated: Mark;
	/** Loaded initiatives of this inventory; null when nothing of it is loaded. */
	listed: number | null;
	/** Initiatives of all loaded sites. */
	all: number;
}

/** What is said of an inventory and another one, or an actor. */
export interface CooperationLine {
	other: { id: string; name: string; route: string | null };
	/** What is said of the link, first of this inventory, then of the other. */
	said: {
		how: string;
		direction: 'out' | 'in';
		note?: string | undefined;
		source: Inventory['sources'][number] | undefined;
	}[];
}

/** One label of an inventory's own words and the topics that it is judged to mean. */
export interface WordLine {
	code: string;
	label: string;
	matches: { topic: string | null; match: Match['match']; reason?: string | undefined }[];
}

export interface InventoryProfile {
	entry: Entry;
	/** Every inventory of the register, for comparisons. */
	all: readonly Entry[];
	holdings: Holdings | null;
	topics: CoverageLine[];
	regions: CoverageLine[];
	/** Its loaded initiatives that name each country, by code; null when nothing of it is loaded. */
	countries: Uint32Array | null;
	words: { taxonomy: Taxonomy; lines: WordLine[] }[];
	cooperation: CooperationLine[];
	cases: Case[];
}

/** Everything about one inventory, or null for an id that the register does not have. */
export function profileOf(
	reading: Reading,
	register: Register,
	id: string
): InventoryProfile | null {
	const { dataset } = reading;
	const all = entriesOf(dataset, register);
	const entry = all.find(({ inventory }) => inventory.id === id);
	if (!entry) return null;
	const holdings = entry.site ? holdingsOf(reading, entry.site) : null;
	return {
		entry,
		all,
		holdings,
		topics: topicLines(reading, entry, holdings),
		regions: regionLines(reading, entry, holdings),
		countries: holdings && tallyOf(dataset, 'country', holdings.rows),
		words: wordsOf(register, id),
		cooperation: cooperationOf(dataset, register, id),
		cases: register.cases.filter(({ parties }) => parties.includes(id))
	};
}

/** Splits what a site lists into what it alone lists and what others list too. */
function holdingsOf({ dataset, rows: selected }: Reading, site: Site): Holdings {
	const { offsets, values } = dataset.columns.fields.inventory;
	const code = dataset.dictionaries.inventory.codes.get(site.id);
	const rows: number[] = [];
	const alone: number[] = [];
	const shared = new Map<number, number[]>();
	for (const row of selected) {
		const sites = values.subarray(offsets[row]!, offsets[row + 1]!);
		if (code === undefined || !sites.includes(code)) continue;
		rows.push(row);
		if (sites.length === 1) alone.push(row);
		for (const other of sites) {
			if (other !== code) shared.set(other, [...(shared.get(other) ?? []), row]);
		}
	}
	const starts = dataset.columns.startDay;
	const newestFirst = (a: number, b: number) => starts[b]! - starts[a]!;
	return {
		rows: rows.sort(newestFirst),
		alone: alone.sort(newestFirst),
		shared: [...shared]
			.map(([other, both]) => ({ site: dataset.reference.sites[other]!, rows: both }))
			.sort((a, b) => b.rows.length - a.rows.length || (a.site.name < b.site.name ? -1 : 1))
	};
}

function topicLines(
	{ dataset, rows }: Reading,
	{ inventory }: Entry,
	holdings: Holdings | null
): CoverageLine[] {
	const all = tallyOf(dataset, 'topic', rows);
	const listed = holdings && tallyOf(dataset, 'topic', holdings.rows);
	return dataset.reference.topics.map(({ id, label }, code) => ({
		id,
		label,
		over: null,
		stated: !inventory.topics.length ? 'unstated' : inventory.topics.includes(id) ? 'yes' : 'no',
		listed: listed && listed[code]!,
		all: all[code]!
	}));
}

/** Number of rows that have each value of a field, by code. */
function tallyOf(
	dataset: Dataset,
	field: 'topic' | 'country',
	rows: Iterable<number>
): Uint32Array {
	const { offsets, values } = dataset.columns.fields[field];
	const counts = new Uint32Array(dataset.dictionaries[field].ids.length);
	for (const row of rows) {
		for (let at = offsets[row]!; at < offsets[row + 1]!; at++) counts[values[at]!]!++;
	}
	return counts;
}

function regionLines(
	{ dataset, rows }: Reading,
	{ summary }: Entry,
	holdings: Holdings | null
): CoverageLine[] {
	const { groups } = dataset.reference;
	return groups
		.filter(({ kind }) => kind === 'subregion')
		.map(({ id, name, parent, countries }) => ({
			id,
			label: name,
			over: groups.find((group) => group.id === parent)?.name ?? null,
			stated: regionMark(summary.countries, countries),
			listed: holdings && naming(dataset, countries, holdings.rows),
			all: naming(dataset, countries, rows)
		}));
}

/** Number of rows that name at least one of the countries. */
function naming(
	{ columns, dictionaries }: Dataset,
	countries: readonly string[],
	rows: Iterable<number>
): number {
	const { offsets, values } = columns.fields.country;
	const codes = new Set(countries.map((iso3) => dictionaries.country.codes.get(iso3)));
	let count = 0;
	for (const row of rows) {
		if (values.subarray(offsets[row]!, offsets[row + 1]!).some((code) => codes.has(code))) count++;
	}
	return count;
}

function wordsOf({ taxonomies, crosswalk }: Register, id: string): InventoryProfile['words'] {
	return taxonomies
		.filter(({ inventory }) => inventory === id)
		.map((taxonomy) => ({
			taxonomy,
			lines: taxonomy.labels.map(({ code, label }) => ({
				code,
				label,
				matches: crosswalk
					.filter((match) => match.taxonomy === taxonomy.id && match.code === code)
					.map(({ topic, match, reason }) => ({ topic, match, reason }))
			}))
		}));
}

function cooperationOf(
	{ reference }: Dataset,
	{ inventories }: Register,
	id: string
): CooperationLine[] {
	const nameOf = (other: string): CooperationLine['other'] => {
		const inventory = inventories.find((it) => it.id === other);
		if (inventory) {
			return { id: other, name: plainName(inventory.name), route: `inventories/${other}` };
		}
		const actor = reference.actors.find((it) => it.id === other);
		return { id: other, name: actor?.name ?? other, route: actor ? `actors/${other}` : null };
	};
	const lines = new Map<string, CooperationLine>();
	for (const [direction, inventory] of [
		...inventories.filter((it) => it.id === id).map((it) => ['out', it] as const),
		...inventories.filter((it) => it.id !== id).map((it) => ['in', it] as const)
	]) {
		for (const { with: other, how, note, source } of inventory.cooperation) {
			if (direction === 'in' && other !== id) continue;
			const key = direction === 'out' ? other : inventory.id;
			const line = lines.get(key) ?? { other: nameOf(key), said: [] };
			line.said.push({ how, direction, note, source });
			lines.set(key, line);
		}
	}
	return [...lines.values()];
}

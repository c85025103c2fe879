import type { Initiative, Manifest, Reference } from './release';

/** A regional programme reaches its states by name only up to this many of them. */
export const REGIONAL_STATES_MAX = 25;

/** Values of one multi-valued field in compressed sparse rows: row i is `values[offsets[i]..offsets[i+1]]`. */
export interface MultiColumn {
	offsets: Uint32Array;
	values: Uint16Array;
}

export const FIELDS = [
	'topic',
	'country',
	'activity',
	'users',
	'inventory',
	'funder',
	'implementer',
	'partner',
	'area'
] as const;
/** A multi-valued field of an initiative. `inventory` holds site ids, `area` area ids. */
export type Field = (typeof FIELDS)[number];

/** The ids that a column's codes stand for; code = position. */
export interface Dictionary {
	ids: readonly string[];
	codes: ReadonlyMap<string, number>;
}

export const STATED_CODES = ['', 'planned', 'ongoing', 'completed'] as const;
/** No date, in the day columns. */
export const NO_DAY = -0x80000000;

/**
 * Initiatives as columns: what counting reads. Plain typed arrays, so that IndexedDB and workers
 * take them as they are.
 */
export interface Columns {
	/** Number of initiatives. */
	size: number;
	fields: Record<Field, MultiColumn>;
	/** First possible day of the stated start and last possible day of the stated end, as days since 1970-01-01, or NO_DAY. */
	startDay: Int32Array;
	endDay: Int32Array;
	/** Position in STATED_CODES. */
	stated: Uint8Array;
	/** 1 where a listing says that the work is global. */
	global: Uint8Array;
	/** 1 where a listing states a budget. */
	budget: Uint8Array;
	/** Share of an initiative that each named country gets under fractional counting: 1/n, 0 when it names none. */
	weight: Float32Array;
}

/** Everything that every view needs in memory. Texts of listings are read from storage when shown. */
export interface Dataset {
	manifest: Manifest;
	reference: Reference;
	columns: Columns;
	dictionaries: Record<Field, Dictionary>;
	/** Per initiative, in column order (sorted by id). */
	ids: readonly string[];
	titles: readonly string[];
	/** Ids of the listings of each initiative. */
	listings: readonly (readonly string[])[];
	/** Names of the countries as the reader sees them, by code; absent until a language is in use. */
	shownCountries?: readonly string[];
	/** Rows of initiatives that a reader's decisions made part of another, by the id they had. */
	merged?: ReadonlyMap<string, number>;
}

const MS_PER_DAY = 86_400_000;

/** First day that a partial date can mean, as days since 1970-01-01. `2019` is 1 January 2019. */
export function firstDay(date: string): number {
	const [year, month = 1, day = 1] = date.split('-').map(Number);
	return Date.UTC(year!, month - 1, day) / MS_PER_DAY;
}

/** Last day that a partial date can mean, as days since 1970-01-01. `2019-02` is 28 February 2019. */
export function lastDay(date: string): number {
	const [year, month, day] = date.split('-').map(Number);
	if (day !== undefined) return firstDay(date);
	const next = month === undefined ? Date.UTC(year! + 1, 0, 1) : Date.UTC(year!, month, 1);
	return next / MS_PER_DAY - 1;
}

/** A day counted from 1970-01-01 as YYYY-MM-DD. */
export function isoDay(day: number): string {
	return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The calendar year of a day. */
export function yearOf(day: number): number {
	return new Date(day * MS_PER_DAY).getUTCFullYear();
}

function dictionaryOf(ids: readonly string[]): Dictionary {
	return { ids, codes: new Map(ids.map((id, code) => [id, code])) };
}

/** The dictionaries that a reference implies, in its own order. */
export function dictionariesOf(reference: Reference): Record<Field, Dictionary> {
	const actors = dictionaryOf(reference.actors.map(({ id }) => id));
	return {
		topic: dictionaryOf(reference.topics.map(({ id }) => id)),
		country: dictionaryOf(reference.countries.map(({ iso3 }) => iso3)),
		activity: dictionaryOf(reference.activities.map(({ id }) => id)),
		users: dictionaryOf(reference.users.map(({ id }) => id)),
		inventory: dictionaryOf(reference.sites.map(({ id }) => id)),
		funder: actors,
		implementer: actors,
		partner: actors,
		area: dictionaryOf(reference.areas.map(({ id }) => id))
	};
}

/** The values that an initiative has in a field, as ids. */
function valuesOf(initiative: Initiative, field: Field): readonly string[] {
	switch (field) {
		case 'topic':
			return initiative.topics;
		case 'country':
			return initiative.countries;
		case 'activity':
			return initiative.activities;
		case 'users':
			return initiative.users;
		case 'inventory':
			return initiative.sites;
		case 'funder':
			return initiative.funders;
		case 'implementer':
			return initiative.implementers;
		case 'partner':
			return initiative.partners;
		case 'area':
			return initiative.areas;
	}
}

/**
 * Encodes initiatives as columns, sorted by id.
 *
 * Values are distinct per row and ascending by code. An id that the reference does not know is
 * left out here: `referenceFaults` finds and reports such records before this is called.
 */
export function encodeDataset(
	manifest: Manifest,
	reference: Reference,
	initiatives: readonly Initiative[]
): Dataset {
	const rows = [...initiatives].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	const dictionaries = dictionariesOf(reference);
	const size = rows.length;

	const fields = Object.fromEntries(
		FIELDS.map((field) => [field, encodeField(rows, field, dictionaries[field])])
	) as Record<Field, MultiColumn>;

	const { offsets } = fields.country;
	return {
		manifest,
		reference,
		dictionaries,
		ids: rows.map(({ id }) => id),
		titles: rows.map(({ title }) => title),
		listings: rows.map(({ listings }) => listings),
		columns: {
			size,
			fields,
			startDay: Int32Array.from(rows, ({ start }) => (start ? firstDay(start) : NO_DAY)),
			endDay: Int32Array.from(rows, ({ end }) => (end ? lastDay(end) : NO_DAY)),
			stated: Uint8Array.from(rows, ({ status }) => STATED_CODES.indexOf(status ?? '')),
			global: Uint8Array.from(rows, (row) => Number(row.global)),
			budget: Uint8Array.from(rows, (row) => Number(row.budget)),
			weight: Float32Array.from(rows, (_, row) => {
				const countries = offsets[row + 1]! - offsets[row]!;
				return countries ? 1 / countries : 0;
			})
		}
	};
}

function encodeField(
	rows: readonly Initiative[],
	field: Field,
	{ codes }: Dictionary
): MultiColumn {
	const offsets = new Uint32Array(rows.length + 1);
	const values: number[] = [];
	rows.forEach((row, index) => {
		const known = new Set<number>();
		for (const id of valuesOf(row, field)) {
			const code = codes.get(id);
			if (code !== undefined) known.add(code);
		}
		values.push(...[...known].sort((a, b) => a - b));
		offsets[index + 1] = values.length;
	});
	return { offsets, values: Uint16Array.from(values) };
}

/** Row of an initiative, also by an id that it had before it was merged; -1 when there is none. */
export function rowOfInitiative({ ids, merged }: Dataset, id: string): number {
	let [from, to] = [0, ids.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (ids[middle]! < id) from = middle + 1;
		else to = middle;
	}
	return ids[from] === id ? from : (merged?.get(id) ?? -1);
}

/** Rows by the ids of their listings. */
export function rowsOfListings({ listings }: Dataset): ReadonlyMap<string, number> {
	return new Map(listings.flatMap((own, row) => own.map((id) => [id, row] as const)));
}

/** The ids of row `row` in a field. */
export function idsAt({ columns, dictionaries }: Dataset, field: Field, row: number): string[] {
	const { offsets, values } = columns.fields[field];
	const { ids } = dictionaries[field];
	return Array.from(values.subarray(offsets[row]!, offsets[row + 1]!), (code) => ids[code]!);
}

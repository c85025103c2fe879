import * as v from 'valibot';

import { RegisterSchema, type Register } from './register';
import { parseRecords, type FileRole, type Placed, type Reason, type Rejection } from './rejection';
import {
	InitiativeSchema,
	ListingSchema,
	ManifestSchema,
	ReferenceSchema,
	type Initiative,
	type Listing,
	type Manifest,
	type Reference
} from './release';

/** A file that is not what its role asks for, so that nothing of the release can be used. */
export class DamagedFile extends Error {
	override name = 'DamagedFile';

	constructor(readonly file: FileRole) {
		super(`${file} is not a file of a release`);
	}
}

const ROLES: readonly FileRole[] = ['reference', 'initiatives', 'listings', 'register'];

/** The manifest, or null when it does not fit its schema or names no file for a role. */
export function checkManifest(json: unknown): Manifest | null {
	const result = v.safeParse(ManifestSchema, json);
	if (!result.success) return null;
	const named = new Set(result.output.files.map(({ role }) => role));
	return ROLES.every((role) => named.has(role)) ? result.output : null;
}

/** What of a release can be used. Every id that a record holds exists in it. */
export interface CheckedRelease {
	reference: Reference;
	initiatives: Initiative[];
	listings: Listing[];
	register: Register;
	/** What was left out, and why. */
	rejections: Rejection[];
}

/**
 * Checks the parsed files of a release, record by record.
 *
 * A record that does not fit its schema is left out. So is one that loses what it cannot be without:
 * an initiative all its sites or listings, a listing its site or initiative. Of other links to
 * unknown ids only the value is dropped. Each case is reported.
 *
 * @throws DamagedFile when a file has another shape, or nothing of it is left.
 */
export function checkRelease(files: Record<FileRole, unknown>): CheckedRelease {
	const rejections: Rejection[] = [];
	const reference = checkReference(files.reference, rejections);
	const { initiatives, listings } = checkRecords(files, reference, rejections);
	return {
		reference,
		initiatives,
		listings,
		register: checkRegister(files.register, rejections),
		rejections
	};
}

/** Ids that exist, and the word for what they name. */
interface Known {
	what: string;
	has: (id: string) => boolean;
}

function known(what: string, ids: Iterable<string>): Known {
	const set = new Set(ids);
	return { what, has: (id) => set.has(id) };
}

/** Notes of one record's links which of them lead nowhere. */
class Links {
	readonly reasons: Reason[] = [];

	/** Those of `ids` that are known. */
	all(field: string, ids: string[], { what, has }: Known): string[] {
		if (ids.every(has)) return ids;
		return ids.filter((id, index) => has(id) || this.#miss(`${field}.${index}`, what, id));
	}

	/** `id` if it is known or not stated. */
	one<T extends string | null | undefined>(
		field: string,
		id: T,
		{ what, has }: Known
	): T | undefined {
		return typeof id !== 'string' || has(id) || this.#miss(field, what, id) ? id : undefined;
	}

	#miss(field: string, what: string, value: string): false {
		this.reasons.push({ field, problem: `unknown ${what}`, value });
		return false;
	}
}

/** Follows the links of each record; `settle` gives the record without the broken ones, or null. */
function settleAll<T>(
	placed: readonly Placed<T>[],
	rejections: Rejection[],
	settle: (record: T, links: Links) => T | null
): T[] {
	return placed.flatMap(({ record, ...place }) => {
		const links = new Links();
		const settled = settle(record, links);
		if (links.reasons.length) {
			const leftOut = settled === null ? 'record' : 'values';
			rejections.push({ ...place, leftOut, reasons: links.reasons });
		}
		return settled === null ? [] : [settled];
	});
}

type Lists<T> = { [K in keyof T]: Placed<T[K] extends (infer R)[] ? R : never>[] };

/** Parses a file that is one object of lists; a list that is missing damages the file. */
function parseLists<E extends Record<string, v.ArraySchema<v.GenericSchema, undefined>>>(
	schema: { readonly entries: E },
	file: FileRole,
	json: unknown,
	rejections: Rejection[]
): Lists<{ [K in keyof E]: v.InferOutput<E[K]> }> {
	if (typeof json !== 'object' || json === null) throw new DamagedFile(file);
	const lists = Object.entries(schema.entries).map(([list, { item }]) => {
		const records: unknown = (json as Record<string, unknown>)[list];
		if (!Array.isArray(records)) throw new DamagedFile(file);
		return [list, parseRecords(item, records, { file, list }, rejections)];
	});
	return Object.fromEntries(lists) as Lists<{ [K in keyof E]: v.InferOutput<E[K]> }>;
}

function checkReference(json: unknown, rejections: Rejection[]): Reference {
	const lists = parseLists(ReferenceSchema, 'reference', json, rejections);
	if (!lists.topics.length || !lists.countries.length) throw new DamagedFile('reference');

	const idsOf = (placed: readonly Placed<unknown>[]) => placed.map(({ id }) => id!);
	const topic = known('topic', idsOf(lists.topics));
	const country = known('country', idsOf(lists.countries));
	const group = known('group', idsOf(lists.groups));
	const site = known('site', idsOf(lists.sites));
	const inventory = known('inventory', idsOf(lists.inventories));
	const party = known('inventory or actor', [...idsOf(lists.inventories), ...idsOf(lists.actors)]);

	return {
		topics: lists.topics.map(recordOf),
		activities: lists.activities.map(recordOf),
		users: lists.users.map(recordOf),
		countries: settleAll(lists.countries, rejections, (record, links) => ({
			...record,
			region: links.one('region', record.region, group) ?? null,
			subregion: links.one('subregion', record.subregion, group) ?? null
		})),
		groups: settleAll(lists.groups, rejections, (record, links) => ({
			...record,
			parent: links.one('parent', record.parent, group),
			countries: links.all('countries', record.countries, country)
		})),
		areas: settleAll(lists.areas, rejections, (record, links) => ({
			...record,
			countries: links.all('countries', record.countries, country)
		})),
		actors: settleAll(lists.actors, rejections, (record, links) => ({
			...record,
			country: links.one('country', record.country, country)
		})),
		sites: settleAll(lists.sites, rejections, (record, links) => ({
			...record,
			inventory: links.one('inventory', record.inventory, inventory)
		})),
		inventories: settleAll(lists.inventories, rejections, (record, links) => ({
			...record,
			topics: links.all('topics', record.topics, topic),
			// Only null means the whole world: a list that loses its last country stays a list.
			countries: record.countries && links.all('countries', record.countries, country),
			site: links.one('site', record.site, site)
		})),
		cooperation: settleAll(lists.cooperation, rejections, (record, links) => {
			const from = links.one('from', record.from, party);
			const to = links.one('to', record.to, party);
			return from && to ? record : null;
		})
	};
}

function checkRecords(
	files: Record<FileRole, unknown>,
	reference: Reference,
	rejections: Rejection[]
): Pick<CheckedRelease, 'initiatives' | 'listings'> {
	const vocabulary = vocabularyOf(reference);
	const { site, area, actor } = vocabulary;

	const placed = parseFile(ListingSchema, 'listings', files, rejections);
	const candidates = settleAll(placed, rejections, (record, links) =>
		links.one('site', record.site, site)
			? {
					...record,
					...linkTerms(record, links, vocabulary),
					...(record.areas && { areas: links.all('areas', record.areas, area) })
				}
			: null
	);

	const initiativeOf = new Map(candidates.map(({ id, initiative }) => [id, initiative]));
	const initiatives = settleAll(
		parseFile(InitiativeSchema, 'initiatives', files, rejections),
		rejections,
		(record, links): Initiative | null => {
			const listing = { what: 'listing', has: (id: string) => initiativeOf.get(id) === record.id };
			const settled = {
				...record,
				...linkTerms(record, links, vocabulary),
				listings: links.all('listings', record.listings, listing),
				sites: links.all('sites', record.sites, site),
				areas: links.all('areas', record.areas, area),
				funders: links.all('funders', record.funders, actor),
				implementers: links.all('implementers', record.implementers, actor),
				partners: links.all('partners', record.partners, actor)
			};
			return settled.listings.length && settled.sites.length ? settled : null;
		}
	);
	if (!initiatives.length) throw new DamagedFile('initiatives');

	// An initiative is kept with the listings that point back to it; a listing with its initiative.
	const claimed = new Set(initiatives.flatMap(({ listings }) => listings));
	const orphans = placed.filter(({ id }) => initiativeOf.has(id!) && !claimed.has(id!));
	settleAll(orphans, rejections, (record, links) => {
		links.one('initiative', record.initiative, known('initiative', []));
		return null;
	});
	return { initiatives, listings: candidates.filter(({ id }) => claimed.has(id)) };
}

type Vocabulary = ReturnType<typeof vocabularyOf>;

function vocabularyOf(reference: Reference) {
	const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
	return {
		topic: known('topic', idsOf(reference.topics)),
		activity: known('activity', idsOf(reference.activities)),
		users: known('target user', idsOf(reference.users)),
		country: known(
			'country',
			reference.countries.map(({ iso3 }) => iso3)
		),
		site: known('site', idsOf(reference.sites)),
		area: known('area', idsOf(reference.areas)),
		actor: known('actor', idsOf(reference.actors))
	};
}

/** The links that initiatives and listings have alike. */
function linkTerms(
	record: Pick<Initiative, 'topics' | 'activities' | 'users' | 'countries'>,
	links: Links,
	{ topic, activity, users, country }: Vocabulary
) {
	return {
		topics: links.all('topics', record.topics, topic),
		activities: links.all('activities', record.activities, activity),
		users: links.all('users', record.users, users),
		countries: links.all('countries', record.countries, country)
	};
}

/** Parses a file of the form `{"records": […]}`. */
function parseFile<S extends v.GenericSchema>(
	schema: S,
	file: 'initiatives' | 'listings',
	files: Record<FileRole, unknown>,
	rejections: Rejection[]
): Placed<v.InferOutput<S>>[] {
	const json = files[file];
	const records = typeof json === 'object' && json !== null && 'records' in json && json.records;
	if (!Array.isArray(records)) throw new DamagedFile(file);
	return parseRecords(schema, records, { file, list: 'records' }, rejections);
}

function checkRegister(json: unknown, rejections: Rejection[]): Register {
	const lists = parseLists(RegisterSchema, 'register', json, rejections);
	const records = Object.entries<Placed<unknown>[]>(lists).map(([list, placed]) => [
		list,
		placed.map(recordOf)
	]);
	return Object.fromEntries(records) as Register;
}

function recordOf<T>({ record }: Placed<T>): T {
	return record;
}

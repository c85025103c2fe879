import * as v from 'valibot';

import { ACTOR_KINDS } from './actor-kinds';
import { RELEASE_FORMAT } from './release-format';

/**
 * The files under `public/data/`, as written by `npm run data` and read by the browser.
 * Both sides parse with these schemas, so a release that builds is a release that loads.
 */

export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'not a kebab-case id'));
export const Iso3 = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'not an ISO 3166-1 alpha-3 code'));
export const Url = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, 'not an http(s) URL'));
/** Year, month or day: no more exact than what the source says. */
const PartialDate = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'not YYYY, YYYY-MM or YYYY-MM-DD')
);
export const Text = v.pipe(v.string(), v.nonEmpty('empty text'));
const ids = v.optional(v.array(Id), []);

export const STATED_STATUSES = ['planned', 'ongoing', 'completed'] as const;
export const COMPLETENESS = ['full', 'partial', 'sample'] as const;
export const SITE_KINDS = ['inventory', 'own-site', 'government', 'press', 'repost'] as const;
const GROUP_KINDS = ['region', 'subregion', 'development', 'income', 'aid'] as const;

const ManifestFile = v.object({
	/** File name relative to the manifest. */
	name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.json$/, 'not a file name')),
	role: v.picklist(['reference', 'initiatives', 'listings', 'register']),
	/** Size of the file in bytes. */
	bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** SHA-256 of the file's bytes, lower-case hex. */
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256')),
	/** Number of records in the file. */
	records: v.pipe(v.number(), v.integer(), v.minValue(0))
});

/** `manifest.json`: what the release holds, and how to tell that it arrived whole. */
export const ManifestSchema = v.object({
	format: v.literal(RELEASE_FORMAT),
	/** Release name, for example `2026.11.22`. */
	version: Text,
	/** SHA-256 over the hashes of all files: two releases with one hash are the same. */
	hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256')),
	/** The day the collection was read, YYYY-MM-DD. */
	asOf: PartialDate,
	/** A missing end is assumed this many months after the start; frozen per release. */
	assumedMonths: v.pipe(v.number(), v.integer(), v.minValue(1)),
	counts: v.record(v.string(), v.number()),
	files: v.array(ManifestFile),
	sources: v.array(
		v.object({
			title: Text,
			url: v.optional(Url),
			licence: Text,
			accessed: v.optional(PartialDate)
		})
	)
});

/** A concept of one of our vocabularies: topic, activity, target user. */
export const TermSchema = v.object({ id: Id, label: Text, definition: Text });

export const CountrySchema = v.object({
	iso3: Iso3,
	iso2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'not an ISO 3166-1 alpha-2 code')),
	/** UN M49 code; Kosovo has none. */
	m49: v.nullable(v.pipe(v.string(), v.regex(/^\d{3}$/, 'not an M49 code'))),
	name: Text,
	status: v.picklist(['un-member', 'un-observer', 'other']),
	/** Group ids (slugs) of the M49 region and of its finest M49 subregion; null for Antarctica. */
	region: v.nullable(Id),
	subregion: v.nullable(Id),
	ldc: v.boolean(),
	lldc: v.boolean(),
	sids: v.boolean(),
	income: v.nullable(v.picklist(['low', 'lower-middle', 'upper-middle', 'high'])),
	/** On the OECD DAC list of ODA recipients. */
	recipient: v.boolean(),
	population: v.nullable(v.object({ value: v.number(), year: v.number() })),
	/** Longitude and latitude of a marker, degrees. */
	point: v.nullable(v.tuple([v.number(), v.number()])),
	/** Neutral naming note, shown beside the name where it exists. */
	note: v.optional(Text)
});

/** A set of countries to filter and to group by: M49 region or subregion, LDC, income, … */
export const GroupSchema = v.object({
	id: Id,
	name: Text,
	kind: v.picklist(GROUP_KINDS),
	/** The group that contains this one, for subregions. */
	parent: v.optional(Id),
	countries: v.array(Iso3)
});

/**
 * An area that listings name instead of countries ("Pacific", "ECOWAS", "Commonwealth").
 * With at most 25 states it makes them "regional only"; a wider one colours no country.
 */
export const AreaSchema = v.object({
	id: Id,
	name: Text,
	/** Member states; empty when the membership is not known. */
	countries: v.array(Iso3),
	/** Number of states where the membership is known to exceed what is listed, else the length. */
	states: v.pipe(v.number(), v.integer(), v.minValue(0))
});

export const ActorSchema = v.object({
	id: Id,
	name: Text,
	acronym: v.optional(Text),
	kind: v.picklist(ACTOR_KINDS),
	country: v.optional(Iso3),
	url: v.optional(Url),
	/** Every other string under which listings name this actor. */
	aliases: v.optional(v.array(Text), [])
});

export const SiteSchema = v.object({
	id: Id,
	name: Text,
	kind: v.picklist(SITE_KINDS),
	home: v.nullable(Url),
	completeness: v.picklist(COMPLETENESS),
	asOf: PartialDate,
	/** Number of loaded listings from this site. */
	listings: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** The inventory of the register that this site is, where it is one. */
	inventory: v.optional(Id)
});

/** What counting needs to know of an inventory; the whole record is in `register.json`. */
export const InventorySummarySchema = v.object({
	id: Id,
	name: Text,
	acronym: v.optional(Text),
	/** Main kind: projects, policies, directory, assessments, tools, training, … */
	kind: Text,
	closed: v.boolean(),
	/** Topics in its stated scope. */
	topics: ids,
	/** Countries in its stated scope; `null` means the whole world. */
	countries: v.nullable(v.array(Iso3)),
	/** The site its listings come from, when any are loaded. */
	site: v.optional(Id),
	/** Number of records that the inventory itself states, where it does. */
	statedTotal: v.optional(
		v.object({ text: Text, value: v.nullable(v.number()), asOf: v.nullable(Text) })
	)
});

/** `reference.json`: vocabularies and everything that initiatives point to. */
export const ReferenceSchema = v.object({
	topics: v.array(TermSchema),
	activities: v.array(TermSchema),
	users: v.array(TermSchema),
	countries: v.array(CountrySchema),
	groups: v.array(GroupSchema),
	areas: v.array(AreaSchema),
	actors: v.array(ActorSchema),
	sites: v.array(SiteSchema),
	inventories: v.array(InventorySummarySchema),
	/** Sourced links between inventories or actors. */
	cooperation: v.array(
		v.object({ from: Id, to: Id, how: Id, note: v.optional(Text), source: v.optional(Text) })
	)
});

/**
 * One line of `initiatives.json`: an initiative with what its listings say, merged.
 * A missing field means that no listing says it, never "none".
 */
export const InitiativeSchema = v.object({
	id: Id,
	title: Text,
	/** Ids of the listings that are this initiative. */
	listings: v.pipe(v.array(Id), v.minLength(1, 'no listing')),
	sites: v.pipe(v.array(Id), v.minLength(1, 'no site')),
	topics: ids,
	activities: ids,
	users: ids,
	countries: v.optional(v.array(Iso3), []),
	/** Areas named, by id. */
	areas: ids,
	/** A listing says that the work is global. */
	global: v.optional(v.boolean(), false),
	funders: ids,
	implementers: ids,
	partners: ids,
	/** Earliest stated start and latest stated end. */
	start: v.optional(PartialDate),
	end: v.optional(PartialDate),
	/** Status as collected; counts only where no date exists, or to tell how an end is missing. */
	status: v.optional(v.picklist(STATED_STATUSES)),
	/** A listing states what it costs. Amounts stay with the listings: they cannot be added up. */
	budget: v.optional(v.boolean(), false)
});

/** One line of `listings.json`: a record as one site shows it. */
export const ListingSchema = v.object({
	id: Id,
	initiative: Id,
	title: Text,
	summary: v.optional(Text),
	site: Id,
	/** Where it was read. Shown as a link only if neither `mirror` nor `unsafe`. */
	url: Url,
	/** The page itself, where the listing was read elsewhere. */
	link: v.optional(Url),
	mirror: v.optional(v.boolean(), false),
	unsafe: v.optional(v.boolean(), false),
	topics: ids,
	topicsRaw: v.optional(v.array(Text), []),
	activities: ids,
	users: ids,
	countries: v.optional(v.array(Iso3), []),
	areasRaw: v.optional(v.array(Text), []),
	/** Areas that those words name, by id, and whether they say the whole world: what a listing of several brings. */
	areas: v.optional(v.array(Id)),
	global: v.optional(v.boolean()),
	/** Names as the site writes them. */
	funders: v.optional(v.array(Text), []),
	implementers: v.optional(v.array(Text), []),
	partners: v.optional(v.array(Text), []),
	start: v.optional(PartialDate),
	end: v.optional(PartialDate),
	status: v.optional(v.picklist(STATED_STATUSES)),
	languages: v.optional(v.array(Text), []),
	budget: v.optional(
		v.object({
			amount: v.number(),
			/** Upper end, where the source states a band; `amount` is then its lower end. */
			amountMax: v.optional(v.number()),
			currency: Text,
			note: v.optional(Text)
		})
	),
	/** Why this listing is taken to be the initiative's, when it has several. */
	sameBecause: v.optional(Text),
	/** Corrections made to the record, each in a sentence. */
	notes: v.optional(v.array(Text), [])
});

export type Manifest = v.InferOutput<typeof ManifestSchema>;
export type Term = v.InferOutput<typeof TermSchema>;
export type Country = v.InferOutput<typeof CountrySchema>;
export type Group = v.InferOutput<typeof GroupSchema>;
export type Area = v.InferOutput<typeof AreaSchema>;
export type Actor = v.InferOutput<typeof ActorSchema>;
export type ActorKind = Actor['kind'];
export type Site = v.InferOutput<typeof SiteSchema>;
export type InventorySummary = v.InferOutput<typeof InventorySummarySchema>;
export type Reference = v.InferOutput<typeof ReferenceSchema>;
export type Initiative = v.InferOutput<typeof InitiativeSchema>;
export type Listing = v.InferOutput<typeof ListingSchema>;

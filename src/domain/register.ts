import * as v from 'valibot';

import { Id, Iso3, Text, Url } from './release';

/**
 * `register.json`: what is known of the inventories themselves and of the practice around them.
 * Counting never reads it. A missing field means that no source read says it, never "none".
 */

const texts = v.optional(v.array(Text), []);
const ids = v.optional(v.array(Id), []);

/** Where a statement was read: a page, or a document that has a name and no address. */
const SourceSchema = v.object({
	url: v.optional(Url),
	document: v.optional(Text),
	/** What it says, in our words. */
	says: v.optional(Text)
});
const sources = v.optional(v.array(SourceSchema), []);

/** A mapping, portal or repository, with the fields by which the forum describes one. */
export const InventorySchema = v.object({
	id: Id,
	name: Text,
	acronym: v.optional(Text),
	url: v.optional(Url),
	host: v.optional(Text),
	hostCountry: v.optional(Iso3),
	launched: v.optional(Text),
	what: v.optional(Text),
	/** Main kind, and all kinds: projects, policies, directory, assessments, tools, training, … */
	kind: Text,
	kinds: texts,
	/** `proposed`, `closed`, …; missing for an inventory in use. */
	status: v.optional(Text),
	/** Our topics, and the inventory's own words for them. */
	topics: ids,
	topicsRaw: texts,
	definition: v.optional(Text),
	regions: texts,
	users: ids,
	usersRaw: texts,
	languages: texts,
	/** Totals that the inventory states, oldest first. */
	entries: v.optional(v.array(v.object({ value: Text, asOf: v.optional(Text) })), []),
	countriesCount: v.optional(v.number()),
	update: v.optional(
		v.object({ stated: v.optional(Text), cadence: v.optional(Text), last: v.optional(Text) })
	),
	access: v.optional(Text),
	machineReadable: v.optional(Text),
	licence: v.optional(Text),
	funding: texts,
	/** What was noticed while reading it. */
	observations: v.optional(
		v.object({
			overlap: v.optional(Text),
			gaps: v.optional(Text),
			terminology: v.optional(Text)
		}),
		{}
	),
	cooperation: v.optional(
		v.array(
			v.object({
				with: Id,
				how: Id,
				note: v.optional(Text),
				source: v.optional(SourceSchema)
			})
		),
		[]
	),
	sources
});

/** A case of cooperation: what it shares, what helps it and what stands in its way. */
export const CaseSchema = v.object({
	id: Id,
	title: Text,
	/** Ids of inventories or actors. */
	parties: ids,
	type: Text,
	shared: v.optional(Text),
	since: v.optional(Text),
	fosters: texts,
	hinders: texts,
	benefits: texts,
	gaps: v.optional(Text),
	basis: v.optional(Text),
	/** Which phrase above is an example of which factor. The coding is ours. */
	factors: v.optional(v.array(v.object({ factor: Id, reads: Text })), []),
	sources
});

export const FACTOR_SIDES = ['fosters', 'hinders', 'benefits'] as const;

/** Something that recurs in cases: what fosters or hinders cooperation, or what it brought. */
export const FactorSchema = v.object({
	id: Id,
	side: v.picklist(FACTOR_SIDES),
	label: Text,
	definition: Text
});

/** A recommendation, complaint or finding that someone made about inventories. */
export const RecommendationSchema = v.object({
	id: Id,
	kind: Text,
	text: Text,
	from: Text,
	/** What it asks of a dashboard such as this one. */
	implication: v.optional(Text),
	/** What it is about, after the forum's outline: coordination, sustainability, … */
	group: v.optional(Id),
	/** What the Atlas counts today that bears on it. */
	evidence: v.optional(Id),
	sources
});

const ACTIVITY_CATEGORIES = ['research', 'learning', 'access', 'funding'] as const;

/** Something that UNIDIR does for capacity, or who pays for it, as its letter tells. */
export const UnidirActivitySchema = v.object({
	id: Id,
	category: v.picklist(ACTIVITY_CATEGORIES),
	title: Text,
	/** No last year: it goes on, or is not told. */
	years: v.optional(v.object({ from: v.number(), to: v.optional(v.number()) })),
	subjects: texts,
	/** Actor ids. */
	partners: ids,
	/** `more`: more than so many people. */
	participants: v.optional(
		v.object({
			people: v.optional(v.number()),
			more: v.optional(v.boolean(), false),
			countries: v.optional(v.number()),
			note: v.optional(Text)
		})
	),
	languages: v.optional(v.object({ codes: texts, note: v.optional(Text) })),
	/** Inventories that it is, or works with. */
	cooperates: ids,
	/** The name as the letter writes it. */
	donors: v.optional(
		v.array(v.object({ actor: Id, name: Text, support: v.picklist(['core', 'specific']) })),
		[]
	),
	/** A figure that the letter states; it need not agree with what the letter names. */
	stated: v.optional(
		v.object({ value: v.number(), of: Text, more: v.optional(v.boolean(), false) })
	),
	sources
});

/** The words that an inventory or framework uses for what it covers. */
export const TaxonomySchema = v.object({
	id: Id,
	name: Text,
	owner: v.optional(Text),
	version: v.optional(Text),
	note: v.optional(Text),
	/** The inventory that uses it. */
	inventory: v.optional(Id),
	labels: v.array(
		v.object({
			code: Text,
			label: Text,
			note: v.optional(Text),
			/** Code of the label that this one is part of, or another wording of. */
			within: v.optional(Text)
		})
	),
	sources
});

/**
 * A judgement that a label means one of our topics, as SKOS reads it: from the label to the topic.
 * `broadMatch`: the topic is broader than the label; `narrowMatch`: it is narrower.
 */
export const MatchSchema = v.object({
	taxonomy: Id,
	code: Text,
	label: Text,
	/** `null`: no topic of ours corresponds. */
	topic: v.nullable(Id),
	match: v.nullable(v.picklist(['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch'])),
	reason: v.optional(Text)
});

/** Labels that share a word and not its meaning, or a meaning and not the word. */
const TermConflictSchema = v.object({
	id: Id,
	title: Text,
	/** What differs, and what that does to a count. */
	about: Text,
	uses: v.array(v.object({ taxonomy: Id, code: Text, means: Text }))
});

/** A confidence-building measure, in our own short words. */
export const MeasureSchema = v.object({
	id: Id,
	/** Its place in the list of eleven. */
	number: v.optional(v.number()),
	label: Text,
	definition: Text,
	/** Terms of the official text by which people look for it. */
	terms: texts,
	sources
});

/** A person's judgement that an initiative supports a measure by what it does, not by its topic. */
export const MeasureMatchSchema = v.object({
	measure: Id,
	initiative: Id,
	reason: Text,
	/** The listing that says so. */
	source: Id
});

/** A published figure per country. A country without a value was not in the sources read. */
export const IndicatorSchema = v.object({
	id: Id,
	label: Text,
	year: v.optional(v.number()),
	owner: v.optional(Text),
	unit: v.optional(Text),
	licence: v.optional(Text),
	source: v.optional(Url),
	note: v.optional(Text),
	/** What the figure says, and what it does not. */
	about: v.optional(Text),
	/** `in-place`: shown beside its source, never offered as a table to take away. */
	download: v.optional(v.picklist(['free', 'in-place'])),
	/** Why there are no values, where none could be read. */
	missing: v.optional(Text),
	/** Countries whose value another source contradicts, and how. */
	flags: v.optional(v.record(Iso3, Text), {}),
	values: v.record(Iso3, v.union([v.number(), v.boolean(), Text]))
});

export const RegisterSchema = v.object({
	inventories: v.array(InventorySchema),
	cases: v.array(CaseSchema),
	factors: v.array(FactorSchema),
	recommendations: v.array(RecommendationSchema),
	unidirActivity: v.array(UnidirActivitySchema),
	taxonomies: v.array(TaxonomySchema),
	crosswalk: v.array(MatchSchema),
	conflicts: v.array(TermConflictSchema),
	measures: v.array(MeasureSchema),
	measureMatches: v.array(MeasureMatchSchema),
	indicators: v.array(IndicatorSchema)
});

export type Source = v.InferOutput<typeof SourceSchema>;
export type Inventory = v.InferOutput<typeof InventorySchema>;
export type Case = v.InferOutput<typeof CaseSchema>;
export type Factor = v.InferOutput<typeof FactorSchema>;
export type Recommendation = v.InferOutput<typeof RecommendationSchema>;
export type UnidirActivity = v.InferOutput<typeof UnidirActivitySchema>;
export type Taxonomy = v.InferOutput<typeof TaxonomySchema>;
export type Match = v.InferOutput<typeof MatchSchema>;
export type TermConflict = v.InferOutput<typeof TermConflictSchema>;
export type Measure = v.InferOutput<typeof MeasureSchema>;
export type MeasureMatch = v.InferOutput<typeof MeasureMatchSchema>;
export type Indicator = v.InferOutput<typeof IndicatorSchema>;
export type Register = v.InferOutput<typeof RegisterSchema>;

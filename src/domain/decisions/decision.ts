import * as v from 'valibot';

/** What a reader can say about two listings. */
export const VERDICTS = ['same', 'different', 'part', 'later'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Fields of a merged initiative for which one side can be taken instead of both. */
export const MERGE_FIELDS = [
	'title',
	'start',
	'end',
	'status',
	'country',
	'area',
	'topic',
	'activity',
	'users',
	'funder',
	'implementer',
	'partner'
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** What can be wrong with a decision: the catalogue says it in words. */
export const DECISION_FAULTS = [
	'shape',
	'text',
	'long',
	'listing',
	'side',
	'verdict',
	'field',
	'time',
	'future',
	'order'
] as const;
export type DecisionFault = (typeof DECISION_FAULTS)[number];
/** The messages of the schema are codes, not words for readers. */
const fault = (code: DecisionFault) => code;

const ListingId = v.pipe(
	v.string(fault('text')),
	v.maxLength(200, fault('long')),
	v.regex(/^[a-z0-9][a-z0-9-]*$/, fault('listing'))
);
const Side = v.picklist(['a', 'b'], fault('side'));
const Words = (most: number) => v.pipe(v.string(fault('text')), v.maxLength(most, fault('long')));
/** Times are compared as text, so all of them are brought to one form. */
const UniversalTime = v.pipe(
	v.string(fault('text')),
	v.isoTimestamp(fault('time')),
	v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
		const time = new Date(value);
		if (!Number.isNaN(time.getTime())) return time.toISOString();
		addIssue({ message: fault('time') });
		return NEVER;
	})
);

export const DecisionSchema = v.pipe(
	v.object(
		{
			/** The two listings, the lower id first. */
			a: ListingId,
			b: ListingId,
			verdict: v.picklist(VERDICTS, fault('verdict')),
			/** For `part`: the side that the other is a part or a follow-up of. */
			whole: v.optional(Side),
			/** For `same`: the side whose value counts, for the fields in which not both do. */
			choice: v.optional(
				v.record(v.picklist(MERGE_FIELDS, fault('field')), Side, fault('shape')),
				{}
			),
			/** Who decided, as they sign. */
			who: v.optional(Words(200), ''),
			/** When, ISO 8601 to the millisecond in universal time. */
			when: UniversalTime,
			why: v.optional(Words(1000), ''),
			/** Version of the release that was looked at. */
			release: v.optional(Words(60), ''),
			/** Whether it came from a file: then its signature is not that of who reads here. */
			brought: v.optional(v.boolean(fault('shape')))
		},
		fault('shape')
	),
	v.check(({ a, b }) => a < b, fault('order'))
);
export type Decision = v.InferOutput<typeof DecisionSchema>;

/** The key under which a decision is kept: its listings, because their ids outlast releases. */
export function decisionKey({ a, b }: Pick<Decision, 'a' | 'b'>): string {
	return `${a} ${b}`;
}

/** Reads a kept decision; null when it is none. */
export function parseDecision(value: unknown): Decision | null {
	const parsed = v.safeParse(DecisionSchema, value);
	return parsed.success ? parsed.output : null;
}

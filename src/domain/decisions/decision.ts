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

const ListingId = v.pipe(
	v.string('not a text'),
	v.maxLength(200, 'longer than 200 characters'),
	v.regex(/^[a-z0-9][a-z0-9-]*$/, 'not a listing id')
);
const Side = v.picklist(['a', 'b'], 'neither a nor b');
const Words = (most: number) =>
	v.pipe(v.string('not a text'), v.maxLength(most, `longer than ${most} characters`));

export const DecisionSchema = v.pipe(
	v.object({
		/** The two listings, the lower id first. */
		a: ListingId,
		b: ListingId,
		verdict: v.picklist(VERDICTS, `none of ${VERDICTS.join(', ')}`),
		/** For `part`: the side that the other is a part or a follow-up of. */
		whole: v.optional(Side),
		/** For `same`: the side whose value counts, for the fields in which not both do. */
		choice: v.optional(v.record(v.picklist(MERGE_FIELDS, 'not a field'), Side), {}),
		/** Who decided, as they sign. */
		who: v.optional(Words(200), ''),
		/** When, ISO 8601 in universal time. */
		when: v.pipe(v.string('not a text'), v.isoTimestamp('not an ISO 8601 time')),
		why: v.optional(Words(1000), ''),
		/** Version of the release that was looked at. */
		release: v.optional(Words(60), '')
	}),
	v.check(({ a, b }) => a < b, 'the two ids are equal or in the wrong order')
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

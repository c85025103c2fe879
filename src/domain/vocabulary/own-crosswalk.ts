import * as v from 'valibot';

import { Id, Text } from '../release';
import { vocabularyOf, type Vocabulary } from './vocabulary';

/** Labels that one crosswalk may have. */
export const MOST_LABELS = 500;

/** A crosswalk that the reader brought: one taxonomy and what its labels mean in our topics. */
const OwnCrosswalkSchema = v.object({
	id: Id,
	name: Text,
	/** File that it came from. */
	file: v.string(),
	/** Rows of that file that were left out. */
	leftOut: v.pipe(v.number(), v.integer(), v.minValue(0)),
	labels: v.pipe(v.array(v.object({ code: Text, label: Text })), v.maxLength(MOST_LABELS)),
	matches: v.array(
		v.object({
			code: Text,
			topic: Id,
			match: v.picklist(['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch']),
			reason: v.optional(Text)
		})
	)
});
export type OwnCrosswalk = v.InferOutput<typeof OwnCrosswalkSchema>;

/** Reads a kept crosswalk; null when it is none. */
export function parseOwnCrosswalk(value: unknown): OwnCrosswalk | null {
	const read = v.safeParse(OwnCrosswalkSchema, value);
	return read.success ? read.output : null;
}

/** The reader's crosswalk as words for the Atlas. Its id begins with `own:`, so that none of ours is it. */
export function vocabularyOfOwn({ id, name, labels, matches }: OwnCrosswalk): Vocabulary {
	const labelOf = new Map(labels.map(({ code, label }) => [code, label]));
	return vocabularyOf(
		{ id, name, labels },
		matches.map((match) => ({
			taxonomy: id,
			label: labelOf.get(match.code) ?? match.code,
			...match
		})),
		true
	);
}

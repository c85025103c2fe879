import * as v from 'valibot';

import { Id, Iso3, Text } from '../release';

/** Values that a reader brought. They stay on this machine and place countries on an axis, no more. */
export const OwnIndicatorSchema = v.object({
	id: Id,
	label: v.pipe(Text, v.maxLength(120)),
	/** Which values lie high on the axis. */
	up: v.picklist(['high', 'low']),
	/** Where the reader has them from, in the reader's words. */
	source: v.optional(v.pipe(v.string(), v.maxLength(400)), ''),
	/** Name of the file and number of its rows that gave no value. */
	file: v.string(),
	leftOut: v.pipe(v.number(), v.integer(), v.minValue(0)),
	values: v.record(Iso3, v.pipe(v.number(), v.finite()))
});
export type OwnIndicator = v.InferOutput<typeof OwnIndicatorSchema>;

/** Reads what the shelf kept: null for anything else. */
export function parseOwnIndicator(value: unknown): OwnIndicator | null {
	const result = v.safeParse(OwnIndicatorSchema, value);
	return result.success ? result.output : null;
}

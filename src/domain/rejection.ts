import * as v from 'valibot';

import type { Manifest } from './release';

export type FileRole = Manifest['files'][number]['role'];

/** Why something of a record could not be used. */
export interface Reason {
	/** Path inside the record, for example `countries.2`; empty for the record as a whole. */
	field: string;
	/** The rule that is not met, as a short fixed phrase. */
	problem: string;
	/** The value that was met, where it is short enough to tell. */
	value?: string;
}

/** A record that was left out of a release, or whose unknown values were. */
export interface Rejection {
	file: FileRole;
	/** The list inside the file: `records`, or for example `countries`. */
	list: string;
	/** Position in that list, from 0. */
	index: number;
	/** The record's id, if it states one. */
	id: string | null;
	leftOut: 'record' | 'values';
	reasons: Reason[];
}

/** A record and where it stands, so that later checks can still name it. */
export interface Placed<T> extends Pick<Rejection, 'file' | 'list' | 'index' | 'id'> {
	record: T;
}

const LONGEST_VALUE = 80;

/** Parses each record by itself: those that do not fit are reported, and the others kept in order. */
export function parseRecords<S extends v.GenericSchema>(
	schema: S,
	records: readonly unknown[],
	{ file, list }: Pick<Rejection, 'file' | 'list'>,
	rejections: Rejection[]
): Placed<v.InferOutput<S>>[] {
	const seen = new Set<string>();
	const placed: Placed<v.InferOutput<S>>[] = [];

	records.forEach((input, index) => {
		const place = { file, list, index, id: idOf(input) };
		const result = v.safeParse(schema, input);
		if (!result.success) {
			rejections.push({ ...place, leftOut: 'record', reasons: result.issues.map(reasonOf) });
		} else if (place.id !== null && seen.has(place.id)) {
			const reasons = [{ field: 'id', problem: 'duplicate id', value: place.id }];
			rejections.push({ ...place, leftOut: 'record', reasons });
		} else {
			if (place.id !== null) seen.add(place.id);
			placed.push({ ...place, record: result.output });
		}
	});
	return placed;
}

function idOf(input: unknown): string | null {
	if (typeof input !== 'object' || input === null) return null;
	const { id, iso3 } = input as Record<string, unknown>;
	const stated = id ?? iso3;
	return typeof stated === 'string' ? stated : null;
}

function reasonOf(issue: v.BaseIssue<unknown>): Reason {
	const field = v.getDotPath(issue) ?? '';
	const value = typeof issue.input === 'object' ? undefined : String(issue.input);
	return {
		field,
		problem: issue.message,
		...(value !== undefined && value.length <= LONGEST_VALUE && { value })
	};
}

import type { Reading } from '../reading';
import type { Site } from '../release';

export type SiteKind = Site['kind'];

/** Which sites list each initiative, of the kinds of site that are asked for. */
export interface SiteSets {
	/** Rows of the dataset that at least one of these sites lists, ascending. */
	rows: Uint32Array;
	/** Sites of the i-th of them: `values[offsets[i]..offsets[i+1]]`, ascending codes. */
	offsets: Uint32Array;
	values: Uint16Array;
}

/**
 * The sites of every selected initiative. A site whose kind is folded away is as if it had not been
 * read: an initiative that only such sites list is left out. An initiative that one site lists
 * twice is on that site once.
 */
export function siteSetsOf(
	{ dataset, rows }: Pick<Reading, 'dataset' | 'rows'>,
	kinds: ReadonlySet<SiteKind>
): SiteSets {
	const keeps = Uint8Array.from(dataset.reference.sites, ({ kind }) => Number(kinds.has(kind)));
	const column = dataset.columns.fields.inventory;
	const kept: number[] = [];
	const offsets = [0];
	const values: number[] = [];
	for (const row of rows) {
		for (let at = column.offsets[row]!; at < column.offsets[row + 1]!; at++) {
			if (keeps[column.values[at]!]) values.push(column.values[at]!);
		}
		if (values.length === offsets.at(-1)) continue;
		kept.push(row);
		offsets.push(values.length);
	}
	return {
		rows: Uint32Array.from(kept),
		offsets: Uint32Array.from(offsets),
		values: Uint16Array.from(values)
	};
}

/** The sites of the i-th initiative. */
export function sitesAt({ offsets, values }: SiteSets, at: number): Uint16Array {
	return values.subarray(offsets[at]!, offsets[at + 1]!);
}

/** Rows that every one of these sites lists, whoever else does. */
export function rowsOnAll(sets: SiteSets, sites: readonly number[]): number[] {
	return Array.from(sets.rows).filter((_, at) => {
		const listing = sitesAt(sets, at);
		return sites.every((site) => listing.includes(site));
	});
}

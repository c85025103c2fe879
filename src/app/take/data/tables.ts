import type { ColumnCode } from '../../../domain/export/columns';
import { CROSSWALK_COLUMNS, crosswalkLines } from '../../../domain/export/crosswalk';
import { LINK_COLUMNS, linkLines } from '../../../domain/export/links';
import { RECORD_COLUMNS, recordLines, type RecordSources } from '../../../domain/export/records';
import type { Cell, DataTable } from '../../../domain/export/table';
import type { Listing } from '../../../domain/release';
import { valueName } from '../../../ui/value-name';
import type { TakeContext } from '../context';
import type { Taken } from './scope';

/** The tables that can be taken, each as a file or as a sheet of its own. */
export const TABLES = ['records', 'links', 'crosswalk'] as const;
export type TableId = (typeof TABLES)[number];

/** Records made before the page may draw again. */
const AT_ONCE = 250;

/**
 * Makes tables, a few hundred records at a time, so that the page stays awake.
 *
 * @throws the signal's reason when aborted
 */
export async function makeTables<Id extends TableId>(
	context: TakeContext,
	{ reading, rows }: Taken,
	wanted: readonly Id[],
	signal: AbortSignal,
	onprogress: (share: number) => void
): Promise<Record<Id, DataTable<ColumnCode>>> {
	const { dataset } = reading;
	const listings = new Map<string, Listing>();
	const records: Cell[][] = [];
	const links: Cell[][] = [];
	const page = context.link.split('#')[0]!;
	const sources: RecordSources = {
		reading,
		listings,
		nameOf: (field, id) => valueName(dataset, field, id),
		linkOf: (id) => `${page}#/initiatives/${id}`
	};
	const byRow = (wanted as readonly TableId[]).some((id) => id !== 'crosswalk');
	const all = byRow ? Array.from(rows) : [];
	for (let from = 0; from < all.length; from += AT_ONCE) {
		const some = all.slice(from, from + AT_ONCE);
		const read = await context.listings(some.flatMap((row) => dataset.listings[row]!));
		for (const listing of read) listings.set(listing.id, listing);
		records.push(...recordLines(sources, some));
		links.push(...linkLines(sources, some));
		onprogress((from + some.length) / all.length);
		await new Promise((resolve) => setTimeout(resolve));
		signal.throwIfAborted();
	}
	const crosswalk = (wanted as readonly TableId[]).includes('crosswalk')
		? crosswalkLines(await context.register(), dataset.reference.topics)
		: [];
	signal.throwIfAborted();
	const tables: Record<TableId, DataTable<ColumnCode>> = {
		records: { columns: RECORD_COLUMNS, rows: records },
		links: { columns: LINK_COLUMNS, rows: links },
		crosswalk: { columns: CROSSWALK_COLUMNS, rows: crosswalk }
	};
	return tables;
}

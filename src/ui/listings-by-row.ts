import type { Dataset } from '../domain/dataset';
import type { Listing } from '../domain/release';

/**
 * Reads the listings of initiatives, by row. A listing names the initiative of the release, which
 * may not be the one that the reader has decided it belongs to: the dataset tells.
 */
export async function listingsByRow(
	{ listings }: Dataset,
	rows: readonly number[],
	read: (ids: readonly string[]) => Promise<Listing[]>
): Promise<ReadonlyMap<number, Listing[]>> {
	const found = await read(rows.flatMap((row) => listings[row]!));
	const byId = new Map(found.map((listing) => [listing.id, listing]));
	return new Map(rows.map((row) => [row, listings[row]!.flatMap((id) => byId.get(id) ?? [])]));
}

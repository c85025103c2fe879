import type { Listing } from '../domain/release';

/** Listings per chunk: reading one listing decodes this many, writing costs one key for them all. */
export const CHUNK_SIZE = 256;

/** UTF-8 JSON. As bytes it crosses from worker to page to disk without being looked into. */
export type JsonBytes = Uint8Array<ArrayBuffer>;

/** Listings by id, cut into chunks. */
export interface TextChunks {
	/** First id of each chunk, ascending: the whole index from id to chunk. */
	starts: string[];
	/** Each a JSON array of listings, ascending by id. */
	chunks: JsonBytes[];
}

export function encodeJson(value: unknown): JsonBytes {
	return new TextEncoder().encode(JSON.stringify(value)) as JsonBytes;
}

/** Reads what `encodeJson` wrote. */
export function decodeJson<T>(bytes: JsonBytes): T {
	return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

export function chunkListings(listings: readonly Listing[]): TextChunks {
	const sorted = [...listings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	const starts: string[] = [];
	const chunks: JsonBytes[] = [];
	for (let from = 0; from < sorted.length; from += CHUNK_SIZE) {
		starts.push(sorted[from]!.id);
		chunks.push(encodeJson(sorted.slice(from, from + CHUNK_SIZE)));
	}
	return { starts, chunks };
}

/** Position of the only chunk that can hold `id`, or -1 when it comes before all. */
function chunkOf(starts: readonly string[], id: string): number {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (starts[middle]! <= id) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/**
 * Finds listings, decoding each chunk that holds any of them once.
 *
 * The order is that of `ids`; ids of no listing are left out.
 */
export async function findListings(
	ids: readonly string[],
	starts: readonly string[],
	readChunks: (positions: number[]) => Promise<JsonBytes[]>
): Promise<Listing[]> {
	const positions = [...new Set(ids.map((id) => chunkOf(starts, id)))].filter((at) => at >= 0);
	const chunks = await readChunks(positions);
	const found = new Map(
		chunks.flatMap((chunk) => decodeJson<Listing[]>(chunk)).map((listing) => [listing.id, listing])
	);
	return ids.flatMap((id) => found.get(id) ?? []);
}

import fc from 'fast-check';
import { expect, it, vi } from 'vitest';

import type { Listing } from '../../src/domain/release';
import { CHUNK_SIZE, chunkListings, findListings } from '../../src/storage/text-chunks';
import { listing } from '../fixtures/release';

const listings = (count: number) =>
	Array.from({ length: count }, (_, at) => listing(`i${at}`) as Listing);

it('finds any listings in the order asked for, and leaves unknown ids out', async () => {
	const all = listings(2 * CHUNK_SIZE + 7);
	const { starts, chunks } = chunkListings(all);
	const byId = new Map(all.map((one) => [one.id, one]));

	const id = fc.oneof(fc.constantFrom(...byId.keys()), fc.string({ maxLength: 4 }));
	await fc.assert(
		fc.asyncProperty(fc.array(id, { maxLength: 8 }), async (ids) => {
			const found = await findListings(ids, starts, async (at) => at.map((one) => chunks[one]!));
			expect(found).toEqual(ids.flatMap((one) => byId.get(one) ?? []));
		})
	);
});

it('reads each chunk once', async () => {
	const all = listings(2 * CHUNK_SIZE);
	const { starts, chunks } = chunkListings(all);
	const readChunks = vi.fn(async (at: number[]) => at.map((one) => chunks[one]!));

	await findListings(
		all.map(({ id }) => id),
		starts,
		readChunks
	);
	expect(readChunks).toHaveBeenCalledExactlyOnceWith([0, 1]);
});

it('finds nothing where there is nothing', async () => {
	const { starts, chunks } = chunkListings([]);
	expect(chunks).toEqual([]);
	expect(await findListings(['a'], starts, async () => [])).toEqual([]);
});

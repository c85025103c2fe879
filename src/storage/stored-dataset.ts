import { dictionariesOf, type Dataset } from '../domain/dataset';
import type { Manifest } from '../domain/release';

/** Ends a text in a joined one; taken out of the texts themselves, where it means nothing. */
const END = '\0';

/**
 * A dataset as it is stored and sent between threads: besides typed arrays, three long texts
 * instead of an array for each initiative, because copying costs by the value, not by the byte.
 */
export interface StoredDataset extends Pick<Dataset, 'reference' | 'columns'> {
	ids: string;
	titles: string;
	/** Ids of the listings of all initiatives, in a row. */
	listings: string;
	/** Where in that row the listings of each initiative begin, and the last one's end. */
	listingOffsets: Uint32Array;
}

export function packDataset(dataset: Dataset): StoredDataset {
	const { reference, columns, ids, titles, listings } = dataset;
	const listingOffsets = new Uint32Array(listings.length + 1);
	listings.forEach((own, row) => (listingOffsets[row + 1] = listingOffsets[row]! + own.length));
	return {
		reference,
		columns,
		ids: join(ids),
		titles: join(titles),
		listings: join(listings.flat()),
		listingOffsets
	};
}

/** The dataset that was packed; its dictionaries follow from the reference. */
export function unpackDataset(manifest: Manifest, packed: StoredDataset): Dataset {
	const { reference, columns, listingOffsets } = packed;
	const listings = split(packed.listings);
	return {
		manifest,
		reference,
		columns,
		dictionaries: dictionariesOf(reference),
		ids: split(packed.ids),
		titles: split(packed.titles),
		listings: Array.from({ length: columns.size }, (_, row) =>
			listings.slice(listingOffsets[row], listingOffsets[row + 1])
		)
	};
}

function join(texts: readonly string[]): string {
	return texts.map((text) => text.replaceAll(END, '') + END).join('');
}

function split(joined: string): string[] {
	return joined.split(END).slice(0, -1);
}

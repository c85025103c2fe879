import { Dexie, type Table } from 'dexie';

import type { Rejection } from '../domain/rejection';
import type { Manifest } from '../domain/release';
import { StorageError } from './notice';
import type { StoredDataset } from './stored-dataset';
import type { JsonBytes } from './text-chunks';

/** The release in use. There is one row. */
export interface StoredRelease {
	key: 'current';
	manifest: Manifest;
	/** First id of each chunk of texts. */
	textStarts: string[];
	rejections: Rejection[];
	/** Hash of the release before: its texts stay for tabs that still show it. */
	previous: string | null;
}

/**
 * The browser's copy of a release, as few big values: IndexedDB costs by the key, not by the byte.
 * `hash` is that of the manifest. All of it can be fetched again.
 */
export class AtlasDatabase extends Dexie {
	declare releases: Table<StoredRelease, StoredRelease['key']>;
	/** All that pictures need, read on every visit. */
	declare columns: Table<{ hash: string; dataset: StoredDataset }, string>;
	/** Listings, read when shown. */
	declare texts: Table<{ hash: string; chunk: number; bytes: JsonBytes }, [string, number]>;
	declare register: Table<{ hash: string; bytes: JsonBytes }, string>;

	constructor(name: string) {
		super(name);
		this.version(1).stores({
			releases: 'key',
			columns: 'hash',
			texts: '[hash+chunk]',
			register: 'hash'
		});
	}
}

/** An open that takes longer waits for another tab. */
const OPEN_MS = 4000;

/**
 * Opens the database.
 *
 * @throws StorageError `storage-blocked` when another tab holds an older version of it or is
 *   changing it, `storage-unavailable` when the browser refuses.
 */
export async function openDatabase(name: string): Promise<AtlasDatabase> {
	const db = new AtlasDatabase(name);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const blocked = new Promise<never>((_, reject) => {
		const give = () => reject(new StorageError({ code: 'storage-blocked' }));
		db.on('blocked', give);
		timer = setTimeout(give, OPEN_MS);
	});
	try {
		await Promise.race([db.open(), blocked]);
		return db;
	} catch (cause) {
		db.close();
		if (cause instanceof StorageError) throw cause;
		throw new StorageError({ code: 'storage-unavailable' }, { cause });
	} finally {
		clearTimeout(timer);
	}
}

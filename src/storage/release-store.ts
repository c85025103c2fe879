import { RELEASE_FORMAT } from '../domain/release-format';
import type { AtlasDatabase, StoredRelease } from './database';
import type { PackedRelease } from './fetch-release';
import { StorageError } from './notice';
import type { StoredDataset } from './stored-dataset';
import type { JsonBytes } from './text-chunks';

/** The stored release without its texts, or null when there is none that this version can read. */
export async function readRelease(
	db: AtlasDatabase
): Promise<(StoredRelease & { dataset: StoredDataset }) | null> {
	return db.transaction('r', db.releases, db.columns, async () => {
		const release = await db.releases.get('current');
		if (!release || release.manifest.format !== RELEASE_FORMAT) return null;
		const columns = await db.columns.get(release.manifest.hash);
		return columns ? { ...release, dataset: columns.dataset } : null;
	});
}

/**
 * Puts a release in the place of the stored one.
 *
 * One transaction: readers see the old release or the new one, and when writing fails the old one
 * stays. Texts of the release before are kept until the next change.
 *
 * @throws StorageError `storage-full` or `storage-unavailable`.
 */
export async function saveRelease(db: AtlasDatabase, packed: PackedRelease): Promise<void> {
	const { manifest, dataset, texts, register, rejections } = packed;
	const { hash } = manifest;
	try {
		await db.transaction('rw', db.releases, db.columns, db.texts, db.register, async () => {
			const old = await db.releases.get('current');
			const again = old?.manifest.hash === hash;
			const previous = again ? old.previous : (old?.manifest.hash ?? null);
			if (old?.previous && old.previous !== previous) await forgetTexts(db, old.previous);

			await db.columns.clear();
			await db.columns.put({ hash, dataset });
			await db.texts.bulkPut(texts.chunks.map((bytes, chunk) => ({ hash, chunk, bytes })));
			await db.register.put({ hash, bytes: register });
			await db.releases.put({
				key: 'current',
				manifest,
				textStarts: texts.starts,
				rejections,
				previous
			});
		});
	} catch (cause) {
		const code = isQuotaError(cause) ? 'storage-full' : 'storage-unavailable';
		throw new StorageError({ code }, { cause });
	}
}

async function forgetTexts(db: AtlasDatabase, hash: string): Promise<void> {
	await db.texts.where('[hash+chunk]').between([hash, 0], [hash, Infinity]).delete();
	await db.register.delete(hash);
}

/** Chunks of a release's texts, in the order asked for. Throws when the release is gone. */
export async function readChunks(
	db: AtlasDatabase,
	hash: string,
	positions: readonly number[]
): Promise<JsonBytes[]> {
	const rows = await db.texts.bulkGet(positions.map((chunk): [string, number] => [hash, chunk]));
	return rows.map((row) => bytesOf(row));
}

/** The register of a release. Throws when the release is gone. */
export async function readRegister(db: AtlasDatabase, hash: string): Promise<JsonBytes> {
	return bytesOf(await db.register.get(hash));
}

function bytesOf(row: { bytes: JsonBytes } | undefined): JsonBytes {
	if (!row) throw new Error('The stored texts of this release are gone: reload the page');
	return row.bytes;
}

/** Dexie wraps what the browser throws, sometimes twice. */
function isQuotaError(error: unknown): boolean {
	for (let at = error; at instanceof Error; at = 'inner' in at ? at.inner : at.cause) {
		if (at.name === 'QuotaExceededError') return true;
	}
	return false;
}

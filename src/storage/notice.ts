import type { Manifest } from '../domain/release';

type FileName = Manifest['files'][number]['name'] | 'manifest.json';

/** Why a release could not be had from its files. */
export type ReleaseFault =
	/** No answer, or none of success; `status` is that of the answer, if there was one. */
	| { code: 'release-unreachable'; file: FileName; status: number | null }
	/** Cut off, changed on the way, or not what the file should be. */
	| { code: 'release-damaged'; file: FileName };

/** Why the browser does not keep a release for the next visit. */
export interface StorageFault {
	code:
		| 'storage-unavailable' // no IndexedDB, or it does not answer properly
		| 'storage-full'
		| 'storage-blocked'; // another tab holds another version of the database
}

/** Something the reader should know of loading; the shell says it in a sentence. */
export type Notice =
	| ReleaseFault
	| StorageFault
	/** What the reader made and keeps could not be read. */
	| { code: 'shelf-unreadable' }
	/** Nothing stored, and no release to be had. */
	| { code: 'nothing-to-show'; because: ReleaseFault };

/** A release could not be had. `cause` holds what was thrown. */
export class ReleaseError extends Error {
	override name = 'ReleaseError';

	constructor(
		readonly fault: ReleaseFault,
		options?: ErrorOptions
	) {
		super(`${fault.file}: ${fault.code}`, options);
	}
}

/** The database could not be opened, read or written. `cause` holds what was thrown. */
export class StorageError extends Error {
	override name = 'StorageError';

	constructor(
		readonly fault: StorageFault,
		options?: ErrorOptions
	) {
		super(fault.code, options);
	}
}

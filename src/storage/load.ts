import type { Dataset } from '../domain/dataset';
import type { Register } from '../domain/register';
import type { Rejection } from '../domain/rejection';
import type { Listing } from '../domain/release';
import type { AtlasDatabase } from './database';
import { fetchReleaseInWorker } from './fetch-in-worker';
import type { fetchRelease, PackedRelease, Progress } from './fetch-release';
import { ReleaseError, StorageError, type Notice, type StorageFault } from './notice';
import { RELEASE_DATABASE } from './release-database';
import { readChunks, readRegister, readRelease, saveRelease } from './release-store';
import { unpackDataset } from './stored-dataset';
import { decodeJson, findListings } from './text-chunks';

/** An open release. */
export interface Loaded {
	dataset: Dataset;
	source: 'stored' | 'network';
	/** The next visit can start from storage. */
	kept: boolean;
	notice: Notice | null;
	/** What was left out of the release, and why. */
	rejections: readonly Rejection[];
	/** Reads listings by id, in the order asked for; unknown ids are left out. */
	listings: (ids: readonly string[]) => Promise<Listing[]>;
	register: () => Promise<Register>;
	/**
	 * Stores a release that is only in memory so far, and gives it as it is then, with the same
	 * dataset. Null where there is nothing to store. Never throws: `notice` says what went wrong.
	 */
	keep: (() => Promise<Loaded>) | null;
	/**
	 * Looks for a newer release and stores it in place of this one, which stays usable.
	 * Never throws for want of a network or of space: `notice` says so.
	 */
	refresh: (options?: { signal?: AbortSignal }) => Promise<Refreshed>;
}

export interface Refreshed {
	/** The newer release, or null when there is none. */
	loaded: Loaded | null;
	notice: Notice | null;
}

export interface OpenAtlasOptions {
	/** Folder of the release files, with a slash at the end. */
	base: URL;
	onprogress?: (progress: Progress) => void;
	signal?: AbortSignal;
	/**
	 * On a first visit gives the release as soon as it has come and leaves storing it to `keep`: what
	 * stores it is bigger than all else that a first picture needs.
	 */
	keepLater?: boolean;
	/** Name of the database. */
	name?: string;
	/** How a release is fetched; by default in a worker. */
	getRelease?: typeof fetchRelease;
}

/** Nothing is stored and no release could be had; `notice` says why. */
export class NothingToShow extends Error {
	override name = 'NothingToShow';
	readonly notice: Extract<Notice, { code: 'nothing-to-show' }>;

	constructor(cause: ReleaseError) {
		super(`Nothing to show: ${cause.message}`, { cause });
		this.notice = { code: 'nothing-to-show', because: cause.fault };
	}
}

/** What all releases of one session share. */
interface Session extends Required<Pick<OpenAtlasOptions, 'base' | 'getRelease'>> {
	/** Null when this browser keeps nothing. */
	db: AtlasDatabase | null;
	/** Why it keeps nothing. */
	fault: StorageFault | null;
}

/**
 * Opens the stored release at once, without asking the network; on a first visit fetches it,
 * stores it and opens it. Where nothing can be stored, the release is opened from memory.
 *
 * @throws NothingToShow when there is neither.
 */
export async function openAtlas({
	base,
	onprogress,
	signal,
	keepLater = false,
	name = RELEASE_DATABASE,
	getRelease = fetchReleaseInWorker
}: OpenAtlasOptions): Promise<Loaded> {
	if (keepLater && !(await mayBeStored(name))) {
		return openUnstored({ base, getRelease, db: null, fault: null }, name, { onprogress, signal });
	}
	const session: Session = { base, getRelease, ...(await openStorage(name)) };
	try {
		signal?.throwIfAborted();
		const stored = await openStored(session);
		if (stored) return stored;

		const packed = await getRelease({ base, onprogress, signal });
		return await openPacked(session, packed!);
	} catch (error) {
		session.db?.close();
		throw error instanceof ReleaseError ? new NothingToShow(error) : error;
	}
}

/** Whether a database of that name is here. Browsers that cannot tell may have one. */
async function mayBeStored(name: string): Promise<boolean> {
	try {
		return (await indexedDB.databases()).some((known) => known.name === name);
	} catch {
		return true;
	}
}

async function openUnstored(
	session: Session,
	name: string,
	{ onprogress, signal }: Pick<OpenAtlasOptions, 'onprogress' | 'signal'>
): Promise<Loaded> {
	const { base, getRelease } = session;
	try {
		const packed = (await getRelease({ base, onprogress, signal }))!;
		const opened = inMemory(session, packed, unpackDataset(packed.manifest, packed.dataset));
		const keep = async () => {
			Object.assign(session, await openStorage(name));
			return openPacked(session, packed, opened.dataset);
		};
		return { ...opened, keep };
	} catch (error) {
		throw error instanceof ReleaseError ? new NothingToShow(error) : error;
	}
}

async function openStorage(name: string): Promise<Pick<Session, 'db' | 'fault'>> {
	try {
		if (!globalThis.indexedDB) throw new StorageError({ code: 'storage-unavailable' });
		// Dexie is bigger than everything else that a first picture needs: it comes by itself.
		const { openDatabase } = await import('./database');
		return { db: await openDatabase(name), fault: null };
	} catch (error) {
		return { db: null, fault: faultOf(error) };
	}
}

/** Reading `indexedDB` may itself throw where cookies are blocked, and its code may not come. */
function faultOf(error: unknown): StorageFault {
	return error instanceof StorageError ? error.fault : { code: 'storage-unavailable' };
}

async function openStored(session: Session): Promise<Loaded | null> {
	const { db } = session;
	if (!db) return null;
	try {
		const stored = await readRelease(db);
		return stored && keptRelease(session, db, stored, 'stored');
	} catch (error) {
		session.db = null;
		session.fault = faultOf(error);
		db.close();
		return null;
	}
}

/** Opens a release that has just come, after storing it if that can be done. */
async function openPacked(
	session: Session,
	packed: PackedRelease,
	dataset: Dataset = unpackDataset(packed.manifest, packed.dataset)
): Promise<Loaded> {
	const { db } = session;
	if (db) {
		try {
			await saveRelease(db, packed);
			const release = { ...packed, textStarts: packed.texts.starts };
			return keptRelease(session, db, release, 'network', dataset);
		} catch (error) {
			session.fault = faultOf(error);
		}
	}
	return inMemory(session, packed, dataset);
}

/** A release that lasts as long as the page. */
function inMemory(session: Session, packed: PackedRelease, dataset: Dataset): Loaded {
	const { manifest, rejections, texts, register } = packed;
	return {
		dataset,
		source: 'network',
		kept: false,
		notice: session.fault,
		rejections,
		listings: (ids) =>
			findListings(ids, texts.starts, async (at) => at.map((position) => texts.chunks[position]!)),
		register: async () => decodeJson<Register>(register),
		keep: null,
		refresh: (options) => refresh(session, manifest.hash, options)
	};
}

/** A release whose texts stay in the database until they are read. */
function keptRelease(
	session: Session,
	db: AtlasDatabase,
	release: Pick<PackedRelease, 'manifest' | 'dataset' | 'rejections'> & { textStarts: string[] },
	source: Loaded['source'],
	dataset: Dataset = unpackDataset(release.manifest, release.dataset)
): Loaded {
	const { manifest, rejections, textStarts } = release;
	const { hash } = manifest;
	return {
		dataset,
		source,
		kept: true,
		notice: null,
		rejections,
		listings: (ids) => findListings(ids, textStarts, (at) => readChunks(db, hash, at)),
		register: async () => decodeJson<Register>(await readRegister(db, hash)),
		keep: null,
		refresh: (options) => refresh(session, hash, options)
	};
}

async function refresh(
	session: Session,
	known: string,
	{ signal }: { signal?: AbortSignal } = {}
): Promise<Refreshed> {
	try {
		const packed = await session.getRelease({ base: session.base, known, signal });
		if (!packed) return { loaded: null, notice: null };
		const loaded = await openPacked(session, packed);
		return { loaded, notice: loaded.notice };
	} catch (error) {
		if (error instanceof ReleaseError) return { loaded: null, notice: error.fault };
		throw error;
	}
}

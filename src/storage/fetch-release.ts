import { checkManifest, checkRelease, DamagedFile } from '../domain/check-release';
import { encodeDataset } from '../domain/dataset';
import type { FileRole, Rejection } from '../domain/rejection';
import type { Manifest } from '../domain/release';
import { fetchBytes } from './fetch-bytes';
import { ReleaseError } from './notice';
import { packDataset, type StoredDataset } from './stored-dataset';
import { chunkListings, encodeJson, type JsonBytes, type TextChunks } from './text-chunks';

/** A checked release in the form in which it is stored and sent between threads. */
export interface PackedRelease {
	manifest: Manifest;
	dataset: StoredDataset;
	texts: TextChunks;
	/** A `Register`. */
	register: JsonBytes;
	rejections: Rejection[];
}

/** Bytes of the release's files that have come, of those its manifest announces. */
export interface Progress {
	loaded: number;
	total: number;
}

export interface FetchReleaseOptions {
	/** Folder of the release, with a slash at the end. */
	base: URL;
	/** Hash of the release that is there already. */
	known?: string | null;
	onprogress?: ((progress: Progress) => void) | undefined;
	signal?: AbortSignal | undefined;
}

/** Far above any real manifest; keeps a wrong answer from filling the memory. */
const MANIFEST_BYTES_MAX = 1_000_000;

/**
 * Fetches a release, checks that every file arrived whole, and packs what of it can be used.
 *
 * Returns null when the release is the known one.
 *
 * @throws ReleaseError when a file cannot be had or used: there is no half of a release.
 */
export async function fetchRelease(
	{ base, known = null, onprogress, signal }: FetchReleaseOptions,
	fetchFile: typeof fetch = fetch
): Promise<PackedRelease | null> {
	const run = new AbortController();
	const either = signal ? AbortSignal.any([signal, run.signal]) : run.signal;
	try {
		const manifest = await fetchManifest(base, either, fetchFile);
		if (manifest.hash === known) return null;

		const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
		let loaded = 0;
		onprogress?.({ loaded, total });
		const onbytes = (count: number) => {
			loaded += count;
			onprogress?.({ loaded, total });
		};
		const parts = manifest.files.map(async ({ role, name, bytes, sha256 }) => {
			const url = new URL(name, base);
			const content = await fetchBytes(url, { name, bytes, signal: either, fetchFile, onbytes });
			await checkHash(name, content, sha256);
			return [role, parseJson(name, content)] as const;
		});
		return pack(
			manifest,
			Object.fromEntries(await Promise.all(parts)) as Record<FileRole, unknown>
		);
	} finally {
		// When one file fails, the others need not go on.
		run.abort();
	}
}

async function fetchManifest(
	base: URL,
	signal: AbortSignal,
	fetchFile: typeof fetch
): Promise<Manifest> {
	const name = 'manifest.json';
	const content = await fetchBytes(new URL(name, base), {
		name,
		atMost: MANIFEST_BYTES_MAX,
		signal,
		fetchFile
	});
	const manifest = checkManifest(parseJson(name, content));
	if (!manifest) throw new ReleaseError({ code: 'release-damaged', file: name });
	return manifest;
}

async function checkHash(file: string, content: JsonBytes, sha256: string): Promise<void> {
	// On plain http, browsers offer no digest: there, size and schema are what is checked.
	if (!globalThis.crypto?.subtle) return;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
	const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	if (hex !== sha256) throw new ReleaseError({ code: 'release-damaged', file });
}

function parseJson(file: string, content: JsonBytes): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
	} catch (cause) {
		throw new ReleaseError({ code: 'release-damaged', file }, { cause });
	}
}

function pack(manifest: Manifest, files: Record<FileRole, unknown>): PackedRelease {
	try {
		const { reference, initiatives, listings, register, rejections } = checkRelease(files);
		return {
			manifest,
			dataset: packDataset(encodeDataset(manifest, reference, initiatives)),
			texts: chunkListings(listings),
			register: encodeJson(register),
			rejections
		};
	} catch (cause) {
		if (!(cause instanceof DamagedFile)) throw cause;
		const { name } = manifest.files.find(({ role }) => role === cause.file)!;
		throw new ReleaseError({ code: 'release-damaged', file: name }, { cause });
	}
}

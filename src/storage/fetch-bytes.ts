import { ReleaseError } from './notice';
import type { JsonBytes } from './text-chunks';

/** Silence after which a download is given up. Not a limit on the whole: slow lines are common. */
const SILENCE_MS = 20_000;

interface FetchBytesOptions {
	/** What to call the file in faults. */
	name: string;
	/** Exact size, where it is known. */
	bytes?: number;
	/** Largest size to accept, where it is not. */
	atMost?: number;
	signal: AbortSignal;
	fetchFile: typeof fetch;
	onbytes?: (count: number) => void;
}

/**
 * Fetches a file past the HTTP cache's memory of it, and proves its size.
 *
 * @throws ReleaseError `release-unreachable` without an answer of success or when it falls silent,
 *   `release-damaged` when the size is another. An aborted `signal` throws its own reason.
 */
export async function fetchBytes(
	url: URL,
	{ name, bytes, atMost = bytes ?? Infinity, signal, fetchFile, onbytes }: FetchBytesOptions
): Promise<JsonBytes> {
	const silence = new AbortController();
	let timer = setTimeout(() => silence.abort(), SILENCE_MS);
	const heard = () => {
		clearTimeout(timer);
		timer = setTimeout(() => silence.abort(), SILENCE_MS);
	};
	let status: number | null = null;

	try {
		const response = await fetchFile(url, {
			cache: 'no-cache',
			signal: AbortSignal.any([signal, silence.signal])
		});
		if (!response.ok || !response.body) {
			status = response.status;
			throw new Error(`${url} answered ${status}`);
		}
		const parts: Uint8Array[] = [];
		let size = 0;
		for (const reader = response.body.getReader(); ;) {
			heard();
			const { done, value } = await reader.read();
			if (done) break;
			size += value.length;
			if (size > atMost) {
				await reader.cancel();
				break;
			}
			parts.push(value);
			onbytes?.(value.length);
		}
		if (size > atMost || (bytes !== undefined && size !== bytes)) {
			throw new ReleaseError({ code: 'release-damaged', file: name });
		}
		return join(parts, size);
	} catch (cause) {
		if (signal.aborted) throw signal.reason;
		if (cause instanceof ReleaseError) throw cause;
		throw new ReleaseError({ code: 'release-unreachable', file: name, status }, { cause });
	} finally {
		clearTimeout(timer);
	}
}

function join(parts: readonly Uint8Array[], size: number): JsonBytes {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

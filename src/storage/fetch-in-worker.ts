import type { FetchReleaseOptions, PackedRelease } from './fetch-release';
import { ReleaseError } from './notice';
import type { ReleaseMessage, ReleaseRequest } from './release.worker';

/**
 * `fetchRelease`, off the main thread: one worker per run, ended when it has answered.
 *
 * @throws ReleaseError as `fetchRelease` does, and when the worker's own code cannot be had.
 *   An aborted `signal` throws its reason.
 */
export async function fetchReleaseInWorker({
	base,
	known = null,
	onprogress,
	signal
}: FetchReleaseOptions): Promise<PackedRelease | null> {
	signal?.throwIfAborted();
	const worker = new Worker(new URL('./release.worker.ts', import.meta.url), { type: 'module' });
	try {
		return await new Promise((resolve, reject) => {
			signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
			worker.addEventListener('error', ({ message }) => {
				const fault = { code: 'release-unreachable', file: 'manifest.json', status: null } as const;
				reject(new ReleaseError(fault, { cause: new Error(`The worker failed: ${message}`) }));
			});
			worker.addEventListener('messageerror', () => {
				const fault = { code: 'release-unreachable', file: 'manifest.json', status: null } as const;
				reject(new ReleaseError(fault, { cause: new Error('The answer could not be read') }));
			});
			worker.addEventListener('message', ({ data }: MessageEvent<ReleaseMessage>) => {
				if ('progress' in data) onprogress?.(data.progress);
				else if ('release' in data) resolve(data.release);
				else reject('fault' in data ? new ReleaseError(data.fault) : data.error);
			});
			worker.postMessage({ base: base.href, known } satisfies ReleaseRequest);
		});
	} finally {
		worker.terminate();
	}
}

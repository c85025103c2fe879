import type { Candidate } from '../domain/matching/match';
import type { Listing, Reference } from '../domain/release';

/** What the worker is given. `least` is the smallest score to tell of. */
export interface MatchingTask {
	listings: readonly Listing[];
	reference: Reference;
	least: number;
}

type Message = { progress: number } | { candidates: Candidate[] };

/**
 * Looks for listings that may be one initiative, in a worker made for it. An abort rejects with the
 * reason of the signal, and the worker is gone either way.
 *
 * @param onprogress called with the share done, between 0 and 1
 */
export function runMatching(
	task: MatchingTask,
	signal: AbortSignal,
	onprogress: (share: number) => void
): Promise<Candidate[]> {
	const worker = new Worker(new URL('./matching.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<Candidate[]>((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
			if ('candidates' in data) resolve(data.candidates);
			else onprogress(data.progress);
		});
		worker.addEventListener('error', ({ message }) =>
			reject(new Error(`The matching worker failed: ${message}`))
		);
		worker.addEventListener('messageerror', () =>
			reject(new Error('The answer of the matching worker could not be read'))
		);
		worker.postMessage(task);
	}).finally(() => worker.terminate());
}

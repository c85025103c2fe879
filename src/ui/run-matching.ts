import type { Candidate } from '../domain/matching/match';
import type { Listing, Reference } from '../domain/release';
import { runInWorker } from './run-in-worker';

/** What the worker is given. `least` is the smallest score to tell of. */
export interface MatchingTask {
	listings: readonly Listing[];
	reference: Reference;
	least: number;
}

/**
 * Looks for listings that may be one initiative, in a worker.
 *
 * @param onprogress called with the share done, between 0 and 1
 */
export const runMatching = (
	task: MatchingTask,
	signal: AbortSignal,
	onprogress: (share: number) => void
): Promise<Candidate[]> =>
	runInWorker(
		() => new Worker(new URL('./matching.worker.ts', import.meta.url), { type: 'module' }),
		'matching',
		task,
		signal,
		onprogress
	);

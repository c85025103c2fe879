import { runInWorker } from '../../../ui/run-in-worker';
import type { Deck } from './deck';

/** Writes slides in a worker; an abort ends it at once. */
export const runDeck = (
	deck: Deck,
	signal: AbortSignal,
	onprogress: (share: number) => void
): Promise<Blob> =>
	runInWorker<Blob>(
		() => new Worker(new URL('./deck.worker.ts', import.meta.url), { type: 'module' }),
		'slides',
		deck,
		signal,
		onprogress
	);

import { runInWorker } from '../../ui/run-in-worker';
import type { NetworkShape, PlacedNetwork } from './whole-layout';

/**
 * Places a network in a worker.
 *
 * @param onprogress called with the share done, between 0 and 1
 */
export const runLayout = (
	shape: NetworkShape,
	signal: AbortSignal,
	onprogress: (share: number) => void
): Promise<PlacedNetwork> =>
	runInWorker(
		() => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
		'layout',
		shape,
		signal,
		onprogress
	);

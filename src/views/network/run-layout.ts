import type { NetworkShape, PlacedNetwork } from './whole-layout';

type Message = { progress: number } | { placed: PlacedNetwork };

/**
 * Places a network in a worker made for it. An abort rejects with the reason of the signal, and
 * the worker is gone either way.
 */
export function runLayout(
	shape: NetworkShape,
	signal: AbortSignal,
	onprogress: (share: number) => void
): Promise<PlacedNetwork> {
	const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<PlacedNetwork>((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
			if ('placed' in data) resolve(data.placed);
			else onprogress(data.progress);
		});
		worker.addEventListener('error', ({ message }) =>
			reject(new Error(`The layout worker failed: ${message}`))
		);
		worker.addEventListener('messageerror', () =>
			reject(new Error('The answer of the layout worker could not be read'))
		);
		worker.postMessage(shape);
	}).finally(() => worker.terminate());
}

import { pending } from './pending';

/** What a worker run by `runInWorker` posts: the share done, in the end its result. */
export type WorkerMessage<T> = { progress: number } | { result: T };

/**
 * Gives a task to a worker made for it. An abort rejects with the reason of the signal, and the
 * worker is gone either way.
 *
 * @param make makes the worker; not called when the signal is aborted already
 * @param name of the worker, for errors
 * @param task must be structured-cloneable
 * @param onprogress called with the share done, between 0 and 1
 */
export async function runInWorker<T>(
	make: () => Worker,
	name: string,
	task: unknown,
	signal: AbortSignal,
	onprogress: (share: number) => void
): Promise<T> {
	signal.throwIfAborted();
	const worker = make();
	let stop = () => {};
	try {
		const answered = new Promise<T>((resolve, reject) => {
			stop = () => reject(signal.reason as Error);
			signal.addEventListener('abort', stop, { once: true });
			worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage<T>>) => {
				if ('result' in data) resolve(data.result);
				else onprogress(data.progress);
			});
			worker.addEventListener('error', ({ message }) =>
				reject(new Error(`The ${name} worker failed: ${message}`))
			);
			worker.addEventListener('messageerror', () =>
				reject(new Error(`The answer of the ${name} worker could not be read`))
			);
			worker.postMessage(task);
		});
		return await pending(answered);
	} finally {
		signal.removeEventListener('abort', stop);
		worker.terminate();
	}
}

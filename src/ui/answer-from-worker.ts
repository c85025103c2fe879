import type { WorkerMessage } from './run-in-worker';

/** Does a task in a worker and posts its result. A failure reaches the page as an error of the worker. */
export async function answerFromWorker<T>(
	task: (onprogress: (share: number) => void) => Promise<T>
): Promise<void> {
	const post = (message: WorkerMessage<T>) => postMessage(message);
	try {
		post({ result: await task((progress) => post({ progress })) });
	} catch (error) {
		// A promise that is rejected in a worker tells nobody.
		setTimeout(() => {
			throw error;
		});
	}
}

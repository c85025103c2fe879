import { expect, it, vi } from 'vitest';

import { runInWorker } from '../../src/ui/run-in-worker';

/** A worker that says what it is told to. */
class ToldWorker extends EventTarget {
	postMessage = vi.fn();
	terminate = vi.fn();

	say(data: unknown) {
		this.dispatchEvent(Object.assign(new Event('message'), { data }));
	}

	fail(type: 'error' | 'messageerror') {
		this.dispatchEvent(Object.assign(new Event(type), { message: 'out of memory' }));
	}
}

function run(signal = new AbortController().signal) {
	const worker = new ToldWorker();
	const make = vi.fn(() => worker as unknown as Worker);
	const onprogress = vi.fn();
	const result = runInWorker<string>(make, 'counting', { to: 3 }, signal, onprogress);
	// Looked at later: until then it is no unhandled rejection.
	result.catch(() => undefined);
	return { worker, make, onprogress, result };
}

it('hands over the task, tells how far it is, and ends with the result', async () => {
	const { worker, onprogress, result } = run();
	expect(worker.postMessage).toHaveBeenCalledWith({ to: 3 });
	worker.say({ progress: 0.5 });
	worker.say({ result: 'three' });
	expect(await result).toBe('three');
	expect(onprogress.mock.calls).toEqual([[0.5]]);
	expect(worker.terminate).toHaveBeenCalledOnce();
});

it.each([
	['error', 'The counting worker failed: out of memory'],
	['messageerror', 'The answer of the counting worker could not be read']
] as const)('names the worker when it ends with %s, and lets it go', async (type, message) => {
	const { worker, result } = run();
	worker.fail(type);
	await expect(result).rejects.toThrow(message);
	expect(worker.terminate).toHaveBeenCalledOnce();
});

it('ends with the reason of an abort, and lets the worker go', async () => {
	const abort = new AbortController();
	const { worker, result } = run(abort.signal);
	abort.abort(new Error('enough'));
	await expect(result).rejects.toThrow('enough');
	expect(worker.terminate).toHaveBeenCalledOnce();
});

it('makes no worker for what is aborted already', async () => {
	const { make, result } = run(AbortSignal.abort(new Error('before')));
	await expect(result).rejects.toThrow('before');
	expect(make).not.toHaveBeenCalled();
});

import { afterEach, expect, it, vi } from 'vitest';

import { answerFromWorker } from '../../src/ui/answer-from-worker';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

it('posts how far a task is, and in the end its result', async () => {
	const postMessage = vi.fn();
	vi.stubGlobal('postMessage', postMessage);
	await answerFromWorker(async (onprogress) => {
		onprogress(0.5);
		return 'three';
	});
	expect(postMessage.mock.calls).toEqual([[{ progress: 0.5 }], [{ result: 'three' }]]);
});

it('lets a failure become an error of the worker, which the page hears', async () => {
	vi.useFakeTimers();
	const postMessage = vi.fn();
	vi.stubGlobal('postMessage', postMessage);
	await answerFromWorker(() => Promise.reject(new Error('out of memory')));
	expect(() => vi.runAllTimers()).toThrow('out of memory');
	expect(postMessage).not.toHaveBeenCalled();
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { fetchReleaseInWorker } from '../../src/storage/fetch-in-worker';
import { ReleaseError } from '../../src/storage/notice';

const BASE = new URL('https://atlas.example/data/');

/** A worker that answers only what a test has it say. */
class SilentWorker extends EventTarget {
	static last: SilentWorker;
	postMessage = vi.fn();
	terminate = vi.fn();

	constructor() {
		super();
		SilentWorker.last = this;
	}

	say(data: unknown): void {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
}

beforeEach(() => {
	vi.stubGlobal('Worker', SilentWorker);
});

afterEach(() => {
	vi.unstubAllGlobals();
});

it('passes the question in, progress and release out, and ends the worker', async () => {
	const onprogress = vi.fn();
	const run = fetchReleaseInWorker({ base: BASE, known: 'h1', onprogress });
	const worker = SilentWorker.last;
	expect(worker.postMessage).toHaveBeenCalledWith({ base: BASE.href, known: 'h1' });

	worker.say({ progress: { loaded: 1, total: 2 } });
	expect(onprogress).toHaveBeenCalledWith({ loaded: 1, total: 2 });
	expect(worker.terminate).not.toHaveBeenCalled();

	worker.say({ release: null });
	expect(await run).toBeNull();
	expect(worker.terminate).toHaveBeenCalled();
});

it('throws the fault that the worker met', async () => {
	const run = fetchReleaseInWorker({ base: BASE });
	const fault = { code: 'release-damaged', file: 'listings.json' };
	SilentWorker.last.say({ fault });
	await expect(run).rejects.toMatchObject({ name: 'ReleaseError', fault });
});

it('takes a worker that cannot start for a release that cannot be had', async () => {
	const run = fetchReleaseInWorker({ base: BASE });
	SilentWorker.last.dispatchEvent(new Event('error'));
	await expect(run).rejects.toBeInstanceOf(ReleaseError);
});

it('takes an answer that cannot be read for a release that cannot be had', async () => {
	const run = fetchReleaseInWorker({ base: BASE });
	SilentWorker.last.dispatchEvent(new Event('messageerror'));
	await expect(run).rejects.toBeInstanceOf(ReleaseError);
	expect(SilentWorker.last.terminate).toHaveBeenCalled();
});

it('ends the worker when told to', async () => {
	const controller = new AbortController();
	const run = fetchReleaseInWorker({ base: BASE, signal: controller.signal });
	const reason = new Error('the reader left');
	controller.abort(reason);
	await expect(run).rejects.toBe(reason);
	expect(SilentWorker.last.terminate).toHaveBeenCalled();
});

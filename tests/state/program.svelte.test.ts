import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { Program } from '../../src/state/program.svelte';

/** A service worker's life as the page sees it. */
const worker = vi.hoisted(() => ({
	listeners: new Map<string, (event: object) => void>(),
	register: vi.fn<() => Promise<void>>(),
	messageSkipWaiting: vi.fn(),
	addEventListener(type: string, listener: (event: object) => void) {
		worker.listeners.set(type, listener);
	},
	tell(type: string, event: object = {}) {
		worker.listeners.get(type)?.(event);
	}
}));
vi.mock('workbox-window', () => ({
	Workbox: class {
		constructor() {
			return worker;
		}
	}
}));

const reload = vi.fn();

beforeEach(() => {
	worker.listeners.clear();
	worker.register.mockReset().mockResolvedValue();
	worker.messageSkipWaiting.mockReset();
	reload.mockReset();
	vi.stubGlobal('location', { reload });
	vi.stubGlobal('navigator', { serviceWorker: { ready: Promise.resolve() } });
});
afterEach(() => void vi.unstubAllGlobals());

async function kept(): Promise<Program> {
	const program = new Program();
	await program.keep('./sw.js');
	return program;
}

it('is ready once the worker that keeps every file is active', async () => {
	expect(new Program().program).toBe('coming');
	expect((await kept()).program).toBe('kept');
});

it('goes on without a worker that cannot be had', async () => {
	vi.stubGlobal('navigator', { serviceWorker: { ready: new Promise(() => undefined) } });
	worker.register.mockRejectedValue(new Error('refused'));
	expect((await kept()).program).toBe('absent');
	vi.stubGlobal('navigator', {});
	expect((await kept()).program).toBe('absent');
});

it('is ready without a network too, where no newer worker can be looked for', async () => {
	worker.register.mockRejectedValue(new Error('offline'));
	expect((await kept()).program).toBe('kept');
});

it('leaves a newer version waiting until the reader accepts it, and only then starts it', async () => {
	const program = await kept();
	worker.tell('waiting');
	expect(program.newer).toBe('waiting');
	expect(worker.messageSkipWaiting).not.toHaveBeenCalled();

	program.accept();
	expect(worker.messageSkipWaiting).toHaveBeenCalledOnce();
	expect(reload).not.toHaveBeenCalled();
	worker.tell('controlling', { isUpdate: true });
	expect(reload).toHaveBeenCalledOnce();
});

it('never reloads a window because another one accepted', async () => {
	const program = await kept();
	worker.tell('waiting');
	worker.tell('controlling', { isUpdate: true });
	expect(reload).not.toHaveBeenCalled();
	expect(program.newer).toBe('taken-over');
	program.accept();
	expect(reload).toHaveBeenCalledOnce();
});

it('says nothing of a newer version at the first visit', async () => {
	const program = await kept();
	worker.tell('controlling', { isUpdate: false });
	expect(program.newer).toBeNull();
});

it('passes on what the browser promises about keeping', async () => {
	vi.stubGlobal('navigator', {
		storage: { persisted: async () => false, persist: async () => true }
	});
	const program = await kept();
	expect(program.lasting).toBe(false);
	await program.askToLast();
	expect(program.lasting).toBe(true);
});

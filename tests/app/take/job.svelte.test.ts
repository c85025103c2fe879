import { expect, it, vi } from 'vitest';

import { Job, TakeFailed } from '../../../src/app/take/job.svelte';

const forever = (signal: AbortSignal) =>
	new Promise<never>((_, reject) =>
		signal.addEventListener('abort', () => reject(signal.reason as Error))
	);

it('tells how far it is, and in the end what has been done', async () => {
	const job = new Job();
	let release: (value: string) => void = () => undefined;
	const run = job.run(
		(_signal, onprogress) => {
			onprogress(0.5);
			return new Promise<string>((resolve) => (release = resolve));
		},
		(made) => `Saved: ${made}`
	);
	expect(job.state).toEqual({ kind: 'busy', share: 0.5 });
	release('a.svg');
	await run;
	expect(job.state).toEqual({ kind: 'done', said: 'Saved: a.svg' });
});

it('hands nothing over once it is cancelled', async () => {
	const job = new Job();
	const hand = vi.fn();
	const run = job.run(forever, hand);
	job.cancel();
	await run;
	expect(job.state).toEqual({ kind: 'cancelled' });
	expect(hand).not.toHaveBeenCalled();
});

it('tells failures that were foreseen, and keeps the others to itself', async () => {
	const job = new Job();
	await job.run(
		() => Promise.reject(new TakeFailed('Choose a smaller one.')),
		() => ''
	);
	expect(job.state).toEqual({ kind: 'failed', told: 'Choose a smaller one.' });
	await job.run(
		() => Promise.reject(new TypeError('x is undefined')),
		() => ''
	);
	expect(job.state).toEqual({ kind: 'failed', told: null });
});

it('makes one thing at a time', async () => {
	const job = new Job();
	const run = job.run(forever, () => '');
	const second = vi.fn();
	await job.run(second, () => '');
	expect(second).not.toHaveBeenCalled();
	job.cancel();
	await run;
});

it('answers a cancel at once, and throws away what comes after all', async () => {
	const job = new Job();
	const hand = vi.fn();
	let finish: (made: string) => void = () => undefined;
	const deaf = job.run(
		(_signal, onprogress) =>
			new Promise<string>((resolve) => {
				finish = (made) => {
					onprogress(1);
					resolve(made);
				};
			}),
		hand
	);
	job.cancel();
	expect(job.state).toEqual({ kind: 'cancelled' });
	const next = job.run(forever, () => '');
	finish('late');
	await deaf;
	expect(hand).not.toHaveBeenCalled();
	expect(job.state).toEqual({ kind: 'busy', share: null });
	job.cancel();
	await next;
});

it('leaves word of what was done when nothing is left to cancel', async () => {
	const job = new Job();
	await job.run(
		async () => 'a.svg',
		(made) => `Saved: ${made}`
	);
	job.cancel();
	expect(job.state).toEqual({ kind: 'done', said: 'Saved: a.svg' });
});

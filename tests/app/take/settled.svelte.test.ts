import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { settled } from '../../../src/app/take/settled';

let now = 0;
let frames: (() => void)[] = [];

beforeEach(() => {
	now = 0;
	frames = [];
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) =>
		frames.push(() => draw(now))
	);
	Object.defineProperty(document, 'fonts', { value: { status: 'loaded' }, configurable: true });
	document.body.innerHTML = '<footer data-plate-foot></footer><p aria-busy="true"></p>';
});
afterEach(() => vi.restoreAllMocks());

/** Lets time pass, and has a frame drawn at its end. */
async function frame(ms: number) {
	now += ms;
	for (const draw of frames.splice(0)) draw();
	await new Promise((resolve) => setTimeout(resolve));
}

it('does not give up a page because its tab was hidden for minutes', async () => {
	const ended = vi.fn();
	void settled(window, new AbortController().signal).then(ended);
	await frame(16);
	await frame(300_000);
	await frame(16);
	expect(ended).not.toHaveBeenCalled();
	document.querySelector('[aria-busy]')!.remove();
	await frame(16);
	await frame(200);
	await frame(16);
	expect(ended).toHaveBeenCalledWith('done');
});

it('gives up a page in which nothing moves while it is in sight', async () => {
	const ended = vi.fn();
	void settled(window, new AbortController().signal).then(ended);
	for (let at = 0; at < 22; at++) await frame(1000);
	expect(ended).toHaveBeenCalledWith('stuck');
});

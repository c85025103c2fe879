import { afterEach, expect, it, vi } from 'vitest';

import { Breath } from '../../../../src/app/take/picture/breath';

afterEach(() => vi.restoreAllMocks());

it('lets the page go on from time to time, and ends the work when it is stopped', async () => {
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	const stop = new AbortController();
	const breath = new Breath(stop.signal);
	const waited = vi.fn();
	setTimeout(waited);
	await breath.take();
	expect(waited).not.toHaveBeenCalled();
	now = 40;
	await breath.take();
	expect(waited).toHaveBeenCalled();
	now = 80;
	stop.abort();
	await expect(breath.take()).rejects.toBe(stop.signal.reason);
});

import { expect, it, vi } from 'vitest';

import { LatestWins } from '../../../src/app/stories/latest-wins';

it('writes the first at once and then only the latest, in order', async () => {
	const written: number[] = [];
	let finish = () => {};
	const writer = new LatestWins<number>((value) => {
		written.push(value);
		return new Promise((resolve) => (finish = resolve));
	}, vi.fn());
	for (const value of [1, 2, 3]) writer.put(value);
	expect(written).toEqual([1]);
	finish();
	await vi.waitFor(() => expect(written).toEqual([1, 3]));
	expect(writer.busy).toBe(true);
	finish();
	await vi.waitFor(() => expect(writer.busy).toBe(false));
});

it('tells of a failure and goes on', async () => {
	const onfail = vi.fn();
	const written: number[] = [];
	const writer = new LatestWins<number>(async (value) => {
		if (value === 1) throw new Error('full');
		written.push(value);
	}, onfail);
	writer.put(1);
	await vi.waitFor(() => expect(onfail).toHaveBeenCalledOnce());
	writer.put(2);
	await vi.waitFor(() => expect(written).toEqual([2]));
});

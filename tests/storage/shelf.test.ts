import { afterEach, describe, expect, it, vi } from 'vitest';

import { openShelf } from '../../src/storage/shelf';

let count = 0;
const opened = () => openShelf(`shelf-test-${(count += 1)}`);

afterEach(() => {
	vi.unstubAllGlobals();
});

describe.each([
	['in IndexedDB', true],
	['in memory', false]
])('a shelf %s', (_, lasting) => {
	const open = () => {
		if (!lasting) vi.stubGlobal('indexedDB', undefined);
		return opened();
	};

	it('says whether what it keeps lasts', async () => {
		expect((await open()).lasting).toBe(lasting);
	});

	it('keeps, replaces and removes by kind and id', async () => {
		const shelf = await open();
		await shelf.put('card', 'a', 1);
		await shelf.put('story', 'a', 2);
		await shelf.put('card', 'a', 3);
		expect(await shelf.all('card')).toMatchObject([{ kind: 'card', id: 'a', value: 3 }]);

		await shelf.remove('card', 'a');
		expect(await shelf.all('card')).toEqual([]);
		expect(await shelf.all('story')).toHaveLength(1);
	});

	it('keeps many at once, and tells of them once', async () => {
		const shelf = await open();
		const seen: number[] = [];
		const stop = shelf.watch('card', (kept) => seen.push(kept.length));
		await vi.waitFor(() => expect(seen).toEqual([0]));
		await shelf.putAll('card', [
			{ id: 'a', value: 1 },
			{ id: 'b', value: 2 }
		]);
		await vi.waitFor(() => expect(seen).toEqual([0, 2]));
		stop();
	});

	it('tells watchers now and after each change of their kind, until they stop', async () => {
		const shelf = await open();
		const seen: unknown[][] = [];
		const stop = shelf.watch('card', (kept) => seen.push(kept.map(({ value }) => value)));
		await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
		await shelf.put('story', 's', 'other');
		await shelf.put('card', 'a', 'mine');
		await vi.waitFor(() => expect(seen.at(-1)).toEqual(['mine']));

		stop();
		const before = seen.length;
		await shelf.put('card', 'b', 'later');
		expect(await shelf.all('card')).toHaveLength(2);
		expect(seen).toHaveLength(before);
	});
});

it('gives watchers nothing, and says so, where what is kept cannot be read', async () => {
	const onfault = vi.fn();
	const shelf = await openShelf('shelf-unreadable', onfault);
	await shelf.put('crosswalk', 'mine', 'words');
	const read = vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
		throw new DOMException('The disk is gone', 'UnknownError');
	});
	const listener = vi.fn();
	const stop = shelf.watch('crosswalk', listener);
	await vi.waitFor(() => expect(listener).toHaveBeenCalledWith([]));
	expect(onfault).toHaveBeenCalled();
	stop();
	read.mockRestore();
});

it('keeps none of many when one of them cannot be kept', async () => {
	const shelf = await opened();
	const things = [
		{ id: 'a', value: 1 },
		{ id: 'b', value: () => 'no value that can be stored' }
	];
	await expect(shelf.putAll('card', things)).rejects.toThrow();
	expect(await shelf.all('card')).toEqual([]);
});

it('still has what was kept when it is opened again', async () => {
	await (await openShelf('shelf-reopened')).put('decision', 'pair', { same: true });
	expect(await (await openShelf('shelf-reopened')).all('decision')).toMatchObject([
		{ value: { same: true } }
	]);
});

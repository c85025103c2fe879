import { afterEach, describe, expect, it as test, vi } from 'vitest';

import { AtlasDatabase } from '../../src/storage/database';
import { fetchRelease } from '../../src/storage/fetch-release';
import { NothingToShow, openAtlas, type OpenAtlasOptions } from '../../src/storage/load';
import { readRelease, saveRelease } from '../../src/storage/release-store';
import { fetchFrom, filesOf, inKenya, publish, type Host } from '../fixtures/release';

const BASE = new URL('https://atlas.example/data/');
let count = 0;

/** A browser with a database of its own, whose network is what `host` serves at the time. */
class Browser {
	readonly name = `test-${(count += 1)}`;
	host: Host = new Map();
	requests = 0;

	open(options: Partial<OpenAtlasOptions> = {}) {
		return openAtlas({
			base: BASE,
			name: this.name,
			getRelease: (options) =>
				fetchRelease(options, (input, init) => {
					this.requests += 1;
					return fetchFrom(this.host)(input, init);
				}),
			...options
		});
	}
}

const it = test.extend<{ browser: Browser }>({
	// eslint-disable-next-line no-empty-pattern -- Vitest requires a destructured first argument.
	browser: async ({}, use) => {
		const browser = new Browser();
		browser.host = publish(filesOf(['alpha', 'beta']));
		await use(browser);
	}
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('a first visit', () => {
	it('fetches, stores and shows', async ({ browser }) => {
		const onprogress = vi.fn();
		const atlas = await browser.open({ onprogress });

		expect(atlas).toMatchObject({ source: 'network', kept: true, notice: null, rejections: [] });
		expect(atlas.dataset.ids).toEqual(['alpha', 'beta']);
		expect(atlas.dataset.dictionaries.topic.codes.get('cybercrime')).toBe(1);
		expect(onprogress).toHaveBeenCalled();
	});

	it('gives texts and register on demand', async ({ browser }) => {
		const atlas = await browser.open();
		const listings = await atlas.listings(['beta-listing', 'unknown', 'alpha-listing']);
		expect(listings.map(({ title }) => title)).toEqual(['Initiative beta', 'Initiative alpha']);
		expect((await atlas.register()).inventories).toMatchObject([{ id: 'harbour' }]);
	});

	it('has nothing to show when no release can be had, and says why', async ({ browser }) => {
		browser.host.delete('listings.json');
		const error: unknown = await browser.open().catch((cause) => cause);
		expect(error).toBeInstanceOf(NothingToShow);
		expect((error as NothingToShow).notice).toEqual({
			code: 'nothing-to-show',
			because: { code: 'release-unreachable', file: 'listings.json', status: 404 }
		});
	});

	it('is shown before it is stored, and keeps its dataset when it is', async ({ browser }) => {
		const shown = await browser.open({ keepLater: true });
		expect(shown).toMatchObject({ source: 'network', kept: false, notice: null });
		expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(browser.name);
		expect(await shown.listings(['beta-listing'])).toMatchObject([{ title: 'Initiative beta' }]);

		const kept = await shown.keep!();
		expect(kept).toMatchObject({ kept: true, notice: null, keep: null });
		expect(kept.dataset).toBe(shown.dataset);
		expect(await kept.listings(['beta-listing'])).toMatchObject([{ title: 'Initiative beta' }]);

		browser.host = new Map();
		expect(await browser.open({ keepLater: true })).toMatchObject({ source: 'stored', keep: null });
	});

	it('says so when it is shown and then cannot be stored', async ({ browser }) => {
		const shown = await browser.open({ keepLater: true });
		vi.stubGlobal('indexedDB', undefined);
		const kept = await shown.keep!();
		expect(kept).toMatchObject({ kept: false, notice: { code: 'storage-unavailable' } });
		expect(kept.dataset).toBe(shown.dataset);
	});

	it('looks for a stored one where the browser cannot tell which databases it has', async ({
		browser
	}) => {
		await browser.open();
		vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('unknown'));
		expect(await browser.open({ keepLater: true })).toMatchObject({ source: 'stored' });
	});

	it('can be tried again', async ({ browser }) => {
		const { host } = browser;
		browser.host = new Map();
		await expect(browser.open()).rejects.toThrow(NothingToShow);
		browser.host = host;
		expect(await browser.open()).toMatchObject({ source: 'network', kept: true });
	});

	it('stops when told to, and stores nothing', async ({ browser }) => {
		const reason = new Error('the reader left');
		const controller = new AbortController();
		const { signal } = controller;
		const run = browser.open({ signal, onprogress: () => controller.abort(reason) });
		await expect(run).rejects.toBe(reason);

		browser.host = new Map();
		await expect(browser.open()).rejects.toThrow(NothingToShow);
	});
});

describe('a later visit', () => {
	it('starts from storage without any request', async ({ browser }) => {
		const first = await browser.open();
		browser.requests = 0;
		const later = await browser.open();

		expect(browser.requests).toBe(0);
		expect(later).toMatchObject({ source: 'stored', kept: true, notice: null });
		expect(later.dataset).toEqual(first.dataset);
		expect(await later.listings(['beta-listing'])).toHaveLength(1);
		expect((await later.register()).inventories).toHaveLength(1);
	});

	it('still names what was left out', async ({ browser }) => {
		const files = filesOf(['alpha', 'beta']);
		files.initiatives = { records: [inKenya({ id: 'alpha' }), inKenya({ id: 'beta', title: '' })] };
		browser.host = publish(files);
		const first = await browser.open();
		expect(first.rejections).toHaveLength(2);
		expect((await browser.open()).rejections).toEqual(first.rejections);
	});

	it('asks for one file when nothing is newer', async ({ browser }) => {
		await browser.open();
		const atlas = await browser.open();
		browser.requests = 0;
		expect(await atlas.refresh()).toEqual({ loaded: null, notice: null });
		expect(browser.requests).toBe(1);
	});

	it('takes a newer release, and the next visit starts from that', async ({ browser }) => {
		await browser.open();
		const old = await browser.open();
		browser.host = publish(filesOf(['alpha', 'beta', 'gamma']), '2026.12.01');

		const { loaded, notice } = await old.refresh();
		expect(notice).toBeNull();
		expect(loaded!.dataset.ids).toEqual(['alpha', 'beta', 'gamma']);
		expect((await browser.open()).dataset.manifest.version).toBe('2026.12.01');
	});

	it('can still read the texts of the release that it shows', async ({ browser }) => {
		const old = await browser.open();
		browser.host = publish(filesOf(['gamma']), '2026.12.01');
		await old.refresh();
		expect(await old.listings(['alpha-listing'])).toMatchObject([{ title: 'Initiative alpha' }]);
		expect((await old.register()).inventories).toHaveLength(1);
	});

	it('keeps the texts of no more than two releases', async ({ browser }) => {
		const old = await browser.open();
		for (const version of ['2026.12.01', '2026.12.02']) {
			browser.host = publish(filesOf([`in-${version.replaceAll('.', '-')}`]), version);
			await old.refresh();
		}
		await expect(old.listings(['alpha-listing'])).rejects.toThrow('reload');
	});

	describe.each([
		['missing', (host: Host, name: string) => host.delete(name), 'release-unreachable'],
		[
			'cut off halfway',
			(host: Host, name: string) => host.set(name, host.get(name)!.slice(0, 40)),
			'release-damaged'
		]
	] as const)('with a newer release whose file is %s', (_, damage, code) => {
		it.for([
			'manifest.json',
			'reference.json',
			'initiatives.json',
			'listings.json',
			'register.json'
		])('keeps what was stored: %s', async (name, { browser }) => {
			await browser.open();
			browser.host = publish(filesOf(['gamma']), '2026.12.01');
			damage(browser.host, name);

			const atlas = await browser.open();
			expect(await atlas.refresh()).toMatchObject({
				loaded: null,
				notice: { code, file: name }
			});
			expect((await browser.open()).dataset.ids).toEqual(['alpha', 'beta']);
		});
	});

	it('shows the same when there is no network at all', async ({ browser }) => {
		await browser.open();
		browser.host = new Map();
		const atlas = await browser.open();
		expect(atlas.dataset.ids).toEqual(['alpha', 'beta']);
		expect(await atlas.refresh()).toMatchObject({ notice: { code: 'release-unreachable' } });
	});
});

describe('a browser that keeps nothing', () => {
	it('shows from memory without IndexedDB', async ({ browser }) => {
		vi.stubGlobal('indexedDB', undefined);
		const atlas = await browser.open();
		expect(atlas).toMatchObject({
			source: 'network',
			kept: false,
			notice: { code: 'storage-unavailable' }
		});
		expect(await atlas.listings(['beta-listing', 'unknown'])).toHaveLength(1);
		expect((await atlas.register()).inventories).toHaveLength(1);
		expect(await atlas.refresh()).toEqual({ loaded: null, notice: null });
	});

	it('shows from memory where reading `indexedDB` itself is refused', async ({ browser }) => {
		const refuse = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(refuse);
		expect(await browser.open()).toMatchObject({ notice: { code: 'storage-unavailable' } });
	});

	it('shows from memory where the database cannot be opened', async ({ browser }) => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('private', 'InvalidStateError');
		});
		expect(await browser.open()).toMatchObject({ notice: { code: 'storage-unavailable' } });
	});

	it('shows from memory when the disk is full, and keeps what it had', async ({ browser }) => {
		await browser.open();
		const atlas = await browser.open();
		browser.host = publish(filesOf(['gamma']), '2026.12.01');
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});

		const { loaded, notice } = await atlas.refresh();
		expect(notice).toEqual({ code: 'storage-full' });
		expect(loaded).toMatchObject({ kept: false, dataset: { ids: ['gamma'] } });
		expect(await loaded!.listings(['gamma-listing'])).toHaveLength(1);

		put.mockRestore();
		expect((await browser.open()).dataset.ids).toEqual(['alpha', 'beta']);
	});

	it('shows from memory while another tab holds an older database open', async ({ browser }) => {
		const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
		const held = await new Promise<IDBDatabase>((resolve) => {
			// Dexie multiplies version numbers by ten: its version 1 is an upgrade from this.
			const request = indexedDB.open(browser.name, 1);
			request.addEventListener('success', () => resolve(request.result));
		});
		expect(await browser.open()).toMatchObject({
			kept: false,
			notice: { code: 'storage-blocked' },
			dataset: { ids: ['alpha', 'beta'] }
		});
		expect(warn).toHaveBeenCalledWith(expect.stringContaining('blocked'));
		held.close();
	});
});

describe('a swap', () => {
	const packed = async (ids: readonly string[]) =>
		(await fetchRelease({ base: BASE }, fetchFrom(publish(filesOf(ids)))))!;

	it('shows readers the old release or the new one, never a mixture', async ({ browser }) => {
		const db = new AtlasDatabase(browser.name);
		const releases = [await packed(['alpha', 'beta']), await packed(['gamma'])];
		const idsOf = new Map(releases.map(({ manifest, dataset }) => [manifest.hash, dataset.ids]));
		await saveRelease(db, releases[0]!);

		const seen = new Set<string>();
		let swapping = true;
		const swap = saveRelease(db, releases[1]!).finally(() => (swapping = false));
		do {
			const read = await readRelease(db);
			seen.add(read!.manifest.hash);
			expect(read!.dataset.ids).toEqual(idsOf.get(read!.manifest.hash));
		} while (swapping);
		await swap;
		seen.add((await readRelease(db))!.manifest.hash);

		expect([...seen].at(-1)).toBe(releases[1]!.manifest.hash);
		db.close();
	});

	it('leaves the old release whole when it fails in the middle', async ({ browser }) => {
		const db = new AtlasDatabase(browser.name);
		await saveRelease(db, await packed(['alpha', 'beta']));
		const broken = await packed(['gamma']);
		// Not cloneable: the write fails after the columns were replaced.
		Object.assign(broken.manifest, { version: () => 'never' });

		await expect(saveRelease(db, broken)).rejects.toMatchObject({ name: 'StorageError' });
		expect((await readRelease(db))!.dataset.ids).toBe('alpha\0beta\0');
		db.close();
	});
});

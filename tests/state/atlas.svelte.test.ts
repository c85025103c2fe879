import { expect, it, vi } from 'vitest';

import type { Register } from '../../src/domain/register';
import type { Shelf } from '../../src/domain/shelf';
import { i18n } from '../../src/i18n/i18n.svelte';
import { Atlas } from '../../src/state/atlas.svelte';
import type { Loaded } from '../../src/storage/load';
import { fixtureDataset } from '../fixtures/dataset';
import { EMPTY_REGISTER } from '../fixtures/view-props';
import { WORDS } from '../fixtures/words';

const openAtlas = vi.hoisted(() => vi.fn());
vi.mock('../../src/storage/load', () => ({ openAtlas, NothingToShow: class extends Error {} }));
const openShelf = vi.hoisted(() => vi.fn());
vi.mock('../../src/storage/shelf', () => ({ openShelf }));

const release = (change: Partial<Loaded>): Loaded => ({
	dataset: fixtureDataset(),
	rejections: [],
	source: 'stored',
	kept: true,
	notice: null,
	listings: async () => [],
	register: async () => EMPTY_REGISTER,
	keep: null,
	refresh: async () => ({ loaded: null, notice: null }),
	...change
});

/** A shelf that knows who watches the words that the reader brought. */
function watchedShelf() {
	const watching = new Set<object>();
	const shelf: Pick<Shelf, 'lasting' | 'watch'> = {
		lasting: true,
		watch: (kind, listener) => {
			const watcher = {};
			if (kind === 'crosswalk') watching.add(watcher);
			listener([]);
			return () => watching.delete(watcher);
		}
	};
	openShelf.mockResolvedValue(shelf);
	return watching;
}

async function opened(registers: { old: Promise<Register>; fresh: Register }) {
	const fresh = release({ register: async () => registers.fresh });
	openAtlas.mockResolvedValue(
		release({
			register: () => registers.old,
			refresh: async () => ({ loaded: fresh, notice: null })
		})
	);
	const atlas = new Atlas(new URL('https://atlas.example/'));
	await atlas.open();
	await vi.waitFor(() => expect(atlas.newer).not.toBeNull());
	return atlas;
}

const OLD: Register = { ...EMPTY_REGISTER };
const FRESH: Register = { ...EMPTY_REGISTER, ...WORDS };

it('never takes words of an old release that arrive after a newer one is shown', async () => {
	const watching = watchedShelf();
	let arrive: (register: Register) => void = () => {};
	const old = new Promise<Register>((resolve) => (arrive = resolve));
	const atlas = await opened({ old, fresh: FRESH });
	const asked = atlas.needWords();
	atlas.showNewer();
	const words = await atlas.needWords();
	arrive(OLD);
	expect(await asked).toBe(words);
	expect(atlas.words).toBe(words);
	expect(words.register).toBe(FRESH);
	expect(watching.size).toBe(1);
});

it('lets go of the words of a release that is no longer shown', async () => {
	const watching = watchedShelf();
	const atlas = await opened({ old: Promise.resolve(OLD), fresh: FRESH });
	await atlas.needWords();
	expect(watching.size).toBe(1);
	atlas.showNewer();
	expect(atlas.words).toBeNull();
	expect(watching.size).toBe(0);
});

it('says when what the reader keeps cannot be read, and shows the words of the release', async () => {
	watchedShelf();
	const atlas = await opened({ old: Promise.resolve(FRESH), fresh: FRESH });
	await atlas.shelf();
	const [, onfault] = openShelf.mock.lastCall as [undefined, () => void];
	onfault();
	expect(atlas.notice).toEqual({ code: 'shelf-unreadable' });
	expect((await atlas.needWords()).find('gci')).not.toBeNull();
});

it('has the words of others in the language in use, also after that was changed', async () => {
	const watching = watchedShelf();
	const measure = {
		id: 'share-policies',
		label: 'Share national policies',
		definition: '',
		terms: [],
		source: 'https://example.org/'
	};
	const register = { ...FRESH, measures: [measure] } as unknown as Register;
	const atlas = await opened({ old: Promise.resolve(register), fresh: register });
	const labelIn = async () => (await atlas.needWords()).register.measures[0]!.label;
	expect(await labelIn()).toBe('Share national policies');
	await i18n.use('fr');
	try {
		expect(atlas.words).toBeNull();
		expect(await labelIn()).toBe('Partager les politiques nationales');
		expect(watching.size).toBe(1);
	} finally {
		await i18n.use('en');
	}
});

it('neither looks for a newer release nor stores one in a page that is drawn as a picture', async () => {
	watchedShelf();
	const refresh = vi.fn(async () => ({ loaded: null, notice: null }));
	const keep = vi.fn(async () => release({}));
	for (const quiet of [true, false]) {
		openAtlas.mockResolvedValueOnce(release({ refresh }));
		await new Atlas(new URL('https://atlas.example/'), quiet).open();
		openAtlas.mockResolvedValueOnce(release({ source: 'network', keep }));
		await new Atlas(new URL('https://atlas.example/'), quiet).open();
		if (quiet) await new Promise((resolve) => setTimeout(resolve, 500));
		else await vi.waitFor(() => expect(keep).toHaveBeenCalled());
		expect(refresh).toHaveBeenCalledTimes(quiet ? 0 : 1);
		expect(keep).toHaveBeenCalledTimes(quiet ? 0 : 1);
	}
});

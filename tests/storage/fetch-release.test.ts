import { describe, expect, it, vi } from 'vitest';

import { fetchRelease, type Progress } from '../../src/storage/fetch-release';
import { ReleaseError, type ReleaseFault } from '../../src/storage/notice';
import { fetchFrom, filesOf, inKenya, publish } from '../fixtures/release';

const BASE = new URL('https://atlas.example/data/');
const FILES = ['reference.json', 'initiatives.json', 'listings.json', 'register.json'];

const host = () => publish(filesOf(['alpha', 'beta']));

/** The fault with which fetching from a host fails. */
async function faultFrom(fetchFile: typeof fetch): Promise<ReleaseFault> {
	const error: unknown = await fetchRelease({ base: BASE }, fetchFile).catch((cause) => cause);
	expect(error).toBeInstanceOf(ReleaseError);
	return (error as ReleaseError).fault;
}

it('packs a release that arrived whole', async () => {
	const packed = await fetchRelease({ base: BASE }, fetchFrom(host()));
	expect(packed!.dataset.ids).toBe('alpha\0beta\0');
	expect(packed!.texts.starts).toEqual(['alpha-listing']);
	expect(packed!.rejections).toEqual([]);
});

it('reports progress up to the bytes that the manifest announces', async () => {
	const steps: Progress[] = [];
	const onprogress = (progress: Progress) => steps.push(progress);
	await fetchRelease({ base: BASE, onprogress }, fetchFrom(host()));

	const { total } = steps[0]!;
	expect(steps[0]).toEqual({ loaded: 0, total });
	expect(steps.at(-1)).toEqual({ loaded: total, total });
	expect(steps.map(({ loaded }) => loaded)).toEqual(
		steps.map(({ loaded }) => loaded).sort((a, b) => a - b)
	);
});

it('asks for the manifest only when the release is known', async () => {
	const served = host();
	const { hash } = JSON.parse(served.get('manifest.json')!) as { hash: string };
	const fetchFile = vi.fn(fetchFrom(served));

	expect(await fetchRelease({ base: BASE, known: hash }, fetchFile)).toBeNull();
	expect(fetchFile).toHaveBeenCalledTimes(1);
});

it('never takes an answer of the HTTP cache for granted', async () => {
	const fetchFile = vi.fn(fetchFrom(host()));
	await fetchRelease({ base: BASE }, fetchFile);
	for (const [, init] of fetchFile.mock.calls) expect(init).toMatchObject({ cache: 'no-cache' });
});

it('takes what is sound when a record is not', async () => {
	const files = filesOf(['alpha', 'beta']);
	files.initiatives = { records: [inKenya({ id: 'alpha', title: '' }), inKenya({ id: 'beta' })] };
	const packed = await fetchRelease({ base: BASE }, fetchFrom(publish(files)));
	expect(packed!.dataset.ids).toBe('beta\0');
	expect(packed!.rejections).toMatchObject([
		{ file: 'initiatives', id: 'alpha', reasons: [{ field: 'title' }] },
		{ file: 'listings', id: 'alpha-listing' }
	]);
});

describe.each(['manifest.json', ...FILES])('a broken %s', (name) => {
	const change = (edit: (text: string) => string) => {
		const served = host();
		return fetchFrom(served.set(name, edit(served.get(name)!)));
	};

	it('is unreachable when missing', async () => {
		const served = host();
		served.delete(name);
		expect(await faultFrom(fetchFrom(served))).toEqual({
			code: 'release-unreachable',
			file: name,
			status: 404
		});
	});

	it('is damaged when cut off halfway', async () => {
		const cut = change((text) => text.slice(0, text.length / 2));
		expect(await faultFrom(cut)).toEqual({ code: 'release-damaged', file: name });
	});

	it('is damaged when it is a page of the host instead', async () => {
		const page = change(() => '<!doctype html><title>Not here</title>');
		expect(await faultFrom(page)).toEqual({ code: 'release-damaged', file: name });
	});
});

it.each(FILES)('sees a single changed letter in %s', async (name) => {
	const served = host();
	served.set(name, served.get(name)!.replace('a', 'o'));
	expect(await faultFrom(fetchFrom(served))).toEqual({ code: 'release-damaged', file: name });
});

it('sees that a manifest names no file for a role', async () => {
	const served = host();
	const manifest = JSON.parse(served.get('manifest.json')!) as { files: unknown[] };
	served.set('manifest.json', JSON.stringify({ ...manifest, files: manifest.files.slice(1) }));
	expect(await faultFrom(fetchFrom(served))).toMatchObject({ file: 'manifest.json' });
});

it('calls a sound file with an unusable list damaged', async () => {
	const files = { ...filesOf(['alpha']), initiatives: { records: [] } };
	expect(await faultFrom(fetchFrom(publish(files)))).toEqual({
		code: 'release-damaged',
		file: 'initiatives.json'
	});
});

it('is unreachable without a network', async () => {
	const offline = () => Promise.reject(new TypeError('Failed to fetch'));
	expect(await faultFrom(offline)).toEqual({
		code: 'release-unreachable',
		file: 'manifest.json',
		status: null
	});
});

it('is unreachable when a file falls silent', async () => {
	vi.useFakeTimers();
	try {
		const silent: typeof fetch = (_, init) =>
			new Promise((_, reject) => {
				init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason));
			});
		const fault = faultFrom(silent);
		await vi.advanceTimersByTimeAsync(20_000);
		expect(await fault).toMatchObject({ code: 'release-unreachable', status: null });
	} finally {
		vi.useRealTimers();
	}
});

it('stops the other files when one fails, and all when told to', async () => {
	const served = host();
	const signals: AbortSignal[] = [];
	const spied =
		(stop: () => void): typeof fetch =>
		(input, init) => {
			signals.push(init!.signal!);
			if (String(input).endsWith('listings.json')) stop();
			return fetchFrom(served)(input, init);
		};

	await faultFrom(spied(() => served.delete('listings.json')));
	expect(signals.every(({ aborted }) => aborted)).toBe(true);

	const controller = new AbortController();
	const { signal } = controller;
	const reason = new Error('the reader left');
	const run = fetchRelease(
		{ base: BASE, signal },
		spied(() => controller.abort(reason))
	);
	await expect(run).rejects.toBe(reason);
});

it('checks size and schema where the browser offers no digest', async () => {
	vi.stubGlobal('crypto', {});
	try {
		expect(await fetchRelease({ base: BASE }, fetchFrom(host()))).not.toBeNull();
		const served = host();
		served.set('listings.json', served.get('listings.json')!.slice(1));
		expect(await faultFrom(fetchFrom(served))).toMatchObject({ file: 'listings.json' });
	} finally {
		vi.unstubAllGlobals();
	}
});

import { describe, expect, it, vi } from 'vitest';

import { buildWorld } from '../../scripts/world/sources';
import { loadWorld, parseWorld, WorldError } from '../../src/geo/world';

const file = JSON.stringify(buildWorld());

describe('parseWorld', () => {
	it.each([null, 'text', {}, { type: 'Topology' }, { type: 'Topology', arcs: [], objects: {} }])(
		'refuses %j',
		(value) => expect(() => parseWorld(value)).toThrow(WorldError)
	);

	it('refuses a map whose arcs are missing', () => {
		expect(() => parseWorld({ ...JSON.parse(file), arcs: [] })).toThrow(WorldError);
	});
});

describe('loadWorld', () => {
	it('tries again after a failure, then fetches once', async () => {
		const answer = vi
			.fn<typeof fetch>()
			.mockResolvedValueOnce(new Response('', { status: 404 }))
			.mockResolvedValue(new Response(file));

		await expect(loadWorld('world.json', answer)).rejects.toThrow(WorldError);
		const world = await loadWorld('world.json', answer);
		expect(await loadWorld('world.json', answer)).toBe(world);
		expect(answer).toHaveBeenCalledTimes(2);
	});

	it.each([
		['missing', () => new Response('', { status: 404 })],
		['cut off', () => new Response(file.slice(0, file.length / 2))]
	])('reads the copy of an earlier visit when the file is %s', async (_, broken) => {
		vi.stubGlobal('caches', {
			open: async () => ({ match: async () => new Response(file), put: async () => {} })
		});
		vi.resetModules();
		const later = await import('../../src/geo/world');
		const world = await later.loadWorld('world.json', async () => broken());
		expect(world.areas.has('KEN')).toBe(true);
		vi.unstubAllGlobals();
	});
});

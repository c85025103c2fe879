import { vi } from 'vitest';

import type { Filter } from '../../../src/domain/filter';
import type { Kept, Shelf, ShelfKind } from '../../../src/domain/shelf';
import type { ViewProps } from '../../../src/views/view';
import { pageProps } from '../../fixtures/view-props';
import { needRegister } from '../../domain/need/register';

/** A shelf in memory, with its contents in sight. */
export function shelfOf(kept: Kept[] = []): Shelf & { kept: Kept[] } {
	const listeners = new Map<(all: Kept[]) => void, ShelfKind>();
	const tell = () => {
		for (const [listener, kind] of listeners) listener(kept.filter((it) => it.kind === kind));
	};
	return {
		kept,
		lasting: true,
		all: async (kind) => kept.filter((it) => it.kind === kind),
		put: async (kind, id, value) => {
			kept.push({ kind, id, changed: '2026-11-22T00:00:00Z', value });
			tell();
		},
		putAll: async (kind, things) => {
			const changed = '2026-11-22T00:00:00Z';
			kept.push(...things.map(({ id, value }) => ({ kind, id, changed, value })));
			tell();
		},
		remove: async (_, id) => {
			kept.splice(
				kept.findIndex((it) => it.id === id),
				1
			);
			tell();
		},
		watch: (kind, listener) => {
			listeners.set(listener, kind);
			listener(kept.filter((it) => it.kind === kind));
			return () => listeners.delete(listener);
		}
	};
}

/** What the shell gives the view, over the small dataset. */
export function needProps(
	change: Partial<ViewProps> = {},
	filter: Partial<Filter> = {}
): ViewProps {
	const register = needRegister();
	const shelf = shelfOf();
	return pageProps(
		{
			register: async () => register,
			shelf: async () => shelf,
			onparams: vi.fn(),
			...change
		},
		filter
	);
}

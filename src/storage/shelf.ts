import { Dexie, liveQuery, type Table } from 'dexie';

import type { Kept, Shelf, ShelfKind } from '../domain/shelf';

/**
 * The database of what readers make, apart from the release's: that one may be thrown away and
 * fetched again, this one may not.
 */
class ShelfDatabase extends Dexie {
	declare kept: Table<Kept, [ShelfKind, string]>;

	constructor(name: string) {
		super(name);
		this.version(1).stores({ kept: '[kind+id], kind' });
	}
}

const latestFirst = (kept: Kept[]) =>
	kept.sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));

/**
 * Opens the shelf, in memory when the browser keeps nothing. Never throws.
 *
 * @param onfault called when what is kept cannot be read; those who watch it are then given nothing
 */
export async function openShelf(
	name = 'cyber-capacity-atlas-shelf',
	onfault: () => void = () => undefined
): Promise<Shelf> {
	try {
		if (!globalThis.indexedDB) return memoryShelf();
		const db = new ShelfDatabase(name);
		await db.open();
		return storedShelf(db, onfault);
	} catch {
		// Blocked or broken storage: `lasting` says so, and the views tell the reader.
		return memoryShelf();
	}
}

function storedShelf(db: ShelfDatabase, onfault: () => void): Shelf {
	const all = async (kind: ShelfKind) => latestFirst(await db.kept.where({ kind }).toArray());
	const nothing = (error: unknown): Kept[] => {
		// Only gives way to a later reading.
		if ((error as Error).name === 'AbortError') throw error;
		onfault();
		return [];
	};
	return {
		lasting: true,
		all,
		put: async (kind, id, value) => {
			await db.kept.put({ kind, id, changed: new Date().toISOString(), value });
		},
		putAll: async (kind, things) => {
			const changed = new Date().toISOString();
			const rows = things.map(({ id, value }) => ({ kind, id, changed, value }));
			await db.transaction('rw', db.kept, () => db.kept.bulkPut(rows));
		},
		remove: (kind, id) => db.kept.delete([kind, id]),
		watch: (kind, listener) => {
			// Caught here: the observer would not be told of a database that was closed.
			const subscription = liveQuery(() => all(kind).catch(nothing)).subscribe({ next: listener });
			return () => subscription.unsubscribe();
		}
	};
}

function memoryShelf(): Shelf {
	const kept = new Map<string, Kept>();
	const listeners = new Map<(kept: Kept[]) => void, ShelfKind>();
	const of = (kind: ShelfKind) =>
		latestFirst([...kept.values()].filter((thing) => thing.kind === kind));
	const tell = (kind: ShelfKind) => {
		for (const [listener, its] of listeners) if (its === kind) listener(of(kind));
	};
	return {
		lasting: false,
		all: async (kind) => of(kind),
		put: async (kind, id, value) => {
			kept.set(`${kind}/${id}`, { kind, id, changed: new Date().toISOString(), value });
			tell(kind);
		},
		putAll: async (kind, things) => {
			const changed = new Date().toISOString();
			for (const { id, value } of things) kept.set(`${kind}/${id}`, { kind, id, changed, value });
			tell(kind);
		},
		remove: async (kind, id) => {
			kept.delete(`${kind}/${id}`);
			tell(kind);
		},
		watch: (kind, listener) => {
			listeners.set(listener, kind);
			listener(of(kind));
			return () => listeners.delete(listener);
		}
	};
}

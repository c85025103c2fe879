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

/** Opens the shelf, in memory when the browser keeps nothing. Never throws. */
export async function openShelf(name = 'cyber-capacity-atlas-shelf'): Promise<Shelf> {
	try {
		if (!globalThis.indexedDB) return memoryShelf();
		const db = new ShelfDatabase(name);
		await db.open();
		return storedShelf(db);
	} catch {
		// Blocked or broken storage: `lasting` says so, and the views tell the reader.
		return memoryShelf();
	}
}

function storedShelf(db: ShelfDatabase): Shelf {
	const all = async (kind: ShelfKind) => latestFirst(await db.kept.where({ kind }).toArray());
	return {
		lasting: true,
		all,
		put: async (kind, id, value) => {
			await db.kept.put({ kind, id, changed: new Date().toISOString(), value });
		},
		remove: (kind, id) => db.kept.delete([kind, id]),
		watch: (kind, listener) => {
			const subscription = liveQuery(() => all(kind)).subscribe({ next: listener });
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

/** What a reader made and keeps: finding cards, decisions, stories, imported values and words. */
export const SHELF_KINDS = ['card', 'decision', 'story', 'indicator', 'crosswalk'] as const;
export type ShelfKind = (typeof SHELF_KINDS)[number];

export interface Kept {
	kind: ShelfKind;
	id: string;
	/** When it was last changed, ISO 8601. */
	changed: string;
	/** Untrusted like any stored value: whoever reads it checks it. */
	value: unknown;
}

/** Where those things are kept on this machine. A new release never touches them. */
export interface Shelf {
	/** False when the browser keeps nothing: they then last as long as the page. */
	readonly lasting: boolean;
	/** All of one kind, the latest changed first. */
	all: (kind: ShelfKind) => Promise<Kept[]>;
	/** Adds or replaces; `value` must be structured-cloneable. */
	put: (kind: ShelfKind, id: string, value: unknown) => Promise<void>;
	/** Adds or replaces all of them, or none when one cannot be kept. */
	putAll: (kind: ShelfKind, things: readonly { id: string; value: unknown }[]) => Promise<void>;
	remove: (kind: ShelfKind, id: string) => Promise<void>;
	/**
	 * Calls back now and after each change, also one made in another tab; with nothing where what is
	 * kept cannot be read. Returns how to stop.
	 */
	watch: (kind: ShelfKind, listener: (kept: Kept[]) => void) => () => void;
}

import { open, VIEWS, type ViewEntry } from './views';

/**
 * Every route there is. The kept findings stand apart from the views because they open views to
 * check what those say today.
 */
export const ENTRIES: Readonly<Record<string, ViewEntry>> = {
	...VIEWS,
	cards: { load: () => open(import('./cards/CardsPage.svelte'), 'cards'), frame: 'plain' }
};

/** The key of a route in ENTRIES: a page of its own such as `overlaps/review`, else its first part. */
export function entryKey(view: string, id: string | null): string | null {
	const page = `${view}/${id ?? ''}`;
	if (Object.hasOwn(ENTRIES, page)) return page;
	return Object.hasOwn(ENTRIES, view) ? view : null;
}

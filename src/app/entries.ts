import { keyIn, open, VIEWS, type ViewEntry } from './views';

/**
 * Every route there is. Kept findings and stories stand apart from the views because they open views
 * to read what those say today.
 */
export const ENTRIES: Readonly<Record<string, ViewEntry>> = {
	...VIEWS,
	cards: { load: () => open(import('./cards/CardsPage.svelte'), 'cards'), frame: 'plain' },
	stories: {
		load: () => open(import('./stories/StoriesPage.svelte'), 'stories', 'cards'),
		frame: 'plain'
	}
};

/** The key of a route in ENTRIES; null for a route that is none. */
export function entryKey(view: string, id: string | null): string | null {
	return keyIn(ENTRIES, view, id);
}

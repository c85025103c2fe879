import { open, VIEWS, type ViewEntry } from './views';

/**
 * Every route there is. The kept findings stand apart from the views because they open views to
 * check what those say today.
 */
export const ENTRIES: Readonly<Record<string, ViewEntry>> = {
	...VIEWS,
	cards: { load: () => open(import('./cards/CardsPage.svelte'), 'cards'), frame: 'plain' }
};

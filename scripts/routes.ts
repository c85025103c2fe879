/**
 * Every page of the Atlas, with one record standing for all of its kind: what the screenshots show,
 * and what the browser tests walk through.
 */
export const ROUTES = [
	{ name: 'overview', fragment: '#/' },
	{ name: 'map', fragment: '#/map' },
	{ name: 'gaps', fragment: '#/gaps' },
	{ name: 'network', fragment: '#/network' },
	{ name: 'need', fragment: '#/need' },
	{ name: 'shortlist', fragment: '#/shortlist' },
	{ name: 'timeline', fragment: '#/timeline' },
	{ name: 'country', fragment: '#/countries/KEN' },
	{ name: 'countries', fragment: '#/countries' },
	{ name: 'actor', fragment: '#/actors/gfce' },
	{ name: 'actors', fragment: '#/actors' },
	{ name: 'initiative', fragment: '#/initiatives/cyber4dev' },
	{ name: 'inventories', fragment: '#/inventories' },
	{ name: 'inventory', fragment: '#/inventories/cybil' },
	{ name: 'compare', fragment: '#/compare?countries=KEN,UGA' },
	{ name: 'cards', fragment: '#/cards' },
	{ name: 'search', fragment: '#/search?q=cybercrime' },
	{ name: 'data', fragment: '#/data' },
	{ name: 'about', fragment: '#/about' }
] as const;

/** True in the page once a route's view, and not only its frame, is there. */
export function viewIsThere(): boolean {
	const heading = document.querySelector('main h1')?.textContent?.trim();
	const waiting = document.querySelector('main progress, main .opening');
	return Boolean(heading && heading !== 'Cyber Capacity Atlas' && !waiting);
}

/**
 * Every page of the Atlas, with one record standing for all of its kind: what the screenshots show,
 * and what the browser tests walk through. A figure is also shown at its widest.
 */
export const ROUTES: readonly { name: string; fragment: string; figure?: true }[] = [
	{ name: 'overview', fragment: '#/', figure: true },
	{ name: 'map', fragment: '#/map', figure: true },
	{ name: 'gaps', fragment: '#/gaps', figure: true },
	{ name: 'review', fragment: '#/overlaps/review' },
	{ name: 'overlaps', fragment: '#/overlaps', figure: true },
	{ name: 'network', fragment: '#/network', figure: true },
	{ name: 'need', fragment: '#/need', figure: true },
	{ name: 'shortlist', fragment: '#/shortlist', figure: true },
	{ name: 'timeline', fragment: '#/timeline', figure: true },
	{ name: 'country', fragment: '#/countries/KEN' },
	{ name: 'countries', fragment: '#/countries' },
	{ name: 'actor', fragment: '#/actors/gfce' },
	{ name: 'actors', fragment: '#/actors' },
	{ name: 'initiative', fragment: '#/initiatives/cyber4dev' },
	{ name: 'inventories', fragment: '#/inventories', figure: true },
	{ name: 'inventory', fragment: '#/inventories/cybil' },
	{ name: 'measures', fragment: '#/measures', figure: true },
	{ name: 'practice', fragment: '#/practice' },
	{ name: 'terms', fragment: '#/terms', figure: true },
	{ name: 'terms-changes', fragment: '#/terms?part=changes&vocabulary=gci' },
	{ name: 'topic', fragment: '#/topics/cybercrime' },
	{ name: 'region', fragment: '#/regions/melanesia' },
	{ name: 'compare', fragment: '#/compare?countries=KEN,UGA' },
	{ name: 'cards', fragment: '#/cards' },
	{ name: 'stories', fragment: '#/stories' },
	{ name: 'story', fragment: '#/stories/nobody' },
	{ name: 'search', fragment: '#/search?q=cybercrime' },
	{ name: 'data', fragment: '#/data' },
	{ name: 'about', fragment: '#/about' }
];

/** True in the page once a route's view, and not only its frame, is there. */
export function viewIsThere(): boolean {
	// Until then the title is the name of the product alone, in whatever language.
	const heading = document.querySelector('main h1') && document.title.includes(' · ');
	const waiting = document.querySelector('main progress, main .opening');
	return Boolean(heading && !waiting);
}

import type { Component } from 'svelte';

import type { ViewProps } from '../views/view';

/** What a view's module gives: the component, and the finding that the page's heading states. */
export interface ViewModule {
	default: Component<ViewProps>;
	answer: (props: Pick<ViewProps, 'dataset' | 'reading' | 'id' | 'params'>) => string;
}

export interface ViewEntry {
	load: () => Promise<ViewModule>;
	/** `figure`: filters beside it and the records behind it; `page`: filters in the sentence only. */
	frame: 'figure' | 'page' | 'plain';
}

/** Every route by the first part of its path. */
export const VIEWS: Readonly<Record<string, ViewEntry>> = {
	'': { load: () => import('../views/overview/Overview.svelte'), frame: 'page' },
	map: { load: () => import('../views/coverage-map/CoverageMap.svelte'), frame: 'figure' },
	gaps: { load: () => import('../views/gap-matrix/GapMatrix.svelte'), frame: 'figure' },
	network: { load: () => import('../views/network/Network.svelte'), frame: 'figure' },
	countries: { load: () => import('../views/country/CountryPage.svelte'), frame: 'page' },
	actors: { load: () => import('../views/actor/ActorPage.svelte'), frame: 'page' },
	initiatives: { load: () => import('../views/initiative/InitiativePage.svelte'), frame: 'plain' },
	inventories: { load: () => import('../views/inventory/InventoryPage.svelte'), frame: 'plain' },
	search: { load: () => import('../views/search/SearchPage.svelte'), frame: 'plain' },
	data: { load: () => import('../views/data/DataPage.svelte'), frame: 'plain' },
	about: { load: () => import('../views/about/AboutPage.svelte'), frame: 'plain' }
};

/** The tabs, in order. */
export const TABS = [
	'',
	'map',
	'gaps',
	'network',
	'countries',
	'actors',
	'inventories',
	'data',
	'about'
] as const;

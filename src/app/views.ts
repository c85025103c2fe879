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

const MODULES = import.meta.glob<ViewModule>('../views/*/*.svelte');

function open(path: string): Promise<ViewModule> {
	const load = MODULES[path];
	return load ? load() : Promise.reject(new Error(`${path} is missing`));
}

/** Every route by the first part of its path. */
export const VIEWS: Readonly<Record<string, ViewEntry>> = {
	'': { load: () => open('../views/overview/Overview.svelte'), frame: 'page' },
	map: { load: () => open('../views/coverage-map/CoverageMap.svelte'), frame: 'figure' },
	gaps: { load: () => open('../views/gap-matrix/GapMatrix.svelte'), frame: 'figure' },
	network: { load: () => open('../views/network/Network.svelte'), frame: 'figure' },
	countries: { load: () => open('../views/country/CountryPage.svelte'), frame: 'page' },
	actors: { load: () => open('../views/actor/ActorPage.svelte'), frame: 'page' },
	initiatives: { load: () => open('../views/initiative/InitiativePage.svelte'), frame: 'plain' },
	inventories: { load: () => open('../views/inventory/InventoryPage.svelte'), frame: 'plain' },
	search: { load: () => open('../views/search/SearchPage.svelte'), frame: 'plain' },
	data: { load: () => open('../views/data/DataPage.svelte'), frame: 'plain' },
	about: { load: () => open('../views/about/AboutPage.svelte'), frame: 'plain' }
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

import type { Component } from 'svelte';

import type { Part } from '../i18n/en';
import { i18n } from '../i18n/i18n.svelte';
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

const MODULES = import.meta.glob<ViewModule>(
	'../views/*/{Overview,CoverageMap,GapMatrix,Network,*Page}.svelte'
);

/** Loads a view together with the texts that it shows. */
async function open(path: string, ...texts: Part[]): Promise<ViewModule> {
	const load = MODULES[path];
	if (!load) throw new Error(`${path} is missing`);
	const [module] = await Promise.all([load(), i18n.need(...texts)]);
	return module;
}

/** Every route by the first part of its path. */
export const VIEWS: Readonly<Record<string, ViewEntry>> = {
	'': { load: () => open('../views/overview/Overview.svelte'), frame: 'page' },
	map: { load: () => open('../views/coverage-map/CoverageMap.svelte', 'map'), frame: 'figure' },
	gaps: { load: () => open('../views/gap-matrix/GapMatrix.svelte', 'gaps'), frame: 'figure' },
	network: { load: () => open('../views/network/Network.svelte', 'network'), frame: 'figure' },
	countries: { load: () => open('../views/country/CountryPage.svelte', 'profiles'), frame: 'page' },
	actors: { load: () => open('../views/actor/ActorPage.svelte', 'profiles'), frame: 'page' },
	initiatives: {
		load: () => open('../views/initiative/InitiativePage.svelte', 'profiles'),
		frame: 'plain'
	},
	inventories: {
		load: () => open('../views/inventory/InventoryPage.svelte', 'profiles'),
		frame: 'plain'
	},
	search: { load: () => open('../views/search/SearchPage.svelte', 'search'), frame: 'plain' },
	data: { load: () => open('../views/data/DataPage.svelte', 'data'), frame: 'plain' },
	about: { load: () => open('../views/about/AboutPage.svelte', 'about', 'map'), frame: 'plain' }
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

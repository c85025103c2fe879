import type { Component } from 'svelte';

import type { Register } from '../domain/register';
import type { Selection } from '../domain/selection';
import type { Part } from '../i18n/en';
import { i18n } from '../i18n/i18n.svelte';
import type { Slide } from '../views/slide';
import type { ViewProps } from '../views/view';

/** What a view's module gives: the component, and the finding that the page's heading states. */
export interface ViewModule {
	default: Component<ViewProps>;
	/** `readRegister` is null until it is read, and where the view does not need it. */
	answer: (
		props: Pick<ViewProps, 'dataset' | 'reading' | 'id' | 'params'> & {
			readRegister: Register | null;
		}
	) => string;
	/** What it shows as a table or chart, for files that have those of their own. */
	slide?: Slide;
	/** What stands beside the figure while nothing is selected, instead of the records. */
	Aside?: Component<ViewProps>;
	/** Kinds of selection that the aside shows too, instead of the shell's panel. */
	asideFor?: readonly Selection['kind'][];
}

export interface ViewEntry {
	load: () => Promise<ViewModule>;
	/** `figure`: filters beside it and the records behind it; `page`: filters in the sentence only. */
	frame: 'figure' | 'page' | 'plain';
	/** The answer is made from the register too. */
	needsRegister?: boolean;
}

/** Loads a view, or another part of the page, together with the texts that it shows. */
export async function open<T>(part: Promise<T>, ...texts: Part[]): Promise<T> {
	const [module] = await Promise.all([part, i18n.need(...texts)]);
	return module;
}

/** Every route by the first part of its path. */
export const VIEWS: Readonly<Record<string, ViewEntry>> = {
	'': { load: () => open(import('../views/overview/Overview.svelte')), frame: 'page' },
	map: {
		load: () => open(import('../views/coverage-map/CoverageMap.svelte'), 'map', 'quality'),
		frame: 'figure'
	},
	gaps: {
		load: () => open(import('../views/gap-matrix/GapMatrix.svelte'), 'gaps', 'quality'),
		frame: 'figure'
	},
	need: {
		load: () => open(import('../views/need/Need.svelte'), 'need', 'map', 'quality'),
		frame: 'figure',
		needsRegister: true
	},
	shortlist: {
		load: () => open(import('../views/shortlist/Shortlist.svelte'), 'shortlist'),
		frame: 'figure',
		needsRegister: true
	},
	overlaps: {
		load: () => open(import('../views/overlaps/Overlaps.svelte'), 'overlaps', 'profiles'),
		frame: 'figure',
		needsRegister: true
	},
	'overlaps/review': {
		load: () =>
			open(import('../views/duplicate-review/DuplicateReview.svelte'), 'review', 'profiles'),
		frame: 'plain'
	},
	network: {
		load: () => open(import('../views/network/Network.svelte'), 'network', 'quality'),
		frame: 'figure'
	},
	timeline: {
		load: () => open(import('../views/timeline/Timeline.svelte'), 'timeline', 'quality'),
		frame: 'figure'
	},
	countries: {
		load: () => open(import('../views/country/CountryPage.svelte'), 'profiles'),
		frame: 'page'
	},
	actors: {
		load: () => open(import('../views/actor/ActorPage.svelte'), 'profiles'),
		frame: 'page'
	},
	initiatives: {
		load: () => open(import('../views/initiative/InitiativePage.svelte'), 'profiles'),
		frame: 'plain'
	},
	inventories: {
		load: () => open(import('../views/inventory/InventoryPage.svelte'), 'profiles', 'inventories'),
		frame: 'plain'
	},
	measures: {
		load: () => open(import('../views/measures/Measures.svelte'), 'measures', 'profiles'),
		frame: 'figure',
		needsRegister: true
	},
	practice: {
		load: () =>
			open(import('../views/practice/Practice.svelte'), 'practice', 'inventories', 'profiles'),
		frame: 'plain',
		needsRegister: true
	},
	topics: {
		load: () => open(import('../views/topic/TopicPage.svelte'), 'profiles', 'compare'),
		frame: 'page'
	},
	regions: {
		load: () => open(import('../views/region/RegionPage.svelte'), 'profiles', 'compare'),
		frame: 'page'
	},
	compare: {
		load: () => open(import('../views/compare/Compare.svelte'), 'profiles', 'compare'),
		frame: 'page'
	},
	search: {
		load: () => open(import('../views/search/SearchPage.svelte'), 'search'),
		frame: 'plain',
		needsRegister: true
	},
	terms: {
		load: () => open(import('../views/terms/Terms.svelte'), 'terms', 'glossary', 'profiles'),
		frame: 'page',
		needsRegister: true
	},
	data: {
		load: () => open(import('../views/data/DataPage.svelte'), 'data', 'quality'),
		frame: 'plain'
	},
	about: {
		load: () => open(import('../views/about/AboutPage.svelte'), 'about', 'map'),
		frame: 'plain'
	}
};

/** The key of a route: a page of its own such as `overlaps/review`, else its first part; null for none. */
export function keyIn(
	entries: Readonly<Record<string, ViewEntry>>,
	view: string,
	id: string | null
): string | null {
	const page = `${view}/${id ?? ''}`;
	if (Object.hasOwn(entries, page)) return page;
	return Object.hasOwn(entries, view) ? view : null;
}

/** The tabs, in order. */
export const TABS = [
	'',
	'map',
	'gaps',
	'need',
	'shortlist',
	'overlaps',
	'network',
	'timeline',
	'inventories',
	'terms',
	'measures',
	'practice',
	'stories',
	'countries',
	'actors',
	'data',
	'about'
] as const;

import type { Dataset } from '../../domain/dataset';
import { buildSearch, search, type Hit, type SearchIndex } from '../../domain/search';
import { i18n } from '../../i18n/i18n.svelte';

const indexes = new WeakMap<Dataset, { locale: string; index: SearchIndex }>();

/** More than anybody reads, few enough to draw at once. */
const MOST_HITS = 400;

/** What a search finds, best first. The index is built once for each dataset and language. */
export function hitsOf(dataset: Dataset, query: string): Hit[] {
	if (!query.trim()) return [];
	let known = indexes.get(dataset);
	if (known?.locale !== i18n.locale) {
		const names = new Map(
			dataset.reference.countries.map((country) => [country.iso3, i18n.country(country)])
		);
		known = { locale: i18n.locale, index: buildSearch(dataset, names) };
		indexes.set(dataset, known);
	}
	return search(known.index, query, MOST_HITS);
}

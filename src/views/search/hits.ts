import type { Dataset } from '../../domain/dataset';
import type { Register } from '../../domain/register';
import { buildSearch, search, type Hit, type HitKind, type SearchIndex } from '../../domain/search';
import { i18n } from '../../i18n/i18n.svelte';

interface Known {
	locale: string;
	register: Register | null;
	index: SearchIndex<HitKind>;
}

const indexes = new WeakMap<Dataset, Known>();

/** More than anybody reads, few enough to draw at once. */
const MOST_HITS = 400;

/**
 * What a search finds, best first. The index is built once for each dataset and language, and again
 * when the register is there.
 */
export function hitsOf(dataset: Dataset, register: Register | null, query: string): Hit<HitKind>[] {
	if (!query.trim()) return [];
	let known = indexes.get(dataset);
	// An index with the register serves those who have not read it yet, too.
	if (known?.locale !== i18n.locale || (register && known.register !== register)) {
		const names = new Map(
			dataset.reference.countries.map((country) => [country.iso3, i18n.country(country)])
		);
		known = { locale: i18n.locale, register, index: buildSearch(dataset, names, register) };
		indexes.set(dataset, known);
	}
	return search(known.index, query, MOST_HITS);
}

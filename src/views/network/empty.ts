import { LIST_KEYS, NO_FILTER, type Filter } from '../../domain/filter';
import { i18n } from '../../i18n/i18n.svelte';

export interface WayOut {
	label: string;
	/** What to change in the filter. */
	change: Partial<Filter>;
}

/** The parts of the filter that narrow, by name, and how to clear each. */
export function waysOut(filter: Filter): { what: string[]; ways: WayOut[] } {
	const parts: { name: string; change: Partial<Filter> }[] = LIST_KEYS.filter(
		(key) => filter[key].length > 0
	).map((key) => ({ name: i18n.m.facet[key], change: { [key]: [] } }));
	if (filter.from !== null || filter.to !== null) {
		parts.push({ name: i18n.m.facetYears, change: { from: null, to: null } });
	}
	if (filter.q) parts.push({ name: i18n.m.facetText, change: { q: '' } });
	const { scope, count } = filter;
	return {
		what: parts.map(({ name }) => name.toLocaleLowerCase(i18n.locale)),
		ways: [
			...parts.map(({ name, change }) => ({
				label: i18n.m.networkEmptyClear({ what: name.toLocaleLowerCase(i18n.locale) }),
				change
			})),
			...(parts.length > 1
				? [
						{
							label: i18n.m.networkEmptyClearAll,
							change: { ...NO_FILTER, scope, count }
						}
					]
				: [])
		]
	};
}

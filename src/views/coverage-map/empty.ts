import { LIST_KEYS, NO_FILTER, type Filter } from '../../domain/filter';
import type { Reading } from '../../domain/reading';
import { i18n } from '../../i18n/i18n.svelte';
import type { When } from './when';

/** The ways out of an empty map: the time switch, then each filter in use. */
export function emptyActions(
	{ filter }: Reading,
	when: When,
	onfilter: (change: Partial<Filter>) => void,
	onever: () => void
): { label: string; onclick: () => void }[] {
	const actions = when === 'ever' ? [] : [{ label: i18n.m.mapEmptyWhen, onclick: onever }];
	const clear = (what: string, change: Partial<Filter>) =>
		actions.push({
			label: i18n.m.mapEmptyClear({ what }),
			onclick: () => onfilter(change)
		});
	for (const key of LIST_KEYS) {
		if (filter[key].length) clear(i18n.m.facet[key].toLocaleLowerCase(i18n.locale), { [key]: [] });
	}
	if (filter.from !== null || filter.to !== null) {
		clear(i18n.m.facetYears.toLocaleLowerCase(i18n.locale), { from: null, to: null });
	}
	if (filter.q) clear(i18n.m.facetText.toLocaleLowerCase(i18n.locale), { q: NO_FILTER.q });
	return actions;
}

import type { Reading } from '../../domain/reading';
import { i18n } from '../../i18n/i18n.svelte';
import type { ViewProps } from '../view';

/** How many sites the selected records were read on, and the way to them. */
export function sourcesOf({ dataset, rows }: Reading, href: ViewProps['href']) {
	const { offsets, values } = dataset.columns.fields.inventory;
	const sites = new Set<number>();
	for (const row of rows) {
		for (let at = offsets[row]!; at < offsets[row + 1]!; at++) sites.add(values[at]!);
	}
	return {
		text: i18n.m.sourcesLine({ sites: sites.size, date: i18n.date(dataset.manifest.asOf) }),
		href: href({ route: 'data' })
	};
}

import { i18n } from '../../i18n/i18n.svelte';
import type { Inventory } from '../../domain/register';
import type { Entry } from './model';

const PARTIAL_DATE = /^\d{4}(-\d\d){0,2}$/;

/** A date as precise as it is stated; anything that is no date as it is written. */
export function dateWords(text: string): string {
	return PARTIAL_DATE.test(text) ? i18n.date(text) : text;
}

/** When an inventory was last updated, in words. */
export function updateWords({ inventory, update }: Entry): string {
	const { m } = i18n;
	const last = inventory.update?.last;
	if (last && update.last !== null && update.kind !== 'closed') {
		const date = dateWords(last);
		return update.kind === 'continuous' ? m.registerUpdateBoth({ date }) : date;
	}
	const words = m.registerUpdateWords[update.kind === 'dated' ? 'unknown' : update.kind];
	return inventory.launched && update.kind !== 'unbuilt'
		? m.registerUpdateLaunched({ words, date: dateWords(inventory.launched) })
		: words;
}

export function languageWords({ languages }: Inventory): string {
	return languages.length
		? i18n.list(languages.map((code) => i18n.m.registerLanguage({ code })))
		: i18n.m.notStated;
}

export function accessWords({ access }: Inventory): string {
	return i18n.m.registerAccess[access ?? 'unknown'] ?? access!;
}

export function kindWords(kind: string): string {
	return i18n.m.registerKind[kind] ?? kind;
}

export function loadedWords({ site }: Entry): string {
	return site
		? i18n.m.registerLoaded({
				count: site.listings,
				completeness: i18n.m.registerLoadedShort[site.completeness]
			})
		: i18n.m.registerNotLoaded;
}

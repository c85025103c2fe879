import type { Dataset } from '../../domain/dataset';
import { plainName } from '../../domain/plain-name';
import type { InventorySummary } from '../../domain/release';
import { i18n } from '../../i18n/i18n.svelte';

/** Names longer than this give way to their acronym, where there is one. */
const LONG = 24;

/** The name of a site without what explains it in brackets. */
export function siteName({ reference }: Dataset, site: number): string {
	return plainName(reference.sites[site]!.name);
}

/** A site's name as it fits beside a mark: the acronym of a long one. */
export function shortSiteName(dataset: Dataset, site: number): string {
	const name = siteName(dataset, site);
	if (name.length <= LONG) return name;
	const { reference, dictionaries } = dataset;
	const { id, inventory } = reference.sites[site]!;
	const actor = reference.actors[dictionaries.funder.codes.get(id) ?? -1];
	const listed = reference.inventories.find((it) => it.id === inventory);
	return listed?.acronym ?? actor?.acronym ?? name;
}

/** The name of an inventory as it fits in a row. */
export function inventoryName({ name, acronym }: InventorySummary): string {
	const short = plainName(name);
	return short.length > 34 ? cut(acronym ?? short, 48) : short;
}

/** An actor's acronym, or its name where it has none. */
export function actorName({ reference }: Dataset, code: number): string {
	const actor = reference.actors[code]!;
	return actor.acronym ?? actor.name;
}

/** A share above zero is never written as none. */
export function shareText(share: number): string {
	return share > 0 && share < 0.005
		? i18n.m.overlapsUnder({ share: i18n.percent(0.01) })
		: i18n.percent(share);
}

/** A text of at most `characters`, cut with an ellipsis. */
export function cut(text: string, characters: number): string {
	return text.length <= characters
		? text
		: `${text.slice(0, Math.max(1, characters - 1)).trimEnd()}…`;
}

import type { Dataset } from '../domain/dataset';
import type { ListKey } from '../domain/filter';
import type { Dimension } from '../domain/tally';
import { i18n } from '../i18n/i18n.svelte';

/**
 * The name of a value of a filter key or of a dimension, in the language in use; the id itself
 * where nothing has it.
 */
export function valueName(
	{ reference, dictionaries }: Dataset,
	of: ListKey | Dimension,
	id: string
): string {
	switch (of) {
		case 'topic':
			return reference.topics.find((term) => term.id === id)?.label ?? id;
		case 'activity':
			return reference.activities.find((term) => term.id === id)?.label ?? id;
		case 'users':
			return reference.users.find((term) => term.id === id)?.label ?? id;
		case 'group':
		case 'region':
		case 'subregion':
			return (
				i18n.m.groupShort[id as keyof typeof i18n.m.groupShort] ??
				reference.groups.find((group) => group.id === id)?.name ??
				id
			);
		case 'country': {
			const country = reference.countries[dictionaries.country.codes.get(id) ?? -1];
			return country ? i18n.country(country) : id;
		}
		case 'funder':
		case 'implementer':
		case 'partner':
			return reference.actors[dictionaries[of].codes.get(id) ?? -1]?.name ?? id;
		case 'inventory':
			return reference.sites[dictionaries.inventory.codes.get(id) ?? -1]?.name ?? id;
		case 'status':
			return i18n.m.statusLabel[id as keyof typeof i18n.m.statusLabel] ?? id;
		case 'kind':
			return i18n.m.actorKind[id as keyof typeof i18n.m.actorKind] ?? id;
		case 'year':
			return id;
	}
}

import type { ActorKind } from '../../domain/release';
import type { Dataset } from '../../domain/dataset';
import type { Status } from '../../domain/filter';
import { i18n } from '../../i18n/i18n.svelte';
import type { MatrixDimension } from './choice';

/** The name of a value of a dimension, in the language in use; the id where nothing knows it. */
export function labelOf(
	{ reference, dictionaries }: Dataset,
	dimension: MatrixDimension,
	id: string
) {
	switch (dimension) {
		case 'topic':
			return reference.topics.find((term) => term.id === id)?.label ?? id;
		case 'activity':
			return reference.activities.find((term) => term.id === id)?.label ?? id;
		case 'users':
			return reference.users.find((term) => term.id === id)?.label ?? id;
		case 'region':
		case 'subregion':
			return reference.groups.find((group) => group.id === id)?.name ?? id;
		case 'country': {
			const country = reference.countries[dictionaries.country.codes.get(id) ?? -1];
			return country ? i18n.country(country) : id;
		}
		case 'status':
			return i18n.m.statusLabel[id as Status] ?? id;
		case 'inventory':
			return reference.sites[dictionaries.inventory.codes.get(id) ?? -1]?.name ?? id;
		case 'funder':
		case 'implementer': {
			const actor = reference.actors[dictionaries[dimension].codes.get(id) ?? -1];
			return actor ? (actor.acronym ?? actor.name) : id;
		}
		case 'kind':
			return i18n.m.actorKind[id as ActorKind] ?? id;
		case 'year':
			return id;
	}
}

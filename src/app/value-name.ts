import type { Reading } from '../domain/reading';
import type { CellPart } from '../domain/selection';
import { i18n } from '../i18n/i18n.svelte';
import { nameOf } from './facets';

/** The name of a value of a matrix dimension, in the language in use. */
export function valueName(reading: Reading, { dimension, id }: CellPart): string {
	switch (dimension) {
		case 'region':
		case 'subregion':
			return nameOf(reading, 'group', id);
		case 'partner':
			return nameOf(reading, 'implementer', id);
		case 'kind':
			return i18n.m.actorKind[id as keyof typeof i18n.m.actorKind] ?? id;
		case 'topic':
		case 'country':
		case 'activity':
		case 'users':
		case 'status':
		case 'inventory':
		case 'funder':
		case 'implementer':
			return nameOf(reading, dimension, id);
		default:
			return id;
	}
}

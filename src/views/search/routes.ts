import type { Hit, HitKind } from '../../domain/search';
import type { Target } from '../view';

/** The page that shows what was found. */
export function targetOf({ kind, id, label }: Pick<Hit<HitKind>, 'kind' | 'id' | 'label'>): Target {
	switch (kind) {
		case 'country':
			return { route: `countries/${id}` };
		case 'topic':
			return { route: `topics/${id}` };
		case 'actor':
			return { route: `actors/${id}` };
		case 'inventory':
			return { route: `inventories/${id}` };
		case 'initiative':
			return { route: `initiatives/${id}` };
		case 'measure':
			return { route: 'measures', params: { measure: id } };
		case 'case':
			return { route: 'practice', params: { at: `case-${id}` } };
		case 'recommendation':
			return { route: 'practice', params: { at: `said-${id}` } };
		case 'activity':
			return { route: 'practice', params: { at: 'practice-unidir' } };
		case 'word':
			return wordTarget(id, label);
	}
}

/** The fields that the forum asked for are the columns of the register, not words for topics. */
const OUTLINE = 'bpf-record';
const UNIDIR = 'unidir-letter';

function wordTarget(id: string, label: string): Target {
	const [taxonomy] = id.split(':');
	if (taxonomy === OUTLINE) return { route: 'inventories', params: { form: 'table' } };
	if (taxonomy === UNIDIR) return { route: 'practice', params: { at: 'practice-unidir' } };
	return { route: 'terms', params: { find: label } };
}

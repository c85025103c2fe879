import type { Dataset } from '../domain/dataset';
import { STATUSES } from '../domain/filter';
import type { Known } from '../state/fragment';

/** Tells whether the loaded release holds an id that a link names. */
export function knownIn({ reference, dictionaries }: Dataset): Known {
	const groups = new Set(reference.groups.map(({ id }) => id));
	return (key, id) => {
		if (key === 'group') return groups.has(id);
		if (key === 'status') return (STATUSES as readonly string[]).includes(id);
		return dictionaries[key].codes.has(id);
	};
}

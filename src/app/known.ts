import type { Dataset } from '../domain/dataset';
import { STATUSES } from '../domain/filter';
import type { Known } from '../state/fragment';

/** Whether a page about one thing has it; pages without ids always do. */
export function pageExists(
	{ reference, dictionaries }: Dataset,
	view: string,
	id: string
): boolean {
	const has = (things: readonly { id: string }[]) => things.some((thing) => thing.id === id);
	switch (view) {
		case 'countries':
			return dictionaries.country.codes.has(id);
		case 'actors':
			return has(reference.actors);
		case 'topics':
			return has(reference.topics);
		case 'regions':
			return has(reference.groups);
		default:
			return true;
	}
}

/** Tells whether the loaded release holds an id that a link names. */
export function knownIn({ reference, dictionaries }: Dataset): Known {
	const groups = new Set(reference.groups.map(({ id }) => id));
	return (key, id) => {
		if (key === 'group') return groups.has(id);
		if (key === 'status') return (STATUSES as readonly string[]).includes(id);
		return dictionaries[key].codes.has(id);
	};
}

import type { Reading } from './reading';
import { countBy } from './tally';

/** An actor with the number of initiatives that name it. */
export interface ActorCount {
	id: string;
	/** The acronym where the name is long. */
	name: string;
	count: number;
}

const LONG_NAME = 32;

/**
 * The actors that the selected initiatives name in a role, most named first, equal ones by name;
 * `missing` is the number of initiatives that name none.
 */
export function actorCounts(
	reading: Reading,
	role: 'funder' | 'implementer' | 'partner'
): { counts: ActorCount[]; missing: number } {
	const { actors } = reading.dataset.reference;
	const { values, unnamed } = countBy(reading, {
		dimension: role,
		ids: actors.map(({ id }) => id)
	});
	const counts = actors
		.map(({ id, name, acronym }, code) => ({
			id,
			name: name.length > LONG_NAME && acronym ? acronym : name,
			count: values[code]!
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
	return { counts, missing: unnamed };
}

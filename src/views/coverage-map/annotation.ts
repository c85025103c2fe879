import type { StateKind } from '../../domain/states';
import type { MapModel, MapPlace } from './model';

/** One remark on the map: a subregion of which most places are in one state without a value. */
export interface Annotation {
	region: string;
	state: StateKind;
	/** Places in that state, of those in scope there. */
	count: number;
	places: number;
	/** The places in that state. */
	members: readonly MapPlace[];
}

const REMARKABLE: readonly StateKind[] = ['gap-confirmed', 'gap-apparent', 'regional', 'unknown'];
const LEAST_PLACES = 4;

/**
 * The remark with the most places, where a state holds at least half of a region or subregion and
 * at least four places; the subregion where both say the same. Null when there is none.
 */
export function annotationOf({ places, reading }: MapModel): Annotation | null {
	let best: Annotation | null = null;
	for (const group of reading.dataset.reference.groups) {
		if (group.kind !== 'region' && group.kind !== 'subregion') continue;
		const inGroup = places.filter(
			({ country, kind }) => country[group.kind as 'region'] === group.id && kind !== 'out-of-scope'
		);
		for (const state of REMARKABLE) {
			const members = inGroup.filter(({ kind }) => kind === state);
			if (members.length < LEAST_PLACES || members.length * 2 < inGroup.length) continue;
			if (best && members.length < best.count) continue;
			best = {
				region: group.name,
				state,
				count: members.length,
				places: inGroup.length,
				members
			};
		}
	}
	return best;
}

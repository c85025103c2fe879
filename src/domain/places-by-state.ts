import type { Reading } from './reading';
import type { Country } from './release';
import { placeStates, type StateKind } from './states';

/** Places in one state. */
export interface PlacesInState {
	kind: StateKind;
	/** The most recorded first, else in the order of the reference. */
	places: { country: Country; count: number }[];
}

const ORDER: readonly StateKind[] = [
	'value',
	'gap-confirmed',
	'gap-apparent',
	'regional',
	'unknown'
];

/** The places of a reading by their state; those out of scope, and empty states, are left out. */
export function placesByState(reading: Reading): PlacesInState[] {
	const { countries } = reading.dataset.reference;
	const states = placeStates(reading);
	return ORDER.map((kind) => ({
		kind,
		places: countries
			.map((country, code) => ({ country, count: states[code]!.records, code }))
			.filter(({ code }) => states[code]!.kind === kind)
			.map(({ country, count }) => ({ country, count }))
			.sort((a, b) => b.count - a.count)
	})).filter(({ places }) => places.length > 0);
}

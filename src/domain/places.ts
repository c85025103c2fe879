import type { Dataset } from './dataset';
import type { Filter, Scope } from './filter';
import type { Group, Reference } from './release';

const placesByReference = new WeakMap<Reference, Record<Scope, Uint8Array>>();

/**
 * The countries whose silence counts, by country code: 1 for the recipients of aid, or for every
 * country except Antarctica. The same array each time, so that it can key what is derived from it.
 */
function placesOfScope(reference: Reference, scope: Scope): Uint8Array {
	let places = placesByReference.get(reference);
	if (!places) {
		const { countries } = reference;
		places = {
			recipients: Uint8Array.from(countries, ({ recipient }) => Number(recipient)),
			all: Uint8Array.from(countries, ({ iso3 }) => Number(iso3 !== 'ATA'))
		};
		placesByReference.set(reference, places);
	}
	return places[scope];
}

/**
 * The countries of the chosen groups, by country code. Groups of one kind unite, kinds intersect.
 * Unknown ids name no country.
 */
function countriesOfGroups(
	{ dictionaries, reference }: Dataset,
	ids: readonly string[]
): Uint8Array {
	const { codes } = dictionaries.country;
	const byKind = new Map<Group['kind'], Uint8Array>();
	for (const { id, kind, countries } of reference.groups) {
		if (!ids.includes(id)) continue;
		const united = byKind.get(kind) ?? new Uint8Array(codes.size);
		for (const iso3 of countries) {
			const code = codes.get(iso3);
			if (code !== undefined) united[code] = 1;
		}
		byKind.set(kind, united);
	}
	const [first, ...others] = byKind.values();
	if (!first) return new Uint8Array(codes.size);
	return first.map((member, code) => Number(member && others.every((other) => other[code])));
}

/** A filter's places: those an initiative must name one of, and those that count as places. */
export interface ChosenPlaces {
	/** 1 by country code for chosen countries and groups; null when no place is chosen. */
	named: Uint8Array | null;
	/** 1 by country code; without a choice the places of the scope. */
	places: Uint8Array;
}

/**
 * Reads the place side of a filter. Chosen countries and chosen groups unite. A group stays within
 * the scope; a country chosen by name is a place even outside of it.
 */
export function choosePlaces(dataset: Dataset, { country, group, scope }: Filter): ChosenPlaces {
	const ofScope = placesOfScope(dataset.reference, scope);
	if (!country.length && !group.length) return { named: null, places: ofScope };

	const named = countriesOfGroups(dataset, group);
	const places = named.map((member, code) => member & ofScope[code]!);
	for (const iso3 of country) {
		const code = dataset.dictionaries.country.codes.get(iso3);
		if (code === undefined) continue;
		named[code] = 1;
		places[code] = 1;
	}
	return { named, places };
}

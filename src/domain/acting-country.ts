import type { Actor, Country } from './release';

/**
 * The country that an actor is, where a state acts as a whole and not through one of its bodies;
 * undefined for all others.
 *
 * @param countries by ISO 3166-1 alpha-3, named as in the release
 */
export function actingCountry(
	{ kind, country: iso3, name, aliases }: Actor,
	countries: ReadonlyMap<string, Country>
): Country | undefined {
	const country = kind === 'state' && iso3 ? countries.get(iso3) : undefined;
	return country && [name, ...aliases].includes(country.name) ? country : undefined;
}

import { UN_LANGUAGES } from './un-languages';

let displays: readonly Intl.DisplayNames[] | undefined;

/** The names of a country in the six languages of the United Nations, by ISO 3166-1 alpha-2. */
export function namesOfCountry(iso2: string): string[] {
	displays ??= UN_LANGUAGES.map(
		(tag) => new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' })
	);
	return displays.flatMap((names) => names.of(iso2) ?? []);
}

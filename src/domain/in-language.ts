import { actingCountry } from './acting-country';
import type { Dataset } from './dataset';
import type { ReferenceWords, TermWords } from './reference-words';
import type { Country } from './release';

/**
 * A dataset with its topics, groups and areas named in the reader's language, and with the names
 * of countries as the reader sees them, also where a country acts. What the words do not name keeps the name that it came with.
 *
 * @param words null where the release's own words are in that language
 */
export function inLanguage(
	dataset: Dataset,
	words: ReferenceWords | null,
	nameOf: (country: Country) => string
): Dataset {
	const { reference } = dataset;
	const shownCountries = reference.countries.map(nameOf);
	if (!words) return { ...dataset, shownCountries };

	const terms = <T extends TermWords & { id: string }>(all: T[], by: Record<string, TermWords>) =>
		all.map((term) => ({ ...term, ...by[term.id] }));
	const names = <T extends { id: string; name: string }>(all: T[], by: Record<string, string>) =>
		all.map((it) => ({ ...it, name: by[it.id] ?? it.name }));
	const byIso3 = new Map(reference.countries.map((country) => [country.iso3, country]));
	const actors = reference.actors.map((actor) => {
		const country = actingCountry(actor, byIso3);
		// The name that it came with can still be searched for.
		return country
			? {
					...actor,
					name: nameOf(country),
					aliases: [...new Set([actor.name, country.name, ...actor.aliases])]
				}
			: actor;
	});
	return {
		...dataset,
		shownCountries,
		reference: {
			...reference,
			actors,
			topics: terms(reference.topics, words.topics),
			activities: terms(reference.activities, words.activities),
			users: terms(reference.users, words.users),
			groups: names(reference.groups, words.groups),
			areas: names(reference.areas, words.areas),
			sites: names(reference.sites, words.sites)
		}
	};
}

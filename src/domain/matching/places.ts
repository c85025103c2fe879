import type { Country } from '../release';
import { wordsOf } from './words';

/** Languages in which titles name countries. */
const LANGUAGES = ['en', 'fr', 'es', 'pt', 'de'];
const MOST_WORDS = 5;

/** Finds the countries that folded words name, in any of the languages of the collection. */
export type PlaceFinder = (words: readonly string[]) => {
	/** ISO 3166-1 alpha-3 codes, each once. */
	countries: string[];
	/** The other words. */
	rest: string[];
};

/** A finder for the countries of a reference. Names are compared by folded words. */
export function placeFinder(countries: readonly Country[]): PlaceFinder {
	const names = new Map<string, string>();
	/** First words of names: most words of a text begin none. */
	const beginnings = new Set<string>();
	const locales = LANGUAGES.map(
		(language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
	);
	for (const { iso2, iso3, name } of countries) {
		for (const text of [name, ...locales.map((locale) => locale.of(iso2))]) {
			const words = text ? wordsOf(text.replace(/\(.*\)/, '')) : [];
			if (words.length > 0 && words.length <= MOST_WORDS) {
				names.set(words.join(' '), iso3);
				beginnings.add(words[0]!);
			}
		}
	}
	return (words) => {
		const found = new Set<string>();
		const rest: string[] = [];
		for (let at = 0; at < words.length; at++) {
			// The longest name wins: Guinea-Bissau is not Guinea.
			let length = beginnings.has(words[at]!) ? Math.min(MOST_WORDS, words.length - at) : 0;
			while (length > 0 && !names.has(words.slice(at, at + length).join(' '))) length--;
			if (length === 0) rest.push(words[at]!);
			else {
				found.add(names.get(words.slice(at, at + length).join(' '))!);
				at += length - 1;
			}
		}
		return { countries: [...found], rest };
	};
}

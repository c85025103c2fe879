import type { LanguageWords } from '../domain/reference-words';
import type { CountryNames } from './country-names';
import { countryNames } from './en/country-names';
import { overview } from './en/overview';
import { shell } from './en/shell';
import { states } from './en/states';

/** The texts that a first visit needs: the shell, and the view that it opens with. */
const core = { ...shell, ...states, ...overview };

/** The texts that come with the views that show them. */
const parts = {
	map: async () => (await import('./en/map')).map,
	gaps: async () => (await import('./en/gaps')).gaps,
	network: async () => (await import('./en/network')).network,
	profiles: async () => (await import('./en/profiles')).profiles,
	inventories: async () => (await import('./en/inventories')).inventories,
	quality: async () => (await import('./en/quality')).quality,
	need: async () => (await import('./en/need')).need,
	shortlist: async () => (await import('./en/shortlist')).shortlist,
	stories: async () => (await import('./en/stories')).stories,
	cards: async () => (await import('./en/cards')).cards,
	compare: async () => (await import('./en/compare')).compare,
	timeline: async () => (await import('./en/timeline')).timeline,
	overlaps: async () => (await import('./en/overlaps')).overlaps,
	measures: async () => (await import('./en/measures')).measures,
	practice: async () => (await import('./en/practice')).practice,
	review: async () => (await import('./en/review')).review,
	search: async () => (await import('./en/search')).search,
	data: async () => (await import('./en/data')).data,
	terms: async () => (await import('./en/terms')).terms,
	glossary: async () => (await import('./en/glossary')).glossary,
	words: async () => (await import('./en/words')).words,
	about: async () => (await import('./en/about')).about,
	take: async () => (await import('./en/take')).take
};

/** Every text of the product in English. */
export const en = { core, countryNames, parts };

export type Part = keyof typeof parts;

/** Texts as other languages must supply them: the same keys and arguments, other words. */
type Widened<T> = T extends string
	? string
	: T extends (...args: infer A) => string
		? (...args: A) => string
		: { readonly [K in keyof T]: Widened<T[K]> };

/** The texts of one part, as other languages must supply them. */
export type Texts = { [P in Part]: Widened<Awaited<ReturnType<(typeof parts)[P]>>> };

/** A language, as each of them must be written. */
export interface Language {
	core: Widened<typeof core>;
	/** What overrides `Intl.DisplayNames`. */
	countryNames: CountryNames;
	parts: { readonly [P in Part]: () => Promise<Texts[P]> };
	/** What the way of writing asks for in all texts alike, once they are put together. */
	finish?: <T extends object>(texts: T) => T;
	/** Names that the release brings in English; absent where that is the language. */
	reference?: () => Promise<LanguageWords>;
}

type Intersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void
	? I
	: never;

/** All texts together. */
export type Messages = Language['core'] & Intersection<Texts[Part]>;

/** The texts of the core, by the file that each language keeps them in. */
export interface CoreTexts {
	shell: Widened<typeof shell>;
	states: Widened<typeof states>;
	overview: Widened<typeof overview>;
}

/** What a term is called, and what it means. */
export interface TermWords {
	label: string;
	definition: string;
}

/** What single figures of an indicator are called, by the id in the register; the unit follows the value. */
export type FigureWords = Readonly<Record<string, { label: string; unit?: string }>>;

/**
 * The names that the release brings in English, in another language, by the ids of the release.
 * Titles, names of organisations and what other people wrote are not among them: those stay in
 * their own language.
 */
export interface ReferenceWords {
	topics: Readonly<Record<string, TermWords>>;
	activities: Readonly<Record<string, TermWords>>;
	users: Readonly<Record<string, TermWords>>;
	/** Groups of countries that a reader can filter by. */
	groups: Readonly<Record<string, string>>;
	/** Areas that a record names instead of countries. */
	areas: Readonly<Record<string, string>>;
	/** Sites that are no single publication, and so have no name of their own. */
	sites: Readonly<Record<string, string>>;
	/** Publications of indicators, by the table that they come from. */
	indicators: Readonly<Record<string, { label: string; about: string }>>;
	measures: Readonly<Record<string, TermWords>>;
	/** What helps and what hinders, in cases of practice. */
	factors: Readonly<Record<string, string>>;
}

/** The same, with the figures that indicators consist of. */
export interface LanguageWords extends ReferenceWords {
	figures: FigureWords;
}

/** What a term is called, and what it means. */
export interface TermWords {
	label: string;
	definition: string;
}

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
	indicators: Readonly<Record<string, { label: string; about: string }>>;
	measures: Readonly<Record<string, TermWords>>;
	/** What helps and what hinders, in cases of practice. */
	factors: Readonly<Record<string, string>>;
}

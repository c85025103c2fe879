import type { Listing } from './release';

/** The language of a listing's title, where its page has one only. */
export function languageOf({ languages }: Listing): string | undefined {
	return languages.length === 1 && /^[a-z]{2,3}$/.test(languages[0]!) ? languages[0] : undefined;
}

import { titleLanguage } from '../domain/title-language';

/** Attributes of an element that shows a text in the language of its source. */
export interface Spoken {
	lang?: string;
	dir: 'auto';
}

/** Of a title of an initiative, a listing or a source: it stays in its own language. */
export function ofTitle(title: string): Spoken {
	return { lang: titleLanguage(title), dir: 'auto' };
}

/** Of a text that the data has in English only: summaries, observations, cases, notes. */
export const ENGLISH: Spoken = { lang: 'en', dir: 'auto' };

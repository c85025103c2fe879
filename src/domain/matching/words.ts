import { fold } from '../fold';

/** A run of letters and digits; a trailing `+` is part of a name (`GLACY+` is not `GLACY`). */
const WORD = /[\p{L}\p{N}]+\+?/gu;
/** Text that folding only lowers: ASCII, curly quotes and long dashes. */
const PLAIN = /^[\x20-\x7e\u2013\u2014\u2018-\u201d]*$/;

/** The folded words of a text in its order, none left out. */
export function wordsOf(text: string): string[] {
	return (PLAIN.test(text) ? text.toLowerCase() : fold(text)).match(WORD) ?? [];
}

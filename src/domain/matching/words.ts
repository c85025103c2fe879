import { fold } from '../fold';
import { isStopWord, stemOf } from './lexicon';

/** A run of letters and digits; a trailing `+` is part of a name (`GLACY+` is not `GLACY`). */
const WORD = /[\p{L}\p{N}]+\+?/gu;
/** Text that folding only lowers. */
const PLAIN = /^[\x20-\x7e]*$/;
/** Scripts that are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The folded words of a text in its order, none left out. */
export function wordsOf(text: string): string[] {
	return (PLAIN.test(text) ? text.toLowerCase() : fold(text)).match(WORD) ?? [];
}

/**
 * What a text is compared by: stems without words that say nothing, and pairs of characters where a
 * script has no spaces.
 *
 * @param numbers whether numbers count; those of a title do not, `editionOf` reads them
 */
export type Tokenizer = (text: string, options?: { numbers?: boolean }) => string[];

const NUMBER = /^\d+(st|nd|rd|th|s)?$/;

/** A tokenizer that remembers the words it has met: texts repeat them. */
export function tokenizer(): Tokenizer {
	const known = new Map<string, readonly string[]>();
	const tokensIn = (word: string): readonly string[] => {
		if (UNSPACED.test(word)) return pairsOfCharacters(word);
		return word.length > 1 && !isStopWord(word) ? [stemOf(word)] : [];
	};
	return (text, { numbers = false } = {}) => {
		const tokens: string[] = [];
		for (const word of wordsOf(text)) {
			let its = known.get(word);
			if (!its) known.set(word, (its = tokensIn(word)));
			if (numbers || !NUMBER.test(word)) tokens.push(...its);
		}
		return tokens;
	};
}

function pairsOfCharacters(word: string): string[] {
	const characters = Array.from(word);
	if (characters.length < 2) return characters;
	return characters.slice(1).map((character, at) => characters[at]! + character);
}

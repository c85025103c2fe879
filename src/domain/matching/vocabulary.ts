import { distance } from 'fastest-levenshtein';

import { isStopWord, stemOf } from './lexicon';

/** Scripts that are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const NUMBER = /^\d+(st|nd|rd|th|s)?$/;

/**
 * What texts are compared by, as numbers: stems without words that say nothing, and pairs of
 * characters where a script has no spaces. Numbers are dealt as words come.
 */
export class Vocabulary {
	/** Tokens by number. */
	readonly texts: string[] = [];
	readonly #numbers = new Map<string, number>();
	/** Texts repeat words: each is read once. */
	readonly #known = new Map<string, { tokens: readonly number[]; number: boolean }>();

	/** The number of a token, if some word has had it. */
	find(token: string): number | undefined {
		return this.#numbers.get(token);
	}

	/**
	 * @param words folded words
	 * @param numbers whether numbers count; those of a title do not, `editionOf` reads them
	 */
	read(words: readonly string[], { numbers = false } = {}): number[] {
		const read: number[] = [];
		for (const word of words) {
			let known = this.#known.get(word);
			if (!known) {
				known = { tokens: tokensOf(word).map((it) => this.#add(it)), number: NUMBER.test(word) };
				this.#known.set(word, known);
			}
			if (known.number && !numbers) continue;
			for (const token of known.tokens) read.push(token);
		}
		return read;
	}

	#add(token: string): number {
		let number = this.#numbers.get(token);
		if (number === undefined) {
			number = this.texts.push(token) - 1;
			this.#numbers.set(token, number);
		}
		return number;
	}
}

function tokensOf(word: string): readonly string[] {
	if (UNSPACED.test(word)) return pairsOfCharacters(word);
	return word.length > 1 && !isStopWord(word) ? [stemOf(word)] : [];
}

function pairsOfCharacters(word: string): string[] {
	const characters = Array.from(word);
	if (characters.length < 2) return characters;
	return characters.slice(1).map((character, at) => characters[at]! + character);
}

/** Words of fewer letters are other words when a letter differs. */
const REPAIRABLE = 8;
const BEGINNING = 6;
/** How many more frequent words of one beginning a word is held against. */
const RIVALS = 24;

/**
 * A code per token, in alphabetical order; long words that differ by one letter share one, that of
 * the more frequent spelling. Looks only among words with the same beginning, so that it stays
 * linear.
 *
 * @param uses how often each token is used
 */
export function spellingCodes(texts: readonly string[], uses: Uint32Array): Int32Array {
	const codes = new Int32Array(texts.length);
	const sorted = texts.map((text, token) => ({ text, token, uses: uses[token]! }));
	sorted.sort((a, b) => (a.text < b.text ? -1 : 1));
	sorted.forEach(({ token }, code) => (codes[token] = code));
	let group: typeof sorted = [];
	const settle = () => {
		if (group.length > 1) {
			group.sort((a, b) => b.uses - a.uses || (a.text < b.text ? -1 : 1));
			group.forEach(({ text, token }, at) => {
				for (let rival = 0; rival < Math.min(at, RIVALS); rival++) {
					const other = group[rival]!;
					if (Math.abs(other.text.length - text.length) > 1) continue;
					if (distance(text, other.text) !== 1) continue;
					codes[token] = codes[other.token]!;
					break;
				}
			});
		}
		group = [];
	};
	let beginning = '';
	for (const entry of sorted) {
		if (entry.text.length < REPAIRABLE || /[\d+]/.test(entry.text)) continue;
		if (!entry.text.startsWith(beginning) || beginning === '') {
			settle();
			beginning = entry.text.slice(0, BEGINNING);
		}
		group.push(entry);
	}
	settle();
	return codes;
}

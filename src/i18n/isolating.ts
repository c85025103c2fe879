import { END, FIRST_STRONG, isolate, LEFT_TO_RIGHT } from './isolates';

/**
 * Foreign words within right-to-left text. A name in Latin letters drags numbers and brackets beside
 * it to the wrong side, unless it is set apart.
 */

/** Letters that run from right to left: Hebrew, Arabic and what follows them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const LETTER = /\p{L}/u;
const NUMBER = '\\d+(?:[.,]\\d+)*';
/** 7–12, 2007–2026, 2019-03-05, 13+, +5, −2, 1/√n: what is read from left to right in every language. */
const RANGE = new RegExp(
	`(?<![\\d\\p{L}\\p{Pd}])(?:[+−-]?${NUMBER}(?:[–-]${NUMBER})+\\+?|${NUMBER}\\+|[+−-]${NUMBER}|\\d+/√\\p{L})`,
	'gu'
);
/** Arguments of texts are flat or nearly so. */
const DEPTH = 3;

/** Sets ranges and signed numbers apart, so that the smaller end stays at the left. */
export function isolateRanges(text: string): string {
	return text.replace(RANGE, (range) => LEFT_TO_RIGHT + range + END);
}

/** Texts, and functions that build texts, in which foreign words and ranges are set apart. */
export function isolating<Texts extends object>(texts: Texts): Texts {
	return Object.fromEntries(
		Object.entries(texts).map(([key, text]) => [key, isolatingOne(text)])
	) as Texts;
}

function isolatingOne(text: unknown): unknown {
	if (typeof text === 'string') return isolateRanges(text);
	if (typeof text === 'function') {
		return (...given: unknown[]) => {
			const built: unknown = text(...given);
			return typeof built === 'string'
				? isolateRanges(
						isolateIn(
							built,
							given.flatMap((one) => foreignIn(one))
						)
					)
				: built;
		};
	}
	if (Array.isArray(text)) return text.map(isolatingOne);
	return typeof text === 'object' && text !== null ? isolating(text) : text;
}

/** Sets the given words apart wherever they stand in a text, longer ones first. */
function isolateIn(text: string, words: readonly string[]): string {
	if (!words.length) return text;
	const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(
		`(?<!\\p{Script=Latin})(?:${longestFirst.map(escaped).join('|')})(?!\\p{Script=Latin})`,
		'gu'
	);
	return text.replace(pattern, isolate);
}

/** The words in a value that are written from left to right. */
function foreignIn(value: unknown, depth = DEPTH): string[] {
	if (typeof value === 'string') {
		const foreign = LETTER.test(value) && !RIGHT_TO_LEFT.test(value);
		return foreign && !value.includes(FIRST_STRONG) ? [value] : [];
	}
	if (!depth || typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap((part) => foreignIn(part, depth - 1));
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Characters that fill a square: Chinese, Japanese, Korean and their punctuation. */
const SQUARE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;
/** Letters a little wider than Latin ones: more of them have three stems. */
const CYRILLIC = /[\u0400-\u04ff]/g;

/**
 * How many Latin letters a text is as long as; a Chinese character takes two. For layouts that
 * reckon without measuring, so that they give the same on every machine.
 */
export function widthInLetters(text: string): number {
	const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
	return text.length + count(SQUARE) + 0.1 * count(CYRILLIC);
}

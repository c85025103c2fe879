/** Letters that are written in more than one way and that Unicode does not take apart. */
const SAME: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ł: 'l',
	ı: 'i',
	// Arabic: final forms that many people type for one another, and the stretch of a line.
	ى: 'ي',
	ة: 'ه',
	ـ: ''
};
const OTHER_SPELLING = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu');

/** Lower-case text without accents and marks, single-spaced: what two spellings are compared by. */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(OTHER_SPELLING, (letter) => SAME[letter]!)
		.replace(/\s+/g, ' ')
		.trim();
}

/** Width of a text in points, set in a size in points. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/**
 * Height of a line against the size of its text. Files ask for exactly this: left to themselves, lines
 * are as high as the font's maker likes, which for Arabic is twice its size.
 */
export const LINE = 1.28;
const POINTS = 72;
/** Programs set text a little wider than measured. */
const SLACK = 1.04;
/** Where text may break: after a space or a hyphen, and between the signs of scripts without spaces. */
const PIECES =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！-]+-?|-|\s+/gu;

/** Not every browser that the Atlas serves has one. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter() : null;
/** What a reader takes for one letter each, with its marks, or for one picture. */
const lettersOf = (text: string) =>
	segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : Array.from(text);

/** Breaks a text into lines that are at most `width` inches wide; a longer word is broken, too. */
export function wrap(
	text: string,
	width: number,
	size: number,
	measure: Measure,
	bold = false
): string[] {
	const most = (width * POINTS) / SLACK;
	const fits = (line: string) => measure(line.trimEnd(), size, bold) <= most;
	const lines: string[] = [];
	let line = '';
	for (const piece of text.trim().match(PIECES) ?? []) {
		if (fits(line + piece)) {
			line += piece;
			continue;
		}
		if (line.trim()) lines.push(line.trim());
		line = piece.trimStart();
		while (line && !fits(line)) {
			const letters = lettersOf(line);
			let end = letters.length - 1;
			while (end > 1 && !fits(letters.slice(0, end).join(''))) end -= 1;
			// A single letter stands, however wide it is.
			lines.push(letters.splice(0, Math.max(1, end)).join(''));
			line = letters.join('');
		}
	}
	if (line.trim()) lines.push(line.trim());
	return lines;
}

/** The width that a text needs, in inches. */
export const widthOf = (text: string, size: number, measure: Measure, bold = false) =>
	(measure(text, size, bold) * SLACK) / POINTS;

/** The height of so many lines, in inches. */
export const heightOf = (lines: number, size: number) => (lines * size * LINE) / POINTS;

/** A text cut to a number of lines; what is left out is told by an ellipsis. */
export function clip(
	text: string,
	width: number,
	size: number,
	most: number,
	measure: Measure,
	bold = false
): { text: string; lines: number } {
	const lines = wrap(text, width, size, measure, bold);
	if (lines.length <= most) return { text, lines: lines.length };
	const limit = (width * POINTS) / SLACK;
	const last = lettersOf(lines[most - 1]!);
	while (last.length && measure(`${last.join('')}…`, size, bold) > limit) last.pop();
	return {
		text: [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`].join(' '),
		lines: most
	};
}

/** The largest of some sizes in which a text has room, else the smallest with the text cut. */
export function fit(
	text: string,
	box: { w: number; h: number },
	sizes: readonly number[],
	measure: Measure,
	bold = false
): { text: string; size: number; lines: number } {
	for (const size of sizes) {
		const { length } = wrap(text, box.w, size, measure, bold);
		if (heightOf(length, size) <= box.h) return { text, size, lines: length };
	}
	const size = sizes.at(-1)!;
	const most = Math.max(1, Math.floor(box.h / heightOf(1, size)));
	return { ...clip(text, box.w, size, most, measure, bold), size };
}

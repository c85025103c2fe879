/** Marks that nobody sees: what stands between them has a direction of its own (Unicode TR9). */
export const FIRST_STRONG = '\u2068';
export const LEFT_TO_RIGHT = '\u2066';
export const END = '\u2069';

/** A text in the direction of its own first letter, whatever stands around it. */
export function isolate(text: string): string {
	return FIRST_STRONG + text + END;
}

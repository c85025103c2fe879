/** Hebrew, Arabic and what follows them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * Direction of a label on canvas, by its own letters: words around a Latin name run from right to
 * left, but a canvas that is told so turns the words of a Latin name alone around.
 */
export function directionOf(label: string): 'ltr' | 'rtl' {
	return RIGHT_TO_LEFT.test(label) ? 'rtl' : 'ltr';
}

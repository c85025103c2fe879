/** A label within a sentence: «Защита данных» loses its capital, «ИКТ» does not. */
export const within = (label: string) =>
	label.replace(/^\p{Lu}(?=\p{Ll}*([\s,-]|$))/u, (letter) => letter.toLowerCase());

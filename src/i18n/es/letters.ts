/** A label inside a sentence: its first letter falls, save in names such as "CSIRT". */
export const within = (label: string) =>
	label.replace(/^\p{Lu}(?=\p{Ll}*([\s,-]|$))/u, (letter) => letter.toLowerCase());

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

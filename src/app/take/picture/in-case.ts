/** A text as `text-transform` shows it: by the rules of its own language, not of the machine's. */
export function inCase(text: string, transform: string, lang: string): string {
	if (transform === 'uppercase') return text.toLocaleUpperCase(lang || 'en');
	if (transform === 'lowercase') return text.toLocaleLowerCase(lang || 'en');
	return text;
}

/** BCP 47 tag of the language that a text is in; empty where the page does not say. */
export const languageOf = (node: Text): string =>
	node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';

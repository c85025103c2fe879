import { i18n } from '../i18n/i18n.svelte';
import { isolateRanges } from '../i18n/isolating';
import { isolate } from '../i18n/isolates';

/** A name within a line of other words: in right-to-left text it gets a direction of its own. */
export function nameInLine(name: string): string {
	return i18n.rtl ? isolate(name) : name;
}

/** "2–3", "2019–2021": from left to right in every language; one number where both are the same. */
export function rangeText(from: string | number, to: string | number): string {
	return signedText(String(from) === String(to) ? String(from) : `${from}–${to}`);
}

/** "13+", "+5": numbers with a sign, which keeps its side in every language. */
export function signedText(number: string): string {
	return i18n.rtl ? isolateRanges(number) : number;
}

import { LOCALES } from '../i18n/locale';
import { isWish } from './take/wish';

/** What the shell's own keys of an address may be; any other value is dropped, with a notice. */
const KNOWN: Readonly<Record<string, (value: string) => boolean>> = {
	lang: (value) => LOCALES.some((locale) => locale === value),
	theme: (value) => value === 'light' || value === 'dark',
	take: isWish
};

/** The keys of the shell whose value it does not know, as they stand in the address: `lang=xx`. */
export function oddParams(params: Readonly<Record<string, string>>): string[] {
	return Object.entries(KNOWN).flatMap(([key, knows]) => {
		const value = params[key];
		return value !== undefined && !knows(value) ? [`${key}=${value}`] : [];
	});
}

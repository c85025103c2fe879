/** The languages of the product, by BCP 47 tag: the six of the United Nations, in its order. */
export const LOCALES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** What each language calls itself. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
	ar: 'العربية',
	zh: '中文',
	en: 'English',
	fr: 'Français',
	ru: 'Русский',
	es: 'Español'
};

/** Languages whose texts no native speaker of the field has reviewed. */
export const UNREVIEWED: readonly Locale[] = ['ar', 'zh', 'fr', 'ru', 'es'];

/**
 * The first of the tags that is one of ours, or a variety of it; English where none is.
 *
 * @param wanted BCP 47 tags in the order of preference; anything else is passed over
 */
export function localeFor(wanted: readonly (string | undefined)[]): Locale {
	for (const tag of wanted) {
		const language = tag?.toLowerCase().split('-')[0];
		const locale = LOCALES.find((it) => it === language);
		if (locale) return locale;
	}
	return 'en';
}

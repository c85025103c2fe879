import { i18n } from '../i18n/i18n.svelte';
import type { Locale } from '../i18n/locale';

/** Shows the product in a language, and tells the browser. Rejects where it cannot be fetched. */
export async function speak(locale: Locale): Promise<void> {
	await i18n.use(locale);
	const { documentElement } = document;
	documentElement.lang = i18n.locale;
	documentElement.dir = i18n.rtl ? 'rtl' : 'ltr';
}

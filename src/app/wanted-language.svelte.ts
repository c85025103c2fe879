import { i18n } from '../i18n/i18n.svelte';
import type { Locale } from '../i18n/locale';
import { pending } from '../ui/pending';
import { speak } from './language';

/** The language that the address asks for. The last one that was asked for wins. */
export class WantedLanguage {
	#asked: Locale = i18n.locale;
	#failed = $state.raw<Locale | null>(null);

	/** What was asked for last, where it could not be fetched. */
	get failed(): Locale | null {
		return this.#failed;
	}

	/** Shows the product in a language. Never throws: see `failed`. */
	ask(locale: Locale): void {
		if (locale === this.#asked) {
			this.#failed = null;
			return;
		}
		this.#asked = locale;
		pending(speak(locale)).then(
			() => this.#end(locale, null),
			() => this.#end(locale, locale)
		);
	}

	#end(locale: Locale, failed: Locale | null): void {
		// Another one was asked for in the meantime.
		if (locale !== this.#asked) return;
		this.#failed = failed;
		// So that it can be asked for again.
		this.#asked = i18n.locale;
	}
}

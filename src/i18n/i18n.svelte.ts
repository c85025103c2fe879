import type { LanguageWords } from '../domain/reference-words';
import type { CountryNames } from './country-names';
import type { Language, Messages, Part } from './en';
import { isolate } from './isolates';
import type { Locale } from './locale';

const LANGUAGES: Record<Locale, () => Promise<Language>> = {
	ar: async () => (await import('./ar')).ar,
	zh: async () => (await import('./zh')).zh,
	en: async () => (await import('./en')).en,
	fr: async () => (await import('./fr')).fr,
	ru: async () => (await import('./ru')).ru,
	es: async () => (await import('./es')).es
};

/** What a language says, as far as it is needed. */
interface Texts {
	messages: Messages;
	countryNames: CountryNames;
	reference: LanguageWords | null;
}

async function textsOf(locale: Locale, wanted: readonly Part[]): Promise<Texts> {
	const { core, countryNames, finish, parts, reference } = await LANGUAGES[locale]();
	const [words, ...texts] = await Promise.all([
		reference?.() ?? null,
		...wanted.map((part) => parts[part]())
	]);
	const messages = Object.assign({}, core, ...texts) as Messages;
	return { messages: finish ? finish(messages) : messages, countryNames, reference: words };
}

/** The language in use: its texts, and numbers, dates, lists and names in its way of writing. */
class I18n {
	#messages = $state.raw<Messages>();
	#locale = $state<Locale>('en');
	#parts: readonly Part[] = [];
	#countryNames: CountryNames = {};
	#reference = $state.raw<LanguageWords | null>(null);
	#turn = 0;
	#formats = $derived(formatsFor(this.#locale));

	get locale(): Locale {
		return this.#locale;
	}

	/** Whether the language is written from right to left. */
	get rtl(): boolean {
		return this.#locale === 'ar';
	}

	/**
	 * The names that the release brings, in the language in use; null where that is English. The same
	 * object until another language is in use, so that what is made of it can be kept.
	 */
	get reference(): LanguageWords | null {
		return this.#reference;
	}

	/**
	 * The texts of the language in use. Throws before the first `use` has finished; those of a part
	 * are there once `need` has.
	 */
	get m(): Messages {
		if (!this.#messages) throw new Error('No language is loaded');
		return this.#messages;
	}

	/**
	 * Loads a language, with all parts needed so far, and switches to it, unless another one was asked
	 * for in the meantime: a slow language never replaces one chosen after it.
	 */
	async use(locale: Locale): Promise<void> {
		const turn = ++this.#turn;
		let parts = this.#parts;
		let texts = await textsOf(locale, parts);
		// A view that has opened meanwhile needs its texts in this language too.
		while (parts !== this.#parts) texts = await textsOf(locale, (parts = this.#parts));
		if (turn === this.#turn) this.#show(locale, texts);
	}

	/** Loads the texts of some parts, in the language in use. May be tried again after a failure. */
	async need(...parts: readonly Part[]): Promise<void> {
		while (!parts.every((part) => this.#parts.includes(part))) {
			const locale = this.#locale;
			const before = this.#parts;
			const wanted = [...new Set([...before, ...parts])];
			const texts = await textsOf(locale, wanted);
			// Another language or other parts have come meanwhile: once more, with those.
			if (locale !== this.#locale || before !== this.#parts) continue;
			this.#parts = wanted;
			this.#show(locale, texts);
		}
	}

	#show(locale: Locale, { messages, countryNames, reference }: Texts): void {
		this.#countryNames = countryNames;
		if (locale !== this.#locale || !this.#messages) this.#reference = reference;
		this.#messages = messages;
		this.#locale = locale;
	}

	/** A number with at most `digits` after the point, and at least `least`. */
	number(value: number, digits = 0, least = 0): string {
		return digits === 0
			? this.#formats.whole.format(value)
			: new Intl.NumberFormat(FORMAT_TAGS[this.#locale], {
					minimumFractionDigits: least,
					maximumFractionDigits: digits
				}).format(value);
	}

	/** A share between 0 and 1. */
	percent(share: number): string {
		return this.#formats.percent.format(share);
	}

	/** A date as precise as it is stated: `2019`, `2019-03` or `2019-03-05`. */
	date(partial: string): string {
		const [year, month, day] = partial.split('-').map(Number);
		const date = new Date(Date.UTC(year!, (month ?? 1) - 1, day ?? 1));
		const { year: byYear, month: byMonth, day: byDay } = this.#formats.dates;
		const format = day ? byDay : month ? byMonth : byYear;
		return this.#locale === 'ar' && month ? inBothNames(format, date) : format.format(date);
	}

	/** The time of day of the reader's own clock: `14:05`. */
	time(moment: Date): string {
		return this.#formats.time.format(moment);
	}

	/** "a, b and c". Each has a direction of its own: names may run against the language. */
	list(items: readonly string[]): string {
		return this.#formats.list.format(this.rtl ? items.map(isolate) : items);
	}

	/** The name of a country by ISO 3166-1 alpha-3 and alpha-2, as our naming rules have it. */
	country(country: { iso3: string; iso2: string; name: string }): string {
		return (
			this.#countryNames[country.iso3] ?? this.#formats.regions.of(country.iso2) ?? country.name
		);
	}

	/** Compares texts in the language's own order. */
	compare(a: string, b: string): number {
		return this.#formats.collator.compare(a, b);
	}
}

/** Where numbers and dates are written as the United Nations writes them: 22 Nov 2026, 1,012. */
const FORMAT_TAGS: Record<Locale, string> = {
	ar: 'ar-u-nu-latn',
	zh: 'zh-Hans',
	en: 'en-GB',
	fr: 'fr',
	ru: 'ru',
	es: 'es'
};

/** Arabic has two sets of names of months; the United Nations writes both: تشرين الثاني/نوفمبر. */
function inBothNames(format: Intl.DateTimeFormat, date: Date): string {
	const month = new Intl.DateTimeFormat('ar-SY', { month: 'long', timeZone: 'UTC' }).format(date);
	return format
		.formatToParts(date)
		.map(({ type, value }) => (type === 'month' ? `${month}/${value}` : value))
		.join('');
}

function formatsFor(language: Locale) {
	const locale = FORMAT_TAGS[language];
	const date = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
	return {
		whole: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
		percent: new Intl.NumberFormat(locale, { style: 'percent' }),
		dates: {
			year: date({ year: 'numeric' }),
			month: date({ year: 'numeric', month: 'short' }),
			day: date({ year: 'numeric', month: 'short', day: 'numeric' })
		},
		time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
		list: new Intl.ListFormat(locale, { type: 'conjunction' }),
		regions: new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
		collator: new Intl.Collator(locale, { sensitivity: 'base', numeric: true })
	};
}

export const i18n = new I18n();

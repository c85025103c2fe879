/** CLDR plural forms of one sentence; `#` stands for the number, written in the locale's way. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A plural chooser for one locale, by its CLDR plural rules. */
export function pluralFor(locale: string): (count: number, forms: PluralForms) => string {
	const rules = new Intl.PluralRules(locale);
	const format = new Intl.NumberFormat(locale);
	return (count, forms) =>
		(forms[rules.select(count)] ?? forms.other).replaceAll('#', format.format(count));
}

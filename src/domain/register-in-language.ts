import type { LanguageWords } from './reference-words';
import type { Indicator, Register } from './register';

/**
 * The register with its indicators, measures and factors named in the reader's language. What
 * people wrote (cases, recommendations, labels of other taxonomies) stays as it was written.
 */
export function registerInLanguage(register: Register, words: LanguageWords): Register {
	return {
		...register,
		indicators: register.indicators.map((it) => ({ ...it, ...indicatorWords(it, words) })),
		measures: register.measures.map((it) => ({ ...it, ...words.measures[it.id] })),
		factors: register.factors.map((it) => ({ ...it, label: words.factors[it.id] ?? it.label }))
	};
}

/** An indicator of several figures reads "publication: figure", as the release writes it. */
function indicatorWords(
	{ id }: Indicator,
	{ indicators, figures }: LanguageWords
): Partial<Pick<Indicator, 'label' | 'about' | 'unit'>> {
	const [, publication] =
		Object.entries(indicators).find(([table]) => id === table || id.startsWith(`${table}-`)) ?? [];
	const figure = figures[id];
	const label = [publication?.label, figure?.label].filter(Boolean).join(': ');
	return {
		...(label && { label }),
		...(publication && { about: publication.about }),
		...(figure?.unit !== undefined && { unit: figure.unit })
	};
}

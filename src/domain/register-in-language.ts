import type { ReferenceWords } from './reference-words';
import type { Register } from './register';

/**
 * The register with its indicators, measures and factors named in the reader's language. What
 * people wrote (cases, recommendations, labels of other taxonomies) stays as it was written.
 */
export function registerInLanguage(register: Register, words: ReferenceWords): Register {
	return {
		...register,
		indicators: register.indicators.map((it) => ({ ...it, ...words.indicators[it.id] })),
		measures: register.measures.map((it) => ({ ...it, ...words.measures[it.id] })),
		factors: register.factors.map((it) => ({ ...it, label: words.factors[it.id] ?? it.label }))
	};
}

import type { Reading } from '../../domain/reading';
import type { Reference } from '../../domain/release';
import { i18n } from '../../i18n/i18n.svelte';

const ranks = new WeakMap<Reference['countries'], Map<string, Uint16Array>>();

/** By country code, its place in the alphabet of the reader's language. Sorted once per language. */
function nameRanks(countries: Reference['countries']): Uint16Array {
	const byLocale = ranks.get(countries) ?? new Map<string, Uint16Array>();
	ranks.set(countries, byLocale);
	let rank = byLocale.get(i18n.locale);
	if (!rank) {
		const names = countries.map((country) => i18n.country(country));
		const order = [...names.keys()].sort((a, b) => i18n.compare(names[a]!, names[b]!));
		rank = new Uint16Array(names.length);
		for (const [at, code] of order.entries()) rank[code] = at;
		byLocale.set(i18n.locale, rank);
	}
	return rank;
}

/** Orders places A to Z in the reader's language. */
export function byNameIn({
	dataset
}: Pick<Reading, 'dataset'>): (a: { code: number }, b: { code: number }) => number {
	const rank = nameRanks(dataset.reference.countries);
	return (a, b) => rank[a.code]! - rank[b.code]!;
}

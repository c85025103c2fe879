import { fold } from '../fold';
import type { Country } from '../release';

/** Names in common use that neither list of names has, by iso3. Folded. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
	BOL: ['bolivia'],
	BRN: ['brunei'],
	CIV: ['ivory coast', 'cote divoire'],
	COD: [
		'dr congo',
		'drc',
		'congo dr',
		'congo kinshasa',
		'congo dem rep',
		'democratic republic of congo'
	],
	COG: ['congo rep', 'congo brazzaville', 'republic of congo', 'republic of the congo'],
	CPV: ['cape verde'],
	CZE: ['czech republic'],
	EGY: ['egypt arab rep'],
	FSM: ['micronesia', 'micronesia fed sts'],
	GMB: ['the gambia', 'gambia the'],
	IRN: ['iran', 'iran islamic rep'],
	KGZ: ['kyrgyz republic'],
	KNA: ['st kitts and nevis'],
	KOR: ['south korea', 'korea rep', 'republic of korea'],
	LAO: ['laos', 'lao pdr'],
	LCA: ['st lucia'],
	MDA: ['moldova'],
	MKD: ['macedonia'],
	MMR: ['burma'],
	PRK: ['north korea', 'dpr korea', 'dprk', 'korea dem peoples rep'],
	PSE: ['palestine', 'west bank and gaza', 'palestinian territories', 'state of palestine'],
	RUS: ['russia'],
	SVK: ['slovak republic'],
	SWZ: ['swaziland'],
	SYR: ['syria'],
	TLS: ['east timor'],
	TUR: ['turkey'],
	TZA: ['tanzania'],
	VCT: ['st vincent and the grenadines'],
	VEN: ['venezuela', 'venezuela rb'],
	VNM: ['vietnam', 'viet nam'],
	YEM: ['yemen rep']
};

/** A name without accents, case, punctuation and signs, `&` as "and". */
function plainName(text: string): string {
	return fold(text.replaceAll('&', ' and '))
		.replace(/['’.]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(/^the /, '')
		.trim();
}

/**
 * A matcher of codes (alpha-3, alpha-2) and names to iso3. `names` gives further names per country,
 * such as those of the language in use. Only whole names match: a guess would be worse than a
 * question. A name that two countries share matches neither.
 */
export function countryMatcher(
	countries: readonly Country[],
	names: (country: Country) => readonly string[]
): (text: string) => string | null {
	const byName = new Map<string, string | null>();
	for (const country of countries) {
		const { iso3, iso2, name } = country;
		const own = [iso3, iso2, name, ...names(country), ...(OTHERS[iso3] ?? [])].map(plainName);
		for (const known of new Set(own)) byName.set(known, byName.has(known) ? null : iso3);
	}
	return (text) => byName.get(plainName(text)) ?? null;
}

import type { Initiative, Reference } from '../../src/domain/release';

/** An initiative as most programs hold it: an object of strings, with what is derived at hand. */
export interface Row {
	countries: string[];
	topics: string[];
	years: number[];
	funders: string[];
	sites: string[];
	/** `topic|subregion`, distinct. */
	cells: string[];
	/** `site|site`, in both orders and with itself. */
	sitePairs: string[];
}

/** Prepares rows once, so that engines that need lists of pairs do not pay for them at each step. */
export function rowsOf(reference: Reference, initiatives: readonly Initiative[]): Row[] {
	const subregionOf = new Map(reference.countries.map(({ iso3, subregion }) => [iso3, subregion!]));
	return initiatives.map(({ countries, topics, funders, sites, start, end }) => {
		const subregions = [...new Set(countries.map((iso3) => subregionOf.get(iso3)!))];
		const [first, last] = [Number(start), Number(end)];
		return {
			countries,
			topics,
			funders,
			sites,
			years: Array.from({ length: last - first + 1 }, (_, at) => first + at),
			cells: topics.flatMap((topic) => subregions.map((subregion) => `${topic}|${subregion}`)),
			sitePairs: sites.flatMap((a) => sites.map((b) => `${a}|${b}`))
		};
	});
}

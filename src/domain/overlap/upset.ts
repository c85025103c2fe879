import { sitesAt, type SiteSets } from './sites';

/** A site as a row of the plot. */
export interface SiteRow {
	/** Code of the site. */
	site: number;
	/** Initiatives that it lists, and those of them that another site lists too. */
	listed: number;
	shared: number;
}

/** An exact combination: initiatives on these rows' sites and on no other row's. */
export interface Combination {
	/** Positions of rows, ascending. The position after the last row stands for all other sites. */
	slots: number[];
	/** Initiatives, as rows of the dataset. */
	rows: number[];
}

/** Sites that list the same initiatives, as rows and exact combinations. */
export interface UpSet {
	/** Sites that share most, most first. */
	sites: SiteRow[];
	/** Sites that share too, drawn as one last row; null where none is left. */
	others: { sites: number[]; shared: number } | null;
	/** Combinations that hold something. */
	combinations: Combination[];
	/** Combinations that hold something when every site has a row of its own. */
	exact: number;
	/** Possible combinations of two rows or more that hold nothing. */
	empty: number;
	/** Initiatives on any site, and on two sites or more. */
	listed: number;
	shared: number;
	/** Sites that list anything, and those that share anything. */
	sitesListing: number;
	sitesSharing: number;
}

export const ORDERS = ['size', 'degree'] as const;
/** Largest combinations first, or those of fewest sites first. */
export type Order = (typeof ORDERS)[number];

/**
 * Sites and the exact combinations of them. Every initiative on two sites or more is in exactly one
 * combination, so that the sizes add up to `shared`.
 *
 * @param limit how many sites get a row of their own; the others share the last row, where a lone
 * dot means two or more of them
 */
export function upsetOf(sets: SiteSets, limit: number, order: Order): UpSet {
	const listed = new Map<number, number>();
	const shared = new Map<number, number>();
	let both = 0;
	for (let at = 0; at < sets.rows.length; at++) {
		const sites = sitesAt(sets, at);
		if (sites.length > 1) both += 1;
		for (const site of sites) {
			listed.set(site, (listed.get(site) ?? 0) + 1);
			if (sites.length > 1) shared.set(site, (shared.get(site) ?? 0) + 1);
		}
	}
	const ranked = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	// One site alone needs no row that says "others".
	const cut = ranked.length <= limit + 1 ? ranked.length : limit;
	const rest = ranked.slice(cut).map(([site]) => site);
	const slotOf = new Map(ranked.map(([site], at) => [site, Math.min(at, cut)]));

	const found = new Map<string, Combination>();
	const exact = new Set<string>();
	let ofOthers = 0;
	for (let at = 0; at < sets.rows.length; at++) {
		const sites = sitesAt(sets, at);
		if (sites.length < 2) continue;
		exact.add(sites.join('+'));
		const slots = [...new Set(Array.from(sites, (site) => slotOf.get(site)!))].sort(
			(a, b) => a - b
		);
		if (slots.at(-1) === cut) ofOthers += 1;
		const key = slots.join('+');
		const known = found.get(key);
		if (known) known.rows.push(sets.rows[at]!);
		else found.set(key, { slots, rows: [sets.rows[at]!] });
	}
	const combinations = [...found.values()].sort(order === 'size' ? bySize : byDegree);
	const slots = cut + Number(rest.length > 0);
	const several = combinations.filter((it) => it.slots.length > 1).length;
	return {
		sites: ranked.slice(0, cut).map(([site, count]) => ({
			site,
			listed: listed.get(site)!,
			shared: count
		})),
		others: rest.length ? { sites: rest, shared: ofOthers } : null,
		combinations,
		exact: exact.size,
		empty: 2 ** slots - 1 - slots - several,
		listed: sets.rows.length,
		shared: both,
		sitesListing: listed.size,
		sitesSharing: shared.size
	};
}

/** Fewest sites that a combination can mean: a lone dot of the others stands for two. */
const degreeOf = ({ slots }: Combination) => Math.max(2, slots.length);

function bySlots(a: Combination, b: Combination): number {
	const at = a.slots.findIndex((slot, index) => slot !== b.slots[index]);
	if (at < 0) return a.slots.length - b.slots.length;
	return a.slots[at]! - (b.slots[at] ?? -1);
}

function bySize(a: Combination, b: Combination): number {
	return b.rows.length - a.rows.length || degreeOf(a) - degreeOf(b) || bySlots(a, b);
}

function byDegree(a: Combination, b: Combination): number {
	return degreeOf(a) - degreeOf(b) || b.rows.length - a.rows.length || bySlots(a, b);
}

import { COMPARED, filledFields } from './comparison';
import { firstDay, lastDay } from './dataset';
import { medianMonths, monthsBetween } from './quality';
import type { Register } from './register';
import type { Listing, Reference, Site } from './release';

/** How good the record of one site is: all its listings as it shows them, before they are merged. */
export interface SiteQuality {
	site: Site;
	/** Loaded listings. */
	listings: number;
	/** Of them: with a start or an end, naming a funder, stating a budget. */
	dated: number;
	funded: number;
	budgeted: number;
	/** Mean share of the fields looked for that a listing fills, 0 to 1; null without a listing. */
	filled: number | null;
	/** Median whole months since the last day that a dated listing states; null where none is dated. */
	age: number | null;
	/** Licence of the inventory that the site is, where it states one. */
	licence: string | null;
	/** Topics in the stated scope of its inventory, else of all, that none of its listings has. */
	unused: string[];
}

/**
 * The quality of every site, in the order of the reference. `register` is null until it is read:
 * licences and scopes are then those of the reference alone.
 */
export function siteQualities(
	{ sites, topics, inventories }: Pick<Reference, 'sites' | 'topics' | 'inventories'>,
	listings: readonly Listing[],
	register: Pick<Register, 'inventories'> | null,
	today: number
): SiteQuality[] {
	const bySite = new Map<string, Listing[]>(sites.map(({ id }) => [id, []]));
	for (const listing of listings) bySite.get(listing.site)?.push(listing);

	return sites.map((site) => {
		const own = bySite.get(site.id)!;
		const inventory = inventories.find((it) => it.site === site.id || it.id === site.inventory);
		const used = new Set(own.flatMap((listing) => listing.topics));
		const scope = inventory?.topics.length ? inventory.topics : topics.map(({ id }) => id);
		const ages = own.flatMap((listing) => ageOfListing(listing, today) ?? []);
		return {
			site,
			listings: own.length,
			dated: ages.length,
			funded: own.filter(({ funders }) => funders.length).length,
			budgeted: own.filter(({ budget }) => budget).length,
			filled: own.length
				? own.reduce((sum, listing) => sum + filledFields(listing).length, 0) /
					(own.length * COMPARED.length)
				: null,
			age: medianMonths(ages),
			licence: register?.inventories.find(({ id }) => id === inventory?.id)?.licence ?? null,
			unused: own.length ? scope.filter((topic) => !used.has(topic)) : []
		};
	});
}

function ageOfListing({ start, end }: Listing, today: number): number | null {
	if (!start && !end) return null;
	const last = Math.max(start ? firstDay(start) : -Infinity, end ? lastDay(end) : -Infinity);
	return monthsBetween(Math.min(last, today), today);
}

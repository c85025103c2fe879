import { firstDay, lastDay } from '../../src/domain/dataset';
import type { Initiative } from '../../src/domain/release';
import type { InitiativeRow, ListingRow } from './rows';

/** How the words of listings resolve to ids. */
export interface Resolver {
	actor(name: string): string | undefined;
	areas(name: string): readonly string[];
	/** Whether an area id stands for the whole world. */
	isWorld(area: string): boolean;
}

/**
 * What the listings of one initiative say together.
 *
 * Sets unite, in the order of first mention. The start is the earliest stated, the end the latest
 * stated. The status is the one that most listings without contradiction carry: `ongoing` if any
 * listing says so, else `planned` only if all that speak say so, else `completed`.
 */
export function mergeListings(
	row: InitiativeRow,
	listings: readonly ListingRow[],
	resolver: Resolver
): Initiative {
	const areas = union(listings, (listing) =>
		(listing.areasRaw ?? []).flatMap((name) => resolver.areas(name))
	);
	const actors = (field: 'funders' | 'implementers' | 'partners') =>
		union(listings, (listing) =>
			(listing[field] ?? []).map(resolver.actor).filter((id) => id !== undefined)
		);
	const start = extreme(listings, 'start', (date, best) => firstDay(date) < firstDay(best));
	const end = extreme(listings, 'end', (date, best) => lastDay(date) > lastDay(best));
	const status = mergedStatus(listings);

	return {
		id: row.id,
		title: row.title,
		listings: row.listings.map(({ id }) => id),
		sites: union(listings, ({ site }) => [site]),
		topics: union(listings, ({ topics }) => topics ?? []),
		activities: union(listings, ({ activities }) => activities ?? []),
		users: union(listings, ({ users }) => users ?? []),
		countries: union(listings, ({ countries }) => countries ?? []).sort(),
		areas: areas.filter((area) => !resolver.isWorld(area)),
		global: listings.some((listing) => listing.global) || areas.some(resolver.isWorld),
		funders: actors('funders'),
		implementers: actors('implementers'),
		partners: actors('partners'),
		...(start && { start }),
		...(end && { end }),
		...(status && { status }),
		budget: listings.some(({ budget }) => budget !== undefined)
	};
}

function union(
	listings: readonly ListingRow[],
	values: (listing: ListingRow) => readonly string[]
): string[] {
	return [...new Set(listings.flatMap(values))];
}

function extreme(
	listings: readonly ListingRow[],
	field: 'start' | 'end',
	better: (date: string, best: string) => boolean
): string | undefined {
	return listings
		.map((listing) => listing[field])
		.filter((date) => date !== undefined)
		.reduce<string | undefined>(
			(best, date) => (best === undefined || better(date, best) ? date : best),
			undefined
		);
}

function mergedStatus(listings: readonly ListingRow[]): Initiative['status'] {
	const stated = new Set(
		listings.map(({ status }) => status).filter((status) => status !== undefined)
	);
	if (stated.has('ongoing')) return 'ongoing';
	if (stated.has('completed')) return 'completed';
	return stated.has('planned') ? 'planned' : undefined;
}

import type { Site } from '../../domain/release';

export const SITE_COLUMNS = ['name', 'kind', 'listings', 'completeness', 'asOf'] as const;
export type SiteColumn = (typeof SITE_COLUMNS)[number];

/** Most listings first is what a reader comes for; all other columns read upwards. */
export function sortSites(
	sites: readonly Site[],
	column: SiteColumn,
	compare: (a: string, b: string) => number
): Site[] {
	return sites.toSorted((a, b) => {
		const first = column === 'listings' ? b.listings - a.listings : compare(a[column], b[column]);
		return first || compare(a.name, b.name);
	});
}

import { sitesAt, type SiteSets } from './sites';

/**
 * Initiatives that two sites both list, row-major over `sites` × `sites`; on the diagonal those that
 * the site lists at all. The counts are the same in both directions, their shares are not.
 */
export function pairwise(sets: SiteSets, sites: readonly number[]): Uint32Array {
	const size = sites.length;
	const position = new Map(sites.map((site, at) => [site, at]));
	const counts = new Uint32Array(size * size);
	for (let at = 0; at < sets.rows.length; at++) {
		const here: number[] = [];
		for (const site of sitesAt(sets, at)) {
			const known = position.get(site);
			if (known !== undefined) here.push(known);
		}
		for (const a of here) for (const b of here) counts[a * size + b]! += 1;
	}
	return counts;
}

/** Lower bounds of the shares of a site's initiatives by which cells are shaded. */
export const SHARES = [0, 0.02, 0.05, 0.1, 0.25];

/** Class of a share above zero, 0 to 4. */
export function shareClass(share: number): number {
	return SHARES.findLastIndex((lower) => share > lower);
}

import type { Listing } from './release';

/**
 * The page of a listing that may be linked to: never one that may harm, and not the copy where a
 * listing was read in place of its page. Null where there is none.
 */
export function pageOf({
	url,
	link,
	mirror,
	unsafe
}: Pick<Listing, 'url' | 'link' | 'mirror' | 'unsafe'>): string | null {
	if (unsafe) return null;
	return mirror ? (link ?? null) : (link ?? url);
}

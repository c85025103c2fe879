/** What can have the focus in the plot: a combination, or a site's row. */
export type Stop = { kind: 'combination' | 'site'; at: number };

/**
 * Where a key leads: combinations lie side by side, the rows of sites one below the other under
 * them. Null where the key leads nowhere.
 *
 * @param mirrored whether the first combination is at the right
 */
export function stopAfter(
	{ kind, at }: Stop,
	key: string,
	{ combinations, sites }: { combinations: number; sites: number },
	mirrored = false
): Stop | null {
	const last = (kind === 'site' ? sites : combinations) - 1;
	const forward = mirrored ? 'ArrowLeft' : 'ArrowRight';
	const back = mirrored ? 'ArrowRight' : 'ArrowLeft';
	if (key === 'Home') return { kind, at: 0 };
	if (key === 'End') return { kind, at: last };
	if (kind === 'combination') {
		if (key === forward) return at < last ? { kind, at: at + 1 } : null;
		if (key === back) return at > 0 ? { kind, at: at - 1 } : null;
		if (key === 'ArrowDown' && sites) return { kind: 'site', at: 0 };
		return null;
	}
	if (key === 'ArrowDown') return at < last ? { kind, at: at + 1 } : null;
	if (key === 'ArrowUp' && at > 0) return { kind, at: at - 1 };
	if ((key === 'ArrowUp' || key === forward) && combinations) return { kind: 'combination', at: 0 };
	return null;
}

/** What the register shows, as the address says it. */
export interface RegisterChoice {
	find: string;
	/** A kind of inventory, an access, a topic looked at; null for any. */
	kind: string | null;
	access: string | null;
	looks: string | null;
	sort: Sort;
	grouped: boolean;
	/** What the columns of squares stand for. */
	grid: GridBy;
	form: 'chart' | 'table';
	/** Up to four ids, in the order in which they were ticked. */
	compare: readonly string[];
}

export const SORTS = ['name', 'update', 'languages', 'access', 'loaded', 'looks'] as const;
export type Sort = (typeof SORTS)[number];
export const GRIDS = ['topics', 'regions', 'users'] as const;
export type GridBy = (typeof GRIDS)[number];

export const COMPARE_MAX = 4;

/** Reads the view parameters; what is not understood is the default. */
export function readChoice(params: Readonly<Record<string, string>>): RegisterChoice {
	const compare = (params.compare ?? '').split(',').filter(Boolean);
	return {
		find: params.find ?? '',
		kind: params.kind || null,
		access: params.access || null,
		looks: params.looks || null,
		sort: oneOf(SORTS, params.sort),
		grouped: params.group !== 'none',
		grid: oneOf(GRIDS, params.grid),
		form: params.form === 'table' ? 'table' : 'chart',
		compare: [...new Set(compare)].slice(0, COMPARE_MAX)
	};
}

/** The first of the list is the default. */
function oneOf<T extends string>(list: readonly T[], text: string | undefined): T {
	return list.find((it) => it === text) ?? list[0]!;
}

/** The `compare` parameter after ticking or unticking an inventory; null when none is left. */
export function toggled(compare: readonly string[], id: string): string | null {
	const next = compare.includes(id) ? compare.filter((it) => it !== id) : [...compare, id];
	return next.slice(0, COMPARE_MAX).join(',') || null;
}

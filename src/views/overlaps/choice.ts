import type { SiteKind } from '../../domain/overlap/sites';
import { ORDERS, type Order } from '../../domain/overlap/upset';
import { SITE_KINDS } from '../../domain/release';

export const PARTS = ['sites', 'scope', 'points'] as const;
/** Which records sites share, which scopes inventories share, where actors could coordinate. */
export type PartId = (typeof PARTS)[number];

export const LISTS = ['points', 'absences'] as const;
export type ListId = (typeof LISTS)[number];

/** What the reader chose to see. */
export interface Choice {
	part: PartId;
	/** The table twin instead of the picture. */
	table: boolean;
	/** Kinds of sites that count. */
	kinds: ReadonlySet<SiteKind>;
	order: Order;
	/** A row for every site, a column for every combination. */
	allSites: boolean;
	allCombinations: boolean;
	/** Compare the scopes of all inventories of the register, not only of those that are loaded. */
	wholeRegister: boolean;
	list: ListId;
	/** Only points with work that runs today. */
	now: boolean;
}

/** Reads the view's parameters; whatever cannot be used falls back to the default. */
export function choiceFrom(params: Readonly<Record<string, string>>): Choice {
	const wanted = (params.kinds ?? '').split(',');
	const kinds = SITE_KINDS.filter((kind) => wanted.includes(kind));
	return {
		part: PARTS.find((id) => id === params.part) ?? 'sites',
		table: params.form === 'table',
		kinds: new Set(kinds.length ? kinds : SITE_KINDS),
		order: ORDERS.find((id) => id === params.order) ?? 'size',
		allSites: params.rows === 'all',
		allCombinations: params.columns === 'all',
		wholeRegister: params.of === 'register',
		list: LISTS.find((id) => id === params.list) ?? 'points',
		now: params.now === '1'
	};
}

/** The parameter for some kinds of sites; all of them, or none, is the default. */
export function kindsParam(kinds: ReadonlySet<SiteKind>): string | null {
	const chosen = SITE_KINDS.filter((kind) => kinds.has(kind));
	return chosen.length && chosen.length < SITE_KINDS.length ? chosen.join(',') : null;
}

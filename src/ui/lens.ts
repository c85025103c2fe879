import type { Quality } from '../domain/quality';

/** Whether a view's parameters ask for the lens on how good the record is. */
export function hasLens(params: Readonly<Record<string, string>>): boolean {
	return params.lens === 'record';
}

/** The parameters that put the lens on or take it off. */
export function lensParams(on: boolean): Record<string, string | null> {
	return { lens: on ? 'record' : null };
}

/** A row of the table that the lens adds: a place, a cell or a group, and its record. */
export interface QualityRow {
	id: string;
	/** What it is, one text for each name column. */
	names: string[];
	quality: Quality;
	/** Inventories of projects that look there; null where looking means nothing. */
	looking: number | null;
	/** Shows what is behind it. */
	open?: () => void;
	/** Or leads there. */
	href?: string;
}

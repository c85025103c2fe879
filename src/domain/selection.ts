/** The one thing that the reader is looking at more closely. Selecting never narrows the data. */
export type Selection =
	| { kind: 'country' | 'actor' | 'initiative' | 'inventory'; id: string }
	| { kind: 'cell'; row: CellPart; column: CellPart }
	| SitesSelection;

/** What some sites list together: whoever else does too or, if exact, nobody else. */
export interface SitesSelection {
	kind: 'sites';
	/** Site ids; `OTHER_SITES` among exact ones stands for any that have no row of their own. */
	ids: readonly string[];
	exact: boolean;
}

export const OTHER_SITES = '*';

/** One side of a matrix cell: a value of a dimension. */
export interface CellPart {
	/** A `Dimension` of the count. */
	dimension: string;
	id: string;
}

/**
 * `country:KEN`, `cell:topic.cybercrime+subregion.eastern-africa`, `sites:cybil+itu` for what both
 * list, `only:cybil+*` for an exact combination; null for no selection.
 */
export function formatSelection(selection: Selection | null): string | null {
	if (!selection) return null;
	if (selection.kind === 'sites') {
		return `${selection.exact ? 'only' : 'sites'}:${selection.ids.join('+')}`;
	}
	if (selection.kind !== 'cell') return `${selection.kind}:${selection.id}`;
	const { row, column } = selection;
	return `cell:${row.dimension}.${row.id}+${column.dimension}.${column.id}`;
}

const ONE = /^(country|actor|initiative|inventory):([A-Za-z0-9-]+)$/;
const SITES = /^(sites|only):((?:[a-z0-9-]+|\*)(?:[+ ](?:[a-z0-9-]+|\*))*)$/;
const CELL = /^cell:([a-z]+)\.([A-Za-z0-9-]+)[+ ]([a-z]+)\.([A-Za-z0-9-]+)$/;

/** Reads what `formatSelection` writes; anything else is no selection. */
export function parseSelection(text: string | null | undefined): Selection | null {
	if (!text) return null;
	const one = ONE.exec(text);
	if (one) return { kind: one[1] as 'country', id: one[2]! };
	const sites = SITES.exec(text);
	if (sites) return { kind: 'sites', ids: sites[2]!.split(/[+ ]/), exact: sites[1] === 'only' };
	const cell = CELL.exec(text);
	if (!cell) return null;
	return {
		kind: 'cell',
		row: { dimension: cell[1]!, id: cell[2]! },
		column: { dimension: cell[3]!, id: cell[4]! }
	};
}

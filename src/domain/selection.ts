/** The one thing that the reader is looking at more closely. Selecting never narrows the data. */
export type Selection =
	| { kind: 'country' | 'actor' | 'initiative' | 'inventory'; id: string }
	| { kind: 'cell'; row: CellPart; column: CellPart };

/** One side of a matrix cell: a value of a dimension. */
export interface CellPart {
	/** A `Dimension` of the count. */
	dimension: string;
	id: string;
}

/** `country:KEN`, `cell:topic.cybercrime+subregion.eastern-africa`; null for no selection. */
export function formatSelection(selection: Selection | null): string | null {
	if (!selection) return null;
	if (selection.kind !== 'cell') return `${selection.kind}:${selection.id}`;
	const { row, column } = selection;
	return `cell:${row.dimension}.${row.id}+${column.dimension}.${column.id}`;
}

const ONE = /^(country|actor|initiative|inventory):([A-Za-z0-9-]+)$/;
const CELL = /^cell:([a-z]+)\.([A-Za-z0-9-]+)[+ ]([a-z]+)\.([A-Za-z0-9-]+)$/;

/** Reads what `formatSelection` writes; anything else is no selection. */
export function parseSelection(text: string | null | undefined): Selection | null {
	if (!text) return null;
	const one = ONE.exec(text);
	if (one) return { kind: one[1] as 'country', id: one[2]! };
	const cell = CELL.exec(text);
	if (!cell) return null;
	return {
		kind: 'cell',
		row: { dimension: cell[1]!, id: cell[2]! },
		column: { dimension: cell[3]!, id: cell[4]! }
	};
}

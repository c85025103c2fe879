import type { Quality } from '../../domain/quality';
import type { CellState, StateKind } from '../../domain/states';
import { classOf } from '../../domain/states';
import { hasPlaces, type Choice, type MatrixDimension } from './choice';
import { qualitiesOf, type Counts } from './counts';
import { labelOf } from './labels';
import { arrange, tableOf, type Block } from './order';
import type { SimilarOrders } from './similar';

/** A row or a column. */
export interface Line {
	id: string;
	label: string;
	/** Position on its axis, which is not where it is shown. */
	position: number;
	/** In the measure: initiatives, each once, or places. */
	total: number;
	/** Of a row: what has no value among the columns. */
	unnamed: number;
}

/** `none`: nothing recorded, and between these two dimensions that is no gap in coverage. */
export type CellKind = StateKind | 'none';

export interface Cell {
	row: Line;
	column: Line;
	kind: CellKind;
	/** In the measure. */
	value: number;
	/** Class of the value, 0 to 4; -1 for nothing. */
	step: number;
	state: CellState;
	/** How good its record is, under the lens; else null. */
	quality: Quality | null;
}

/** The matrix as it is shown, without any pixel. */
export interface Matrix {
	choice: Choice;
	counts: Counts;
	rows: Line[];
	columns: Line[];
	rowBlocks: Block[];
	columnBlocks: Block[];
	/** Number of cells of each kind. */
	census: Record<CellKind, number>;
	/** Number of value cells with each flag. */
	flags: { expired: number; expiring: number; thin: number };
	/** Whether cells show the share of their places that is reached: where they are groups of places. */
	strips: boolean;
}

/** Dimensions that say what work is about; silence between two of them can be a gap. */
const SUBJECTS: readonly MatrixDimension[] = [
	'topic',
	'activity',
	'users',
	'region',
	'subregion',
	'country',
	'inventory'
];

/**
 * Whether an empty cell between two dimensions asks why. That nothing is recorded for a year, a
 * status or an actor is no gap in coverage.
 */
export function asksGaps(rows: MatrixDimension, columns: MatrixDimension): boolean {
	return SUBJECTS.includes(rows) && SUBJECTS.includes(columns);
}

/** Puts counts in the chosen order. `similar` is null unless that order is chosen and known. */
export function buildMatrix(counts: Counts, choice: Choice, similar: SimilarOrders | null): Matrix {
	const { reading, tab, states } = counts;
	const { dataset } = reading;
	const { rowTotals, columnTotals } = tableOf(counts, choice.measure);
	const down = arrange(dataset, counts.rows, choice.order, rowTotals, similar?.rows ?? null);
	const across = arrange(
		dataset,
		counts.columns,
		choice.order,
		columnTotals,
		similar?.columns ?? null
	);

	const matrix: Matrix = {
		choice,
		counts,
		rows: down.positions.map((position) => ({
			id: tab.rows.ids[position]!,
			label: labelOf(dataset, choice.rows, tab.rows.ids[position]!),
			position,
			total: rowTotals[position]!,
			unnamed: choice.measure === 'places' ? 0 : counts.unnamed[position]!
		})),
		columns: across.positions.map((position) => ({
			id: tab.columns.ids[position]!,
			label: labelOf(dataset, choice.columns, tab.columns.ids[position]!),
			position,
			total: columnTotals[position]!,
			unnamed: 0
		})),
		rowBlocks: down.blocks,
		columnBlocks: across.blocks,
		census: {
			value: 0,
			'gap-confirmed': 0,
			'gap-apparent': 0,
			regional: 0,
			unknown: 0,
			'out-of-scope': 0,
			none: 0
		},
		flags: { expired: 0, expiring: 0, thin: 0 },
		strips: false
	};
	const asks = asksGaps(choice.rows, choice.columns);
	for (const state of states) {
		const kind = kindOf(state, asks);
		matrix.census[kind]++;
		if (kind !== 'value') continue;
		if (state.time !== 'current') matrix.flags[state.time]++;
		if (state.thin) matrix.flags.thin++;
		if (state.places > 1 && hasPlaces(choice)) matrix.strips = true;
	}
	return matrix;
}

function kindOf({ kind }: CellState, asks: boolean): CellKind {
	return asks || kind === 'value' || kind === 'out-of-scope' ? kind : 'none';
}

/** The cell of a row and a column as shown. */
export function cellOf({ choice, counts }: Matrix, row: Line, column: Line): Cell {
	const at = row.position * counts.tab.columns.ids.length + column.position;
	const state = counts.states[at]!;
	const kind = kindOf(state, asksGaps(choice.rows, choice.columns));
	const value = choice.measure === 'places' ? state.reached : state.count;
	return {
		row,
		column,
		kind,
		value,
		step: kind === 'value' ? classOf(value) : -1,
		state,
		quality: choice.lens ? qualitiesOf(counts)[at]! : null
	};
}

/** Whether a cell is a gap of either sort. */
export function isGap(kind: CellKind): boolean {
	return kind === 'gap-apparent' || kind === 'gap-confirmed';
}

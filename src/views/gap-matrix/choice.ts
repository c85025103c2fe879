import type { Dimension } from '../../domain/tally';
import { hasLens } from '../../ui/lens';

/** What rows and columns can be, in the order of the pickers. */
export const MATRIX_DIMENSIONS = [
	'topic',
	'activity',
	'users',
	'region',
	'subregion',
	'country',
	'status',
	'year',
	'inventory',
	'kind',
	'funder',
	'implementer'
] as const satisfies readonly Dimension[];
export type MatrixDimension = (typeof MATRIX_DIMENSIONS)[number];

export const ORDERS = ['region', 'total', 'name', 'similar'] as const;
/** `region`: places in blocks of their region, everything else by total. */
export type Order = (typeof ORDERS)[number];

export const MEASURES = ['initiatives', 'places'] as const;
export type Measure = (typeof MEASURES)[number];

/** What the reader chose to see, from the view's parameters. */
export interface Choice {
	rows: MatrixDimension;
	columns: MatrixDimension;
	order: Order;
	measure: Measure;
	form: 'matrix' | 'table';
	/** Whether cells also show how many sites know of their initiatives. */
	sites: boolean;
	/** Whether cells fade by how thin their record is. */
	lens: boolean;
}

const PLACES: readonly MatrixDimension[] = ['region', 'subregion', 'country'];

/** Whether the values of a dimension are places. */
export function isPlace(dimension: MatrixDimension): boolean {
	return PLACES.includes(dimension);
}

/** Whether any side of the matrix is a place, so that an order by region means something. */
export function hasPlaces({ rows, columns }: Pick<Choice, 'rows' | 'columns'>): boolean {
	return isPlace(rows) || isPlace(columns);
}

/** Reads the view's parameters. A value that means nothing here falls back to its default. */
export function readChoice(params: Readonly<Record<string, string>>): Choice {
	const rows = oneOf(MATRIX_DIMENSIONS, params.rows, 'topic');
	const chosen = oneOf(MATRIX_DIMENSIONS, params.cols, 'subregion');
	const columns = chosen === rows ? partnerOf(rows) : chosen;
	const order = oneOf(ORDERS, params.order, 'region');
	return {
		rows,
		columns,
		order: order === 'region' && !hasPlaces({ rows, columns }) ? 'total' : order,
		measure: oneOf(MEASURES, params.measure, 'initiatives'),
		form: params.form === 'table' ? 'table' : 'matrix',
		sites: params.sites === '1',
		lens: hasLens(params)
	};
}

/** The parameters that put `dimension` on one side; taking the other side's swaps the two. */
export function withDimension(
	{ rows, columns }: Choice,
	side: 'rows' | 'columns',
	dimension: MatrixDimension
): Record<string, string> {
	if (side === 'rows') return { rows: dimension, cols: dimension === columns ? rows : columns };
	return { rows: dimension === rows ? columns : rows, cols: dimension };
}

function partnerOf(dimension: MatrixDimension): MatrixDimension {
	return dimension === 'topic' ? 'subregion' : 'topic';
}

function oneOf<T extends string>(values: readonly T[], text: string | undefined, fallback: T): T {
	return values.find((value) => value === text) ?? fallback;
}

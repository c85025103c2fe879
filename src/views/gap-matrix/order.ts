import type { Dataset } from '../../domain/dataset';
import { i18n } from '../../i18n/i18n.svelte';
import type { MatrixDimension, Measure, Order } from './choice';
import type { Counts, Side } from './counts';
import { labelOf } from './labels';
import type { Table } from './similar';

/** Neighbouring lines that belong together: the places of a region. */
export interface Block {
	id: string;
	label: string;
	/** Number of lines. */
	size: number;
}

/** Positions on the axis in the order to show, with the blocks they fall into, if any. */
export interface Arrangement {
	positions: number[];
	blocks: Block[];
}

/** North to south in Africa and the Americas, west to east elsewhere, as on a map. */
const SUBREGIONS = [
	'northern-africa',
	'western-africa',
	'middle-africa',
	'eastern-africa',
	'southern-africa',
	'northern-america',
	'caribbean',
	'central-america',
	'south-america',
	'western-asia',
	'central-asia',
	'southern-asia',
	'south-eastern-asia',
	'eastern-asia',
	'western-europe',
	'northern-europe',
	'southern-europe',
	'eastern-europe',
	'australia-and-new-zealand',
	'melanesia',
	'micronesia',
	'polynesia'
];

/** Values that have an order of their own, which a sort by total would break. */
const ORDERED: readonly MatrixDimension[] = ['year', 'status'];

/**
 * Puts one side in order.
 *
 * @param totals per position of the axis
 * @param similar positions with similar ones together; null while they are not known
 */
export function arrange(
	dataset: Dataset,
	{ axis, dimension }: Side,
	order: Order,
	totals: Float64Array,
	similar: readonly number[] | null
): Arrangement {
	if (order === 'similar' && similar) return { positions: [...similar], blocks: [] };
	const labels = axis.ids.map((id) => labelOf(dataset, dimension, id));
	const byLabel = (a: number, b: number) => i18n.compare(labels[a]!, labels[b]!) || a - b;
	const byTotal = (a: number, b: number) => totals[b]! - totals[a]! || byLabel(a, b);
	const positions = axis.ids.map((_, position) => position);

	if (order === 'name') return { positions: positions.sort(byLabel), blocks: [] };
	if (ORDERED.includes(dimension)) return { positions, blocks: [] };
	if (order !== 'region') return { positions: positions.sort(byTotal), blocks: [] };
	if (dimension === 'region') return { positions: positions.sort(byLabel), blocks: [] };
	if (dimension !== 'subregion' && dimension !== 'country') {
		return { positions: positions.sort(byTotal), blocks: [] };
	}

	const regions = axis.ids.map((id) => regionOf(dataset, dimension, id));
	const names = regions.map((id) => (id ? labelOf(dataset, 'region', id) : ''));
	positions.sort(
		(a, b) =>
			i18n.compare(names[a]!, names[b]!) ||
			(dimension === 'subregion' ? rankOf(axis.ids[a]!) - rankOf(axis.ids[b]!) : 0) ||
			byLabel(a, b)
	);
	const blocks: Block[] = [];
	for (const position of positions) {
		const last = blocks.at(-1);
		if (last && last.id === regions[position]) last.size++;
		else blocks.push({ id: regions[position]!, label: names[position]!, size: 1 });
	}
	return { positions, blocks };
}

function rankOf(subregion: string): number {
	const rank = SUBREGIONS.indexOf(subregion);
	return rank < 0 ? SUBREGIONS.length : rank;
}

function regionOf(
	{ reference, dictionaries }: Dataset,
	dimension: 'subregion' | 'country',
	id: string
): string {
	if (dimension === 'subregion') {
		return reference.groups.find((group) => group.id === id)?.parent ?? '';
	}
	return reference.countries[dictionaries.country.codes.get(id) ?? -1]?.region ?? '';
}

/** The table of a measure. */
export function tableOf({ tab, states, rows, columns }: Counts, measure: Measure): Table {
	const places = measure === 'places';
	return {
		values: places ? Float64Array.from(states, ({ reached }) => reached) : tab.values,
		rows: tab.rows.ids.length,
		columns: tab.columns.ids.length,
		rowTotals: places ? rows.reached : tab.rowTotals,
		columnTotals: places ? columns.reached : tab.columnTotals
	};
}

import { CLASSES, type StateKind } from '../../domain/states';
import { i18n } from '../../i18n/i18n.svelte';
import type { SlideBody, SlideCell, SlideSource } from '../slide';
import { stateCell, stateKey } from '../slide-cells';
import { readChoice } from './choice';
import { countMatrix } from './counts';
import { buildMatrix, cellOf, type Cell } from './model';
import { tableOf } from './order';
import { isLarge as isLargeTable, similarOrders } from './similar';
import { noteText, summaryText, yearsText } from './summary';
import { countText } from './words';

/** More columns than these are no table that can be read on a slide; of rows it shows the first. */
const MOST_COLUMNS = 16;

/** The matrix as a table of filled cells; where it is too wide for a slide, as a picture too. */
export async function slideOf({ reading, params }: SlideSource): Promise<SlideBody | null> {
	const choice = readChoice(params);
	const counts = countMatrix(reading, choice.rows, choice.columns);
	if (!reading.rows.length || !counts.states.length || choice.lens) return null;
	const { columns: across } = counts.tab;
	const isLarge = across.ids.length > MOST_COLUMNS;
	const table = tableOf(counts, choice.measure);
	const similar = choice.order === 'similar' && !isLargeTable(table) ? similarOrders(table) : null;
	const matrix = buildMatrix(counts, choice, similar);
	const { rows, columns } = matrix;
	const m = i18n.m;

	const kinds = new Set<StateKind>();
	const slideCell = ({ kind, value, state }: Cell): SlideCell => {
		if (kind === 'none') return { text: '', value: m.noRecord };
		if (!state.count) kinds.add(kind);
		return stateCell(kind, state.count ? value : 0, countText(value));
	};
	return {
		kind: isLarge ? 'figure' : 'table',
		subtitle: m.gapsSubtitle({
			measure: choice.measure,
			rows: choice.rows,
			columns: choice.columns,
			years: yearsText(reading)
		}),
		summary: summaryText(matrix),
		note: noteText(matrix),
		columns: [
			{ head: m.gapsDimensionName[choice.rows], width: 2.6 },
			...columns.map(({ label }) => ({ head: label, width: 1, align: 'center' as const })),
			{ head: m.gapsTableTotal, width: 1, align: 'center' }
		],
		rows: rows.map((row) => [
			{ text: row.label, bold: true },
			...columns.map((column) => slideCell(cellOf(matrix, row, column))),
			{ text: countText(row.total), value: row.total, bold: true }
		]),
		// The legend of a picture tells more than a key could.
		...(!isLarge && {
			key: stateKey(
				kinds,
				CLASSES.map((from, step) =>
					m.gapsLegendClass({ from, to: step + 1 < CLASSES.length ? CLASSES[step + 1]! - 1 : null })
				)
			)
		})
	};
}

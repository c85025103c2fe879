import { narrows } from '../../domain/filter';
import type { Reading } from '../../domain/reading';
import { i18n } from '../../i18n/i18n.svelte';
import { isPlace, type Choice } from './choice';
import { countMatrix, isCut, type Counts } from './counts';
import { labelOf } from './labels';
import { asksGaps, isGap } from './model';
import { initiativesText } from './words';

/** A title has room for about this many signs; what does not fit is left out, never cut. */
const TITLE_SIGNS = 112;

/** The numbers that a title is made of. */
export interface Finding {
	/** Pairs of the two dimensions (places always as countries) and those without a record. */
	pairs: number;
	empty: number;
	/** Cells of the matrix that are gaps; both 0 where empty cells ask for no reason. */
	apparent: number;
	confirmed: number;
	/** The one topic with the most gap cells, unless it shares that rank. */
	most: { id: string; count: number } | null;
	/** The one cell with the most initiatives, unless it shares that rank. */
	largest: { row: string; column: string; count: number } | null;
}

/** Finds what the title of a pair of dimensions says. */
export function findIn(counts: Counts): Finding {
	const { reading, rows, columns, tab, states } = counts;
	const asks = asksGaps(rows.dimension, columns.dimension);
	const topics = [rows, columns].find(({ dimension }) => dimension === 'topic');
	const places = isPlace(rows.dimension) || isPlace(columns.dimension);

	const width = tab.columns.ids.length;
	const gapsOf = new Map<string, number>();
	let apparent = 0;
	let confirmed = 0;
	let empty = 0;
	let largest: Finding['largest'] = null;
	let shared = false;
	states.forEach((state, cell) => {
		const row = tab.rows.ids[Math.floor(cell / width)]!;
		const column = tab.columns.ids[cell % width]!;
		if (state.records === 0) empty++;
		if (state.count > (largest?.count ?? 0)) {
			largest = { row, column, count: state.count };
			shared = false;
		} else if (state.count === largest?.count) shared = true;
		if (!asks || !isGap(state.kind)) return;
		if (state.kind === 'gap-confirmed') confirmed++;
		else apparent++;
		const topic = topics === rows ? row : column;
		gapsOf.set(topic, (gapsOf.get(topic) ?? 0) + 1);
	});

	const finding = {
		pairs: states.length,
		empty,
		apparent,
		confirmed,
		most: topics ? first(gapsOf) : null,
		largest: shared ? null : largest
	};
	if (!topics || !places) return finding;
	const byCountry = countMatrix(reading, 'topic', 'country');
	return {
		...finding,
		pairs: byCountry.states.length,
		empty: byCountry.states.filter(({ records }) => records === 0).length
	};
}

/** The only largest entry; null when several are as large. */
function first(counts: ReadonlyMap<string, number>): { id: string; count: number } | null {
	const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
	return best && best[1] !== next?.[1] ? { id: best[0], count: best[1] } : null;
}

/** The finding as one line, true for any dimensions and any filter. */
export function findingText(reading: Reading, { rows, columns }: Choice): string {
	const counts = countMatrix(reading, rows, columns);
	const { dataset, filter } = reading;
	if (reading.rows.length === 0) return i18n.m.gapsTitleNone;
	const finding = findIn(counts);
	if (finding.pairs === 0) {
		return isPlace(rows) || isPlace(columns) ? i18n.m.gapsTitleNoPlaces : i18n.m.gapsTitleNone;
	}

	const topics = [counts.rows, counts.columns].find(({ dimension }) => dimension === 'topic');
	const place = [rows, columns].find(isPlace);
	const { pairs, empty, apparent, confirmed, most, largest } = finding;
	const filtered = narrows(filter);
	const only = topics?.axis.ids.length === 1 ? topics.axis.ids[0]! : null;
	const often = [counts.rows, counts.columns].filter(isCut).map(({ dimension }) => dimension);
	const clauses = [
		topics && place
			? i18n.m.gapsTitlePairs({
					pairs,
					empty,
					topic: only && labelOf(dataset, 'topic', only),
					filtered
				})
			: i18n.m.gapsTitleOther({ pairs, empty, rows, columns, often, filtered })
	];

	if (asksGaps(rows, columns) && empty > 0) {
		const unit = topics && place && place !== 'country' ? place : null;
		let text = i18n.m.gapsTitleGaps({
			apparent,
			confirmed,
			unit,
			all: apparent + confirmed === empty
		});
		if (most && !only && most.count < apparent + confirmed) {
			const { id, count } = most;
			const on = i18n.m.gapsTitleMostOn({ count, label: labelOf(dataset, 'topic', id) });
			const longer = i18n.m.gapsTitleAdd({ first: text, second: on });
			if (fits(clauses[0]!, longer)) text = longer;
		}
		clauses.push(text);
	} else if (largest) {
		clauses.push(
			i18n.m.gapsTitleLargest({
				row: labelOf(dataset, rows, largest.row),
				column: labelOf(dataset, columns, largest.column),
				count: initiativesText(largest.count)
			})
		);
	}
	const [start, end] = clauses;
	return end && fits(start!, end) ? i18n.m.gapsTitleJoin({ first: start!, second: end }) : start!;
}

function fits(first: string, second: string): boolean {
	const text = i18n.m.gapsTitleJoin({ first, second });
	return text.replace(/[⟦⟧]/g, '').length <= TITLE_SIGNS;
}

import { i18n } from '../../i18n/i18n.svelte';
import type { Dataset } from '../../domain/dataset';
import type { Reading } from '../../domain/reading';
import { yearOf } from '../../domain/dataset';
import { isPlace } from './choice';
import { isCut, TOP } from './counts';
import { asksGaps, cellOf, isGap, type Matrix } from './model';
import { initiativesText } from './words';

/** Gap cells named before "and n more". */
const NAMES = 5;

/** First and last year of the selected work, up to this one; null when none has a date. */
export function yearsText({ rows, statuses, filter, today }: Reading): string | null {
	let first = Infinity;
	let last = 0;
	for (const row of rows) {
		if (!statuses.firstYear[row]) continue;
		first = Math.min(first, statuses.firstYear[row]!);
		last = Math.max(last, statuses.lastYear[row]!);
	}
	if (last === 0) return null;
	first = Math.max(first, filter.from ?? first);
	last = Math.max(first, Math.min(last, filter.to ?? last, yearOf(today)));
	return first === last ? String(first) : `${first}–${last}`;
}

/** One paragraph: how much is recorded and where, what is empty or unknown, and the date. */
export function summaryText(matrix: Matrix): string {
	const { choice, counts, rows, columns, census } = matrix;
	const { reading } = counts;
	const sentences = [
		i18n.m.gapsSummaryTotal({
			initiatives: reading.rows.length,
			rows: rows.length,
			columns: columns.length,
			rowDimension: choice.rows,
			columnDimension: choice.columns
		})
	];

	const cells = rows.flatMap((row) => columns.map((column) => cellOf(matrix, row, column)));
	const fullest = cells.reduce((best, cell) => (cell.state.count > best.state.count ? cell : best));
	const rivals = cells.filter((cell) => cell.state.count === fullest.state.count).length;
	if (fullest.state.count > 0 && rivals === 1) {
		sentences.push(
			i18n.m.gapsSummaryMost({
				row: fullest.row.label,
				column: fullest.column.label,
				count: initiativesText(fullest.state.count)
			})
		);
	}

	if (asksGaps(choice.rows, choice.columns)) {
		const gaps = cells.filter(({ kind }) => isGap(kind));
		const names = gaps.slice(0, NAMES).map(({ row, column }) => `${row.label} / ${column.label}`);
		if (gaps.length > NAMES) names.push(i18n.m.gapsSummaryAnd({ count: gaps.length - NAMES }));
		sentences.push(
			gaps.length
				? i18n.m.gapsSummaryGaps({ count: gaps.length, names: i18n.list(names) })
				: i18n.m.gapsSummaryNoGaps
		);
		if (census.regional || census.unknown) sentences.push(i18n.m.gapsSummaryOther(census));
	} else if (census.none) sentences.push(i18n.m.gapsSummaryNone({ count: census.none }));

	if (counts.unnamedTotal) {
		sentences.push(
			i18n.m.gapsSummaryUnnamed({ count: counts.unnamedTotal, columns: choice.columns })
		);
	}
	sentences.push(asOfText(reading.dataset));
	return sentences.join(i18n.m.sentenceSpace);
}

function asOfText({ manifest }: Dataset): string {
	return i18n.m.gapsSummaryAsOf({ date: i18n.date(manifest.asOf) });
}

/** How it is counted, what is left out, and what silence does not mean. */
export function noteText(matrix: Matrix): string {
	const { choice, counts, strips, census } = matrix;
	const { reading } = counts;
	const notes = [
		reading.filter.count === 'whole'
			? i18n.m.gapsNoteWhole({ columns: choice.columns })
			: i18n.m.gapsNoteFractional
	];
	if (choice.measure === 'places') notes.push(i18n.m.gapsNotePlaces);
	if (strips) notes.push(i18n.m.gapsNoteStrip);
	for (const side of [counts.rows, counts.columns]) {
		if (isCut(side)) {
			notes.push(i18n.m.gapsNoteTop({ shown: TOP, known: side.known, what: side.dimension }));
		}
	}
	if (isPlace(choice.columns)) {
		notes.push(i18n.m.gapsNoteLane({ count: counts.unnamedTotal, total: reading.rows.length }));
		if (counts.elsewhereTotal) {
			notes.push(i18n.m.gapsNoteElsewhere({ count: counts.elsewhereTotal }));
		}
	}
	if (choice.order === 'similar') notes.push(i18n.m.gapsNoteSimilar);
	if (census.value < counts.states.length) notes.push(i18n.m.gapsNoteAbsence);
	if (isPlace(choice.rows) || isPlace(choice.columns)) notes.push(i18n.m.gapsNoteBoundary);
	return notes.join(i18n.m.sentenceSpace);
}

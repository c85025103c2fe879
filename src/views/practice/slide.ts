import { FACTOR_SIDES } from '../../domain/register';
import { i18n } from '../../i18n/i18n.svelte';
import type { SlideBody, SlideSource } from '../slide';
import { numberCell, textCell } from '../slide-cells';
import { recurrencesOf } from './model';

/** What recurs in the cases of cooperation, by how many of them. */
export async function slideOf({ readRegister }: SlideSource): Promise<SlideBody | null> {
	if (!readRegister?.cases.length) return null;
	const m = i18n.m;
	return {
		kind: 'table',
		subtitle: `${m.practiceSummaryTitle} ${m.practiceSummaryAside({ cases: readRegister.cases.length })}`,
		summary: '',
		note: m.practiceSummaryNote,
		columns: [
			{ head: '', width: 2 },
			{ head: m.practiceFactor, width: 7 },
			{ head: m.practiceCount, width: 1, align: 'end' }
		],
		rows: FACTOR_SIDES.flatMap((side) =>
			recurrencesOf(readRegister, side).map(({ factor, cases }, at) => [
				{ text: at ? '' : m.practiceSide[side], value: m.practiceSide[side], bold: true },
				textCell(factor.label),
				numberCell(cases.length)
			])
		)
	};
}

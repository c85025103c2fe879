import { baselineOf } from '../../domain/need/baseline';
import { shortlist, type ShortlistCell } from '../../domain/shortlist';
import { i18n } from '../../i18n/i18n.svelte';
import type { SlideBody, SlideSource } from '../slide';
import { numberCell, textCell } from '../slide-cells';
import { readChoice } from './choice';
import { reasonOf, summaryOf } from './words';

/** The pairs in their order, each with its reasons. */
export async function slideOf({
	dataset,
	reading,
	params,
	readRegister
}: SlideSource): Promise<SlideBody | null> {
	if (!readRegister) return null;
	const { months, weights } = readChoice(params);
	const cells = shortlist(reading, baselineOf(dataset, readRegister), months, weights);
	if (!cells.length) return null;
	const m = i18n.m;
	const { countries, topics } = dataset.reference;
	const order = ({ order: [least, most] }: ShortlistCell) =>
		least === most
			? numberCell(least, 2)
			: textCell(`${i18n.number(least, 2)}–${i18n.number(most, 2)}`);
	return {
		kind: 'table',
		subtitle: m.shortlistSubtitle,
		summary: summaryOf(cells),
		note: `${m.shortlistFormula} ${m.shortlistNote({ release: i18n.date(dataset.manifest.asOf) })}`,
		columns: [
			{ head: m.facet.country, width: 2 },
			{ head: m.facet.topic, width: 2.4 },
			{ head: m.shortlistColumnWhy, width: 7 },
			{ head: m.shortlistColumnOrder, width: 1.1, align: 'end' }
		],
		rows: cells.map((cell) => [
			{ text: i18n.country(countries[cell.country]!), bold: true },
			textCell(topics[cell.topic]!.label),
			textCell(reasonOf(cell)),
			order(cell)
		])
	};
}
